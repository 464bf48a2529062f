#include "secrets/layeredstore.h"

#include <QTest>

using core::Error;
using secrets::EnvironmentStore;
using secrets::LayeredStore;
using secrets::MemoryStore;

namespace {

/// A keychain that is not there.
class MissingStore final : public secrets::SecretStore
{
    Q_OBJECT

public:
    int asked = 0;

    QString place() const override { return QStringLiteral("nowhere"); }
    core::Job<core::Secret> *read(const core::Account &) override { return refuse<core::Secret>(); }
    core::Job<void> *write(const core::Account &, const core::Secret &) override { return refuse<void>(); }
    core::Job<void> *remove(const core::Account &) override { return refuse<void>(); }

private:
    template <class T>
    core::Job<T> *refuse()
    {
        ++asked;
        return new core::ReadyJob<T>(Error(Error::Kind::Storage, {}, Error::Cause::KeychainMissing), this);
    }
};

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

class LayeredStoreTest : public QObject
{
    Q_OBJECT

private:
    const core::Account m_a = named(QStringLiteral("a"));
    const core::Account m_b = named(QStringLiteral("b"));

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
    void theEnvironmentComesFirstThenTheSessionThenTheKeychain()
    {
        EnvironmentStore environment(R"({"a": {"api_key": "environment"}})");
        MemoryStore session;
        MemoryStore keychain;
        LayeredStore store(environment, session, keychain);
        for (const core::Account &account : {m_a, m_b}) {
            QVERIFY(wait(session.write(account, apiKey(QStringLiteral("session")))));
            QVERIFY(wait(keychain.write(account, apiKey(QStringLiteral("keychain")))));
        }
        QVERIFY(*wait(store.read(m_a)) == apiKey(QStringLiteral("environment")));
        QVERIFY(*wait(store.read(m_b)) == apiKey(QStringLiteral("session")));
        session.forget(m_b.id);
        QVERIFY(*wait(store.read(m_b)) == apiKey(QStringLiteral("keychain")));
        QCOMPARE(store.place(), keychain.place());
    }

    void whatTheEnvironmentNamesIsNeverStored()
    {
        EnvironmentStore environment(R"({"a": {"api_key": "k"}})");
        MemoryStore session;
        MissingStore keychain;
        LayeredStore store(environment, session, keychain);
        QVERIFY(wait(store.write(m_a, apiKey(QStringLiteral("k")))));
        QVERIFY(*wait(store.read(m_a)) == apiKey(QStringLiteral("k")));
        QCOMPARE(keychain.asked, 0);
        QVERIFY(wait(store.remove(m_a)));
    }

    void whatIsTypedGoesIntoTheKeychainAndNoLongerStaysInTheSession()
    {
        EnvironmentStore environment({});
        MemoryStore session;
        MemoryStore keychain;
        LayeredStore store(environment, session, keychain);
        QVERIFY(wait(session.write(m_a, apiKey(QStringLiteral("old")))));
        QVERIFY(wait(store.write(m_a, apiKey(QStringLiteral("new")))));
        QVERIFY(*wait(store.read(m_a)) == apiKey(QStringLiteral("new")));
        QVERIFY(keychain.holds(m_a.id));
        QVERIFY(!session.holds(m_a.id));
        QVERIFY(wait(store.remove(m_a)));
        QVERIFY(!keychain.holds(m_a.id));
    }

    void withoutAKeychainThatIsSaidAndNothingElseIsTried()
    {
        EnvironmentStore environment(R"({"a": {"api_key": "k"}})");
        MemoryStore session;
        MissingStore keychain;
        LayeredStore store(environment, session, keychain);
        QCOMPARE(wait(store.read(m_b)).error().cause, Error::Cause::KeychainMissing);
        QCOMPARE(wait(store.write(m_b, apiKey(QStringLiteral("k")))).error().cause, Error::Cause::KeychainMissing);
        QCOMPARE(wait(store.remove(m_b)).error().cause, Error::Cause::KeychainMissing);
        QVERIFY(!session.holds(m_b.id));
    }

    void whatIsOfThisSessionIsForgottenWithoutAKeychain()
    {
        EnvironmentStore environment({});
        MemoryStore session;
        MissingStore keychain;
        LayeredStore store(environment, session, keychain);
        QVERIFY(wait(session.write(m_b, apiKey(QStringLiteral("k")))));
        QVERIFY(wait(store.remove(m_b)));
        QVERIFY(!session.holds(m_b.id));
    }
};

QTEST_GUILESS_MAIN(LayeredStoreTest)
#include "tst_layeredstore.moc"
