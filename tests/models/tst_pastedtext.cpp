#include "models/pastedtext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using models::PastedText;
using Kind = core::Error::Kind;

namespace {

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const PastedText::Line &line : PastedText::lines(text))
        words += line.words;
    return words;
}

} // namespace

class TestPastedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreTakenOutOfWhateverStandsAroundThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const QStringList two{QStringLiteral("/a+b=="), QStringLiteral("c")};
        QTest::newRow("lines") << QStringLiteral("/a+b==\nc\n") << two;
        QTest::newRow("windows lines") << QStringLiteral("/a+b==\r\n\r\nc\r\n") << two;
        QTest::newRow("commas") << QStringLiteral("/a+b==, c") << two;
        QTest::newRow("semicolons") << QStringLiteral("/a+b==;c;") << two;
        QTest::newRow("quotes") << QStringLiteral("\"/a+b==\" 'c'") << two;
        QTest::newRow("brackets") << QStringLiteral("<\"/a+b==\">, [c].") << two;
        QTest::newRow("nothing") << QStringLiteral(" \n\t, ;\r\n") << QStringList();
    }
    void idsAreTakenOutOfWhateverStandsAroundThem()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QCOMPARE(wordsOf(text), words);
    }

    void anAddressStaysWhole()
    {
        const QString address = QStringLiteral("https://a.example/x/%2Fy%3D%3D?b=c&d=e+f#g");
        QCOMPARE(wordsOf(QStringLiteral("see %1.").arg(address)).value(1), address);
    }

    void ofATableOnlyTheSessionsCount_data()
    {
        QTest::addColumn<QString>("separator");
        QTest::newRow("comma") << QStringLiteral(",");
        QTest::newRow("semicolon") << QStringLiteral(";");
        QTest::newRow("tab") << QStringLiteral("\t");
    }
    void ofATableOnlyTheSessionsCount()
    {
        QFETCH(QString, separator);
        const QStringList rows{QStringLiteral("account|Session_ID|name|id"),
                               QStringLiteral("Zoom|one|\"a \"\"quoted\"\" | name\nover two lines\"|x"),
                               QStringLiteral("Zoom|one|b|y"),
                               QStringLiteral("Zoom|two|c|z"),
                               QStringLiteral("Zoom||d|w"),
                               QStringLiteral("short")};
        const QString text = rows.join(u'\n').replace(u'|', separator);
        QCOMPARE(wordsOf(text), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    }

    void aQuoteThatNeverEndsIsReadToTheEnd()
    {
        const QString text = QStringLiteral("session_id,name\nfirst,\"") + QString(1'000'000, u'x');
        QCOMPARE(wordsOf(text), QStringList{QStringLiteral("first")});
    }

    void tenThousandIdsAreRead()
    {
        QString text;
        for (int i = 0; i < 10'000; ++i)
            text += QStringLiteral("id-%1\n").arg(i);
        const QStringList words = wordsOf(text);
        QCOMPARE(words.size(), 10'000);
        QCOMPARE(words.constLast(), QStringLiteral("id-9999"));
    }

    void aFileIsReadInItsEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("utf-8") << QByteArray("é1\n");
        QTest::newRow("utf-8 with a mark") << QByteArray("\xef\xbb\xbf\xc3\xa9"
                                                         "1\n");
        QTest::newRow("utf-16") << QByteArray("\xff\xfe\xe9\x00"
                                              "1\x00\n\x00",
                                              8);
    }
    void aFileIsReadInItsEncoding()
    {
        QFETCH(QByteArray, bytes);
        const QString path = write(bytes);
        const auto text = PastedText::read(path);
        QVERIFY(text);
        QCOMPARE(*text, QStringLiteral("é1\n"));
    }

    void whatIsNoListIsRefused()
    {
        QCOMPARE(PastedText::read(write(QByteArray("ab\0cd", 5))).error().kind, Kind::NotMedia);
        QCOMPARE(PastedText::read(write(QByteArray::fromHex("1f8b080000000000000300"))).error().kind, Kind::NotMedia);
        QCOMPARE(PastedText::read(m_dir.path()).error().kind, Kind::InvalidRequest);
        QCOMPARE(PastedText::read(m_dir.filePath(QStringLiteral("none"))).error().kind, Kind::InvalidRequest);
        QCOMPARE(PastedText::read(QStringLiteral("/dev/zero")).error().kind, Kind::InvalidRequest);
        const QString pipe = m_dir.filePath(QStringLiteral("pipe.txt"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(PastedText::read(pipe).error().kind, Kind::InvalidRequest);
    }

    void aHugeFileIsNotRead()
    {
        const QString path = m_dir.filePath(QStringLiteral("huge.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64(1) << 40)); // sparse
        QCOMPARE(PastedText::read(path).error().kind, Kind::InvalidRequest);
        QCOMPARE(PastedText::read(path).error().subject, path);
    }

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_dir.filePath(QStringLiteral("list.txt"));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestPastedText)
#include "tst_pastedtext.moc"
