#include "downloads/sidecar.h"

#include "downloads/filesink.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace downloads {

namespace {

core::Result<void> writeWhole(const QByteArray &content, const QString &path, const QString &part, FileSystem &system)
{
    FileSink sink(part, system);
    if (const auto opened = sink.open({}); !opened)
        return opened.error();
    if (auto written = sink.write(0, content); !written)
        return written;
    return sink.finish(path, {});
}

} // namespace

core::Result<void> writeSidecar(const core::Recording &recording, const QString &path, FileSystem &system)
{
    const QString name = path + QStringLiteral(".json");
    if (QFileInfo::exists(name))
        return {};
    const QString part = name + QStringLiteral(".part");
    const auto written = writeWhole(QJsonDocument(recording.details).toJson(), name, part, system);
    if (written)
        return {};
    QFile::remove(part);
    if (FileSink::isNameTaken(written.error()))
        return {};
    core::Error error = written.error();
    error.subject = name;
    return error;
}

} // namespace downloads
