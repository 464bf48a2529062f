#include "core/time.h"

#include <QTest>

using core::Day;
using core::Instant;
using std::chrono::milliseconds;

namespace {

/// 2026-11-20T10:02:00Z.
constexpr Instant now{milliseconds(1'795'168'920'000)};

QString isoOr(const std::optional<Instant> &instant)
{
    return instant ? core::toIso(*instant) : QStringLiteral("nothing");
}

} // namespace

class TestTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void instantsAreReadAsProvidersWriteThem_data();
    void instantsAreReadAsProvidersWriteThem();
    void instantsAreWrittenInUtc();
    void writtenInstantsAreReadBack();
    void daysExist_data();
    void daysExist();
    void aDayIsAUtcDay();
    void durations_data();
    void durations();
    void retryAfterHasThreeForms_data();
    void retryAfterHasThreeForms();
    void httpDates_data();
    void httpDates();
};

void TestTime::instantsAreReadAsProvidersWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    row("2026-11-20T10:02:00Z", "2026-11-20T10:02:00Z");
    row("2026-11-20T10:02:00z", "2026-11-20T10:02:00Z");
    row("2026-11-20 10:02:00", "2026-11-20T10:02:00Z");
    row("2026-11-20T10:02", "2026-11-20T10:02:00Z");
    row(" 2026-11-20T10:02:00Z ", "2026-11-20T10:02:00Z");
    row("2025-01-18T03:34:56.043Z", "2025-01-18T03:34:56.043Z");
    row("2025-01-18T03:34:56.5Z", "2025-01-18T03:34:56.500Z");
    row("2025-01-18T03:34:56,25Z", "2025-01-18T03:34:56.250Z");
    row("2025-01-18T03:34:56.123456789Z", "2025-01-18T03:34:56.123Z");
    row("2025-01-18T03:34:56.000Z", "2025-01-18T03:34:56Z");
    row("2026-11-20T10:02:00+02:00", "2026-11-20T08:02:00Z");
    row("2026-11-20T00:02:00+0530", "2026-11-19T18:32:00Z");
    row("2026-11-20T23:02:00-05", "2026-11-21T04:02:00Z");
    row("2026-12-31T23:59:60Z", "2027-01-01T00:00:00Z");
    row("1969-12-31T23:59:59.250Z", "1969-12-31T23:59:59.250Z");
    row("2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z");
    row("2023-02-29T00:00:00Z", "nothing");
    row("2026-13-01T00:00:00Z", "nothing");
    row("2026-00-10T00:00:00Z", "nothing");
    row("2026-11-20T24:00:00Z", "nothing");
    row("2026-11-20T10:60:00Z", "nothing");
    row("2026-11-20T10:02:61Z", "nothing");
    row("2026-11-20T10:02:00+99:00", "nothing");
    row("2026-11-20T10:02:00ZZ", "nothing");
    row("2026-11-20T10:02:00.Z", "nothing");
    row("2026-11-20", "nothing");
    row("", "nothing");
    row("<Error: Too many levels of nesting>", "nothing");
    row("٢٠٢٦-11-20T10:02:00Z", "nothing");
}

void TestTime::instantsAreReadAsProvidersWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(isoOr(core::parseInstant(text)), expected);
}

void TestTime::instantsAreWrittenInUtc()
{
    QCOMPARE(core::toIso(now), QStringLiteral("2026-11-20T10:02:00Z"));
    QCOMPARE(core::toIso(now + milliseconds(7)), QStringLiteral("2026-11-20T10:02:00.007Z"));
    QCOMPARE(core::toIso(Instant()), QStringLiteral("1970-01-01T00:00:00Z"));
    QCOMPARE(core::toIso(Instant(milliseconds(-1))), QStringLiteral("1969-12-31T23:59:59.999Z"));
}

void TestTime::writtenInstantsAreReadBack()
{
    for (qint64 i = -50; i < 50; ++i) {
        const Instant instant(milliseconds(i * 37'037'037'037));
        QCOMPARE(core::parseInstant(core::toIso(instant)), std::optional(instant));
    }
}

void TestTime::daysExist_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("exists");
    QTest::newRow("a day") << QStringLiteral("2026-11-20") << true;
    QTest::newRow("leap day") << QStringLiteral("2024-02-29") << true;
    QTest::newRow("no leap day") << QStringLiteral("2026-02-29") << false;
    QTest::newRow("31st of November") << QStringLiteral("2026-11-31") << false;
    QTest::newRow("day 0") << QStringLiteral("2026-11-00") << false;
    QTest::newRow("short") << QStringLiteral("2026-1-2") << false;
    QTest::newRow("with a time") << QStringLiteral("2026-11-20T00:00:00Z") << false;
    QTest::newRow("with a line end") << QStringLiteral("2026-11-20\n") << false;
    QTest::newRow("other order") << QStringLiteral("20-11-2026") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestTime::daysExist()
{
    QFETCH(QString, text);
    QFETCH(bool, exists);
    const auto day = core::parseDay(text);
    QCOMPARE(day.has_value(), exists);
    if (day)
        QCOMPARE(core::toIso(*day), text);
}

void TestTime::aDayIsAUtcDay()
{
    const auto day = [](const char *text) { return core::dayOf(*core::parseInstant(QString::fromLatin1(text))); };
    QCOMPARE(core::toIso(day("2026-11-20T00:00:00Z")), QStringLiteral("2026-11-20"));
    QCOMPARE(core::toIso(day("2026-11-20T23:59:59.999Z")), QStringLiteral("2026-11-20"));
    QCOMPARE(core::toIso(day("2026-11-20T01:00:00+02:00")), QStringLiteral("2026-11-19"));
    QCOMPARE(core::toIso(day("1969-12-31T23:59:59.999Z")), QStringLiteral("1969-12-31"));
}

void TestTime::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("expected"); // -1: nothing
    const auto row = [](const char *text, qint64 expected) {
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << expected;
    };
    row("00:05:12", 312'000);
    row("0:05:12", 312'000);
    row("1:02:03.5", 3'723'500);
    row("100:00:00", 360'000'000);
    row("1:02:03,25", 3'723'250);
    row("5:12", 312'000);
    row("90:00", 5'400'000);
    row("0:00", 0);
    row("312", 312'000);
    row("312.25", 312'250);
    row("0", 0);
    row(" 312 ", 312'000);
    row("0.0004", 0);
    row("PT1H2M3.5S", 3'723'500);
    row("PT5M12S", 312'000);
    row("PT90M", 5'400'000);
    row("PT0S", 0);
    row("P1DT1S", 86'401'000);
    row("P2D", 172'800'000);
    row("PT", -1);
    row("P", -1);
    row("P1DT", -1);
    row("P1M", -1);
    row("P1Y", -1);
    row("-5", -1);
    row("-0:05", -1);
    row("PT-5S", -1);
    row("1:60", -1);
    row("1:60:00", -1);
    row("1:5", -1);
    row("1:2:3:4", -1);
    row("12 s", -1);
    row("1e3", -1);
    row("<string>", -1);
    row("", -1);
    row("99999999999999999999", -1);
}

void TestTime::durations()
{
    QFETCH(QString, text);
    QFETCH(qint64, expected);
    QCOMPARE(qint64(core::parseDuration(text).value_or(milliseconds(-1)).count()), expected);
}

void TestTime::retryAfterHasThreeForms_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *value, const char *expected) {
        QTest::newRow(*value ? value : "empty") << QByteArray(value) << QString::fromLatin1(expected);
    };
    row("120", "2026-11-20T10:04:00Z");
    row("0", "2026-11-20T10:02:00Z");
    row(" 5 ", "2026-11-20T10:02:05Z");
    row("Fri, 20 Nov 2026 10:05:00 GMT", "2026-11-20T10:05:00Z");
    row("2026-11-21T00:00:00Z", "2026-11-21T00:00:00Z");
    row("99999999999999999999999", "2058-07-29T11:48:40Z");
    row("-5", "nothing");
    row("soon", "nothing");
    row("", "nothing");
    row("1.5", "nothing");
}

void TestTime::retryAfterHasThreeForms()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    QCOMPARE(isoOr(core::parseRetryAfter(value, now)), expected);
}

void TestTime::httpDates_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *value, const char *expected) {
        QTest::newRow(value) << QByteArray(value) << QString::fromLatin1(expected);
    };
    // The three examples of RFC 9110, 5.6.7.
    row("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z");
    row("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z");
    row("Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37Z");
    row("Sun Nov 16 08:49:37 1994", "1994-11-16T08:49:37Z");
    row("Friday, 20-Nov-26 08:49:37 GMT", "2026-11-20T08:49:37Z");
    row("Sun, 06 Nov 1994 08:49:37 CET", "nothing");
    row("Sun, 31 Nov 1994 08:49:37 GMT", "nothing");
    row("Sun, 06 Foo 1994 08:49:37 GMT", "nothing");
    row("Sun, 06 Nov 1994 25:49:37 GMT", "nothing");
    row("Sun, 06 Nov-1994 08:49:37 GMT", "nothing");
    row("2026-11-20T10:02:00Z", "nothing");
}

void TestTime::httpDates()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    QCOMPARE(isoOr(core::parseHttpDate(value)), expected);
}

QTEST_GUILESS_MAIN(TestTime)
#include "tst_time.moc"
