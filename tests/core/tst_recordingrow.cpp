#include "core/recordingrow.h"

#include <QJsonDocument>
#include <QTest>

using core::RecordingRow;

namespace {

RecordingRow fullRow()
{
    RecordingRow row;
    row.account = QStringLiteral("Support calls");
    row.provider = QStringLiteral("zoom-video-sdk");
    row.savedAs = QStringLiteral("/home/me/Calls/a.mp4");
    core::Recording &recording = row.recording;
    recording.id = core::RecordingId(QStringLiteral("rec-1"));
    recording.sessionId = core::SessionId(QStringLiteral("s-1"));
    recording.sessionName = QStringLiteral("Weekly");
    recording.name = QStringLiteral("a.mp4");
    recording.type = QStringLiteral("speaker_view");
    recording.status = QStringLiteral("completed");
    recording.startedAt = core::parseInstant(QStringLiteral("2026-11-20T10:02:00Z"));
    recording.endedAt = core::parseInstant(QStringLiteral("2026-11-20T10:02:01.25Z"));
    recording.duration = std::chrono::milliseconds(1250);
    recording.sizeBytes = 5'000'000'000;
    recording.ready = true;
    return row;
}

RecordingRow namedRow(const QString &name)
{
    RecordingRow row;
    row.recording.name = name;
    return row;
}

QString lone(char16_t surrogate)
{
    return QStringLiteral("a") + QChar(surrogate) + QStringLiteral("b");
}

} // namespace

class TestRecordingRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonKeysStandInTheContractsOrder();
    void unknownIsNullInJson();
    void jsonTextSurvives_data();
    void jsonTextSurvives();
    void halfASurrogatePairIsReplaced_data();
    void halfASurrogatePairIsReplaced();
    void aLineIsOneLineOfPlainCharacters();
    void theCsvHeaderIsTheKeys();
    void csvHasAFieldForEachKey();
    void unknownIsEmptyInCsv();
    void csvQuotesWhatItMust_data();
    void csvQuotesWhatItMust();
};

void TestRecordingRow::jsonKeysStandInTheContractsOrder()
{
    QCOMPARE(core::toJsonLine(fullRow()),
             QByteArray(
                 R"({"account":"Support calls","provider":"zoom-video-sdk","session_id":"s-1","session_name":"Weekly",)"
                 R"("id":"rec-1","kind":"recording","name":"a.mp4","type":"speaker_view","status":"completed",)"
                 R"("started_at":"2026-11-20T10:02:00Z","ended_at":"2026-11-20T10:02:01.250Z","duration_ms":1250,)"
                 R"("size_bytes":5000000000,"ready":true,"saved_as":"/home/me/Calls/a.mp4"})"));
}

void TestRecordingRow::unknownIsNullInJson()
{
    RecordingRow row;
    row.account = QStringLiteral("A");
    row.provider = QStringLiteral("anchor-browser");
    row.recording.id = core::RecordingId(QStringLiteral("r"));
    row.recording.kind = core::RecordingKind::BrowserDownload;
    QCOMPARE(core::toJsonLine(row),
             QByteArray(
                 R"({"account":"A","provider":"anchor-browser","session_id":null,"session_name":null,"id":"r",)"
                 R"("kind":"browser_download","name":null,"type":null,"status":null,"started_at":null,"ended_at":null,)"
                 R"("duration_ms":null,"size_bytes":null,"ready":false,"saved_as":null})"));
}

void TestRecordingRow::jsonTextSurvives_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("quotes and backslashes") << QStringLiteral("a\"b\\c/d");
    QTest::newRow("line ends and tabs") << QStringLiteral("a\nb\r\tc\b\f");
    QTest::newRow("NUL") << QString::fromUtf8("a\0b", 3);
    QTest::newRow("beyond ASCII") << QStringLiteral("Gespräch 会议 مكالمة");
    QTest::newRow("beyond the BMP") << QStringLiteral("\U0001F511\U0010FFFF");
    QTest::newRow("DEL and C1") << QStringLiteral("\u007f\u0080\u009b\u009f\u00a0");
    QTest::newRow("separators and no characters") << QStringLiteral("\u2028\u2029\uffff\ufeff");
    QTest::newRow("looks escaped") << QStringLiteral("\\u0041\\n");
    QString all;
    for (char16_t c = 1; c < 0x300; ++c)
        all += QChar(c);
    QTest::newRow("the first 768") << all;
}

void TestRecordingRow::jsonTextSurvives()
{
    QFETCH(QString, name);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(core::toJsonLine(namedRow(name)), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(document.object().value(QStringLiteral("name")).toString(), name);
    QCOMPARE(document.object().size(), core::rowKeys().size());
}

void TestRecordingRow::halfASurrogatePairIsReplaced_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("high") << lone(0xd83d) << QStringLiteral("a\ufffdb");
    QTest::newRow("low") << lone(0xdd11) << QStringLiteral("a\ufffdb");
    QTest::newRow("at the end") << QString(QChar(0xd83d)) << QStringLiteral("\ufffd");
    QTest::newRow("wrong way round") << (QString(QChar(0xdd11)) + QChar(0xd83d)) << QStringLiteral("\ufffd\ufffd");
    QTest::newRow("beside a pair") << (QString(QChar(0xd83d)) + QStringLiteral("\U0001F511"))
                                   << QStringLiteral("\ufffd\U0001F511");
}

void TestRecordingRow::halfASurrogatePairIsReplaced()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    const auto document = QJsonDocument::fromJson(core::toJsonLine(namedRow(name)));
    QCOMPARE(document.object().value(QStringLiteral("name")).toString(), expected);
    QVERIFY(core::toCsvLine(namedRow(name)).contains(expected.toUtf8()));
}

void TestRecordingRow::aLineIsOneLineOfPlainCharacters()
{
    const QByteArray line = core::toJsonLine(namedRow(QStringLiteral("a\nb\u001b[2J\u009b2J\r")));
    QVERIFY(line.startsWith('{') && line.endsWith('}'));
    for (const char c : line)
        QVERIFY(uchar(c) >= 0x20 && uchar(c) < 0x7f);
}

void TestRecordingRow::theCsvHeaderIsTheKeys()
{
    QCOMPARE(core::csvHeader(),
             QByteArray("account,provider,session_id,session_name,id,kind,name,type,status,started_at,"
                        "ended_at,duration_ms,size_bytes,ready,saved_as"));
}

void TestRecordingRow::csvHasAFieldForEachKey()
{
    QCOMPARE(core::toCsvLine(fullRow()),
             QByteArray("Support calls,zoom-video-sdk,s-1,Weekly,rec-1,recording,a.mp4,speaker_view,completed,"
                        "2026-11-20T10:02:00Z,2026-11-20T10:02:01.250Z,1250,5000000000,true,/home/me/Calls/a.mp4"));
}

void TestRecordingRow::unknownIsEmptyInCsv()
{
    QCOMPARE(core::toCsvLine(RecordingRow()), QByteArray(",,,,,recording,,,,,,,,false,"));
}

void TestRecordingRow::csvQuotesWhatItMust_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("plain") << QStringLiteral("a b") << QByteArray("a b");
    QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quote") << QStringLiteral("a\"b") << QByteArray("\"a\"\"b\"");
    QTest::newRow("only a quote") << QStringLiteral("\"") << QByteArray("\"\"\"\"");
    QTest::newRow("line feed") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("carriage return") << QStringLiteral("a\rb") << QByteArray("\"a\rb\"");
    QTest::newRow("beyond ASCII") << QStringLiteral("é") << QByteArray("\xc3\xa9");
}

void TestRecordingRow::csvQuotesWhatItMust()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, field);
    QCOMPARE(core::toCsvLine(namedRow(name)), ",,,,,recording," + field + ",,,,,,,false,");
}

QTEST_GUILESS_MAIN(TestRecordingRow)
#include "tst_recordingrow.moc"
