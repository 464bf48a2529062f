#include "fixture.h"
#include "providers/lenientjson.h"

#include <QTest>

using namespace providers;

class TestLenientJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsAnObjectOrAnErrorThatSaysWhatItIs()
    {
        QVERIFY(lenient::object(R"({"a":1})"));
        QCOMPARE(lenient::object("<html>Sign in</html>").error().cause, core::Error::Cause::HtmlPage);
        QCOMPARE(lenient::object("  \n<!DOCTYPE html>").error().cause, core::Error::Cause::HtmlPage);
        for (const char *body : {"", "{", R"({"a":)", "[1]", "7", "null", "\xff\xfe"}) {
            const auto object = lenient::object(body);
            QVERIFY2(!object, body);
            QCOMPARE(object.error().kind, core::Error::Kind::Server);
            QVERIFY(!object.error().message.isEmpty());
        }
    }

    void textIsTextOrAWholeNumber()
    {
        const QJsonObject o =
            fixture::object(R"({"s":"x","n":123,"big":9007199254740993,"b":true,"o":{},"a":[],"z":null})");
        QCOMPARE(lenient::text(o, "s"), QStringLiteral("x"));
        QCOMPARE(lenient::text(o, "n"), QStringLiteral("123"));
        QCOMPARE(lenient::text(o, "big"), QStringLiteral("9007199254740993"));
        for (const char *key : {"b", "o", "a", "z", "absent"})
            QVERIFY2(lenient::text(o, key).isEmpty(), key);
    }

    void integersMayBeWrittenAsText()
    {
        const QJsonObject o = fixture::object(
            R"({"n":12,"f":12.9,"t":" 12 ","neg":-3,"huge":1e300,"max":9223372036854775807,"x":"12a","o":{},"z":null,"b":true})");
        QCOMPARE(lenient::integer(o, "n"), std::optional<qint64>(12));
        QCOMPARE(lenient::integer(o, "f"), std::optional<qint64>(12));
        QCOMPARE(lenient::integer(o, "t"), std::optional<qint64>(12));
        QCOMPARE(lenient::integer(o, "neg"), std::optional<qint64>(-3));
        for (const char *key : {"huge", "x", "o", "z", "b", "absent"})
            QVERIFY2(!lenient::integer(o, key), key);
        // At the edge of the range unknown is right, wrong is not.
        const auto max = lenient::integer(o, "max");
        QVERIFY(!max || *max == std::numeric_limits<qint64>::max());
    }

    void booleansMayBeWrittenAsTextOrNumber()
    {
        const QJsonObject o =
            fixture::object(R"({"t":true,"f":false,"T":"True","F":"false","1":1,"0":0,"2":2,"s":"yes","z":null})");
        for (const char *key : {"t", "T", "1"})
            QCOMPARE(lenient::boolean(o, key), std::optional(true));
        for (const char *key : {"f", "F", "0"})
            QCOMPARE(lenient::boolean(o, key), std::optional(false));
        for (const char *key : {"2", "s", "z", "absent"})
            QVERIFY2(!lenient::boolean(o, key), key);
    }

    void momentsArraysAndChildrenAreThemselvesOrNothing()
    {
        const QJsonObject o = fixture::object(R"({"i":"2026-01-02T03:04:05Z","bad":"soon","n":5,"a":[1],"o":{"x":1}})");
        QVERIFY(lenient::instant(o, "i").has_value());
        QVERIFY(!lenient::instant(o, "bad"));
        QVERIFY(!lenient::instant(o, "n"));
        QCOMPARE(lenient::array(o, "a").size(), 1);
        QVERIFY(lenient::array(o, "o").isEmpty());
        QCOMPARE(lenient::child(o, "o").size(), 1);
        QVERIFY(lenient::child(o, "a").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLenientJson)
#include "tst_lenientjson.moc"
