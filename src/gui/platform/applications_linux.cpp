#include "gui/platform/applications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QGuiApplication>

#include <algorithm>
#include <fcntl.h>
#include <gio/gio.h>
#include <memory>
#include <unistd.h>
#include <vector>

namespace gui {

namespace {

struct Unref
{
    void operator()(GAppInfo *info) const { g_object_unref(info); }
};
using AppInfo = std::unique_ptr<GAppInfo, Unref>;

/// Takes the list and what it holds.
std::vector<AppInfo> owned(GList *list)
{
    std::vector<AppInfo> infos;
    for (const GList *one = list; one; one = one->next)
        infos.emplace_back(static_cast<GAppInfo *>(one->data));
    g_list_free(list);
    return infos;
}

QString idOf(const AppInfo &info)
{
    return QString::fromUtf8(g_app_info_get_id(info.get()));
}

QList<Applications::Application> applicationsFor(const QString &mimeType)
{
    const QByteArray type = mimeType.toUtf8();
    std::vector<AppInfo> infos;
    if (GAppInfo *chosen = g_app_info_get_default_for_type(type.constData(), false))
        infos.emplace_back(chosen);
    for (AppInfo &info : owned(g_app_info_get_all_for_type(type.constData())))
        infos.push_back(std::move(info));
    QList<Applications::Application> applications;
    for (const AppInfo &info : infos) {
        const QString id = idOf(info);
        const bool known = std::any_of(applications.cbegin(), applications.cend(),
                                       [&id](const auto &application) { return application.id == id; });
        if (!known && !id.isEmpty() && g_app_info_should_show(info.get()))
            applications.append({id, QString::fromUtf8(g_app_info_get_display_name(info.get()))});
    }
    return applications;
}

bool launch(const QString &id, const QStringList &paths)
{
    const std::vector<AppInfo> all = owned(g_app_info_get_all());
    const auto found = std::find_if(all.cbegin(), all.cend(), [&id](const AppInfo &info) { return idOf(info) == id; });
    if (found == all.cend())
        return false;
    GList *files = nullptr;
    for (const QString &path : paths)
        files = g_list_append(files, g_file_new_for_path(QFile::encodeName(path).constData()));
    const bool launched = g_app_info_launch(found->get(), files, nullptr, nullptr);
    g_list_free_full(files, g_object_unref);
    return launched;
}

/// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.OpenURI.html
QDBusMessage askForApplication(int file)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.OpenURI"), QStringLiteral("OpenFile"));
    call << QString() << QVariant::fromValue(QDBusUnixFileDescriptor(file))
         << QVariantMap{{QStringLiteral("ask"), true}};
    return call;
}

} // namespace

Applications::Applications(QObject *parent) : QObject(parent), m_strand(m_pool)
{
    m_pool.setMaxThreadCount(1);
}

Applications::~Applications() = default;

void Applications::of(const QString &mimeType, std::function<void(const QList<Application> &)> use)
{
    m_strand.run([mimeType] { return applicationsFor(mimeType); }).then(this, std::move(use));
}

void Applications::open(const QString &id, const QStringList &paths, std::function<void(bool)> done)
{
    m_strand.run([id, paths] { return launch(id, paths); }).then(this, std::move(done));
}

void Applications::choose(const QString &path, const std::function<void(bool)> &done)
{
    const auto openFile = [path] { return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC); };
    m_strand.run(openFile).then(this, [this, done](int file) {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (file < 0 || !bus.isConnected())
            return done(false);
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(askForApplication(file)), this);
        ::close(file); // the message has its own
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, done] {
            const QDBusPendingReply<> reply = *watcher;
            watcher->deleteLater();
            done(!reply.isError());
        });
    });
}

} // namespace gui
