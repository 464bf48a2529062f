#include "core/account.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using core::Secret;

class TestAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretSurvivesItsJson_data();
    void aSecretSurvivesItsJson();
    void aSecretIsAFlatObjectOfStrings();
    void whatIsNoFlatObjectOfStringsIsRefused_data();
    void whatIsNoFlatObjectOfStringsIsRefused();
};

void TestAccount::aSecretSurvivesItsJson_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QStringLiteral("abc123");
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes and backslashes") << QStringLiteral("a\"b\\c/d");
    QTest::newRow("line ends") << QStringLiteral("a\nb\r\tc");
    QTest::newRow("beyond ASCII") << QStringLiteral("Schlüssel 鍵 \U0001F511");
}

void TestAccount::aSecretSurvivesItsJson()
{
    QFETCH(QString, value);
    const Secret secret({{QStringLiteral("api_key"), value}, {QStringLiteral("api_secret"), QStringLiteral("s")}});
    const auto read = Secret::fromJson(secret.toJson());
    QVERIFY(read);
    QCOMPARE(read->values(), secret.values());
    QCOMPARE(read->value(QStringLiteral("api_key")), value);
}

void TestAccount::aSecretIsAFlatObjectOfStrings()
{
    const Secret secret({{QStringLiteral("jwt"), QStringLiteral("x.y.z")}});
    QCOMPARE(secret.toJson(), QByteArray(R"({"jwt":"x.y.z"})"));
    QCOMPARE(Secret().toJson(), QByteArray("{}"));
    QVERIFY(Secret().isEmpty());
    QVERIFY(!secret.isEmpty());
    QCOMPARE(secret.value(QStringLiteral("api_key")), QString());
}

void TestAccount::whatIsNoFlatObjectOfStringsIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half") << QByteArray(R"({"api_key": "a)");
    QTest::newRow("array") << QByteArray(R"(["api_key"])");
    QTest::newRow("string") << QByteArray(R"("api_key")");
    QTest::newRow("number inside") << QByteArray(R"({"api_key": 12})");
    QTest::newRow("null inside") << QByteArray(R"({"api_key": null})");
    QTest::newRow("object inside") << QByteArray(R"({"api_key": {"value": "a"}})");
    QTest::newRow("one of two") << QByteArray(R"({"api_key": "a", "api_secret": true})");
    QTest::newRow("text after it") << QByteArray(R"({"api_key": "a"} x)");
}

void TestAccount::whatIsNoFlatObjectOfStringsIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!Secret::fromJson(json));
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
