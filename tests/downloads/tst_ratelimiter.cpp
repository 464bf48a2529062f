#include "downloads/ratelimiter.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using downloads::RateLimiter;
using namespace std::chrono_literals;

class TestRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutALimitEverythingIsGranted()
    {
        support::ManualClock clock;
        RateLimiter limiter(clock);
        QCOMPARE(limiter.take(1'000'000'000), 1'000'000'000);
    }

    void theRateHoldsHoweverOftenItIsAsked()
    {
        support::ManualClock clock;
        RateLimiter limiter(clock);
        limiter.setRate(1'000'000);
        qint64 granted = 0;
        for (int i = 0; i < 2000; ++i) {
            clock.advance(5ms);
            for (int reader = 0; reader < 4; ++reader)
                granted += limiter.take(64 * 1024);
        }
        QVERIFY2(granted > 9'900'000 && granted <= 10'000'000, qPrintable(QString::number(granted)));
    }

    void aNightAsleepSavesUpNoBurst()
    {
        support::ManualClock clock;
        RateLimiter limiter(clock);
        limiter.setRate(1000);
        clock.advance(8h);
        QVERIFY(limiter.take(1'000'000) <= 250);
        clock.advance(-8h);
        QCOMPARE(limiter.take(1000), 0);
        clock.advance(100ms);
        QCOMPARE(limiter.take(1000), 100);
    }

    void anAccountHasNoMoreThanItsOwnAndAllHaveNoMoreThanTheirs()
    {
        support::ManualClock clock;
        RateLimiter all(clock);
        RateLimiter slow(clock, all);
        RateLimiter open(clock, all);
        all.setRate(10'000);
        slow.setRate(1000);
        qint64 bySlow = 0;
        qint64 byOpen = 0;
        for (int i = 0; i < 100; ++i) {
            clock.advance(100ms);
            bySlow += slow.take(100'000);
            byOpen += open.take(100'000);
        }
        QCOMPARE(bySlow, 10'000);
        QCOMPARE(bySlow + byOpen, 100'000);
        slow.setRate(0);
        clock.advance(100ms);
        QCOMPARE(slow.take(100'000), 1000); // what is free for all
        QCOMPARE(open.take(1), 0);
    }

    void whatIsFreeForAllIsOfferedToAnotherFirstEachTime()
    {
        support::ManualClock clock;
        RateLimiter all(clock);
        RateLimiter one(clock, all);
        RateLimiter other(clock, all);
        all.setRate(1000);
        qint64 byOne = 0;
        qint64 byOther = 0;
        const auto greedy = [](RateLimiter &limiter, qint64 &taken) {
            return [&limiter, &taken] { taken += limiter.take(1000); };
        };
        connect(&one, &RateLimiter::available, this, greedy(one, byOne));
        connect(&other, &RateLimiter::available, this, greedy(other, byOther));
        for (int i = 1; i <= 4; ++i) {
            clock.advance(100ms);
            QTRY_COMPARE(byOne + byOther, i * 100);
        }
        QCOMPARE(byOne, byOther);
        disconnect(&one, nullptr, this, nullptr);
        disconnect(&other, nullptr, this, nullptr);
    }

    void whoHasToWaitForAllIsToldToo()
    {
        support::ManualClock clock;
        RateLimiter all(clock);
        RateLimiter own(clock, all);
        all.setRate(1000);
        QSignalSpy available(&own, &RateLimiter::available);
        QTRY_VERIFY(!available.isEmpty()); // of setRate
        available.clear();
        QCOMPARE(own.take(10), 0);
        clock.advance(100ms);
        QTRY_COMPARE(available.count(), 1);
        QCOMPARE(own.take(10), 10);
    }

    void whoGotNothingIsToldWhenToAskAgain()
    {
        support::ManualClock clock;
        RateLimiter limiter(clock);
        limiter.setRate(1000);
        QSignalSpy available(&limiter, &RateLimiter::available);
        QTRY_VERIFY(!available.isEmpty()); // of setRate
        available.clear();
        QCOMPARE(limiter.take(10), 0);
        clock.advance(100ms);
        QTRY_COMPARE(available.count(), 1);
        QCOMPARE(limiter.take(10), 10);
    }
};

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
