#include "downloads/partfile.h"

#include "library/library.h"

#include <algorithm>

namespace downloads {

namespace {

constexpr qint64 maxBacklog = 1024 * 1024;
/// At most so much is fetched twice after a kill; syncing begins at half of it, so that bytes need not wait for it.
constexpr qint64 maxUnsafe = 4 * 1024 * 1024;
constexpr qint64 syncFrom = maxUnsafe / 2;

QList<core::ByteRange> prefix(qint64 size)
{
    return size > 0 ? QList<core::ByteRange>{{0, size}} : QList<core::ByteRange>{};
}

} // namespace

PartFile::PartFile(const core::DownloadId &id, const QString &path, library::Library &library, QThreadPool &pool,
                   FileSystem &system, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_library(library)
    , m_sink(std::make_shared<FileSink>(path, system))
    , m_writing(pool)
    , m_syncing(pool)
{}

PartFile::~PartFile()
{
    m_sink->cancel();
    m_writing.post([sink = m_sink] { sink->close(); });
}

void PartFile::open(qint64 keep)
{
    run([keep](FileSink &sink) { return sink.open(keep); }).then(this, [this](const core::Result<qint64> &kept) {
        if (!kept)
            return fail(kept.error());
        m_open = true;
        m_size = *kept;
        m_safe = *kept;
        Q_EMIT opened();
    });
}

void PartFile::openEmpty()
{
    ++m_generation;
    // The journal first: killed in between, it must not speak of bytes that are gone.
    m_library.run([id = m_id](library::Stores &stores) { return stores.downloads.journal(id, {}); })
        .then(this, [this](const core::Result<void> &result) {
            if (!result)
                return fail(result.error());
            if (!m_open)
                return open(0);
            run([](FileSink &sink) { return sink.restart(); }).then(this, [this](const core::Result<void> &emptied) {
                if (!emptied)
                    return fail(emptied.error());
                m_size = 0;
                m_safe = 0;
                Q_EMIT opened();
            });
        });
}

void PartFile::write(const QByteArray &bytes)
{
    if (m_failed || bytes.isEmpty())
        return;
    m_size += bytes.size();
    m_backlog += bytes.size();
    run([bytes](FileSink &sink) {
        return sink.write(bytes);
    }).then(this, [this, count = bytes.size()](const core::Result<void> &result) { written(count, result); });
}

qint64 PartFile::room() const
{
    if (m_failed)
        return 0;
    return std::max<qint64>(0, std::min(maxBacklog - m_backlog, maxUnsafe - (m_size - m_safe)));
}

void PartFile::written(qint64 count, const core::Result<void> &result)
{
    m_backlog -= count;
    if (!result)
        fail(result.error());
    else if (m_size - m_backlog - m_safe >= syncFrom)
        sync();
    Q_EMIT roomMade();
    settleIfDone();
}

void PartFile::sync()
{
    if (m_syncUnderWay)
        return;
    m_syncUnderWay = true;
    m_syncing.run([sink = m_sink] { return sink->sync(); })
        .then(this, [this, generation = m_generation](const core::Result<qint64> &size) { synced(generation, size); });
}

void PartFile::synced(int generation, const core::Result<qint64> &size)
{
    if (!size || generation != m_generation) {
        m_syncUnderWay = false;
        if (!size)
            fail(size.error());
        return settleIfDone();
    }
    m_library
        .run([id = m_id, size = *size](library::Stores &stores) { return stores.downloads.journal(id, prefix(size)); })
        .then(this, [this, generation, size = *size](const core::Result<void> &result) {
            journaled(generation, size, result);
        });
}

void PartFile::journaled(int generation, qint64 size, const core::Result<void> &result)
{
    m_syncUnderWay = false;
    if (!result)
        fail(result.error());
    else if (generation == m_generation)
        m_safe = size;
    Q_EMIT safeChanged();
    Q_EMIT roomMade();
    settleIfDone();
}

void PartFile::settle()
{
    m_settling = true;
    settleIfDone();
}

void PartFile::settleIfDone()
{
    if (!m_settling || m_backlog > 0 || m_syncUnderWay)
        return;
    if (m_open && !m_failed && m_safe < m_size)
        return sync();
    m_settling = false;
    Q_EMIT settled();
}

void PartFile::fail(const core::Error &error)
{
    if (m_failed)
        return;
    m_failed = true;
    Q_EMIT failed(error);
}

} // namespace downloads
