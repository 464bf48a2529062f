#include "net/pacer.h"

#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

namespace net {

using namespace std::chrono_literals;

namespace {

ResponseHead headWith(const HeaderList &headers, int status = 200)
{
    ResponseHead head;
    head.status = status;
    head.headers = headers;
    return head;
}

} // namespace

class TestPacer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsWithoutALabelDoNotWait();
    void placesBeyondThePermitsWaitForTheNextInterval();
    void neverMoreThanThePermitsInAnyInterval();
    void labelsDoNotSlowEachOther();
    void aHoldSlowsEveryLabel();
    void aHoldIsNeverShortened();
    void theEndOfAHoldIsAnnounced();
    void anExhaustedBudgetHoldsUntilItsReset();
    void anExhaustedBudgetWithoutAResetHoldsNothing();
    void aRefusalSaysHowLong();
    void aHeaderOnASuccessDoesNotHold();
    void theBudgetIsAnnouncedOnlyWhenItChanges();
    void aClockSetBackDoesNotFreezeTheAccount();

private:
    support::ManualClock m_clock;
};

void TestPacer::requestsWithoutALabelDoNotWait()
{
    Pacer pacer(m_clock);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(pacer.reserve({}), 0ms);
}

void TestPacer::placesBeyondThePermitsWaitForTheNextInterval()
{
    Pacer pacer(m_clock);
    const RateLabel label{QStringLiteral("LIGHT"), 2, 1000ms};
    QCOMPARE(pacer.reserve(label), 0ms);
    m_clock.advance(300ms);
    QCOMPARE(pacer.reserve(label), 0ms);
    QCOMPARE(pacer.reserve(label), 700ms);
    QCOMPARE(pacer.reserve(label), 1000ms);
    QCOMPARE(pacer.reserve(label), 1700ms);
    m_clock.advance(5s);
    QCOMPARE(pacer.reserve(label), 0ms);
}

void TestPacer::neverMoreThanThePermitsInAnyInterval()
{
    Pacer pacer(m_clock);
    const RateLabel label{QStringLiteral("MEDIUM"), 7, 1000ms};
    QList<core::Instant> starts;
    for (int i = 0; i < 500; ++i) {
        starts.append(m_clock.now() + pacer.reserve(label));
        m_clock.advance(std::chrono::milliseconds(i * 37 % 211));
        if (i == 100)
            pacer.holdUntil(m_clock.now() + 4s);
    }
    for (qsizetype i = label.permits; i < starts.size(); ++i)
        QVERIFY2(starts.at(i) - starts.at(i - label.permits) >= label.per, qPrintable(QString::number(i)));
    QVERIFY(std::is_sorted(starts.cbegin(), starts.cend()));
}

void TestPacer::labelsDoNotSlowEachOther()
{
    Pacer pacer(m_clock);
    QCOMPARE(pacer.reserve({QStringLiteral("HEAVY"), 1, 60'000ms}), 0ms);
    QCOMPARE(pacer.reserve({QStringLiteral("LIGHT"), 1, 1000ms}), 0ms);
    QCOMPARE(pacer.reserve({QStringLiteral("HEAVY"), 1, 60'000ms}), 60'000ms);
}

void TestPacer::aHoldSlowsEveryLabel()
{
    Pacer pacer(m_clock);
    pacer.holdUntil(m_clock.now() + 3s);
    QCOMPARE(pacer.reserve({}), 3000ms);
    QCOMPARE(pacer.reserve({QStringLiteral("LIGHT"), 1, 1000ms}), 3000ms);
    QCOMPARE(pacer.reserve({QStringLiteral("LIGHT"), 1, 1000ms}), 4000ms);
    m_clock.advance(3s);
    QCOMPARE(pacer.heldUntil(), std::nullopt);
    QCOMPARE(pacer.reserve({}), 0ms);
}

void TestPacer::aHoldIsNeverShortened()
{
    Pacer pacer(m_clock);
    const core::Instant end = m_clock.now() + 10s;
    pacer.holdUntil(end);
    QSignalSpy changed(&pacer, &Pacer::heldUntilChanged);
    pacer.holdUntil(m_clock.now() + 2s);
    pacer.holdUntil(m_clock.now() - 2s);
    QCOMPARE(pacer.heldUntil(), std::optional(end));
    QCOMPARE(changed.size(), 0);
    pacer.holdUntil(end + 1s);
    QCOMPARE(pacer.heldUntil(), std::optional(end + 1s));
    QCOMPARE(changed.size(), 1);
}

void TestPacer::theEndOfAHoldIsAnnounced()
{
    Pacer pacer(m_clock);
    QSignalSpy changed(&pacer, &Pacer::heldUntilChanged);
    pacer.holdUntil(m_clock.now() + 20ms);
    QCOMPARE(changed.size(), 1);
    m_clock.advance(20ms);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(pacer.heldUntil(), std::nullopt);
}

void TestPacer::anExhaustedBudgetHoldsUntilItsReset()
{
    Pacer pacer(m_clock);
    pacer.learn(headWith({{"RateLimit", "\"5-in-1min\"; r=1; t=58"}}));
    QCOMPARE(pacer.heldUntil(), std::nullopt);
    pacer.learn(headWith({{"RateLimit", "\"5-in-1min\"; r=0; t=58"}}));
    QCOMPARE(pacer.heldUntil(), std::optional(m_clock.now() + 58s));
}

void TestPacer::anExhaustedBudgetWithoutAResetHoldsNothing()
{
    Pacer pacer(m_clock);
    pacer.learn(headWith({{"X-RateLimit-Category", "Light"}, {"X-RateLimit-Remaining", "0"}}));
    QCOMPARE(pacer.heldUntil(), std::nullopt);
    QCOMPARE(pacer.budget()->remaining, 0);
}

void TestPacer::aRefusalSaysHowLong()
{
    Pacer pacer(m_clock);
    pacer.learn(headWith({{"Retry-After", "7"}}, 429));
    QCOMPARE(pacer.heldUntil(), std::optional(m_clock.now() + 7s));
    pacer.learn(headWith({{"retry-after", core::toIso(m_clock.now() + 3h).toLatin1()}}, 429));
    QCOMPARE(pacer.heldUntil(), std::optional(m_clock.now() + 3h));
}

void TestPacer::aHeaderOnASuccessDoesNotHold()
{
    Pacer pacer(m_clock);
    pacer.learn(headWith({{"Retry-After", "7"}}, 200));
    QCOMPARE(pacer.heldUntil(), std::nullopt);
}

void TestPacer::theBudgetIsAnnouncedOnlyWhenItChanges()
{
    Pacer pacer(m_clock);
    QSignalSpy changed(&pacer, &Pacer::budgetChanged);
    const HeaderList headers{
        {"X-RateLimit-Category", "Light"}, {"X-RateLimit-Limit", "30"}, {"X-RateLimit-Remaining", "29"}};
    pacer.learn(headWith(headers));
    pacer.learn(headWith(headers));
    pacer.learn(headWith({}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(pacer.budget(), std::optional(core::RequestBudget{QStringLiteral("Light"), 30, 29}));
}

void TestPacer::aClockSetBackDoesNotFreezeTheAccount()
{
    Pacer pacer(m_clock);
    const RateLabel label{QStringLiteral("LIGHT"), 1, 1000ms};
    QCOMPARE(pacer.reserve(label), 0ms);
    pacer.holdUntil(m_clock.now() + 5s);
    m_clock.advance(-1h);
    QCOMPARE(pacer.reserve(label), 5000ms);
}

} // namespace net

QTEST_GUILESS_MAIN(net::TestPacer)
#include "tst_pacer.moc"
