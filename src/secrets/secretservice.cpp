#include "secrets/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

namespace secrets {

namespace {

/// ReadAlias("default"), then that collection's property Locked.
class StateJob final : public core::Job<KeyringState>
{
public:
    explicit StateJob(QObject *parent) : core::Job<KeyringState>(parent)
    {
        QMetaObject::invokeMethod(this, &StateJob::askForKeyring, Qt::QueuedConnection);
    }

private:
    static QDBusMessage message(const QString &path, const QString &interface, const QString &method)
    {
        return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, method);
    }

    template <class F>
    void call(const QDBusMessage &message, F answered)
    {
        auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answered] { answered(*watcher); });
    }

    void askForKeyring()
    {
        if (!SecretService::hasBus() || !QDBusConnection::sessionBus().isConnected()) {
            finish(core::Error(core::Error::Kind::Storage, {}, core::Error::Cause::KeychainMissing));
            return;
        }
        QDBusMessage alias = message(QStringLiteral("/org/freedesktop/secrets"),
                                     QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
        alias << QStringLiteral("default");
        call(alias, [this](const QDBusPendingReply<QDBusObjectPath> &keyring) {
            if (keyring.isError())
                finish(KeyringState::NoService);
            else if (keyring.value().path() == QLatin1String("/"))
                finish(KeyringState::Absent);
            else
                askWhetherLocked(keyring.value().path());
        });
    }

    void askWhetherLocked(const QString &keyring)
    {
        QDBusMessage property =
            message(keyring, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        property << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
        call(property, [this](const QDBusPendingReply<QDBusVariant> &locked) {
            if (locked.isError())
                finish(KeyringState::NoService);
            else
                finish(locked.value().variant().toBool() ? KeyringState::Locked : KeyringState::Unlocked);
        });
    }
};

} // namespace

bool SecretService::hasBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

core::Job<KeyringState> *SecretService::state()
{
    return new StateJob(this);
}

} // namespace secrets
