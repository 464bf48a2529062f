#include "gui/platform/sleepinhibitor.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>

namespace gui {

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Inhibit");
const QString portalRequest = QStringLiteral("org.freedesktop.portal.Request");
constexpr uint suspend = 4; // of the portal's flags

const QString powerManagement = QStringLiteral("org.freedesktop.PowerManagement");
const QString powerManagementPath = QStringLiteral("/org/freedesktop/PowerManagement/Inhibit");
const QString powerManagementInterface = QStringLiteral("org.freedesktop.PowerManagement.Inhibit");

const QString logind = QStringLiteral("org.freedesktop.login1");
const QString logindPath = QStringLiteral("/org/freedesktop/login1");
const QString logindInterface = QStringLiteral("org.freedesktop.login1.Manager");

} // namespace

SleepInhibitor::SleepInhibitor(QObject *parent) : QObject(parent) {}

SleepInhibitor::~SleepInhibitor()
{
    release();
}

void SleepInhibitor::hold(const QString &reason)
{
    if (std::exchange(m_wanted, true))
        return;
    m_reason = reason;
    if (!m_asking)
        ask(Way::Portal);
}

void SleepInhibitor::release()
{
    m_wanted = false;
    giveBack();
}

QDBusMessage SleepInhibitor::callFor(Way way) const
{
    const QString name = QCoreApplication::applicationName();
    QDBusMessage call;
    switch (way) {
    case Way::Portal: {
        call = QDBusMessage::createMethodCall(portal, portalPath, portalInterface, QStringLiteral("Inhibit"));
        const QVariantMap options{{QStringLiteral("reason"), m_reason}};
        call << QString() << suspend << options;
        break;
    }
    case Way::PowerManagement:
        call = QDBusMessage::createMethodCall(powerManagement, powerManagementPath, powerManagementInterface,
                                              QStringLiteral("Inhibit"));
        call << name << m_reason;
        break;
    case Way::Logind:
        call = QDBusMessage::createMethodCall(logind, logindPath, logindInterface, QStringLiteral("Inhibit"));
        call << QStringLiteral("sleep:idle") << name << m_reason << QStringLiteral("block");
        break;
    }
    return call;
}

void SleepInhibitor::ask(Way way)
{
    m_asking = true;
    const QDBusConnection bus = way == Way::Logind ? QDBusConnection::systemBus() : QDBusConnection::sessionBus();
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(callFor(way)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, way] {
        const QDBusMessage reply = watcher->reply();
        watcher->deleteLater();
        if (reply.type() == QDBusMessage::ReplyMessage && reply.arguments().size() == 1)
            take(way, reply.arguments().constFirst());
        else
            askNext(way);
    });
}

void SleepInhibitor::askNext(Way refused)
{
    m_asking = false;
    if (!m_wanted)
        return;
    switch (refused) {
    case Way::Portal:
        return ask(Way::PowerManagement);
    case Way::PowerManagement:
        return ask(Way::Logind);
    case Way::Logind:
        return; // nobody here keeps it awake
    }
}

void SleepInhibitor::take(Way way, const QVariant &answer)
{
    m_asking = false;
    m_way = way;
    m_held = answer;
    if (way == Way::Logind)
        m_lock = answer.value<QDBusUnixFileDescriptor>();
    // Released before the answer came.
    if (!m_wanted)
        giveBack();
}

void SleepInhibitor::giveBack()
{
    const QVariant held = std::exchange(m_held, QVariant());
    if (!held.isValid())
        return;
    QDBusMessage call;
    switch (m_way) {
    case Way::Portal:
        call = QDBusMessage::createMethodCall(portal, held.value<QDBusObjectPath>().path(), portalRequest,
                                              QStringLiteral("Close"));
        break;
    case Way::PowerManagement:
        call = QDBusMessage::createMethodCall(powerManagement, powerManagementPath, powerManagementInterface,
                                              QStringLiteral("UnInhibit"));
        call << held.toUInt();
        break;
    case Way::Logind:
        m_lock = QDBusUnixFileDescriptor(); // the closed file is the release
        return;
    }
    QDBusConnection::sessionBus().send(call);
}

} // namespace gui
