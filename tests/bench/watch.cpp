// reelkeep-bench-watch OPERATION URL [SECONDS]: what the preview does with a recording at that URL, in milliseconds
// from the wish to its fulfilment, the program's own start not among them.
//   first   until the first frame
//   seek    until the frame at SECONDS
//   poster  until there is a poster
//   error   until it is told in words why there is nothing to see
//   close   until a source that stalls is closed, once it has been seen to stall

#include "core/describe.h"
#include "downloads/fakeprovider.h"
#include "media/picturecache.h"
#include "media/pictures.h"
#include "media/playback.h"
#include "media/playerthread.h"
#include "media/streambytes.h"
#include "net/httpclient.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <future>

namespace {

using namespace std::chrono_literals;
using State = media::Player::State;

constexpr int patience = 60'000; // ms

class Watcher
{
public:
    explicit Watcher(const QUrl &url)
        : m_provider(account(), {m_http, m_clock}, [url](const core::Recording &) { return link(url); })
    {}

    bool first()
    {
        return until([this] { return !player().frame().isNull(); });
    }
    bool seek(std::chrono::milliseconds moment)
    {
        return until([&] { return !player().frame().isNull() && player().frameTime() > moment - 100ms; }, moment);
    }
    bool error()
    {
        return until([this] { return m_playback.state() == State::Failed || m_playback.isWaiting(); });
    }
    bool close()
    {
        if (!error())
            return false;
        m_elapsed.start();
        m_playback.close();
        std::promise<void> closed; // and nothing of it holds up the thread that it was in
        m_media.post([&closed](media::MediaThread::Room &) { closed.set_value(); });
        return closed.get_future().wait_for(std::chrono::milliseconds(patience)) == std::future_status::ready;
    }
    bool poster()
    {
        media::PictureCache cache(m_folder.path(), m_clock);
        media::Pictures pictures(cache, [this](const core::AccountId &, const core::Recording &) {
            return std::make_shared<media::StreamBytes>(
                m_media, media::LinkKeeper::create(m_source, m_clock, account().id, recording()));
        });
        m_elapsed.start();
        std::optional<core::Result<QImage>> made;
        pictures.poster(account().id, recording(), {960, 540})->then(&pictures, [&](const core::Result<QImage> &image) {
            made = image;
        });
        return QTest::qWaitFor([&] { return made.has_value(); }, patience) && *made;
    }

    double milliseconds() const { return double(m_elapsed.nsecsElapsed()) / 1e6; }
    QString words() const { return m_playback.error() ? core::describe(*m_playback.error()) : QString(); }

private:
    static core::Account account()
    {
        core::Account made;
        made.id = core::AccountId(QStringLiteral("account"));
        return made;
    }
    static core::Recording recording()
    {
        core::Recording made;
        made.id = core::RecordingId(QStringLiteral("recording"));
        made.extension = QStringLiteral("mp4");
        made.ready = true;
        return made;
    }
    static core::Result<providers::Link> link(const QUrl &url)
    {
        providers::Link made;
        made.url = url;
        made.loopbackAllowed = true;
        made.recording = recording();
        return made;
    }

    media::Player &player() { return m_playback.player(); }

    template <class Condition>
    bool until(Condition isSo, std::chrono::milliseconds from = 0ms)
    {
        m_elapsed.start();
        m_playback.open({account().id, recording(), {}, {}, {}, {}}, from);
        return QTest::qWaitFor(isSo, patience);
    }

    core::SystemClock m_clock;
    net::HttpClient m_http{m_clock};
    QTemporaryDir m_folder;
    FakeProvider m_provider;
    FakeSource m_source{m_provider};
    media::MediaThread m_media{m_clock};
    media::PlayerThread m_players;
    media::Playback m_playback{m_source, m_clock, m_media, m_players};
    QElapsedTimer m_elapsed;
};

} // namespace

int main(int argc, char **argv)
{
    media::useGStreamer();
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString operation = arguments.value(1);
    Watcher watcher(QUrl(arguments.value(2)));
    const auto moment = std::chrono::milliseconds(qint64(arguments.value(3).toDouble() * 1000));
    const bool done = operation == u"first"    ? watcher.first()
                      : operation == u"seek"   ? watcher.seek(moment)
                      : operation == u"poster" ? watcher.poster()
                      : operation == u"error"  ? watcher.error()
                      : operation == u"close"  ? watcher.close()
                                               : false;
    const double time = watcher.milliseconds();
    QTextStream(stdout) << (done ? QString::number(time, 'f', 1) : QStringLiteral("none")) << ' ' << watcher.words()
                        << Qt::endl;
    return done ? 0 : 1;
}
