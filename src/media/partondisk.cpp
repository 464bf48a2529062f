#include "media/partondisk.h"

#include "library/library.h"

namespace media {

namespace {

core::Result<std::optional<PartOnDisk>> newestOf(library::DownloadStore &downloads, const core::RecordingKey &key)
{
    const auto known = downloads.of(key);
    if (!known)
        return known.error();
    for (const core::Download &download : *known) {
        const downloads::Validators validators{download.etag, download.lastModified};
        if (download.state == core::Download::State::Done || validators.strongest().isEmpty())
            continue;
        const auto bytes = downloads.journaled(download.id);
        if (!bytes)
            return bytes.error();
        if (!bytes->isEmpty())
            return std::optional(PartOnDisk{download.partPath(), *bytes, {download.sizeBytes, validators, {}}});
    }
    return std::optional<PartOnDisk>();
}

} // namespace

library::Reply<core::Result<std::optional<PartOnDisk>>> partOnDisk(library::Library &library,
                                                                   const core::RecordingKey &key)
{
    return library.run([key](library::Stores &stores) { return newestOf(stores.downloads, key); });
}

} // namespace media
