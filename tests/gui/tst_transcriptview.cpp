#include "gui/colours.h"
#include "gui/transcriptlist.h"
#include "gui/transcriptview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using gui::TranscriptList;
using gui::TranscriptModel;
using gui::TranscriptView;
using media::Cue;
using media::Playable;
using media::Transcript;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// A cue each ten seconds, of changing speakers and lengths; every tenth says `invoice`.
Transcript talk(int cues)
{
    QList<Cue> all;
    for (int i = 0; i < cues; ++i) {
        QString text = QStringLiteral("line %1").arg(i) + QStringLiteral(" and some more words").repeated(i % 7);
        if (i % 10 == 5)
            text += QStringLiteral(" about the Invoice");
        all.append(
            {seconds(10 * i), seconds(10 * i + 9), i / 3 % 2 ? QStringLiteral("Bob") : QStringLiteral("Ann"), text});
    }
    return Transcript(all);
}

} // namespace

class TestTranscriptView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<TranscriptView>();
        m_view->resize(400, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_list = m_view->findChild<TranscriptList *>();
        m_edit = m_view->findChild<QLineEdit *>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_list->model());
        m_view->showTranscript(talk(100), Playable::Transcript);
    }
    void cleanup()
    {
        m_tester.reset();
        m_view.reset();
    }

    void theListIsFoundByItsName()
    {
        QCOMPARE(m_list->accessibleName(), QStringLiteral("Transcript"));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_list);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 100);
        QCOMPARE(list->child(1)->text(QAccessible::Name), QStringLiteral("0:10, Ann: line 1 and some more words"));
        m_view->showTranscript(talk(3), Playable::Chat);
        QCOMPARE(m_list->accessibleName(), QStringLiteral("Chat"));
        m_view->showTranscript(talk(3), Playable::Timeline);
        QCOMPARE(m_list->accessibleName(), QStringLiteral("Timeline"));
    }

    void rowsStandBelowEachOtherAtEveryWidth()
    {
        for (const int width : {400, 180, 700, 90}) {
            m_view->resize(width, 500);
            // To the end and back, so that all of them were measured.
            for (int row = 0; row < 100; ++row)
                m_list->scrollTo(m_list->model()->index(row, 0));
            m_list->scrollToTop();
            int bottom = 0;
            for (int row = 0; row < 100; ++row) {
                const QRect rect = m_list->visualRect(m_list->model()->index(row, 0));
                QCOMPARE(rect.top(), bottom);
                QVERIFY(rect.height() > m_list->fontMetrics().height());
                bottom = rect.bottom() + 1;
            }
            QCOMPARE(m_list->verticalScrollBar()->maximum(), bottom - m_list->viewport()->height());
        }
    }

    void itFollowsThePlayback()
    {
        for (int row = 0; row < 100; ++row) {
            m_view->setPosition(seconds(10 * row + 1));
            const QRect rect = rectOf(row);
            QVERIFY2(m_list->viewport()->rect().contains(rect), qPrintable(QString::number(row)));
        }
        m_view->setPosition(seconds(1));
        QVERIFY(m_list->viewport()->rect().contains(rectOf(0)));
        QVERIFY(!follow()->isVisible());
    }

    void aWheelLeavesThePlaybackAndFollowComesBack()
    {
        m_view->setPosition(seconds(500));
        wheel(600);
        QVERIFY(!m_view->isFollowing());
        QVERIFY(follow()->isVisible());
        const int place = m_list->verticalScrollBar()->value();
        m_view->setPosition(seconds(600));
        QCOMPARE(m_list->verticalScrollBar()->value(), place);
        QTest::mouseClick(follow(), Qt::LeftButton);
        QVERIFY(m_view->isFollowing());
        QVERIFY(!follow()->isVisible());
        QVERIFY(m_list->viewport()->rect().contains(rectOf(60)));
    }

    void pagingByKeyboardLeavesThePlaybackToo()
    {
        m_view->setPosition(seconds(1));
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_PageDown);
        QVERIFY(m_list->currentIndex().row() > 0);
        QTest::keyClick(m_list, Qt::Key_End);
        QCOMPARE(m_list->currentIndex().row(), 99);
        QVERIFY(m_list->viewport()->rect().contains(rectOf(99)));
        QVERIFY(!m_view->isFollowing());
        QTest::keyClick(m_list, Qt::Key_Home);
        QCOMPARE(m_list->currentIndex().row(), 0);
        QCOMPARE(m_list->verticalScrollBar()->value(), 0);
        QTest::keyClick(m_list, Qt::Key_Down);
        QCOMPARE(m_list->currentIndex().row(), 1);
        QTest::keyClick(m_list, Qt::Key_Up);
        QCOMPARE(m_list->currentIndex().row(), 0);
    }

    void nothingIsFollowedWhileNothingPlays()
    {
        wheel(-600);
        QVERIFY(m_list->verticalScrollBar()->value() > 0);
        QVERIFY(!follow()->isVisible());
    }

    void aClickOnALineLeadsThere()
    {
        QSignalSpy seeks(m_view.get(), &TranscriptView::seekWanted);
        m_view->setPosition(seconds(1));
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, rectOf(3).center());
        QCOMPARE(seeks.size(), 1);
        QCOMPARE(seeks.constFirst().constFirst().value<milliseconds>(), milliseconds(30'000));
    }

    void enterOnALineLeadsThere()
    {
        QSignalSpy seeks(m_view.get(), &TranscriptView::seekWanted);
        m_list->setFocus();
        m_list->setCurrentIndex(m_list->model()->index(7, 0));
        QTest::keyClick(m_list, Qt::Key_Return);
        QCOMPARE(seeks.size(), 1);
        QCOMPARE(seeks.constFirst().constFirst().value<milliseconds>(), milliseconds(70'000));
    }

    void linesChosenWithShiftAreCopiedAndLeadNowhere()
    {
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, rectOf(0).center());
        QSignalSpy seeks(m_view.get(), &TranscriptView::seekWanted);
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, Qt::ShiftModifier, rectOf(1).center());
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, Qt::ControlModifier, rectOf(3).center());
        QCOMPARE(seeks.size(), 0);
        QTest::keyClick(m_list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("[00:00:00] Ann: line 0\n[00:00:10] Ann: line 1 and some more words\n"
                                "[00:00:30] Bob: line 3 and some more words and some more words and some more words"));
    }

    void aSearchGoesThroughAllHitsAndRoundAgain()
    {
        m_edit->setFocus();
        QTest::keyClicks(m_edit, QStringLiteral("INVOICE"));
        QTRY_COMPARE(count(), QStringLiteral("1 of 10"));
        QVERIFY(m_list->viewport()->rect().contains(rectOf(5)));
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(count(), QStringLiteral("2 of 10"));
        QVERIFY(m_list->viewport()->rect().contains(rectOf(15)));
        QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(m_edit, Qt::Key_Enter, Qt::ShiftModifier);
        QCOMPARE(count(), QStringLiteral("10 of 10"));
        QVERIFY(m_list->viewport()->rect().contains(rectOf(95)));
        QTest::keyClick(m_edit, Qt::Key_F3);
        QCOMPARE(count(), QStringLiteral("1 of 10"));
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(count(), QStringLiteral("10 of 10"));
        QTest::mouseClick(button(QStringLiteral("Next hit")), Qt::LeftButton);
        QCOMPARE(count(), QStringLiteral("1 of 10"));
        QTest::mouseClick(button(QStringLiteral("Previous hit")), Qt::LeftButton);
        QCOMPARE(count(), QStringLiteral("10 of 10"));
    }

    void enterDoesNotWaitForTheTypingToEnd()
    {
        QTest::keyClicks(m_edit, QStringLiteral("invoice"));
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(count(), QStringLiteral("1 of 10"));
    }

    void aSearchBeginsWhereThePlaybackIs()
    {
        m_view->setPosition(seconds(500));
        QTest::keyClicks(m_edit, QStringLiteral("invoice"));
        QTRY_COMPARE(count(), QStringLiteral("6 of 10"));
        QVERIFY(!m_view->isFollowing());
        QVERIFY(follow()->isVisible());
    }

    void hitsArePainted()
    {
        const auto yellows = [this] {
            const QImage image = m_list->grab().toImage();
            int found = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    found += image.pixelColor(x, y) == QColor(0xf7b23b) ? 1 : 0;
            }
            return found;
        };
        QCOMPARE(yellows(), 0);
        QTest::keyClicks(m_edit, QStringLiteral("invoice"));
        QTest::keyClick(m_edit, Qt::Key_Return);
        QVERIFY(yellows() > 100);
    }

    void theCurrentLineIsMarkedAndNoOther()
    {
        const QColor mark = gui::Colours::of(m_list->palette()).selection;
        m_view->setPosition(seconds(21));
        const QImage image = m_list->viewport()->grab().toImage();
        const auto colourIn = [&](int row) {
            return image.pixelColor(rectOf(row).right() - 10, rectOf(row).center().y());
        };
        QCOMPARE(colourIn(2), mark);
        QVERIFY(colourIn(1) != mark);
        QVERIFY(colourIn(3) != mark);
    }

    void aWindowFromRightToLeftHasTheTimesAtItsRight()
    {
        const auto darkAtTheRight = [this] {
            const QImage image = m_list->viewport()->grab().toImage();
            const QRect line = rectOf(0);
            int dark = 0;
            for (int y = line.top(); y <= line.bottom(); ++y) {
                for (int x = line.right() - 40; x < line.right() - 10; ++x)
                    dark += qGray(image.pixel(x, y)) < 160 ? 1 : 0;
            }
            return dark;
        };
        QCOMPARE(darkAtTheRight(), 0);
        m_view->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(darkAtTheRight() > 0);
    }

    void whatIsNotThereIsSaid()
    {
        QTest::keyClicks(m_edit, QStringLiteral("zebra"));
        QTRY_COMPARE(count(), QStringLiteral("Not found"));
        QTest::keyClick(m_edit, Qt::Key_Return);
        QTest::keyClick(m_edit, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(count(), QStringLiteral("Not found"));
    }

    void escapeClearsTheSearchAndThenLeavesIt()
    {
        m_edit->setFocus();
        QTest::keyClicks(m_edit, QStringLiteral("invoice"));
        QTRY_COMPARE(count(), QStringLiteral("1 of 10"));
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QVERIFY(m_edit->text().isEmpty());
        QVERIFY(!m_view->findChild<QLabel *>(QStringLiteral("countLabel"))->isVisible());
        QVERIFY(m_edit->hasFocus());
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QVERIFY(m_list->hasFocus());
    }

    void anEmptyOneIsSaidInWords()
    {
        m_view->showTranscript({}, Playable::Chat);
        QCOMPARE(note(), QStringLiteral("Nobody wrote anything."));
        m_view->showTranscript({}, Playable::Transcript);
        QCOMPARE(note(), QStringLiteral("This transcript has no text."));
        QVERIFY(!m_list->isVisible());
        m_view->showTranscript(talk(5), Playable::Transcript);
        QVERIFY(m_list->isVisible());
        QVERIFY(note().isEmpty());
    }

    void whatCouldNotBeReadIsSaid()
    {
        m_view->showTranscript(Transcript(talk(3).cues(), 2, true), Playable::Transcript);
        const auto *footnote = m_view->findChild<QLabel *>(QStringLiteral("footnote"));
        QVERIFY(footnote->isVisible());
        QVERIFY(footnote->text().contains(QStringLiteral("2 line")));
        QVERIFY(footnote->text().contains(QStringLiteral("first part")));
        m_view->showTranscript(talk(3), Playable::Transcript);
        QVERIFY(!footnote->isVisible());
    }

    void anotherTranscriptBeginsAtItsTop()
    {
        m_view->setPosition(seconds(900));
        QVERIFY(m_list->verticalScrollBar()->value() > 0);
        m_view->showTranscript(talk(50), Playable::Transcript);
        QCOMPARE(m_list->verticalScrollBar()->value(), 0);
        QCOMPARE(rectOf(0).top(), 0);
    }

    void twentyThousandLinesAreMeasuredOnlyWhereTheyAreSeen()
    {
        m_view->showTranscript(talk(20'000), Playable::Transcript);
        m_view->setPosition(seconds(150'000));
        QVERIFY(m_list->viewport()->rect().contains(rectOf(15'000)));
        QTest::keyClicks(m_edit, QStringLiteral("line 19995"));
        QTest::keyClick(m_edit, Qt::Key_Return);
        QVERIFY(m_list->viewport()->rect().contains(rectOf(19'995)));
        // A row keeps its place on the screen while those above it come into view.
        const QModelIndex middle = m_list->indexAt(m_list->viewport()->rect().center());
        for (int step = 0; step < 5; ++step) {
            const int before = m_list->visualRect(middle).top();
            const int value = m_list->verticalScrollBar()->value();
            m_list->verticalScrollBar()->setValue(value - 40);
            QCOMPARE(m_list->visualRect(middle).top(), before + 40);
        }
    }

private:
    QRect rectOf(int row) const { return m_list->visualRect(m_list->model()->index(row, 0)); }
    QString count() const { return m_view->findChild<QLabel *>(QStringLiteral("countLabel"))->text(); }
    QString note() const
    {
        const auto *label = m_view->findChild<QLabel *>(QStringLiteral("note"));
        return label->isVisible() ? label->text() : QString();
    }
    QPushButton *button(const QString &name) const
    {
        for (QPushButton *candidate : m_view->findChildren<QPushButton *>()) {
            if (candidate->accessibleName() == name || candidate->text() == name)
                return candidate;
        }
        return nullptr;
    }
    QPushButton *follow() const { return button(QStringLiteral("Follow")); }
    /// Pixels; up is positive.
    void wheel(int by)
    {
        const QPointF place = m_list->viewport()->rect().center();
        QWheelEvent event(place, m_list->viewport()->mapToGlobal(place), QPoint(0, by), QPoint(0, by), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_list->viewport(), &event);
    }

    std::unique_ptr<TranscriptView> m_view;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    TranscriptList *m_list = nullptr;
    QLineEdit *m_edit = nullptr;
};

QTEST_MAIN(TestTranscriptView)
#include "tst_transcriptview.moc"
