#include "secrets/environmentstore.h"

#include <QTest>

using core::Error;
using secrets::EnvironmentStore;

namespace {

core::Account named(const QString &name)
{
    core::Account account;
    account.id = core::AccountId(QStringLiteral("id of ") + name);
    account.name = name;
    return account;
}

core::Secret apiKey(const QString &value)
{
    return core::Secret({{QStringLiteral("api_key"), value}});
}

} // namespace

class EnvironmentStoreTest : public QObject
{
    Q_OBJECT

private:
    template <class T>
    core::Result<T> wait(core::Job<T> *job)
    {
        std::optional<core::Result<T>> result;
        job->then(this, [&](const core::Result<T> &end) { result = end; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }))
            return Error(Error::Kind::Network, QStringLiteral("the job did not end"));
        return *result;
    }

private Q_SLOTS:
    void anAccountThatIsNamedHasItsSecret()
    {
        EnvironmentStore store(R"({"Büro": {"api_key": "k", "api_secret": "s"}, "b": {"jwt": "j"}})");
        QVERIFY(store.names(QString::fromUtf8("Büro")));
        QVERIFY(store.names(QString::fromUtf8("BÜRO")));
        QVERIFY(!store.names(QStringLiteral("c")));
        const core::Secret expected(
            {{QStringLiteral("api_key"), QStringLiteral("k")}, {QStringLiteral("api_secret"), QStringLiteral("s")}});
        QVERIFY(*wait(store.read(named(QString::fromUtf8("büro")))) == expected);
        const auto unknown = wait(store.read(named(QStringLiteral("c"))));
        QCOMPARE(unknown.error().kind, Error::Kind::Auth);
        QCOMPARE(unknown.error().cause, Error::Cause::SecretMissing);
    }

    void anEmptyVariableNamesNobody()
    {
        for (const char *json : {"", "  \n", "{}"})
            QVERIFY2(!EnvironmentStore(json).names(QStringLiteral("a")), json);
    }

    void aMalformedVariableIsAnErrorForEverybody_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"{", "[]", "\"secret\"", "{\"a\": {\"api_key\": \"k\"}} trailing", "SECRET"})
            QTest::newRow(json) << QByteArray(json);
    }

    void aMalformedVariableIsAnErrorForEverybody()
    {
        QFETCH(QByteArray, json);
        EnvironmentStore store(json);
        QVERIFY(store.names(QStringLiteral("a")));
        const auto secret = wait(store.read(named(QStringLiteral("a"))));
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, Error::Kind::InvalidRequest);
        QCOMPARE(secret.error().subject, QStringLiteral("REELKEEP_SECRETS"));
        QVERIFY(!secret.error().message.contains(QStringLiteral("SECRET\"")));
    }

    void aMalformedEntryIsAnErrorForItsAccountAlone()
    {
        EnvironmentStore store(R"({"a": "k", "b": {"api_key": 5}, "c": {"api_key": "k"}, "d": null})");
        for (const char *name : {"a", "b", "d"}) {
            const auto secret = wait(store.read(named(QString::fromLatin1(name))));
            QVERIFY2(!secret, name);
            QCOMPARE(secret.error().kind, Error::Kind::InvalidRequest);
            QVERIFY(secret.error().message.contains(QString::fromLatin1(name)));
        }
        QVERIFY(*wait(store.read(named(QStringLiteral("c")))) == apiKey(QStringLiteral("k")));
    }

    void nothingIsWrittenOrRemoved()
    {
        EnvironmentStore store(R"({"a": {"api_key": "k"}})");
        QVERIFY(wait(store.write(named(QStringLiteral("a")), apiKey(QStringLiteral("k")))));
        QVERIFY(!wait(store.write(named(QStringLiteral("a")), apiKey(QStringLiteral("other")))));
        QVERIFY(!wait(store.write(named(QStringLiteral("b")), apiKey(QStringLiteral("k")))));
        QVERIFY(!wait(store.remove(named(QStringLiteral("a")))));
        QVERIFY(wait(store.remove(named(QStringLiteral("b")))));
        QVERIFY(*wait(store.read(named(QStringLiteral("a")))) == apiKey(QStringLiteral("k")));
    }
};

QTEST_GUILESS_MAIN(EnvironmentStoreTest)
#include "tst_environmentstore.moc"
