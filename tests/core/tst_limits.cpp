#include "core/limits.h"
#include "core/retention.h"

#include <QTest>

using core::AccountLimits;
using core::Instant;
using core::Timetable;
using namespace std::chrono_literals;

namespace {

const QTimeZone utc = QTimeZone::utc();

Instant at(const char *iso)
{
    return *core::parseInstant(QString::fromLatin1(iso));
}

Timetable::Window window(quint8 days, const QTime &from, const QTime &to, std::optional<qint64> rate)
{
    return {days, from, to, rate};
}

constexpr quint8 workdays = 0x1f;
constexpr quint8 everyDay = 0x7f;

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowHoldsFromItsFirstToBeforeItsLastMinute()
    {
        const Timetable office{{window(workdays, QTime(8, 0), QTime(18, 0), 1000)}};
        // 2026-11-20 is a Friday.
        QVERIFY(!office.at(at("2026-11-20T07:59:59Z"), utc));
        QCOMPARE(office.at(at("2026-11-20T08:00:00Z"), utc), &office.windows.first());
        QVERIFY(office.at(at("2026-11-20T17:59:59Z"), utc));
        QVERIFY(!office.at(at("2026-11-20T18:00:00Z"), utc));
        QVERIFY(!office.at(at("2026-11-21T12:00:00Z"), utc));
        QVERIFY(office.nextChange(at("2026-11-20T12:00:00Z"), utc) == at("2026-11-20T18:00:00Z"));
        QVERIFY(office.nextChange(at("2026-11-20T18:00:00Z"), utc) == at("2026-11-23T08:00:00Z"));
    }

    void aNightGoesOverMidnight()
    {
        const Timetable night{{window(1U << 4U, QTime(22, 0), QTime(6, 0), std::nullopt)}}; // Fridays
        QVERIFY(!night.at(at("2026-11-20T05:00:00Z"), utc));
        QVERIFY(night.at(at("2026-11-20T23:00:00Z"), utc)->isPause());
        QVERIFY(night.at(at("2026-11-21T05:59:59Z"), utc));
        QVERIFY(!night.at(at("2026-11-21T06:00:00Z"), utc));
        QVERIFY(night.nextChange(at("2026-11-21T00:00:00Z"), utc) == at("2026-11-21T06:00:00Z"));
    }

    void whatHoldsAlwaysNeverChanges()
    {
        const Timetable always{{window(everyDay, QTime(0, 0), QTime(0, 0), 5)}};
        QVERIFY(always.at(at("2026-11-20T00:00:00Z"), utc));
        QVERIFY(!always.nextChange(at("2026-11-20T13:00:00Z"), utc));
        QVERIFY(!Timetable().nextChange(at("2026-11-20T13:00:00Z"), utc));
        QVERIFY(!Timetable().at(at("2026-11-20T13:00:00Z"), utc));
    }

    void whereTwoHoldTheFirstDoes()
    {
        const Timetable two{{window(everyDay, QTime(12, 0), QTime(13, 0), 0),
                             window(everyDay, QTime(8, 0), QTime(18, 0), std::nullopt)}};
        QCOMPARE(two.at(at("2026-11-20T12:30:00Z"), utc), &two.windows.first());
        QVERIFY(two.nextChange(at("2026-11-20T09:00:00Z"), utc) == at("2026-11-20T12:00:00Z"));
        QVERIFY(two.nextChange(at("2026-11-20T12:00:00Z"), utc) == at("2026-11-20T13:00:00Z"));
    }

    void theTimesAreLocalAlsoWhenTheClockIsPutForward()
    {
        const QTimeZone berlin("Europe/Berlin");
        QVERIFY(berlin.isValid());
        const Timetable morning{{window(everyDay, QTime(8, 0), QTime(9, 0), 1)}};
        // Summer time begins on 2026-03-29.
        QVERIFY(morning.nextChange(at("2026-03-28T08:30:00Z"), berlin) == at("2026-03-29T06:00:00Z"));
        QVERIFY(morning.at(at("2026-03-28T07:30:00Z"), berlin));
        QVERIFY(morning.at(at("2026-03-29T06:30:00Z"), berlin));
        QVERIFY(!morning.at(at("2026-03-29T07:30:00Z"), berlin));
    }

    void itComesBackFromJson()
    {
        AccountLimits limits;
        limits.parallel = 2;
        limits.connections = 7;
        limits.bytesPerSecond = 5'000'000'000;
        limits.timetable.windows = {window(workdays, QTime(8, 0), QTime(18, 30), std::nullopt),
                                    window(everyDay, QTime(23, 0), QTime(5, 0), 0),
                                    window(0x40, QTime(0, 0), QTime(0, 0), 250'000)};
        QVERIFY(AccountLimits::fromJson(limits.toJson()) == limits);
        QVERIFY(AccountLimits::fromJson({}) == AccountLimits());
    }

    void nonsenseInJsonIsNoLimit()
    {
        const QJsonObject json{
            {QStringLiteral("parallel"), -4},
            {QStringLiteral("connections"), QStringLiteral("many")},
            {QStringLiteral("bytes_per_second"), QJsonValue::Null},
            {QStringLiteral("timetable"), QJsonArray{QJsonObject{{QStringLiteral("days"), 0}}, 5,
                                                     QJsonObject{{QStringLiteral("days"), 1},
                                                                 {QStringLiteral("from"), QStringLiteral("25:00")},
                                                                 {QStringLiteral("to"), QStringLiteral("x")}}}}};
        QVERIFY(AccountLimits::fromJson(json) == AccountLimits());
    }

    void whenARecordingVanishesIsWhatIsKnown()
    {
        core::Recording recording;
        QVERIFY(!core::vanishesAt(recording, 30));
        recording.endedAt = at("2026-11-02T01:00:00Z");
        QVERIFY(core::vanishesAt(recording, 30) == at("2026-12-02T01:00:00Z"));
        recording.startedAt = at("2026-11-01T00:00:00Z");
        QVERIFY(!core::vanishesAt(recording, std::nullopt));
        QVERIFY(core::vanishesAt(recording, 10) == at("2026-11-11T00:00:00Z"));
        recording.deletedAt = at("2026-11-20T00:00:00Z");
        QVERIFY(core::vanishesAt(recording, 10) == at("2026-12-20T00:00:00Z"));
        QVERIFY(core::vanishesAt(recording, std::nullopt) == at("2026-12-20T00:00:00Z"));
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
