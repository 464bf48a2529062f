#include "apicalls.h"
#include "support/manualclock.h"

#include <QTest>

namespace net {

using namespace std::chrono_literals;
using core::Error;
using support::Answer;
using support::ScriptedServer;
using support::SeenRequest;

/// Refusals that say how long, holds of a whole account, and places among its requests.
class TestApiCallPacing : public QObject, private ApiCalls
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }

    void aRateLimitIsWaitedOut();
    void aRateLimitSlowsTheWholeAccount();
    void aLongRateLimitIsHandedBack();
    void aLongHoldStopsCallsBeforeTheyAreSent();
    void rateLimitsAreWaitedOutOnlySoOften();
    void aRateLimitWithoutATermBacksOff();
    void aServerFailureWithATermIsWaitedOut();
    void placesArePaced();
    void whoWaitsForAPlaceGetsIt();
    void theBudgetIsLearned();
};

void TestApiCallPacing::aRateLimitIsWaitedOut()
{
    const core::Instant moment = clock.now() + 300ms;
    const ScriptedServer server(inTurn({tooMany(core::toIso(moment).toLatin1()), Answer::json("{}")}));
    const Ending ending(call(server));
    QTRY_COMPARE(ending.count, 1);
    QVERIFY(*ending.result);
    QVERIFY(clock.now() >= moment);
    QCOMPARE(server.seen().size(), 2);
}

void TestApiCallPacing::aRateLimitSlowsTheWholeAccount()
{
    Pacer pacer(clock);
    options.pacer = &pacer;
    const core::Instant moment = clock.now() + 400ms;
    const ScriptedServer limited(inTurn({tooMany(core::toIso(moment).toLatin1()), Answer::json("{}")}));
    std::atomic<qint64> arrived = 0;
    const ScriptedServer other([&](const SeenRequest &) {
        arrived = clock.now().time_since_epoch().count();
        return Answer::json("{}");
    });
    const Ending first(call(limited));
    QTRY_VERIFY(pacer.heldUntil());
    const Ending second(call(other));
    QTRY_COMPARE(first.count + second.count, 2);
    QVERIFY(*first.result);
    QVERIFY(*second.result);
    QVERIFY(core::Instant(std::chrono::milliseconds(arrived.load())) >= moment);
}

void TestApiCallPacing::aLongRateLimitIsHandedBack()
{
    Pacer pacer(clock);
    options.pacer = &pacer;
    const QByteArray tomorrow = isoIn(24h);
    const ScriptedServer server(inTurn({tooMany(tomorrow)}));
    const Ending ending(call(server));
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(ending.errorKind(), Error::Kind::RateLimited);
    QCOMPARE(ending.result->error().retryAt, core::parseInstant(QString::fromLatin1(tomorrow)));
    QCOMPARE(pacer.heldUntil(), ending.result->error().retryAt);
    QCOMPARE(server.seen().size(), 1);
}

void TestApiCallPacing::aLongHoldStopsCallsBeforeTheyAreSent()
{
    Pacer pacer(clock);
    options.pacer = &pacer;
    pacer.holdUntil(clock.now() + 24h);
    const ScriptedServer server(inTurn({Answer::json("{}")}));
    const Ending ending(call(server));
    QCOMPARE(ending.count, 0);
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(ending.errorKind(), Error::Kind::RateLimited);
    QCOMPARE(ending.result->error().retryAt, pacer.heldUntil());
    QVERIFY(server.seen().isEmpty());
}

void TestApiCallPacing::rateLimitsAreWaitedOutOnlySoOften()
{
    RetryPolicy twice = quick;
    twice.maxHolds = 2;
    options.retries = &twice;
    const ScriptedServer server([](const SeenRequest &) { return tooMany("0"); });
    const Ending ending(call(server));
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(ending.errorKind(), Error::Kind::RateLimited);
    QCOMPARE(server.seen().size(), 3);
}

void TestApiCallPacing::aRateLimitWithoutATermBacksOff()
{
    options.retries = &RetryPolicy::none();
    const ScriptedServer server(inTurn({tooMany({})}));
    const core::Instant before = clock.now();
    const Ending ending(call(server));
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(ending.errorKind(), Error::Kind::RateLimited);
    QVERIFY(*ending.result->error().retryAt >= before + 1600ms);
    QVERIFY(*ending.result->error().retryAt <= clock.now() + 2400ms);
}

void TestApiCallPacing::aServerFailureWithATermIsWaitedOut()
{
    Answer unavailable = Answer::json("", 503);
    const core::Instant moment = clock.now() + 300ms;
    unavailable.headers.emplaceBack("Retry-After", core::toIso(moment).toLatin1());
    const ScriptedServer server(inTurn({unavailable, Answer::json("{}")}));
    const Ending ending(call(server));
    QTRY_COMPARE(ending.count, 1);
    QVERIFY(*ending.result);
    QVERIFY(clock.now() >= moment);

    Answer tomorrow = Answer::json("", 503);
    tomorrow.headers.emplaceBack("Retry-After", isoIn(24h));
    const ScriptedServer closed(inTurn({tomorrow}));
    const Ending refused(call(closed));
    QTRY_COMPARE(refused.count, 1);
    QVERIFY(refused.result->error().retryAt);
    QCOMPARE(closed.seen().size(), 1);
}

void TestApiCallPacing::placesArePaced()
{
    const support::ManualClock still;
    Pacer pacer(still);
    options.pacer = &pacer;
    options.label = {QStringLiteral("HEAVY"), 2, 1h};
    const ScriptedServer server(inTurn({Answer::json("{}")}));
    std::vector<std::unique_ptr<Ending>> endings;
    for (int i = 0; i < 7; ++i)
        endings.push_back(std::make_unique<Ending>(call(server)));
    QTRY_COMPARE(ended(endings), 2);
    QCOMPARE(server.seen().size(), 2);
    QCOMPARE(pacer.reserve(options.label), 3h); // behind the five that wait
}

void TestApiCallPacing::whoWaitsForAPlaceGetsIt()
{
    Pacer pacer(clock);
    options.pacer = &pacer;
    options.label = {QStringLiteral("LIGHT"), 2, 20ms};
    const ScriptedServer server(inTurn({Answer::json("{}")}));
    std::vector<std::unique_ptr<Ending>> endings;
    for (int i = 0; i < 7; ++i)
        endings.push_back(std::make_unique<Ending>(call(server)));
    QTRY_COMPARE(ended(endings), 7);
    QCOMPARE(server.seen().size(), 7);
}

void TestApiCallPacing::theBudgetIsLearned()
{
    Pacer pacer(clock);
    options.pacer = &pacer;
    Answer answer = Answer::json("{}");
    answer.headers.emplaceBack("X-RateLimit-Limit", "30");
    answer.headers.emplaceBack("X-RateLimit-Remaining", "12");
    const ScriptedServer server(inTurn({answer}));
    const Ending ending(call(server));
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(pacer.budget(), std::optional(core::RequestBudget{{}, 30, 12}));
}

} // namespace net

QTEST_GUILESS_MAIN(net::TestApiCallPacing)
#include "tst_apicallpacing.moc"
