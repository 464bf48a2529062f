#include "media/streambytes.h"

#include "clips.h"
#include "media/picturemaker.h"
#include "media/pictures.h"
#include "mediafixture.h"
#include "support/withoutproxies.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>

using core::Error;
using media::StreamBytes;
using support::Answer;
using support::SeenRequest;
using namespace std::chrono_literals;

namespace {

constexpr qint64 size = 3'000'000;

/// Runs a function that blocks in a thread of its own, while this one serves what it waits for.
template <class F>
auto inThread(F function) -> std::invoke_result_t<F>
{
    auto running = std::async(std::launch::async, function);
    while (running.wait_for(0ms) != std::future_status::ready)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    return running.get();
}

Answer ending(Answer answer, Answer::End end, qint64 after)
{
    answer.end = end;
    answer.cutAfter = after;
    return answer;
}

} // namespace

class StreamBytesTest : public QObject
{
    Q_OBJECT

private:
    core::SystemClock m_clock;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<MediaFixture> m_fixture;
    std::unique_ptr<media::MediaThread> m_thread;

    std::shared_ptr<StreamBytes> stream(const QString &extension = QStringLiteral("mp4"))
    {
        media::Patience patience;
        patience.waits = {1ms, 1ms, 1ms};
        return std::make_shared<StreamBytes>(*m_thread, m_fixture->keeper(MediaFixture::recording(extension)),
                                             patience);
    }
    /// All that is wanted, however many reads it takes; null after an Error.
    static QByteArray bytes(StreamBytes &stream, qint64 offset, qint64 length)
    {
        QByteArray all(length, '\0');
        qint64 done = 0;
        while (done < length) {
            const auto read = stream.read(offset + done, all.data() + done, length - done);
            if (!read)
                return {};
            if (*read == 0)
                break;
            done += *read;
        }
        all.truncate(done);
        return all;
    }
    QList<QByteArray> ranges() const
    {
        QList<QByteArray> asked;
        for (const SeenRequest &request : m_fixture->server.seen())
            asked.append(request.header("Range"));
        return asked;
    }
    const QByteArray &content() const { return m_fixture->file.content; }

private Q_SLOTS:
    void initTestCase() { support::withoutProxies(); }
    void init()
    {
        m_http = std::make_unique<net::HttpClient>(m_clock);
        m_fixture = std::make_unique<MediaFixture>(*m_http);
        m_fixture->file.content = MediaFixture::media(size);
        m_thread = std::make_unique<media::MediaThread>(m_clock);
    }
    void cleanup()
    {
        m_thread.reset();
        m_fixture.reset();
        m_http.reset();
    }

    void bytesComeByTheirPlace()
    {
        const auto source = stream();
        for (const auto &[offset, length] : {std::pair<qint64, qint64>(0, 100),
                                             {2'000'000, 600'000},
                                             {1'999'000, 2'000},
                                             {50, 70'000},
                                             {size - 10, 100},
                                             {0, size}})
            QVERIFY(inThread([&, o = offset, l = length] { return bytes(*source, o, l); }) ==
                    content().mid(offset, length));
        QCOMPARE(inThread([&] { return source->read(size, nullptr, 1); }).value(), qint64(0));
        QCOMPARE(inThread([&] { return source->size(); }).value(), size);
        QCOMPARE(m_fixture->provider.linksAsked(), 1);
    }

    void noMoreIsAskedForThanIsWanted()
    {
        const auto source = stream();
        inThread([&] { return bytes(*source, 0, 1'000); });
        inThread([&] { return bytes(*source, 1'000'000, 200'000); });
        inThread([&] { return bytes(*source, 1'000'100, 60'000); });
        QCOMPARE(ranges(), QList<QByteArray>({"bytes=0-65535", "bytes=1000000-1199999"}));
        QVERIFY(source->bytesBrought() <= 65'536 + 200'000);
    }

    void nothingIsAskedForTwice()
    {
        const auto source = stream();
        QVERIFY(inThread([&] { return bytes(*source, 1'000'000, 1'000); }) == content().mid(1'000'000, 1'000));
        QVERIFY(inThread([&] { return bytes(*source, 990'000, 30'000); }) == content().mid(990'000, 30'000));
        QVERIFY(inThread([&] { return bytes(*source, 990'000, 30'000); }) == content().mid(990'000, 30'000));
        // What was begun is brought to its end only where it is wanted.
        QVERIFY(ranges().size() <= 3);
        QCOMPARE(ranges().at(1), QByteArray("bytes=990000-999999"));
    }

    void whoReadsOnGetsLargerStretches()
    {
        const auto source = stream();
        QVERIFY(inThread([&] {
            for (qint64 offset = 0; offset < 1'000'000; offset += 10'000) {
                if (bytes(*source, offset, 10'000).size() != 10'000)
                    return false;
            }
            return true;
        }));
        QCOMPARE(ranges().first(), QByteArray("bytes=0-65535"));
        QCOMPARE(ranges().at(1), QByteArray("bytes=65536-327679"));
        QCOMPARE(ranges().size(), 5);
    }

    void theLengthIsAskedForWithTheFirstBytes()
    {
        const auto source = stream();
        QCOMPARE(inThread([&] { return source->size(); }).value(), size);
        QVERIFY(inThread([&] { return bytes(*source, 0, 10'000); }) == content().left(10'000));
        QCOMPARE(ranges().size(), 1);
    }

    void aConnectionThatBreaksIsGoneOnBehind()
    {
        std::atomic<int> requests = 0;
        m_fixture->serve([&](const SeenRequest &request) {
            const Answer answer = m_fixture->file.answer(request);
            return ++requests % 2 == 1 ? ending(answer, Answer::End::Reset, 20'000) : answer;
        });
        const auto source = stream();
        QVERIFY(inThread([&] { return bytes(*source, 500'000, 200'000); }) == content().mid(500'000, 200'000));
    }

    void aDeadLinkIsRenewed()
    {
        m_fixture->serve([this](const SeenRequest &request) {
            return request.path() == "/1" ? Answer::json("{}", 403) : m_fixture->file.answer(request);
        });
        const auto source = stream();
        QVERIFY(inThread([&] { return bytes(*source, 0, 1'000); }) == content().left(1'000));
        QCOMPARE(m_fixture->provider.linksAsked(), 2);
    }

    void anErrorIsToldAndTheNextReadTriesAgain()
    {
        m_fixture->serve([](const SeenRequest &) { return Answer::json("{}", 404); });
        const auto source = stream();
        char byte = 0;
        const auto failed = inThread([&] { return source->read(0, &byte, 1); });
        QVERIFY(!failed);
        QCOMPARE(failed.error().status, 404);
        m_fixture->serve({});
        QVERIFY(inThread([&] { return bytes(*source, 0, 10); }) == content().left(10));
    }

    void anotherFileIsNeverMixedIn()
    {
        const auto source = stream();
        QVERIFY(inThread([&] { return bytes(*source, 0, 1'000); }) == content().left(1'000));
        m_fixture->serve([other = support::ServedFile{MediaFixture::media(size, 2), "video/mp4",
                                                      support::ServedFile::Validator::StrongEtag, "v2"}](
                             const SeenRequest &request) { return other.answer(request); });
        char byte = 0;
        const auto changed = inThread([&] { return source->read(1'000'000, &byte, 1); });
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, Error::Kind::Changed);
    }

    void aServerWithoutRangesBringsASmallFileOnce()
    {
        m_fixture->serve([this](const SeenRequest &) { return m_fixture->file.whole(); });
        const auto source = stream();
        for (const qint64 offset : {0, 2'900'000, 1'000'000, 2'000'000})
            QVERIFY(inThread([&] { return bytes(*source, offset, 50'000); }) == content().mid(offset, 50'000));
        QCOMPARE(m_fixture->server.seen().size(), 2);
    }

    void aServerWithoutRangesIsNotAskedForALargeFile()
    {
        m_fixture->file.content = MediaFixture::media(9'000'000);
        m_fixture->serve([this](const SeenRequest &) { return m_fixture->file.whole(); });
        const auto source = stream();
        QVERIFY(inThread([&] { return bytes(*source, 0, 1'000); }) == content().left(1'000));
        char byte = 0;
        const auto refused = inThread([&] { return source->read(8'000'000, &byte, 1); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Server);
        QCOMPARE(m_fixture->server.seen().size(), 1);
    }

    void cancellingEndsAReadThatStalls()
    {
        m_fixture->serve([this](const SeenRequest &request) {
            return ending(m_fixture->file.answer(request), Answer::End::Stall, 0);
        });
        const auto source = stream();
        char byte = 0;
        auto running = std::async(std::launch::async, [&] { return source->read(0, &byte, 1); });
        QTRY_VERIFY(!m_fixture->server.seen().isEmpty());
        source->cancel();
        QCOMPARE(running.wait_for(2s), std::future_status::ready);
        QCOMPARE(running.get().error().kind, Error::Kind::Cancelled);
        QCOMPARE(source->read(5, &byte, 1).error().kind, Error::Kind::Cancelled);

        m_fixture->serve({});
        source->resume();
        QVERIFY(inThread([&] { return bytes(*source, 1'000'000, 100); }) == content().mid(1'000'000, 100));
    }

    void itsEndInTheMiddleHarmsNothing()
    {
        for (int i = 0; i < 20; ++i) {
            const auto source = stream();
            char byte = 0;
            auto running =
                std::async(std::launch::async, [&] { return source->read(i * 100'000, &byte, 1).has_value(); });
            for (int turn = 0; turn < i; ++turn)
                QCoreApplication::processEvents();
            source->cancel();
            running.wait();
        }
        const auto last = stream();
        QVERIFY(inThread([&] { return bytes(*last, 0, 10); }) == content().left(10));
    }

    void picturesOfAServerThatStallsAreToldAndTheirEndWaitsForNothing()
    {
        m_fixture->serve([this](const SeenRequest &request) {
            return ending(m_fixture->file.answer(request), Answer::End::Stall, 0);
        });
        const QTemporaryDir folder;
        media::PictureCache cache(folder.path(), m_clock);
        std::chrono::milliseconds timeout = 100ms;
        auto pictures = std::make_unique<media::Pictures>(cache, [&](const core::AccountId &, const core::Recording &) {
            media::Patience patience;
            patience.waits = {1ms};
            patience.timeouts = {timeout, timeout};
            return std::make_shared<StreamBytes>(*m_thread, m_fixture->keeper(), patience);
        });
        std::optional<core::Result<QImage>> outcome;
        const auto wish = [&] {
            pictures->poster(MediaFixture::account().id, MediaFixture::recording(), {160, 90})
                ->then(this, [&](const core::Result<QImage> &result) { outcome = result; });
        };
        wish();
        QTRY_VERIFY(outcome);
        QVERIFY(!*outcome);
        QCOMPARE(outcome->error().kind, Error::Kind::Network);

        timeout = 10min;
        m_fixture->server.forgetSeen();
        outcome.reset();
        pictures->reopen(core::keyOf(MediaFixture::account().id, MediaFixture::recording()));
        wish();
        QTRY_VERIFY(!m_fixture->server.seen().isEmpty());
        pictures.reset();
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->error().kind, Error::Kind::Cancelled);
    }

    void aPosterOfALargeFileCostsFewBytes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("15 MB, index at the end") << clips::path("heavy-end.mp4");
        QTest::newRow("webm") << clips::sample("screen-12s.webm");
        QTest::newRow("small, index at the end") << clips::path("coded-end.mp4");
    }
    void aPosterOfALargeFileCostsFewBytes()
    {
        QFETCH(QString, path);
        m_fixture->file.content = clips::content(path);
        const QString extension = path.section(u'.', -1);
        m_fixture->file.contentType = "video/" + extension.toLatin1();
        const auto source = stream(extension);
        const auto poster = inThread([&] { return media::PictureMaker(source).poster({320, 180}); });
        QVERIFY(poster);
        QVERIFY(!poster->isNull());
        QVERIFY2(source->bytesBrought() <= 900'000, qPrintable(QString::number(source->bytesBrought())));
        QVERIFY2(ranges().size() <= 5, ranges().join(", ").constData());
    }
};

QTEST_GUILESS_MAIN(StreamBytesTest)
#include "tst_streambytes.moc"
