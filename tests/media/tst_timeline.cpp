#include "media/timeline.h"
#include "sandbox/documents.h"

#include <QTest>

using media::Cue;
using media::parseTimeline;
using media::Transcript;

namespace {

QStringList summary(const Transcript &timeline)
{
    QStringList lines;
    for (const Cue &cue : timeline.cues())
        lines += QStringLiteral("%1-%2|%3").arg(cue.begin.count()).arg(cue.end.count()).arg(cue.text);
    return lines;
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStretchLastsUntilSomebodyElseIsSeen()
    {
        const Transcript timeline = parseTimeline(R"({"timeline":[
            {"ts":"00:00:00.000","users":[{"username":"Ann","user_id":"1"}]},
            {"ts":"00:00:02.000","users":[{"username":"Ann","user_id":"1"}]},
            {"ts":"00:00:03.500","users":[{"username":"Ann"},{"username":"Bob"},{"username":"Ann"}]},
            {"ts":"00:00:05.000","users":[]},
            {"ts":"00:00:07.000","users":[{"username":"Ann"}]}]})");
        QCOMPARE(summary(timeline), (QStringList{QStringLiteral("0-3500|Ann"), QStringLiteral("3500-5000|Ann, Bob"),
                                                 QStringLiteral("7000-7000|Ann")}));
        QCOMPARE(timeline.skipped(), 0);
    }

    void peopleAreNamedByWhateverNamesThem()
    {
        const Transcript timeline = parseTimeline(R"([
            {"ts":"00:00:01","users":["Ann"]},
            {"ts":"00:00:02","users":[{"display_name":"<b>Bob</b>"}]},
            {"ts":"00:00:03","users":[{"username":"","email_address":"c@example.org"}]},
            {"ts":"00:00:04","users":[{"user_id":16778240}]},
            {"ts":"00:00:05","users":[{}, null, 7]}])");
        QCOMPARE(summary(timeline),
                 (QStringList{QStringLiteral("1000-2000|Ann"), QStringLiteral("2000-3000|<b>Bob</b>"),
                              QStringLiteral("3000-4000|c@example.org"), QStringLiteral("4000-5000|16778240")}));
    }

    void entriesWithoutATimeAreCounted()
    {
        const Transcript timeline = parseTimeline(
            R"({"timeline":[{"users":["A"]},{"ts":"soon","users":["B"]},5,{"ts":"00:00:01","users":["C"]}]})");
        QCOMPARE(summary(timeline), QStringList{QStringLiteral("1000-1000|C")});
        QCOMPARE(timeline.skipped(), 3);
    }

    void entriesOutOfOrderAreSorted()
    {
        const Transcript timeline =
            parseTimeline(R"({"timeline":[{"ts":"00:00:09","users":["B"]},{"ts":"00:00:01","users":["A"]}]})");
        QCOMPARE(summary(timeline), (QStringList{QStringLiteral("1000-9000|A"), QStringLiteral("9000-9000|B")}));
    }

    void hostileBytesGiveNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("00:00:01 Ann");
        QTest::newRow("half") << QByteArray(R"({"timeline":[{"ts":"00:00:01","users":["A"]})");
        QTest::newRow("another list") << QByteArray(R"({"times":[{"ts":"00:00:01","users":["A"]}]})");
        QTest::newRow("no list") << QByteArray(R"({"timeline":{"ts":"00:00:01"}})");
        QTest::newRow("deep") << QByteArray(3'000'000, '[');
        QTest::newRow("zeros") << QByteArray(3'000'000, '\0');
        QTest::newRow("too long") << QByteArray(int(Transcript::mostBytes) + 1, ' ');
    }
    void hostileBytesGiveNothing()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(parseTimeline(bytes).isEmpty());
    }

    void aCrowdHasABound()
    {
        QByteArray users;
        for (int i = 0; i < 10'000; ++i)
            users += "\"user " + QByteArray::number(i) + "\",";
        const Transcript timeline = parseTimeline("[{\"ts\":\"00:00:01\",\"users\":[" + users.chopped(1) + "]}]");
        QCOMPARE(timeline.cues().constFirst().text.count(u','), 49);
    }

    void theSandboxsTimelineIsRead()
    {
        const Transcript timeline =
            parseTimeline(sandbox::timeline(std::chrono::seconds(20), {QStringLiteral("Ann"), QStringLiteral("Bob")}));
        QCOMPARE(timeline.cues().size(), 6);
        QCOMPARE(timeline.cues().at(1).text, QStringLiteral("Bob"));
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
