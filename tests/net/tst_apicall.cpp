#include "net/httpclient.h"

#include "recorder.h"
#include "support/scriptedserver.h"

#include <QElapsedTimer>
#include <QTest>

namespace net {

using namespace std::chrono_literals;
using core::Error;
using support::Answer;
using support::ScriptedServer;
using support::SeenRequest;

namespace {

/// Three tries more, without making the test wait.
const RetryPolicy quick{{1ms, 1ms, 1ms}};

/// The end of a call, and how often it came.
class Ending : public QObject
{
public:
    explicit Ending(core::Job<Response> *call)
    {
        connect(call, &core::JobBase::finished, this, [this] { ++count; });
        call->then(this, [this](const core::Result<Response> &outcome) { result = outcome; });
    }

    Error::Kind errorKind() const { return result->error().kind; }

    int count = 0;
    std::optional<core::Result<Response>> result;
};

/// Answers in turn; the last one from then on.
ScriptedServer::Handler inTurn(const QList<Answer> &answers)
{
    return [answers, next = qsizetype(0)](const SeenRequest &) mutable {
        return answers.at(std::min(next++, answers.size() - 1));
    };
}

Answer tooMany(const QByteArray &retryAfter)
{
    Answer answer = Answer::json(R"({"message":"slow down"})", 429);
    if (!retryAfter.isEmpty())
        answer.headers.emplaceBack("Retry-After", retryAfter);
    return answer;
}

Answer cutShort(int status)
{
    Answer answer = Answer::json(R"({"message":"0123456789"})", status);
    answer.end = Answer::End::Close;
    answer.cutAfter = 10;
    return answer;
}

QByteArray isoIn(std::chrono::milliseconds delay)
{
    return core::toIso(core::SystemClock().now() + delay).toLatin1();
}

} // namespace

class TestApiCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aWholeAnswerIsHandedOver();
    void theEndComesOnceAndLater();
    void aRefusalIsMappedByTheProvider();
    void aRefusalIsOneEvenIfItsBodyBrokeOff();
    void aRedirectThatIsNotFollowedIsNoSuccess();
    void aServerFailureIsTriedAgain();
    void triesComeToAnEnd();
    void whatIsWrongIsNotTriedAgain_data();
    void whatIsWrongIsNotTriedAgain();
    void aBrokenAnswerIsTriedAgain();
    void aRefusedConnectionIsTriedAgain();
    void aChangeIsTriedAgainOnlyWhileNothingWasDone_data();
    void aChangeIsTriedAgainOnlyWhileNothingWasDone();
    void aPostIsNeverTriedAgain_data();
    void aPostIsNeverTriedAgain();
    void aTimeoutIsSaid();
    void anEndlessAnswerIsRefused();
    void aRateLimitIsWaitedOut();
    void aRateLimitSlowsTheWholeAccount();
    void aLongRateLimitIsHandedBack();
    void aLongHoldStopsCallsBeforeTheyAreSent();
    void rateLimitsAreWaitedOutOnlySoOften();
    void aRateLimitWithoutATermBacksOff();
    void aServerFailureWithATermIsWaitedOut();
    void placesArePaced();
    void theBudgetIsLearned();
    void cancelEndsBeforeItReturns_data();
    void cancelEndsBeforeItReturns();
    void theClientMayGoWhileACallRuns();

private:
    core::Job<Response> *call(const ScriptedServer &server, const QByteArray &method = "GET");

    core::SystemClock m_clock;
    std::optional<HttpClient> m_client;
    CallOptions m_options;
};

void TestApiCall::init()
{
    m_client.emplace(m_clock);
    m_options = {};
    m_options.retries = &quick;
}

core::Job<Response> *TestApiCall::call(const ScriptedServer &server, const QByteArray &method)
{
    Request request = localRequest(server.url("/v2/x"));
    request.method = method;
    return m_client->call(request, m_options);
}

void TestApiCall::aWholeAnswerIsHandedOver()
{
    const QByteArray body = "{\"a\":\"" + QByteArray(300'000, 'x') + "\"}";
    const ScriptedServer server(inTurn({Answer::json(body, 201)}));
    const Ending ending(call(server));
    QTRY_COMPARE(ending.count, 1);
    QVERIFY(*ending.result);
    QCOMPARE((*ending.result)->head.status, 201);
    QVERIFY((*ending.result)->body == body);
}

void TestApiCall::theEndComesOnceAndLater()
{
    Request request;
    request.url = QUrl(QStringLiteral("http://not-permitted.example.com/"));
    QPointer<core::Job<Response>> job = m_client->call(request, m_options);
    QVERIFY(!job->isFinished());
    const Ending ending(job);
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(ending.result->error().cause, Error::Cause::ForeignOrigin);
    QTRY_VERIFY(!job);
    QCOMPARE(ending.count, 1);
}

void TestApiCall::aRefusalIsMappedByTheProvider()
{
    const ScriptedServer server(inTurn({Answer::json(R"({"code":124})", 401)}));
    const Ending byStatus(call(server));
    QTRY_COMPARE(byStatus.count, 1);
    QCOMPARE(byStatus.errorKind(), Error::Kind::Auth);

    m_options.mapError = [](const Response &response) {
        Error error(Error::Kind::Permission, QString::fromUtf8(response.body));
        error.status = response.head.status;
        return error;
    };
    const Ending mapped(call(server));
    QTRY_COMPARE(mapped.count, 1);
    QCOMPARE(mapped.errorKind(), Error::Kind::Permission);
    QCOMPARE(mapped.result->error().message, QStringLiteral(R"({"code":124})"));
    QCOMPARE(server.seen().size(), 2);
}

void TestApiCall::aRefusalIsOneEvenIfItsBodyBrokeOff()
{
    const ScriptedServer server(inTurn({cutShort(404)}));
    const Ending ending(call(server));
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(ending.errorKind(), Error::Kind::NotFound);
}

void TestApiCall::aRedirectThatIsNotFollowedIsNoSuccess()
{
    const ScriptedServer server(inTurn({Answer::redirect(QUrl(QStringLiteral("/elsewhere")))}));
    const Ending ending(call(server, "PUT"));
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(ending.errorKind(), Error::Kind::Server);
    QCOMPARE(ending.result->error().status, 302);
}

void TestApiCall::aServerFailureIsTriedAgain()
{
    const ScriptedServer server(inTurn({Answer::json("", 503), Answer::json("", 500), Answer::json("{}")}));
    const Ending ending(call(server));
    QTRY_COMPARE(ending.count, 1);
    QVERIFY(*ending.result);
    QCOMPARE(server.seen().size(), 3);
}

void TestApiCall::triesComeToAnEnd()
{
    const ScriptedServer server(inTurn({Answer::json("", 502)}));
    const Ending ending(call(server));
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(ending.errorKind(), Error::Kind::Server);
    QCOMPARE(ending.result->error().status, 502);
    QCOMPARE(server.seen().size(), 1 + qsizetype(quick.waits.size()));

    m_options.retries = &RetryPolicy::none();
    const Ending once(call(server));
    QTRY_COMPARE(once.count, 1);
    QCOMPARE(server.seen().size(), 2 + qsizetype(quick.waits.size()));
}

void TestApiCall::whatIsWrongIsNotTriedAgain_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 409, 410, 422})
        QTest::addRow("%d", status) << status;
}

void TestApiCall::whatIsWrongIsNotTriedAgain()
{
    QFETCH(int, status);
    const ScriptedServer server(inTurn({Answer::json("", status)}));
    const Ending ending(call(server));
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(ending.result->error().status, status);
    QCOMPARE(server.seen().size(), 1);
}

void TestApiCall::aBrokenAnswerIsTriedAgain()
{
    const ScriptedServer server(inTurn({cutShort(200), cutShort(200), Answer::json("{}")}));
    const Ending ending(call(server));
    QTRY_COMPARE(ending.count, 1);
    QVERIFY(*ending.result);
    QCOMPARE((*ending.result)->body, QByteArray("{}"));
}

void TestApiCall::aRefusedConnectionIsTriedAgain()
{
    std::optional<ScriptedServer> server(std::in_place, inTurn({Answer::json("{}")}));
    const Request request = localRequest(server->url());
    server.reset();
    const Ending ending(m_client->call(request, m_options));
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(ending.errorKind(), Error::Kind::Network);
    QCOMPARE(ending.result->error().status, 0);
}

void TestApiCall::aChangeIsTriedAgainOnlyWhileNothingWasDone_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"PUT", "DELETE"})
        QTest::newRow(method) << QByteArray(method);
}

void TestApiCall::aChangeIsTriedAgainOnlyWhileNothingWasDone()
{
    QFETCH(QByteArray, method);
    const ScriptedServer failing(inTurn({Answer::json("", 503), Answer::json("", 204)}));
    const Ending afterFailure(call(failing, method));
    QTRY_COMPARE(afterFailure.count, 1);
    QVERIFY(*afterFailure.result);
    QCOMPARE(failing.seen().size(), 2);

    const ScriptedServer breaking(inTurn({cutShort(200), Answer::json("{}")}));
    const Ending afterAnswer(call(breaking, method));
    QTRY_COMPARE(afterAnswer.count, 1);
    QVERIFY(!*afterAnswer.result);
    QCOMPARE(afterAnswer.errorKind(), Error::Kind::Network);
}

void TestApiCall::aPostIsNeverTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("503") << 503;
    QTest::newRow("429") << 429;
}

void TestApiCall::aPostIsNeverTriedAgain()
{
    QFETCH(int, status);
    const ScriptedServer server(inTurn({Answer::json("", status), Answer::json("{}")}));
    const Ending ending(call(server, "POST"));
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(ending.result->error().status, status);
    QCOMPARE(server.seen().size(), 1);
}

void TestApiCall::aTimeoutIsSaid()
{
    Answer silent;
    silent.delay = 10min;
    const ScriptedServer server(inTurn({silent}));
    Request request = localRequest(server.url());
    request.timeouts.connect = 50ms;
    const Ending ending(m_client->call(request, m_options));
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(ending.errorKind(), Error::Kind::Network);
    QCOMPARE(ending.result->error().cause, Error::Cause::Timeout);
    QCOMPARE(server.seen().size(), 1 + qsizetype(quick.waits.size()));
}

void TestApiCall::anEndlessAnswerIsRefused()
{
    m_options.maxBody = 10'000;
    const ScriptedServer server(inTurn({Answer::json(QByteArray(5'000'000, 'x'))}));
    const Ending ending(call(server));
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(ending.errorKind(), Error::Kind::Server);
    QCOMPARE(ending.result->error().status, 200);
}

void TestApiCall::aRateLimitIsWaitedOut()
{
    const core::Instant moment = m_clock.now() + 300ms;
    const ScriptedServer server(inTurn({tooMany(core::toIso(moment).toLatin1()), Answer::json("{}")}));
    const Ending ending(call(server));
    QTRY_COMPARE(ending.count, 1);
    QVERIFY(*ending.result);
    QVERIFY(m_clock.now() >= moment);
    QCOMPARE(server.seen().size(), 2);
}

void TestApiCall::aRateLimitSlowsTheWholeAccount()
{
    Pacer pacer(m_clock);
    m_options.pacer = &pacer;
    const core::Instant moment = m_clock.now() + 400ms;
    const ScriptedServer limited(inTurn({tooMany(core::toIso(moment).toLatin1()), Answer::json("{}")}));
    std::atomic<qint64> arrived = 0;
    const ScriptedServer other([&](const SeenRequest &) {
        arrived = m_clock.now().time_since_epoch().count();
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

void TestApiCall::aLongRateLimitIsHandedBack()
{
    Pacer pacer(m_clock);
    m_options.pacer = &pacer;
    const QByteArray tomorrow = isoIn(24h);
    const ScriptedServer server(inTurn({tooMany(tomorrow)}));
    const Ending ending(call(server));
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(ending.errorKind(), Error::Kind::RateLimited);
    QCOMPARE(ending.result->error().retryAt, core::parseInstant(QString::fromLatin1(tomorrow)));
    QCOMPARE(pacer.heldUntil(), ending.result->error().retryAt);
    QCOMPARE(server.seen().size(), 1);
}

void TestApiCall::aLongHoldStopsCallsBeforeTheyAreSent()
{
    Pacer pacer(m_clock);
    m_options.pacer = &pacer;
    pacer.holdUntil(m_clock.now() + 24h);
    const ScriptedServer server(inTurn({Answer::json("{}")}));
    const Ending ending(call(server));
    QCOMPARE(ending.count, 0);
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(ending.errorKind(), Error::Kind::RateLimited);
    QCOMPARE(ending.result->error().retryAt, pacer.heldUntil());
    QVERIFY(server.seen().isEmpty());
}

void TestApiCall::rateLimitsAreWaitedOutOnlySoOften()
{
    RetryPolicy twice = quick;
    twice.maxHolds = 2;
    m_options.retries = &twice;
    const ScriptedServer server([](const SeenRequest &) { return tooMany("0"); });
    const Ending ending(call(server));
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(ending.errorKind(), Error::Kind::RateLimited);
    QCOMPARE(server.seen().size(), 3);
}

void TestApiCall::aRateLimitWithoutATermBacksOff()
{
    m_options.retries = &RetryPolicy::none();
    const ScriptedServer server(inTurn({tooMany({})}));
    const core::Instant before = m_clock.now();
    const Ending ending(call(server));
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(ending.errorKind(), Error::Kind::RateLimited);
    QVERIFY(*ending.result->error().retryAt >= before + 1600ms);
    QVERIFY(*ending.result->error().retryAt <= m_clock.now() + 2400ms);
}

void TestApiCall::aServerFailureWithATermIsWaitedOut()
{
    Answer unavailable = Answer::json("", 503);
    const core::Instant moment = m_clock.now() + 300ms;
    unavailable.headers.emplaceBack("Retry-After", core::toIso(moment).toLatin1());
    const ScriptedServer server(inTurn({unavailable, Answer::json("{}")}));
    const Ending ending(call(server));
    QTRY_COMPARE(ending.count, 1);
    QVERIFY(*ending.result);
    QVERIFY(m_clock.now() >= moment);

    Answer tomorrow = Answer::json("", 503);
    tomorrow.headers.emplaceBack("Retry-After", isoIn(24h));
    const ScriptedServer closed(inTurn({tomorrow}));
    const Ending refused(call(closed));
    QTRY_COMPARE(refused.count, 1);
    QVERIFY(refused.result->error().retryAt);
    QCOMPARE(closed.seen().size(), 1);
}

void TestApiCall::placesArePaced()
{
    Pacer pacer(m_clock);
    m_options.pacer = &pacer;
    m_options.label = {QStringLiteral("LIGHT"), 2, 200ms};
    const ScriptedServer server(inTurn({Answer::json("{}")}));
    QElapsedTimer sinceTheFirst;
    sinceTheFirst.start();
    std::vector<std::unique_ptr<Ending>> endings;
    for (int i = 0; i < 7; ++i)
        endings.push_back(std::make_unique<Ending>(call(server)));
    const auto ended = [&] {
        return std::count_if(endings.cbegin(), endings.cend(), [](const auto &ending) { return ending->count == 1; });
    };
    QTRY_COMPARE(ended(), 7);
    QVERIFY(sinceTheFirst.elapsed() >= 600);
}

void TestApiCall::theBudgetIsLearned()
{
    Pacer pacer(m_clock);
    m_options.pacer = &pacer;
    Answer answer = Answer::json("{}");
    answer.headers.emplaceBack("X-RateLimit-Limit", "30");
    answer.headers.emplaceBack("X-RateLimit-Remaining", "12");
    const ScriptedServer server(inTurn({answer}));
    const Ending ending(call(server));
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(pacer.budget(), std::optional(Pacer::Budget{{}, 30, 12}));
}

void TestApiCall::cancelEndsBeforeItReturns_data()
{
    QTest::addColumn<QByteArray>("moment");
    for (const char *moment : {"at once", "while held", "while it answers", "between two tries"})
        QTest::newRow(moment) << QByteArray(moment);
}

void TestApiCall::cancelEndsBeforeItReturns()
{
    QFETCH(QByteArray, moment);
    static const RetryPolicy patient{{10min}};
    Pacer pacer(m_clock);
    m_options.pacer = &pacer;
    m_options.retries = &patient;
    if (moment == "while held")
        pacer.holdUntil(m_clock.now() + 10min);
    Answer answer = Answer::json("{}", moment == "between two tries" ? 503 : 200);
    if (moment == "while it answers")
        answer.delay = 10min;
    const ScriptedServer server(inTurn({answer}));
    QPointer<core::Job<Response>> job = call(server);
    const Ending ending(job);
    const bool isSent = moment == "while it answers" || moment == "between two tries";
    if (isSent)
        QTRY_COMPARE(server.seen().size(), 1);
    else if (moment == "while held")
        QCoreApplication::processEvents();
    QCOMPARE(ending.count, 0);
    job->cancel();
    QCOMPARE(ending.count, 1);
    QCOMPARE(ending.errorKind(), Error::Kind::Cancelled);
    job->cancel();
    QTRY_VERIFY(!job);
    QCOMPARE(ending.count, 1);
    QCOMPARE(server.seen().size(), isSent ? 1 : 0);
}

void TestApiCall::theClientMayGoWhileACallRuns()
{
    Answer silent;
    silent.delay = 10min;
    const ScriptedServer server(inTurn({silent}));
    QPointer<core::Job<Response>> job = call(server);
    const Ending ending(job);
    QTRY_COMPARE(server.seen().size(), 1);
    m_client.reset();
    QVERIFY(!job);
    QCOMPARE(ending.count, 0);
}

} // namespace net

QTEST_GUILESS_MAIN(net::TestApiCall)
#include "tst_apicall.moc"
