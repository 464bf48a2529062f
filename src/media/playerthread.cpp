#include "media/playerthread.h"

#include <QDeadlineTimer>
#include <QSemaphore>

#include <chrono>

namespace media {

using namespace std::chrono_literals;

namespace {

constexpr auto longestFarewell = 5s;

} // namespace

PlayerThread::PlayerThread(QObject *parent)
    : QObject(parent), m_thread(std::make_unique<QThread>()), m_last(std::make_unique<QObject>())
{
    m_thread->setObjectName(QStringLiteral("player"));
    m_last->moveToThread(m_thread.get());
    m_thread->start();
}

PlayerThread::~PlayerThread()
{
    const QDeadlineTimer farewell(longestFarewell);
    // Players are given up while events still go round there, not on the thread's way out.
    const auto givenUp = std::make_shared<QSemaphore>();
    QMetaObject::invokeMethod(
        m_last.get(), [givenUp] { givenUp->release(); }, Qt::QueuedConnection);
    const bool inTime = givenUp->tryAcquire(1, int(farewell.remainingTime()));
    m_thread->quit();
    if (inTime && m_thread->wait(farewell))
        return;
    qWarning("A media player could not be given up in time");
    (void)m_thread.release(); // a running QThread must not be destroyed
    (void)m_last.release();
}

void useGStreamer()
{
    if (qEnvironmentVariableIsEmpty("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "gstreamer");
}

} // namespace media
