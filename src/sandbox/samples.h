#pragma once

#include "core/time.h"
#include "sandbox/exchange.h"

#include <QHash>
#include <QString>

namespace sandbox {

/// The sample clips that the build makes with ffmpeg, by their file names.
class Samples
{
public:
    /// Empty folder: `../share/reelkeep/samples` beside the executable. False: errorString() names what is missing.
    bool load(const QString &folder);
    QString errorString() const { return m_error; }

    /// `name` is one of those in names().
    ContentPtr clip(const QString &name) const { return m_clips.value(name); }

    static QStringList names();
    /// As in the name, `talk-20s.mp4`: 20 s.
    static std::chrono::seconds lengthOf(const QString &name);

private:
    QHash<QString, ContentPtr> m_clips;
    QString m_error;
};

/// Bytes made in memory, with a validator from their hash.
ContentPtr contentOf(const QByteArray &bytes, const QByteArray &type);

} // namespace sandbox
