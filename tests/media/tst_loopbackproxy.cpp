#include "media/contentfetch.h"
#include "media/loopbackproxy.h"
#include "media/mediathread.h"
#include "media/proxyconnection.h"
#include "media/proxystream.h"

#include "mediafixture.h"
#include "support/withoutproxies.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using media::ContentFetch;
using media::MediaThread;
using media::ProxyStream;
using support::Answer;
using support::SeenRequest;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::optional<core::ByteRange>)

class TestLoopbackProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::withoutProxies(); }
    void init()
    {
        m_fixture = std::make_unique<MediaFixture>(m_http);
        m_fixture->file.content = MediaFixture::media(300'000);
        m_thread = std::make_unique<MediaThread>(m_clock);
    }
    void cleanup()
    {
        m_stream.reset();
        m_thread.reset();
        m_fixture.reset();
        m_failures.clear();
        m_fetched = {};
        m_total = -2;
    }

    void theWholeFileIsServed()
    {
        open();
        const Reply reply = get();
        QCOMPARE(reply.status(), 200);
        QCOMPARE(reply.header("Content-Length"), "300000");
        QCOMPARE(reply.header("Content-Type"), "video/mp4");
        QCOMPARE(reply.header("Accept-Ranges"), "bytes");
        QVERIFY(reply.body == m_fixture->file.content);
        QTRY_COMPARE(m_fetched, (core::ByteSet{{0, 300'000}}));
        QCOMPARE(m_total, 300'000);
    }

    void rangesAreServed()
    {
        open();
        Reply reply = get("Range: bytes=100000-100999\r\n");
        QCOMPARE(reply.status(), 206);
        QCOMPARE(reply.header("Content-Range"), "bytes 100000-100999/300000");
        QVERIFY(reply.body == m_fixture->file.content.mid(100'000, 1'000));
        reply = get("Range: bytes=-500\r\n");
        QVERIFY(reply.body == m_fixture->file.content.right(500));
        reply = get("Range: bytes=300000-\r\n");
        QCOMPARE(reply.status(), 416);
        QCOMPARE(reply.header("Content-Range"), "bytes */300000");
    }

    void aRangeIsReadAsTheStandardSays_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<std::optional<core::ByteRange>>("range");
        using Range = std::optional<core::ByteRange>;
        QTest::newRow("both") << QByteArray("bytes=2-5") << Range({2, 6});
        QTest::newRow("open") << QByteArray("bytes=2-") << Range({2, 10});
        QTest::newRow("suffix") << QByteArray("bytes=-3") << Range({7, 10});
        QTest::newRow("suffix beyond") << QByteArray("bytes=-30") << Range({0, 10});
        QTest::newRow("end beyond") << QByteArray("Bytes=2-30") << Range({2, 10});
        QTest::newRow("backwards") << QByteArray("bytes=5-2") << Range();
        QTest::newRow("several") << QByteArray("bytes=1-2,4-5") << Range();
        QTest::newRow("negative") << QByteArray("bytes=--3") << Range();
        QTest::newRow("too large") << QByteArray("bytes=99999999999999999999-") << Range();
        QTest::newRow("other unit") << QByteArray("lines=1-2") << Range();
    }
    void aRangeIsReadAsTheStandardSays()
    {
        QFETCH(QByteArray, header);
        QFETCH(std::optional<core::ByteRange>, range);
        QCOMPARE(media::requestedBytes(header, 10), range);
    }

    void aHeadIsAnsweredWithoutABody()
    {
        open();
        const Reply reply = ask("HEAD " + path() + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
        QCOMPARE(reply.status(), 200);
        QCOMPARE(reply.header("Content-Length"), "300000");
        QVERIFY(reply.body.isEmpty());
    }

    void whoDoesNotKnowThePathGetsNothing_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::newRow("root") << QByteArray("GET / HTTP/1.1\r\nHost: HOST\r\n\r\n") << 404;
        QTest::newRow("guessed") << QByteArray("GET /AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA HTTP/1.1\r\nHost: HOST\r\n\r\n")
                                 << 404;
        QTest::newRow("another host") << QByteArray("GET PATH HTTP/1.1\r\nHost: evil.example\r\n\r\n") << 403;
        QTest::newRow("no host") << QByteArray("GET PATH HTTP/1.1\r\n\r\n") << 403;
        QTest::newRow("POST") << QByteArray("POST PATH HTTP/1.1\r\nHost: HOST\r\n\r\n") << 405;
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << 400;
        QTest::newRow("a head without end") << QByteArray("GET PATH HTTP/1.1\r\nX: ") + QByteArray(20'000, 'x') << 431;
    }
    void whoDoesNotKnowThePathGetsNothing()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        open();
        request.replace("HOST", host());
        request.replace("PATH", path());
        const Reply reply = ask(request);
        QCOMPARE(reply.status(), status);
        QVERIFY(reply.body.isEmpty());
    }

    void thePathIsLongAndNeverTheSame()
    {
        open();
        const QByteArray first = path();
        QCOMPARE(first.size(), 33);
        open();
        QVERIFY(path() != first);
        QCOMPARE(m_url.host(), QStringLiteral("127.0.0.1"));
    }

    void thePathDiesWithItsStream()
    {
        open();
        QCOMPARE(get().status(), 200);
        m_stream.reset();
        QCOMPARE(get().status(), 404);
    }

    void aStreamThatIsClosedEndsItsConnections()
    {
        m_fixture->serve([this](const SeenRequest &request) {
            Answer answer = m_fixture->file.answer(request);
            answer.end = Answer::End::Stall;
            answer.cutAfter = 1'000;
            return answer;
        });
        open();
        QTcpSocket socket;
        socket.connectToHost(m_url.host(), quint16(m_url.port()));
        socket.write("GET " + path() + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
        QTRY_VERIFY(socket.bytesAvailable() > 0);
        m_stream.reset();
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }

    void aSmallFileIsFetchedOnceHoweverOftenItIsRead()
    {
        m_fixture->file.content = MediaFixture::media(2'000'000);
        open();
        for (int i = 0; i < 3; ++i)
            QVERIFY(get().body == m_fixture->file.content);
        QVERIFY(get("Range: bytes=1999000-\r\n").body == m_fixture->file.content.right(1'000));
        const QList<SeenRequest> seen = m_fixture->server.seen();
        QCOMPARE(seen.size(), 2); // from its beginning, and its end
        QVERIFY(seen.last().header("Range").startsWith("bytes=1737856-"));
    }

    void theEndOfASmallFileIsThereBeforeItsMiddle()
    {
        m_fixture->file.content = MediaFixture::media(4'000'000);
        m_fixture->serve([this](const SeenRequest &request) {
            Answer answer = m_fixture->file.answer(request);
            if (request.header("Range") == "bytes=0-") {
                answer.end = Answer::End::Stall;
                answer.cutAfter = 500'000;
            }
            return answer;
        });
        open();
        QVERIFY(get("Range: bytes=3999000-\r\n").body == m_fixture->file.content.right(1'000));
        QVERIFY(m_fetched.count() < 1'000'000);
    }

    void aLargeFileIsNotFetchedBeforeItIsWanted()
    {
        m_fixture->file.content = MediaFixture::media(20'000'000);
        open();
        QCOMPARE(get("Range: bytes=19999000-\r\n").body.size(), 1'000);
        QTcpSocket socket;
        socket.setReadBufferSize(64 * 1024);
        socket.connectToHost(m_url.host(), quint16(m_url.port()));
        socket.write("GET " + path() + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
        QTRY_VERIFY(socket.bytesAvailable() >= 64 * 1024);
        QTest::qWait(500);
        QVERIFY2(m_fetched.count() < 15'000'000, qPrintable(QString::number(m_fetched.count())));
    }

    void aLinkThatDiesIsRenewedUnseen()
    {
        m_fixture->file.content = MediaFixture::media(9'000'000);
        m_fixture->serve([this](const SeenRequest &request) {
            Answer answer = m_fixture->file.answer(request);
            if (request.path() == "/1") {
                if (request.header("Range") != "bytes=0-")
                    return Answer::json("{}", 403);
                answer.end = Answer::End::Reset;
                answer.cutAfter = 3'000'000;
            }
            return answer;
        });
        open();
        QVERIFY(get().body == m_fixture->file.content);
        QCOMPARE(m_fixture->provider.linksAsked(), 2);
        QVERIFY(m_failures.isEmpty());
    }

    void whatCannotBeBroughtIsToldInItsOwnSignal()
    {
        m_fixture->serve([](const SeenRequest &) { return Answer::json("{}", 404); });
        open();
        QCOMPARE(get().status(), 502);
        QTRY_VERIFY(!m_failures.isEmpty());
        QCOMPARE(m_failures.first().status, 404);
    }

    void whatFailedInPassingIsTriedAgainByWhoeverAsks()
    {
        std::atomic<bool> works = false;
        m_fixture->serve([&](const SeenRequest &request) {
            return works ? m_fixture->file.answer(request) : Answer::json("{}", 503);
        });
        open();
        QTRY_VERIFY(!m_failures.isEmpty());
        works = true;
        QVERIFY(get().body == m_fixture->file.content);
    }

    void whatBreaksOffForGoodDoesNotEndLikeTheWhole()
    {
        m_fixture->file.content = MediaFixture::media(9'000'000);
        m_fixture->serve([this](const SeenRequest &request) {
            if (request.header("Range") != "bytes=0-")
                return Answer::json("{}", 400);
            Answer answer = m_fixture->file.answer(request);
            answer.end = Answer::End::Reset;
            answer.cutAfter = 1'000'000;
            return answer;
        });
        open();
        const Reply reply = get();
        QVERIFY(reply.body.size() < 9'000'000);
        QCOMPARE(reply.header("Content-Length"), "9000000");
        QTRY_COMPARE(m_failures.size(), 1);
    }

    void whatIsOnDiskIsNotFetched()
    {
        QTemporaryDir folder;
        m_fixture->file.content = MediaFixture::media(9'000'000);
        QFile part(folder.filePath(QStringLiteral("talk.mp4.part")));
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write(m_fixture->file.content.left(4'000'000));
        part.close();
        ProxyStream::Source source;
        source.partPath = part.fileName();
        source.part = {{0, 4'000'000}};
        source.known.total = 9'000'000;
        open(source);
        QVERIFY(get("Range: bytes=1000000-2999999\r\n").body == m_fixture->file.content.mid(1'000'000, 2'000'000));
        QVERIFY(m_fixture->server.seen().isEmpty());
        QVERIFY(get().body == m_fixture->file.content);
        QCOMPARE(m_fixture->server.seen().size(), 1);
        QCOMPARE(m_fixture->server.seen().first().header("Range"), "bytes=4000000-");
    }

    void aRecordingOfUnknownLengthIsServedToItsEnd()
    {
        m_fixture->serve([this](const SeenRequest &) {
            Answer answer = m_fixture->file.whole();
            answer.contentLength = -1;
            return answer;
        });
        open();
        const Reply reply = get();
        QCOMPARE(reply.status(), 200);
        QVERIFY(reply.header("Content-Length").isEmpty());
        QVERIFY(reply.body == m_fixture->file.content);
    }

    void theWholeOfASmallRecordingIsFetched()
    {
        const auto content = fetched(new ContentFetch(*m_thread, m_fixture->keeper(), 400'000));
        QVERIFY(content);
        QVERIFY(content->bytes == m_fixture->file.content);
        QVERIFY(content->isWhole);
        QCOMPARE(content->contentType, "video/mp4");
    }

    void ofALargeRecordingTheBeginningIsFetched()
    {
        const auto content = fetched(new ContentFetch(*m_thread, m_fixture->keeper(), 100'000));
        QVERIFY(content);
        QVERIFY(content->bytes == m_fixture->file.content.left(100'000));
        QVERIFY(!content->isWhole);
    }

    void aFetchThatFailsSaysWhy()
    {
        m_fixture->linkError = core::Error(core::Error::Kind::Auth);
        const auto content = fetched(new ContentFetch(*m_thread, m_fixture->keeper(), 100'000));
        QVERIFY(!content);
        QCOMPARE(content.error().kind, core::Error::Kind::Auth);
    }

    void aFetchThatIsCancelledEndsAtOnce()
    {
        auto *fetch = new ContentFetch(*m_thread, m_fixture->keeper(), 100'000);
        core::Error::Kind kind = core::Error::Kind::Server;
        fetch->then(this, [&](const core::Result<media::FetchedContent> &result) { kind = result.error().kind; });
        fetch->cancel();
        QCOMPARE(kind, core::Error::Kind::Cancelled);
    }

    void aFileOnDiskIsFetchedToo()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("talk.vtt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("WEBVTT\n");
        file.close();
        const auto content = fetched(new ContentFetch(*m_thread, file.fileName(), 100));
        QVERIFY(content);
        QCOMPARE(content->bytes, "WEBVTT\n");
        const auto none = fetched(new ContentFetch(*m_thread, QStringLiteral("/nowhere/talk.vtt"), 100));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, core::Error::Kind::Storage);
    }

private:
    struct Reply
    {
        QByteArray head;
        QByteArray body;

        int status() const { return head.mid(9, 3).toInt(); }
        QByteArray header(const QByteArray &name) const
        {
            for (const QByteArray &line : head.split('\n')) {
                if (line.startsWith(name) && line.mid(name.size(), 2) == ": ")
                    return line.mid(name.size() + 2).trimmed();
            }
            return {};
        }
    };

    void open(ProxyStream::Source source = {})
    {
        source.links = m_fixture->keeper();
        m_url.clear();
        media::Patience patience;
        patience.waits = {1ms, 1ms, 1ms};
        m_stream.reset(new ProxyStream(source, patience));
        connect(m_stream.get(), &ProxyStream::published, this, [this](const QUrl &url) { m_url = url; });
        connect(m_stream.get(), &ProxyStream::failed, this, [this](const core::Error &error) { m_failures += error; });
        connect(m_stream.get(), &ProxyStream::fetched, this, [this](const core::ByteSet &bytes, qint64 total) {
            m_fetched = bytes;
            m_total = total;
        });
        m_thread->take(*m_stream);
        m_thread->post([stream = m_stream.get()](MediaThread::Room &room) { room.proxy.serve(*stream); });
        QTRY_VERIFY(!m_url.isEmpty());
    }

    QByteArray path() const { return m_url.path().toLatin1(); }
    QByteArray host() const { return "127.0.0.1:" + QByteArray::number(m_url.port()); }

    Reply get(const QByteArray &headers = {})
    {
        return ask("GET " + path() + " HTTP/1.1\r\nHost: " + host() + "\r\n" + headers + "\r\n");
    }

    Reply ask(const QByteArray &request)
    {
        QTcpSocket socket;
        QSignalSpy ended(&socket, &QTcpSocket::disconnected);
        QByteArray all;
        connect(&socket, &QTcpSocket::readyRead, this, [&] { all += socket.readAll(); });
        socket.connectToHost(m_url.host(), quint16(m_url.port()));
        socket.write(request);
        if (ended.isEmpty() && !ended.wait(30'000))
            qWarning("The proxy did not end its answer");
        all += socket.readAll();
        const qsizetype end = all.indexOf("\r\n\r\n");
        return {all.left(end), all.mid(end + 4)};
    }

    static core::Result<media::FetchedContent> fetched(ContentFetch *fetch)
    {
        std::optional<core::Result<media::FetchedContent>> came;
        fetch->then(fetch, [&](const core::Result<media::FetchedContent> &result) { came = result; });
        QSignalSpy finished(fetch, &core::JobBase::finished);
        finished.wait(30'000);
        return came.value_or(core::Error(core::Error::Kind::Cancelled));
    }

    core::SystemClock m_clock;
    net::HttpClient m_http{m_clock};
    std::unique_ptr<MediaFixture> m_fixture;
    std::unique_ptr<MediaThread> m_thread;
    std::unique_ptr<ProxyStream, media::DeleteLater> m_stream;
    QUrl m_url;
    QList<core::Error> m_failures;
    core::ByteSet m_fetched;
    qint64 m_total = -2;
};

QTEST_GUILESS_MAIN(TestLoopbackProxy)
#include "tst_loopbackproxy.moc"
