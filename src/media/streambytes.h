#pragma once

#include "media/bytesource.h"
#include "media/linkkeeper.h"
#include "media/mediathread.h"
#include "media/stretchreader.h"

#include <memory>

namespace media {

/// The bytes of a recording in the cloud, asked for in stretches of at most 256 KiB, and no more than is wanted. What
/// came is kept in memory, up to a bound. From a server without ranges it is the whole file, where that is small, else
/// Server.
///
/// A reader waits here while the media's thread brings the bytes.
class StreamBytes final : public ByteSource
{
public:
    static constexpr qint64 largestStretch = qint64(256) * 1024;
    static constexpr qint64 smallestStretch = qint64(64) * 1024;
    /// Of what is kept; the least recently read goes first.
    static constexpr qint64 mostKept = qint64(16) * 1024 * 1024;

    /// Asks for nothing before the first read. `thread` outlives it.
    StreamBytes(MediaThread &thread, std::shared_ptr<LinkKeeper> links, const Patience &patience = {});
    ~StreamBytes() override;

    core::Result<qint64> read(qint64 offset, char *to, qint64 maxLength) override;
    /// Server where nobody says it.
    core::Result<qint64> size() override;
    void cancel() override;
    void resume() override;
    bool isCancelled() const override;
    bool isLocal() const override { return false; }

    /// How many bytes came so far.
    qint64 bytesBrought() const;

private:
    class Store;
    class Desk;

    MediaThread &m_thread;
    const std::shared_ptr<Store> m_store;
    const std::unique_ptr<Desk, DeleteLater> m_desk;
};

} // namespace media
