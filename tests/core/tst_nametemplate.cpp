#include "core/nametemplate.h"

#include <QTest>

using core::Account;
using core::NameTemplate;
using core::Recording;

namespace {

Account account()
{
    Account result;
    result.name = QStringLiteral("Support calls");
    result.provider = QStringLiteral("zoom-video-sdk");
    return result;
}

Recording recording()
{
    Recording result;
    result.id = core::RecordingId(QStringLiteral("rec-1"));
    result.sessionId = core::SessionId(QStringLiteral("sfk/aOF+w=="));
    result.sessionName = QStringLiteral("Weekly");
    result.name = QStringLiteral("speaker_view.MP4");
    result.type = QStringLiteral("speaker_view");
    result.extension = QStringLiteral("mp4");
    result.startedAt = core::parseInstant(QStringLiteral("2026-11-20T08:02:03.9Z"));
    return result;
}

QString pathFor(const QString &pattern, const Recording &recording)
{
    const auto parsed = NameTemplate::parse(pattern);
    return parsed ? parsed->path(account(), recording) : QStringLiteral("refused");
}

} // namespace

class TestNameTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsFilled_data();
    void everyFieldIsFilled();
    void everyFieldIsTested();
    void whatIsUnknownSaysSo_data();
    void whatIsUnknownSaysSo();
    void theDefaultIsTheContracts();
    void wrongPatternsAreRefused_data();
    void wrongPatternsAreRefused();
    void hostileValuesMakeNoFolders_data();
    void hostileValuesMakeNoFolders();
    void onlyTheRecordingsOwnExtensionIsTakenOff();
    void theSessionsStartStandsInForTheFiles();
    void aLongNameKeepsItsExtension();
};

void TestNameTemplate::everyFieldIsFilled_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("provider") << QStringLiteral("zoom-video-sdk");
    QTest::newRow("account") << QStringLiteral("Support calls");
    QTest::newRow("session") << QStringLiteral("Weekly");
    QTest::newRow("session_id") << QStringLiteral("sfk_aOF+w==");
    QTest::newRow("date") << QStringLiteral("2026-11-20");
    QTest::newRow("time") << QStringLiteral("080203");
    QTest::newRow("type") << QStringLiteral("speaker_view");
    QTest::newRow("name") << QStringLiteral("speaker_view");
    QTest::newRow("id") << QStringLiteral("rec-1");
    QTest::newRow("ext") << QStringLiteral("mp4");
}

void TestNameTemplate::everyFieldIsFilled()
{
    QFETCH(QString, expected);
    const QString field = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(pathFor(u'{' + field + u'}', recording()), expected);
}

void TestNameTemplate::everyFieldIsTested()
{
    QCOMPARE(NameTemplate::fields().join(u' '),
             QStringLiteral("provider account session session_id date time type name id ext"));
}

void TestNameTemplate::whatIsUnknownSaysSo_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("expected");
    QTest::newRow("date") << QStringLiteral("{date} {time}") << QStringLiteral("unknown unknown");
    QTest::newRow("type and name") << QStringLiteral("{type}/{name}.{ext}") << QStringLiteral("unknown/unknown.bin");
    QTest::newRow("session falls to its id") << QStringLiteral("{session}") << QStringLiteral("s-1");
}

void TestNameTemplate::whatIsUnknownSaysSo()
{
    QFETCH(QString, pattern);
    QFETCH(QString, expected);
    Recording bare;
    bare.sessionId = core::SessionId(QStringLiteral("s-1"));
    bare.extension = QStringLiteral("bin");
    QCOMPARE(pathFor(pattern, bare), expected);
}

void TestNameTemplate::theDefaultIsTheContracts()
{
    QCOMPARE(NameTemplate::defaultPattern, QStringLiteral("{account}/{date} {session}/{name}.{ext}"));
    QCOMPARE(pathFor(NameTemplate::defaultPattern, recording()),
             QStringLiteral("Support calls/2026-11-20 Weekly/speaker_view.mp4"));
}

void TestNameTemplate::wrongPatternsAreRefused_data()
{
    QTest::addColumn<QString>("pattern");
    for (const char *pattern : {"",
                                " ",
                                "{foo}",
                                "{}",
                                "{Name}",
                                "{name",
                                "name}",
                                "{name}}",
                                "{na{me}}",
                                "..",
                                "../{name}",
                                "{account}/../{name}",
                                "{account}/ .. /{name}",
                                "./{name}",
                                "{name}/..",
                                "/{name}",
                                "/",
                                "a//b",
                                "{account}/",
                                "a/ /b",
                                "..\\{name}",
                                "{account}\\{name}"})
        QTest::newRow(*pattern ? pattern : "empty") << QString::fromLatin1(pattern);
}

void TestNameTemplate::wrongPatternsAreRefused()
{
    QFETCH(QString, pattern);
    const auto parsed = NameTemplate::parse(pattern);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, core::Error::Kind::InvalidRequest);
    QVERIFY(!parsed.error().message.isEmpty());
}

void TestNameTemplate::hostileValuesMakeNoFolders_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("slashes") << QStringLiteral("a/b") << QStringLiteral("x/a_b");
    QTest::newRow("backslashes") << QStringLiteral("a\\b") << QStringLiteral("x/a_b");
    QTest::newRow("way up") << QStringLiteral("../../.bashrc") << QStringLiteral("x/_.._.bashrc");
    QTest::newRow("dots") << QStringLiteral("..") << QStringLiteral("x/unnamed");
    QTest::newRow("another field") << QStringLiteral("{id}") << QStringLiteral("x/{id}");
    QTest::newRow("NUL") << QString::fromUtf8("a\0b", 3) << QStringLiteral("x/ab");
}

void TestNameTemplate::hostileValuesMakeNoFolders()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    Recording hostile = recording();
    hostile.name = name;
    QCOMPARE(pathFor(QStringLiteral("x/{name}"), hostile), expected);
}

void TestNameTemplate::onlyTheRecordingsOwnExtensionIsTakenOff()
{
    Recording one = recording();
    const auto nameOf = [&one](const char *name) {
        one.name = QString::fromLatin1(name);
        return pathFor(QStringLiteral("{name}"), one);
    };
    QCOMPARE(nameOf("clip.mp4"), QStringLiteral("clip"));
    QCOMPARE(nameOf("release 2.1"), QStringLiteral("release 2.1"));
    QCOMPARE(nameOf("clip.mp4.mp4"), QStringLiteral("clip.mp4"));
    QCOMPARE(nameOf("mp4"), QStringLiteral("mp4"));
}

void TestNameTemplate::theSessionsStartStandsInForTheFiles()
{
    Recording chat = recording();
    chat.startedAt.reset();
    chat.sessionStartedAt = core::parseInstant(QStringLiteral("2026-11-19T23:00:00Z"));
    QCOMPARE(pathFor(QStringLiteral("{date} {time}"), chat), QStringLiteral("2026-11-19 230000"));
}

void TestNameTemplate::aLongNameKeepsItsExtension()
{
    Recording wordy = recording();
    wordy.name = QStringLiteral("é").repeated(400);
    const QString path = pathFor(QStringLiteral("{name}.{ext}"), wordy);
    QVERIFY(path.endsWith(QStringLiteral("é.mp4")));
    QVERIFY(path.toUtf8().size() <= 250);
}

QTEST_GUILESS_MAIN(TestNameTemplate)
#include "tst_nametemplate.moc"
