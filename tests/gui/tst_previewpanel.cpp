#include "gui/previewpanel.h"
#include "gui/videosurface.h"
#include "media/playable.h"
#include "windowfixture.h"

#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSlider>
#include <QTabWidget>
#include <QTest>

using namespace std::chrono_literals;
using media::Playable;
using test::WindowFixture;
using State = media::Player::State;

/// Real clips, a real player, the sandbox's three providers.
class TestPreviewPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        QVERIFY(m_fixture->start());
        QVERIFY(m_fixture->addSamples());
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->recordings().matchCount() > 150, 30'000);
        m_fixture->recordings().setGrouped(false);
    }
    void cleanup()
    {
        m_fixture.reset();
        m_home.reset();
    }

    void aVideoIsWatchedWithoutBeingDownloaded()
    {
        QVERIFY(select(Playable::Video));
        QTRY_VERIFY_WITH_TIMEOUT(!surface().picture().isNull(), 20'000); // the poster
        QCOMPARE(playback().state(), State::Idle);
        button(QStringLiteral("Play"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(playback().state(), State::Playing, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(playback().position() > 500ms, 20'000);
        const QImage one = surface().picture();
        QTRY_VERIFY_WITH_TIMEOUT(surface().picture() != one, 20'000);
        QVERIFY(m_fixture->queue().items().isEmpty());
        button(QStringLiteral("Pause"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(playback().state(), State::Paused, 20'000);
    }

    void aDoubleClickOrEnterPlaysAFile()
    {
        QVERIFY(select(Playable::Video));
        QTableView &table = m_fixture->table();
        auto *dock = qobject_cast<QDockWidget *>(window().findChild<gui::PreviewPanel *>()->parentWidget());
        dock->hide();
        table.scrollTo(table.currentIndex());
        const QPoint name = table.visualRect(table.model()->index(table.currentIndex().row(), 0)).center();
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, Qt::NoModifier, name);
        QVERIFY(dock->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(playback().state(), State::Playing, 20'000);
        button(QStringLiteral("Pause"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(playback().state(), State::Paused, 20'000);
        QTest::keyClick(&table, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(playback().state(), State::Playing, 20'000);
    }

    void runningThroughTheRowsStartsNoPlayerAndEndsTheOneThatPlays()
    {
        QVERIFY(select(Playable::Video));
        button(QStringLiteral("Play"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(playback().state(), State::Playing, 20'000);
        QTableView &table = m_fixture->table();
        for (int row = table.currentIndex().row() + 1; row < table.currentIndex().row() + 10; ++row)
            table.selectRow(row);
        QTRY_COMPARE_WITH_TIMEOUT(playback().state(), State::Idle, 20'000);
        QVERIFY(WindowFixture::named<QPushButton>(window(), QStringLiteral("Play")));
    }

    void theTranscriptOfTheSessionIsFetchedByItselfAndLeadsToItsMoments()
    {
        QVERIFY(selectBeside({Playable::Transcript}));
        QListView *lines = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((lines = WindowFixture::named<QListView>(window(), QStringLiteral("Transcript"))) &&
                                     lines->isVisible() && lines->model()->rowCount() > 3,
                                 20'000);
        button(QStringLiteral("Play"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(playback().state(), State::Playing, 20'000);
        const QRect third = lines->visualRect(lines->model()->index(2, 0));
        QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, third.center());
        QTRY_VERIFY_WITH_TIMEOUT(playback().position() >= 5s, 20'000);
    }

    void chatAndTimelineOfTheSessionStandBesideIt()
    {
        QVERIFY(selectBeside({Playable::Chat, Playable::Timeline}));
        for (const QString &name : {QStringLiteral("Chat"), QStringLiteral("Timeline")}) {
            auto *tabs = window().findChild<QTabWidget *>(QStringLiteral("tabs"));
            for (int tab = 0; tab < tabs->count(); ++tab) {
                if (tabs->tabText(tab) == name)
                    tabs->setCurrentIndex(tab);
            }
            QListView *lines = nullptr;
            QTRY_VERIFY_WITH_TIMEOUT((lines = WindowFixture::named<QListView>(window(), name)) && lines->isVisible() &&
                                         lines->model()->rowCount() > 1,
                                     20'000);
        }
    }

    void whereItWasLeftItGoesOn()
    {
        QVERIFY(select(Playable::Video));
        button(QStringLiteral("Play"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(playback().state(), State::Playing, 20'000);
        auto *bar = WindowFixture::named<QSlider>(window(), QStringLiteral("Position"));
        QTRY_VERIFY_WITH_TIMEOUT(bar->maximum() > 7000, 20'000);
        bar->setValue(2000);
        QTRY_VERIFY_WITH_TIMEOUT(playback().position() >= 2s && playback().player().frameTime() >= 1500ms, 20'000);
        button(QStringLiteral("Pause"))->click();
        const int row = m_fixture->table().currentIndex().row();
        m_fixture->table().selectRow(row - 1);
        QTRY_COMPARE_WITH_TIMEOUT(playback().state(), State::Idle, 20'000);
        m_fixture->table().selectRow(row);
        button(QStringLiteral("Play"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(playback().state(), State::Playing, 20'000);
        QVERIFY(playback().position() >= 2s);
    }

    void whatIsStillInTheMakingSaysSo()
    {
        models::RecordingsModel &model = m_fixture->recordings();
        core::Recording unready;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto chosen = model.recordings({model.index(row, 0)});
            if (chosen.size() == 1 && !chosen.first().recording.ready) {
                m_fixture->table().selectRow(row);
                unready = chosen.first().recording;
                break;
            }
        }
        QVERIFY(!unready.id.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(QStringLiteral("still processing")), 20'000);
    }

private:
    gui::MainWindow &window() { return m_fixture->window(); }
    media::Playback &playback() { return m_fixture->preview().playback(); }
    gui::VideoSurface &surface() { return *window().findChild<gui::VideoSurface *>(); }

    QPushButton *button(const QString &name)
    {
        auto *found = WindowFixture::named<QPushButton>(window(), name);
        if (!found)
            qFatal("no button %s", qPrintable(name));
        return found;
    }

    bool isSaid(const QString &words)
    {
        const QList<QLabel *> labels = window().findChildren<QLabel *>();
        return surface().words().contains(words) ||
               std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    template <class Wanted>
    bool selectWhere(Wanted isWanted)
    {
        models::RecordingsModel &model = m_fixture->recordings();
        for (int row = 1; row < model.rowCount(); ++row) {
            const auto chosen = model.recordings({model.index(row, 0)});
            if (chosen.size() == 1 && chosen.first().recording.ready && isWanted(chosen.first())) {
                m_fixture->table().selectRow(row);
                return true;
            }
        }
        return false;
    }

    bool select(Playable kind)
    {
        return selectWhere([kind](const auto &chosen) {
            return media::playableOf(chosen.recording) == kind && chosen.recording.duration.value_or(0ms) > 10s;
        });
    }

    /// A video whose session has a file of each of these kinds.
    bool selectBeside(const QList<Playable> &kinds)
    {
        return selectWhere([&](const auto &chosen) {
            const auto session = m_fixture->recordings().session(chosen);
            const auto isThere = [&session](Playable kind) {
                return std::any_of(session.cbegin(), session.cend(), [kind](const auto &file) {
                    return media::playableOf(file.recording) == kind && file.recording.ready;
                });
            };
            return media::playableOf(chosen.recording) == Playable::Video &&
                   std::all_of(kinds.cbegin(), kinds.cend(), isThere);
        });
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestPreviewPanel)
#include "tst_previewpanel.moc"
