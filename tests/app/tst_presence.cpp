#include "app/presence.h"
#include "support/desktopservices.h"
#include "windowfixture.h"

#include <QAction>
#include <QDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using app::Launch;
using test::WindowFixture;
using Chosen = models::RecordingsModel::Chosen;

namespace {

constexpr int patience = 60'000; // ms
const core::AccountId rooms(QStringLiteral("sample signalwire"));

} // namespace

/// The real window over the sandbox, beside services of a desktop on the session's bus.
class TestPresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("DISPLAY"), "start it through tests/support/session.sh");
        // Before Qt has looked for a tray, which it does once.
        m_trayHost = std::make_unique<support::TrayHost>();
        QVERIFY(m_trayHost->isOwned());
    }
    void cleanupTestCase() { m_trayHost.reset(); }
    void init()
    {
        m_portal = std::make_unique<support::InhibitPortal>();
        m_notifications = std::make_unique<support::NotificationService>();
        QVERIFY(m_portal->isOwned() && m_notifications->isOwned());
        m_home = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        m_presence = std::make_unique<app::Presence>(m_fixture->window(), m_fixture->queue(), m_fixture->queueModel(),
                                                     m_fixture->preferences(), m_fixture->clock());
        QVERIFY(m_fixture->start());
        m_presence->begin({});
        QVERIFY(m_fixture->addSamples());
        m_fixture->recordings().setGrouped(false);
        m_fixture->recordings().setScope({models::Scope::What::Account, rooms});
        QTRY_VERIFY(ready().size() >= 6);
    }
    void cleanup()
    {
        m_presence.reset();
        m_fixture.reset();
        m_notifications.reset();
        m_portal.reset();
    }

    void theComputerStaysAwakeWhileSomethingDownloadsAndOnlyThen()
    {
        QCOMPARE(m_portal->calls(), 0);
        slow();
        download(ready().first(2));
        QTRY_COMPARE_WITH_TIMEOUT(m_portal->held(), 1, patience);
        QVERIFY(!m_portal->reason().isEmpty());
        m_fixture->queue().pauseAll();
        QTRY_COMPARE(m_portal->held(), 0);
        m_fixture->queue().resumeAll();
        QTRY_COMPARE_WITH_TIMEOUT(m_portal->held(), 1, patience);
        fast();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->queue().isIdle(), patience);
        QTRY_COMPARE(m_portal->held(), 0);
        QCOMPARE(m_fixture->queueModel().totals().done, 2);
    }

    void whatFailsLetsTheComputerSleep()
    {
        download({unknown()});
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->queueModel().totals().failed, 1, patience);
        QTRY_COMPARE(m_portal->held(), 0);
        QVERIFY(m_portal->calls() > 0);
    }

    void aShortWaitBetweenTwoAttemptsKeepsItAwake()
    {
        using downloads::Activity;
        const Chosen one = ready().constFirst();
        m_fixture->samples().server().stop();
        download({one});
        const auto waitsAwake = [this] {
            const Activity activity = m_fixture->queueModel().item(0).activity;
            return (activity == Activity::WaitingForNetwork || activity == Activity::WaitingForRetry) &&
                   m_portal->held() == 1;
        };
        QTRY_COMPARE(m_fixture->queueModel().rowCount(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(waitsAwake(), patience);
        QCOMPARE(m_portal->calls(), 1); // never let go in between
    }

    void whatWaitsForItsHourLetsTheComputerSleep()
    {
        slow();
        download(ready().first(1));
        QTRY_COMPARE_WITH_TIMEOUT(m_portal->held(), 1, patience);
        downloads::Limits limits = m_fixture->preferences().limits();
        limits.timetable.windows = {{0x7f, QTime(0, 0), QTime(0, 0), {}}}; // nothing, all day
        m_fixture->preferences().setLimits(limits);
        QTRY_COMPARE_WITH_TIMEOUT(m_portal->held(), 0, patience);
        QCOMPARE(m_fixture->queueModel().totals().unfinished, 1);
    }

    void theEndOfTheApplicationLetsTheComputerSleep()
    {
        slow();
        download(ready().first(1));
        QTRY_COMPARE_WITH_TIMEOUT(m_portal->held(), 1, patience);
        m_presence.reset();
        QTRY_COMPARE(m_portal->held(), 0);
    }

    void aBatchIsToldOnce()
    {
        download(ready().first(3));
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->queueModel().totals().done, 3, patience);
        QTRY_COMPARE(m_notifications->shown().size(), 1);
        const support::NotificationService::Shown shown = m_notifications->shown().constFirst();
        QVERIFY2(shown.title.startsWith(u'3'), qPrintable(shown.title));
        QVERIFY(shown.actions.contains(QStringLiteral("default")));
        // The next batch is another.
        download(ready().mid(3, 2));
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->queueModel().totals().done, 5, patience);
        QTRY_COMPARE(m_notifications->shown().size(), 2);
        QVERIFY(m_notifications->shown().constLast().title.startsWith(u'2'));
    }

    void aBatchThatIsPausedGoesOn()
    {
        slow();
        download(ready().first(3));
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->queueModel().totals().unfinished, 3, patience);
        m_fixture->queue().pauseAll();
        QTRY_VERIFY(m_fixture->queue().isIdle());
        fast();
        m_fixture->queue().resumeAll();
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->queueModel().totals().done, 3, patience);
        QTRY_COMPARE(m_notifications->shown().size(), 1);
        QVERIFY(m_notifications->shown().constFirst().title.startsWith(u'3'));
    }

    void whatFailedIsToldWithWhatWasSaved()
    {
        download(ready().first(2) + QList<Chosen>{unknown()});
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->queueModel().totals().failed, 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_notifications->shown().size(), 1, patience);
        const support::NotificationService::Shown shown = m_notifications->shown().constFirst();
        QVERIFY2(shown.title.startsWith(u'1'), qPrintable(shown.title));
        QVERIFY2(shown.body.contains(u'2'), qPrintable(shown.body));
    }

    void aStrangersNameIsNoMarkup()
    {
        Chosen one = ready().constFirst();
        one.recording.name = QStringLiteral("<b>bold</b> & <img src='https://evil'>.mp4");
        download({one}, QStringLiteral("{name}.{ext}"));
        QTRY_COMPARE_WITH_TIMEOUT(m_notifications->shown().size(), 1, patience);
        const QString body = m_notifications->shown().constFirst().body;
        const QString name = QFileInfo(m_fixture->queue().items().constFirst().download.path).fileName();
        QVERIFY(name.contains(u'&'));
        QCOMPARE(body, name.toHtmlEscaped());
    }

    void whoWantsNoNotificationsGetsNone()
    {
        m_fixture->preferences().setShowsNotifications(false);
        download(ready().first(1));
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->queueModel().totals().done, 1, patience);
        QTRY_VERIFY(m_fixture->queue().isIdle());
        m_fixture->preferences().setShowsNotifications(true);
        download(ready().mid(1, 2));
        QTRY_COMPARE_WITH_TIMEOUT(m_notifications->shown().size(), 1, patience);
        QVERIFY(m_notifications->shown().constFirst().title.startsWith(u'2'));
    }

    void aClickOnTheNotificationRaisesTheWindow()
    {
        download(ready().first(1));
        QTRY_COMPARE_WITH_TIMEOUT(m_notifications->shown().size(), 1, patience);
        gui::MainWindow &window = m_fixture->window();
        window.hide();
        m_notifications->clickAnothers();
        // What comes after it on the same way shows that it was heard.
        download(ready().mid(1, 1));
        QTRY_COMPARE_WITH_TIMEOUT(m_notifications->shown().size(), 2, patience);
        QVERIFY(!window.isVisible());
        m_notifications->click(QStringLiteral("token"));
        QTRY_VERIFY(window.isVisible());
        QTRY_VERIFY(window.isActiveWindow());
    }

    void theTrayTellsAndCommands()
    {
        QTRY_VERIFY(!m_trayHost->icons().isEmpty());
        slow();
        download(ready().first(3));
        QTRY_VERIFY_WITH_TIMEOUT(m_presence->tray().toolTip().contains(QStringLiteral("of 3 running")), patience);
        trayAction(QStringLiteral("Pause all"))->trigger();
        QTRY_COMPARE(m_fixture->queueModel().totals().paused, 3);
        QTRY_VERIFY(m_presence->tray().toolTip().contains(QStringLiteral("3 paused")));
        QTRY_VERIFY(!trayAction(QStringLiteral("Pause all"))->isEnabled());
        trayAction(QStringLiteral("Resume all"))->trigger();
        QTRY_COMPARE(m_fixture->queueModel().totals().unfinished, 3);
        m_fixture->window().hide();
        trayAction(QStringLiteral("Show Reelkeep"))->trigger();
        QTRY_VERIFY(m_fixture->window().isVisible());
    }

    void closedIntoTheTrayTheWindowIsAsItWas()
    {
        gui::MainWindow &window = m_fixture->window();
        m_fixture->preferences().setCloseToTray(true);
        QVERIFY(!window.close());
        QVERIFY(!window.isVisible());
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
        m_presence->take({});
        QTRY_VERIFY(window.isVisible());
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
        m_fixture->preferences().setCloseToTray(false);
        QVERIFY(window.close());
    }

    void quittingFromTheTrayWritesDownHowTheWindowWas()
    {
        gui::MainWindow &window = m_fixture->window();
        m_fixture->preferences().setCloseToTray(true);
        QVERIFY(!window.close());
        m_fixture->preferences().setWindowState({});
        trayAction(QStringLiteral("Quit"))->trigger();
        QVERIFY(!m_fixture->preferences().windowState().isEmpty());
    }

    void aLaterStartIsObeyed()
    {
        QSignalSpy opened(m_presence.get(), &app::Presence::opened);
        slow();
        download(ready().first(2));
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->queueModel().totals().unfinished, 2, patience);
        gui::MainWindow &window = m_fixture->window();
        window.hide();
        Launch launch;
        launch.pauseAll = true;
        m_presence->take(launch);
        QTRY_COMPARE(m_fixture->queueModel().totals().paused, 2);
        QVERIFY(!window.isVisible()); // nobody asked to see it
        QCOMPARE(opened.size(), 0);

        launch = {};
        launch.opened = QStringList{QStringLiteral("kwPoX6bTS4uWBYwmEpzBvA==")};
        launch.addAccount = true;
        m_presence->take(launch);
        QVERIFY(window.isVisible());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toStringList(), launch.opened);
        auto *form = window.findChild<QDialog *>();
        QVERIFY(form && form->isVisible());
        form->reject();
    }

private:
    QList<Chosen> ready()
    {
        QList<Chosen> found;
        models::RecordingsModel &model = m_fixture->recordings();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const Chosen &chosen : model.recordings({model.index(row, 0)})) {
                if (chosen.recording.ready)
                    found.append(chosen);
            }
        }
        return found;
    }
    Chosen unknown()
    {
        Chosen one = ready().constFirst();
        one.recording.id = core::RecordingId(QStringLiteral("nobody-has-this"));
        return one;
    }
    void download(const QList<Chosen> &recordings, const QString &pattern = QStringLiteral("{id}.{ext}"))
    {
        QList<downloads::Wish> wishes;
        for (const Chosen &one : recordings)
            wishes.append({*m_fixture->book().find(one.account), one.recording, m_home->filePath(QStringLiteral("out")),
                           *core::NameTemplate::parse(pattern)});
        m_fixture->queue().add(wishes)->then(this, [](const auto &) {});
    }
    void slow() { limit(20'000); }
    void fast() { limit(0); }
    void limit(qint64 bytesPerSecond)
    {
        downloads::Limits limits = m_fixture->preferences().limits();
        limits.bytesPerSecond = bytesPerSecond;
        m_fixture->preferences().setLimits(limits);
    }
    QAction *trayAction(const QString &text) const
    {
        for (QAction *action : m_presence->tray().menu().actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    std::unique_ptr<support::TrayHost> m_trayHost;
    std::unique_ptr<support::InhibitPortal> m_portal;
    std::unique_ptr<support::NotificationService> m_notifications;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<app::Presence> m_presence;
};

QTEST_MAIN(TestPresence)
#include "tst_presence.moc"
