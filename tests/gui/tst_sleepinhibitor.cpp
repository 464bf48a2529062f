#include "gui/platform/sleepinhibitor.h"
#include "support/desktopservices.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <iostream>

namespace {

const QString reason = QStringLiteral("Recordings are being downloaded");

} // namespace

/// The services are objects of this process on the session's own bus.
class TestSleepInhibitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePortalIsAskedFirstAndLetGo()
    {
        support::InhibitPortal portal;
        const support::PowerManagement power;
        QVERIFY(portal.isOwned() && power.isOwned());
        gui::SleepInhibitor inhibitor;
        inhibitor.hold(reason);
        inhibitor.hold(reason);
        QTRY_COMPARE(portal.held(), 1);
        QCOMPARE(portal.flags(), 4U); // suspend, and nothing else
        QCOMPARE(portal.reason(), reason);
        inhibitor.release();
        inhibitor.release();
        QTRY_COMPARE(portal.held(), 0);
        QCOMPARE(portal.calls(), 1);
        QCOMPARE(power.calls(), 0);
    }

    void withoutAPortalThePowerManagementHolds()
    {
        const support::PowerManagement power;
        gui::SleepInhibitor inhibitor;
        inhibitor.hold(reason);
        QTRY_COMPARE(power.held(), 1);
        inhibitor.release();
        QTRY_COMPARE(power.held(), 0);
        inhibitor.hold(reason);
        QTRY_COMPARE(power.held(), 1);
        QCOMPARE(power.calls(), 2);
    }

    void withoutEitherLogindHolds()
    {
        support::LoginManager logind;
        QVERIFY(logind.isOwned());
        gui::SleepInhibitor inhibitor;
        inhibitor.hold(reason);
        QTRY_VERIFY(logind.isHeld());
        QCOMPARE(logind.what(), QStringLiteral("sleep:idle block"));
        inhibitor.release();
        QTRY_VERIFY(!logind.isHeld());
    }

    void whereNobodyKeepsItAwakeNothingBreaks()
    {
        gui::SleepInhibitor inhibitor;
        inhibitor.hold(reason);
        QVERIFY(inhibitor.isHeld());
        inhibitor.release();
        // Somebody who comes later is asked at the next time.
        const support::PowerManagement power;
        inhibitor.hold(reason);
        QTRY_COMPARE(power.held(), 1);
    }

    void whatIsReleasedBeforeTheAnswerIsLetGoWhenItComes()
    {
        support::InhibitPortal portal;
        gui::SleepInhibitor inhibitor;
        inhibitor.hold(reason);
        inhibitor.release();
        QTRY_COMPARE(portal.calls(), 1);
        QTRY_COMPARE(portal.held(), 0);
    }

    void takenUpAgainBeforeTheAnswerItIsHeldOnce()
    {
        const support::PowerManagement power;
        gui::SleepInhibitor inhibitor;
        for (int i = 0; i < 5; ++i) {
            inhibitor.hold(reason);
            inhibitor.release();
        }
        inhibitor.hold(reason);
        QTRY_COMPARE(power.held(), 1);
        inhibitor.release();
        QTRY_COMPARE(power.held(), 0);
    }

    void theEndOfTheInhibitorLetsGo()
    {
        support::InhibitPortal portal;
        {
            gui::SleepInhibitor inhibitor;
            inhibitor.hold(reason);
            QTRY_COMPARE(portal.held(), 1);
        }
        QTRY_COMPARE(portal.held(), 0);
    }

    void theEndOfTheProcessLetsGo_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("killed") << true;
        QTest::newRow("ended") << false;
    }
    void theEndOfTheProcessLetsGo()
    {
        QFETCH(bool, killed);
        const support::PowerManagement power;
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold")});
        QTRY_COMPARE_WITH_TIMEOUT(power.held(), 1, 20'000);
        if (killed)
            child.kill();
        else
            child.closeWriteChannel();
        QTRY_COMPARE(power.held(), 0);
        QVERIFY(child.state() == QProcess::NotRunning || child.waitForFinished());
        QCOMPARE(child.exitStatus(), killed ? QProcess::CrashExit : QProcess::NormalExit);
    }
};

int main(int argc, char **argv)
{
    // The bus of the system is the session's here.
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(QStringLiteral("--hold"))) {
        gui::SleepInhibitor inhibitor;
        inhibitor.hold(reason);
        // Until nobody listens any more; the events of the bus come meanwhile.
        QThread *reader = QThread::create([] { std::cin.get(); });
        QObject::connect(reader, &QThread::finished, &application, &QCoreApplication::quit);
        reader->start();
        const int status = QCoreApplication::exec();
        reader->wait();
        delete reader;
        return status;
    }
    TestSleepInhibitor test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sleepinhibitor.moc"
