#include "media/player.h"

#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using media::Player;
using State = media::Player::State;
using namespace std::chrono_literals;

namespace {

QUrl sample(const char *name)
{
    return QUrl::fromLocalFile(QStringLiteral(SAMPLES) + QLatin1Char('/') + QLatin1String(name));
}

int distinctColours(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    }
    return int(colours.size());
}

} // namespace

class TestPlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { media::useGStreamer(); }
    void init()
    {
        m_player = std::make_unique<Player>(m_thread);
        m_player->setMuted(true);
    }
    void cleanup() { m_player.reset(); }

    void aClipPlaysAndItsPicturesAreReal()
    {
        QList<QImage> frames;
        connect(m_player.get(), &Player::frameChanged, this, [&] {
            if (!m_player->frame().isNull())
                frames += m_player->frame();
        });
        m_player->open(sample("clock-8s.mp4"));
        QCOMPARE(m_player->state(), State::Loading);
        QTRY_VERIFY_WITH_TIMEOUT(frames.size() >= 10, 20'000);
        QCOMPARE(m_player->state(), State::Playing);
        QCOMPARE(frames.last().size(), QSize(480, 270));
        QVERIFY(frames.first() != frames.last());
        QVERIFY2(distinctColours(frames.first()) > 100, qPrintable(QString::number(distinctColours(frames.first()))));
        QVERIFY(distinctColours(frames.last()) > 100);
        QVERIFY(m_player->hasVideo());
        QVERIFY(m_player->hasAudio());
        QVERIFY(m_player->position() > 0ms);
        QVERIFY(std::chrono::abs(m_player->duration() - 8s) < 500ms);
    }

    void aSeekShowsTheFrameThatIsThere()
    {
        m_player->open(sample("clock-8s.mp4"), 0ms, false);
        QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), State::Paused, 20'000);
        m_player->seek(7'200ms);
        QCOMPARE(m_player->position(), 7'200ms);
        QTRY_VERIFY_WITH_TIMEOUT(std::chrono::abs(m_player->frameTime() - 7'200ms) < 100ms, 20'000);
        QCOMPARE(m_player->state(), State::Paused);
    }

    void whatIsOpenedInItsMiddleBeginsThere()
    {
        QList<std::chrono::milliseconds> times;
        connect(m_player.get(), &Player::frameChanged, this, [&] {
            if (!m_player->frame().isNull())
                times += m_player->frameTime();
        });
        m_player->open(sample("clock-8s.mp4"), 5'000ms, true);
        QCOMPARE(m_player->position(), 5'000ms);
        QTRY_VERIFY_WITH_TIMEOUT(times.size() >= 5, 20'000);
        QVERIFY2(times.first() >= 4'900ms && times.last() < 8s, qPrintable(QString::number(times.first().count())));
        QVERIFY(m_player->position() >= 5'000ms);
    }

    void ofManySeeksTheLastOneCounts()
    {
        m_player->open(sample("long-60s.mp4"), 0ms, false);
        QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), State::Paused, 20'000);
        for (int second = 1; second <= 50; ++second)
            m_player->seek(std::chrono::seconds(second));
        QTRY_VERIFY_WITH_TIMEOUT(std::chrono::abs(m_player->frameTime() - 50s) < 100ms, 20'000);
    }

    void framesAreSteppedThroughOneByOne()
    {
        m_player->open(sample("clock-8s.mp4"), 2'000ms, false);
        QTRY_VERIFY_WITH_TIMEOUT(std::chrono::abs(m_player->frameTime() - 2'000ms) < 45ms, 20'000);
        const QImage first = m_player->frame();
        QList<QImage> frames;
        for (int i = 1; i <= 10; ++i) {
            m_player->step(1);
            const auto middle = 2'020ms + i * 40ms;
            QTRY_COMPARE_WITH_TIMEOUT(m_player->frameTime(), middle, 20'000);
            frames += m_player->frame();
        }
        QVERIFY(frames.first() != first);
        for (int i = 1; i < frames.size(); ++i)
            QVERIFY(frames[i] != frames[i - 1]);
        m_player->step(-1);
        QTRY_COMPARE_WITH_TIMEOUT(m_player->frameTime(), 2'020ms + 9 * 40ms, 20'000);
        QVERIFY(m_player->frame() == frames[8]);
    }

    void soundAloneAdvancesWithoutADevice()
    {
        m_player->open(sample("talk-20s.m4a"));
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() > 500ms, 20'000);
        QCOMPARE(m_player->state(), State::Playing);
        QVERIFY(!m_player->hasVideo());
        m_player->seek(15s);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() > 15'300ms, 20'000);
        QVERIFY(!m_player->error());
    }

    void aWebmPlays()
    {
        m_player->open(sample("screen-12s.webm"));
        QTRY_VERIFY_WITH_TIMEOUT(m_player->frameTime() > 500ms, 20'000);
        QVERIFY(distinctColours(m_player->frame()) > 100);
    }

    void itPausesAndGoesOn()
    {
        m_player->open(sample("clock-8s.mp4"));
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() > 200ms, 20'000);
        m_player->pause();
        QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), State::Paused, 20'000);
        const auto position = m_player->position();
        m_player->play();
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() > position + 200ms, 20'000);
    }

    void whatEndsSaysSoAndBeginsAnew()
    {
        m_player->open(sample("clock-8s.mp4"), 7'000ms);
        QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), State::Ended, 20'000);
        m_player->play();
        QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), State::Playing, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() > 200ms && m_player->position() < 6s, 20'000);
    }

    void afterTheEndItCanBeSoughtIn()
    {
        m_player->open(sample("clock-8s.mp4"), 7'000ms);
        QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), State::Ended, 20'000);
        m_player->pause();
        m_player->seek(3s);
        QTRY_VERIFY_WITH_TIMEOUT(std::chrono::abs(m_player->frameTime() - 3s) < 100ms, 20'000);
        m_player->play();
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() > 3'200ms && m_player->position() < 7s, 20'000);
    }

    void fasterIsFaster()
    {
        m_player->setRate(4);
        QCOMPARE(m_player->rate(), 4.0);
        m_player->open(sample("long-60s.mp4"));
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() > 1s, 20'000);
        QElapsedTimer time;
        time.start();
        const auto begin = m_player->position();
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() > begin + 8s, 20'000);
        QVERIFY2(time.elapsed() < 7'000, qPrintable(QString::number(time.elapsed())));
        m_player->setRate(100);
        QCOMPARE(m_player->rate(), Player::fastest);
    }

    void ofManyOpenedTheLastOnePlays()
    {
        const char *const names[] = {"talk-20s.mp4", "gallery-20s.mp4", "long-60s.mp4", "screen-12s.webm",
                                     "talk-20s.m4a"};
        for (int i = 0; i < 20; ++i) {
            m_player->open(sample(names[i % 5]));
            QTest::qWait(i % 4 == 0 ? 150 : 5);
        }
        m_player->open(sample("clock-8s.mp4"));
        QTRY_VERIFY_WITH_TIMEOUT(m_player->frameTime() > 500ms, 100'000);
        QCOMPARE(m_player->frame().size(), QSize(480, 270));
        QCOMPARE(m_player->state(), State::Playing);
    }

    void whatIsClosedIsIdle()
    {
        m_player->open(sample("clock-8s.mp4"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_player->frame().isNull(), 20'000);
        m_player->close();
        QCOMPARE(m_player->state(), State::Idle);
        QVERIFY(m_player->frame().isNull());
        m_player->open(sample("talk-20s.mp4"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_player->frame().isNull(), 20'000);
        QCOMPARE(m_player->frame().size(), QSize(640, 360));
    }

    void whatIsNoRecordingIsTold()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("page.mp4")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("<html><body>sign in</body></html>\n").repeated(200));
        file.close();
        m_player->open(QUrl::fromLocalFile(file.fileName()));
        QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), State::Failed, 20'000);
        QVERIFY(m_player->error());
        QCOMPARE(m_player->error()->kind, core::Error::Kind::NotMedia);
    }

    void aFileThatIsNotThereIsTold()
    {
        m_player->open(QUrl::fromLocalFile(QStringLiteral("/nowhere/talk.mp4")));
        QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), State::Failed, 20'000);
        QVERIFY(m_player->error());
        QCOMPARE(m_player->error()->kind, core::Error::Kind::Storage);
    }

private:
    media::PlayerThread m_thread;
    std::unique_ptr<Player> m_player;
};

QTEST_MAIN(TestPlayer)
#include "tst_player.moc"
