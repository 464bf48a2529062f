#include "media/player.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>

using media::Player;
using State = media::Player::State;

/// On a computer whose GStreamer is real, and lacks the plugin with the decoders.
class TestCodecMissing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QDir plugins(QLibraryInfo::path(QLibraryInfo::LibrariesPath) + QStringLiteral("/gstreamer-1.0"));
        const QStringList names = plugins.entryList({QStringLiteral("*.so")}, QDir::Files);
        QVERIFY(names.contains(QStringLiteral("libgstlibav.so")));
        for (const QString &name : names) {
            if (name != QLatin1String("libgstlibav.so"))
                QVERIFY(QFile::link(plugins.filePath(name), m_folder.filePath(name)));
        }
        qputenv("GST_PLUGIN_SYSTEM_PATH_1_0", m_folder.path().toUtf8());
        qputenv("GST_REGISTRY_1_0", m_folder.filePath(QStringLiteral("registry.bin")).toUtf8());
        media::useGStreamer();
    }

    void thePackageThatBringsItIsNamed()
    {
        media::PlayerThread thread;
        Player player(thread);
        player.open(QUrl::fromLocalFile(QStringLiteral(SAMPLES "/clock-8s.mp4")));
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), State::Failed, 60'000);
        QVERIFY(player.error());
        QCOMPARE(player.error()->cause, core::Error::Cause::CodecMissing);
        QCOMPARE(player.error()->subject, QStringLiteral("gstreamer1.0-libav"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestCodecMissing)
#include "tst_codecmissing.moc"
