#include "media/mediathread.h"

#include "media/loopbackproxy.h"
#include "net/httpclient.h"

#include <utility>

namespace media {

/// Made elsewhere, furnished in its thread: the client reads the system's authorities, and the proxy listens.
class MediaThread::Hub final : public QObject
{
public:
    explicit Hub(const core::Clock &clock) : m_clock(clock) {}

    void run(const std::function<void(Room &)> &work)
    {
        if (!m_room) {
            m_http = std::make_unique<net::HttpClient>(m_clock);
            m_proxy = std::make_unique<LoopbackProxy>(*m_http);
            m_parent = std::make_unique<QObject>();
            m_room = std::make_unique<Room>(Room{*m_http, *m_proxy, *m_parent});
        }
        work(*m_room);
    }

private:
    const core::Clock &m_clock;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<LoopbackProxy> m_proxy;
    std::unique_ptr<QObject> m_parent;
    std::unique_ptr<Room> m_room;
};

MediaThread::MediaThread(const core::Clock &clock, QObject *parent) : QObject(parent), m_hub(new Hub(clock))
{
    m_thread.setObjectName(QStringLiteral("media"));
    m_hub->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_hub, &QObject::deleteLater);
    m_thread.start();
}

MediaThread::~MediaThread()
{
    m_thread.quit();
    m_thread.wait();
}

void MediaThread::post(std::function<void(Room &)> work)
{
    QMetaObject::invokeMethod(
        m_hub, [hub = m_hub, work = std::move(work)] { hub->run(work); }, Qt::QueuedConnection);
}

} // namespace media
