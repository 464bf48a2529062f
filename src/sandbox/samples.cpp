#include "sandbox/samples.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray etagOf(const QByteArray &bytes)
{
    return '"' + QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex() + '"';
}

QByteArray typeOf(const QString &name)
{
    static const QHash<QString, QByteArray> types{
        {u"mp4"_s, "video/mp4"},
        {u"webm"_s, "video/webm"},
        {u"m4a"_s, "audio/mp4"},
        {u"png"_s, "image/png"},
        {u"docx"_s, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    };
    return types.value(QFileInfo(name).suffix());
}

/// The same for all: the samples never change within a run.
const QByteArray lastModified = "Thu, 01 Jan 2026 00:00:00 GMT";

} // namespace

QStringList Samples::names()
{
    return {u"talk-20s.mp4"_s, u"gallery-20s.mp4"_s, u"clock-8s.mp4"_s, u"long-60s.mp4"_s,   u"screen-12s.webm"_s,
            u"talk-20s.m4a"_s, u"voice-20s.m4a"_s,   u"chart-0s.png"_s, u"minutes-0s.docx"_s};
}

std::chrono::seconds Samples::lengthOf(const QString &name)
{
    static const QRegularExpression pattern(u"-(\\d+)s\\."_s);
    return std::chrono::seconds(pattern.match(name).captured(1).toInt());
}

bool Samples::load(const QString &folder)
{
    const QDir dir(folder.isEmpty() ? QCoreApplication::applicationDirPath() + u"/../share/reelkeep/samples"_s
                                    : folder);
    const QStringList wanted = names();
    for (const QString &name : wanted) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            m_error = u"No sample clip %1"_s.arg(QDir::toNativeSeparators(file.fileName()));
            return false;
        }
        const QByteArray bytes = file.readAll();
        m_clips.insert(name, std::make_shared<Content>(Content{
                                 file.fileName(), {}, typeOf(name), etagOf(bytes), lastModified, bytes.size()}));
    }
    return true;
}

ContentPtr contentOf(const QByteArray &bytes, const QByteArray &type)
{
    return std::make_shared<Content>(Content{{}, bytes, type, etagOf(bytes), lastModified, bytes.size()});
}

} // namespace sandbox
