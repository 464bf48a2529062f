#include "gui/dropplace.h"
#include "gui/platform/directsave.h"
#include "gui/recordingdrag.h"
#include "windowfixture.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using gui::DropPlace;
using test::WindowFixture;
using Refusal = DropPlace::Refusal;

namespace {

const core::AccountId rooms(QStringLiteral("sample signalwire"));
constexpr int downloadTime = 60'000;

} // namespace

/// What a drag offers, without a display that could take it: as on Wayland.
class TestDragOffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        QVERIFY(m_fixture->start());
        QVERIFY(m_fixture->addSamples());
        m_fixture->recordings().setGrouped(false);
        m_fixture->recordings().setScope({models::Scope::What::Account, rooms});
        QTRY_VERIFY(m_fixture->readyRows().size() > 3);
    }
    void cleanup() { m_fixture.reset(); }

    void filesAreOfferedAsPathsAndNothingElse()
    {
        models::RecordingsModel::Chosen recording = m_fixture->chosen(m_fixture->readyRows().constFirst());
        recording.savedAs = QStringLiteral("/home/me/A call #1 100%?.mp4");
        // As a provider may send them: an address that gives access to whoever has it.
        recording.recording.details.insert(QStringLiteral("uri"),
                                           QStringLiteral("https://files.example/x?token=s3cret"));
        const std::unique_ptr<QMimeData> content = gui::RecordingDrag::files({recording});
        QCOMPARE(content->formats(), QStringList{QStringLiteral("text/uri-list")});
        QCOMPARE(content->urls().constFirst().toLocalFile(), recording.savedAs);
        for (const QString &format : content->formats()) {
            QVERIFY(!content->data(format).contains("http"));
            QVERIFY(!content->data(format).contains("s3cret"));
        }
    }

    void aPromiseOffersDirectSaveOnly()
    {
        bool isAsked = false;
        const gui::DirectSave promise(QStringLiteral("a.mp4"), [&isAsked](const QUrl &) {
            isAsked = true;
            return true;
        });
        QCOMPARE(promise.formats(), QStringList{QStringLiteral("XdndDirectSave0")});
        QVERIFY(!promise.hasUrls() && !promise.hasText());
        QVERIFY(promise.data(QStringLiteral("text/uri-list")).isEmpty());
        // No display: no place can have been chosen.
        QCOMPARE(promise.data(QStringLiteral("XdndDirectSave0")), QByteArray("E"));
        QVERIFY(!isAsked);
        QVERIFY(!gui::DirectSave::isPossible());
    }

    void rowsInTheCloudAreMadeReadyToDragWhereNothingCanBePromised()
    {
        const QList<int> rows = m_fixture->readyRows().first(2);
        select(rows);
        drag(rows.at(0));
        QCOMPARE(m_fixture->selectedRows(), rows);
        QTRY_COMPARE(m_fixture->queue().items().size(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(messages().text(), QStringLiteral("2 recordings are ready to drag."), downloadTime);
        for (int row : rows)
            QVERIFY(QFileInfo::exists(m_fixture->chosen(row).savedAs));
    }

    void whatWasMadeReadyIsSavedToAFolderByTheButton()
    {
        const int row = m_fixture->readyRows().constFirst();
        select({row});
        drag(row);
        QTRY_VERIFY_WITH_TIMEOUT(messages().text().contains(QStringLiteral("ready to drag")), downloadTime);
        const QTemporaryDir target;
        WindowFixture::named<QPushButton>(messages(), QStringLiteral("Save to folder…"))->click();
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_fixture->window().findChild<QFileDialog *>()));
        Q_EMIT dialog->fileSelected(target.path());
        const QString copy = target.filePath(QFileInfo(m_fixture->chosen(row).savedAs).fileName());
        QTRY_COMPARE(QFileInfo(copy).size(), QFileInfo(m_fixture->chosen(row).savedAs).size());
        // A copy, not a second download.
        QCOMPARE(m_fixture->queue().items().size(), 1);
    }

    void whatIsTakenOffTheQueueIsNoLongerPromised()
    {
        const int row = m_fixture->readyRows().constFirst();
        m_fixture->queue().setLimits([] {
            downloads::Limits limits;
            limits.bytesPerSecond = 1000;
            return limits;
        }());
        select({row});
        drag(row);
        QTRY_VERIFY(messages().text().contains(QStringLiteral("once they are downloaded")));
        QTRY_COMPARE(m_fixture->queue().items().size(), 1);
        m_fixture->queue().remove(m_fixture->queue().ids());
        QTRY_VERIFY(!messages().isVisible());
    }

    void aPlaceIsAFolderOfThisComputerOrNone_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<Refusal>("refusal");
        const QByteArray here = QUrl::fromLocalFile(QDir::tempPath()).toEncoded();
        QTest::newRow("here") << here + "/a.mp4" << Refusal::None;
        QTest::newRow("localhost") << "file://localhost" + QUrl::fromLocalFile(QDir::tempPath()).path().toUtf8() + "/a"
                                   << Refusal::None;
        QTest::newRow("another computer") << QByteArray("file://elsewhere/tmp/a") << Refusal::NotOnThisComputer;
        QTest::newRow("a share") << QByteArray("smb://server/share/a.mp4") << Refusal::NotOnThisComputer;
        QTest::newRow("a web address") << QByteArray("https://example.com/a") << Refusal::NotOnThisComputer;
        QTest::newRow("nothing") << QByteArray() << Refusal::NotOnThisComputer;
        QTest::newRow("no folder") << QByteArray("file:///nonexistent/a.mp4") << Refusal::NoFolder;
        QTest::newRow("below a file") << QByteArray("file:///etc/passwd/a.mp4") << Refusal::NoFolder;
        QTest::newRow("a zero") << here + "/a%00b/c" << Refusal::NoFolder;
    }
    void aPlaceIsAFolderOfThisComputerOrNone()
    {
        QFETCH(QByteArray, url);
        QFETCH(Refusal, refusal);
        QCOMPARE(DropPlace::of(QUrl::fromEncoded(url)).refusal, refusal);
    }

    void onlyAnEmptyFileOfThisDragIsTakenAway()
    {
        const QTemporaryDir dir;
        const DropPlace place = DropPlace::of(QUrl::fromLocalFile(dir.filePath(QStringLiteral("a b#.mp4"))));
        QCOMPARE(place.folder, dir.path());
        const QString path = dir.filePath(place.name);
        const QDateTime now = QDateTime::currentDateTime();
        write(path, "theirs");
        place.clear(now.addSecs(-10));
        QVERIFY(QFile::exists(path));
        QVERIFY(QFile::resize(path, 0));
        place.clear(now.addSecs(10)); // the person's own, from before the drag
        QVERIFY(QFile::exists(path));
        place.clear(now.addSecs(-10));
        QVERIFY(!QFile::exists(path));
    }

private:
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    gui::MessageBar &messages() { return m_fixture->window().messages(); }
    void select(const QList<int> &rows)
    {
        for (int row : rows)
            m_fixture->table().selectionModel()->select(m_fixture->recordings().index(row, 0),
                                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    /// Over the row with the button held, which is let go of once the window has reacted.
    void drag(int row)
    {
        QWindow *window = m_fixture->window().windowHandle();
        QWidget *viewport = m_fixture->table().viewport();
        const QRect cell = m_fixture->table().visualRect(m_fixture->recordings().index(row, 0));
        const QPoint from = viewport->mapTo(&m_fixture->window(), QPoint(cell.left() + 60, cell.center().y()));
        QTest::mousePress(window, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step)
            QTest::mouseMove(window, from + QPoint(8 * step, step));
        QTRY_VERIFY(messages().isVisible());
        for (int step = 1; step <= 4; ++step) // on over other rows: a drag is no selection
            QTest::mouseMove(window, from + QPoint(0, 30 * step));
        QTest::mouseRelease(window, Qt::LeftButton, {}, from + QPoint(0, 120));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestDragOffer)
#include "tst_dragoffer.moc"
