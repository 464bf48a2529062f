#include "providerfixture.h"

#include <QTest>

using fixture::parameter;
using fixture::resultOf;
using fixture::SignedIn;
using fixture::walk;
using support::Answer;
using support::SeenRequest;
using Kind = core::Error::Kind;

namespace {

constexpr auto provider = "anchor-browser";

QByteArray item(const QByteArray &id, const QByteArray &link = {}, const QByteArray &name = "v.mp4")
{
    return fixture::filled(
        R"({"id":"$1","suggested_file_name":"$2","created_at":"2026-01-02T10:00:00Z","file_link":"$3"})",
        {id, name, link});
}

Answer items(const QByteArray &rows)
{
    return Answer::json(fixture::filled(R"({"data":{"count":123,"items":[$1]}})", {rows}));
}

QByteArray session(const QByteArray &id, const QByteArray &recorded = "true")
{
    return fixture::filled(R"({"id":"$1","created_at":"2026-01-02T09:00:00Z","duration":60,"recording":$2})",
                           {id, recorded});
}

Answer history(const QByteArrayList &sessions, int totalPages)
{
    return Answer::json(fixture::filled(R"({"data":{"sessions":[$1],"total_pages":$2}})",
                                        {sessions.join(','), QByteArray::number(totalPages)}));
}

core::Recording recording(const char *id, core::RecordingKind kind = core::RecordingKind::Recording)
{
    core::Recording result;
    result.id = core::RecordingId(QString::fromLatin1(id));
    result.sessionId = core::SessionId(QStringLiteral("s"));
    result.kind = kind;
    return result;
}

/// Lists one item "a"; its link is answered by `fetch`.
support::ScriptedServer::Handler oneItem(const QByteArray &link, const std::function<Answer()> &fetch,
                                         const QByteArray &name = "v.mp4")
{
    return [=](const SeenRequest &request) {
        const bool lists = request.path().endsWith("/recordings") || request.path().endsWith("/downloads");
        return lists ? items(item("a", link, name)) : fetch();
    };
}

const QByteArray documentedLink = "https://api.anchorbrowser.io/api/sessions/s/downloads/other/fetch";

} // namespace

class TestAnchorProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSessionHistoryIsWalked()
    {
        SignedIn anchor(provider, [](const SeenRequest &request) {
            if (request.path() != "/v1/sessions") {
                const QByteArray id = request.path().split('/').at(3);
                return id == "none"
                           ? Answer::json(R"({"error":{"code":404,"message":"Session recordings not found"}})", 404)
                           : items(item("1") + ',' + item("2"));
            }
            const int page = parameter(request.target, "page").toInt();
            if (page == 1)
                return history({session("s1"), session("none"), session("off", "false")}, 2);
            return history({session("s2")}, 2);
        });
        const auto walked = walk(*anchor.api, {});
        QVERIFY(!walked.error);
        QCOMPARE(walked.rows.size(), 4);
        QCOMPARE(walked.rows.constLast().details.value(QStringLiteral("session"))[QStringLiteral("id")].toString(),
                 QStringLiteral("s2"));
        const auto targets = anchor.targets();
        QCOMPARE(targets.at(0), QByteArray("/v1/sessions?page=1&limit=50&sort_by=created_at&sort_order=desc"));
        QCOMPARE(targets.size(), 5);
        for (const QByteArray &target : targets)
            QVERIFY(!target.contains("off"));
        QCOMPARE(anchor.server.seen().constFirst().header("anchor-api-key"), QByteArray("SECRET-api_key"));
    }

    void aTableFillsTenSessionsAtATime()
    {
        SignedIn anchor(provider, [](const SeenRequest &request) {
            if (request.path() != "/v1/sessions")
                return items(item("1"));
            QByteArrayList sessions;
            for (int i = 0; i < 25; ++i)
                sessions.append(session("s" + QByteArray::number(i)));
            return history(sessions, 1);
        });
        const auto walked = walk(*anchor.api, {});
        QCOMPARE(walked.rows.size(), 25);
        QCOMPARE(walked.pages, 3);
        QCOMPARE(anchor.targets().size(), 26);
    }

    void aHistoryThatAnswersTheSamePageForEverEnds()
    {
        SignedIn anchor(provider, [](const SeenRequest &request) {
            return request.path() == "/v1/sessions" ? history({session("s1")}, 1000000) : items(item("1"));
        });
        const auto walked = walk(*anchor.api, {});
        QCOMPARE(walked.ids, QStringList{QStringLiteral("1")});
        QCOMPARE(walked.state, providers::Listing::State::AtEnd);
    }

    void aRangeLeavesOutSessionsThatCannotMatter()
    {
        SignedIn anchor(provider, [](const SeenRequest &request) {
            if (request.path() != "/v1/sessions")
                return items(item(request.path().split('/').at(3)));
            return history({R"({"id":"late","created_at":"2026-01-04T00:00:00Z","duration":1})",
                            R"({"id":"within","created_at":"2026-01-02T00:00:00Z","duration":1})",
                            R"({"id":"long","created_at":"2025-12-01T00:00:00Z","duration":2764800})",
                            R"({"id":"open","created_at":"2025-01-01T00:00:00Z","duration":null})",
                            R"({"id":"old","created_at":"2025-12-01T00:00:00Z","duration":1})"},
                           1);
        });
        core::Selection selection;
        selection.from = selection.to = core::parseDay(QStringLiteral("2026-01-02"));
        const auto walked = walk(*anchor.api, selection);
        QCOMPARE(walked.ids, (QStringList{QStringLiteral("within"), QStringLiteral("long"), QStringLiteral("open")}));
        QCOMPARE(parameter(anchor.targets().constFirst(), "created_to"), QByteArray("2026-01-02T23:59:59.999Z"));
        QVERIFY(!anchor.targets().constFirst().contains("created_from"));
    }

    void aSessionThatFailsInTheMiddleKeepsWhatWasGood()
    {
        auto broken = std::make_shared<bool>(true);
        SignedIn anchor(provider, [broken](const SeenRequest &request) {
            if (request.path() == "/v1/sessions")
                return history({session("s1"), session("s2"), session("s3")}, 1);
            if (request.path().contains("s2") && *broken)
                return Answer::json("{", 500);
            return items(item("1"));
        });
        const auto half = walk(*anchor.api, {});
        QCOMPARE(half.rows.size(), 1);
        QVERIFY(half.error);
        QCOMPARE(half.error->kind, Kind::Server);
        *broken = false;
        QCOMPARE(walk(*anchor.api, {}).rows.size(), 3);
    }

    void aNamedSessionThatIsUnknownIsNotFound()
    {
        SignedIn anchor(provider, [](const SeenRequest &) {
            return Answer::json(R"({"error":{"code":404,"message":"no"}})", 404);
        });
        core::Selection selection;
        selection.session = core::SessionId(QStringLiteral("s"));
        QCOMPARE(walk(*anchor.api, selection).error->kind, Kind::NotFound);
    }

    void aNamedSessionOfTheHistoryWithoutFilesIsEmpty()
    {
        SignedIn anchor(provider, [](const SeenRequest &request) {
            if (request.path() != "/v1/sessions")
                return Answer::json(R"({"error":{"code":404,"message":"Session recordings not found"}})", 404);
            return request.target.contains("page=1&") ? history({session("a"), session("b")}, 2)
                                                      : history({session("s")}, 2);
        });
        core::Selection selection;
        selection.session = core::SessionId(QStringLiteral("s"));
        const auto walked = walk(*anchor.api, selection);
        QVERIFY(!walked.error);
        QVERIFY(walked.rows.isEmpty());
        QCOMPARE(anchor.targets().size(), 3);
    }

    void aNamedSessionThatTheHistoryLacksIsNotFound()
    {
        SignedIn anchor(provider, [](const SeenRequest &request) {
            return request.path() == "/v1/sessions" ? history({session("a")}, 1)
                                                    : Answer::json(R"({"error":{"code":404,"message":"no"}})", 404);
        });
        core::Selection selection;
        selection.session = core::SessionId(QStringLiteral("s"));
        QCOMPARE(walk(*anchor.api, selection).error->kind, Kind::NotFound);
    }

    void downloadsHaveAListOfTheirOwn()
    {
        SignedIn anchor(provider, [](const SeenRequest &) { return items(item("a")); });
        core::Selection selection;
        selection.session = core::SessionId(QStringLiteral("s"));
        selection.kind = core::RecordingKind::BrowserDownload;
        const auto walked = walk(*anchor.api, selection);
        QCOMPARE(walked.rows.constFirst().kind, core::RecordingKind::BrowserDownload);
        QCOMPARE(anchor.targets(), QList<QByteArray>{"/v1/sessions/s/downloads"});
    }

    void aPageSizeThatAnchorDoesNotTakeIsChanged()
    {
        SignedIn anchor(provider, [](const SeenRequest &) { return history({}, 0); });
        core::Selection selection;
        selection.pageSize = 15;
        QCOMPARE(walk(*anchor.api, selection).notes.size(), 1);
        QCOMPARE(parameter(anchor.targets().constFirst(), "limit"), QByteArray("20"));
    }

    void aRedirectIsTheLinkAndCarriesNoKey()
    {
        const QUrl target(QStringLiteral("https://s3.example/x.mp4?X-Amz-Date=20260310T120000Z&X-Amz-Expires=60"));
        SignedIn anchor(provider, oneItem(documentedLink, [target] { return Answer::redirect(target); }), "/p");
        const auto link = resultOf(anchor.api->link(recording("a"), providers::LinkUse::Download));
        QVERIFY(link);
        QCOMPARE(link->url, target);
        QVERIFY(!link->authorization.credential);
        QCOMPARE(link->expiresAt, core::parseInstant(QStringLiteral("2026-03-10T12:01:00Z")));
        const SeenRequest fetch = anchor.server.seen().constLast();
        QCOMPARE(fetch.target, QByteArray("/p/api/sessions/s/downloads/other/fetch"));
        QCOMPARE(fetch.header("anchor-api-key"), QByteArray("SECRET-api_key"));
    }

    void jsonWithASignedLinkIsFollowed()
    {
        SignedIn anchor(provider, oneItem(documentedLink, [] {
                            return Answer::json(
                                R"({"data":{"status":"ok","SignedUrl":"https:\/\/s3.example/x.mp4","message":""}})");
                        }));
        const auto link = resultOf(
            anchor.api->link(recording("a", core::RecordingKind::BrowserDownload), providers::LinkUse::Download));
        QVERIFY(link);
        QCOMPARE(link->url, QUrl(QStringLiteral("https://s3.example/x.mp4")));
        QVERIFY(!link->authorization.credential);
    }

    void bytesAreFetchedWithTheKeyAndNotReadHere()
    {
        SignedIn anchor(provider, oneItem(documentedLink, [] {
                            Answer answer;
                            answer.headers = {{"Content-Type", "video/mp4"}};
                            answer.body = QByteArray(1000000, 'x');
                            answer.cutAfter = 1000;
                            answer.end = Answer::End::Stall;
                            return answer;
                        }));
        const auto link = resultOf(anchor.api->link(recording("a"), providers::LinkUse::Download));
        QVERIFY(link);
        QCOMPARE(link->url, anchor.server.url("/api/sessions/s/downloads/other/fetch"));
        QVERIFY(link->authorization.allows(link->url));
        QVERIFY(!link->authorization.allows(QUrl(QStringLiteral("https://api.anchorbrowser.io/x"))));
        QVERIFY(link->loopbackAllowed);
    }

    void anItemWithoutALinkIsFetchedByItsId()
    {
        SignedIn anchor(provider,
                        oneItem({}, [] { return Answer::redirect(QUrl(QStringLiteral("https://s3.example/x"))); }));
        QVERIFY(resultOf(anchor.api->link(recording("a"), providers::LinkUse::Download)));
        QCOMPARE(anchor.targets().constLast(), QByteArray("/v1/sessions/s/recordings/a/fetch"));
    }

    void aLinkElsewhereIsNotTouchedAndCarriesNothing()
    {
        SignedIn anchor(provider, oneItem("https://cdn.anchorbrowser.io/x.mp4", [] { return Answer(); }));
        const auto link = resultOf(anchor.api->link(recording("a"), providers::LinkUse::Download));
        QVERIFY(link);
        QCOMPARE(link->url, QUrl(QStringLiteral("https://cdn.anchorbrowser.io/x.mp4")));
        QVERIFY(!link->authorization.credential);
        QCOMPARE(anchor.targets().size(), 1);
    }

    void aDownloadedJsonFileIsTheFileItself()
    {
        SignedIn anchor(
            provider,
            oneItem(
                documentedLink, [] { return Answer::json(R"({"data":{"url":"https:\/\/x.example/"}})"); }, "x.json"));
        const auto link = resultOf(
            anchor.api->link(recording("a", core::RecordingKind::BrowserDownload), providers::LinkUse::Download));
        QVERIFY(link);
        QCOMPARE(link->url.path(), QStringLiteral("/api/sessions/s/downloads/other/fetch"));
    }

    void jsonWithoutALinkIsNoVideo()
    {
        SignedIn anchor(provider,
                        oneItem(documentedLink, [] { return Answer::json(R"({"data":{"status":"pending"}})"); }));
        QCOMPARE(resultOf(anchor.api->link(recording("a"), providers::LinkUse::Download)).error().kind, Kind::NotMedia);
    }

    void refusalsOfTheFetchAreRead_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("401") << 401 << Kind::Auth;
        QTest::newRow("404") << 404 << Kind::NotFound;
        QTest::newRow("409") << 409 << Kind::NotReady;
        QTest::newRow("429") << 429 << Kind::RateLimited;
        QTest::newRow("500") << 500 << Kind::Server;
    }
    void refusalsOfTheFetchAreRead()
    {
        QFETCH(int, status);
        QFETCH(Kind, kind);
        SignedIn anchor(provider, oneItem(documentedLink, [status] {
                            return Answer::json(R"({"error":{"error":{"code":7,"message":"why"}}})", status);
                        }));
        const auto link = resultOf(anchor.api->link(recording("a"), providers::LinkUse::Download));
        QVERIFY(!link);
        QCOMPARE(link.error().kind, kind);
        QCOMPARE(link.error().message, QStringLiteral("why"));
        QCOMPARE(link.error().cause, status == 409 ? core::Error::Cause::SessionActive : core::Error::Cause::None);
    }

    void anItemThatIsGoneIsNotFound()
    {
        SignedIn anchor(provider, [](const SeenRequest &) { return items(item("b")); });
        QCOMPARE(resultOf(anchor.api->link(recording("a"), providers::LinkUse::Download)).error().kind, Kind::NotFound);
    }

    void aBrowserSessionIsNeverEnded()
    {
        SignedIn anchor(provider, [](const SeenRequest &) { return Answer::json(R"({"data":{"status":"success"}})"); });
        const core::SessionId s(QStringLiteral("s"));
        using providers::Change;
        for (const Change change : {Change::Trash, Change::Recover, Change::DeleteForGood})
            QCOMPARE(resultOf(anchor.api->change(change, {s, {}})).error().kind, Kind::InvalidRequest);
        QCOMPARE(resultOf(anchor.api->change(Change::DeleteForGood, {s, core::RecordingId(QStringLiteral(".."))}))
                     .error()
                     .kind,
                 Kind::InvalidRequest);
        QVERIFY(anchor.targets().isEmpty());
        QVERIFY(resultOf(anchor.api->change(Change::DeleteForGood, {s, core::RecordingId(QStringLiteral("a"))})));
        QCOMPARE(anchor.targets(), QList<QByteArray>{"/v1/sessions/s/recordings/a"});
        QCOMPARE(anchor.server.seen().constLast().method, QByteArray("DELETE"));
    }

    void aRefusalWithAGoodStatusIsARefusal()
    {
        SignedIn anchor(provider, [](const SeenRequest &) {
            return Answer::json(R"({"error":{"code":403,"message":"This API key may not delete recordings"}})");
        });
        const auto result =
            resultOf(anchor.api->change(providers::Change::DeleteForGood, {core::SessionId(QStringLiteral("s")),
                                                                           core::RecordingId(QStringLiteral("a"))}));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Permission);
        QCOMPARE(result.error().status, 200);
        QVERIFY(result.error().message.contains(QStringLiteral("may not delete")));
    }

    void hostileListsAreErrors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("html") << QByteArray("<html>Sign in</html>");
        QTest::newRow("half") << QByteArray(R"({"data":{"items":[{"id":"a"}]}})").chopped(8);
        QTest::newRow("wrong type") << QByteArray(R"({"data":{"items":"none"}})");
    }
    void hostileListsAreErrors()
    {
        QFETCH(QByteArray, body);
        SignedIn anchor(provider, [body](const SeenRequest &) { return Answer::json(body); });
        core::Selection selection;
        selection.session = core::SessionId(QStringLiteral("s"));
        const auto walked = walk(*anchor.api, selection);
        QVERIFY(walked.error);
        QCOMPARE(walked.error->kind, Kind::Server);
    }
};

QTEST_GUILESS_MAIN(TestAnchorProvider)
#include "tst_anchorprovider.moc"
