#include "media/webvtt.h"

#include <QStringEncoder>
#include <QTest>

using media::Cue;
using media::parseWebVtt;
using media::Transcript;

namespace {

/// `begin-end|speaker|text`, one a cue.
QStringList summary(const Transcript &transcript)
{
    QStringList lines;
    for (const Cue &cue : transcript.cues())
        lines += QStringLiteral("%1-%2|%3|%4").arg(cue.begin.count()).arg(cue.end.count()).arg(cue.speaker, cue.text);
    return lines;
}

QByteArray utf16(const QString &text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

} // namespace

class TestWebVtt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormOfACueIsRead_data();
    void everyFormOfACueIsRead();

    void anyPrefixOfAFileKeepsTheCuesThatAreWhole()
    {
        const QByteArray file = "WEBVTT\r\n\r\n1\r\n00:00:01.000 --> 00:00:02.000\r\nAnn: one\r\n\r\n"
                                "2\r\n00:00:03.000 --> 00:00:04.000\r\nBob: two\r\n\r\n"
                                "3\r\n00:00:05.000 --> 00:00:06.000\r\nAnn: three\r\n";
        const QStringList whole = summary(parseWebVtt(file));
        QCOMPARE(whole.size(), 3);
        for (qsizetype length = 0; length <= file.size(); ++length) {
            const QByteArray half = file.left(length);
            // As many as have the blank line behind them.
            const qsizetype ended = std::max<qsizetype>(0, half.count("\r\n\r\n") - 1);
            QCOMPARE(summary(parseWebVtt(half)).mid(0, ended), whole.mid(0, ended));
        }
    }

    void brokenCuesAreSkippedAndCounted()
    {
        const Transcript transcript = parseWebVtt("WEBVTT\n\n"
                                                  "00:00:01.000 --> later\nnever\n\n"
                                                  "00:00:61.000 --> 00:01:02.000\nnever\n\n"
                                                  "text without a time\nand more\nand more\n\n"
                                                  "00:00:02.000 --> 00:00:03.000\nonly this\n");
        QCOMPARE(summary(transcript), QStringList{QStringLiteral("2000-3000||only this")});
        QCOMPARE(transcript.skipped(), 3);
        QVERIFY(!transcript.isCut());
    }

    void bytesOfNoTextGiveNothing()
    {
        QByteArray noise;
        for (int i = 0; i < 100'000; ++i)
            noise += char((i * 7919 + i / 251) & 0xff);
        QVERIFY(parseWebVtt(noise).isEmpty());
        QVERIFY(parseWebVtt(QByteArray(100'000, '\0')).isEmpty());
        QVERIFY(parseWebVtt({}).isEmpty());
    }

    void hostileTextEndsSoonAndStaysInItsBounds_data()
    {
        QTest::addColumn<QByteArray>("payload");
        const qsizetype large = 1024 * 1024;
        QTest::newRow("tags never closed") << QByteArray(large, '<');
        QTest::newRow("entities never ended") << QByteArray(large, '&');
        QTest::newRow("one long word") << QByteArray(large, 'x');
        QTest::newRow("voices") << QByteArray("<v A>").repeated(large / 5);
        QTest::newRow("lines") << QByteArray("x\n").repeated(large / 2);
        QTest::newRow("arrows") << QByteArray("-->\n").repeated(large / 4);
    }
    void hostileTextEndsSoonAndStaysInItsBounds()
    {
        QFETCH(QByteArray, payload);
        const Transcript transcript =
            parseWebVtt("WEBVTT\n\n00:01.000 --> 00:02.000\n" + payload + "\n\n00:03.000 --> 00:04.000\nstill here\n");
        QVERIFY(!transcript.isEmpty());
        QCOMPARE(transcript.cues().constLast().text, QStringLiteral("still here"));
        for (const Cue &cue : transcript.cues())
            QVERIFY(cue.text.size() <= Transcript::longestText + 1);
    }

    void moreCuesThanTheBoundAreCut()
    {
        const Transcript transcript =
            parseWebVtt(QByteArray("00:01.000 --> 00:02.000\nx\n\n").repeated(int(Transcript::mostCues) + 5));
        QCOMPARE(transcript.cues().size(), Transcript::mostCues);
        QVERIFY(transcript.isCut());
    }

    void aFileOverTheBoundIsReadAsFarAsTheBound()
    {
        QByteArray file = "00:01.000 --> 00:02.000\nfirst\n\n";
        file += "NOTE " + QByteArray(Transcript::mostBytes, 'x') + "\n\n" + "00:03.000 --> 00:04.000\nlast\n";
        const Transcript transcript = parseWebVtt(file);
        QCOMPARE(summary(transcript), QStringList{QStringLiteral("1000-2000||first")});
        QVERIFY(transcript.isCut());
    }

    void aColonIsNoSpeakerWhereFewCuesHaveOne()
    {
        const Transcript transcript = parseWebVtt("WEBVTT\n\n"
                                                  "00:01.000 --> 00:02.000\nlisten\n\n"
                                                  "00:02.000 --> 00:03.000\nThe rule: never\n\n"
                                                  "00:03.000 --> 00:04.000\nsay so\n\n"
                                                  "00:04.000 --> 00:05.000\nagain\n");
        QCOMPARE(transcript.cues().at(1).text, QStringLiteral("The rule: never"));
        QVERIFY(transcript.cues().at(1).speaker.isEmpty());
    }
};

void TestWebVtt::everyFormOfACueIsRead_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("cues");
    const auto row = [](const char *name, const QByteArray &file, const QStringList &cues) {
        QTest::newRow(name) << file << cues;
    };
    const QString ann = QStringLiteral("1000-2500|Ann Lee|Hello");
    row("as Zoom writes it", "WEBVTT\r\n\r\n1\r\n00:00:01.000 --> 00:00:02.500\r\nAnn Lee: Hello\r\n\r\n", {ann});
    row("Zoom's head with a name", "WEBVTT\n\n1 \"Ann Lee\" (16778240)\n00:00:01.000 --> 00:00:02.500\nHello\n", {ann});
    row("a voice", "WEBVTT\n\n00:01.000 --> 00:02.500\n<v Ann Lee>Hello</v>\n", {ann});
    row("a voice with classes", "WEBVTT\n\n00:01.000 --> 00:02.500\n<v.loud.first Ann Lee>Hello\n", {ann});
    row("two voices", "WEBVTT\n\n00:01.000 --> 00:02.500\n<v Ann Lee>Hello</v>\n<v Bob>Hi</v>\n",
        {ann, QStringLiteral("1000-2500|Bob|Hi")});
    row("no hours", "WEBVTT\n\n00:01.000 --> 00:02.500\nAnn Lee: Hello\n", {ann});
    row("commas", "1\n00:00:01,000 --> 00:00:02,500\nAnn Lee: Hello\n", {ann});
    row("no fraction", "WEBVTT\n\n00:00:01 --> 00:00:02\nHello\n", {QStringLiteral("1000-2000||Hello")});
    row("long hours", "WEBVTT\n\n123:00:01.000 --> 123:00:02.000\nHello\n",
        {QStringLiteral("442801000-442802000||Hello")});
    row("a byte order mark", "\xef\xbb\xbfWEBVTT\n\n00:01.000 --> 00:02.500\nAnn Lee: Hello\n", {ann});
    row("UTF-16", utf16(QStringLiteral("WEBVTT\n\n00:01.000 --> 00:02.500\nAnn Lee: Hello\n")), {ann});
    row("Latin-1", "WEBVTT\n\n00:01.000 --> 00:02.500\nGr\xfc\xdf Gott\n", {QStringLiteral("1000-2500||Grüß Gott")});
    row("lone CR", "WEBVTT\r\r1\r00:00:01.000 --> 00:00:02.500\rAnn Lee: Hello\r\r", {ann});
    row("a header with words", "WEBVTT - made by hand\nKind: captions\n\n00:01.000 --> 00:02.500\nAnn Lee: Hello\n",
        {ann});
    row("a header without a blank line", "WEBVTT\n00:01.000 --> 00:02.500\nAnn Lee: Hello\n", {ann});
    row("notes, styles, regions",
        "WEBVTT\n\nNOTE\nnot shown\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:fred\n\nNOTE also not\n\n"
        "00:01.000 --> 00:02.500\nAnn Lee: Hello\n\nNOTE the end\n",
        {ann});
    row("settings", "WEBVTT\n\n00:01.000 --> 00:02.500 align:start position:0% line:-1\nAnn Lee: Hello\n", {ann});
    row("tabs round the arrow", "WEBVTT\n\n00:01.000\t-->\t00:02.500\tline:0\nAnn Lee: Hello\n", {ann});
    row("no blanks round the arrow", "WEBVTT\n\n00:01.000-->00:02.500\nAnn Lee: Hello\n", {ann});
    row("no blank line between",
        "WEBVTT\n\n00:01.000 --> 00:02.500\nAnn Lee: Hello\n00:03.000 --> 00:04.000\nBob: Hi\n",
        {ann, QStringLiteral("3000-4000|Bob|Hi")});
    row("two lines", "WEBVTT\n\n00:01.000 --> 00:02.500\nAnn Lee: Hello\n  and good morning  \n",
        {QStringLiteral("1000-2500|Ann Lee|Hello\nand good morning")});
    row("tags", "WEBVTT\n\n00:01.000 --> 00:02.500\nAnn Lee: <i>Hel</i><c.x><00:00:01.500>lo</c>\n", {ann});
    row("ruby", "WEBVTT\n\n00:01.000 --> 00:02.500\n<ruby>漢<rt>kan</rt></ruby>\n",
        {QStringLiteral("1000-2500||漢kan")});
    row("what only looks like a tag", "WEBVTT\n\n00:01.000 --> 00:02.500\na < b > c <script>x</script> <3\n",
        {QStringLiteral("1000-2500||a < b > c <script>x</script> <3")});
    row("entities", "WEBVTT\n\n00:01.000 --> 00:02.500\n&lt;b&gt; R&amp;D &amp;lt; &#39;&#x41;&quot; &unknown; &\n",
        {QStringLiteral("1000-2500||<b> R&D &lt; 'A\" &unknown; &")});
    row("entities of no character", "WEBVTT\n\n00:01.000 --> 00:02.500\n&#0; &#xD800; &#x110000; &#99999999999;\n",
        {QStringLiteral("1000-2500||&#0; &#xD800; &#x110000; &#99999999999;")});
    row("controls", QByteArray("WEBVTT\n\n00:01.000 --> 00:02.500\nA\x01nn\x1b[31m\x7f: Hi@!\n").replace('@', '\0'),
        {QStringLiteral("1000-2500|Ann[31m|Hi!")});
    row("out of order",
        "WEBVTT\n\n00:05.000 --> 00:06.000\nlate\n\n00:01.000 --> 00:09.000\na\n\n00:01.000 --> 00:02.000\nb\n",
        {QStringLiteral("1000-9000||a"), QStringLiteral("1000-2000||b"), QStringLiteral("5000-6000||late")});
    row("an end before its beginning", "WEBVTT\n\n00:05.000 --> 00:02.000\nstill said\n",
        {QStringLiteral("5000-5000||still said")});
    row("nothing said", "WEBVTT\n\n00:01.000 --> 00:02.000\n\n00:01.000 --> 00:02.500\n<i> </i>\n", {});
    row("right to left", QStringLiteral("WEBVTT\n\n00:01.000 --> 00:02.500\nدانا: صباح الخير\n").toUtf8(),
        {QStringLiteral("1000-2500|دانا|صباح الخير")});
    row("a time is no speaker",
        "WEBVTT\n\n00:01.000 --> 00:02.500\nIt is 10:30 now\n\n00:03.000 --> 00:04.000\n12: noon\n",
        {QStringLiteral("1000-2500||It is 10:30 now"), QStringLiteral("3000-4000||12: noon")});
    row("only a header", "WEBVTT", {});
}

void TestWebVtt::everyFormOfACueIsRead()
{
    QFETCH(QByteArray, file);
    QFETCH(QStringList, cues);
    QCOMPARE(summary(parseWebVtt(file)), cues);
    QCOMPARE(parseWebVtt(file).skipped(), 0);
}

QTEST_GUILESS_MAIN(TestWebVtt)
#include "tst_webvtt.moc"
