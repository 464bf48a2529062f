#include "net/ratelimitreport.h"

#include "support/manualclock.h"

#include <QTest>

Q_DECLARE_METATYPE(net::HeaderList)
Q_DECLARE_METATYPE(std::optional<int>)
Q_DECLARE_METATYPE(std::optional<std::chrono::seconds>)

namespace net {

using namespace std::chrono_literals;

class TestRateLimitReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreRead_data();
    void headersAreRead();
    void aResetMomentIsHeldAgainstTheServersClock();
};

void TestRateLimitReport::headersAreRead_data()
{
    using Number = std::optional<int>;
    using Seconds = std::optional<std::chrono::seconds>;
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QString>("label");
    QTest::addColumn<Number>("limit");
    QTest::addColumn<Number>("remaining");
    QTest::addColumn<Seconds>("reset");

    const QByteArray soon = QByteArray::number(qint64(1'790'000'000 + 90));
    QTest::newRow("nothing") << HeaderList{} << QString() << Number() << Number() << Seconds();
    QTest::newRow("Zoom") << HeaderList{{"x-ratelimit-category", "Medium"},
                                        {"x-ratelimit-type", "QPS"},
                                        {"x-ratelimit-limit", "20"},
                                        {"x-ratelimit-remaining", "19"},
                                        {"x-ratelimit-reset", soon}}
                          << QStringLiteral("Medium") << Number(20) << Number(19) << Seconds(90s);
    QTest::newRow("draft 8") << HeaderList{{"RateLimit", "\"5-in-1min\"; r=0; t=58"},
                                           {"RateLimit-Policy", "\"5-in-1min\"; q=5; w=60"}}
                             << QStringLiteral("5-in-1min") << Number(5) << Number(0) << Seconds(58s);
    QTest::newRow("draft 8, dense") << HeaderList{{"RateLimit", "\"a\";r=12;t=3"}} << QStringLiteral("a") << Number()
                                    << Number(12) << Seconds(3s);
    QTest::newRow("draft 6") << HeaderList{{"RateLimit", "limit=100, remaining=4, reset=50"}} << QString()
                             << Number(100) << Number(4) << Seconds(50s);
    QTest::newRow("draft 3") << HeaderList{{"RateLimit-Limit", "10"},
                                           {"RateLimit-Remaining", "9"},
                                           {"RateLimit-Reset", "4"}}
                             << QString() << Number(10) << Number(9) << Seconds(4s);
    QTest::newRow("nonsense") << HeaderList{{"X-RateLimit-Limit", "many"},
                                            {"X-RateLimit-Remaining", "-1"},
                                            {"X-RateLimit-Reset", "soon"},
                                            {"RateLimit", "\"\"\";;r=;t=\xff"}}
                              << QString() << Number() << Number() << Seconds();
}

void TestRateLimitReport::headersAreRead()
{
    QFETCH(HeaderList, headers);
    QFETCH(QString, label);
    QFETCH(std::optional<int>, limit);
    QFETCH(std::optional<int>, remaining);
    QFETCH(std::optional<std::chrono::seconds>, reset);
    const core::Instant now = support::ManualClock().now();
    ResponseHead head;
    head.headers = headers;
    const RateLimitReport report = rateLimitReport(head, now);
    QCOMPARE(report.label, label);
    QCOMPARE(report.limit, limit);
    QCOMPARE(report.remaining, remaining);
    QCOMPARE(report.resetAt, reset ? std::optional<core::Instant>(now + *reset) : std::nullopt);
}

void TestRateLimitReport::aResetMomentIsHeldAgainstTheServersClock()
{
    const core::Instant now = *core::parseHttpDate("Fri, 20 Nov 2026 10:00:00 GMT");
    ResponseHead head;
    head.headers = {
        {"Date", "Fri, 20 Nov 2026 11:00:00 GMT"},
        {"X-RateLimit-Reset",
         QByteArray::number(
             qint64(std::chrono::duration_cast<std::chrono::seconds>((now + 1h + 30s).time_since_epoch()).count()))}};
    QCOMPARE(rateLimitReport(head, now).resetAt, std::optional<core::Instant>(now + 30s));
}

} // namespace net

QTEST_GUILESS_MAIN(net::TestRateLimitReport)
#include "tst_ratelimitreport.moc"
