#include "sandbox/zoomdata.h"

#include "sandbox/documents.h"

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = ZoomFile::Kind;

const QStringList &speakers()
{
    static const QStringList names{u"Ana Ruiz"_s, u"Ben Okafor"_s};
    return names;
}

/// Builds one session file by file.
class SessionMaker
{
public:
    SessionMaker(const Environment &environment, const QString &name, std::chrono::days ago, std::chrono::minutes ofDay)
        : m_environment(environment)
    {
        m_session.name = name;
        m_session.start = core::Instant(core::dayOf(environment.now)) - ago + ofDay;
        m_session.sessionKey = environment.ids.token(u"zoom-key-"_s + name, 12);
        // As Zoom's: 16 bytes in base64, padding included; `+` and `/` only where a session below asks for them.
        QByteArray id = environment.ids.bytes(u"zoom-session-"_s + name).left(16).toBase64();
        m_session.id = QString::fromLatin1(id.replace('/', 'x').replace('+', 'y'));
    }

    SessionMaker &startedBefore(std::chrono::minutes before)
    {
        m_session.start = core::Instant(std::chrono::floor<std::chrono::minutes>(m_environment.now - before));
        return *this;
    }
    /// Of the last file, counted from the start of the sandbox.
    SessionMaker &readyAfter(std::chrono::seconds after)
    {
        m_session.files.last().readyFrom = m_environment.clock.now() + after;
        return *this;
    }
    SessionMaker &listedAfter(std::chrono::seconds after)
    {
        m_session.files.last().listedFrom = m_environment.clock.now() + after;
        return *this;
    }
    SessionMaker &idLike(const QString &start)
    {
        m_session.id.replace(0, start.size(), start);
        return *this;
    }
    SessionMaker &clip(const QString &sample, const QString &fileType, const QString &recordingType)
    {
        ZoomFile file = blank(fileType, sample.section(u'.', -1).toUpper(), recordingType);
        m_length = Samples::lengthOf(sample);
        file.end = file.start + m_length;
        file.content = m_environment.samples.clip(sample);
        return add(file);
    }
    SessionMaker &speakerView() { return clip(u"talk-20s.mp4"_s, u"MP4"_s, u"shared_screen_with_speaker_view"_s); }
    SessionMaker &shortView() { return clip(u"clock-8s.mp4"_s, u"MP4"_s, u"shared_screen_with_speaker_view"_s); }
    SessionMaker &longView() { return clip(u"long-60s.mp4"_s, u"MP4"_s, u"active_speaker"_s); }
    SessionMaker &galleryView() { return clip(u"gallery-20s.mp4"_s, u"MP4"_s, u"gallery_view"_s); }
    SessionMaker &audioOnly() { return clip(u"talk-20s.m4a"_s, u"M4A"_s, u"audio_only"_s); }
    SessionMaker &chatFile()
    {
        return text(u"CHAT"_s, u"TXT"_s, u"chat_file"_s, contentOf(chat(m_length, speakers()), "text/plain"));
    }
    SessionMaker &transcriptFile()
    {
        return text(u"TRANSCRIPT"_s, u"VTT"_s, u"audio_transcript"_s,
                    contentOf(transcript(m_length, speakers()), "text/vtt"));
    }
    SessionMaker &timelineFile()
    {
        text(u"TIMELINE"_s, u"JSON"_s, u"timeline"_s, contentOf(timeline(m_length, speakers()), "application/json"));
        m_session.files.last().id.clear();
        return *this;
    }
    SessionMaker &participant(int index, ZoomFile::Kind kind)
    {
        const bool audio = kind == ZoomFile::Kind::ParticipantAudio;
        audio ? clip(u"voice-20s.m4a"_s, u"M4A"_s, u"audio_only_each_participant"_s)
              : clip(u"gallery-20s.mp4"_s, u"MP4"_s, u"individual_user"_s);
        ZoomFile &file = m_session.files.last();
        file.kind = kind;
        file.fileName = (audio ? u"Audio only - "_s : u"Video - "_s) + speakers()[index];
        file.userId = QString::number(16778240 + index * 1024);
        file.userKey = u"user-%1"_s.arg(index + 1);
        return *this;
    }
    SessionMaker &processing() { return add(blank(u""_s, u""_s, u"shared_screen_with_speaker_view"_s)); }
    SessionMaker &password(const QString &passcode)
    {
        m_session.password = passcode;
        return *this;
    }
    SessionMaker &lastFileDeleted(std::chrono::days ago)
    {
        m_session.files.last().deleted = m_environment.now - ago;
        return *this;
    }
    SessionMaker &deleted(std::chrono::days ago)
    {
        m_session.deleted = m_environment.now - ago;
        return *this;
    }
    SessionMaker &tooShort()
    {
        m_session.withoutFiles = true;
        return *this;
    }
    SessionMaker &protectedFromChange()
    {
        m_session.protectedFromChange = true;
        return *this;
    }
    ZoomSession done() const { return m_session; }

private:
    ZoomFile blank(const QString &fileType, const QString &extension, const QString &recordingType) const
    {
        const QString label = m_session.name + u'-' + QString::number(m_session.files.size());
        ZoomFile file;
        file.id = m_environment.ids.uuid(u"zoom-file-"_s + label);
        file.key = m_environment.ids.token(u"zoom-link-"_s + label);
        file.start = m_session.start + 12s;
        file.fileType = fileType;
        file.extension = extension;
        file.recordingType = recordingType;
        return file;
    }
    SessionMaker &text(const QString &fileType, const QString &extension, const QString &recordingType,
                       ContentPtr content)
    {
        ZoomFile file = blank(fileType, extension, recordingType);
        file.end = file.start + m_length;
        file.content = std::move(content);
        return add(file);
    }
    SessionMaker &add(const ZoomFile &file)
    {
        m_session.files.append(file);
        return *this;
    }

    const Environment &m_environment;
    ZoomSession m_session;
    std::chrono::seconds m_length{20};
};

QList<ZoomSession> lastDaysSessions(const Environment &e)
{
    const auto make = [&e](const QString &name, int ago, std::chrono::minutes ofDay) {
        return SessionMaker(e, name, std::chrono::days(ago), ofDay);
    };
    return {
        make(u"Onboarding, Tuesday group"_s, 1, 9h)
            .speakerView()
            .galleryView()
            .audioOnly()
            .chatFile()
            .transcriptFile()
            .timelineFile()
            .participant(0, Kind::ParticipantAudio)
            .participant(1, Kind::ParticipantAudio)
            .participant(0, Kind::ParticipantVideo)
            .done(),
        make(u"Product tour in the making"_s, 1, 8h).processing().done(),
        make(u"Refund question, order 88-1210"_s, 3, 14h + 20min)
            .idLike(u"q7/9R+b1"_s)
            .shortView()
            .audioOnly()
            .transcriptFile()
            .done(),
        make(u"Design review: checkout flow"_s, 5, 10h + 5min)
            .idLike(u"/sKw2"_s)
            .longView()
            .galleryView()
            .chatFile()
            .done(),
        make(u"Support call 4471"_s, 6, 16h)
            .idLike(u"hT//4x"_s)
            .speakerView()
            .audioOnly()
            .password(u"604-118"_s)
            .done(),
        make(u"Interview, second round"_s, 8, 11h + 30min)
            .speakerView()
            .audioOnly()
            .participant(0, Kind::ParticipantAudio)
            .done(),
        make(u"Too short to keep"_s, 9, 15h).tooShort().done(),
    };
}

QList<ZoomSession> lastMonthsSessions(const Environment &e)
{
    const auto make = [&e](const QString &name, int ago, std::chrono::minutes ofDay) {
        return SessionMaker(e, name, std::chrono::days(ago), ofDay);
    };
    return {
        make(u"Contract review (legal hold)"_s, 12, 9h + 45min).speakerView().chatFile().protectedFromChange().done(),
        make(u"Weekly planning"_s, 13, 8h + 30min).longView().audioOnly().transcriptFile().done(),
        make(u"Warehouse walk-through"_s, 16, 13h)
            .galleryView()
            .chatFile()
            .lastFileDeleted(2 * std::chrono::days(1))
            .done(),
        make(u"Réunion d’équipe — août/septembre"_s, 19, 10h).shortView().done(),
        make(u"Weekly planning"_s + u" 2"_s, 20, 8h + 30min).longView().audioOnly().done(),
        make(u"Handover night shift"_s, 25, 21h + 50min).speakerView().timelineFile().done(),
    };
}

QList<ZoomSession> olderSessions(const Environment &e)
{
    const auto make = [&e](const QString &name, int ago, std::chrono::minutes ofDay) {
        return SessionMaker(e, name, std::chrono::days(ago), ofDay);
    };
    return {
        make(u"Onboarding, first group"_s, 41, 9h).speakerView().audioOnly().chatFile().done(),
        make(u"Retrospective"_s, 55, 15h).galleryView().transcriptFile().done(),
        make(u"Quarterly numbers"_s, 160, 10h).longView().audioOnly().done(),
        make(u"Supplier call"_s, 170, 12h).shortView().done(),
        make(u"Kick-off"_s, 174, 9h).speakerView().galleryView().audioOnly().chatFile().done(),
        make(u"Test call, please ignore"_s, 18, 12h).shortView().deleted(4 * std::chrono::days(1)).done(),
        make(u"Wrong room"_s, 22, 17h).speakerView().audioOnly().deleted(20 * std::chrono::days(1)).done(),
    };
}

ZoomSession freshSession(const Environment &e)
{
    return SessionMaker(e, u"Stand-up, just ended"_s, std::chrono::days(0), 0min)
        .startedBefore(30min)
        .speakerView()
        .readyAfter(e.options.settleAfter)
        .transcriptFile()
        .listedAfter(2 * e.options.settleAfter)
        .done();
}

} // namespace

ZoomSession ZoomSession::asOf(core::Instant now) const
{
    ZoomSession session = *this;
    session.files.removeIf([now](const ZoomFile &file) { return file.listedFrom && *file.listedFrom > now; });
    for (ZoomFile &file : session.files) {
        if (!file.readyFrom || *file.readyFrom <= now)
            continue;
        file.content.reset();
        file.end.reset();
        file.fileType.clear();
        file.extension.clear();
    }
    return session;
}

QList<ZoomSession> zoomSessions(const Environment &environment)
{
    QList<ZoomSession> sessions =
        lastDaysSessions(environment) + lastMonthsSessions(environment) + olderSessions(environment);
    if (environment.options.freshSession)
        sessions.append(freshSession(environment));
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const ZoomSession &a, const ZoomSession &b) { return a.start > b.start; });
    return sessions;
}

} // namespace sandbox
