#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QDBusUnixFileDescriptor>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThread>
#include <QVariantMap>

#include <memory>

namespace support {

/// A connection to the session bus that is not the client's, and a well-known name on it for as long as it lives.
class BusName
{
public:
    /// `isOwned` tells whether it was had: a real service may have it.
    BusName(const QString &name, const QString &path, QObject &service);
    ~BusName();
    BusName(const BusName &) = delete;
    BusName &operator=(const BusName &) = delete;

    bool isOwned() const { return m_owned; }
    QDBusConnection &bus() { return m_bus; }

private:
    QString m_connection;
    QString m_name;
    QDBusConnection m_bus;
    bool m_owned = false;
};

/// The desktop's notifications: remembers what was to be shown.
class NotificationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        QString application;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    explicit NotificationService(const QStringList &capabilities = {QStringLiteral("body"),
                                                                    QStringLiteral("body-markup")});
    bool isOwned() const { return m_name.isOwned(); }
    const QList<Shown> &shown() const { return m_shown; }
    /// The person clicks the one that came last, or another program's.
    void click(const QString &token = {});
    void clickAnothers();

public Q_SLOTS: // NOLINT: the bus's own names
    QStringList GetCapabilities() const { return m_capabilities; }
    uint Notify(const QString &application, uint replaces, const QString &icon, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    QStringList m_capabilities;
    QList<Shown> m_shown;
    BusName m_name;
};

/// Of the portal: a request that its owner may close.
class PortalRequest : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")

public Q_SLOTS:
    void Close() { Q_EMIT closed(); }

Q_SIGNALS:
    void closed();
};

/// The portal's side of keeping awake.
class InhibitPortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")

public:
    InhibitPortal();
    bool isOwned() const { return m_name.isOwned(); }
    qsizetype held() const { return m_requests.size(); }
    int calls() const { return m_calls; }
    uint flags() const { return m_flags; }
    QString reason() const { return m_reason; }

public Q_SLOTS:
    QDBusObjectPath Inhibit(const QString &window, uint flags, const QVariantMap &options);

private:
    QMap<QString, std::shared_ptr<PortalRequest>> m_requests;
    QMap<QString, QString> m_holders; ///< path by path, whose it is
    QDBusServiceWatcher m_watcher;
    int m_calls = 0;
    uint m_flags = 0;
    QString m_reason;
    BusName m_name;
};

/// The desktop's power management, as KDE and Xfce have it.
class PowerManagement : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")

public:
    PowerManagement();
    bool isOwned() const { return m_name.isOwned(); }
    qsizetype held() const { return m_holders.size(); }
    int calls() const { return m_calls; }

public Q_SLOTS:
    uint Inhibit(const QString &application, const QString &reason);
    void UnInhibit(uint cookie);

private:
    QMap<uint, QString> m_holders;
    QDBusServiceWatcher m_watcher;
    int m_calls = 0;
    BusName m_name;
};

/// systemd's: holds as long as the file is open.
class LoginManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    LoginManager();
    ~LoginManager() override;
    bool isOwned() const { return m_name.isOwned(); }
    bool isHeld() const;
    QString what() const { return m_what; }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode);

private:
    int m_readEnd = -1;
    QString m_what;
    BusName m_name;
};

class TrayWatcher;

/// A tray that shows the icons of applications (StatusNotifierItem). In a thread of its own: Qt asks it and waits.
class TrayHost
{
public:
    TrayHost();
    ~TrayHost();
    TrayHost(const TrayHost &) = delete;
    TrayHost &operator=(const TrayHost &) = delete;

    bool isOwned() const;
    /// The bus names or paths under which icons registered.
    QStringList icons() const;
    /// A click on the first icon.
    void click() const;

private:
    QThread m_thread;
    std::unique_ptr<TrayWatcher> m_watcher;
};

} // namespace support
