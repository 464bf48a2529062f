#include "media/preview.h"

#include "library/library.h"
#include "mediafixture.h"
#include "support/withoutproxies.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using media::Preview;
using State = media::Player::State;
using support::Answer;
using support::SeenRequest;
using namespace std::chrono_literals;

/// A recording that is being downloaded, watched meanwhile.
class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        support::withoutProxies();
        media::useGStreamer();
        QFile clip(QStringLiteral(LARGE_CLIP));
        QVERIFY(clip.open(QIODevice::ReadOnly));
        m_clip = clip.readAll();
        QVERIFY(m_clip.size() > 12'000'000);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<MediaFixture>(m_http);
        m_fixture->file.content = m_clip;
        m_library = std::make_unique<library::Library>(m_folder->filePath(QStringLiteral("library.sqlite")));
        m_preview = std::make_unique<Preview>(m_fixture->source, *m_library, m_clock,
                                              m_folder->filePath(QStringLiteral("cache")));
    }
    void cleanup()
    {
        m_preview.reset();
        m_library.reset();
        m_fixture.reset();
    }

    void whatIsAllThereNeedsNoProvider()
    {
        download(m_clip.size());
        open();
        QTRY_VERIFY_WITH_TIMEOUT(playback().player().frameTime() > 300ms, 30'000);
        QVERIFY(m_fixture->server.seen().isEmpty());
    }

    void whatIsThereIsNotFetchedAgain()
    {
        const qint64 half = m_clip.size() / 2;
        download(half);
        open(5s);
        QTRY_VERIFY_WITH_TIMEOUT(playback().player().frameTime() > 5300ms, 30'000);
        playback().seek(18s);
        QTRY_VERIFY_WITH_TIMEOUT(playback().player().frameTime() > 18300ms, 30'000);
        QVERIFY(!m_fixture->server.seen().isEmpty());
        for (const SeenRequest &request : m_fixture->server.seen()) {
            const auto range = support::requestedRange(request, m_clip.size());
            QVERIFY(range);
            QVERIFY2(range->first >= half, request.header("Range").constData());
        }
    }

    void whatTheDownloadBringsMeanwhileIsUsed()
    {
        // All but the middle, so that it opens; and nothing is to be had from the provider.
        const qint64 third = m_clip.size() / 3;
        const core::DownloadId id = download(m_clip.size(), {{0, third}, {2 * third, m_clip.size()}});
        m_fixture->serve([this](const SeenRequest &request) {
            Answer answer = m_fixture->file.answer(request);
            answer.delay = 60s;
            return answer;
        });
        open();
        QTRY_VERIFY_WITH_TIMEOUT(playback().player().frameTime() > 300ms, 30'000);
        QVERIFY(run([&](library::Stores &stores) { return stores.downloads.journal(id, {{0, m_clip.size()}}); }));
        core::ByteSet told;
        connect(&playback(), &media::Playback::fetchedChanged, this,
                [&](const core::ByteSet &bytes, qint64) { told = bytes; });
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), m_clip.size(), 30'000);
        playback().seek(10s);
        QTRY_VERIFY_WITH_TIMEOUT(playback().player().frameTime() > 10300ms, 30'000);
    }

    void aPartOfUnknownContentIsNoPart()
    {
        download(m_clip.size() / 2, {{0, m_clip.size() / 2}}, QByteArray());
        open();
        QTRY_VERIFY_WITH_TIMEOUT(playback().player().frameTime() > 300ms, 30'000);
        QVERIFY(!m_fixture->server.seen().isEmpty());
    }

    void whatIsWishedForWhileItOpensHolds()
    {
        open(0ms, false);
        QCOMPARE(playback().state(), State::Loading);
        playback().seek(12s);
        QCOMPARE(playback().position(), 12s);
        playback().player().play();
        QTRY_VERIFY_WITH_TIMEOUT(playback().player().frameTime() > 12300ms, 30'000);
        QCOMPARE(playback().state(), State::Playing);
    }

    void whatIsClosedWhileItOpensStaysClosed()
    {
        open();
        m_preview->close();
        QCOMPARE(playback().state(), State::Idle);
        QVERIFY(run([](library::Stores &) { return core::Result<void>(); })); // and the look-up is through
        QCoreApplication::processEvents();
        QCOMPARE(playback().state(), State::Idle);
    }

private:
    /// A row of the queue and its part: so many bytes, of which `journaled` are on disk for certain.
    core::DownloadId download(qint64 size, const core::ByteSet &journaled, const QByteArray &etag = "\"v1\"")
    {
        core::Download row;
        row.id = core::DownloadId(QStringLiteral("download-1"));
        row.account = MediaFixture::account().id;
        row.recording = MediaFixture::recording();
        row.directory = m_folder->path();
        row.path = m_folder->filePath(QStringLiteral("talk.mp4"));
        row.sizeBytes = m_clip.size();
        row.etag = etag;
        QFile part(row.partPath());
        const bool isWritten = part.open(QIODevice::WriteOnly) && part.write(m_clip.first(size)) == size;
        const auto kept = run([&](library::Stores &stores) -> core::Result<void> {
            if (const auto added = stores.downloads.add({row}, {}); !added)
                return added.error();
            return stores.downloads.journal(row.id, journaled);
        });
        return isWritten && kept ? row.id : core::DownloadId();
    }
    core::DownloadId download(qint64 size) { return download(size, {{0, size}}); }

    template <class Work>
    bool run(Work work)
    {
        std::optional<core::Result<void>> result;
        m_library->run(std::move(work)).then(this, [&](const core::Result<void> &done) { result = done; });
        return QTest::qWaitFor([&] { return result.has_value(); }) && *result;
    }

    void open(std::chrono::milliseconds from = 0ms, bool plays = true)
    {
        m_preview->open(MediaFixture::account().id, MediaFixture::recording(), from, plays);
    }
    media::Playback &playback() { return m_preview->playback(); }

    QByteArray m_clip;
    core::SystemClock m_clock;
    net::HttpClient m_http{m_clock};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MediaFixture> m_fixture;
    std::unique_ptr<library::Library> m_library;
    std::unique_ptr<Preview> m_preview;
};

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
