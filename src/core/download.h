#pragma once

#include "core/error.h"
#include "core/id.h"
#include "core/recording.h"
#include "core/time.h"

#include <QObject>
#include <QString>

#include <optional>

namespace core {

class DownloadEnums
{
    Q_GADGET

public:
    /// What is kept across restarts; what a queue does about it at the moment is downloads::Activity. Stored by name.
    enum class State { Queued, Paused, Done, Failed };
    Q_ENUM(State)
};

/// One wish to have a recording on disk, as the library keeps it.
struct Download
{
    using State = DownloadEnums::State;

    DownloadId id;
    AccountId account;
    Recording recording;
    /// The folder that was asked for, absolute: SHA256SUMS stands there.
    QString directory;
    /// The final file, absolute, below `directory`; reserved for this download. While it is not whole, its bytes are in
    /// `path` + ".part".
    QString path;
    State state = State::Queued;
    /// Why it failed, or why it last had to wait.
    std::optional<Error> error;
    /// On disk for certain, by the journal; after Done the file's length.
    qint64 bytes = 0;
    /// What the server said the length is, else what the provider listed.
    std::optional<qint64> sizeBytes;
    /// The validators of the bytes in the part, as the server wrote them; empty: none.
    QByteArray etag;
    QByteArray lastModified;
    /// Lower-case hex, once Done.
    QByteArray sha256;
    /// English; empty: none. Something a person should know of a file that is whole ("size differs from the list").
    QString warning;
    Instant addedAt{};
    std::optional<Instant> finishedAt;
    /// Where it stands in the queue that a person orders by hand, ascending. Written by DownloadStore::add and `place`
    /// alone.
    qint64 position = 0;

    QString partPath() const { return path + QStringLiteral(".part"); }
};

} // namespace core
