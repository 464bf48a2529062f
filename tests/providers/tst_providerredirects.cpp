#include "net/exchange.h"
#include "providerfixture.h"

#include <QTest>

using fixture::resultOf;
using fixture::SignedIn;
using support::Answer;
using support::ScriptedServer;
using support::SeenRequest;

namespace {

/// The whole request as text, to look for a secret in.
QByteArray written(const SeenRequest &request)
{
    QByteArray text = request.method + ' ' + request.target + '\n';
    for (const auto &[name, value] : request.headers)
        text += name + ": " + value + '\n';
    return text + request.body;
}

bool carriesNothing(const ScriptedServer &server)
{
    for (const SeenRequest &request : server.seen()) {
        const QByteArray text = written(request).toLower();
        for (const char *trace :
             {"authorization", "anchor-api-key", "access_token", "secret", "bearer", "basic ", "dtoken"}) {
            if (text.contains(trace))
                return false;
        }
    }
    return true;
}

net::Exchange *opened(const providers::Link &link, QObject *parent)
{
    net::Request request;
    request.url = link.url;
    request.authorization = link.authorization;
    request.loopbackAllowed = link.loopbackAllowed;
    request.http2Allowed = false;
    return fixture::sharedHttp().open(request, parent);
}

/// A recording that is ready, as each of the three providers would say it.
const QByteArray anyDialect =
    R"({"session_id":"s","download_access_token":"DTOKEN","recording_files":[{"id":"a","status":"completed","file_size":5,)"
    R"("download_url":"$1"}],"id":"a","uri":"$1","status":"completed","data":{"items":[{"id":"a","file_link":"$1"}]}})";

} // namespace

/// An API call, and a download, that the account's own origin sends elsewhere: another port, another host.
class TestProviderRedirects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anApiCallThatIsSentElsewhereCarriesNoCredentialThere_data() { everyProvider(); }
    void anApiCallThatIsSentElsewhereCarriesNoCredentialThere()
    {
        QFETCH(QByteArray, provider);
        QFETCH(QByteArray, header);
        QFETCH(QString, host);
        ScriptedServer elsewhere([](const SeenRequest &) { return Answer::json("{}", 401); });
        QUrl target = elsewhere.url("/elsewhere");
        target.setHost(host);
        SignedIn account(provider.constData(), [target](const SeenRequest &) { return Answer::redirect(target); });
        QVERIFY(!resultOf(account.api->check()));
        QVERIFY(account.server.seen().constFirst().hasHeader(header));
        QCOMPARE(elsewhere.seen().size(), 1);
        QVERIFY(carriesNothing(elsewhere));
    }

    void aDownloadThatIsSentElsewhereCarriesNoCredentialThere_data() { everyProvider(); }
    void aDownloadThatIsSentElsewhereCarriesNoCredentialThere()
    {
        QFETCH(QByteArray, provider);
        QFETCH(QString, host);
        // It refuses, so that a client which offers its credential after a refusal would be caught.
        ScriptedServer elsewhere([](const SeenRequest &) { return Answer::json("{}", 403); });
        QUrl target = elsewhere.url("/bytes");
        target.setHost(host);
        auto ownUrl = std::make_shared<QByteArray>();
        SignedIn account(provider.constData(), [target, ownUrl](const SeenRequest &request) {
            if (request.path() == "/own/bytes")
                return Answer::redirect(target);
            const QByteArray link = *ownUrl + "/own/bytes";
            return Answer::json(fixture::filled(anyDialect, {link}));
        });
        *ownUrl = account.server.url("").toEncoded(QUrl::RemovePath);
        core::Recording recording;
        recording.id = core::RecordingId(QStringLiteral("a"));
        recording.sessionId = core::SessionId(QStringLiteral("s"));
        const auto link = resultOf(account.api->link(recording, providers::LinkUse::Download));
        QVERIFY(link);
        QObject owner;
        const net::Exchange *exchange = opened(*link, &owner);
        QTRY_VERIFY(exchange->isFinished());
        QCOMPARE(exchange->head().status, 403);
        QVERIFY(!elsewhere.seen().isEmpty());
        QVERIFY(carriesNothing(elsewhere));
    }

private:
    static void everyProvider()
    {
        QTest::addColumn<QByteArray>("provider");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("host");
        for (const char *host : {"127.0.0.1", "localhost"}) {
            const QString name = QString::fromLatin1(host);
            const auto row = [&](const char *provider, const char *header) {
                QTest::addRow("%s to %s", provider, host) << QByteArray(provider) << QByteArray(header) << name;
            };
            row("zoom-video-sdk", "Authorization");
            row("signalwire", "Authorization");
            row("anchor-browser", "anchor-api-key");
        }
    }
};

QTEST_GUILESS_MAIN(TestProviderRedirects)
#include "tst_providerredirects.moc"
