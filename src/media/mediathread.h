#pragma once

#include "core/clock.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace net {
class HttpClient;
}

namespace media {

class LoopbackProxy;

/// The thread in which bytes of recordings are brought, with the one HttpClient and the proxy that live there.
///
/// It outlives whatever was moved there; its end ends what is under way.
class MediaThread final : public QObject
{
    Q_OBJECT

public:
    /// What only that thread may touch.
    struct Room
    {
        net::HttpClient &http;
        LoopbackProxy &proxy;
        QObject &parent; ///< dies with the thread, before the client does
    };

    /// `clock` outlives it.
    explicit MediaThread(const core::Clock &clock, QObject *parent = nullptr);
    ~MediaThread() override;

    /// Moves the object there: from now on it is its owner's to `deleteLater`, and to reach by `post` and signals.
    void take(QObject &object) { object.moveToThread(&m_thread); }
    /// Runs there, after everything that was posted before.
    void post(std::function<void(Room &)> work);

private:
    class Hub;
    QThread m_thread;
    Hub *m_hub; ///< lives in the thread and dies with it
};

/// For what lives in another thread than its owner.
struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};

} // namespace media
