#pragma once

#include "core/byteset.h"
#include "core/recording.h"
#include "core/result.h"
#include "library/reply.h"
#include "media/stretchreader.h"

#include <optional>

namespace library {
class Library;
}

namespace media {

/// What an unfinished download has brought of a recording so far.
struct PartOnDisk
{
    QString path;
    core::ByteSet bytes; ///< on disk for certain
    Content content;     ///< they are of
};

/// Asked again, it may have grown. nullopt: nothing is being downloaded, or no validator tells what the bytes are of.
/// Errors: Storage, where the library cannot be read.
library::Reply<core::Result<std::optional<PartOnDisk>>> partOnDisk(library::Library &library,
                                                                   const core::RecordingKey &key);

} // namespace media
