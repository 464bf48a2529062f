#pragma once

#include "core/result.h"

#include <QtGlobal>

namespace media {

/// Bytes of a file by place, for one reader that may block. A port.
///
/// `read` and `size` are called by one thread at a time; `cancel` by any, at any time.
class ByteSource
{
public:
    ByteSource() = default;
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;
    virtual ~ByteSource() = default;

    /// Blocks until there is a byte at `offset` (from 0), and brings what is there, at most `maxLength` (from 1). 0:
    /// the file ends before. An Error of whoever brings them, Cancelled after cancel().
    virtual core::Result<qint64> read(qint64 offset, char *to, qint64 maxLength) = 0;
    /// The file's length; blocks where it has to be asked for.
    virtual core::Result<qint64> size() = 0;

    /// A call that blocks returns at once, and every later one, until resume().
    virtual void cancel() = 0;
    /// Takes cancel() back. Only while no call is under way.
    virtual void resume() = 0;
    virtual bool isCancelled() const = 0;

    /// Reading costs nobody's traffic.
    virtual bool isLocal() const = 0;
};

} // namespace media
