#include "media/transcript.h"

#include <QTest>

using media::Cue;
using media::Transcript;
using std::chrono::milliseconds;

namespace {

Transcript spoken(const QStringList &texts)
{
    QList<Cue> cues;
    for (qsizetype i = 0; i < texts.size(); ++i)
        cues.append({milliseconds(1000 * i), milliseconds(1000 * i + 500), {}, texts.at(i)});
    return Transcript(cues);
}

/// The found pieces themselves.
QStringList found(const Transcript &transcript, const QString &words)
{
    QStringList pieces;
    for (const Transcript::Hit &hit : transcript.find(words))
        pieces += transcript.cues().at(hit.cue).text.mid(hit.position, hit.length);
    return pieces;
}

} // namespace

class TestTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCurrentCueIsTheOneThatBeganLast()
    {
        const Transcript transcript({{milliseconds(1000), milliseconds(9000), {}, QStringLiteral("long")},
                                     {milliseconds(2000), milliseconds(3000), {}, QStringLiteral("within")},
                                     {milliseconds(2000), milliseconds(2500), {}, QStringLiteral("beside")}});
        QCOMPARE(transcript.indexAt(milliseconds(0)), -1);
        QCOMPARE(transcript.indexAt(milliseconds(999)), -1);
        QCOMPARE(transcript.indexAt(milliseconds(1000)), 0);
        QCOMPARE(transcript.indexAt(milliseconds(1999)), 0);
        QCOMPARE(transcript.indexAt(milliseconds(2000)), 2);
        QCOMPARE(transcript.indexAt(milliseconds(100'000)), 2);
        QCOMPARE(Transcript().indexAt(milliseconds(5)), -1);
    }

    void cuesOfOneMomentStayInTheirOrder()
    {
        QList<Cue> cues;
        for (int i = 0; i < 100; ++i)
            cues.append({milliseconds(i % 2), milliseconds(5), {}, QString::number(i)});
        const Transcript transcript(cues);
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(transcript.cues().at(i).text, QString::number(2 * i));
            QCOMPARE(transcript.cues().at(50 + i).text, QString::number(2 * i + 1));
        }
    }

    void aSearchIgnoresCaseAndAccents_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("pieces");
        const auto row = [](const char *name, const QString &text, const QString &words, const QStringList &pieces) {
            QTest::newRow(name) << text << words << pieces;
        };
        row("case", QStringLiteral("Invoice, invoice, INVOICE"), QStringLiteral("inVoice"),
            {QStringLiteral("Invoice"), QStringLiteral("invoice"), QStringLiteral("INVOICE")});
        row("an accent in the text", QStringLiteral("Ein Café, zwei Cafés"), QStringLiteral("cafe"),
            {QStringLiteral("Café"), QStringLiteral("Café")});
        row("an accent in the words", QStringLiteral("Ein Cafe"), QStringLiteral("CAFÉ"), {QStringLiteral("Cafe")});
        row("an accent of its own", QString::fromUtf8("Cafe\xcc\x81s"), QStringLiteral("cafe"),
            {QString::fromUtf8("Cafe\xcc\x81")});
        row("an eszett", QStringLiteral("die Straße dort"), QStringLiteral("strasse"), {QStringLiteral("Straße")});
        row("a ligature", QStringLiteral("ein eﬃzienter"), QStringLiteral("effiz"), {QStringLiteral("eﬃz")});
        row("within a ligature", QStringLiteral("eﬃ"), QStringLiteral("f"), {QStringLiteral("ﬃ")});
        row("wide letters", QStringLiteral("ＡＢＣ"), QStringLiteral("b"), {QStringLiteral("Ｂ")});
        row("Arabic points", QStringLiteral("السَّلام عليكم"), QStringLiteral("السلام"), {QStringLiteral("السَّلام")});
        row("Greek", QStringLiteral("Καλημέρα"), QStringLiteral("ΚΑΛΗΜΕΡΑ"), {QStringLiteral("Καλημέρα")});
        row("kana keep their voice", QStringLiteral("が か"), QStringLiteral("か"), {QStringLiteral("か")});
        row("behind an emoji", QStringLiteral("👍🏽 ja, Ja"), QStringLiteral("ja"),
            {QStringLiteral("ja"), QStringLiteral("Ja")});
        row("over a line break", QStringLiteral("the next\nline"), QStringLiteral(" next  line "),
            {QStringLiteral("next\nline")});
        row("not overlapping", QStringLiteral("aaaa"), QStringLiteral("aa"),
            {QStringLiteral("aa"), QStringLiteral("aa")});
        row("no words", QStringLiteral("text"), QStringLiteral("  "), {});
        row("no such words", QStringLiteral("text"), QStringLiteral("texts"), {});
        row("no pattern", QStringLiteral("a.c abc [x]"), QStringLiteral("[x]"), {QStringLiteral("[x]")});
    }
    void aSearchIgnoresCaseAndAccents()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QStringList, pieces);
        QCOMPARE(found(spoken({text}), words), pieces);
    }

    void hitsComeInTheOrderOfTheCues()
    {
        const auto hits = spoken({QStringLiteral("one two"), QStringLiteral("none"), QStringLiteral("no on")})
                              .find(QStringLiteral("on"));
        QCOMPARE(hits, (QList<Transcript::Hit>{{0, 0, 2}, {1, 1, 2}, {2, 3, 2}}));
    }

    void hitsHaveABound()
    {
        QStringList texts;
        for (int i = 0; i < 200; ++i)
            texts += QString(1000, u'e');
        QCOMPARE(spoken(texts).find(QStringLiteral("e")).size(), Transcript::mostHits);
    }
};

QTEST_GUILESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
