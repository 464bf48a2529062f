#include "gui/platform/filemanager.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDesktopServices>
#include <QFileInfo>
#include <QSet>
#include <QUrl>

namespace gui {

namespace {

/// https://www.freedesktop.org/wiki/Specifications/file-manager-interface/
QDBusMessage showItems(const QStringList &paths)
{
    QStringList addresses;
    for (const QString &path : paths)
        addresses.append(QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()));
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    call << addresses << QString();
    return call;
}

bool openFolders(const QStringList &paths)
{
    QSet<QString> folders;
    for (const QString &path : paths)
        folders.insert(QFileInfo(path).path());
    bool opened = true;
    for (const QString &folder : folders)
        opened = QDesktopServices::openUrl(QUrl::fromLocalFile(folder)) && opened;
    return opened;
}

} // namespace

FileManager::FileManager(QObject *parent) : QObject(parent) {}

void FileManager::show(const QStringList &paths, const std::function<void(bool)> &done)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return done(openFolders(paths));
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(showItems(paths)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, paths, done] {
        const QDBusPendingReply<> reply = *watcher;
        watcher->deleteLater();
        done(!reply.isError() || openFolders(paths));
    });
}

} // namespace gui
