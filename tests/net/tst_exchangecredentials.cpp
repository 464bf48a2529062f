#include "net/httpclient.h"

#include "credentialled.h"
#include "recorder.h"
#include "support/scriptedserver.h"
#include "support/testauthority.h"

#include <QTest>

namespace net {

using support::Answer;
using support::ScriptedServer;
using support::SeenRequest;

namespace {

/// What must not reach a stranger, in any header, the target or the body.
bool mentionsSecret(const SeenRequest &request)
{
    return request.target.contains("SECRET") || request.body.contains("SECRET") ||
           request.target.contains("access_token") ||
           std::any_of(request.headers.cbegin(), request.headers.cend(),
                       [](const auto &header) { return header.second.contains("SECRET"); });
}

bool anyMentionsSecret(const ScriptedServer &server)
{
    const QList<SeenRequest> seen = server.seen();
    return std::any_of(seen.cbegin(), seen.cend(), mentionsSecret);
}

Answer ok()
{
    return Answer::json("{}");
}

Answer refusal(int status = 401)
{
    return Answer::json(R"({"code":124,"message":"Invalid access token."})", status);
}

/// `localhost` in place of 127.0.0.1: the same server under a name that counts as another origin.
QUrl underAnotherName(QUrl url)
{
    url.setHost(QStringLiteral("localhost"));
    return url;
}

} // namespace

/// Where credentials go, seen from the servers.
class TestExchangeCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aCredentialIsSentToItsOrigin_data();
    void aCredentialIsSentToItsOrigin();
    void aCredentialFollowsARedirectWithinItsOrigin();
    void aCredentialIsDroppedOnAnotherPort_data();
    void aCredentialIsDroppedOnAnotherPort();
    void aCredentialIsDroppedOnAnotherHost_data();
    void aCredentialIsDroppedOnAnotherHost();
    void aCredentialIsDroppedOnAnotherScheme_data();
    void aCredentialIsDroppedOnAnotherScheme();
    void aCredentialComesBackWhenTheRedirectLeadsHome();
    void aRefusalByAStrangerIsTheAnswer();
    void aLaterHopGetsTheHeaderOnlyAfterItsRefusal_data();
    void aLaterHopGetsTheHeaderOnlyAfterItsRefusal();
    void aLaterHopThatNeedsNoneGetsNone();
    void theQueryFormComesLastAndOnce();
    void theQueryFormIsEncodedAndAppended();
    void theQueryFormNeverReachesAStranger();
    void theAnswersUrlNeverHoldsTheQueryForm();
    void aRefusedChangeIsNotSentAgain();
    void userInfoOfAUrlIsNotACredential();
    void aPlainHeaderCannotPassForACredential();
    void aChallengeIsNotAnsweredFromAnEarlierOne();

private:
    void get(const QUrl &url, const Authorization &authorization);

    core::SystemClock m_clock;
    std::optional<support::TestAuthority> m_authority;
    std::optional<HttpClient> m_client;
    int m_status = 0;
    QUrl m_answeredBy;
};

void TestExchangeCredentials::initTestCase()
{
    m_authority.emplace();
    QVERIFY(!m_authority->file().isEmpty());
    qputenv("SSL_CERT_FILE", m_authority->file().toLocal8Bit());
    m_client.emplace(m_clock);
}

void TestExchangeCredentials::get(const QUrl &url, const Authorization &authorization)
{
    Request request = localRequest(url);
    request.authorization = authorization;
    const std::unique_ptr<Exchange> exchange(m_client->open(request));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QVERIFY(!recorder.error);
    m_status = recorder.status;
    m_answeredBy = exchange->head().url;
}

void addHeaderRows()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("Authorization") << QByteArray("Authorization");
    QTest::newRow("anchor-api-key") << QByteArray("anchor-api-key");
}

void TestExchangeCredentials::aCredentialIsSentToItsOrigin_data()
{
    addHeaderRows();
}

void TestExchangeCredentials::aCredentialIsSentToItsOrigin()
{
    QFETCH(QByteArray, header);
    const ScriptedServer home([](const SeenRequest &) { return ok(); });
    get(home.url("/x"), credentialFor({home.url()}, header));
    QCOMPARE(m_status, 200);
    QCOMPARE(home.seen().constFirst().header(header), QByteArray("Bearer SECRET"));
}

void TestExchangeCredentials::aCredentialFollowsARedirectWithinItsOrigin()
{
    const ScriptedServer home([](const SeenRequest &request) {
        return request.path() == "/a" ? Answer::redirect(QUrl(QStringLiteral("/b"))) : ok();
    });
    get(home.url("/a"), credentialFor({home.url()}));
    QCOMPARE(home.seen().size(), 2);
    QCOMPARE(home.seen().at(1).header("Authorization"), QByteArray("Bearer SECRET"));
}

void TestExchangeCredentials::aCredentialIsDroppedOnAnotherPort_data()
{
    addHeaderRows();
}

void TestExchangeCredentials::aCredentialIsDroppedOnAnotherPort()
{
    QFETCH(QByteArray, header);
    const ScriptedServer stranger([](const SeenRequest &) { return ok(); });
    const ScriptedServer home([&](const SeenRequest &) { return Answer::redirect(stranger.url("/file")); });
    get(home.url(), credentialFor({home.url()}, header));
    QCOMPARE(m_status, 200);
    QVERIFY(anyMentionsSecret(home));
    QCOMPARE(stranger.seen().size(), 1);
    QVERIFY(!stranger.seen().constFirst().hasHeader(header));
    QVERIFY(!anyMentionsSecret(stranger));
}

void TestExchangeCredentials::aCredentialIsDroppedOnAnotherHost_data()
{
    addHeaderRows();
}

void TestExchangeCredentials::aCredentialIsDroppedOnAnotherHost()
{
    QFETCH(QByteArray, header);
    std::optional<QUrl> elsewhere;
    const ScriptedServer home(
        [&](const SeenRequest &request) { return request.path() == "/file" ? ok() : Answer::redirect(*elsewhere); });
    elsewhere = underAnotherName(home.url("/file"));
    get(home.url(), credentialFor({home.url()}, header));
    QCOMPARE(home.seen().size(), 2);
    QVERIFY(mentionsSecret(home.seen().constFirst()));
    QVERIFY(!mentionsSecret(home.seen().constLast()));
}

void TestExchangeCredentials::aCredentialIsDroppedOnAnotherScheme_data()
{
    addHeaderRows();
}

void TestExchangeCredentials::aCredentialIsDroppedOnAnotherScheme()
{
    QFETCH(QByteArray, header);
    const ScriptedServer plain([](const SeenRequest &) { return ok(); });
    const ScriptedServer home([&](const SeenRequest &) { return Answer::redirect(plain.url("/file")); },
                              m_authority->serverConfiguration({QStringLiteral("127.0.0.1")}));
    get(home.url(), credentialFor({home.url()}, header));
    QVERIFY(anyMentionsSecret(home));
    QCOMPARE(plain.seen().size(), 1);
    QVERIFY(!anyMentionsSecret(plain));
}

void TestExchangeCredentials::aCredentialComesBackWhenTheRedirectLeadsHome()
{
    std::optional<QUrl> back;
    const ScriptedServer stranger([&](const SeenRequest &) { return Answer::redirect(*back); });
    const ScriptedServer home(
        [&](const SeenRequest &request) { return request.path() == "/end" ? ok() : Answer::redirect(stranger.url()); });
    back = home.url("/end");
    get(home.url(), credentialFor({home.url()}));
    QVERIFY(!anyMentionsSecret(stranger));
    QVERIFY(mentionsSecret(home.seen().constLast()));
}

void TestExchangeCredentials::aRefusalByAStrangerIsTheAnswer()
{
    const ScriptedServer stranger([](const SeenRequest &) { return refusal(403); });
    const ScriptedServer home([&](const SeenRequest &) { return Answer::redirect(stranger.url()); });
    Authorization authorization = credentialFor({home.url()});
    authorization.laterHops = Authorization::LaterHops::AfterRefusal;
    authorization.queryParameter = "access_token";
    authorization.queryValue = "SECRET";
    get(home.url(), authorization);
    QCOMPARE(m_status, 403);
    QCOMPARE(stranger.seen().size(), 1);
    QVERIFY(!anyMentionsSecret(stranger));
}

void TestExchangeCredentials::aLaterHopGetsTheHeaderOnlyAfterItsRefusal_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("401") << 401;
    QTest::newRow("403") << 403;
}

void TestExchangeCredentials::aLaterHopGetsTheHeaderOnlyAfterItsRefusal()
{
    QFETCH(int, status);
    const ScriptedServer cdn(
        [status](const SeenRequest &request) { return request.hasHeader("Authorization") ? ok() : refusal(status); });
    const ScriptedServer home([&](const SeenRequest &) { return Answer::redirect(cdn.url("/file?Signature=x%2By")); });
    Authorization authorization = credentialFor({home.url(), cdn.url()});
    authorization.laterHops = Authorization::LaterHops::AfterRefusal;
    get(home.url(), authorization);
    QCOMPARE(m_status, 200);
    const QList<SeenRequest> seen = cdn.seen();
    QCOMPARE(seen.size(), 2);
    QVERIFY(!mentionsSecret(seen.at(0)));
    QCOMPARE(seen.at(1).header("Authorization"), QByteArray("Bearer SECRET"));
    QCOMPARE(seen.at(0).target, QByteArray("/file?Signature=x%2By"));
    QCOMPARE(seen.at(1).target, seen.at(0).target);
}

void TestExchangeCredentials::aLaterHopThatNeedsNoneGetsNone()
{
    const ScriptedServer cdn([](const SeenRequest &) { return ok(); });
    const ScriptedServer home([&](const SeenRequest &) { return Answer::redirect(cdn.url()); });
    Authorization authorization = credentialFor({home.url(), cdn.url()});
    authorization.laterHops = Authorization::LaterHops::AfterRefusal;
    get(home.url(), authorization);
    QCOMPARE(cdn.seen().size(), 1);
    QVERIFY(!anyMentionsSecret(cdn));
}

void TestExchangeCredentials::theQueryFormComesLastAndOnce()
{
    const ScriptedServer home([](const SeenRequest &) { return refusal(); });
    Authorization authorization = credentialFor({home.url()});
    authorization.queryParameter = "access_token";
    authorization.queryValue = "SECRET";
    get(home.url("/file"), authorization);
    QCOMPARE(m_status, 401);
    const QList<SeenRequest> seen = home.seen();
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen.at(0).target, QByteArray("/file"));
    QVERIFY(seen.at(0).hasHeader("Authorization"));
    QCOMPARE(seen.at(1).target, QByteArray("/file?access_token=SECRET"));
    QVERIFY(!seen.at(1).hasHeader("Authorization"));
}

void TestExchangeCredentials::theQueryFormIsEncodedAndAppended()
{
    const ScriptedServer home(
        [](const SeenRequest &request) { return request.target.contains("token") ? ok() : refusal(); });
    Authorization authorization = credentialFor({home.url()});
    authorization.queryParameter = "access_token";
    authorization.queryValue = "a+b/c==&d %41";
    get(home.url("/file?x=%2B1"), authorization);
    QCOMPARE(m_status, 200);
    QCOMPARE(home.seen().constLast().target, QByteArray("/file?x=%2B1&access_token=a%2Bb%2Fc%3D%3D%26d%20%2541"));
}

void TestExchangeCredentials::theQueryFormNeverReachesAStranger()
{
    const ScriptedServer stranger([](const SeenRequest &) { return refusal(); });
    const ScriptedServer home([&](const SeenRequest &request) {
        return request.target.contains("access_token") ? Answer::redirect(stranger.url("/file")) : refusal();
    });
    Authorization authorization = credentialFor({home.url()});
    authorization.queryParameter = "access_token";
    authorization.queryValue = "SECRET";
    get(home.url(), authorization);
    QCOMPARE(home.seen().size(), 2);
    QCOMPARE(stranger.seen().size(), 1);
    QVERIFY(!anyMentionsSecret(stranger));
}

void TestExchangeCredentials::theAnswersUrlNeverHoldsTheQueryForm()
{
    const ScriptedServer home(
        [](const SeenRequest &request) { return request.target.contains("SECRET") ? ok() : refusal(); });
    Authorization authorization = credentialFor({home.url()});
    authorization.queryParameter = "access_token";
    authorization.queryValue = "SECRET";
    get(home.url("/file"), authorization);
    QCOMPARE(m_status, 200);
    QCOMPARE(m_answeredBy, home.url("/file"));
}

void TestExchangeCredentials::aRefusedChangeIsNotSentAgain()
{
    const ScriptedServer home([](const SeenRequest &) { return refusal(); });
    Request request = localRequest(home.url());
    request.method = "DELETE";
    request.authorization = credentialFor({home.url()});
    request.authorization.queryParameter = "access_token";
    request.authorization.queryValue = "SECRET";
    const std::unique_ptr<Exchange> exchange(m_client->open(request));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QCOMPARE(recorder.status, 401);
    QCOMPARE(home.seen().size(), 1);
}

void TestExchangeCredentials::userInfoOfAUrlIsNotACredential()
{
    const ScriptedServer stranger([](const SeenRequest &) { return ok(); });
    QUrl target = stranger.url();
    target.setUserInfo(QStringLiteral("user:SECRET"));
    const ScriptedServer home([&](const SeenRequest &) { return Answer::redirect(target); });
    QUrl url = home.url();
    url.setUserInfo(QStringLiteral("user:SECRET"));
    get(url, {});
    QVERIFY(!home.seen().constFirst().hasHeader("Authorization"));
    QVERIFY(!stranger.seen().constFirst().hasHeader("Authorization"));
}

void TestExchangeCredentials::aPlainHeaderCannotPassForACredential()
{
    const ScriptedServer stranger([](const SeenRequest &) { return ok(); });
    const ScriptedServer home([&](const SeenRequest &) { return Answer::redirect(stranger.url()); });
    Request request = localRequest(home.url());
    request.headers = {
        {"authorization", "SECRET"}, {"Cookie", "SECRET"}, {"Anchor-Api-Key", "SECRET"}, {"Range", "bytes=0-"}};
    request.authorization = credentialFor({home.url()}, "anchor-api-key");
    const std::unique_ptr<Exchange> exchange(m_client->open(request));
    const Recorder recorder(exchange.get());
    QTRY_COMPARE(recorder.ends, 1);
    QVERIFY(!anyMentionsSecret(stranger));
    QCOMPARE(stranger.seen().constFirst().header("Range"), QByteArray("bytes=0-"));
}

void TestExchangeCredentials::aChallengeIsNotAnsweredFromAnEarlierOne()
{
    const ScriptedServer home([](const SeenRequest &) {
        Answer answer = refusal();
        answer.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"x\"");
        return answer;
    });
    QUrl url = home.url();
    url.setUserInfo(QStringLiteral("user:SECRET"));
    get(url, {});
    get(home.url(), {});
    QCOMPARE(m_status, 401);
    QCOMPARE(home.seen().size(), 2);
    QVERIFY(!home.seen().at(0).hasHeader("Authorization"));
    QVERIFY(!home.seen().at(1).hasHeader("Authorization"));
}

} // namespace net

QTEST_GUILESS_MAIN(net::TestExchangeCredentials)
#include "tst_exchangecredentials.moc"
