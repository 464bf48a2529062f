#include "net/httpclient.h"
#include "net/request.h"

#include "support/manualclock.h"

#include <QTest>

namespace net {

using namespace std::chrono_literals;

class TestResponseHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreFoundInAnyCase();
    void aLengthIsANumberOrNothing_data();
    void aLengthIsANumberOrNothing();
    void aLocationIsResolvedAndKeptByteForByte_data();
    void aLocationIsResolvedAndKeptByteForByte();
    void theMediaTypeIsBare();
    void aStatusTellsAKind_data();
    void aStatusTellsAKind();
    void anErrorKnowsWhenToComeBack();
};

void TestResponseHead::headersAreFoundInAnyCase()
{
    ResponseHead head;
    head.headers = {{"ETag", "\"a\""}, {"etag", "\"b\""}, {"Empty", ""}};
    QCOMPARE(head.header("ETAG"), QByteArray("\"a\""));
    QVERIFY(head.hasHeader("empty"));
    QVERIFY(!head.hasHeader("other"));
    QCOMPARE(head.header("other"), QByteArray());
}

void TestResponseHead::aLengthIsANumberOrNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("length"); // -1: none
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("beyond 32 bits") << QByteArray("5368709120") << qint64(5368709120);
    QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
    QTest::newRow("words") << QByteArray("12, 12") << qint64(-1);
    QTest::newRow("empty") << QByteArray() << qint64(-1);
}

void TestResponseHead::aLengthIsANumberOrNothing()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, length);
    ResponseHead head;
    head.headers = {{"content-length", text}};
    QCOMPARE(head.contentLength().value_or(-1), length);
}

void TestResponseHead::aLocationIsResolvedAndKeptByteForByte_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("target");
    const QByteArray signedUrl =
        "https://ssrweb.zoom.us/a%2Fb/c~d.mp4?Policy=eyJ%2B_-~&Signature=a+b%2F%2F==&X=%22q%22;'(!*)";
    QTest::newRow("absolute") << signedUrl << signedUrl;
    QTest::newRow("rooted") << QByteArray("/x%2Fy?z") << QByteArray("https://host:8/x%2Fy?z");
    QTest::newRow("relative") << QByteArray("../up") << QByteArray("https://host:8/up");
    QTest::newRow("scheme-relative") << QByteArray("//other/p") << QByteArray("https://other/p");
    QTest::newRow("none") << QByteArray() << QByteArray();
}

void TestResponseHead::aLocationIsResolvedAndKeptByteForByte()
{
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, target);
    ResponseHead head;
    head.url = QUrl(QStringLiteral("https://host:8/dir/file?old"));
    head.headers = {{"Location", location}};
    QCOMPARE(head.location().toEncoded(), target);
}

void TestResponseHead::theMediaTypeIsBare()
{
    ResponseHead head;
    head.headers = {{"Content-Type", " Video/MP4 ; charset=\"x\""}};
    QCOMPARE(head.contentType(), QByteArray("video/mp4"));
    QCOMPARE(ResponseHead().contentType(), QByteArray());
}

void TestResponseHead::aStatusTellsAKind_data()
{
    using Kind = core::Error::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<core::Error::Kind>("kind");
    QTest::newRow("401") << 401 << Kind::Auth;
    QTest::newRow("403") << 403 << Kind::Permission;
    QTest::newRow("404") << 404 << Kind::NotFound;
    QTest::newRow("410") << 410 << Kind::NotFound;
    QTest::newRow("429") << 429 << Kind::RateLimited;
    QTest::newRow("400") << 400 << Kind::InvalidRequest;
    QTest::newRow("422") << 422 << Kind::InvalidRequest;
    QTest::newRow("302") << 302 << Kind::Server;
    QTest::newRow("500") << 500 << Kind::Server;
    QTest::newRow("599") << 599 << Kind::Server;
}

void TestResponseHead::aStatusTellsAKind()
{
    QFETCH(int, status);
    QFETCH(core::Error::Kind, kind);
    ResponseHead head;
    head.status = status;
    const core::Error error = errorForStatus(head, support::ManualClock().now());
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.status, status);
    QVERIFY(!error.retryAt);
}

void TestResponseHead::anErrorKnowsWhenToComeBack()
{
    const core::Instant now = support::ManualClock().now();
    ResponseHead head;
    head.status = 503;
    head.headers = {{"Retry-After", "120"}};
    QCOMPARE(errorForStatus(head, now).retryAt, std::optional<core::Instant>(now + 120s));
}

} // namespace net

QTEST_GUILESS_MAIN(net::TestResponseHead)
#include "tst_responsehead.moc"
