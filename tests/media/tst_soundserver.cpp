#include "media/player.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using media::Player;
using State = media::Player::State;
using namespace std::chrono_literals;

/// With a real sound server, which is killed in mid-play.
class TestSoundServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        media::useGStreamer();
        const QString socket = m_folder.filePath(QStringLiteral("native"));
        qputenv("PULSE_SERVER", "unix:" + socket.toUtf8());
        qputenv("PULSE_RUNTIME_PATH", m_folder.path().toUtf8());
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(QStringLiteral("pulseaudio"),
                       {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"),
                        QStringLiteral("--use-pid-file=no"), QStringLiteral("--disable-shm=yes"),
                        QStringLiteral("--log-level=error"), QStringLiteral("-L"),
                        QStringLiteral("module-null-sink sink_name=quiet"), QStringLiteral("-L"),
                        QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") + socket});
        QVERIFY(m_server.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket), 20'000);
        const QMediaDevices devices;
        QTRY_VERIFY_WITH_TIMEOUT(!QMediaDevices::defaultAudioOutput().isNull(), 20'000);
    }
    void cleanupTestCase()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    void thePictureGoesOnWhenTheSoundServerDies()
    {
        media::PlayerThread thread;
        Player player(thread);
        player.open(QUrl::fromLocalFile(QStringLiteral(SAMPLES "/long-60s.mp4")));
        QTRY_VERIFY_WITH_TIMEOUT(player.frameTime() > 500ms, 20'000);
        QVERIFY(player.hasSound());

        m_server.kill();
        QVERIFY(m_server.waitForFinished());
        const auto then = player.frameTime();
        QTRY_VERIFY_WITH_TIMEOUT(player.frameTime() > then + 3s || player.error(), 30'000);
        QVERIFY2(!player.error(), qPrintable(player.error().value_or(core::Error()).message));
        QCOMPARE(player.state(), State::Playing);
        QVERIFY(!player.hasSound());

        player.seek(40s);
        QTRY_VERIFY_WITH_TIMEOUT(player.frameTime() > 40'300ms, 30'000);
        player.open(QUrl::fromLocalFile(QStringLiteral(SAMPLES "/clock-8s.mp4")));
        QTRY_VERIFY_WITH_TIMEOUT(player.frameTime() > 500ms || player.error(), 30'000);
        QCOMPARE(player.state(), State::Playing);

        // Of a recording that is sound alone nothing is left; it says what is missing.
        player.open(QUrl::fromLocalFile(QStringLiteral(SAMPLES "/talk-20s.m4a")));
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), State::Failed, 30'000);
        QCOMPARE(player.error()->kind, core::Error::Kind::Storage);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_server;
};

QTEST_MAIN(TestSoundServer)
#include "tst_soundserver.moc"
