#pragma once

#include "media/bytesource.h"

#include <QFile>

#include <atomic>

namespace media {

/// The bytes of a local file. A file that cannot be opened or read is a Storage error with the path as subject.
class FileBytes final : public ByteSource
{
public:
    /// Opens it with the first read.
    explicit FileBytes(const QString &path);

    core::Result<qint64> read(qint64 offset, char *to, qint64 maxLength) override;
    core::Result<qint64> size() override;
    void cancel() override { m_cancelled = true; }
    void resume() override { m_cancelled = false; }
    bool isCancelled() const override { return m_cancelled; }
    bool isLocal() const override { return true; }

private:
    core::Result<void> open();

    QFile m_file;
    std::atomic_bool m_cancelled = false;
};

} // namespace media
