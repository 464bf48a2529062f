#include "media/playback.h"

#include "mediafixture.h"
#include "support/withoutproxies.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using media::MediaThread;
using media::Playback;
using State = media::Player::State;
using support::Answer;
using support::SeenRequest;
using namespace std::chrono_literals;

namespace {

QString sample(const char *name)
{
    return QStringLiteral(SAMPLES) + QLatin1Char('/') + QLatin1String(name);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPlayback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        support::withoutProxies();
        media::useGStreamer();
    }
    void init()
    {
        m_fixture = std::make_unique<MediaFixture>(m_http);
        m_fixture->file.content = contentOf(sample("clock-8s.mp4"));
        m_media = std::make_unique<MediaThread>(m_clock);
        m_playback = std::make_unique<Playback>(m_fixture->source, m_clock, *m_media, m_players);
        media::Patience patience;
        patience.waits = {1ms, 1ms, 1ms};
        patience.timeouts = {1s, 1s};
        patience.notice = 200ms;
        m_playback->setPatience(patience);
    }
    void cleanup()
    {
        m_playback.reset();
        m_media.reset();
        m_fixture.reset();
    }

    void aRecordingPlaysFromItsProvider()
    {
        m_fixture->authorization.credential =
            net::Credential{net::Credential::Kind::ApiKey, "Authorization", "Bearer SECRET"};
        m_fixture->authorization.mayCarry = [origin = m_fixture->server.url()](const net::Credential &,
                                                                               const QUrl &url) {
            return net::sameOrigin(url, origin);
        };
        open();
        QCOMPARE(m_playback->state(), State::Loading);
        QTRY_VERIFY_WITH_TIMEOUT(m_playback->player().frameTime() > 300ms, 30'000);
        QCOMPARE(m_playback->state(), State::Playing);
        QVERIFY(m_playback->links());
        for (const SeenRequest &request : m_fixture->server.seen()) {
            QCOMPARE(request.header("Authorization"), "Bearer SECRET");
            QVERIFY(request.hasHeader("Range"));
        }
    }

    void aSeekLeadsToThePlaceWithoutTheRest()
    {
        const QByteArray clip = largeClip();
        QVERIFY(clip.size() > 12'000'000);
        m_fixture->file.content = clip;
        m_fixture->serve([this](const SeenRequest &request) {
            Answer answer = m_fixture->file.answer(request);
            answer.bytesPerSecond = 4'000'000;
            return answer;
        });
        core::ByteSet fetched;
        connect(m_playback.get(), &Playback::fetchedChanged, this,
                [&](const core::ByteSet &bytes, qint64) { fetched = bytes; });
        open(0ms, false);
        QTRY_COMPARE_WITH_TIMEOUT(m_playback->state(), State::Paused, 30'000);
        m_playback->player().seek(18s);
        QTRY_VERIFY_WITH_TIMEOUT(std::chrono::abs(m_playback->player().frameTime() - 18s) < 100ms, 30'000);
        QTRY_VERIFY(!fetched.isEmpty());
        QVERIFY2(fetched.count() < clip.size(), qPrintable(QString::number(fetched.count())));
    }

    void whatIsRefusedIsToldInTheProvidersWords_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<core::Error::Kind>("kind");
        QTest::newRow("wrong key") << 401 << core::Error::Kind::Auth;
        QTest::newRow("not allowed") << 403 << core::Error::Kind::LinkExpired;
        QTest::newRow("gone") << 404 << core::Error::Kind::LinkExpired;
        QTest::newRow("broken") << 500 << core::Error::Kind::Server;
    }
    void whatIsRefusedIsToldInTheProvidersWords()
    {
        QFETCH(int, status);
        QFETCH(core::Error::Kind, kind);
        m_fixture->authorization.credential =
            net::Credential{net::Credential::Kind::ApiKey, "Authorization", "Bearer SECRET"};
        m_fixture->serve([status](const SeenRequest &) { return Answer::json("{}", status); });
        open();
        QTRY_COMPARE_WITH_TIMEOUT(m_playback->state(), State::Failed, 30'000);
        QVERIFY(m_playback->error());
        QCOMPARE(m_playback->error()->kind, kind);
        QCOMPARE(m_playback->error()->status, status);
        m_fixture->serve({});
        open();
        QTRY_COMPARE_WITH_TIMEOUT(m_playback->state(), State::Playing, 30'000);
    }

    void aPageInPlaceOfTheRecordingIsTold()
    {
        m_fixture->serve([](const SeenRequest &) {
            Answer answer;
            answer.headers = {{"Content-Type", "text/html"}};
            answer.body = "<!doctype html><title>Sign in</title>";
            return answer;
        });
        open();
        QTRY_COMPARE_WITH_TIMEOUT(m_playback->state(), State::Failed, 30'000);
        QCOMPARE(m_playback->error()->kind, core::Error::Kind::NotMedia);
        QCOMPARE(m_playback->error()->message, QStringLiteral("Sign in"));
    }

    void aSourceThatStallsIsToldAndIsClosedAtOnce()
    {
        m_fixture->file.content = largeClip();
        m_fixture->serve([this](const SeenRequest &request) {
            Answer answer = m_fixture->file.answer(request);
            answer.end = Answer::End::Stall;
            answer.cutAfter = 2'000'000;
            return answer;
        });
        QSignalSpy waiting(m_playback.get(), &Playback::waitingChanged);
        open();
        QTRY_VERIFY_WITH_TIMEOUT(m_playback->isWaiting() || m_playback->state() == State::Stalled ||
                                     m_playback->state() == State::Failed,
                                 30'000);
        QElapsedTimer time;
        time.start();
        m_playback->close();
        QCOMPARE(m_playback->state(), State::Idle);
        QVERIFY2(time.elapsed() < 2'000, qPrintable(QString::number(time.elapsed())));
        m_fixture->serve({});
        open();
        QTRY_COMPARE_WITH_TIMEOUT(m_playback->state(), State::Playing, 30'000);
    }

    void whatNeverBeginsFails()
    {
        m_fixture->serve([this](const SeenRequest &request) {
            Answer answer = m_fixture->file.answer(request);
            answer.delay = 60s;
            return answer;
        });
        open();
        QTRY_COMPARE_WITH_TIMEOUT(m_playback->state(), State::Failed, 30'000);
        QCOMPARE(m_playback->error()->cause, core::Error::Cause::Timeout);
    }

    void brokenConnectionsAndDeadLinksAreNotNoticed()
    {
        m_fixture->file.content = largeClip();
        m_fixture->serve([this](const SeenRequest &request) {
            Answer answer = m_fixture->file.answer(request);
            if (request.path() == "/1" && request.header("Range") != "bytes=0-")
                return Answer::json("{}", 403);
            answer.end = Answer::End::Reset;
            answer.cutAfter = 1'500'000;
            return answer;
        });
        open(0ms, false);
        QTRY_COMPARE_WITH_TIMEOUT(m_playback->state(), State::Paused, 30'000);
        m_playback->player().seek(10s);
        QTRY_VERIFY_WITH_TIMEOUT(std::chrono::abs(m_playback->player().frameTime() - 10s) < 100ms, 30'000);
        m_playback->player().play();
        QTRY_VERIFY_WITH_TIMEOUT(m_playback->player().frameTime() > 11s, 30'000);
        QVERIFY(!m_playback->error());
    }

    void aFileOnDiskNeedsNoProvider()
    {
        Playback::Item item = this->item();
        item.localFile = sample("talk-20s.mp4");
        m_playback->open(item);
        QTRY_COMPARE_WITH_TIMEOUT(m_playback->state(), State::Playing, 30'000);
        QVERIFY(m_fixture->server.seen().isEmpty());
        QVERIFY(!m_playback->links());
    }

    void aPartPlaysFromWhatIsThere()
    {
        QTemporaryDir folder;
        QFile part(folder.filePath(QStringLiteral("clock.mp4.part")));
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write(m_fixture->file.content);
        part.close();
        Playback::Item item = this->item();
        item.partFile = part.fileName();
        item.part = {{0, m_fixture->file.content.size()}};
        item.known.total = m_fixture->file.content.size();
        m_playback->open(item);
        QTRY_VERIFY_WITH_TIMEOUT(m_playback->player().frameTime() > 300ms, 30'000);
        QVERIFY(m_fixture->server.seen().isEmpty());
    }

    void afterManySwitchesTheLastOnePlays()
    {
        for (int i = 0; i < 20; ++i) {
            open();
            QTest::qWait(i % 4 == 0 ? 200 : 5);
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_playback->player().frameTime() > 500ms, 60'000);
        QCOMPARE(m_playback->state(), State::Playing);
        QVERIFY(!m_playback->error());
    }

private:
    static Playback::Item item()
    {
        Playback::Item made;
        made.account = MediaFixture::account().id;
        made.recording = MediaFixture::recording();
        return made;
    }

    void open(std::chrono::milliseconds from = 0ms, bool plays = true) { m_playback->open(item(), from, plays); }

    /// Made at build time, with its index at its end.
    static QByteArray largeClip() { return contentOf(QStringLiteral(LARGE_CLIP)); }

    core::SystemClock m_clock;
    net::HttpClient m_http{m_clock};
    media::PlayerThread m_players;
    std::unique_ptr<MediaFixture> m_fixture;
    std::unique_ptr<MediaThread> m_media;
    std::unique_ptr<Playback> m_playback;
};

QTEST_MAIN(TestPlayback)
#include "tst_playback.moc"
