#pragma once

#include "core/result.h"
#include "media/bytesource.h"

#include <QByteArray>

#include <chrono>
#include <memory>
#include <optional>

namespace media {

/// How loud a recording is from its beginning to its end.
struct Waveform
{
    static constexpr int buckets = 1'000;
    /// Of one in the cloud no more than this is read for it; a longer file has none.
    static constexpr qint64 mostRemoteBytes = qint64(64) * 1024 * 1024;

    /// The peak of each stretch of equal length, from 0 to 255, of which the loudest is 255; empty: none is shown.
    /// Silence is all zeros.
    QByteArray peaks;
    std::optional<std::chrono::milliseconds> duration;

    QByteArray toBytes() const;
    static std::optional<Waveform> fromBytes(const QByteArray &bytes);

    /// Decodes the whole file; blocks. Errors as FrameReader::open; NotMedia where there is no sound.
    static core::Result<Waveform> read(std::shared_ptr<ByteSource> source);

    friend bool operator==(const Waveform &, const Waveform &) = default;
};

} // namespace media
