#include "media/playererror.h"

#include "downloads/mediatruth.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>

#include <array>

namespace media {

namespace {

struct Plugin
{
    const char *file;
    const char *package;
};

// In the order in which one needs the other.
constexpr std::array plugins{
    Plugin{"libgstplayback.so", "gstreamer1.0-plugins-base"},
    Plugin{"libgstisomp4.so", "gstreamer1.0-plugins-good"},
    Plugin{"libgstlibav.so", "gstreamer1.0-libav"},
};

bool contains(const QString &words, const char *part)
{
    return words.contains(QLatin1String(part), Qt::CaseInsensitive);
}

QStringList pluginFolders()
{
    const QString path =
        qEnvironmentVariable("GST_PLUGIN_SYSTEM_PATH_1_0", qEnvironmentVariable("GST_PLUGIN_SYSTEM_PATH"));
    QStringList folders = path.split(QDir::listSeparator(), Qt::SkipEmptyParts);
    if (folders.isEmpty())
        folders += QLibraryInfo::path(QLibraryInfo::LibrariesPath) + QStringLiteral("/gstreamer-1.0");
    return folders;
}

/// The first package whose plugin is not there; with all of them there, the one that knows most codecs.
QString missingPackage()
{
    const QStringList folders = pluginFolders();
    for (const Plugin &plugin : plugins) {
        const bool isThere = std::any_of(folders.cbegin(), folders.cend(), [&plugin](const QString &folder) {
            return QFile::exists(folder + QLatin1Char('/') + QLatin1String(plugin.file));
        });
        if (!isThere)
            return QString::fromLatin1(plugin.package);
    }
    return QString::fromLatin1(plugins.back().package);
}

/// To Qt, a page is but another recording without a codec. What comes through the proxy was looked at there.
bool isText(const QUrl &source)
{
    QFile file(source.toLocalFile());
    if (!source.isLocalFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(downloads::sniffLength);
    return !head.isEmpty() && std::none_of(head.cbegin(), head.cend(), [](char c) {
        return quint8(c) < ' ' && c != '\n' && c != '\r' && c != '\t';
    });
}

} // namespace

core::Error playerError(QMediaPlayer::Error error, const QString &words, const QUrl &source)
{
    if (isText(source)) // its words are about codecs, which would mislead
        return core::Error(core::Error::Kind::NotMedia);
    // GStreamer tells its kinds of failure by words alone once they have come through Qt.
    const bool lacksCodec = contains(words, "missing a plug-in") || contains(words, "No decoder") ||
                            contains(words, "URI handler") || contains(words, "missing element");
    if (lacksCodec) {
        core::Error missing(core::Error::Kind::Storage, words, core::Error::Cause::CodecMissing);
        missing.subject = missingPackage();
        return missing;
    }
    if (isSoundLoss(words))
        return core::Error(core::Error::Kind::Storage, words);
    const bool notThere = contains(words, "Resource not found") || contains(words, "could not open resource") ||
                          contains(words, "No such file") || error == QMediaPlayer::AccessDeniedError;
    return core::Error(notThere ? core::Error::Kind::Storage : core::Error::Kind::NotMedia, words);
}

bool isSoundLoss(const QString &words)
{
    return words.startsWith(QLatin1String("pa_")) || contains(words, "pulse") || contains(words, "audio sink") ||
           contains(words, "alsa") || contains(words, "audio device") ||
           words.startsWith(QLatin1String("Failed to connect:")); // to PulseAudio; souphttpsrc says it in other words
}

} // namespace media
