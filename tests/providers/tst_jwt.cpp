#include "fixture.h"
#include "providers/zoom/jwt.h"
#include "support/manualclock.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace providers::zoom;

namespace {

QByteArray part(const QByteArray &jwt, int index)
{
    return QByteArray::fromBase64(jwt.split('.').value(index), QByteArray::Base64UrlEncoding);
}

} // namespace

class TestJwt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSignatureIsHs256OverBothParts()
    {
        const core::Instant at{std::chrono::seconds(1700000000)};
        const QByteArray jwt = mintJwt(QStringLiteral("KEY"), QStringLiteral("SECRET"), at, at + std::chrono::hours(1));
        const QList<QByteArray> parts = jwt.split('.');
        QCOMPARE(parts.size(), 3);
        QVERIFY(!jwt.contains('=') && !jwt.contains('+') && !jwt.contains('/'));
        QCOMPARE(part(jwt, 0), QByteArray(R"({"alg":"HS256","typ":"JWT"})"));
        const QJsonObject claims = fixture::object(part(jwt, 1));
        QCOMPARE(claims.value(QStringLiteral("iss")).toString(), QStringLiteral("KEY"));
        QCOMPARE(claims.value(QStringLiteral("iat")).toInteger(), 1700000000);
        QCOMPARE(claims.value(QStringLiteral("exp")).toInteger(), 1700003600);
        QCOMPARE(part(jwt, 2), QMessageAuthenticationCode::hash(parts.at(0) + '.' + parts.at(1), "SECRET",
                                                                QCryptographicHash::Sha256));
    }

    void aMintedTokenIsBackdatedAndLivesAnHourAtMost()
    {
        const support::ManualClock clock;
        TokenSource source = TokenSource::minting(clock, QStringLiteral("k"), QStringLiteral("s"));
        const QJsonObject claims = fixture::object(part(source.token(), 1));
        const qint64 now = std::chrono::floor<std::chrono::seconds>(clock.now()).time_since_epoch().count();
        const qint64 issued = claims.value(QStringLiteral("iat")).toInteger();
        QCOMPARE(issued, now - 60);
        QVERIFY(claims.value(QStringLiteral("exp")).toInteger() - issued <= 3600);
    }

    void aTokenIsUsedAgainUntilItIsAboutToEnd()
    {
        support::ManualClock clock;
        TokenSource source = TokenSource::minting(clock, QStringLiteral("k"), QStringLiteral("s"));
        const QByteArray first = source.token();
        clock.advance(std::chrono::minutes(30));
        QCOMPARE(source.token(), first);
        clock.advance(std::chrono::minutes(15));
        const QByteArray second = source.token();
        QVERIFY(second != first);
        QVERIFY(*jwtExpiry(second) - clock.now() >= TokenSource::leastLeft);
    }

    void aClockThatIsSetBackGetsATokenOfItsOwn()
    {
        support::ManualClock clock;
        TokenSource source = TokenSource::minting(clock, QStringLiteral("k"), QStringLiteral("s"));
        const QByteArray first = source.token();
        clock.advance(-std::chrono::hours(5));
        QVERIFY(source.token() != first);
    }

    void aPastedTokenIsUsedAsItIs()
    {
        support::ManualClock clock;
        TokenSource source = TokenSource::pasted(clock, QStringLiteral("a.b.c"));
        QCOMPARE(source.token(), QByteArray("a.b.c"));
        clock.advance(std::chrono::hours(50));
        QCOMPARE(source.token(), QByteArray("a.b.c"));
    }

    void whatIsNoTokenHasNoEnd()
    {
        for (const char *text :
             {"", "a", "a.b.c", "e30.e30.x", "eyJ9.eyJleHAiOiJ4In0.x", "..", "a.eyJleHAiOjFlMzAwfQ.c"})
            QVERIFY2(!jwtExpiry(text), text);
    }
};

QTEST_GUILESS_MAIN(TestJwt)
#include "tst_jwt.moc"
