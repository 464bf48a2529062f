#include "models/displaytext.h"

#include <QLocale>
#include <QTest>

using namespace std::chrono_literals;
using models::DisplayText;

class TestDisplayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void lengthsReadAsOnAPlayer()
    {
        QCOMPARE(DisplayText::length(0ms), QStringLiteral("0:00"));
        QCOMPARE(DisplayText::length(59'499ms), QStringLiteral("0:59"));
        QCOMPARE(DisplayText::length(46min + 10s), QStringLiteral("46:10"));
        QCOMPARE(DisplayText::length(1h + 12min + 44s), QStringLiteral("1:12:44"));
    }

    void sizesHaveThreeFiguresAtMost()
    {
        QCOMPARE(DisplayText::size(3'000), QStringLiteral("3 kB"));
        QCOMPARE(DisplayText::size(41'200'000), QStringLiteral("41.2 MB"));
        QCOMPARE(DisplayText::size(612'000'000), QStringLiteral("612 MB"));
        QCOMPARE(DisplayText::size(1'100'000'000), QStringLiteral("1.1 GB"));
    }

    void spansUseTheirTwoLargestUnits()
    {
        QCOMPARE(DisplayText::span(9s), QStringLiteral("9 s"));
        QCOMPARE(DisplayText::span(85s), QStringLiteral("1 min 25 s"));
        QCOMPARE(DisplayText::span(4h + 12min), QStringLiteral("4 h 12 min"));
        QCOMPARE(DisplayText::span(-5s), QStringLiteral("0 s"));
    }

    void momentsAreToldFromToday()
    {
        const auto now = core::Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 12h);
        QCOMPARE(DisplayText::moment(now - 2h, now), QStringLiteral("Today, 10:00"));
        QCOMPARE(DisplayText::moment(now - 24h, now), QStringLiteral("Yesterday, 12:00"));
        QCOMPARE(DisplayText::moment(now - 72h, now), QStringLiteral("17 Nov, 12:00"));
        QCOMPARE(DisplayText::moment(now - std::chrono::days(365), now), QStringLiteral("20 Nov 2025, 12:00"));
    }
};

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
