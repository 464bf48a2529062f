#include "gui/contentview.h"
#include "gui/imageview.h"
#include "gui/kindnote.h"
#include "gui/tableview.h"
#include "gui/textview.h"
#include "gui/transcriptlist.h"
#include "gui/transcriptview.h"
#include "sandbox/documents.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QThreadPool>

using gui::ContentView;
using media::Playable;

namespace {

QByteArray picture(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(0x2c6be0));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A BMP that says it is as large as that, and has nothing to show for it.
QByteArray claim(quint32 width, quint32 height)
{
    QByteArray bytes = picture({1, 1}, "bmp");
    constexpr qsizetype sizePlace = 18;
    for (int i = 0; i < 4; ++i) {
        bytes[sizePlace + i] = char(width >> (8 * i));
        bytes[sizePlace + 4 + i] = char(height >> (8 * i));
    }
    return bytes;
}

} // namespace

class TestContentView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pool.setMaxThreadCount(1);
        m_view = std::make_unique<ContentView>(m_pool);
        m_view->resize(400, 300);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void everyKindIsShownAsWhatItIs_data();
    void everyKindIsShownAsWhatItIs();

    void nothingIsReadBeforeTheCallReturns()
    {
        QSignalSpy shown(m_view.get(), &ContentView::shown);
        m_view->showContent(Playable::Text, "hello", QStringLiteral("a.txt"));
        QCOMPARE(shown.size(), 0);
        QVERIFY(page<QLabel>());
        QVERIFY(shown.wait());
        QCOMPARE(text(), QStringLiteral("hello"));
    }

    void theNewestIsShownWhateverWasBegunBefore()
    {
        QSemaphore gate;
        m_pool.start([&gate] { gate.acquire(); });
        QSignalSpy shown(m_view.get(), &ContentView::shown);
        for (int i = 0; i < 20; ++i)
            m_view->showContent(Playable::Text, QByteArray::number(i), QStringLiteral("a.txt"));
        gate.release();
        QVERIFY(shown.wait());
        QCOMPARE(text(), QStringLiteral("19"));
        m_pool.waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(shown.size(), 1);
    }

    void aNoteIsNotOvertakenByWhatWasBegunBefore()
    {
        QSemaphore gate;
        m_pool.start([&gate] { gate.acquire(); });
        m_view->showContent(Playable::Text, "late", QStringLiteral("a.txt"));
        m_view->showNote(QStringLiteral("<i>waiting</i>"));
        gate.release();
        m_pool.waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(page<QLabel>());
        QCOMPARE(page<QLabel>()->text(), QStringLiteral("<i>waiting</i>"));
        QCOMPARE(page<QLabel>()->textFormat(), Qt::PlainText);
    }

    void aViewThatIsGoneIsNotTold()
    {
        QSemaphore gate;
        m_pool.start([&gate] { gate.acquire(); });
        m_view->showContent(Playable::Image, picture({50, 50}, "png"), QStringLiteral("a.png"));
        m_view.reset();
        gate.release();
        QVERIFY(m_pool.waitForDone(10'000));
        QCoreApplication::processEvents();
    }

    void textOfStrangersIsPlain()
    {
        show(Playable::Text, "<h1>Hi</h1>\r\n<script>x</script>\rend\x01", "page.html");
        QCOMPARE(text(), QStringLiteral("<h1>Hi</h1>\n<script>x</script>\nend"));
        show(Playable::Text, "Gr\xfc\xdf", "latin.txt");
        QCOMPARE(text(), QStringLiteral("Grüß"));
        show(Playable::Text, QByteArray("\xff\xfeG\0r\0", 6), "wide.txt");
        QCOMPARE(text(), QStringLiteral("Gr"));
        QVERIFY(page<gui::TextView>()->isReadOnly());
    }

    void textOverTheBoundSaysThatItIsCut()
    {
        show(Playable::Text, QByteArray("0123456789abcde 0123456789abcde\n").repeated(100'000), "long.log");
        QTRY_COMPARE_WITH_TIMEOUT(text().size(), gui::mostTextBytes, 20'000);
        QVERIFY(footnote().contains(QStringLiteral("3.2 MB")));
        show(Playable::Text, "short", "short.log");
        QVERIFY(footnote().isEmpty());
    }

    void moreLinesThanTheBoundAreCut()
    {
        show(Playable::Text, QByteArray("\n").repeated(gui::mostTextLines + 5), "empty.log");
        QTRY_COMPARE_WITH_TIMEOUT(text().count(u'\n'), gui::mostTextLines, 20'000);
        QVERIFY(!footnote().isEmpty());
    }

    void theNextTextTakesThePlaceOfOneThatIsStillComing()
    {
        show(Playable::Text, QByteArray("0123456789abcde\n").repeated(90'000), "long.log");
        show(Playable::Text, "short", "short.log");
        QCOMPARE(text(), QStringLiteral("short"));
        m_view->showNote({});
        show(Playable::Text, "again", "again.log");
        QTest::qWait(0);
        QCOMPARE(text(), QStringLiteral("again"));
    }

    void longLinesAreBroken()
    {
        show(Playable::Text, QByteArray(3 * gui::longestTextLine, 'x') + "\nend", "one.txt");
        const QStringList lines = text().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.constFirst().size(), gui::longestTextLine);
        QCOMPARE(lines.constLast(), QStringLiteral("end"));
        QVERIFY(footnote().contains(QStringLiteral("broken")));
        show(Playable::Text, QByteArray(gui::longestTextLine, 'x') + "\nend", "fits.txt");
        QCOMPARE(text().count(u'\n'), 1);
        // Not within a pair.
        show(Playable::Text, 'x' + QByteArray("\xf0\x9f\x91\x8d").repeated(gui::longestTextLine), "thumbs.txt");
        QVERIFY(!text().split(u'\n').constFirst().back().isHighSurrogate());
    }

    void jsonIsIndentedAndBrokenJsonLeftAsItIs()
    {
        show(Playable::Json, "{\"b\":1.50,\"a\":[]}", "a.json");
        QCOMPARE(text(), QStringLiteral("{\n  \"b\": 1.50,\n  \"a\": []\n}"));
        show(Playable::Json, "{\"b\":1,", "a.json");
        QCOMPARE(text(), QStringLiteral("{\"b\":1,"));
    }

    void aTableHasItsHeaderAndCopiesWholeCells()
    {
        show(Playable::Table, "name;note\r\nAnn;\"two\nlines\"\r\nBob;12,5\r\n", "people.csv");
        auto *table = page<gui::TableView>();
        QAbstractItemModel *model = table->model();
        const QAbstractItemModelTester tester(model);
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), QStringLiteral("note"));
        QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("two lines"));
        QVERIFY(model->index(1, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        table->selectAll();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Ann\ttwo\nlines\nBob\t12,5"));
    }

    void figuresAreNoHeader()
    {
        show(Playable::Table, "1,2\n3,4\n", "figures.csv");
        QCOMPARE(page<gui::TableView>()->model()->rowCount(), 2);
        QCOMPARE(page<gui::TableView>()->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("1"));
    }

    void aTableOfManyRowsShowsItsLast()
    {
        QByteArray csv = "order,amount\n";
        for (int i = 0; i < 200'000; ++i)
            csv += "order " + QByteArray::number(i) + ",5\n";
        show(Playable::Table, csv, "orders.csv");
        auto *table = page<gui::TableView>();
        QCOMPARE(table->model()->rowCount(), 200'000);
        table->scrollToBottom();
        const QModelIndex last = table->model()->index(199'999, 0);
        QCOMPARE(last.data().toString(), QStringLiteral("order 199999"));
        QVERIFY(table->viewport()->rect().contains(table->visualRect(last)));
    }

    void aPictureIsMadeToFitAndShownInFullOnADoubleClick()
    {
        show(Playable::Image, picture({2000, 1000}, "png"), "wide.png");
        auto *view = page<gui::ImageView>();
        QCOMPARE(view->accessibleDescription(), QStringLiteral("2000 × 1000 pixels"));
        QVERIFY(!view->isFullSize());
        QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
        const QImage fitted = view->grab().toImage();
        QCOMPARE(fitted.pixelColor(fitted.rect().center()), QColor(0x2c6be0));
        QVERIFY(fitted.pixelColor(2, 2) != QColor(0x2c6be0));
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->viewport()->rect().center());
        QVERIFY(view->isFullSize());
        QVERIFY(view->horizontalScrollBar()->maximum() > 1500);
        QVERIFY(std::abs(view->horizontalScrollBar()->value() - view->horizontalScrollBar()->maximum() / 2) < 20);
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(!view->isFullSize());
    }

    void aSmallPictureIsNotMadeLarger()
    {
        show(Playable::Image, picture({20, 10}, "png"), "small.png");
        const QImage shown = page<gui::ImageView>()->grab().toImage();
        QCOMPARE(shown.pixelColor(shown.rect().center()), QColor(0x2c6be0));
        QVERIFY(shown.pixelColor(shown.rect().center() + QPoint(15, 0)) != QColor(0x2c6be0));
    }

    void aPictureThatIsNoneSaysWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("cut") << picture({200, 200}, "jpeg").left(40);
        QTest::newRow("vector graphics") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        QTest::newRow("of a billion pixels") << claim(30'000, 30'000);
        QTest::newRow("of no pixels") << claim(0, 0);
        QTest::newRow("icon") << QByteArray("\0\0\1\0\1\0\1\1\0\0\1\0\x18\0", 14);
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("nothing") << QByteArray();
    }
    void aPictureThatIsNoneSaysWhatItIs()
    {
        QFETCH(QByteArray, content);
        show(Playable::Image, content, "picture.png");
        QVERIFY(page<gui::KindNote>());
    }

    void aFileThatIsNotShownSaysWhatItIsAndOffersToSaveIt()
    {
        show(Playable::Other, sandbox::pdf("x"), "final_report.pdf");
        QCOMPARE(label("kindLabel").section(QStringLiteral(" · "), 0, 0), QStringLiteral("PDF document"));
        QSignalSpy wanted(m_view.get(), &ContentView::downloadWanted);
        auto *button = page<gui::KindNote>()->findChild<QPushButton *>();
        QCOMPARE(button->text(), QStringLiteral("Download"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        m_view->showKind(QStringLiteral("<b>x</b>.zip"), 12'345);
        QCOMPARE(label("nameLabel").remove(QChar(0x200b)), QStringLiteral("<b>x</b>.zip"));
        QVERIFY(label("kindLabel").startsWith(QStringLiteral("Zip archive · 12")));
        m_view->showKind(QStringLiteral("x.unheard"), {});
        QCOMPARE(label("kindLabel"), QStringLiteral("File of an unknown kind"));
    }

    void aLineOfATranscriptLeadsToItsMoment()
    {
        show(Playable::Transcript, sandbox::transcript(std::chrono::seconds(60), {QStringLiteral("Ann")}), "a.vtt");
        auto *list = page<gui::TranscriptView>()->findChild<gui::TranscriptList *>();
        m_view->setPosition(std::chrono::seconds(10));
        QCOMPARE(static_cast<gui::TranscriptModel *>(list->model())->currentRow(), 3);
        QSignalSpy seeks(m_view.get(), &ContentView::seekWanted);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
        QCOMPARE(seeks.constFirst().constFirst().value<std::chrono::milliseconds>(), std::chrono::milliseconds(3000));
    }

private:
    void show(Playable kind, const QByteArray &content, const char *name)
    {
        QSignalSpy shown(m_view.get(), &ContentView::shown);
        m_view->showContent(kind, content, QString::fromUtf8(name));
        QVERIFY(shown.wait(20'000));
    }
    /// The page on the screen; null where it is of another class.
    template <class Page>
    Page *page() const
    {
        return qobject_cast<Page *>(m_view->findChild<QStackedWidget *>()->currentWidget());
    }
    QString text() const { return page<gui::TextView>() ? page<gui::TextView>()->toPlainText() : QString(); }
    QString label(const char *name) const
    {
        return page<gui::KindNote>()->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    QString footnote() const
    {
        const auto *label = m_view->findChild<QLabel *>(QStringLiteral("footnote"), Qt::FindDirectChildrenOnly);
        return label->isVisible() ? label->text() : QString();
    }

    QThreadPool m_pool;
    std::unique_ptr<ContentView> m_view;
};

void TestContentView::everyKindIsShownAsWhatItIs_data()
{
    QTest::addColumn<Playable>("kind");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("pageClass");
    const auto row = [](const char *title, Playable kind, const QByteArray &content, const char *name,
                        const QMetaObject &page) {
        QTest::newRow(title) << kind << content << QString::fromLatin1(name) << QString::fromLatin1(page.className());
    };
    const QStringList speakers{QStringLiteral("Ann")};
    const std::chrono::seconds length(20);
    const QMetaObject &textPage = gui::TextView::staticMetaObject;
    const QMetaObject &cuesPage = gui::TranscriptView::staticMetaObject;
    const QMetaObject &notePage = gui::KindNote::staticMetaObject;
    const QMetaObject &imagePage = gui::ImageView::staticMetaObject;
    const QMetaObject &tablePage = gui::TableView::staticMetaObject;
    row("text", Playable::Text, "hello", "a.txt", textPage);
    row("no bytes of text", Playable::Text, "", "a.txt", textPage);
    row("bytes in a text file", Playable::Text, QByteArray("MZ\0\0\1", 5), "a.txt", notePage);
    row("json", Playable::Json, sandbox::jsonReport(), "a.json", textPage);
    row("csv", Playable::Table, sandbox::csv(), "a.csv", tablePage);
    row("no rows", Playable::Table, "\n\n", "a.csv", textPage);
    row("bytes in a csv", Playable::Table, QByteArray("PK\3\4\0\0", 6), "a.csv", notePage);
    row("png", Playable::Image, picture({8, 8}, "png"), "a.png", imagePage);
    row("jpeg under another name", Playable::Image, picture({8, 8}, "jpeg"), "a.png", imagePage);
    row("bmp", Playable::Image, picture({8, 8}, "bmp"), "a.bmp", imagePage);
    row("picture of an unknown name", Playable::Other, picture({8, 8}, "png"), "a.dat", imagePage);
    row("transcript", Playable::Transcript, sandbox::transcript(length, speakers), "a.vtt", cuesPage);
    row("no transcript", Playable::Transcript, "<html>error</html>", "a.vtt", textPage);
    row("chat", Playable::Chat, sandbox::chat(length, speakers), "a.txt", cuesPage);
    row("a chat of no form", Playable::Chat, "just words", "a.txt", textPage);
    row("timeline", Playable::Timeline, sandbox::timeline(length, speakers), "a.json", cuesPage);
    row("pdf", Playable::Other, sandbox::pdf("x"), "a.pdf", notePage);
    row("a script", Playable::Other, "#!/bin/sh\necho hi\n", "a.sh", textPage);
    row("bytes", Playable::Other, QByteArray("\0\1\2\3", 4), "a.bin", notePage);
    row("video", Playable::Video, "", "a.mp4", notePage);
}

void TestContentView::everyKindIsShownAsWhatItIs()
{
    QFETCH(Playable, kind);
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    QFETCH(QString, pageClass);
    QSignalSpy shown(m_view.get(), &ContentView::shown);
    m_view->showContent(kind, content, name);
    QVERIFY(shown.wait(20'000));
    QCOMPARE(QString::fromLatin1(m_view->findChild<QStackedWidget *>()->currentWidget()->metaObject()->className()),
             pageClass);
}

QTEST_MAIN(TestContentView)
#include "tst_contentview.moc"
