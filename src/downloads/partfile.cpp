#include "downloads/partfile.h"

#include "library/library.h"

#include <algorithm>
#include <utility>

namespace downloads {

namespace {

constexpr qint64 maxBacklog = qint64(1024) * 1024;
/// At most so much of each connection is fetched twice after a kill; syncing begins at half of it, so that bytes need
/// not wait for it.
constexpr qint64 maxUnsafeOfOne = qint64(4) * 1024 * 1024;
/// What came out of order is read back into the hash once so much of it lies together.
constexpr qint64 hashFrom = qint64(1024) * 1024;

} // namespace

PartFile::PartFile(const core::DownloadId &id, const QString &path, library::Library &library, QThreadPool &pool,
                   FileSystem &system, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_library(library)
    , m_sink(std::make_shared<FileSink>(path, system))
    , m_writing(pool)
    , m_syncing(pool)
    , m_hashing(pool)
{}

PartFile::~PartFile()
{
    m_sink->cancel();
    m_writing.post([sink = m_sink] { sink->close(); });
}

void PartFile::open(const core::ByteSet &keep)
{
    m_vouchedFor = m_vouchedFor || !keep.isEmpty();
    run([keep](FileSink &sink) { return sink.open(keep); }).then(this, [this](const core::Result<core::ByteSet> &kept) {
        if (!kept)
            return fail(kept.error());
        m_open = true;
        m_received = *kept;
        m_safe = kept->count();
        hashOn();
        Q_EMIT opened();
    });
}

void PartFile::openEmpty(const core::Download &row)
{
    ++m_generation;
    const auto written = m_library.commit([row](library::Stores &stores) -> core::Result<void> {
        if (auto emptied = stores.downloads.journal(row.id, {}); !emptied)
            return emptied;
        return stores.downloads.save(row);
    });
    // Killed in between, the journal must not speak of bytes that are gone, or that are of other content. Where it
    // speaks of none, nothing need be waited for.
    const bool waits = std::exchange(m_vouchedFor, false);
    written.then(this, [this, waits](const core::Result<void> &result) {
        if (!result)
            fail(result.error());
        else if (waits)
            empty();
    });
    if (!waits)
        empty();
}

void PartFile::empty()
{
    if (!m_open)
        return open({});
    run([](FileSink &sink) { return sink.restart(); }).then(this, [this](const core::Result<void> &emptied) {
        if (!emptied)
            return fail(emptied.error());
        m_received = {};
        m_safe = 0;
        m_hashNext = 0;
        Q_EMIT opened();
    });
}

void PartFile::write(qint64 offset, const QByteArray &bytes)
{
    if (m_failed || bytes.isEmpty())
        return;
    m_received.add({offset, offset + bytes.size()});
    m_backlog += bytes.size();
    hash(offset, bytes);
    run([offset, bytes](FileSink &sink) {
        return sink.write(offset, bytes);
    }).then(this, [this, count = bytes.size()](const core::Result<void> &result) { written(count, result); });
}

qint64 PartFile::maxUnsafe() const
{
    return m_connections * maxUnsafeOfOne;
}

void PartFile::setConnections(int connections)
{
    m_connections = connections;
    syncIfDue();
}

qint64 PartFile::room() const
{
    if (m_failed)
        return 0;
    const qint64 unsafe = m_received.count() - m_safe;
    const qint64 backlog = std::max(m_backlog, m_hashBacklog);
    return std::max<qint64>(0, std::min(maxBacklog - backlog, maxUnsafe() - unsafe));
}

void PartFile::written(qint64 count, const core::Result<void> &result)
{
    m_backlog -= count;
    if (!result)
        fail(result.error());
    else
        syncIfDue();
    hashOn();
    Q_EMIT roomMade();
    settleIfDone();
}

/// What comes in order is hashed as it comes, beside the writing.
void PartFile::hash(qint64 offset, const QByteArray &bytes)
{
    if (offset != m_hashNext)
        return;
    m_hashNext += bytes.size();
    m_hashBacklog += bytes.size();
    m_hashing
        .run([sink = m_sink, offset, bytes] {
            sink->hash(offset, bytes);
            return bytes.size();
        })
        .then(this, [this](qsizetype count) {
            m_hashBacklog -= count;
            Q_EMIT roomMade();
        });
}

/// What came out of order is read back. What fails here fails again where it matters, when the digest is asked for.
void PartFile::hashOn()
{
    if (m_hashUnderWay || m_failed || m_hashBacklog > 0 || m_sink->unhashed() < hashFrom)
        return;
    m_hashUnderWay = true;
    m_hashing.run([sink = m_sink] { return sink->hashOn(); }).then(this, [this](const core::Result<void> &result) {
        m_hashUnderWay = false;
        if (result)
            hashOn();
    });
}

library::Reply<core::Result<QByteArray>> PartFile::digest()
{
    m_sealed = true;
    library::Reply<core::Result<QByteArray>> reply;
    run([](FileSink &) { return true; }).then(this, [this, reply](bool) {
        m_hashing.post([sink = m_sink, reply] { reply.answer(sink->digest()); });
    });
    return reply;
}

/// Whenever something was written, and whenever less may be unsafe than before: with fewer connections there may be no
/// room any more, and nothing that would be written.
void PartFile::syncIfDue()
{
    if (!m_open || m_failed || m_sealed)
        return;
    if (m_received.count() - m_backlog - m_safe >= maxUnsafe() / 2)
        sync();
}

void PartFile::sync()
{
    if (m_syncUnderWay)
        return;
    m_syncUnderWay = true;
    m_syncing.run([sink = m_sink] { return sink->sync(); })
        .then(this, [this, generation = m_generation](const core::Result<core::ByteSet> &onDisk) {
            synced(generation, onDisk);
        });
}

void PartFile::synced(int generation, const core::Result<core::ByteSet> &onDisk)
{
    if (!onDisk || generation != m_generation || m_sealed) {
        m_syncUnderWay = false;
        if (!onDisk)
            fail(onDisk.error());
        return settleIfDone();
    }
    m_vouchedFor = true;
    m_library
        .commit([id = m_id, onDisk = *onDisk](library::Stores &stores) { return stores.downloads.journal(id, onDisk); })
        .then(this, [this, generation, count = onDisk->count()](const core::Result<void> &result) {
            journaled(generation, count, result);
        });
}

void PartFile::journaled(int generation, qint64 count, const core::Result<void> &result)
{
    m_syncUnderWay = false;
    if (!result)
        fail(result.error());
    else if (generation == m_generation)
        m_safe = count;
    syncIfDue();
    Q_EMIT safeChanged();
    Q_EMIT roomMade();
    settleIfDone();
}

void PartFile::settle()
{
    m_settling = true;
    m_sealed = false;
    settleIfDone();
}

void PartFile::settleIfDone()
{
    if (!m_settling || m_backlog > 0 || m_syncUnderWay)
        return;
    if (m_open && !m_failed && m_safe < m_received.count())
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
