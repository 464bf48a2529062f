#pragma once

#include "app/launch.h"

#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <chrono>

class QLocalSocket;

namespace app {

/// One running application a library: who comes second tells the first what it was started for, and ends.
///
/// Who is first is decided by a lock that the system releases however a process ends; the socket only carries the
/// words. So a socket that a killed process left behind hinders nobody.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First,      ///< this process; `arrived` tells of those that come
        HandedOver, ///< the first one has taken the launch
        Unanswered  ///< there is a first one, and it does not answer
    };

    /// For how long an older process may be starting or ending.
    static constexpr std::chrono::milliseconds patience{10'000};

    /// `runtimeFolder`: library::Paths::runtime().
    explicit SingleInstance(const QString &runtimeFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Before there is a window: the one who comes second waits here, at most for that long. Once.
    Role claim(const Launch &launch, std::chrono::milliseconds longest = patience);

Q_SIGNALS:
    void arrived(const app::Launch &launch);

private:
    bool lock();
    void listen();
    bool handOver(const Launch &launch, std::chrono::milliseconds longest) const;
    void receive(QLocalSocket *socket);

    QString m_lockFile;
    QStringList m_places; ///< of the socket, the best first
    QLocalServer m_server;
    int m_descriptor = -1;
};

} // namespace app
