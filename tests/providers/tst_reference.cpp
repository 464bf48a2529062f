#include "providers/registry.h"

#include <QTest>

using namespace providers;

namespace {

const QString zoom = QStringLiteral("zoom-video-sdk");
const QString signalwire = QStringLiteral("signalwire");
const QString anchor = QStringLiteral("anchor-browser");

core::Account accountOf(const QString &provider)
{
    core::Account account;
    account.provider = provider;
    if (provider == signalwire)
        account.fields.insert(QStringLiteral("space"), QStringLiteral("acme"));
    return account;
}

std::optional<Reference> referenceAt(const QString &provider, const QString &word, const QUrl &apiUrl = {})
{
    core::Account account = accountOf(provider);
    account.apiUrl = apiUrl;
    return factory(provider)->reference(account, ReferenceWord(word));
}

/// `session|recording`; empty: nothing.
QString meaning(const QString &provider, const QString &word)
{
    const auto found = referenceAt(provider, word);
    return found ? QString(found->session.text() + u'|' + found->recording.text()) : QString();
}

constexpr auto uuid = "42b60264-9a4c-4a1e-8f6e-0a1b2c3d4e5f";
constexpr auto other = "c22d24f6-6b1c-4d53-9f33-1c1f0f7a6f10";

} // namespace

class TestReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordMeansWhatItsShapeSays_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &provider, const QString &word, const QString &expected) {
            QTest::newRow(name) << provider << word << expected;
        };
        const QString id = QString::fromLatin1(uuid);
        const QString file = QString::fromLatin1(other);
        row("zoom id", zoom, QStringLiteral("kwPoX6bTS4uWBYwmEpzBvA=="), QStringLiteral("kwPoX6bTS4uWBYwmEpzBvA==|"));
        row("zoom id with slash and plus", zoom, QStringLiteral("/fk/aOFJSJSYh+wk1hnxgw=="),
            QStringLiteral("/fk/aOFJSJSYh+wk1hnxgw==|"));
        row("zoom id without its padding", zoom, QStringLiteral("kwPoX6bTS4uWBYwmEpzBvA"),
            QStringLiteral("kwPoX6bTS4uWBYwmEpzBvA==|"));
        row("zoom id encoded", zoom, QStringLiteral("%2Ffk%2FaOFJSJSYh%2Bwk1hnxgw%3D%3D"),
            QStringLiteral("/fk/aOFJSJSYh+wk1hnxgw==|"));
        row("zoom address", zoom,
            QStringLiteral("https://api.zoom.us/v2/videosdk/sessions/sfk%2FaOFJSJSYhGwk1hnxgw%3D%3D/recordings?ttl=9"),
            QStringLiteral("sfk/aOFJSJSYhGwk1hnxgw==|"));
        row("zoom address encoded twice", zoom,
            QStringLiteral("https://api.zoom.us/v2/videosdk/sessions/%252Ffk%252FaOFJSJSYhGwk1hnxgw%253D%253D"),
            QStringLiteral("/fk/aOFJSJSYhGwk1hnxgw==|"));
        row("zoom address of another", zoom,
            QStringLiteral("https://evilzoom.us/v2/videosdk/sessions/kwPoX6bTS4uWBYwmEpzBvA%3D%3D"), QString());
        row("zoom media says no session", zoom, QStringLiteral("https://us02web.zoom.us/rec/download/AbCdEf.123"),
            QString());
        row("uuid at zoom", zoom, id, QString());
        row("uuid at signalwire", signalwire, id, id + u'|' + id);
        row("signalwire session", signalwire,
            QStringLiteral("https://acme.signalwire.com/api/video/room_sessions/%1/recordings").arg(id), id + u'|');
        row("signalwire recording", signalwire,
            QStringLiteral("https://ACME.signalwire.com/api/video/room_recordings/%1?media_ttl=1").arg(id), u'|' + id);
        row("signalwire of another space", signalwire,
            QStringLiteral("https://other.signalwire.com/api/video/room_sessions/%1").arg(id), QString());
        row("signalwire media", signalwire,
            QStringLiteral("https://s3.us-east-2.amazonaws.com/files.signalwire.com/%1/x/video-room-recordings/%2.mp4"
                           "?X-Amz-Expires=900&X-Amz-Signature=abc")
                .arg(id, file),
            u'|' + file);
        row("somebody's bucket", signalwire,
            QStringLiteral("https://s3.us-east-2.amazonaws.com/private/%1.mp4").arg(id), QString());
        row("signalwire media without a name", signalwire, QStringLiteral("https://files.signalwire.com/"), QString());
        row("uuid at anchor", anchor, id, id + u'|');
        row("sess at anchor", anchor, QStringLiteral("sess_123456"), QStringLiteral("sess_123456|"));
        row("anchor recording", anchor,
            QStringLiteral("https://api.anchorbrowser.io/v1/sessions/%1/recordings/primary/fetch").arg(id), id + u'|');
        row("anchor download", anchor,
            QStringLiteral("https://api.anchorbrowser.io/api/sessions/%1/downloads/%2/fetch").arg(id, file), id + u'|');
        row("anchor live view", anchor, QStringLiteral("https://live.anchorbrowser.io?sessionId=%1").arg(id),
            id + u'|');
        row("anchor history is no session", anchor, QStringLiteral("https://api.anchorbrowser.io/v1/sessions/history"),
            QString());
        row("anchor of another", anchor, QStringLiteral("https://anchorbrowser.io.evil.com/v1/sessions/%1").arg(id),
            QString());
    }
    void aWordMeansWhatItsShapeSays()
    {
        QFETCH(QString, provider);
        QFETCH(QString, word);
        QFETCH(QString, expected);
        QCOMPARE(meaning(provider, word), expected);
    }

    void anAccountsOwnAddressCountsAsItsProviders()
    {
        const QUrl own(QStringLiteral("http://127.0.0.1:4711/anchor"));
        const QString address = QStringLiteral("http://127.0.0.1:4711/anchor/v1/sessions/%1/recordings");
        const auto found = referenceAt(anchor, address.arg(QString::fromLatin1(uuid)), own);
        QVERIFY(found);
        QCOMPARE(found->session.text(), QString::fromLatin1(uuid));
        QVERIFY(!referenceAt(anchor, address.arg(QString::fromLatin1(uuid)), {}));
    }

    void whatIsAPersonsSecretIsSentToNobody_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word :
             {"correct-horse-battery-staple", "hunter2", "sk-1234567890abcdef", "eyJhbGciOiJIUzI1NiJ9.e30.abc",
              "P@ssw0rd!P@ssw0rd!P@ssw0", "../../../etc/passwd", "user@example.com", "", " ", "sess_", "sess_a/b",
              "https://example.com/?id=42b60264-9a4c-4a1e-8f6e-0a1b2c3d4e5f", "javascript:alert(1)",
              "file:///v1/sessions/42b60264-9a4c-4a1e-8f6e-0a1b2c3d4e5f", "internationalizations"})
            QTest::newRow(word) << QString::fromLatin1(word);
        QTest::newRow("long") << QString(1'000'000, u'A');
        QTest::newRow("long address") << QStringLiteral("https://api.zoom.us/") + QString(1'000'000, u'/');
        QTest::newRow("percents") << QString(120, u'%');
        QTest::newRow("zero") << QString(24, QChar::Null);
    }
    void whatIsAPersonsSecretIsSentToNobody()
    {
        QFETCH(QString, word);
        for (const Factory *factory : factories())
            QCOMPARE(meaning(factory->info().id, word), QString());
    }
};

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
