#include "net/credentialroute.h"

#include <QTest>

namespace net {

using Form = CredentialRoute::Form;

namespace {

/// May go to https://home and https://cdn.
Authorization authorization(Authorization::LaterHops laterHops, const QByteArray &queryParameter = {})
{
    Authorization result;
    result.credential = Credential{Credential::Kind::DownloadToken, "Authorization", "Bearer SECRET"};
    result.mayCarry = [](const Credential &, const QUrl &url) {
        return sameOrigin(url, QUrl(QStringLiteral("https://home"))) ||
               sameOrigin(url, QUrl(QStringLiteral("https://cdn")));
    };
    result.laterHops = laterHops;
    result.queryParameter = queryParameter;
    return result;
}

const QUrl home(QStringLiteral("https://home/a"));
const QUrl cdn(QStringLiteral("https://cdn/b"));
const QUrl stranger(QStringLiteral("https://stranger/c"));

} // namespace

class TestCredentialRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAllowedHopCarriesTheHeader();
    void aLaterHopCarriesItOnlyAfterARefusal();
    void theQueryFormIsTriedOnce();
    void aStrangerGetsNothing();
    void withoutARuleNothingTravels();
};

void TestCredentialRoute::everyAllowedHopCarriesTheHeader()
{
    const Authorization everywhere = authorization(Authorization::LaterHops::WhereAllowed);
    CredentialRoute route(everywhere);
    QCOMPARE(route.enter(home), Form::Header);
    QCOMPARE(route.enter(stranger), Form::None);
    QCOMPARE(route.enter(cdn), Form::Header);
    QCOMPARE(route.afterRefusal(), std::nullopt);
}

void TestCredentialRoute::aLaterHopCarriesItOnlyAfterARefusal()
{
    const Authorization cautious = authorization(Authorization::LaterHops::AfterRefusal);
    CredentialRoute route(cautious);
    QCOMPARE(route.enter(home), Form::Header);
    QCOMPARE(route.enter(cdn), Form::None);
    QCOMPARE(route.afterRefusal(), std::optional(Form::Header));
    QCOMPARE(route.afterRefusal(), std::nullopt);
    QCOMPARE(route.enter(home), Form::None);
    QCOMPARE(route.afterRefusal(), std::optional(Form::Header));
}

void TestCredentialRoute::theQueryFormIsTriedOnce()
{
    const Authorization last = authorization(Authorization::LaterHops::AfterRefusal, "access_token");
    CredentialRoute route(last);
    QCOMPARE(route.enter(home), Form::Header);
    QCOMPARE(route.afterRefusal(), std::optional(Form::Query));
    QCOMPARE(route.afterRefusal(), std::nullopt);
    QCOMPARE(route.enter(cdn), Form::None);
    QCOMPARE(route.afterRefusal(), std::optional(Form::Header));
    QCOMPARE(route.afterRefusal(), std::nullopt);
}

void TestCredentialRoute::aStrangerGetsNothing()
{
    const Authorization last = authorization(Authorization::LaterHops::AfterRefusal, "access_token");
    CredentialRoute first(last);
    QCOMPARE(first.enter(stranger), Form::None);
    QCOMPARE(first.afterRefusal(), std::nullopt);
    CredentialRoute later(last);
    QCOMPARE(later.enter(home), Form::Header);
    QCOMPARE(later.enter(stranger), Form::None);
    QCOMPARE(later.afterRefusal(), std::nullopt);
}

void TestCredentialRoute::withoutARuleNothingTravels()
{
    Authorization unruled = authorization(Authorization::LaterHops::WhereAllowed, "access_token");
    unruled.mayCarry = {};
    CredentialRoute route(unruled);
    QCOMPARE(route.enter(home), Form::None);
    QCOMPARE(route.afterRefusal(), std::nullopt);
    const Authorization nothing;
    QVERIFY(!nothing.allows(home));
}

} // namespace net

QTEST_GUILESS_MAIN(net::TestCredentialRoute)
#include "tst_credentialroute.moc"
