#include "media/mediaversions.h"

#include <QLibrary>

extern "C" {
#include <libavformat/avformat.h>
}

namespace media {

QString MediaVersions::libavformat()
{
    const unsigned version = avformat_version();
    return QStringLiteral("%1.%2.%3")
        .arg(AV_VERSION_MAJOR(version))
        .arg(AV_VERSION_MINOR(version))
        .arg(AV_VERSION_MICRO(version));
}

QString MediaVersions::gstreamer()
{
    // Qt's plugin brings it when something plays; nothing here is linked with it.
    using Tell = void (*)(unsigned *, unsigned *, unsigned *, unsigned *);
    QLibrary library(QStringLiteral("gstreamer-1.0"), 0);
    const auto tell = reinterpret_cast<Tell>(library.resolve("gst_version"));
    if (!tell)
        return {};
    unsigned major = 0;
    unsigned minor = 0;
    unsigned micro = 0;
    unsigned nano = 0;
    tell(&major, &minor, &micro, &nano);
    return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(micro);
}

} // namespace media
