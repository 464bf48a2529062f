#include "downloads/sealed.h"

#include "downloads/sha256.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace downloads {

namespace {

bool matches(const core::Download &download, const QString &path, const std::atomic<bool> &cancelled)
{
    const QFileInfo info(path);
    if (!info.isFile() || info.isSymLink() || info.size() != download.sizeBytes.value_or(info.size()))
        return false;
    return Sha256::ofFile(path, &cancelled) == download.sha256;
}

/// `a (3).mp4` → `a (2).mp4`, `a.mp4`: the names that it may have had before they were taken.
QStringList formerPaths(const QString &path)
{
    static const QRegularExpression numbered(QStringLiteral(R"(^(.*) \((\d{1,4})\)(\.[^/.]*)?$)"));
    const auto match = numbered.match(path);
    if (!match.hasMatch())
        return {};
    QStringList former;
    for (int number = match.captured(2).toInt() - 1; number >= 2; --number)
        former.append(match.captured(1) + QStringLiteral(" (%1)").arg(number) + match.captured(3));
    former.append(match.captured(1) + match.captured(3));
    return former;
}

} // namespace

SealedFile findSealed(const core::Download &download, const std::atomic<bool> &cancelled)
{
    if (matches(download, download.partPath(), cancelled))
        return {SealedFile::Where::InPart, download.partPath()};
    if (matches(download, download.path, cancelled))
        return {SealedFile::Where::UnderFinalName, download.path};
    for (const QString &path : formerPaths(download.path)) {
        const QString part = path + QStringLiteral(".part");
        if (matches(download, part, cancelled))
            return {SealedFile::Where::InPart, part};
    }
    return {};
}

} // namespace downloads
