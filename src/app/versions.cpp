#include "app/versions.h"

#include "core/version.h"
#include "media/mediaversions.h"

#include <QSslSocket>
#include <QSysInfo>

namespace app {

Versions::List Versions::all(const QString &sqlite)
{
    List versions{{QStringLiteral("Reelkeep"), QString::fromLatin1(core::version)},
                  {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
                  {QStringLiteral("libavformat"), media::MediaVersions::libavformat()},
                  {QStringLiteral("GStreamer"), media::MediaVersions::gstreamer()},
                  {QStringLiteral("QtKeychain"), QStringLiteral(REELKEEP_QTKEYCHAIN_VERSION)},
                  {QStringLiteral("SQLite"), sqlite},
                  {QStringLiteral("TLS"), QSslSocket::sslLibraryVersionString()},
                  {QStringLiteral("System"), QSysInfo::prettyProductName()}};
    versions.removeIf([](const auto &entry) { return entry.second.isEmpty(); });
    return versions;
}

} // namespace app
