#include "sandbox/anchordata.h"

#include "sandbox/documents.h"

namespace sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Link = AnchorRecording::Link;

/// Builds one session file by file.
class SessionMaker
{
public:
    SessionMaker(const Environment &environment, const QString &tag, std::chrono::days ago, std::chrono::minutes ofDay)
        : m_environment(environment)
    {
        m_session.id = environment.ids.uuid(u"anchor-session-"_s + tag);
        m_session.created = core::Instant(core::dayOf(environment.now)) - ago + ofDay;
        m_session.tags = QStringList{tag};
    }

    SessionMaker &video(const QString &sample, Link link, const QString &duration,
                        const QString &name = u"recording.mp4"_s)
    {
        AnchorRecording recording;
        recording.id = m_environment.ids.uuid(label(u"anchor-recording"_s, m_session.recordings.size()));
        recording.primary = m_session.recordings.isEmpty();
        recording.link = link;
        recording.name = name;
        recording.duration = duration;
        recording.content = m_environment.samples.clip(sample);
        recording.created = m_session.created + 5s + Samples::lengthOf(sample);
        m_session.recordings.append(recording);
        return *this;
    }
    SessionMaker &download(const QString &suggested, const QString &original, const ContentPtr &content)
    {
        AnchorDownload download;
        download.id = m_environment.ids.uuid(label(u"anchor-download"_s, m_session.downloads.size()));
        download.suggestedName = suggested;
        download.originalName = original;
        download.tookMs = 400 + int(m_session.downloads.size()) * 825;
        download.content = content;
        download.created = m_session.created + 9s + m_session.downloads.size() * 2s + 43ms;
        m_session.downloads.append(download);
        return *this;
    }
    SessionMaker &download(const QString &name, const ContentPtr &content) { return download(name, name, content); }
    SessionMaker &active()
    {
        m_session.active = true;
        return *this;
    }
    AnchorSession done() const { return m_session; }

private:
    QString label(const QString &what, qsizetype index) const
    {
        return what + u'-' + m_session.tags.first() + u'-' + QString::number(index);
    }

    const Environment &m_environment;
    AnchorSession m_session;
};

QList<AnchorSession> earlierSessions(const Environment &e)
{
    const auto make = [&e](const QString &tag, int ago, std::chrono::minutes ofDay) {
        return SessionMaker(e, tag, std::chrono::days(ago), ofDay);
    };
    const QString talk = u"talk-20s.mp4"_s;
    const QString clock = u"clock-8s.mp4"_s;
    const QString longOne = u"long-60s.mp4"_s;
    return {
        make(u"price-check-march"_s, 201, 9h).video(talk, Link::Fetch, u"00:00:20"_s).done(),
        make(u"price-check-april"_s, 172, 9h).video(clock, Link::Direct, u"8"_s).done(),
        make(u"supplier-portal"_s, 64, 14h + 10min)
            .video(longOne, Link::Fetch, u"0:01:00.0"_s)
            .download(u"orders.csv"_s, contentOf(csv(), "text/csv"))
            .done(),
        make(u"login-only"_s, 60, 8h).done(),
        make(u"invoice-run-7"_s, 27, 7h + 30min)
            .video(talk, Link::LegacyFetch, u"PT20S"_s)
            .download(u"invoice 2204 (2).pdf"_s, u"invoice 2204.pdf"_s,
                      contentOf(pdf("Invoice 2204"), "application/pdf"))
            .done(),
        make(u"smoke-test"_s, 24, 6h).done(),
    };
}

QList<AnchorSession> latestSessions(const Environment &e)
{
    const auto make = [&e](const QString &tag, int ago, std::chrono::minutes ofDay) {
        return SessionMaker(e, tag, std::chrono::days(ago), ofDay);
    };
    const QString talk = u"talk-20s.mp4"_s;
    const QString clock = u"clock-8s.mp4"_s;
    const QString longOne = u"long-60s.mp4"_s;
    return {
        make(u"checkout-bug"_s, 21, 16h + 40min)
            .video(clock, Link::Fetch, u"0:08"_s)
            .video(talk, Link::Fetch, u"20.0"_s, u"tab-2.mp4"_s)
            .done(),
        make(u"invoice-run-8"_s, 17, 7h + 30min)
            .video(talk, Link::Direct, u"00:00:20.04"_s)
            .download(u"chart.png"_s, e.samples.clip(u"chart-0s.png"_s))
            .done(),
        make(u"form-filling"_s, 14, 11h)
            .video(u"screen-12s.webm"_s, Link::Fetch, u"00:00:12"_s, u"recording.webm"_s)
            .done(),
        make(u"minutes-archive"_s, 11, 10h + 15min)
            .video(clock, Link::Fetch, u"8 seconds"_s)
            .download(u"minutes.docx"_s, e.samples.clip(u"minutes-0s.docx"_s))
            .download(u"report.json"_s, contentOf(jsonReport(), "application/json"))
            .done(),
        make(u"hostile-names"_s, 9, 12h)
            .video(clock, Link::Fetch, u"8"_s, u"con.mp4"_s)
            .download(u"../../.bashrc"_s, contentOf("echo never run\n", "application/octet-stream"))
            .download(u"C:\\Windows\\win.ini"_s, contentOf("[never]\n", "text/plain"))
            .download(u"annual report\u202Efdp.exe"_s, contentOf("MZ never run\n", "application/octet-stream"))
            .done(),
        make(u"empty-download"_s, 7, 9h)
            .video(talk, Link::Fetch, u"20"_s)
            .download(u"empty.txt"_s, contentOf({}, "text/plain"))
            .done(),
        make(u"nightly-42"_s, 4, 2h).video(longOne, Link::Fetch, u"00:01:00"_s).done(),
        make(u"nightly-43"_s, 3, 2h).video(longOne, Link::Direct, u"60"_s).done(),
        make(u"demo"_s, 1, 15h + 5min)
            .video(talk, Link::Fetch, u"00:00:20"_s)
            .video(u"gallery-20s.mp4"_s, Link::Direct, u"00:00:20"_s, u"tab-2.mp4"_s)
            .download(u"price list.csv"_s, contentOf(csv(), "text/csv"))
            .done(),
        make(u"running"_s, 0, 0min).active().done(),
    };
}

} // namespace

QList<AnchorSession> anchorSessions(const Environment &environment)
{
    return earlierSessions(environment) + latestSessions(environment);
}

} // namespace sandbox
