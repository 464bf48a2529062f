#include "gui/platform/desktopnotifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace gui {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString clicked = QStringLiteral("default"); // the specification's name for a click on the whole
constexpr int untilTheServiceSays = -1;

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

DesktopNotifications::DesktopNotifications(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
    bus.connect(service, path, service, QStringLiteral("ActivationToken"), this, SLOT(tokenGiven(uint, QString)));
    bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint, uint)));
}

void DesktopNotifications::show(const QString &title, const QString &body)
{
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(callOf(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, title, body] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            send(title, reply.value().contains(QStringLiteral("body-markup")) ? body.toHtmlEscaped() : body);
    });
}

void DesktopNotifications::send(const QString &title, const QString &body)
{
    const QStringList actions{clicked, tr("Show")};
    const QString application = QGuiApplication::desktopFileName();
    const QVariantMap hints{{QStringLiteral("desktop-entry"), application},
                            {QStringLiteral("category"), QStringLiteral("transfer")}};
    QDBusMessage call = callOf(QStringLiteral("Notify"));
    call << QGuiApplication::applicationDisplayName() << uint(0) << application << title << body << actions << hints
         << untilTheServiceSays;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            m_tokens.insert(reply.value(), QString());
    });
}

void DesktopNotifications::tokenGiven(uint id, const QString &token)
{
    if (m_tokens.contains(id))
        m_tokens.insert(id, token);
}

void DesktopNotifications::actionInvoked(uint id, const QString &action)
{
    // The signals tell of every program's notifications.
    if (m_tokens.contains(id) && action == clicked)
        Q_EMIT activated(m_tokens.value(id));
}

void DesktopNotifications::closed(uint id, uint)
{
    m_tokens.remove(id);
}

} // namespace gui
