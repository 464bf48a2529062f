#include "fixture.h"
#include "providers/anchor/anchordecoder.h"

#include <QTest>

using namespace providers::anchor;
using Kind = core::Error::Kind;
using core::RecordingKind;

namespace {

const core::SessionId session{QStringLiteral("sess")};

net::Response answer(int status, const QByteArray &body)
{
    net::Response response;
    response.head.status = status;
    response.body = body;
    return response;
}

} // namespace

class TestAnchorDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRecordingsPagesExampleIsReadAndItsCountIsNotBelieved()
    {
        const auto items = decodeItems(fixture::bytes(QStringLiteral("anchor-recordings.json")));
        QVERIFY(items);
        const auto rows = recordingsOf(session, RecordingKind::Recording, *items);
        QCOMPARE(rows.size(), 1);
        const core::Recording &row = rows.constFirst();
        QCOMPARE(row.id.text(), QStringLiteral("<string>"));
        QCOMPARE(row.sessionId, session);
        QVERIFY(row.primary);
        QVERIFY(!row.duration);
        QCOMPARE(row.extension, QStringLiteral("bin"));
        QCOMPARE(row.sizeBytes, std::optional<qint64>(123));
        QCOMPARE(row.startedAt, core::parseInstant(QStringLiteral("2023-11-07T05:31:56Z")));
        QVERIFY(fileLinkOf(itemOf(*items, row.id)).isEmpty()); // "<string>" is no link
    }

    void theDownloadsExampleIsReadThoughItsWrapperIsABareList()
    {
        const auto items = decodeItems(fixture::bytes(QStringLiteral("anchor-downloads.json")));
        QVERIFY(items);
        const auto rows = recordingsOf(session, RecordingKind::BrowserDownload, *items);
        QCOMPARE(rows.size(), 1);
        const core::Recording &row = rows.constFirst();
        QCOMPARE(row.name, QStringLiteral("document (2).doc"));
        QCOMPARE(row.extension, QStringLiteral("doc"));
        QVERIFY(!row.duration); // it is the time that the transfer took
        QCOMPARE(row.details.value(QStringLiteral("duration")).toInt(), 2025);
        QCOMPARE(row.details.value(QStringLiteral("origin_url")).toString(),
                 QStringLiteral("https://example.com/files/"));
        QCOMPARE(row.startedAt, core::parseInstant(QStringLiteral("2025-01-18T03:34:56.043Z")));
        QVERIFY(fileLinkOf(itemOf(*items, row.id)).path().contains(QStringLiteral("6daab24f")));
    }

    void aDownloadWithoutSuggestedNameHasItsOriginalOne()
    {
        const auto row = recordingOf(session, RecordingKind::BrowserDownload,
                                     fixture::object(R"({"id":"d","original_file_name":"a.pdf"})"));
        QCOMPARE(row.name, QStringLiteral("a.pdf"));
        QCOMPARE(row.extension, QStringLiteral("pdf"));
    }

    void durationsComeInSeveralForms()
    {
        const auto length = [](const QByteArray &json) {
            return recordingOf(session, RecordingKind::Recording, fixture::object(json)).duration;
        };
        QCOMPARE(length(R"({"duration":"00:05:12"})"),
                 std::optional(std::chrono::milliseconds(std::chrono::seconds(312))));
        QCOMPARE(length(R"({"duration":12})"), std::optional(std::chrono::milliseconds(std::chrono::seconds(12))));
        QCOMPARE(length(R"({"duration":"PT1M"})"), std::optional(std::chrono::milliseconds(std::chrono::seconds(60))));
    }

    void theHistoryNamesSessionsInTwoWays()
    {
        const auto history = decodeHistory(
            R"({"data":{"sessions":[{"id":"a","recording":false,"duration":60,"created_at":"2026-01-02T03:04:05Z"},{"session_id":"b","duration":null},{"status":"?"}],"total":145,"page":1,"total_pages":15}})");
        QVERIFY(history);
        QCOMPARE(history->sessions.size(), 2);
        QVERIFY(!history->sessions.at(0).recorded);
        QCOMPARE(history->sessions.at(0).duration, std::optional(std::chrono::seconds(60)));
        QCOMPARE(history->sessions.at(1).id.text(), QStringLiteral("b"));
        QVERIFY(history->sessions.at(1).recorded);
        QVERIFY(!history->sessions.at(1).duration);
        QCOMPARE(history->totalPages, std::optional<qint64>(15));
    }

    void whatIsNoListIsAnError_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("html") << QByteArray("<!doctype html>");
        QTest::newRow("no data") << QByteArray(R"({"count":1})");
        QTest::newRow("items of another type") << QByteArray(R"({"data":{"items":{"id":"a"},"sessions":7}})");
    }
    void whatIsNoListIsAnError()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!decodeItems(body));
        QVERIFY(!decodeHistory(body));
        QCOMPARE(decodeItems(body).error().kind, Kind::Server);
    }

    void aSignedLinkIsFoundInItsSpellings_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("fileMayBeJson");
        QTest::addColumn<bool>("found");
        QTest::newRow("capital") << QByteArray(R"({"data":{"status":"ok","SignedUrl":"https:\/\/s/x"}})") << false
                                 << true;
        QTest::newRow("lower") << QByteArray(R"({"data":{"signed_url":"https:\/\/s/x"}})") << true << true;
        QTest::newRow("nested") << QByteArray(R"({"data":{"data":{"url":"https:\/\/s/x"}}})") << false << true;
        QTest::newRow("url in what may be the file")
            << QByteArray(R"({"data":{"url":"https:\/\/s/x"}})") << true << false;
        QTest::newRow("not under data") << QByteArray(R"({"url":"https:\/\/s/x"})") << false << false;
        QTest::newRow("no link") << QByteArray(R"({"data":{"SignedUrl":"pending"}})") << false << false;
        QTest::newRow("half") << QByteArray(R"({"data":{"SignedUrl":"https:\/\/s/x"}})").chopped(3) << false << false;
    }
    void aSignedLinkIsFoundInItsSpellings()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, fileMayBeJson);
        QFETCH(bool, found);
        QCOMPARE(signedLinkIn(json, fileMayBeJson), found ? QUrl(QStringLiteral("https://s/x")) : QUrl());
    }

    void errorsAreReadHoweverTheyAreNested_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("documented") << QByteArray(R"({"error":{"code":404,"message":"gone"}})")
                                    << QStringLiteral("404");
        QTest::newRow("doubly") << QByteArray(R"({"error":{"error":{"code":"x","message":"gone"}}})")
                                << QStringLiteral("x");
        QTest::newRow("string") << QByteArray(R"({"error":"gone"})") << QString();
        QTest::newRow("top") << QByteArray(R"({"message":"gone"})") << QString();
    }
    void errorsAreReadHoweverTheyAreNested()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        const auto error = errorOf(answer(404, body), {});
        QCOMPARE(error.kind, Kind::NotFound);
        QCOMPARE(error.message, QStringLiteral("gone"));
        QCOMPARE(error.code, code);
    }

    void aSessionThatRunsIsNotReady()
    {
        const auto active = errorOf(answer(400, R"({"error":{"code":400,"message":"Session is still active"}})"), {});
        QCOMPARE(active.kind, Kind::NotReady);
        QCOMPARE(active.cause, core::Error::Cause::SessionActive);
        QCOMPARE(errorOf(answer(409, ""), {}).kind, Kind::NotReady);
        QCOMPARE(errorOf(answer(400, R"({"error":{"message":"bad limit"}})"), {}).kind, Kind::InvalidRequest);
    }
};

QTEST_GUILESS_MAIN(TestAnchorDecoder)
#include "tst_anchordecoder.moc"
