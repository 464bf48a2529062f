#include "providers/registry.h"

#include <QTest>

using namespace providers;
using Kind = core::Error::Kind;

namespace {

core::Account account(const QMap<QString, QString> &fields, const QUrl &apiUrl = {})
{
    core::Account a;
    a.fields = fields;
    a.apiUrl = apiUrl;
    return a;
}

const Factory &named(const char *id)
{
    return *factory(QString::fromLatin1(id));
}

core::Secret secret(const QMap<QString, QString> &values)
{
    return core::Secret(values);
}

const QString space = QStringLiteral("space");
const QString projectId = QStringLiteral("project_id");
const QString apiKey = QStringLiteral("api_key");
const QString apiSecret = QStringLiteral("api_secret");
const QString jwt = QStringLiteral("jwt");

} // namespace

class TestRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreThreeProvidersInTheirOrder()
    {
        QStringList ids;
        QStringList names;
        for (const Factory *f : factories()) {
            ids.append(f->info().id);
            names.append(f->info().name);
        }
        QCOMPARE(ids, (QStringList{QStringLiteral("zoom-video-sdk"), QStringLiteral("signalwire"),
                                   QStringLiteral("anchor-browser")}));
        QCOMPARE(names, (QStringList{QStringLiteral("Zoom Video SDK"), QStringLiteral("SignalWire Video"),
                                     QStringLiteral("Anchor Browser")}));
        QVERIFY(!factory(QStringLiteral("zoom")));
    }

    void everySecretAlternativeNamesSecretFields()
    {
        for (const Factory *f : factories()) {
            QVERIFY(!f->info().secretAlternatives.isEmpty());
            for (const QStringList &keys : f->info().secretAlternatives) {
                for (const QString &key : keys)
                    QVERIFY(f->info().field(key) && f->info().field(key)->secret);
            }
        }
    }

    void aSpaceIsReadInItsForms_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("regular");
        for (const char *typed : {"acme", " acme ", "ACME", "acme.signalwire.com", "https://acme.signalwire.com",
                                  "https://acme.signalwire.com/", "https://Acme.SignalWire.com/dashboard?x=y"})
            QTest::newRow(typed) << QString::fromLatin1(typed) << QStringLiteral("acme");
        QTest::newRow("dashes") << QStringLiteral("my-space-2") << QStringLiteral("my-space-2");
        for (const char *typed : {"acme.evil.com", "acme.signalwire.com.evil.com", "acme@evil", "-acme", "a b",
                                  "https://", "http://acme.signalwire.com", "evil.com/acme.signalwire.com",
                                  "%7Byour_space_name%7D", "acme.signalwire.com:8443", "acme#x"})
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString();
    }
    void aSpaceIsReadInItsForms()
    {
        QFETCH(QString, typed);
        QFETCH(QString, regular);
        const auto result =
            named("signalwire").normalised(account({{space, typed}, {projectId, QStringLiteral("p-1")}}));
        if (regular.isEmpty()) {
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Kind::InvalidRequest);
            QCOMPARE(result.error().subject, space);
            return;
        }
        QVERIFY(result);
        QCOMPARE(result->fields.value(space), regular);
        QCOMPARE(named("signalwire").defaultApiUrl(*result),
                 QUrl(QStringLiteral("https://%1.signalwire.com").arg(regular)));
    }

    void aFieldThatIsMissingOrUnknownIsNamed()
    {
        const auto missing =
            named("signalwire")
                .normalised(account({{space, QStringLiteral("acme")}}, QUrl(QStringLiteral("http://127.0.0.1:1"))));
        QVERIFY(!missing);
        QCOMPARE(missing.error().subject, projectId);
        const auto unknown = named("zoom-video-sdk").normalised(account({{space, QStringLiteral("acme")}}));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().subject, space);
        const auto secretField = named("zoom-video-sdk").normalised(account({{apiKey, QStringLiteral("k")}}));
        QVERIFY(!secretField);
        QCOMPARE(secretField.error().subject, apiKey);
        QVERIFY(!named("signalwire")
                     .normalised(account({{space, QStringLiteral("acme")}, {projectId, QStringLiteral("a:b")}})));
    }

    void anApiAddressIsChecked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("checked");
        QTest::newRow("https") << QStringLiteral("https://proxy.example") << QByteArray("https://proxy.example");
        QTest::newRow("prefix") << QStringLiteral(" https://proxy.example/a/b// ")
                                << QByteArray("https://proxy.example/a/b");
        QTest::newRow("loopback") << QStringLiteral("http://127.0.0.1:8080/") << QByteArray("http://127.0.0.1:8080");
        QTest::newRow("localhost") << QStringLiteral("http://localhost:1/zoom")
                                   << QByteArray("http://localhost:1/zoom");
        for (const char *bad :
             {"", "proxy.example", "http://proxy.example", "http://127.0.0.1.evil.com", "ftp://h", "https://",
              "https://u:p@h", "https://h?x=y", "https://h#f", "https://h h", "file:///etc/passwd"})
            QTest::newRow(qPrintable(QStringLiteral("bad ") + QString::fromLatin1(bad)))
                << QString::fromLatin1(bad) << QByteArray();
    }
    void anApiAddressIsChecked()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArray, checked);
        const auto url = checkedApiUrl(typed);
        QCOMPARE(url.has_value(), !checked.isEmpty());
        if (url)
            QCOMPARE(url->toEncoded(), checked);
        else
            QCOMPARE(url.error().kind, Kind::InvalidRequest);
    }

    void aSecretIsCompleteAndHoldsNothingElse_data()
    {
        using Values = QMap<QString, QString>;
        QTest::addColumn<Values>("values");
        QTest::addColumn<QString>("subject");
        const QString x = QStringLiteral("x");
        QTest::newRow("key and secret") << Values{{apiKey, x}, {apiSecret, x}} << QString();
        QTest::newRow("jwt") << Values{{jwt, x}} << QString();
        QTest::newRow("nothing") << Values{} << apiKey;
        QTest::newRow("key only") << Values{{apiKey, x}} << apiSecret;
        QTest::newRow("unknown") << Values{{jwt, x}, {QStringLiteral("pin"), x}} << QStringLiteral("pin");
        QTest::newRow("empty") << Values{{apiKey, x}, {apiSecret, QString()}} << apiSecret;
        QTest::newRow("line break") << Values{{jwt, QStringLiteral("a\r\nX-Evil: 1")}} << jwt;
        QTest::newRow("blank") << Values{{jwt, QStringLiteral("a b")}} << jwt;
    }
    void aSecretIsCompleteAndHoldsNothingElse()
    {
        using Values = QMap<QString, QString>;
        QFETCH(Values, values);
        QFETCH(QString, subject);
        const auto result = checkedSecret(named("zoom-video-sdk").info(), secret(values));
        QCOMPARE(result.has_value(), subject.isEmpty());
        if (!result) {
            QCOMPARE(result.error().kind, Kind::InvalidRequest);
            QCOMPARE(result.error().subject, subject);
        }
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
