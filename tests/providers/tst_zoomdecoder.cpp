#include "fixture.h"
#include "providers/zoom/zoomdecoder.h"

#include <QJsonArray>
#include <QTest>

using namespace providers::zoom;
using Kind = core::Error::Kind;

namespace {

net::Response answer(int status, const QByteArray &body, const QByteArray &date = {})
{
    net::Response response;
    response.head.status = status;
    response.body = body;
    if (!date.isEmpty())
        response.head.headers.append(qMakePair(QByteArray("Date"), date));
    return response;
}

core::Recording onlyRow(const QByteArray &fileJson, Place place = Place::Account)
{
    const QByteArray session = fixture::filled(
        R"({"session_id":"s==","session_name":"Stand-up","start_time":"2026-03-10T02:27:24Z","session_key":"KEY1","recording_files":[$1]})",
        {fileJson});
    const auto rows = recordingsOf(fixture::object(session), place);
    return rows.size() == 1 ? rows.constFirst() : core::Recording();
}

} // namespace

class TestZoomDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSessionPagesExampleIsRead()
    {
        const auto session = decodeSession(fixture::bytes(QStringLiteral("zoom-session-recordings.json")));
        QVERIFY(session);
        const auto rows = recordingsOf(*session);
        // Two rows whose every field is an artefact are the same unknown file; the doubled audio is one.
        QCOMPARE(rows.size(), 2);
        QVERIFY(!rows.at(0).ready);
        const core::Recording &audio = rows.at(1);
        QCOMPARE(audio.id.text(), QStringLiteral("24698bd1-589e-4c33-9ba3-bc788b2a0ac2"));
        QCOMPARE(audio.name, QStringLiteral("file name"));
        QCOMPARE(audio.extension, QStringLiteral("mp4"));
        QCOMPARE(audio.sizeBytes, std::optional<qint64>(352121));
        QCOMPARE(audio.duration, std::optional(std::chrono::milliseconds(std::chrono::seconds(120))));
        QVERIFY(audio.ready);
        QCOMPARE(passcodeOf(*session), QStringLiteral("123456"));
        QVERIFY(downloadAccessTokenOf(*session).startsWith(QStringLiteral("exampleToken")));
        QCOMPARE(downloadUrlOf(*session, audio.id), QUrl(QStringLiteral("https://download/example/download_url")));
    }

    void theAccountPagesExampleIsRead()
    {
        const auto list = decodeAccountList(fixture::bytes(QStringLiteral("zoom-account-recordings.json")));
        QVERIFY(list);
        QCOMPARE(list->sessions.size(), 1);
        const auto rows = recordingsOf(list->sessions.constFirst());
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().type, QStringLiteral("audio_only"));
        QCOMPARE(rows.constFirst().name, QStringLiteral("audio_only.mp4"));
        QCOMPARE(rows.constFirst().sessionName, QStringLiteral("session name"));
        QVERIFY(!rows.constFirst().deletedAt);
        QVERIFY(listsFewerThanItHas(list->sessions.constFirst()));
    }

    void theRealWrapperIsRead()
    {
        const auto list = decodeAccountList(fixture::bytes(QStringLiteral("zoom-account-real.json")));
        QVERIFY(list);
        QCOMPARE(list->sessions.size(), 1);
        QCOMPARE(list->window.from, core::parseDay(QStringLiteral("2022-01-01")));
        QCOMPARE(list->window.to, core::parseDay(QStringLiteral("2022-01-30")));
        QVERIFY(list->window.nextPageToken.isEmpty());
        QVERIFY(list->window.hasSessions);
    }

    void theRealSessionIsRead()
    {
        const auto session = decodeSession(fixture::bytes(QStringLiteral("zoom-session-real.json")));
        QVERIFY(session);
        const auto rows = recordingsOf(*session);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).name, QStringLiteral("shared_screen_with_speaker_view.mp4"));
        QCOMPARE(rows.at(0).endedAt, core::parseInstant(QStringLiteral("2022-02-01T19:14:12Z")));
        // It has no id of its own.
        QCOMPARE(rows.at(1).id.text(), QStringLiteral("kwPoX6bTS4uWBYwmEpzBvA==:M4A:"));
        QVERIFY(isMadeUpId(rows.at(1).sessionId, rows.at(1).id));
    }

    void aCaptionWithoutStatusIsReadyOnceItHasALink()
    {
        const auto caption =
            onlyRow(R"({"file_type":"CC","recording_start":"2026-03-10T02:27:24Z","download_url":"https:\/\/x/y"})");
        QCOMPARE(caption.id.text(), QStringLiteral("s==:CC:2026-03-10T02:27:24Z"));
        QCOMPARE(caption.extension, QStringLiteral("vtt"));
        QCOMPARE(caption.name, QStringLiteral("CC.vtt"));
        QVERIFY(caption.ready);
        QVERIFY(!onlyRow(R"({"file_type":"CC","recording_start":"2026-03-10T02:27:24Z"})").ready);
    }

    void aFileInTheMakingIsNotReady()
    {
        const auto file =
            onlyRow(R"({"id":"a","status":"processing","file_size":0,"file_type":"","recording_end":""})");
        QVERIFY(!file.ready);
        QVERIFY(!file.endedAt);
        QVERIFY(!file.duration);
        QCOMPARE(file.extension, QStringLiteral("bin"));
        QVERIFY(!onlyRow(R"({"id":"a","status":"completed","file_size":0})").ready);
    }

    void aFileInYourOwnStorageIsNotOurs()
    {
        const auto file =
            onlyRow(R"({"id":"a","status":"completed","file_size":7,"external_storage_url":"s3:\/\/b/c"})");
        QVERIFY(file.storedElsewhere);
        QVERIFY(!file.ready);
    }

    void deletedTimeCountsInTheTrashOnly()
    {
        const QByteArray file = R"({"id":"a","deleted_time":"2026-03-28T07:22:22Z"})";
        QVERIFY(!onlyRow(file).deletedAt);
        QCOMPARE(onlyRow(file, Place::Trash).deletedAt, core::parseInstant(QStringLiteral("2026-03-28T07:22:22Z")));
    }

    void detailsKeepEveryFieldButNoLinkAndNoToken()
    {
        const auto file =
            onlyRow(R"({"id":"a","user_key":"u","play_url":"https:\/\/p/?pwd=x","download_url":"https:\/\/d"})");
        QCOMPARE(file.details.value(QStringLiteral("user_key")).toString(), QStringLiteral("u"));
        const QJsonObject session = file.details.value(QStringLiteral("session")).toObject();
        QCOMPARE(session.value(QStringLiteral("session_key")).toString(), QStringLiteral("KEY1"));
        QVERIFY(!session.contains(QStringLiteral("recording_files")));
        QVERIFY(!file.details.contains(QStringLiteral("play_url")));
        QVERIFY(!file.details.contains(QStringLiteral("download_url")));
    }

    void aSizeBeyondFourGigabytesIsKept()
    {
        QCOMPARE(onlyRow(R"({"id":"a","file_size":9007199254740993})").sizeBytes,
                 std::optional<qint64>(9007199254740993));
    }

    void oneFileInTwoListsIsOneRow()
    {
        const auto rows = recordingsOf(fixture::object(
            R"({"session_id":"s","recording_files":[{"id":"a"}],"participant_audio_files":[{"id":"a"},{"id":"b"}],"participant_video_files":[{"id":"b"},{"id":"c"}]})"));
        QCOMPARE(rows.size(), 3);
    }

    void aMergedSessionHasTheFilesOfBoth()
    {
        const auto merged = mergedSession(
            fixture::object(R"({"session_id":"s","session_key":"K","recording_files":[{"id":"a"},{"id":"x"}]})"),
            fixture::object(
                R"({"session_id":"s","session_name":{"value":"<Error>"},"recording_files":[{"id":"a","status":"completed"}],"participant_audio_files":[{"id":"b"}]})"));
        const auto rows = recordingsOf(merged);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.constFirst().status, QStringLiteral("completed"));
        QCOMPARE(merged.value(QStringLiteral("session_key")).toString(), QStringLiteral("K"));
    }

    void aRefusalWithStatus200IsAnError_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("permission") << QByteArray(R"({"code":200,"message":"You do not have the right permissions."})")
                                    << Kind::Permission << QStringLiteral("200");
        QTest::newRow("gateway") << QByteArray(R"({"status":false,"errorCode":124,"errorMessage":"Forbidden"})")
                                 << Kind::Auth << QStringLiteral("124");
        QTest::newRow("unknown code") << QByteArray(R"({"code":77,"message":"?"})") << Kind::Server
                                      << QStringLiteral("77");
    }
    void aRefusalWithStatus200IsAnError()
    {
        QFETCH(QByteArray, body);
        QFETCH(Kind, kind);
        QFETCH(QString, code);
        const auto list = decodeAccountList(body);
        QVERIFY(!list);
        QCOMPARE(list.error().kind, kind);
        QCOMPARE(list.error().code, code);
        const auto session = decodeSession(body);
        QVERIFY(!session);
        QCOMPARE(session.error(), list.error());
    }

    void whatIsNoListIsAnError_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("html") << QByteArray("<html><body>Sign in</body></html>");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("nothing known") << QByteArray("{}");
        QTest::newRow("sessions of another type") << QByteArray(R"({"sessions":"none","next_page_token":""})");
    }
    void whatIsNoListIsAnError()
    {
        QFETCH(QByteArray, body);
        const auto list = decodeAccountList(body);
        QVERIFY(!list);
        QCOMPARE(list.error().kind, Kind::Server);
        QVERIFY(!list.error().message.isEmpty());
    }

    void anEmptyListIsEmpty()
    {
        const auto list =
            decodeAccountList(R"({"from":"2026-01-01","to":"2026-01-02","total_records":0,"next_page_token":""})");
        QVERIFY(list);
        QVERIFY(list->sessions.isEmpty());
        QVERIFY(!list->window.hasSessions);
    }

    void errorsAreReadByCodeAndStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("bad token") << 401 << 124 << Kind::Auth;
        QTest::newRow("bad token, as before 2024") << 400 << 124 << Kind::Auth;
        QTest::newRow("expired token") << 401 << 201 << Kind::Auth;
        QTest::newRow("no permission") << 400 << 200 << Kind::Permission;
        QTest::newRow("scopes") << 400 << 4711 << Kind::Permission;
        QTest::newRow("403") << 403 << 0 << Kind::Permission;
        QTest::newRow("no session") << 404 << 3001 << Kind::NotFound;
        QTest::newRow("not there yet") << 404 << 3301 << Kind::NotReady;
        QTest::newRow("validation") << 400 << 300 << Kind::InvalidRequest;
        QTest::newRow("too many") << 429 << 429 << Kind::RateLimited;
        QTest::newRow("server") << 500 << 0 << Kind::Server;
    }
    void errorsAreReadByCodeAndStatus()
    {
        QFETCH(int, status);
        QFETCH(int, code);
        QFETCH(Kind, kind);
        const auto error =
            errorOf(answer(status, fixture::filled(R"({"code":$1,"message":"m"})", {QByteArray::number(code)})), {});
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.code, QString::number(code));
        QCOMPARE(error.message, QStringLiteral("m"));
        QCOMPARE(error.status, status);
    }

    void aValidationErrorNamesItsFields()
    {
        const auto error = errorOf(
            answer(
                400,
                R"({"code":300,"message":"Validation Failed.","errors":[{"field":"from","message":"Invalid date."}]})"),
            {});
        QCOMPARE(error.message, QStringLiteral("Validation Failed. from: Invalid date."));
    }

    void aRefusalByAClockThatIsOffSaysSo()
    {
        const auto now = *core::parseInstant(QStringLiteral("2026-03-10T12:10:00Z"));
        const QByteArray body = R"({"code":124,"message":"Invalid access token."})";
        const auto off = errorOf(answer(401, body, "Tue, 10 Mar 2026 12:00:00 GMT"), now);
        QCOMPARE(off.cause, core::Error::Cause::ClockSkew);
        QCOMPARE(off.subject, QStringLiteral("600 s"));
        QCOMPARE(errorOf(answer(401, body, "Tue, 10 Mar 2026 12:08:00 GMT"), now).cause, core::Error::Cause::None);
        QCOMPARE(errorOf(answer(404, body, "Tue, 10 Mar 2026 12:00:00 GMT"), now).kind, Kind::Auth);
        QCOMPARE(errorOf(answer(500, "", "Tue, 10 Mar 2026 12:00:00 GMT"), now).cause, core::Error::Cause::None);
    }
};

QTEST_GUILESS_MAIN(TestZoomDecoder)
#include "tst_zoomdecoder.moc"
