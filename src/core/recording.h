#pragma once

#include "core/id.h"
#include "core/time.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace core {

class RecordingKindEnum
{
    Q_GADGET

public:
    enum class Kind { Recording, BrowserDownload };
    Q_ENUM(Kind)
};
using RecordingKind = RecordingKindEnum::Kind;

/// One file that a provider holds, in the words of all three. It carries no link and no token: those are asked for when
/// they are used, and never kept.
struct Recording
{
    RecordingId id;
    SessionId sessionId;
    RecordingKind kind = RecordingKind::Recording;
    /// Empty: unknown.
    QString sessionName;
    /// As the provider gave it: a stranger's text, not a safe file name.
    QString name;
    /// The provider's own word (`shared_screen_with_speaker_view`, `video/mp4`); empty: unknown.
    QString type;
    /// The provider's own word; empty: unknown.
    QString status;
    /// Lower case, without the dot; never empty (`bin` when nothing tells).
    QString extension;
    std::optional<Instant> startedAt;
    std::optional<Instant> endedAt;
    /// Length of the media.
    std::optional<std::chrono::milliseconds> duration;
    std::optional<qint64> sizeBytes;
    /// Complete and downloadable.
    bool ready = false;
    /// Zoom's "bring your own storage": Zoom holds the description only.
    bool storedElsewhere = false;
    /// The one to play first (Anchor's is_primary).
    bool primary = false;
    /// When the session began, where that is known apart from the file; groups and ranges go by it.
    std::optional<Instant> sessionStartedAt;
    /// In the trash since.
    std::optional<Instant> deletedAt;
    /// Every field the provider gave for the file and its session, but for links, tokens and passcodes
    /// (withoutSecrets).
    QJsonObject details;

    friend bool operator==(const Recording &, const Recording &) = default;
};

/// What tells one recording of an account from every other: a provider's ids are unique within a session at best.
struct RecordingKey
{
    AccountId account;
    SessionId session;
    RecordingId id;
    RecordingKind kind = RecordingKind::Recording;

    friend bool operator==(const RecordingKey &, const RecordingKey &) = default;
    friend size_t qHash(const RecordingKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.account, key.session, key.id, int(key.kind));
    }
};

RecordingKey keyOf(const AccountId &account, const Recording &recording);

/// `recording` or `browser_download`: the contract's spelling.
QString kindName(RecordingKind kind);

/// The object without what must not be kept: links, tokens, passcodes, at any depth, and URLs with a query under any
/// key; of a browser download's origin URLs (`origin_url`, `original_download_url`) the user info, query and fragment.
QJsonObject withoutSecrets(const QJsonObject &object);

} // namespace core
