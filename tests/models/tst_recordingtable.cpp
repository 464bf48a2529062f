#include "models/recordingtable.h"

#include <QElapsedTimer>
#include <QTest>

using namespace std::chrono_literals;
using models::Column;
using models::RecordingTable;
using models::Section;
using Kind = RecordingTable::Row::Kind;

namespace {

const core::AccountId account(QStringLiteral("a"));
const models::StreamId stream{account, Section::Recordings};

core::Instant at(int minute)
{
    return core::Instant(std::chrono::minutes(27'000'000 + minute));
}

core::Recording recording(const QString &id, const QString &session, int minute)
{
    core::Recording recording;
    recording.id = core::RecordingId(id);
    recording.sessionId = core::SessionId(session);
    recording.sessionName = QStringLiteral("Session ") + session;
    recording.name = id + QStringLiteral(".mp4");
    recording.startedAt = at(minute);
    recording.ready = true;
    return recording;
}

QStringList names(const RecordingTable &table, const std::vector<RecordingTable::Row> &rows)
{
    QStringList names;
    for (const RecordingTable::Row &row : rows)
        names.append(row.kind == Kind::Group ? QLatin1Char('#') + table.group(row.index).session.text()
                                             : table.entry(row.index).recording.id.text());
    return names;
}

} // namespace

class TestRecordingTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesOfOneSessionStandBelowItOnceItIsOpen()
    {
        RecordingTable table;
        table.upsert(stream, recording(QStringLiteral("1"), QStringLiteral("old"), 1), at(0), 1);
        table.upsert(stream, recording(QStringLiteral("2"), QStringLiteral("new"), 9), at(0), 1);
        table.upsert(stream, recording(QStringLiteral("3"), QStringLiteral("old"), 2), at(0), 1);
        const QStringList closed{QStringLiteral("#new"), QStringLiteral("#old")};
        QCOMPARE(names(table, table.arrange()), closed);
        table.setOpen(table.arrange().back().index, true);
        const QStringList open{QStringLiteral("#new"), QStringLiteral("#old"), QStringLiteral("3"),
                               QStringLiteral("1")};
        QCOMPARE(names(table, table.arrange()), open);
        QCOMPARE(table.matchCount(), 3);
    }

    void whatIsUnknownComesLastWhicheverWayTheOrderGoes()
    {
        RecordingTable table;
        table.setGrouped(false);
        core::Recording unknown = recording(QStringLiteral("unknown"), QStringLiteral("s"), 1);
        core::Recording small = recording(QStringLiteral("small"), QStringLiteral("s"), 2);
        core::Recording large = recording(QStringLiteral("large"), QStringLiteral("s"), 3);
        small.sizeBytes = 1;
        large.sizeBytes = qint64(5) << 32;
        for (const core::Recording &each : {unknown, small, large})
            table.upsert(stream, each, at(0), 1);
        table.setSort(Column::Size, Qt::AscendingOrder);
        QCOMPARE(names(table, table.arrange()),
                 QStringList({QStringLiteral("small"), QStringLiteral("large"), QStringLiteral("unknown")}));
        table.setSort(Column::Size, Qt::DescendingOrder);
        QCOMPARE(names(table, table.arrange()),
                 QStringList({QStringLiteral("large"), QStringLiteral("small"), QStringLiteral("unknown")}));
    }

    void everyWordOfASearchMustBeFoundIgnoringCase()
    {
        RecordingTable table;
        table.setGrouped(false);
        table.upsert(stream, recording(QStringLiteral("Été"), QStringLiteral("Alpha"), 1), at(0), 1);
        table.upsert(stream, recording(QStringLiteral("other"), QStringLiteral("Alpha"), 2), at(0), 1);
        models::RecordingFilter filter;
        filter.text = QStringLiteral("ÉTÉ alpha");
        table.setFilter(filter);
        QCOMPARE(table.arrange().size(), std::size_t(1));
        filter.text = QStringLiteral("été beta");
        table.setFilter(filter);
        QVERIFY(table.arrange().empty());
    }

    void aSearchOpensTheSessionsThatHaveAMatch()
    {
        RecordingTable table;
        table.upsert(stream, recording(QStringLiteral("needle"), QStringLiteral("s"), 1), at(0), 1);
        table.upsert(stream, recording(QStringLiteral("hay"), QStringLiteral("s"), 2), at(0), 1);
        models::RecordingFilter filter;
        filter.text = QStringLiteral("needle");
        table.setFilter(filter);
        QCOMPARE(names(table, table.arrange()), QStringList({QStringLiteral("#s"), QStringLiteral("needle")}));
        QCOMPARE(table.summary(0).files, 1);
        table.setFilter({});
        QCOMPARE(names(table, table.arrange()), QStringList({QStringLiteral("#s")}));
    }

    void aDayInTheFilterIsALocalDay()
    {
        // TZ of the test is UTC; a day begins at its local midnight whatever that is.
        RecordingTable table;
        table.setGrouped(false);
        const QDate day(2026, 11, 20);
        core::Recording first = recording(QStringLiteral("first"), QStringLiteral("s"), 0);
        core::Recording last = recording(QStringLiteral("last"), QStringLiteral("s"), 0);
        core::Recording after = recording(QStringLiteral("after"), QStringLiteral("s"), 0);
        const auto start = core::Instant(std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
        const auto end = core::Instant(std::chrono::milliseconds(day.addDays(1).startOfDay().toMSecsSinceEpoch()));
        first.startedAt = start;
        last.startedAt = end - 1ms;
        after.startedAt = end;
        for (const core::Recording &each : {first, last, after})
            table.upsert(stream, each, at(0), 1);
        models::RecordingFilter filter;
        filter.from = day;
        filter.to = day;
        table.setFilter(filter);
        QCOMPARE(names(table, table.arrange()), QStringList({QStringLiteral("last"), QStringLiteral("first")}));
    }

    void aCopyThatIsNoLongerThereIsGoneUntilItComesBackOrIsForgotten()
    {
        using models::Availability;
        RecordingTable table;
        const core::Recording file = recording(QStringLiteral("1"), QStringLiteral("s"), 1);
        const core::RecordingKey key = core::keyOf(account, file);
        table.upsert(stream, file, at(0), 1);
        const auto availability = [&] { return table.entry(table.find(key, Section::Recordings)).availability(); };
        QVERIFY(table.setSaved(key, QStringLiteral("/a")));
        QCOMPARE(availability(), Availability::Saved);
        QVERIFY(table.setGone(key, QStringLiteral("/a")));
        QVERIFY(!table.setGone(key, QStringLiteral("/a")));
        QCOMPARE(availability(), Availability::Gone);
        QVERIFY(table.setDownloading(key, true));
        QCOMPARE(availability(), Availability::Downloading);
        QVERIFY(table.setDownloading(key, false));
        QVERIFY(table.setSaved(key, QStringLiteral("/b")));
        QCOMPARE(availability(), Availability::Saved);
        QVERIFY(table.setGone(key, QStringLiteral("/b")));
        QVERIFY(table.setNeverSaved(key));
        QCOMPARE(availability(), Availability::InCloud);
        QVERIFY(table.entry(0).goneFrom.isEmpty());
    }

    void whatIsKnownOfCopiesHoldsForRowsThatComeLater()
    {
        RecordingTable table;
        const core::Recording saved = recording(QStringLiteral("1"), QStringLiteral("s"), 1);
        const core::Recording gone = recording(QStringLiteral("2"), QStringLiteral("s"), 2);
        table.setSaved(core::keyOf(account, saved), QStringLiteral("/1"));
        table.setGone(core::keyOf(account, gone), QStringLiteral("/2"));
        table.upsert(stream, saved, at(0), 1);
        table.upsert(stream, gone, at(0), 1);
        QCOMPARE(table.entry(0).savedAs, QStringLiteral("/1"));
        QCOMPARE(table.entry(1).goneFrom, QStringLiteral("/2"));
        table.removeAccount(account);
        table.upsert(stream, saved, at(0), 1);
        QVERIFY(table.entry(0).savedAs.isEmpty());
    }

    void whatIsGoneStaysInTheListAndAmongWhatIsOnThisComputer()
    {
        RecordingTable table;
        table.setGrouped(false);
        const core::Recording gone = recording(QStringLiteral("gone"), QStringLiteral("s"), 1);
        table.upsert(stream, gone, at(0), 1);
        table.upsert(stream, recording(QStringLiteral("cloud"), QStringLiteral("s"), 2), at(0), 2);
        table.setGone(core::keyOf(account, gone), QStringLiteral("/g"));
        QVERIFY(table.prune(stream, 2).isEmpty());
        table.setScope({models::Scope::What::OnThisComputer, {}});
        QCOMPARE(names(table, table.arrange()), QStringList(QStringLiteral("gone")));
        QCOMPARE(table.savedCount(), 1);
        models::RecordingFilter filter;
        filter.availabilities = {models::Availability::Gone};
        table.setScope({});
        table.setFilter(filter);
        QCOMPARE(names(table, table.arrange()), QStringList(QStringLiteral("gone")));
    }

    void allThatMatchComeInTheOrderOfTheRowsThoseOfClosedSessionsToo()
    {
        RecordingTable table;
        table.upsert(stream, recording(QStringLiteral("1"), QStringLiteral("old"), 1), at(0), 1);
        table.upsert(stream, recording(QStringLiteral("2"), QStringLiteral("new"), 9), at(0), 1);
        table.upsert(stream, recording(QStringLiteral("3"), QStringLiteral("old"), 2), at(0), 1);
        models::RecordingFilter filter;
        filter.text = QStringLiteral("mp4");
        for (bool grouped : {true, false}) {
            table.setGrouped(grouped);
            table.setFilter({});
            (void)table.arrange();
            QCOMPARE(table.matchingEntries(), QList<int>({1, 2, 0}));
        }
        filter.text = QStringLiteral("old");
        table.setFilter(filter);
        (void)table.arrange();
        QCOMPARE(table.matchingEntries(), QList<int>({2, 0}));
    }

    void whatTheProviderNoLongerListsGoesUnlessItIsSaved()
    {
        RecordingTable table;
        table.setGrouped(false);
        const core::Recording gone = recording(QStringLiteral("gone"), QStringLiteral("s"), 1);
        const core::Recording saved = recording(QStringLiteral("saved"), QStringLiteral("s"), 2);
        const core::Recording listed = recording(QStringLiteral("listed"), QStringLiteral("s"), 3);
        for (const core::Recording &each : {gone, saved, listed})
            table.upsert(stream, each, at(0), 0);
        table.setSaved(core::keyOf(account, saved), QStringLiteral("/somewhere/saved.mp4"));
        table.upsert(stream, listed, at(1), 1);
        QCOMPARE(table.prune(stream, 1), QList<core::RecordingKey>{core::keyOf(account, gone)});
        QCOMPARE(names(table, table.arrange()), QStringList({QStringLiteral("listed"), QStringLiteral("saved")}));
        QCOMPARE(table.count(stream), 2);
        table.upsert(stream, gone, at(2), 2);
        QCOMPARE(table.count(stream), 3);
    }

    void whatWasOpenedByItsIdStaysAndHasAScopeOfItsOwn()
    {
        RecordingTable table;
        table.setGrouped(false);
        const core::Recording asked = recording(QStringLiteral("asked"), QStringLiteral("far"), 1);
        const core::Recording listed = recording(QStringLiteral("listed"), QStringLiteral("near"), 3);
        table.upsert(stream, listed, at(0), 1);
        QVERIFY(!table.open(account, asked.sessionId));
        table.upsert(stream, asked, at(0), 0);
        QVERIFY(table.open(account, asked.sessionId));
        QVERIFY(!table.open(core::AccountId(QStringLiteral("another")), asked.sessionId));
        QCOMPARE(table.prune(stream, 1), QList<core::RecordingKey>());
        QCOMPARE(table.openedCount(), 1);
        table.setScope({models::Scope::What::Opened, {}});
        QCOMPARE(names(table, table.arrange()), QStringList{QStringLiteral("asked")});
        table.removeAccount(account);
        QCOMPARE(table.openedCount(), 0);
    }

    void aRowOfTheLibraryNeverReplacesWhatWasListed()
    {
        RecordingTable table;
        core::Recording fresh = recording(QStringLiteral("1"), QStringLiteral("s"), 1);
        fresh.status = QStringLiteral("completed");
        core::Recording stale = fresh;
        stale.status = QStringLiteral("processing");
        table.upsert(stream, fresh, at(5), 1);
        table.upsert(stream, stale, at(1), 0);
        QCOMPARE(table.entry(0).recording.status, QStringLiteral("completed"));
        QCOMPARE(table.count(stream), 1);
    }

    void theSameIdInTrashIsARowOfItsOwn()
    {
        RecordingTable table;
        const core::Recording one = recording(QStringLiteral("1"), QStringLiteral("s"), 1);
        table.upsert(stream, one, at(0), 1);
        table.upsert({account, Section::TrashedFiles}, one, at(0), 1);
        QCOMPARE(table.entryCount(), 2);
        table.arrange();
        QCOMPARE(table.matchCount(), 1);
        table.setScope({models::Scope::What::Trash, account});
        table.arrange();
        QCOMPARE(table.matchCount(), 1);
    }

    void whatTheProviderTookAwayGoesAndWhatIsSavedStaysOnThisComputer()
    {
        RecordingTable table;
        table.setGrouped(false);
        const core::Recording plain = recording(QStringLiteral("plain"), QStringLiteral("s"), 1);
        const core::Recording saved = recording(QStringLiteral("saved"), QStringLiteral("s"), 2);
        const QList<core::RecordingKey> both{core::keyOf(account, plain), core::keyOf(account, saved)};
        for (const core::Recording &each : {plain, saved})
            table.upsert(stream, each, at(0), 3);
        table.setSaved(both.at(1), QStringLiteral("/somewhere/saved.mp4"));
        QCOMPARE(table.takeAway(stream, both, 4), both.mid(0, 1));
        QCOMPARE(names(table, table.arrange()), QStringList());
        QCOMPARE(table.count(stream), 1);
        table.setScope({models::Scope::What::OnThisComputer, {}});
        QCOMPARE(names(table, table.arrange()), QStringList{QStringLiteral("saved")});
        QVERIFY(!table.entry(1).atProvider());
        QCOMPARE(table.takeAway(stream, both, 4), QList<core::RecordingKey>()); // gone is gone
        QCOMPARE(table.count(stream), 1);

        table.setScope({});
        table.upsert(stream, plain, at(1), 4); // a page that was asked for before
        table.upsert(stream, saved, at(1), 0); // the library
        QCOMPARE(names(table, table.arrange()), QStringList());
        table.upsert(stream, plain, at(2), 5);
        QCOMPARE(names(table, table.arrange()), QStringList{QStringLiteral("plain")});
        table.bringBack(stream, saved, at(2), 4);
        QCOMPARE(names(table, table.arrange()), QStringList({QStringLiteral("saved"), QStringLiteral("plain")}));
        QCOMPARE(table.count(stream), 2);
    }

    void whatASessionNoLongerHasGoesUnlessItIsSaved()
    {
        RecordingTable table;
        table.setGrouped(false);
        const core::Recording gone = recording(QStringLiteral("gone"), QStringLiteral("s"), 1);
        const core::Recording saved = recording(QStringLiteral("saved"), QStringLiteral("s"), 2);
        const core::Recording listed = recording(QStringLiteral("listed"), QStringLiteral("s"), 3);
        const core::Recording other = recording(QStringLiteral("other"), QStringLiteral("t"), 4);
        for (const core::Recording &each : {gone, saved, listed, other})
            table.upsert(stream, each, at(0), 1);
        table.setSaved(core::keyOf(account, saved), QStringLiteral("/somewhere/saved.mp4"));
        QCOMPARE(table.pruneSession(stream, listed.sessionId, {listed}),
                 QList<core::RecordingKey>{core::keyOf(account, gone)});
        QCOMPARE(names(table, table.arrange()),
                 QStringList({QStringLiteral("other"), QStringLiteral("listed"), QStringLiteral("saved")}));
        QCOMPARE(table.count(stream), 3);
    }

    void whatVanishesIsKnownOrNothing()
    {
        RecordingTable table;
        core::Recording plain = recording(QStringLiteral("1"), QStringLiteral("s"), 1);
        table.upsert(stream, plain, at(0), 1);
        QVERIFY(!table.entry(0).vanishesAt);
        table.setRetention(account, 7);
        QCOMPARE(*table.entry(0).vanishesAt, *plain.startedAt + std::chrono::days(7));
        plain.deletedAt = at(10);
        table.upsert(stream, plain, at(0), 1);
        QCOMPARE(*table.entry(0).vanishesAt, at(10) + std::chrono::days(30));
    }

    void aHundredThousandRowsSortAndFilter()
    {
        RecordingTable table;
        for (int i = 0; i < 100'000; ++i)
            table.upsert(stream, recording(QString::number(i), QString::number(i / 4), (i * 7919) % 100'003), at(0), 1);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(table.arrange().size(), std::size_t(25'000));
        const qint64 grouped = timer.restart();
        table.setGrouped(false);
        table.setSort(Column::Name, Qt::AscendingOrder);
        QCOMPARE(table.arrange().size(), std::size_t(100'000));
        const qint64 byName = timer.restart();
        models::RecordingFilter filter;
        filter.text = QStringLiteral("4711");
        table.setFilter(filter);
        const std::size_t found = table.arrange().size();
        QVERIFY(found > 0 && found < 1000);
        qInfo("grouped %lld ms, sorted by name %lld ms, a keystroke %lld ms", grouped, byName, timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestRecordingTable)
#include "tst_recordingtable.moc"
