#include "downloads/schedule.h"

#include <QTest>

using downloads::Schedule;
using namespace std::chrono_literals;

namespace {

const core::Instant now(1'790'000'000s);
const core::AccountId a(QStringLiteral("a"));
const core::AccountId b(QStringLiteral("b"));

Schedule::Place place(const core::AccountId &account, qint64 order)
{
    return {core::DownloadId(QString::number(order)), account, QStringLiteral("/files"), {0, order, 0}};
}

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyStartInTheirOrderWhateverTheAccount()
    {
        Schedule schedule;
        schedule.addReady(place(b, 2));
        schedule.addReady(place(a, 3));
        schedule.addReady(place(a, 1));
        QCOMPARE(schedule.takeNext(now)->rank.position, 1);
        QCOMPARE(schedule.takeNext(now)->rank.position, 2);
        QCOMPARE(schedule.takeNext(now)->rank.position, 3);
        QVERIFY(!schedule.takeNext(now));
        QVERIFY(!schedule.hasWork());
    }

    void anAccountThatIsHeldLetsTheOthersPass()
    {
        Schedule schedule;
        schedule.addReady(place(a, 1));
        schedule.addReady(place(b, 2));
        schedule.hold(a, now + 10s);
        schedule.hold(a, now + 5s); // never shorter
        QCOMPARE(schedule.takeNext(now)->rank.position, 2);
        QVERIFY(!schedule.takeNext(now + 9s));
        QVERIFY(schedule.nextMoment(now) == now + 10s);
        QVERIFY(schedule.hasWork());
        QCOMPARE(schedule.takeNext(now + 10s)->rank.position, 1);
    }

    void signedOutOrEndedNothingStarts()
    {
        Schedule schedule;
        schedule.addReady(place(a, 1));
        schedule.setSignedOut(a, true);
        QVERIFY(!schedule.takeNext(now));
        QVERIFY(schedule.hasWork()); // somebody will sign in
        schedule.setEnded(a, true);
        QVERIFY(!schedule.hasWork());
        schedule.setEnded(a, false);
        schedule.setSignedOut(a, false);
        QCOMPARE(schedule.takeNext(now)->rank.position, 1);
    }

    void whatWaitsComesBackInItsOrder()
    {
        Schedule schedule;
        schedule.addWaiting(place(a, 1), now + 2s);
        schedule.addWaiting(place(a, 2), now + 1s);
        schedule.addReady(place(a, 3));
        QVERIFY(schedule.wake(now).isEmpty());
        QVERIFY(schedule.nextMoment(now) == now + 1s);
        QCOMPARE(schedule.wake(now + 2s).size(), 2);
        QCOMPARE(schedule.takeNext(now)->rank.position, 1);
    }

    void anAccountsOwnLimitHoldsBackNobodyElse()
    {
        Schedule schedule;
        schedule.setParallel(a, 1);
        for (int order = 1; order <= 3; ++order)
            schedule.addReady(place(a, order));
        schedule.addReady(place(b, 4));
        QCOMPARE(schedule.takeNext(now)->rank.position, 1);
        QCOMPARE(schedule.takeNext(now)->rank.position, 4);
        QVERIFY(!schedule.takeNext(now));
        schedule.ended(b);
        QVERIFY(!schedule.takeNext(now));
        schedule.ended(a);
        QCOMPARE(schedule.takeNext(now)->rank.position, 2);
    }

    void offByTheTimetableNothingOfTheAccountStarts()
    {
        Schedule schedule;
        schedule.addReady(place(a, 1));
        schedule.addReady(place(b, 2));
        schedule.setOff(a, true, now + 1h);
        QCOMPARE(schedule.takeNext(now + 2h)->rank.position, 2); // until it is said that it is on
        QVERIFY(!schedule.takeNext(now + 2h));
        QVERIFY(schedule.hasWork());
        schedule.setOff(a, false);
        QCOMPARE(schedule.takeNext(now)->rank.position, 1);
    }

    void aFullDiskHoldsBackWhatGoesThere()
    {
        Schedule schedule;
        const QString full = QStringLiteral("/full");
        Schedule::Place first = place(a, 1);
        first.folder = full;
        schedule.addReady(first);
        schedule.addReady(place(a, 2));
        schedule.setFull(full, true);
        QCOMPARE(schedule.firstIn({full}), std::optional(first.id));
        QCOMPARE(schedule.takeNext(now)->rank.position, 2);
        QVERIFY(!schedule.takeNext(now));
        schedule.setFull(full, false);
        QCOMPARE(schedule.takeNext(now)->rank.position, 1);
        QVERIFY(!schedule.firstIn({full}));
    }

    void aHoldThatIsOverIsToldOnce()
    {
        Schedule schedule;
        schedule.addReady(place(a, 1));
        schedule.hold(a, now + 10s);
        schedule.setOffline(a, now + 5s);
        QVERIFY(schedule.takeOpened(now + 4s).isEmpty());
        QCOMPARE(schedule.takeOpened(now + 5s), QList{a});
        QVERIFY(!schedule.takeNext(now + 5s));
        QCOMPARE(schedule.takeOpened(now + 10s), QList{a});
        QVERIFY(schedule.takeOpened(now + 11s).isEmpty());
        QVERIFY(schedule.takeNext(now + 10s));
    }

    void whenTheClockIsSetEveryMomentMoves()
    {
        Schedule schedule;
        schedule.addWaiting(place(a, 1), now + 10s);
        schedule.addReady(place(b, 2));
        schedule.hold(b, now + 20s);
        schedule.shift(-1h);
        QVERIFY(schedule.nextMoment(now - 1h) == now - 1h + 10s);
        QCOMPARE(schedule.wake(now - 1h + 10s).size(), 1);
        QVERIFY(schedule.gate(b).heldUntil == now - 1h + 20s);
        schedule.remove(place(a, 1));
        QVERIFY(!schedule.takeNext(now - 1h + 19s));
    }

    void whatIsRemovedDoesNotStart()
    {
        Schedule schedule;
        schedule.addReady(place(a, 1));
        schedule.addWaiting(place(a, 2), now + 1s);
        schedule.remove(place(a, 1));
        schedule.remove(place(a, 2));
        schedule.remove(place(a, 2));
        QVERIFY(schedule.wake(now + 1h).isEmpty());
        QVERIFY(!schedule.takeNext(now));
        QVERIFY(!schedule.hasWork());
    }
};

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
