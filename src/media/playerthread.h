#pragma once

#include <QObject>
#include <QThread>

#include <memory>

namespace media {

/// The thread in which media players live: GStreamer takes up to a second to give one up, which nobody else shall wait
/// for. One for the whole program.
///
/// Its end waits for what is being given up, but not for ever: a player that hangs is left behind.
class PlayerThread final : public QObject
{
    Q_OBJECT

public:
    explicit PlayerThread(QObject *parent = nullptr);
    ~PlayerThread() override;

    /// Moves the object there: its owner reaches it by queued calls and deletes it later.
    void take(QObject &object) { object.moveToThread(m_thread.get()); }

private:
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QObject> m_last; ///< lives there, and is reached when everything before it is done
};

/// Before the QApplication: Qt shall play by GStreamer, unless the environment names another backend. The other one
/// crashes without a sound device and hangs on a server that stalls.
void useGStreamer();

} // namespace media
