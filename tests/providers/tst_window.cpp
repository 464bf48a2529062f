#include "providers/zoom/window.h"

#include <QTest>

using namespace providers::zoom;
using std::chrono::days;

namespace {

core::Day day(const char *text)
{
    return *core::parseDay(QString::fromLatin1(text));
}

WindowAnswer echo(const Window &window, const QString &token = {}, bool hasSessions = true)
{
    return {window.from, window.to, token, hasSessions};
}

const core::Day today = day("2026-03-31");

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRangeIsCoveredWithoutGapOrOverlap_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {1, 2, 28, 29, 30, 31, 58, 59, 365, 1000})
            QTest::addRow("%d days", length) << length;
    }
    void aRangeIsCoveredWithoutGapOrOverlap()
    {
        QFETCH(int, length);
        const core::Day to = today;
        const core::Day from = to - days(length - 1);
        WindowWalk walk(from, to);
        core::Day expectedTo = to;
        while (!walk.isAtEnd()) {
            const Window window = walk.window();
            QCOMPARE(window.to, expectedTo);
            QVERIFY(window.from <= window.to && window.from >= from);
            QVERIFY(window.to - window.from < days(29));
            expectedTo = window.from - days(1);
            walk.advance(echo(window), today);
        }
        QCOMPARE(expectedTo, from - days(1));
        QCOMPARE(walk.reachedBackTo(), std::optional(from));
    }

    void pagesAreFollowedWithinAWindow()
    {
        WindowWalk walk(today - days(5), today);
        walk.advance(echo(walk.window(), QStringLiteral("t1")), today);
        QCOMPARE(walk.pageToken(), QStringLiteral("t1"));
        QVERIFY(!walk.reachedBackTo());
        walk.advance(echo(walk.window(), QString()), today);
        QVERIFY(walk.isAtEnd());
    }

    void whatWasCutOffIsAskedForNext()
    {
        WindowWalk walk(day("2026-03-10"), day("2026-03-30"));
        walk.advance({day("2026-03-20"), day("2026-03-25"), QStringLiteral("more"), true}, today);
        QCOMPARE(walk.pageToken(), QStringLiteral("more"));
        QCOMPARE(walk.window(), (Window{day("2026-03-20"), day("2026-03-25")}));
        walk.advance(echo(walk.window()), today);
        QCOMPARE(walk.window(), (Window{day("2026-03-26"), day("2026-03-30")}));
        QVERIFY(!walk.reachedBackTo());
        walk.advance(echo(walk.window()), today);
        QCOMPARE(walk.window(), (Window{day("2026-03-10"), day("2026-03-19")}));
        walk.advance(echo(walk.window()), today);
        QVERIFY(walk.isAtEnd());
        QCOMPARE(walk.reachedBackTo(), std::optional(day("2026-03-10")));
    }

    void anEchoThatIsCutAtTodayLeavesNothing()
    {
        WindowWalk walk(day("2026-03-20"), day("2026-04-05"));
        walk.advance({day("2026-03-20"), today, QString(), true}, today);
        QVERIFY(walk.isAtEnd());
    }

    void anEchoOfSomethingElseIsNotBelieved()
    {
        for (const auto &[from, to] : {std::pair{"2020-01-01", "2020-01-31"}, std::pair{"2026-03-30", "2026-03-01"}}) {
            WindowWalk walk(day("2026-03-10"), day("2026-03-30"));
            walk.advance({day(from), day(to), QString(), true}, today);
            QVERIFY(walk.isAtEnd());
        }
    }

    void aRefusedTokenStartsTheWindowAgainOnceForEachPage()
    {
        WindowWalk walk(today - days(5), today);
        QVERIFY(!walk.restartWindow()); // no token was used yet
        walk.advance(echo(walk.window(), QStringLiteral("t1")), today);
        QVERIFY(walk.restartWindow());
        QVERIFY(walk.pageToken().isEmpty());
        walk.advance(echo(walk.window(), QStringLiteral("t1b")), today);
        QVERIFY(!walk.restartWindow()); // the same page again
        walk.advance(echo(walk.window(), QStringLiteral("t2")), today);
        QVERIFY(walk.restartWindow()); // a later page
    }

    void aNewWindowMayStartAgainToo()
    {
        WindowWalk walk(std::nullopt, today);
        walk.advance(echo(walk.window(), QStringLiteral("t1")), today);
        QVERIFY(walk.restartWindow());
        walk.advance(echo(walk.window(), QStringLiteral("t1")), today);
        walk.advance(echo(walk.window()), today);
        walk.advance(echo(walk.window(), QStringLiteral("t1")), today);
        QVERIFY(walk.restartWindow());
    }

    void emptyWindowsAreCountedByTheirMonth()
    {
        WindowWalk walk(std::nullopt, today);
        for (int month = 1; month <= 4; ++month) {
            walk.advance(echo(walk.window(), QString(), false), today);
            QCOMPARE(walk.emptyWindows(), month);
        }
        // Cut in two, of which the newer has a session: the month is not empty.
        const Window whole = walk.window();
        walk.advance({whole.to - days(3), whole.to, QString(), true}, today);
        QCOMPARE(walk.emptyWindows(), 4);
        walk.advance(echo(walk.window(), QString(), false), today);
        QCOMPARE(walk.emptyWindows(), 0);
        QVERIFY(!walk.isAtEnd());
    }
};

QTEST_GUILESS_MAIN(TestWindow)
#include "tst_window.moc"
