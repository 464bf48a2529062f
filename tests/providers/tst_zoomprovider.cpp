#include "providerfixture.h"
#include "providers/zoom/jwt.h"
#include "providers/zoom/zoomapi.h"

#include <QTest>

#include <atomic>

using fixture::parameter;
using fixture::resultOf;
using fixture::SignedIn;
using fixture::walk;
using support::Answer;
using support::SeenRequest;
using Kind = core::Error::Kind;

namespace {

constexpr auto provider = "zoom-video-sdk";

QByteArray session(const QByteArray &id, const QByteArray &day, const QByteArray &files, int count = 0)
{
    return fixture::filled(
        R"({"session_id":"$1","session_name":"n","start_time":"$2T10:00:00Z","recording_count":$3,"recording_files":[$4]})",
        {id, day, QByteArray::number(count), files});
}

QByteArray file(const QByteArray &id)
{
    return fixture::filled(
        R"({"id":"$1","status":"completed","file_size":5,"file_type":"MP4","download_url":"https:\/\/zoom.us/rec/$1"})",
        {id});
}

/// A session's own answer: its participants' audio.
QByteArray audio(const QByteArray &id, const QByteArray &files)
{
    return fixture::filled(R"({"session_id":"$1","participant_audio_files":[$2]})", {id, files});
}

Answer listAnswer(const QByteArray &from, const QByteArray &to, const QByteArray &sessions,
                  const QByteArray &nextToken = {})
{
    return Answer::json(fixture::filled(R"({"from":"$1","to":"$2","next_page_token":"$3","sessions":[$4]})",
                                        {from, to, nextToken, sessions}));
}

/// Repeats the range that was asked for.
Answer accountAnswer(const SeenRequest &request, const QByteArray &sessions, const QByteArray &nextToken = {})
{
    return listAnswer(parameter(request.target, "from"), parameter(request.target, "to"), sessions, nextToken);
}

core::Selection range(const char *from, const char *to)
{
    core::Selection selection;
    selection.from = core::parseDay(QString::fromLatin1(from));
    selection.to = core::parseDay(QString::fromLatin1(to));
    return selection;
}

core::Recording recording(const char *sessionId, const char *id)
{
    core::Recording result;
    result.sessionId = core::SessionId(QString::fromLatin1(sessionId));
    result.id = core::RecordingId(QString::fromLatin1(id));
    return result;
}

} // namespace

class TestZoomProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRangeIsAskedForInWindowsNewestFirst()
    {
        SignedIn zoom(provider, [](const SeenRequest &request) {
            const QByteArray day = parameter(request.target, "from");
            return accountAnswer(request, session("s" + day, day, file("f" + day)));
        });
        const auto walked = walk(*zoom.api, range("2026-01-01", "2026-03-01"));
        QVERIFY(!walked.error);
        QCOMPARE(walked.ids, (QStringList{QStringLiteral("f2026-02-01"), QStringLiteral("f2026-01-03"),
                                          QStringLiteral("f2026-01-01")}));
        const auto targets = zoom.targets();
        QCOMPARE(parameter(targets.at(0), "to"), QByteArray("2026-03-01"));
        QCOMPARE(parameter(targets.at(0), "page_size"), QByteArray("300"));
        QCOMPARE(parameter(targets.at(1), "to"), QByteArray("2026-01-31"));
        QVERIFY(targets.at(0).startsWith("/v2/videosdk/recordings?"));
    }

    void aPageTokenTravelsUnharmed()
    {
        SignedIn zoom(provider, [](const SeenRequest &request) {
            const bool first = parameter(request.target, "next_page_token").isEmpty();
            return accountAnswer(request, session("s", "2026-01-02", file(first ? "a" : "b")),
                                 first ? "a+b/c==&d" : "");
        });
        const auto walked = walk(*zoom.api, range("2026-01-01", "2026-01-05"));
        QCOMPARE(walked.ids, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(zoom.targets().at(1).contains("next_page_token=a%2Bb%2Fc%3D%3D%26d"));
    }

    void aTokenThatExpiresInMidListingDoublesAndLosesNoRow()
    {
        // The first token for page 3 is refused once; the window is asked for again from its first page.
        auto refused = std::make_shared<std::atomic_bool>(false);
        SignedIn zoom(provider, [refused](const SeenRequest &request) {
            const QByteArray token = parameter(request.target, "next_page_token");
            if (token == "t3" && !refused->exchange(true))
                return Answer::json(R"({"code":300,"message":"The next page token is invalid or expired."})", 400);
            const QByteArray page = token.isEmpty() ? "1" : token.mid(1);
            const QByteArray next = page == "4" ? QByteArray() : "t" + QByteArray::number(page.toInt() + 1);
            return accountAnswer(request, session("s" + page, "2026-01-02", file("a" + page) + ',' + file("b" + page)),
                                 next);
        });
        const auto walked = walk(*zoom.api, range("2026-01-01", "2026-01-05"));
        QVERIFY(!walked.error);
        QCOMPARE(walked.ids,
                 (QStringList{QStringLiteral("a1"), QStringLiteral("b1"), QStringLiteral("a2"), QStringLiteral("b2"),
                              QStringLiteral("a3"), QStringLiteral("b3"), QStringLiteral("a4"), QStringLiteral("b4")}));
        QCOMPARE(zoom.targets().size(), 7); // 1 2 x3 1 2 3 4
    }

    void aTokenThatIsAlwaysRefusedEndsInAnError()
    {
        SignedIn zoom(provider, [](const SeenRequest &request) {
            if (!parameter(request.target, "next_page_token").isEmpty())
                return Answer::json(R"({"code":300,"message":"no"})", 400);
            return accountAnswer(request, session("s", "2026-01-02", file("a")), "t");
        });
        const auto walked = walk(*zoom.api, range("2026-01-01", "2026-01-05"));
        QVERIFY(walked.error);
        QCOMPARE(walked.error->kind, Kind::InvalidRequest);
        QCOMPARE(walked.ids, QStringList{QStringLiteral("a")});
        QVERIFY(zoom.targets().size() < 6);
    }

    void aNarrowedRangeIsCompleted()
    {
        SignedIn zoom(provider, [](const SeenRequest &request) {
            const QByteArray to = parameter(request.target, "to");
            const QByteArray from = to == "2026-01-20" ? QByteArray("2026-01-11") : parameter(request.target, "from");
            return listAnswer(from, to, session("s" + to, to, file("f" + to)));
        });
        const auto walked = walk(*zoom.api, range("2026-01-05", "2026-01-20"));
        QCOMPARE(walked.ids, (QStringList{QStringLiteral("f2026-01-20"), QStringLiteral("f2026-01-10")}));
        QCOMPARE(parameter(zoom.targets().at(1), "to"), QByteArray("2026-01-10"));
        QCOMPARE(parameter(zoom.targets().at(1), "from"), QByteArray("2026-01-05"));
    }

    void anOpenListRestsAfterSixEmptyMonths()
    {
        SignedIn zoom(provider, [](const SeenRequest &request) { return accountAnswer(request, {}); });
        const auto walked = walk(*zoom.api, {});
        QCOMPARE(walked.state, providers::Listing::State::Resting);
        QCOMPARE(walked.pages, providers::Listing::patience);
    }

    void aSessionThatListsTooFewIsAskedForAll()
    {
        SignedIn zoom(provider, [](const SeenRequest &request) {
            if (request.path() == "/v2/videosdk/sessions/s1/recordings")
                return Answer::json(audio("s1", file("p1") + ',' + file("p2")));
            if (request.path() != "/v2/videosdk/recordings")
                return Answer::json(R"({"code":3001,"message":"no"})", 404);
            return accountAnswer(request, session("s1", "2026-01-02", file("v"), 3) + ',' +
                                              session("gone", "2026-01-02", file("w"), 2) + ',' +
                                              session("s3", "2026-01-02", file("x"), 1));
        });
        const auto walked = walk(*zoom.api, range("2026-01-01", "2026-01-05"));
        QVERIFY(!walked.error);
        QCOMPARE(walked.ids, (QStringList{QStringLiteral("v"), QStringLiteral("p1"), QStringLiteral("p2"),
                                          QStringLiteral("w"), QStringLiteral("x")}));
        QCOMPARE(walked.notes.size(), 1);
        QCOMPARE(zoom.targets().size(), 3);
    }

    void manySuchSessionsAreSpreadOverPages()
    {
        SignedIn zoom(provider, [](const SeenRequest &request) {
            if (request.path() == "/v2/videosdk/recordings") {
                QByteArrayList sessions;
                for (int i = 0; i < 45; ++i) {
                    const QByteArray n = QByteArray::number(i);
                    sessions.append(session("s" + n, "2026-01-02", file("v" + n), 2));
                }
                return accountAnswer(request, sessions.join(','));
            }
            const QByteArray id = request.path().split('/').at(4).mid(1);
            return Answer::json(audio("s" + id, file("p" + id)));
        });
        const auto walked = walk(*zoom.api, range("2026-01-01", "2026-01-05"));
        QVERIFY(!walked.error);
        QCOMPARE(walked.ids.size(), 90);
        QCOMPARE(walked.pages, 3);
        QCOMPARE(walked.state, providers::Listing::State::AtEnd);
    }

    void theTrashIsAskedForWithoutDates()
    {
        SignedIn zoom(provider, [](const SeenRequest &request) {
            const bool first = parameter(request.target, "next_page_token").isEmpty();
            return listAnswer(
                {}, {},
                session(first ? "s1" : "s2", "2020-01-01", R"({"id":"a","deleted_time":"2026-01-02T00:00:00Z"})", 9),
                first ? "t" : "");
        });
        core::Selection selection;
        selection.trash = core::Selection::Trash::Files;
        const auto walked = walk(*zoom.api, selection);
        QCOMPARE(walked.rows.size(), 2);
        QVERIFY(walked.rows.constFirst().deletedAt);
        for (const QByteArray &target : zoom.targets()) {
            QCOMPARE(parameter(target, "trash"), QByteArray("true"));
            QCOMPARE(parameter(target, "trash_type"), QByteArray("recording_file"));
            QVERIFY(!target.contains("from=") && !target.contains("to="));
        }
    }

    void aSessionIsAskedForByItsEncodedId()
    {
        SignedIn zoom(provider,
                      [](const SeenRequest &) { return Answer::json(session("x", "2026-01-02", file("a"))); });
        core::Selection selection;
        selection.session = core::SessionId(QStringLiteral("/a//b=="));
        const auto walked = walk(*zoom.api, selection);
        QCOMPARE(walked.ids, QStringList{QStringLiteral("a")});
        QCOMPARE(walked.rows.constFirst().sessionId, selection.session);
        QCOMPARE(zoom.targets().constFirst(), QByteArray("/v2/videosdk/sessions/%252Fa%252F%252Fb%253D%253D/"
                                                         "recordings?include_fields=download_access_token&ttl=86400"));
    }

    void whatZoomDoesNotHaveIsRefusedHere()
    {
        SignedIn zoom(provider, [](const SeenRequest &) { return Answer::json("{}"); });
        core::Selection selection;
        selection.kind = core::RecordingKind::BrowserDownload;
        QCOMPARE(walk(*zoom.api, selection).error->kind, Kind::InvalidRequest);
        QVERIFY(zoom.targets().isEmpty());
    }

    void everyRequestCarriesAMintedToken()
    {
        SignedIn zoom(
            provider, [](const SeenRequest &request) { return accountAnswer(request, {}); }, "/prefix");
        QVERIFY(resultOf(zoom.api->check()));
        const SeenRequest request = zoom.server.seen().constFirst();
        const QByteArray header = request.header("Authorization");
        QVERIFY(header.startsWith("Bearer "));
        QVERIFY(providers::zoom::jwtExpiry(header.mid(7)));
        QVERIFY(request.target.startsWith("/prefix/v2/videosdk/recordings?page_size=1&"));
        QVERIFY(!header.contains("SECRET"));
    }

    void aClockThatIsOffIsToldByCheck()
    {
        SignedIn zoom(provider, [](const SeenRequest &) {
            Answer answer = Answer::json(R"({"code":124,"message":"Invalid access token."})", 401);
            answer.headers.append(qMakePair(QByteArray("Date"), QByteArray("Tue, 10 Mar 2020 12:00:00 GMT")));
            return answer;
        });
        const auto result = resultOf(zoom.api->check());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Auth);
        QCOMPARE(result.error().cause, core::Error::Cause::ClockSkew);
        QCOMPARE(result.error().code, QStringLiteral("124"));
        QVERIFY(result.error().subject.endsWith(QStringLiteral(" s")));
    }

    void aLinkCarriesTheDownloadTokenAndIsAskedForAfreshAfterARefusal()
    {
        SignedIn zoom(provider, [](const SeenRequest &) {
            return Answer::json(
                fixture::filled(R"({"session_id":"s","download_access_token":"DT","recording_files":[$1]})",
                                {file("a") + ',' + file("b")}));
        });
        const auto a = resultOf(zoom.api->link(recording("s", "a"), providers::LinkUse::Download));
        QVERIFY(a);
        QCOMPARE(a->url, QUrl(QStringLiteral("https://zoom.us/rec/a")));
        QCOMPARE(a->authorization.credential->value, QByteArray("Bearer DT"));
        QCOMPARE(a->authorization.laterHops, net::Authorization::LaterHops::AfterRefusal);
        QCOMPARE(a->authorization.queryParameter, QByteArray("access_token"));
        QCOMPARE(a->authorization.queryValue, QByteArray("DT"));
        QVERIFY(a->authorization.allows(a->url));
        QVERIFY(!a->authorization.allows(QUrl(QStringLiteral("https://evilzoom.us/rec/a"))));
        QVERIFY(a->loopbackAllowed);
        QVERIFY(a->expiresAt);
        QVERIFY(resultOf(zoom.api->link(recording("s", "b"), providers::LinkUse::Download)));
        QCOMPARE(zoom.targets().size(), 1); // the other file of the session needs no request
        QVERIFY(resultOf(zoom.api->link(recording("s", "a"), providers::LinkUse::Download)));
        QCOMPARE(zoom.targets().size(), 2); // this one was refused: asked afresh
    }

    void withoutADownloadTokenTheApiTokenIsTheFallback()
    {
        SignedIn zoom(provider,
                      [](const SeenRequest &) { return Answer::json(session("s", "2026-01-01", file("a"))); });
        const auto link = resultOf(zoom.api->link(recording("s", "a"), providers::LinkUse::Download));
        QVERIFY(link);
        QCOMPARE(link->authorization.credential->kind, net::Credential::Kind::DownloadToken);
        QVERIFY(providers::zoom::jwtExpiry(link->authorization.credential->value.mid(7)));
    }

    void aLinkIsRefusedInWordsWhereThereIsNone_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("gone") << file("other") << Kind::NotFound;
        QTest::newRow("in the making") << QByteArray(R"({"id":"a","status":"processing"})") << Kind::NotReady;
        QTest::newRow("own storage")
            << QByteArray(R"({"id":"a","status":"completed","file_size":1,"external_storage_url":"s3:\/\/x"})")
            << Kind::InvalidRequest;
    }
    void aLinkIsRefusedInWordsWhereThereIsNone()
    {
        QFETCH(QByteArray, row);
        QFETCH(Kind, kind);
        SignedIn zoom(provider, [row](const SeenRequest &) { return Answer::json(session("s", "2026-01-01", row)); });
        const auto link = resultOf(zoom.api->link(recording("s", "a"), providers::LinkUse::Download));
        QVERIFY(!link);
        QCOMPARE(link.error().kind, kind);
    }

    void thePasscodeIsThatOfTheSession()
    {
        SignedIn zoom(provider, [](const SeenRequest &) {
            return Answer::json(R"({"session_id":"s","password":"123456","recording_files":[]})");
        });
        const auto passcode = resultOf(zoom.api->passcode(core::SessionId(QStringLiteral("s"))));
        QVERIFY(passcode);
        QCOMPARE(*passcode, QStringLiteral("123456"));
    }

    void changesAreSentAsDocumented_data()
    {
        using providers::Change;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("trash session") << Change::Trash << QString()
                                       << QByteArray("DELETE /v2/videosdk/sessions/s/recordings?action=trash");
        QTest::newRow("trash file") << Change::Trash << QStringLiteral("f")
                                    << QByteArray("DELETE /v2/videosdk/sessions/s/recordings/f?action=trash");
        QTest::newRow("delete") << Change::DeleteForGood << QStringLiteral("f")
                                << QByteArray("DELETE /v2/videosdk/sessions/s/recordings/f?action=delete");
        QTest::newRow("recover session") << Change::Recover << QString()
                                         << QByteArray("PUT /v2/videosdk/sessions/s/recordings/status");
        QTest::newRow("recover file") << Change::Recover << QStringLiteral("f")
                                      << QByteArray("PUT /v2/videosdk/sessions/s/recordings/f/status");
    }
    void changesAreSentAsDocumented()
    {
        QFETCH(providers::Change, change);
        QFETCH(QString, id);
        QFETCH(QByteArray, sent);
        SignedIn zoom(provider, [](const SeenRequest &) {
            Answer answer;
            answer.status = 204;
            return answer;
        });
        const providers::Target target{core::SessionId(QStringLiteral("s")), core::RecordingId(id)};
        QVERIFY(resultOf(zoom.api->change(change, target)));
        const SeenRequest request = zoom.server.seen().constFirst();
        QCOMPARE(request.method + ' ' + request.target, sent);
        QCOMPARE(request.body,
                 change == providers::Change::Recover ? QByteArray(R"({"action":"recover"})") : QByteArray());
    }

    void only204IsSuccess()
    {
        auto body = std::make_shared<QByteArray>(R"({"code":200,"message":"You do not have the right permissions."})");
        SignedIn zoom(provider, [body](const SeenRequest &) { return Answer::json(*body); });
        const providers::Target target{core::SessionId(QStringLiteral("s")), {}};
        const auto refused = resultOf(zoom.api->change(providers::Change::Trash, target));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::Permission);
        *body = "{}";
        const auto doubtful = resultOf(zoom.api->change(providers::Change::Trash, target));
        QVERIFY(!doubtful);
        QCOMPARE(doubtful.error().kind, Kind::Server);
    }

    void aFileWithoutAnIdOfItsOwnCannotBeChanged()
    {
        SignedIn zoom(provider, [](const SeenRequest &) { return Answer::json("{}"); });
        const providers::Target target{core::SessionId(QStringLiteral("s")),
                                       core::RecordingId(QStringLiteral("s:CC:2026"))};
        const auto result = resultOf(zoom.api->change(providers::Change::Trash, target));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::InvalidRequest);
        QVERIFY(zoom.targets().isEmpty());
    }

    void hostileAnswersAreErrors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("html") << QByteArray("<html>Sign in</html>");
        QTest::newRow("half") << QByteArray(R"({"from":"2026-01-01","sessions":[{"session_id":"s"}]})").chopped(6);
        QTest::newRow("refusal") << QByteArray(R"({"code":200,"message":"no"})");
    }
    void hostileAnswersAreErrors()
    {
        QFETCH(QByteArray, body);
        SignedIn zoom(provider, [body](const SeenRequest &) { return Answer::json(body); });
        QVERIFY(walk(*zoom.api, range("2026-01-01", "2026-01-02")).error);
    }

    void aJobThatIsCancelledEndsOnceAndAsksNoMore()
    {
        SignedIn zoom(provider, [](const SeenRequest &) {
            Answer answer = Answer::json("{}");
            answer.end = Answer::End::Stall;
            answer.cutAfter = 0;
            return answer;
        });
        auto *job = zoom.api->page(range("2026-01-01", "2026-01-02"), {});
        int ends = 0;
        QObject context;
        Kind kind = Kind::Server;
        job->then(&context, [&](const core::Result<core::Page> &result) {
            ++ends;
            kind = result.error().kind;
        });
        QTRY_COMPARE(zoom.server.seen().size(), 1);
        job->cancel();
        QCOMPARE(ends, 1);
        QCOMPARE(kind, Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestZoomProvider)
#include "tst_zoomprovider.moc"
