#include "media/jsontext.h"

#include <QJsonDocument>
#include <QTest>

using media::indentedJson;

namespace {

constexpr qsizetype plenty = 1'000'000;

}

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesStandOnLinesOfTheirOwnAsTheyWereWritten()
    {
        const QString text =
            QStringLiteral("{\"b\":[1.50,12345678901234567890,\"x,\\\"y\\\":{\"],\"a\" : {} ,\"c\":[ ]}");
        QCOMPARE(*indentedJson(text, plenty), QStringLiteral("{\n"
                                                             "  \"b\": [\n"
                                                             "    1.50,\n"
                                                             "    12345678901234567890,\n"
                                                             "    \"x,\\\"y\\\":{\"\n"
                                                             "  ],\n"
                                                             "  \"a\": {},\n"
                                                             "  \"c\": []\n"
                                                             "}"));
    }

    void indentingTwiceChangesNothing()
    {
        const QString once = *indentedJson(QStringLiteral("[{\"a\":[true,null,{\"b\":\"\\\\\"}]},[[]]]"), plenty);
        QCOMPARE(*indentedJson(once, plenty), once);
        QVERIFY(!QJsonDocument::fromJson(once.toUtf8()).isNull());
    }

    void whatIsNoJsonIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("half") << QStringLiteral("{\"a\":[1,2");
        QTest::newRow("words") << QStringLiteral("hello");
        QTest::newRow("deep") << QString(1'000'000, u'[');
        QTest::newRow("a string left open") << QStringLiteral("[\"a\\\"]");
    }
    void whatIsNoJsonIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!indentedJson(text, plenty));
    }

    void deepNestingDoesNotFillTheMemory()
    {
        const int depth = 900;
        const QString text =
            QString(depth, u'[') + QStringLiteral("1,").repeated(100'000) + u'1' + QString(depth, u']');
        QCOMPARE(indentedJson(text, plenty)->size(), plenty);
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
