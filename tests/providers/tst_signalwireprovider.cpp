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

constexpr auto provider = "signalwire";

QByteArray row(const QByteArray &id, const QByteArray &day = "2026-01-02")
{
    return fixture::filled(
        R"({"id":"$1","room_session_id":"s","status":"completed","started_at":"$2T10:00:00Z","format":"video/mp4","uri":"$3"})",
        {id, day, "https://files/" + id + ".mp4?X-Amz-Date=20260310T120000Z&X-Amz-Expires=900"});
}

QByteArray list(const QByteArray &rows, const QByteArray &next = {})
{
    return fixture::filled(R"({"links":{"self":"x","first":"x","next":"$1"},"data":[$2]})", {next, rows});
}

core::Recording recording(const char *id)
{
    core::Recording result;
    result.id = core::RecordingId(QString::fromLatin1(id));
    result.sessionId = core::SessionId(QStringLiteral("s"));
    return result;
}

/// Two pages; the first leads to the second by `next`.
support::ScriptedServer::Handler twoPages(const QByteArray &next)
{
    return [next](const SeenRequest &request) {
        const bool first = parameter(request.target, "page_number").isEmpty();
        return Answer::json(first ? list(row("a"), next) : list(row("b")));
    };
}

} // namespace

class TestSignalWireProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeProjectIsListedAndLinksAreFollowed_data()
    {
        QTest::addColumn<QByteArray>("next");
        QTest::newRow("documented origin")
            << QByteArray("https://acme.signalwire.com/api/video/room_recordings?page_number=1&page_token=PA%2Bb");
        QTest::newRow("relative") << QByteArray("/api/video/room_recordings?page_number=1&page_token=PA%2Bb");
        QTest::newRow("relative, below the prefix")
            << QByteArray("/p/api/video/room_recordings?page_number=1&page_token=PA%2Bb");
        QTest::newRow("query only") << QByteArray("?page_number=1&page_token=PA%2Bb");
        QTest::newRow("with everything") << QByteArray(
            "/api/video/room_recordings?page_number=1&page_token=PA%2Bb&page_size=1000&media_ttl=900");
    }
    void theWholeProjectIsListedAndLinksAreFollowed()
    {
        QFETCH(QByteArray, next);
        SignedIn wire(provider, twoPages(next), "/p");
        const auto walked = walk(*wire.api, {});
        QVERIFY(!walked.error);
        QCOMPARE(walked.ids, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        const auto seen = wire.server.seen();
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen.at(0).target, QByteArray("/p/api/video/room_recordings?media_ttl=900&page_size=1000"));
        QCOMPARE(seen.at(1).path(), QByteArray("/p/api/video/room_recordings"));
        QVERIFY(seen.at(1).target.contains("page_token=PA%2Bb"));
        QCOMPARE(seen.at(1).target.count("media_ttl=900"), 1);
        QCOMPARE(seen.at(1).target.count("page_size=1000"), 1);
        QCOMPARE(seen.at(1).header("Authorization"),
                 QByteArray("Basic ") + QByteArray("acme:SECRET-api_token").toBase64());
    }

    void aLinkToAnotherOriginIsNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("next");
        QTest::newRow("host") << QByteArray("https://evil.example/api/video/room_recordings?page_number=1");
        QTest::newRow("other space") << QByteArray(
            "https://other.signalwire.com/api/video/room_recordings?page_number=1");
        QTest::newRow("http") << QByteArray("http://acme.signalwire.com/api/video/room_recordings?page_number=1");
        QTest::newRow("user info") << QByteArray("https://acme.signalwire.com@evil.example/?page_number=1");
        QTest::newRow("no scheme") << QByteArray("//evil.example/?page_number=1");
        QTest::newRow("script") << QByteArray("javascript:alert(1)");
    }
    void aLinkToAnotherOriginIsNotFollowed()
    {
        QFETCH(QByteArray, next);
        SignedIn wire(provider, twoPages(next));
        const auto walked = walk(*wire.api, {});
        QVERIFY(walked.error);
        QCOMPARE(walked.error->kind, Kind::Server);
        QCOMPARE(walked.error->cause, core::Error::Cause::ForeignOrigin);
        QCOMPARE(walked.ids, QStringList{QStringLiteral("a")}); // what was good is kept
        QCOMPARE(wire.targets().size(), 1);
    }

    void aPageThatNamesItselfIsNotAskedForEver()
    {
        SignedIn wire(provider,
                      [](const SeenRequest &request) { return Answer::json(list(row("a"), request.target)); });
        QVERIFY(walk(*wire.api, {}).error);
        QCOMPARE(wire.targets().size(), 1);
    }

    void aSessionHasItsOwnList()
    {
        SignedIn wire(provider, [](const SeenRequest &) { return Answer::json(list(row("a"))); });
        core::Selection selection;
        selection.session = core::SessionId(QStringLiteral("s/1"));
        selection.pageSize = 5000;
        const auto walked = walk(*wire.api, selection);
        QCOMPARE(walked.ids, QStringList{QStringLiteral("a")});
        QCOMPARE(walked.notes.size(), 1);
        QCOMPARE(wire.targets().constFirst(),
                 QByteArray("/api/video/room_sessions/s%2F1/recordings?media_ttl=900&page_size=1000"));
    }

    void aRowThatDoesNotNameItsSessionBelongsToTheOneThatWasAskedFor()
    {
        SignedIn wire(provider, [](const SeenRequest &request) {
            const QByteArray anonymous = R"({"id":"a","room_session_id":null,"status":"completed","uri":"x"})";
            return Answer::json(request.path().endsWith("/a") ? anonymous : list(anonymous));
        });
        core::Selection selection;
        selection.session = core::SessionId(QStringLiteral("s"));
        const auto walked = walk(*wire.api, selection);
        QCOMPARE(walked.rows.constFirst().sessionId, selection.session);
        const auto link = resultOf(wire.api->link(walked.rows.constFirst(), providers::LinkUse::Download));
        QVERIFY(link);
        QCOMPARE(link->recording.sessionId, selection.session);
    }

    void anUnknownSessionIsNotFound()
    {
        SignedIn wire(provider, [](const SeenRequest &) { return Answer::json(R"({"error":"Not Found"})", 404); });
        core::Selection selection;
        selection.session = core::SessionId(QStringLiteral("s"));
        QCOMPARE(walk(*wire.api, selection).error->kind, Kind::NotFound);
    }

    void aRangeIsKeptByWalkingToTheEnd()
    {
        SignedIn wire(provider, [](const SeenRequest &) {
            return Answer::json(
                list(row("a", "2026-01-01") + ',' + row("b", "2026-01-02") + ',' + row("c", "2026-01-03")));
        });
        core::Selection selection;
        selection.from = selection.to = core::parseDay(QStringLiteral("2026-01-02"));
        QCOMPARE(walk(*wire.api, selection).ids, QStringList{QStringLiteral("b")});
    }

    void recordingsAreAskedForByTheirIds()
    {
        SignedIn wire(provider, [](const SeenRequest &request) {
            const QByteArray id = request.path().split('/').constLast();
            return id.startsWith('x') ? Answer::json(R"({"error":"Not Found"})", 404) : Answer::json(row(id));
        });
        core::Selection selection;
        for (int i = 0; i < 25; ++i)
            selection.ids.append(core::RecordingId(QStringLiteral("r%1").arg(i)));
        selection.ids.append(core::RecordingId(QStringLiteral("x")));
        selection.ids.append(core::RecordingId(QStringLiteral("..")));
        const auto walked = walk(*wire.api, selection);
        QVERIFY(!walked.error);
        QCOMPARE(walked.ids.size(), 25);
        QCOMPARE(walked.missing.size(), 2);
        QCOMPARE(wire.targets().size(), 26);
    }

    void aLinkIsSignedAndCarriesNothing()
    {
        SignedIn wire(provider, [](const SeenRequest &) { return Answer::json(row("a")); });
        const auto link = resultOf(wire.api->link(recording("a"), providers::LinkUse::Download));
        QVERIFY(link);
        QVERIFY(!link->authorization.credential);
        QCOMPARE(link->url.host(), QStringLiteral("files"));
        QCOMPARE(link->expiresAt, core::parseInstant(QStringLiteral("2026-03-10T12:15:00Z")));
        QCOMPARE(wire.targets().constLast(), QByteArray("/api/video/room_recordings/a?media_ttl=900"));
        QVERIFY(resultOf(wire.api->link(recording("a"), providers::LinkUse::Preview)));
        QCOMPARE(wire.targets().constLast(), QByteArray("/api/video/room_recordings/a?media_ttl=3600"));
    }

    void aRecordingInTheMakingIsNotReady()
    {
        SignedIn wire(provider, [](const SeenRequest &) {
            return Answer::json(R"({"id":"a","status":"processing","uri":null})");
        });
        QCOMPARE(resultOf(wire.api->link(recording("a"), providers::LinkUse::Download)).error().kind, Kind::NotReady);
    }

    void aRecordingWithALinkThatIsNoneIsNotReady()
    {
        SignedIn wire(provider, [](const SeenRequest &) {
            return Answer::json("{\"id\":\"a\",\"status\":\"completed\",\"uri\":\"http://[\"}");
        });
        QCOMPARE(resultOf(wire.api->link(recording("a"), providers::LinkUse::Download)).error().kind, Kind::NotReady);
    }

    void deletingIsForGoodAndConfirmedBy204()
    {
        auto status = std::make_shared<int>(204);
        SignedIn wire(provider, [status](const SeenRequest &) {
            Answer answer;
            answer.status = *status;
            return answer;
        });
        const providers::Target target{core::SessionId(QStringLiteral("s")), core::RecordingId(QStringLiteral("a"))};
        QVERIFY(resultOf(wire.api->change(providers::Change::DeleteForGood, target)));
        QCOMPARE(wire.server.seen().constLast().method, QByteArray("DELETE"));
        QCOMPARE(wire.targets().constLast(), QByteArray("/api/video/room_recordings/a"));
        *status = 200;
        QVERIFY(!resultOf(wire.api->change(providers::Change::DeleteForGood, target)));
        QCOMPARE(resultOf(wire.api->change(providers::Change::Trash, target)).error().kind, Kind::InvalidRequest);
        QCOMPARE(resultOf(wire.api->change(providers::Change::DeleteForGood, {target.session, {}})).error().kind,
                 Kind::InvalidRequest);
        QCOMPARE(wire.targets().size(), 2);
    }

    void errorsKeepTheProvidersWords()
    {
        SignedIn wire(provider, [](const SeenRequest &) {
            return Answer::json(
                R"({"errors":[{"code":"page_token_is_invalid","message":"m","attribute":"page_token","url":"https:\/\/d/e"}]})",
                422);
        });
        const auto result = resultOf(wire.api->check());
        QVERIFY(!result);
        QCOMPARE(result.error().code, QStringLiteral("page_token_is_invalid"));
        QCOMPARE(result.error().subject, QStringLiteral("page_token"));
    }

    void whatSignalWireDoesNotHaveIsRefusedHere()
    {
        SignedIn wire(provider, [](const SeenRequest &) { return Answer::json("{}"); });
        core::Selection downloads;
        downloads.kind = core::RecordingKind::BrowserDownload;
        QCOMPARE(walk(*wire.api, downloads).error->kind, Kind::InvalidRequest);
        core::Selection trash;
        trash.trash = core::Selection::Trash::Files;
        QCOMPARE(walk(*wire.api, trash).error->kind, Kind::InvalidRequest);
        QCOMPARE(resultOf(wire.api->passcode(core::SessionId(QStringLiteral("s")))).error().kind, Kind::InvalidRequest);
        QVERIFY(wire.targets().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSignalWireProvider)
#include "tst_signalwireprovider.moc"
