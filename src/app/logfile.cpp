#include "app/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>

namespace app {

namespace {

QFile *file = nullptr;
QMutex mutex;
QtMessageHandler previous = nullptr;

void write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    {
        const QMutexLocker lock(&mutex);
        file->write(qFormatLogMessage(type, context, text).toUtf8() + '\n');
        file->flush();
    }
    if (previous && type != QtDebugMsg)
        previous(type, context, text);
}

} // namespace

QString LogFile::path(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("reelkeep.log"));
}

QString LogFile::pathBefore(const QString &path)
{
    return path + QStringLiteral(".1");
}

void LogFile::start(const QString &folder)
{
    const QString current = path(folder);
    const QString before = pathBefore(current);
    QFile::remove(before);
    QFile::rename(current, before);
    static QFile log(current);
    if (!log.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return;
    log.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file = &log;
    qSetMessagePattern(QStringLiteral("%{time yyyy-MM-ddThh:mm:ss.zzz} %{type} %{category}: %{message}"));
    previous = qInstallMessageHandler(write);
}

} // namespace app
