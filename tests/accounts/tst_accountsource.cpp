#include "accounts/accountsource.h"
#include "house.h"

#include <QPointer>
#include <QSignalSpy>

using accounts::AccountSource;
using core::Error;
using providers::Provider;

class AccountSourceTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<House> m_house;
    std::unique_ptr<AccountSource> m_source;
    core::Account m_account;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_house = std::make_unique<House>(m_folder->filePath(QStringLiteral("library.sqlite")));
        m_source = std::make_unique<AccountSource>(m_house->book, m_house->context);
        const auto added =
            m_house->wait(m_house->book.add(m_house->typed(QStringLiteral("a")), House::key(QStringLiteral("good"))));
        QVERIFY(added);
        m_account = *added;
    }
    void cleanup()
    {
        m_source.reset();
        m_house.reset();
        m_folder.reset();
    }

    void theProviderIsSignedInAndMadeOnce()
    {
        QList<Provider *> providers;
        for (int i = 0; i < 3; ++i) {
            m_source->provider(m_account.id)->then(this, [&](const core::Result<Provider *> &provider) {
                providers.append(provider ? *provider : nullptr);
            });
        }
        QTRY_COMPARE(providers.size(), 3);
        QVERIFY(providers.at(0));
        QCOMPARE(providers.at(1), providers.at(0));
        QCOMPARE(providers.at(2), providers.at(0));
        QCOMPARE(*m_house->wait(m_source->provider(m_account.id)), providers.at(0));
        QVERIFY(m_house->wait(providers.at(0)->check()));
        QCOMPARE(m_house->server.seen().last().header("anchor-api-key"), QByteArray("good"));
    }

    void whatTheProviderSaysOfItsBudgetIsKnown()
    {
        QSignalSpy changed(m_source.get(), &AccountSource::budgetChanged);
        Provider *provider = *m_house->wait(m_source->provider(m_account.id));
        QCOMPARE(m_source->budget(m_account.id), std::nullopt);
        net::ResponseHead head;
        head.headers = {{"RateLimit", "\"5-in-1min\"; r=3; t=58"}};
        provider->pacer().learn(head);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.constFirst().constFirst().value<core::AccountId>(), m_account.id);
        QCOMPARE(m_source->budget(m_account.id)->remaining, 3);
        QCOMPARE(m_source->budget(core::AccountId(QStringLiteral("nobody"))), std::nullopt);
    }

    void anUnknownAccountIsNotFound()
    {
        const auto provider = m_house->wait(m_source->provider(core::AccountId(QStringLiteral("nobody"))));
        QCOMPARE(provider.error().kind, Error::Kind::NotFound);
    }

    void withoutASecretTheReasonIsTold()
    {
        House again(m_folder->filePath(QStringLiteral("library.sqlite")));
        AccountSource source(again.book, again.context);
        QVERIFY(again.wait(again.book.load()));
        QCOMPARE(again.wait(source.provider(m_account.id)).error().cause, Error::Cause::SecretMissing);
        again.store.readFailure = Error(Error::Kind::Storage, {}, Error::Cause::KeychainLocked);
        QCOMPARE(again.wait(source.provider(m_account.id)).error().cause, Error::Cause::KeychainLocked);
        again.store.readFailure.reset();
        again.store.held.insert(m_account.id, core::Secret({{QStringLiteral("wrong"), QStringLiteral("k")}}));
        QCOMPARE(again.wait(source.provider(m_account.id)).error().kind, Error::Kind::InvalidRequest);
    }

    void aChangeEndsTheOldProviderAndOffersANewOne()
    {
        QPointer<Provider> before(*m_house->wait(m_source->provider(m_account.id)));
        QSignalSpy gone(m_source.get(), &AccountSource::providerGone);
        QSignalSpy back(m_source.get(), &AccountSource::providerBack);
        // Only the secret changes; the row stays as it is.
        QVERIFY(m_house->wait(m_house->book.edit(m_account, House::key(QStringLiteral("new")))));
        QCOMPARE(gone.size(), 1);
        QCOMPARE(back.size(), 1);
        QTRY_VERIFY(!before);
        Provider *after = *m_house->wait(m_source->provider(m_account.id));
        QCOMPARE(m_house->wait(after->check()).error().kind, Error::Kind::Auth);
        QCOMPARE(m_house->server.seen().last().header("anchor-api-key"), QByteArray("new"));
    }

    void aRemovedAccountHasNoProvider()
    {
        QPointer<Provider> before(*m_house->wait(m_source->provider(m_account.id)));
        QSignalSpy gone(m_source.get(), &AccountSource::providerGone);
        QVERIFY(m_house->wait(m_house->book.remove(m_account.id)));
        QCOMPARE(gone.size(), 1);
        QTRY_VERIFY(!before);
        QCOMPARE(m_house->wait(m_source->provider(m_account.id)).error().kind, Error::Kind::NotFound);
    }

    void aSampleHasAProviderToo()
    {
        core::Account sample = m_house->typed(QStringLiteral("Sample"));
        sample.id = core::AccountId(QStringLiteral("sample"));
        m_house->book.addSample(sample, House::key(QStringLiteral("good")));
        const auto provider = m_house->wait(m_source->provider(sample.id));
        QVERIFY(provider);
        QVERIFY(m_house->wait((*provider)->check()));
    }
};

QTEST_GUILESS_MAIN(AccountSourceTest)
#include "tst_accountsource.moc"
