#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace downloads {

/// `SHA256SUMS` of a folder, as `sha256sum -c` reads it: paths relative to the folder, names with `\` or a line end
/// escaped as coreutils does. Synchronous; never in the GUI thread.
class Manifest
{
public:
    explicit Manifest(QString directory);

    struct Entry
    {
        QByteArray sha256; ///< lower-case hex
        QString relativePath;
    };
    /// Adds or replaces the lines of files, under a lock that other processes honour; durable when it returns.
    core::Result<void> record(const QList<Entry> &entries);
    /// Takes the lines of files away, under the same lock; the old manifest stands until the new one is whole.
    core::Result<void> remove(const QStringList &relativePaths);
    /// NotFound where there is no manifest; lines that are none are passed over.
    core::Result<QList<Entry>> entries() const;

    enum class Verdict { Same, Differs, Gone, Unreadable };
    /// Hashes the file again.
    Verdict verify(const Entry &entry) const;

    static QString fileName(); // SHA256SUMS

private:
    QString path() const;

    QString m_directory;
};

} // namespace downloads
