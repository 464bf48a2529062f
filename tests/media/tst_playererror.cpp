#include "media/playererror.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestPlayerError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingCodecNamesThePackageThatBringsIt_data()
    {
        QTest::addColumn<QStringList>("installed");
        QTest::addColumn<QString>("package");
        const QString base = QStringLiteral("libgstplayback.so");
        const QString good = QStringLiteral("libgstisomp4.so");
        const QString libav = QStringLiteral("libgstlibav.so");
        QTest::newRow("nothing") << QStringList() << QStringLiteral("gstreamer1.0-plugins-base");
        QTest::newRow("base") << QStringList{base} << QStringLiteral("gstreamer1.0-plugins-good");
        QTest::newRow("base, good") << QStringList{base, good} << QStringLiteral("gstreamer1.0-libav");
        QTest::newRow("base, libav") << QStringList{base, libav} << QStringLiteral("gstreamer1.0-plugins-good");
        QTest::newRow("all of them") << QStringList{base, good, libav} << QStringLiteral("gstreamer1.0-libav");
    }
    void aMissingCodecNamesThePackageThatBringsIt()
    {
        QFETCH(QStringList, installed);
        QFETCH(QString, package);
        QTemporaryDir folder;
        for (const QString &name : installed) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        qputenv("GST_PLUGIN_SYSTEM_PATH_1_0", folder.path().toUtf8());
        const core::Error error = media::playerError(
            QMediaPlayer::FormatError, QStringLiteral("Your GStreamer installation is missing a plug-in."), {});
        qunsetenv("GST_PLUGIN_SYSTEM_PATH_1_0");
        QCOMPARE(error.cause, core::Error::Cause::CodecMissing);
        QCOMPARE(error.subject, package);
    }

    void aLostSoundServerIsNoFailure()
    {
        QVERIFY(media::isSoundLoss(QStringLiteral("pa_stream_writable_size() failed: Connection terminated")));
        QVERIFY(media::isSoundLoss(QStringLiteral("Failed to connect: Connection refused")));
        QVERIFY(!media::isSoundLoss(QStringLiteral("Internal data stream error.")));
    }

    void whatCannotBeReadIsNoRecording()
    {
        const core::Error error = media::playerError(QMediaPlayer::ResourceError,
                                                     QStringLiteral("This file is corrupt and cannot be played."), {});
        QCOMPARE(error.kind, core::Error::Kind::NotMedia);
        QVERIFY(!error.message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlayerError)
#include "tst_playererror.moc"
