#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFile>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/un.h>
#include <unistd.h>

namespace app {

namespace {

using namespace std::chrono_literals;

/// Far more than any launch; what sends more is none.
constexpr qint64 longestLine = 1'000'000;
constexpr auto betweenAttempts = 50ms;
constexpr auto longestConversation = 5s;
const QByteArray taken("taken\n");

/// A socket's address has room for so many bytes. Qt makes it in a folder of its own beside its place first.
bool fits(const QString &place)
{
    const QByteArray longest = QFile::encodeName(place) + "/XXXXXX/s";
    return size_t(longest.size()) < sizeof(sockaddr_un::sun_path);
}

/// The library's own folder; where its path is too long or its disk has no sockets, the session's.
QStringList placesFor(const QString &runtimeFolder)
{
    const QByteArray hash = QCryptographicHash::hash(runtimeFolder.toUtf8(), QCryptographicHash::Sha256).toHex();
    QStringList places{runtimeFolder + QStringLiteral("/socket"),
                       QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
                           QStringLiteral("/reelkeep-") + QString::fromLatin1(hash.left(16))};
    places.removeIf([](const QString &place) { return !fits(place); });
    return places;
}

} // namespace

SingleInstance::SingleInstance(const QString &runtimeFolder, QObject *parent)
    : QObject(parent), m_lockFile(runtimeFolder + QStringLiteral("/instance.lock")), m_places(placesFor(runtimeFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            receive(socket);
    });
}

SingleInstance::~SingleInstance()
{
    m_server.close();
    // The file stays: removed, it could be locked by one process and made anew by another.
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

SingleInstance::Role SingleInstance::claim(const Launch &launch, std::chrono::milliseconds longest)
{
    const QDeadlineTimer deadline(longest);
    do {
        if (lock()) {
            listen();
            return Role::First;
        }
        // It may be about to listen, or about to end: both are over in a moment.
        if (handOver(launch, std::chrono::milliseconds(deadline.remainingTime())))
            return Role::HandedOver;
        QThread::msleep(betweenAttempts.count());
    } while (!deadline.hasExpired());
    return Role::Unanswered;
}

/// False: another process has it. Where there can be no lock, nobody is kept from starting.
bool SingleInstance::lock()
{
    if (m_descriptor < 0)
        // Not passed on to programs that are started: they would keep the lock when this process is gone.
        m_descriptor = ::open(QFile::encodeName(m_lockFile).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_descriptor < 0)
        return true;
    int outcome = 0;
    do
        outcome = ::flock(m_descriptor, LOCK_EX | LOCK_NB);
    while (outcome != 0 && errno == EINTR);
    return outcome == 0 || errno != EWOULDBLOCK;
}

void SingleInstance::listen()
{
    for (const QString &place : std::as_const(m_places)) {
        QFile::remove(place); // a dead one's: the lock is ours
        if (!m_server.listen(place))
            continue;
        QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner);
        return;
    }
    qWarning("Later starts cannot reach this one: %s", qPrintable(m_server.errorString()));
}

bool SingleInstance::handOver(const Launch &launch, std::chrono::milliseconds longest) const
{
    const QDeadlineTimer deadline(longest);
    const auto left = [&deadline] { return int(deadline.remainingTime()); };
    for (const QString &place : m_places) {
        QLocalSocket socket;
        socket.connectToServer(place);
        if (!socket.waitForConnected(left()))
            continue;
        socket.write(launch.toJson() + '\n');
        while (!socket.canReadLine() && socket.waitForReadyRead(left())) {
        }
        if (socket.readLine() == taken)
            return true;
    }
    return false;
}

void SingleInstance::receive(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    // Who connects and says nothing, or too much, is not waited for.
    QTimer::singleShot(longestConversation, socket, &QLocalSocket::abort);
    const auto read = [this, socket] {
        if (socket->bytesAvailable() > longestLine)
            return socket->abort();
        if (!socket->canReadLine())
            return;
        socket->disconnect(this); // one launch a conversation
        const std::optional<Launch> launch = Launch::fromJson(socket->readLine());
        if (!launch)
            return socket->abort();
        socket->write(taken);
        socket->disconnectFromServer();
        Q_EMIT arrived(*launch);
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
}

} // namespace app
