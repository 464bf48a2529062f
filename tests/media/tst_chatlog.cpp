#include "media/chatlog.h"
#include "sandbox/documents.h"

#include <QTest>

using media::Cue;
using media::parseChatLog;
using media::Transcript;

namespace {

/// `begin|parties|text`, one a message.
QStringList summary(const Transcript &chat)
{
    QStringList lines;
    for (const Cue &cue : chat.cues())
        lines += QStringLiteral("%1|%2|%3").arg(cue.begin.count()).arg(cue.speaker, cue.text);
    return lines;
}

} // namespace

class TestChatLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormOfAMessageIsRead_data();
    void everyFormOfAMessageIsRead();

    void theSandboxsChatIsRead()
    {
        const Transcript chat =
            parseChatLog(sandbox::chat(std::chrono::seconds(20), {QStringLiteral("Ann"), QStringLiteral("Bob")}));
        QCOMPARE(chat.cues().size(), 6);
        QCOMPARE(chat.skipped(), 0);
        QCOMPARE(chat.cues().at(1).speaker, QStringLiteral("Bob"));
        QCOMPARE(chat.cues().at(1).begin, std::chrono::milliseconds(3000));
        QVERIFY(!chat.cues().at(1).text.isEmpty());
    }

    void linesBeforeTheFirstMessageAreCounted()
    {
        const Transcript chat = parseChatLog("Chat of today\r\n\r\n00:00:01\tAnn:\tHi\r\n");
        QCOMPARE(summary(chat), QStringList{QStringLiteral("1000|Ann|Hi")});
        QCOMPARE(chat.skipped(), 1);
    }

    void halfADocumentGivesNothingAndHarmsNothing()
    {
        const QByteArray whole = "{\"messages\":[{\"e_time\":\"00:00:01\",\"message\":\"Hi\",\"sender\":\"Ann\"}]}";
        QCOMPARE(parseChatLog(whole).cues().size(), 1);
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(parseChatLog(whole.left(length)).isEmpty());
    }

    void hostileBytesGiveNothing()
    {
        QVERIFY(parseChatLog({}).isEmpty());
        QVERIFY(parseChatLog(QByteArray(5'000'000, '[')).isEmpty());
        QVERIFY(parseChatLog(QByteArray(5'000'000, '\t')).isEmpty());
        QVERIFY(parseChatLog(QByteArray(5'000'000, ':')).isEmpty());
        QVERIFY(parseChatLog("[1,null,\"x\",[],{}]").isEmpty());
        QVERIFY(parseChatLog("{\"messages\":{\"e_time\":1}}").isEmpty());
    }

    void aMessageWithoutEndIsCut()
    {
        const Transcript chat = parseChatLog("00:00:01\tAnn:\tx" + QByteArray("line\n").repeated(1'000'000));
        QCOMPARE(chat.cues().size(), 1);
        QCOMPARE(chat.cues().constFirst().text.size(), Transcript::longestText + 1);
    }
};

void TestChatLog::everyFormOfAMessageIsRead_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("messages");
    const auto row = [](const char *name, const QByteArray &file, const QStringList &messages) {
        QTest::newRow(name) << file << messages;
    };
    const QString hi = QStringLiteral("62000|Ann Lee|Hi all");
    row("of a cloud recording", "00:01:02\tAnn Lee:\tHi all\r\n", {hi});
    row("with a colon in the text", "00:01:02\tAnn:\tsee: this\n", {QStringLiteral("62000|Ann|see: this")});
    row("with a link", "00:01:02\tAnn:\thttps://example.org/a?b=c:d\n",
        {QStringLiteral("62000|Ann|https://example.org/a?b=c:d")});
    row("of the old client", "00:01:02\t From Ann Lee : Hi all\n", {hi});
    row("of the old client to everybody", "00:01:02\t From  Ann Lee  to  Everyone : Hi all\n", {hi});
    row("of the client", "00:01:02 From Ann Lee to Everyone:\n\tHi all\n", {hi});
    row("to one", "00:01:02 From Ann Lee to Bob(Direct Message):\n\tpsst\n",
        {QStringLiteral("62000|Ann Lee → Bob|psst")});
    row("to one, in one line", "00:01:02\t From Ann Lee to Bob (Privately) : psst\n",
        {QStringLiteral("62000|Ann Lee → Bob|psst")});
    row("with a plain colon", "00:01:02 Ann Lee: Hi all\n", {hi});
    row("without a name", "00:01:02 Hi all\n", {QStringLiteral("62000||Hi all")});
    row("several lines", "00:01:02\tAnn:\tfirst\r\nsecond\r\n\r\nfourth\r\n00:01:03\tBob:\tnext\r\n",
        {QStringLiteral("62000|Ann|first\nsecond\n\nfourth"), QStringLiteral("63000|Bob|next")});
    row("a time in a text below", "00:01:02\tAnn:\tat\n10:30 we meet\n",
        {QStringLiteral("62000|Ann|at\n10:30 we meet")});
    row("out of order", "00:00:05\tB:\tb\n00:00:01\tA:\ta\n", {QStringLiteral("1000|A|a"), QStringLiteral("5000|B|b")});
    row("markup is text", "00:00:01\t<b>A</b>:\t<img src=x>\n", {QStringLiteral("1000|<b>A</b>|<img src=x>")});
    row("an override in a name",
        "00:00:01\tA\xe2\x80\xae"
        "b:\tx\n",
        {QStringLiteral("1000|Ab|x")});
    row("the archive's JSON",
        R"({"uuid":"u","messages":[{"msg_type":1,"e_time":"00:10:00","e_archive_time":"00:01:02",)"
        R"("s_name":"QW5uIExlZQ==","msg_content":"SGkgYWxs"}]})",
        {hi});
    row("the archive's JSON, to one",
        R"({"messages":[{"e_time":"00:01:02","s_name":"QW5uIExlZQ==","r_name":"Qm9i","msg_content":"cHNzdA=="}]})",
        {QStringLiteral("62000|Ann Lee → Bob|psst")});
    row("a file in the archive", R"([{"e_time":"00:01:02","s_name":"QW5uIExlZQ==","files":[{"fileName":"a.pdf"}]}])",
        {QStringLiteral("62000|Ann Lee|a.pdf")});
    row("plain JSON", R"([{"time":"00:01:02.000","sender":"Ann Lee","text":"Hi all"}])", {hi});
    row("JSON with times of day",
        R"([{"timestamp":"2026-11-20T10:00:05Z","sender":"B","text":"b"},)"
        R"({"timestamp":"2026-11-20T10:00:00Z","sender":"A","text":"a"}])",
        {QStringLiteral("0|A|a"), QStringLiteral("5000|B|b")});
    row("JSON with a byte order mark", "\xef\xbb\xbf[{\"ts\":\"00:01:02\",\"from\":\"Ann Lee\",\"msg\":\"Hi all\"}]",
        {hi});
}

void TestChatLog::everyFormOfAMessageIsRead()
{
    QFETCH(QByteArray, file);
    QFETCH(QStringList, messages);
    QCOMPARE(summary(parseChatLog(file)), messages);
    QCOMPARE(parseChatLog(file).skipped(), 0);
}

QTEST_GUILESS_MAIN(TestChatLog)
#include "tst_chatlog.moc"
