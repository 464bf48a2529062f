#pragma once

#include "media/bytesource.h"

#include <QByteArray>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <set>

/// Bytes in memory that count, in blocks, what is asked for.
class TestBytes final : public media::ByteSource
{
public:
    explicit TestBytes(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    core::Result<qint64> read(qint64 offset, char *to, qint64 maxLength) override
    {
        if (m_cancelled)
            return core::Error(core::Error::Kind::Cancelled);
        const qint64 length = std::clamp<qint64>(m_bytes.size() - offset, 0, maxLength);
        std::memcpy(to, m_bytes.constData() + std::min<qint64>(offset, m_bytes.size()), std::size_t(length));
        for (qint64 block = offset / blockSize; block * blockSize < offset + length; ++block)
            m_blocks.insert(block);
        return length;
    }
    core::Result<qint64> size() override
    {
        if (!saysItsSize)
            return core::Error(core::Error::Kind::Server);
        return m_bytes.size();
    }
    void cancel() override { m_cancelled = true; }
    void resume() override { m_cancelled = false; }
    bool isCancelled() const override { return m_cancelled; }
    bool isLocal() const override { return false; }

    bool saysItsSize = true;
    qint64 bytesAskedFor() const { return qint64(m_blocks.size()) * blockSize; }

private:
    static constexpr qint64 blockSize = qint64(64) * 1024;

    const QByteArray m_bytes;
    std::set<qint64> m_blocks;
    std::atomic_bool m_cancelled = false;
};

/// Never answers.
class SilentBytes final : public media::ByteSource
{
public:
    core::Result<qint64> read(qint64, char *, qint64) override { return waited(); }
    core::Result<qint64> size() override { return waited(); }
    void cancel() override
    {
        const std::lock_guard lock(m_mutex);
        m_cancelled = true;
        m_woken.notify_all();
    }
    void resume() override { m_cancelled = false; }
    bool isCancelled() const override { return m_cancelled; }
    bool isLocal() const override { return false; }

    bool isWaitedFor() const { return m_waitedFor; }

private:
    core::Error waited()
    {
        std::unique_lock lock(m_mutex);
        m_waitedFor = true;
        m_woken.wait(lock, [this] { return m_cancelled.load(); });
        m_waitedFor = false;
        return core::Error(core::Error::Kind::Cancelled);
    }

    std::mutex m_mutex;
    std::condition_variable m_woken;
    std::atomic_bool m_cancelled = false;
    std::atomic_bool m_waitedFor = false;
};
