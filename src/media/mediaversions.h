#pragma once

#include <QString>

namespace media {

/// The versions of what reads and plays media, as loaded, `59.27.100`.
class MediaVersions
{
public:
    static QString libavformat();
    /// Empty where it is not installed. Loads its core library.
    static QString gstreamer();
};

} // namespace media
