#include "downloadfixture.h"

#include <QMutex>

#include <atomic>

using core::Error;
using support::Answer;
using support::SeenRequest;
using State = core::Download::State;

/// One large file over several connections: byte-exact whatever one of them does.
class TestFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_content = DownloadFixture::media(size);
        m_other = DownloadFixture::media(size, 'y');
    }

    void init()
    {
        m = std::make_unique<DownloadFixture>(m_http);
        m->limits.connections = 4;
        m->startQueue();
        m_path = m->file(QStringLiteral("clip.mp4"));
    }
    void cleanup() { m.reset(); }

    void aLargeFileComesOverAsManyConnectionsAsTheLimitAllows_data()
    {
        QTest::addColumn<int>("connections");
        QTest::addColumn<bool>("listed");
        QTest::newRow("one") << 1 << true;
        QTest::newRow("four") << 4 << true;
        QTest::newRow("more than one manager opens to a host") << 8 << true;
        QTest::newRow("its size not listed") << 4 << false;
    }

    void aLargeFileComesOverAsManyConnectionsAsTheLimitAllows()
    {
        QFETCH(int, connections);
        QFETCH(bool, listed);
        m->limits.connections = connections;
        m->startQueue();
        m->serve([this](const SeenRequest &request) { return paced(ranged(request)); });
        const auto item = run(listed);
        QVERIFY(isWhole(item, m_content));
        QVERIFY(m->server.mostConnections() >= connections);
        // Those that were cut short may still be closing when the next are opened.
        QVERIFY(connections > 1 ? m->server.mostConnections() < 2 * connections : m->server.mostConnections() == 1);
        const auto seen = m->server.seen();
        QCOMPARE(seen.first().hasHeader("Range"), listed && connections > 1);
        for (qsizetype i = 1; i < seen.size(); ++i)
            QCOMPARE(seen[i].header("If-Range"), QByteArray("\"v1\""));
    }

    void aSmallFileComesOverOne()
    {
        m_content.truncate(4'000'000);
        m->serve([this](const SeenRequest &request) { return ranged(request); });
        const auto item = run();
        QVERIFY(isWhole(item, m_content));
        QCOMPARE(m->server.seen().size(), 1);
        m_content = DownloadFixture::media(size);
    }

    void withoutRangesOrValidatorsItComesOverOne_data()
    {
        QTest::addColumn<QByteArray>("missing");
        QTest::newRow("no validator") << QByteArray("ETag");
        QTest::newRow("no ranges") << QByteArray("Range");
    }

    void withoutRangesOrValidatorsItComesOverOne()
    {
        QFETCH(QByteArray, missing);
        m->serve([this, missing](const SeenRequest &request) {
            if (missing == "Range")
                return whole(m_content, "\"v1\"");
            Answer answer = ranged(request);
            answer.headers.removeIf([&](const auto &header) { return header.first == missing; });
            return paced(answer);
        });
        const auto item = run();
        QVERIFY(isWhole(item, m_content));
        QVERIFY(m->server.mostConnections() <= 2); // one after the other
    }

    void connectionsThatAreRefusedAreDoneWithout_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("503") << 503;
        QTest::newRow("429") << 429;
        QTest::newRow("403") << 403;
        QTest::newRow("200") << 200; // all of it, where a range was asked for
    }

    void connectionsThatAreRefusedAreDoneWithout()
    {
        QFETCH(int, status);
        auto running = std::make_shared<std::atomic<int>>(0);
        m->serve([this, status, running](const SeenRequest &request) {
            const bool first = request.header("Range").startsWith("bytes=0-");
            const bool second = !first && (*running)++ % 3 != 2;
            if (!second)
                return paced(ranged(request));
            if (status == 200)
                return whole(m_content, "\"v1\"");
            Answer refusal = Answer::json("{}", status);
            refusal.headers.emplaceBack("Retry-After", "0");
            return refusal;
        });
        const auto item = run();
        QVERIFY(isWhole(item, m_content));
    }

    void connectionsThatBreakOffAreGoneOnWith()
    {
        auto requests = std::make_shared<std::atomic<int>>(0);
        m->serve([this, requests](const SeenRequest &request) {
            Answer answer = ranged(request);
            if (++*requests % 2 == 0) {
                answer.cutAfter = 700'000;
                answer.end = Answer::End::Reset;
            }
            return answer;
        });
        const auto item = run();
        QVERIFY(isWhole(item, m_content));
    }

    /// The same length, other bytes: what was fetched of the old content must not be mixed with the new.
    void contentThatChangesInMidFileStartsAgain_data()
    {
        QTest::addColumn<bool>("honoursIfRange");
        QTest::newRow("by the rules") << true;
        QTest::newRow("If-Range ignored") << false;
    }

    void contentThatChangesInMidFileStartsAgain()
    {
        QFETCH(bool, honoursIfRange);
        auto requests = std::make_shared<std::atomic<int>>(0);
        m->serve([this, requests, honoursIfRange](const SeenRequest &request) {
            if (++*requests <= 3)
                return paced(ranged(request));
            if (!honoursIfRange) {
                SeenRequest blind = request;
                blind.headers.removeIf([](const auto &header) { return header.first.toLower() == "if-range"; });
                return Answer::ranged(blind, m_other, "video/mp4", "\"v2\"");
            }
            return Answer::ranged(request, m_other, "video/mp4", "\"v2\"");
        });
        const auto item = run();
        QVERIFY(isWhole(item, m_other));
    }

    void aLinkThatDiesInMidFileIsRenewedAsOftenAsItTakes()
    {
        auto served = std::make_shared<std::atomic<int>>(0);
        m->serve([this, served](const SeenRequest &request) {
            if (++*served % 3 == 0)
                return Answer::json("{}", 403);
            return paced(ranged(request));
        });
        const auto item = run();
        QVERIFY(isWhole(item, m_content));
        QVERIFY(m->provider->linksAsked() > 1);
    }

    /// What is on disk when it is stopped is not asked for again: pieces in the middle of the file neither.
    void afterAStopOnlyTheGapsAreFetched()
    {
        m->serve([this](const SeenRequest &request) { return paced(ranged(request)); });
        const auto id = m->add(m->recording(QStringLiteral("clip"), size));
        QTRY_VERIFY_WITH_TIMEOUT(m->item(id).received > size / 3, 20'000);
        m->queue->pause({id});
        QTRY_COMPARE(m->item(id).download.state, State::Paused);
        const qint64 kept = m->item(id).download.bytes;
        QVERIFY(kept > 0);
        m->server.forgetSeen();
        m->startQueue();
        QVERIFY(m->load());
        m->queue->resume({id});
        QVERIFY(m->waitIdle());
        QVERIFY(isWhole(m->item(id), m_content));
        core::ByteSet asked;
        for (const SeenRequest &request : m->server.seen()) {
            const QList<QByteArray> ends = request.header("Range").mid(6).split('-');
            QCOMPARE(ends.size(), 2);
            asked.add({ends[0].toLongLong(), ends[1].isEmpty() ? size : ends[1].toLongLong() + 1});
        }
        QCOMPARE(asked.count(), size - kept);
    }

private:
    static constexpr qint64 size = qint64(24) * 1024 * 1024;

    static Answer whole(const QByteArray &content, const QByteArray &etag)
    {
        Answer answer;
        answer.headers = {{"Content-Type", "video/mp4"}, {"ETag", etag}};
        answer.body = content;
        return answer;
    }

    Answer ranged(const SeenRequest &request) const
    {
        return Answer::ranged(request, m_content, "video/mp4", "\"v1\"");
    }

    static Answer paced(Answer answer)
    {
        answer.bytesPerSecond = 12'000'000;
        return answer;
    }

    downloads::Item run(bool listed = true)
    {
        const auto id = m->add(m->recording(QStringLiteral("clip"), listed ? m_content.size() : -1));
        if (!m->waitIdle(60'000))
            qWarning("the queue did not come to rest");
        return m->item(id);
    }

    bool isWhole(const downloads::Item &item, const QByteArray &content) const
    {
        if (item.download.error)
            qWarning() << item.download.error->kind << item.download.error->message << item.download.error->status;
        return item.download.state == State::Done && DownloadFixture::contentOf(m_path) == content &&
               item.download.sha256 == DownloadFixture::sha256(content) && m->sha256sum() == 0 &&
               !QFile::exists(m_path + QStringLiteral(".part"));
    }

    core::SystemClock m_clock;
    net::HttpClient m_http{m_clock};
    std::unique_ptr<DownloadFixture> m;
    QByteArray m_content;
    QByteArray m_other;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestFetch)
#include "tst_fetch.moc"
