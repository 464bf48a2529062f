#include "media/linkkeeper.h"

#include "mediafixture.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using media::LinkKeeper;
using namespace std::chrono_literals;

class TestLinkKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<MediaFixture>(m_http);
        m_keeper = m_fixture->keeper();
        connect(m_keeper.get(), &LinkKeeper::linkReady, this, [this](const providers::Link &link, int generation) {
            m_links += link.url.path();
            m_generation = generation;
        });
        connect(m_keeper.get(), &LinkKeeper::linkFailed, this, [this](const core::Error &error) { m_errors += error; });
    }

    void cleanup()
    {
        m_keeper.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_fixture.reset();
        m_links.clear();
        m_errors.clear();
        m_generation = 0;
    }

    void aLinkIsAskedForOnceHoweverManyWantIt()
    {
        m_keeper->want();
        m_keeper->want();
        QTRY_COMPARE(m_links, QStringList{QStringLiteral("/1")});
        m_keeper->want();
        QTRY_COMPARE(m_links.size(), 2);
        QCOMPARE(m_fixture->provider.linksAsked(), 1);
        QCOMPARE(m_fixture->provider.use(), providers::LinkUse::Preview);
    }

    void aLinkThatDiedIsRenewed()
    {
        m_keeper->want();
        QTRY_COMPARE(m_generation, 1);
        m_keeper->confirm(1);
        m_keeper->want(1, refusal(403));
        QTRY_COMPARE(m_generation, 2);
        QCOMPARE(m_links.last(), QStringLiteral("/2"));
    }

    void whoHasAnOldLinkGetsTheNewestOneWithoutAnother()
    {
        m_keeper->want();
        QTRY_COMPARE(m_generation, 1);
        m_keeper->want(1, refusal(403));
        QTRY_COMPARE(m_generation, 2);
        m_keeper->want(1, refusal(403));
        QTRY_COMPARE(m_links.size(), 3);
        QCOMPARE(m_fixture->provider.linksAsked(), 2);
    }

    void twoLinksThatBringNothingAreEnough()
    {
        m_keeper->want();
        QTRY_COMPARE(m_generation, 1);
        m_keeper->want(1, refusal(404));
        QTRY_COMPARE(m_generation, 2);
        m_keeper->want(2, refusal(404));
        QTRY_COMPARE(m_errors.size(), 1);
        QCOMPARE(m_errors.first().kind, core::Error::Kind::LinkExpired);
        QCOMPARE(m_errors.first().status, 404);
        QCOMPARE(m_fixture->provider.linksAsked(), 2);
    }

    void linksThatBringSomethingAreRenewedAsOftenAsTheyDie()
    {
        m_keeper->want();
        for (int generation = 1; generation <= 5; ++generation) {
            QTRY_COMPARE(m_generation, generation);
            m_keeper->confirm(generation);
            m_keeper->want(generation, refusal(403));
        }
        QTRY_COMPARE(m_generation, 6);
        QVERIFY(m_errors.isEmpty());
    }

    void aCredentialThatTheBytesRefuseIsToldAsSuch()
    {
        m_fixture->authorization.credential =
            net::Credential{net::Credential::Kind::ApiKey, "Authorization", "Bearer x"};
        m_keeper->want();
        QTRY_COMPARE(m_generation, 1);
        m_keeper->want(1, refusal(401));
        QTRY_COMPARE(m_generation, 2);
        m_keeper->want(2, refusal(401));
        QTRY_COMPARE(m_errors.size(), 1);
        QCOMPARE(m_errors.first().kind, core::Error::Kind::Auth);
    }

    void aLinkIsNotUsedInItsLastMoments()
    {
        m_fixture->expiresAt = m_clock.now() + 60s;
        m_keeper->want();
        QTRY_COMPARE(m_generation, 1);
        m_clock.advance(57s);
        m_fixture->expiresAt = m_clock.now() + 60s;
        m_keeper->want();
        QTRY_COMPARE(m_generation, 2);
    }

    void theProvidersOwnErrorIsTold()
    {
        m_fixture->linkError = core::Error(core::Error::Kind::NotReady);
        m_keeper->want();
        QTRY_COMPARE(m_errors.size(), 1);
        QCOMPARE(m_errors.first().kind, core::Error::Kind::NotReady);
        m_fixture->linkError.reset();
        m_keeper->want();
        QTRY_COMPARE(m_links.size(), 1);
    }

    void anAccountThatIsSignedOutIsTold()
    {
        m_fixture->source.fail(core::Error(core::Error::Kind::Auth, {}, core::Error::Cause::SecretMissing));
        m_keeper->want();
        QTRY_COMPARE(m_errors.size(), 1);
        QCOMPARE(m_errors.first().cause, core::Error::Cause::SecretMissing);
    }

    void aProviderThatGoesTakesItsLinkAlong()
    {
        m_keeper->want();
        QTRY_COMPARE(m_generation, 1);
        Q_EMIT m_fixture->source.providerGone(MediaFixture::account().id);
        m_keeper->want();
        QTRY_COMPARE(m_generation, 2);
    }

    void aProviderThatGoesWhileItIsAskedIsAskedAnew()
    {
        m_keeper->want();
        while (m_fixture->provider.linksAsked() == 0)
            QCoreApplication::sendPostedEvents();
        QCOMPARE(m_generation, 0);
        Q_EMIT m_fixture->source.providerGone(MediaFixture::account().id);
        QTRY_COMPARE(m_links, QStringList{QStringLiteral("/2")});
    }

    void anotherAccountsProviderMayGo()
    {
        m_keeper->want();
        QTRY_COMPARE(m_generation, 1);
        Q_EMIT m_fixture->source.providerGone(core::AccountId(QStringLiteral("another")));
        m_keeper->want();
        QTRY_COMPARE(m_links.size(), 2);
        QCOMPARE(m_generation, 1);
    }

    void aSourceThatIsGoneEndsTheWait()
    {
        auto gone = std::make_unique<FakeSource>(m_fixture->provider);
        const auto keeper = LinkKeeper::create(*gone, m_clock, MediaFixture::account().id, MediaFixture::recording());
        QSignalSpy failed(keeper.get(), &LinkKeeper::linkFailed);
        gone.reset();
        keeper->want();
        QTRY_COMPARE(failed.size(), 1);
    }

private:
    static core::Error refusal(int status)
    {
        core::Error error(core::Error::Kind::LinkExpired);
        error.status = status;
        return error;
    }

    support::ManualClock m_clock;
    net::HttpClient m_http{m_clock};
    std::unique_ptr<MediaFixture> m_fixture;
    std::shared_ptr<LinkKeeper> m_keeper;
    QStringList m_links;
    QList<core::Error> m_errors;
    int m_generation = 0;
};

QTEST_GUILESS_MAIN(TestLinkKeeper)
#include "tst_linkkeeper.moc"
