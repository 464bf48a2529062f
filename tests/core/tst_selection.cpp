#include "core/selection.h"

#include <QTest>

using core::Recording;
using core::Selection;

namespace {

Recording recording(const char *id, const char *type, const char *startedAt)
{
    Recording result;
    result.id = core::RecordingId(QString::fromLatin1(id));
    result.type = QString::fromLatin1(type);
    result.startedAt = core::parseInstant(QString::fromLatin1(startedAt));
    return result;
}

} // namespace

class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAWishEverythingMatches();
    void anyOfTheIdsMatches();
    void typesCompareExactlyButForCase();
    void bothDaysAreIncluded_data();
    void bothDaysAreIncluded();
    void theSessionsStartGoesBeforeTheFiles();
    void whatHasNoStartIsNeverLeftOut();
    void everyWishMustHold();
};

void TestSelection::withoutAWishEverythingMatches()
{
    QVERIFY(core::matches(Selection(), recording("a", "", "")));
    QVERIFY(core::matches(Selection(), recording("", "x", "2026-11-20T10:00:00Z")));
}

void TestSelection::anyOfTheIdsMatches()
{
    Selection selection;
    selection.ids = {core::RecordingId(QStringLiteral("a")), core::RecordingId(QStringLiteral("b"))};
    QVERIFY(core::matches(selection, recording("a", "", "")));
    QVERIFY(core::matches(selection, recording("b", "", "")));
    QVERIFY(!core::matches(selection, recording("A", "", "")));
    QVERIFY(!core::matches(selection, recording("c", "", "")));
}

void TestSelection::typesCompareExactlyButForCase()
{
    Selection selection;
    selection.types = {QStringLiteral("MP4"), QStringLiteral("audio_only")};
    QVERIFY(core::matches(selection, recording("a", "mp4", "")));
    QVERIFY(core::matches(selection, recording("a", "Audio_Only", "")));
    QVERIFY(!core::matches(selection, recording("a", "video/mp4", "")));
    QVERIFY(!core::matches(selection, recording("a", "", "")));
}

void TestSelection::bothDaysAreIncluded_data()
{
    QTest::addColumn<QByteArray>("startedAt");
    QTest::addColumn<bool>("inside");
    QTest::newRow("a moment before") << QByteArray("2026-11-09T23:59:59.999Z") << false;
    QTest::newRow("first moment") << QByteArray("2026-11-10T00:00:00Z") << true;
    QTest::newRow("last moment") << QByteArray("2026-11-12T23:59:59.999Z") << true;
    QTest::newRow("a moment after") << QByteArray("2026-11-13T00:00:00Z") << false;
    QTest::newRow("another day where it was written") << QByteArray("2026-11-13T01:00:00+02:00") << true;
}

void TestSelection::bothDaysAreIncluded()
{
    QFETCH(QByteArray, startedAt);
    QFETCH(bool, inside);
    Selection selection;
    selection.from = core::parseDay(QStringLiteral("2026-11-10"));
    selection.to = core::parseDay(QStringLiteral("2026-11-12"));
    QCOMPARE(core::matches(selection, recording("a", "", startedAt.constData())), inside);
}

void TestSelection::theSessionsStartGoesBeforeTheFiles()
{
    Selection selection;
    selection.to = core::parseDay(QStringLiteral("2026-11-10"));
    Recording late = recording("a", "", "2026-11-11T00:10:00Z");
    QVERIFY(!core::matches(selection, late));
    late.sessionStartedAt = core::parseInstant(QStringLiteral("2026-11-10T23:50:00Z"));
    QVERIFY(core::matches(selection, late));
}

void TestSelection::whatHasNoStartIsNeverLeftOut()
{
    Selection selection;
    selection.from = core::parseDay(QStringLiteral("2026-11-10"));
    selection.to = selection.from;
    QVERIFY(core::matches(selection, recording("a", "", "")));
}

void TestSelection::everyWishMustHold()
{
    Selection selection;
    selection.ids = {core::RecordingId(QStringLiteral("a"))};
    selection.types = {QStringLiteral("mp4")};
    selection.from = core::parseDay(QStringLiteral("2026-11-10"));
    QVERIFY(core::matches(selection, recording("a", "mp4", "2026-11-10T10:00:00Z")));
    QVERIFY(!core::matches(selection, recording("b", "mp4", "2026-11-10T10:00:00Z")));
    QVERIFY(!core::matches(selection, recording("a", "m4a", "2026-11-10T10:00:00Z")));
    QVERIFY(!core::matches(selection, recording("a", "mp4", "2026-11-09T10:00:00Z")));
}

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
