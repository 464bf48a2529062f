#include "downloads/downloadfixture.h"
#include "nginxhost.h"
#include "support/withoutproxies.h"

#include <QDateTime>

using State = core::Download::State;

namespace {

constexpr qint64 size = 32 * 1024 * 1024;
const QString name = QStringLiteral("clip.mp4");

QDateTime daysAgo(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(-days);
}

/// A queue whose provider hands out links to the file host.
class HostedFixture : public DownloadFixture
{
public:
    using LinkOf = std::function<QUrl(int asked)>;

    HostedFixture(net::HttpClient &client, int connections, LinkOf linkOf) : DownloadFixture(client)
    {
        limits.connections = connections;
        queue.reset();
        provider = std::make_unique<FakeProvider>(
            account, providers::Context{http, http.clock()},
            [this, linkOf](const core::Recording &recording) -> core::Result<providers::Link> {
                providers::Link link;
                link.url = linkOf(++m_asked);
                link.loopbackAllowed = true;
                link.recording = recording;
                return link;
            });
        source = std::make_unique<FakeSource>(*provider);
        startQueue();
    }
    ~HostedFixture() { queue.reset(); }

private:
    int m_asked = 0;
};

} // namespace

/// A real server as the file host: the file comes whole, over as many connections as it is worth.
class TestFileHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        support::withoutProxies();
        QVERIFY(!m_authority.file().isEmpty());
        qputenv("SSL_CERT_FILE", QFile::encodeName(m_authority.file())); // before the client is made
        m_http.emplace(m_clock);
        QVERIFY(m_host.isReady());
        QVERIFY(m_host.put(name, m_content, daysAgo(2)));
    }
    void init() { m_host.forget(); }

    void severalConnectionsBringAFileFromAServerThatLimitsEach_data()
    {
        QTest::addColumn<int>("connections");
        QTest::addColumn<int>("moreThan");
        QTest::newRow("1") << 1 << 0;
        QTest::newRow("4") << 4 << 2;
        QTest::newRow("8") << 8 << 6;
    }
    void severalConnectionsBringAFileFromAServerThatLimitsEach()
    {
        QFETCH(int, connections);
        QFETCH(int, moreThan);
        HostedFixture m(*m_http, connections, [this](int) { return m_host.url("/slow/clip.mp4"); });
        checkWhole(m, m.add(m.recording(QStringLiteral("clip"), size)), m_content);
        QTRY_VERIFY2(m_host.mostAtOnce() > moreThan, qPrintable(QString::number(m_host.mostAtOnce())));
        if (connections == 1)
            QCOMPARE(m_host.mostAtOnce(), 1);
    }

    void overTls_data()
    {
        QTest::addColumn<int>("connections");
        QTest::newRow("1") << 1;
        QTest::newRow("8") << 8;
    }
    void overTls()
    {
        QFETCH(int, connections);
        HostedFixture m(*m_http, connections, [this](int) { return m_host.url("/plain/clip.mp4", true); });
        checkWhole(m, m.add(m.recording(QStringLiteral("clip"), size)), m_content);
    }

    void aLinkThatIsNoGoodFromTheStart_data()
    {
        QTest::addColumn<bool>("forged");
        QTest::addColumn<int>("connections");
        QTest::newRow("expired, 1") << false << 1;
        QTest::newRow("expired, 4") << false << 4;
        QTest::newRow("forged, 1") << true << 1;
        QTest::newRow("forged, 4") << true << 4;
    }
    void aLinkThatIsNoGoodFromTheStart()
    {
        QFETCH(bool, forged);
        QFETCH(int, connections);
        HostedFixture m(*m_http, connections, [this, forged](int asked) {
            if (asked == 1 && forged)
                return m_host.url("/expiring/clip.mp4?md5=AAAAAAAAAAAAAAAAAAAAAA&expires=9999999999");
            return m_host.expiring("clip.mp4", QDateTime::currentDateTimeUtc().addSecs(asked == 1 ? -10 : 600));
        });
        checkWhole(m, m.add(m.recording(QStringLiteral("clip"), size)), m_content);
        QCOMPARE(m_host.answers(forged ? 403 : 410), 1);
        QCOMPARE(m.provider->linksAsked(), 2);
    }

    void aLinkThatExpiresInMidFile()
    {
        // Each link lives a moment; what is under way goes on, what is asked for later is refused.
        HostedFixture m(*m_http, 4, [this](int asked) {
            return m_host.expiring("clip.mp4", QDateTime::currentDateTimeUtc().addSecs(asked == 1 ? 1 : 600));
        });
        m.limits.bytesPerSecond = 12 * 1024 * 1024; // so that there is a later
        m.startQueue();
        checkWhole(m, m.add(m.recording(QStringLiteral("clip"), size)), m_content);
        QVERIFY(m_host.answers(410) > 0);
        QVERIFY(m.provider->linksAsked() >= 2);
    }

    void aServerThatAllowsTwoConnections()
    {
        HostedFixture m(*m_http, 8, [this](int) { return m_host.url("/few/clip.mp4"); });
        checkWhole(m, m.add(m.recording(QStringLiteral("clip"), size)), m_content);
        QVERIFY(m_host.answers(503) > 0);
        QVERIFY(m_host.mostAtOnce() <= 2);
    }

    void pausedInMidFileItGoesOn_data()
    {
        QTest::addColumn<bool>("changed");
        QTest::addColumn<int>("connections");
        QTest::newRow("the same file, 1") << false << 1;
        QTest::newRow("the same file, 4") << false << 4;
        QTest::newRow("another of the same size, 1") << true << 1;
        QTest::newRow("another of the same size, 4") << true << 4;
    }
    void pausedInMidFileItGoesOn()
    {
        QFETCH(bool, changed);
        QFETCH(int, connections);
        HostedFixture m(*m_http, connections, [this](int) { return m_host.url("/slow/clip.mp4"); });
        const core::DownloadId id = m.add(m.recording(QStringLiteral("clip"), size));
        QTRY_VERIFY_WITH_TIMEOUT(m.item(id).received > size / 4, 20'000);
        m.queue->pause({id});
        QTRY_COMPARE(m.item(id).download.state, State::Paused);
        QVERIFY(m.item(id).download.bytes > 0);
        QVERIFY(m.item(id).download.bytes < size);
        const QByteArray now = changed ? DownloadFixture::media(size, 'z') : m_content;
        if (changed)
            QVERIFY(m_host.put(name, now, daysAgo(1)));
        m_host.forget();
        m.queue->resume({id});
        checkWhole(m, id, now);
        // What is there already is asked for only where it is of another file; then it is asked for whole, once.
        if (!changed)
            QCOMPARE(m_host.answers(200), 0);
        if (changed)
            QVERIFY(m_host.put(name, m_content, daysAgo(2)));
    }

private:
    static void checkWhole(DownloadFixture &m, const core::DownloadId &id, const QByteArray &content)
    {
        QVERIFY(m.waitIdle(90'000));
        const downloads::Item item = m.item(id);
        const QString why = item.download.error ? item.download.error->message : QString();
        QVERIFY2(item.download.state == State::Done, qPrintable(why));
        QVERIFY(DownloadFixture::contentOf(m.file(name)) == content);
        QCOMPARE(item.download.sha256, DownloadFixture::sha256(content));
        QCOMPARE(m.sha256sum(), 0);
        QVERIFY(!QFile::exists(m.file(name) + QStringLiteral(".part")));
    }

    const support::TestAuthority m_authority;
    NginxHost m_host{m_authority};
    const core::SystemClock m_clock;
    std::optional<net::HttpClient> m_http;
    const QByteArray m_content = DownloadFixture::media(size);
};

QTEST_GUILESS_MAIN(TestFileHost)
#include "tst_filehost.moc"
