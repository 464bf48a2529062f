#include "fixture.h"
#include "providers/signalwire/signalwiredecoder.h"

#include <QTest>

using namespace providers::signalwire;
using Kind = core::Error::Kind;

namespace {

net::Response answer(int status, const QByteArray &body)
{
    net::Response response;
    response.head.status = status;
    response.body = body;
    return response;
}

} // namespace

class TestSignalWireDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentedExampleIsRead()
    {
        const auto list = decodeList(fixture::bytes(QStringLiteral("signalwire-room-recordings.json")));
        QVERIFY(list);
        QCOMPARE(list->recordings.size(), 1);
        const core::Recording &row = list->recordings.constFirst();
        QCOMPARE(row.id.text(), QStringLiteral("c22d24f6-…"));
        QCOMPARE(row.sessionId.text(), QStringLiteral("a1b2c3d4-…"));
        QCOMPARE(row.name, QStringLiteral("c22d24f6-….mp4"));
        QCOMPARE(row.type, QStringLiteral("video/mp4"));
        QCOMPARE(row.status, QStringLiteral("completed"));
        // Its duration contradicts its times: neither is made out of the other.
        QCOMPARE(row.duration, std::optional(std::chrono::milliseconds(std::chrono::seconds(120))));
        QCOMPARE(row.endedAt, core::parseInstant(QStringLiteral("2022-01-01T11:00:00Z")));
        QCOMPARE(row.sizeBytes, std::optional<qint64>(20971520));
        QVERIFY(row.ready);
        QVERIFY(!row.details.contains(QStringLiteral("uri")));
        QCOMPARE(row.details.value(QStringLiteral("cost_in_dollars")).toDouble(), 0.05);
        QVERIFY(row.details.contains(QStringLiteral("updated_at")));
        QVERIFY(!list->next.isEmpty());
    }

    void aRecordingInTheMakingHasNulls()
    {
        const auto row = recordingOf(fixture::object(
            R"({"id":"r","status":"recording","finished_at":null,"duration":null,"size_in_bytes":null,"format":null,"uri":null})"));
        QVERIFY(!row.ready);
        QVERIFY(!row.duration);
        QVERIFY(!row.sizeBytes);
        QCOMPARE(row.extension, QStringLiteral("bin"));
    }

    void theExtensionMayComeFromTheLink()
    {
        const auto row = recordingOf(fixture::object(
            R"({"id":"r","format":"application/x-unknown","uri":"https:\/\/s3/a/b.webm?response-content-disposition=x.exe"})"));
        QCOMPARE(row.extension, QStringLiteral("webm"));
    }

    void aRowWithoutIdIsLeftOut()
    {
        const auto list = decodeList(R"({"links":{},"data":[{"status":"completed"},null,7,{"id":"a"}]})");
        QVERIFY(list);
        QCOMPARE(list->recordings.size(), 1);
    }

    void whatIsNoListIsAnError_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("html") << QByteArray("<html>");
        QTest::newRow("object") << QByteArray(R"({"data":{"id":"a"}})");
        QTest::newRow("nothing") << QByteArray("{}");
    }
    void whatIsNoListIsAnError()
    {
        QFETCH(QByteArray, body);
        const auto list = decodeList(body);
        QVERIFY(!list);
        QCOMPARE(list.error().kind, Kind::Server);
    }

    void aValidationErrorTellsCodeParameterAndPage()
    {
        const auto error = errorOf(
            answer(
                422,
                R"({"errors":[{"type":"validation_error","code":"page_token_required","message":"A token is needed.","attribute":"page_token","url":"https:\/\/d/e"}]})"),
            {});
        QCOMPARE(error.kind, Kind::InvalidRequest);
        QCOMPARE(error.code, QStringLiteral("page_token_required"));
        QCOMPARE(error.subject, QStringLiteral("page_token"));
        QCOMPARE(error.message, QStringLiteral("A token is needed. (https://d/e)"));
    }

    void anErrorMayBeAString()
    {
        const auto error = errorOf(answer(401, R"({"error":"Unauthorized"})"), {});
        QCOMPARE(error.kind, Kind::Auth);
        QCOMPARE(error.message, QStringLiteral("Unauthorized"));
    }

    void theOtherErrorFormIsReadToo()
    {
        const auto error =
            errorOf(answer(404, R"({"errors":[{"detail":"No such thing","status":"404","code":"x1"}]})"), {});
        QCOMPARE(error.kind, Kind::NotFound);
        QCOMPARE(error.code, QStringLiteral("x1"));
        QCOMPARE(error.message, QStringLiteral("No such thing"));
    }
};

QTEST_GUILESS_MAIN(TestSignalWireDecoder)
#include "tst_signalwiredecoder.moc"
