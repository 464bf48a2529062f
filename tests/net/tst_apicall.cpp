#include "apicalls.h"

#include <QTest>

namespace net {

using namespace std::chrono_literals;
using core::Error;
using support::Answer;
using support::ScriptedServer;
using support::SeenRequest;

/// A whole answer or an error, once; and what is tried again.
class TestApiCall : public QObject, private ApiCalls
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }

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
    void cancelEndsBeforeItReturns_data();
    void cancelEndsBeforeItReturns();
    void theClientMayGoWhileACallRuns();
};

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
    QPointer<core::Job<Response>> job = client->call(request, options);
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

    options.mapError = [](const Response &response) {
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

    options.retries = &RetryPolicy::none();
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
    const Ending ending(client->call(request, options));
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
    const Ending ending(client->call(request, options));
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(ending.errorKind(), Error::Kind::Network);
    QCOMPARE(ending.result->error().cause, Error::Cause::Timeout);
    QCOMPARE(server.seen().size(), 1 + qsizetype(quick.waits.size()));
}

void TestApiCall::anEndlessAnswerIsRefused()
{
    options.maxBody = 10'000;
    const ScriptedServer server(inTurn({Answer::json(QByteArray(5'000'000, 'x'))}));
    const Ending ending(call(server));
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(ending.errorKind(), Error::Kind::Server);
    QCOMPARE(ending.result->error().status, 200);
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
    Pacer pacer(clock);
    options.pacer = &pacer;
    options.retries = &patient;
    if (moment == "while held")
        pacer.holdUntil(clock.now() + 10min);
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
    client.reset();
    QVERIFY(!job);
    QCOMPARE(ending.count, 0);
}

} // namespace net

QTEST_GUILESS_MAIN(net::TestApiCall)
#include "tst_apicall.moc"
