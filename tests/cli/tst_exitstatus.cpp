#include "cli/exitstatus.h"

#include <QTest>

using namespace cli;
using Kind = core::Error::Kind;
using Cause = core::Error::Cause;

class TestExitStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindHasItsStatus_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("auth") << Kind::Auth << 3;
        QTest::newRow("permission") << Kind::Permission << 3;
        QTest::newRow("not_found") << Kind::NotFound << 1;
        QTest::newRow("not_ready") << Kind::NotReady << 1;
        QTest::newRow("rate_limited") << Kind::RateLimited << 4;
        QTest::newRow("link_expired") << Kind::LinkExpired << 1;
        QTest::newRow("not_media") << Kind::NotMedia << 1;
        QTest::newRow("size_mismatch") << Kind::SizeMismatch << 1;
        QTest::newRow("changed") << Kind::Changed << 1;
        QTest::newRow("server") << Kind::Server << 4;
        QTest::newRow("network") << Kind::Network << 4;
        QTest::newRow("tls") << Kind::Tls << 4;
        QTest::newRow("storage") << Kind::Storage << 5;
    }
    void eachKindHasItsStatus()
    {
        QFETCH(Kind, kind);
        QFETCH(int, status);
        QCOMPARE(int(exitStatusFor(core::Error(kind))), status);
    }

    void aSecretThatIsNotAtHandIsThisComputersFault()
    {
        for (const Cause cause :
             {Cause::SecretMissing, Cause::KeychainMissing, Cause::KeychainLocked, Cause::KeychainSilent})
            QCOMPARE(int(exitStatusFor(core::Error(Kind::Auth, {}, cause))), 5);
        QCOMPARE(int(exitStatusFor(core::Error(Kind::Auth, {}, Cause::ClockSkew))), 3);
    }

    void theCauseOfTheEndWinsOverSingleFailures()
    {
        ExitStatusTally tally;
        QCOMPARE(int(tally.status()), 0);
        tally.add(core::Error(Kind::NotFound));
        QCOMPARE(int(tally.status()), 1);
        tally.add(core::Error(Kind::Network));
        QCOMPARE(int(tally.status()), 4);
        tally.add(core::Error(Kind::NotFound));
        tally.add(core::Error(Kind::Storage));
        QCOMPARE(int(tally.status()), 4);
    }

    void aSignalWinsOverEverything()
    {
        ExitStatusTally tally;
        tally.add(core::Error(Kind::Auth));
        tally.add(ExitStatus::Interrupted);
        QCOMPARE(int(tally.status()), 130);
        tally.add(core::Error(Kind::Storage));
        QCOMPARE(int(tally.status()), 130);
        ExitStatusTally other;
        other.add(ExitStatus::Terminated);
        QCOMPARE(int(other.status()), 143);
    }

    void aRefusalOfOurOwnIsOneItemsFailure()
    {
        core::Error error(Kind::InvalidRequest);
        QCOMPARE(int(exitStatusFor(error)), 1);
        error.status = 422;
        QCOMPARE(int(exitStatusFor(error)), 4);
    }
};

QTEST_GUILESS_MAIN(TestExitStatus)
#include "tst_exitstatus.moc"
