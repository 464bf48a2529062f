#include "media/playable.h"

#include <QTest>

using media::Playable;

class TestPlayable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordingIsShownAsWhatItIs_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("extension");
        QTest::addColumn<Playable>("kind");
        const auto row = [](const char *type, const char *extension, Playable kind) {
            QTest::addRow("%s.%s", type, extension)
                << QString::fromLatin1(type) << QString::fromLatin1(extension) << kind;
        };
        row("shared_screen_with_speaker_view", "mp4", Playable::Video);
        row("audio_only", "m4a", Playable::Audio);
        row("audio_only", "mp4", Playable::Audio);
        row("audio_transcript", "vtt", Playable::Transcript);
        row("CHAT_MESSAGE", "json", Playable::Chat);
        row("chat_file", "txt", Playable::Chat);
        row("timeline", "json", Playable::Timeline);
        row("video/webm", "webm", Playable::Video);
        row("", "csv", Playable::Table);
        row("", "html", Playable::Text);
        row("", "bin", Playable::Other);
    }
    void aRecordingIsShownAsWhatItIs()
    {
        QFETCH(QString, type);
        QFETCH(QString, extension);
        QFETCH(Playable, kind);
        core::Recording recording;
        recording.type = type;
        recording.extension = extension;
        QCOMPARE(media::playableOf(recording), kind);
    }

    void aBrowserDownloadIsJudgedByItsNameAlone()
    {
        core::Recording recording;
        recording.kind = core::RecordingKind::BrowserDownload;
        recording.type = QStringLiteral("timeline");
        recording.extension = QStringLiteral("png");
        QCOMPARE(media::playableOf(recording), Playable::Image);
    }

    void onlyWhatPassesByIsPlayed()
    {
        QVERIFY(media::isPlayed(Playable::Video));
        QVERIFY(media::isPlayed(Playable::Audio));
        QVERIFY(!media::isPlayed(Playable::Transcript));
        QVERIFY(!media::isPlayed(Playable::Other));
    }
};

Q_DECLARE_METATYPE(media::Playable)

QTEST_GUILESS_MAIN(TestPlayable)
#include "tst_playable.moc"
