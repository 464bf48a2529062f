#include "support/desktopservices.h"

#include <QDBusMessage>
#include <QMutex>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace support {

namespace {

const QDBusConnection::RegisterOptions everything =
    QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals | QDBusConnection::ExportAllProperties;

QString freshConnection()
{
    static std::atomic<int> next{0};
    return QStringLiteral("service %1").arg(++next);
}

} // namespace

BusName::BusName(const QString &name, const QString &path, QObject &service)
    : m_connection(freshConnection())
    , m_name(name)
    , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connection))
{
    m_owned = m_bus.registerObject(path, &service, everything) && m_bus.registerService(name);
}

BusName::~BusName()
{
    m_bus.unregisterService(m_name);
    QDBusConnection::disconnectFromBus(m_connection);
}

NotificationService::NotificationService(const QStringList &capabilities)
    : m_capabilities(capabilities)
    , m_name(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"), *this)
{}

uint NotificationService::Notify(const QString &application, uint, const QString &, const QString &title,
                                 const QString &body, const QStringList &actions, const QVariantMap &hints, int)
{
    m_shown.append({application, title, body, actions, hints});
    return uint(m_shown.size());
}

void NotificationService::click(const QString &token)
{
    const uint id = uint(m_shown.size());
    if (!token.isEmpty())
        Q_EMIT ActivationToken(id, token);
    Q_EMIT ActionInvoked(id, QStringLiteral("default"));
    Q_EMIT NotificationClosed(id, 2);
}

void NotificationService::clickAnothers()
{
    Q_EMIT ActionInvoked(4711, QStringLiteral("default"));
}

InhibitPortal::InhibitPortal()
    : m_name(QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"), *this)
{
    m_watcher.setConnection(m_name.bus());
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this](const QString &gone) {
        for (const QString &path : m_holders.keys(gone))
            m_requests.remove(path);
    });
}

QDBusObjectPath InhibitPortal::Inhibit(const QString &, uint flags, const QVariantMap &options)
{
    ++m_calls;
    m_flags = flags;
    m_reason = options.value(QStringLiteral("reason")).toString();
    const QString path = QStringLiteral("/org/freedesktop/portal/desktop/request/%1").arg(m_calls);
    auto request = std::make_shared<PortalRequest>();
    m_name.bus().registerObject(path, request.get(), everything);
    connect(
        request.get(), &PortalRequest::closed, this, [this, path] { m_requests.remove(path); }, Qt::QueuedConnection);
    m_requests.insert(path, request);
    m_holders.insert(path, message().service());
    m_watcher.addWatchedService(message().service());
    return QDBusObjectPath(path);
}

PowerManagement::PowerManagement()
    : m_name(QStringLiteral("org.freedesktop.PowerManagement"),
             QStringLiteral("/org/freedesktop/PowerManagement/Inhibit"), *this)
{
    m_watcher.setConnection(m_name.bus());
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this](const QString &gone) {
        for (const uint cookie : m_holders.keys(gone))
            m_holders.remove(cookie);
    });
}

uint PowerManagement::Inhibit(const QString &, const QString &)
{
    ++m_calls;
    m_holders.insert(uint(m_calls), message().service());
    m_watcher.addWatchedService(message().service());
    return uint(m_calls);
}

void PowerManagement::UnInhibit(uint cookie)
{
    m_holders.remove(cookie);
}

LoginManager::LoginManager()
    : m_name(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"), *this)
{}

LoginManager::~LoginManager()
{
    if (m_readEnd >= 0)
        ::close(m_readEnd);
}

bool LoginManager::isHeld() const
{
    char byte = 0;
    return m_readEnd >= 0 && ::read(m_readEnd, &byte, 1) < 0 && errno == EAGAIN;
}

QDBusUnixFileDescriptor LoginManager::Inhibit(const QString &what, const QString &, const QString &,
                                              const QString &mode)
{
    m_what = what + u' ' + mode;
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return {};
    if (m_readEnd >= 0)
        ::close(m_readEnd);
    m_readEnd = ends[0];
    QDBusUnixFileDescriptor lock;
    lock.giveFileDescriptor(ends[1]);
    return lock;
}

/// What Qt looks for before it shows an icon.
class TrayWatcher : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isHostRegistered)
    Q_PROPERTY(int ProtocolVersion READ protocolVersion)

public:
    TrayWatcher()
        : m_name(QStringLiteral("org.kde.StatusNotifierWatcher"), QStringLiteral("/StatusNotifierWatcher"), *this)
    {}

    bool isOwned() const { return m_name.isOwned(); }
    static bool isHostRegistered() { return true; }
    static int protocolVersion() { return 0; }
    QStringList icons()
    {
        const QMutexLocker lock(&m_mutex);
        return m_icons;
    }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &service)
    {
        const QMutexLocker lock(&m_mutex);
        m_icons.append(service.startsWith(u'/') ? message().service() : service);
    }

private:
    QMutex m_mutex;
    QStringList m_icons;
    BusName m_name;
};

TrayHost::TrayHost() : m_watcher(std::make_unique<TrayWatcher>())
{
    m_watcher->moveToThread(&m_thread);
    m_thread.start();
}

TrayHost::~TrayHost()
{
    m_thread.quit();
    m_thread.wait();
}

bool TrayHost::isOwned() const
{
    return m_watcher->isOwned();
}

QStringList TrayHost::icons() const
{
    return m_watcher->icons();
}

void TrayHost::click() const
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(icons().value(0), QStringLiteral("/StatusNotifierItem"),
                                       QStringLiteral("org.kde.StatusNotifierItem"), QStringLiteral("Activate"));
    call << 0 << 0;
    QDBusConnection::sessionBus().send(call);
}

} // namespace support

#include "desktopservices.moc"
