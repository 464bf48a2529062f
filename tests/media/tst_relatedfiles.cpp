#include "media/relatedfiles.h"

#include <QTest>

using core::Recording;
using media::laterBy;
using media::RelatedFiles;
using media::relatedFiles;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

const core::Instant ten = *core::parseInstant(QStringLiteral("2026-11-20T10:00:00Z"));

/// A ready file of one session, an hour long, from ten o'clock on.
Recording file(const char *id, const char *type, const char *extension)
{
    Recording recording;
    recording.id = core::RecordingId(QString::fromLatin1(id));
    recording.sessionId = core::SessionId(QStringLiteral("session"));
    recording.type = QString::fromLatin1(type);
    recording.extension = QString::fromLatin1(extension);
    recording.startedAt = ten;
    recording.endedAt = ten + std::chrono::hours(1);
    recording.ready = true;
    return recording;
}

Recording moved(Recording recording, std::chrono::minutes by)
{
    recording.startedAt = *recording.startedAt + by;
    recording.endedAt = *recording.endedAt + by;
    return recording;
}

QStringList idsOf(const QList<Recording> &recordings)
{
    QStringList ids;
    for (const Recording &recording : recordings)
        ids += recording.id.text();
    return ids;
}

QString idOf(const std::optional<Recording> &recording)
{
    return recording ? recording->id.text() : QString();
}

} // namespace

class TestRelatedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tracksComeWithPicturesOfTheWholeSessionFirst()
    {
        const QList<Recording> session{file("guest", "audio_only_each_participant", "m4a"),
                                       file("face", "individual_user", "mp4"),
                                       file("sound", "audio_only", "m4a"),
                                       file("speaker", "shared_screen_with_speaker_view", "mp4"),
                                       file("gallery", "gallery_view", "mp4"),
                                       file("chat", "chat_file", "txt")};
        QCOMPARE(idsOf(relatedFiles(session.at(4), session).tracks),
                 (QStringList{QStringLiteral("speaker"), QStringLiteral("gallery"), QStringLiteral("sound"),
                              QStringLiteral("face"), QStringLiteral("guest")}));
    }

    void theProvidersPrimaryComesBeforeAll()
    {
        QList<Recording> session{file("a", "", "webm"), file("b", "", "mp4"), file("c", "", "m4a")};
        session[2].primary = true;
        QCOMPARE(idsOf(relatedFiles(session.at(0), session).tracks),
                 (QStringList{QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
    }

    void theTranscriptIsBetterThanTheCaptions()
    {
        const QList<Recording> session{file("own", "video/webm", "vtt"), file("captions", "cc_transcript", "vtt"),
                                       file("spoken", "audio_transcript", "vtt"), file("view", "gallery_view", "mp4")};
        QCOMPARE(idOf(relatedFiles(session.at(3), session).transcript), QStringLiteral("spoken"));
        QCOMPARE(idOf(relatedFiles(session.at(3), session.mid(0, 2)).transcript), QStringLiteral("captions"));
        QCOMPARE(idOf(relatedFiles(session.at(3), session.mid(0, 1)).transcript), QStringLiteral("own"));
        QVERIFY(!relatedFiles(session.at(3), session.mid(3)).transcript);
    }

    void aParticipantsTrackSharesWhatTheSessionHas()
    {
        const Recording guest = moved(file("guest", "audio_only_each_participant", "m4a"), std::chrono::minutes(12));
        const QList<Recording> session{guest, file("spoken", "audio_transcript", "vtt"),
                                       file("chat", "chat_file", "txt"), file("seen", "timeline", "json")};
        const RelatedFiles related = relatedFiles(guest, session);
        QCOMPARE(idOf(related.transcript), QStringLiteral("spoken"));
        QCOMPARE(idOf(related.chat), QStringLiteral("chat"));
        QCOMPARE(idOf(related.timeline), QStringLiteral("seen"));
        QCOMPARE(laterBy(guest, *related.transcript), std::chrono::minutes(12));
    }

    void aSecondStretchHasItsOwnTranscript()
    {
        const std::chrono::minutes later(90);
        const QList<Recording> session{
            file("spoken 1", "audio_transcript", "vtt"), moved(file("spoken 2", "audio_transcript", "vtt"), later),
            moved(file("captions 2", "cc_transcript", "vtt"), later), file("view 1", "gallery_view", "mp4"),
            moved(file("view 2", "gallery_view", "mp4"), later)};
        QCOMPARE(idOf(relatedFiles(session.at(3), session).transcript), QStringLiteral("spoken 1"));
        QCOMPARE(idOf(relatedFiles(session.at(4), session).transcript), QStringLiteral("spoken 2"));
        // Captions of the same stretch tell more than the transcript of another.
        QCOMPARE(idOf(relatedFiles(session.at(4), {session.at(0), session.at(2)}).transcript),
                 QStringLiteral("captions 2"));
        QCOMPARE(idOf(relatedFiles(session.at(4), {session.at(0)}).transcript), QStringLiteral("spoken 1"));
    }

    void whatCannotBeFetchedIsLeftOut()
    {
        QList<Recording> session{file("view", "gallery_view", "mp4"), file("making", "speaker_view", "mp4"),
                                 file("trashed", "audio_transcript", "vtt"), file("other", "chat_file", "txt"),
                                 file("orders", "chat_file", "txt")};
        session[1].ready = false;
        session[2].deletedAt = ten;
        session[3].sessionId = core::SessionId(QStringLiteral("another"));
        session[4].kind = core::RecordingKind::BrowserDownload;
        const RelatedFiles related = relatedFiles(session.at(0), session);
        QCOMPARE(idsOf(related.tracks), QStringList{QStringLiteral("view")});
        QVERIFY(!related.transcript);
        QVERIFY(!related.chat);
    }

    void withinTheTrashTheTrashIsTheSession()
    {
        QList<Recording> session{file("view", "gallery_view", "mp4"), file("spoken", "audio_transcript", "vtt")};
        for (Recording &recording : session)
            recording.deletedAt = ten;
        QCOMPARE(idOf(relatedFiles(session.at(0), session).transcript), QStringLiteral("spoken"));
    }

    void aBrowserDownloadIsRelatedToNothing()
    {
        Recording download = file("clip", "", "mp4");
        download.kind = core::RecordingKind::BrowserDownload;
        QVERIFY(relatedFiles(download, {download, file("view", "", "webm")}).tracks.isEmpty());
    }

    void unknownAndAbsurdBeginningsCountAsOne()
    {
        Recording view = file("view", "gallery_view", "mp4");
        Recording spoken = file("spoken", "audio_transcript", "vtt");
        spoken.startedAt = ten - seconds(5);
        QCOMPARE(laterBy(view, spoken), milliseconds(5000));
        QCOMPARE(laterBy(spoken, view), milliseconds(-5000));
        spoken.startedAt = ten - std::chrono::days(400);
        QCOMPARE(laterBy(view, spoken), milliseconds(0));
        spoken.startedAt.reset();
        QCOMPARE(laterBy(view, spoken), milliseconds(0));
    }
};

QTEST_GUILESS_MAIN(TestRelatedFiles)
#include "tst_relatedfiles.moc"
