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
