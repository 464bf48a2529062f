#pragma once

#include "core/recording.h"
#include "core/time.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <algorithm>
#include <optional>

namespace core {

class FileKindEnum
{
    Q_GADGET

public:
    /// What a file is to a person, whatever its provider calls it. Stored by name.
    enum class Kind {
        Video,
        Audio,
        Text, ///< transcripts and chats
        Other
    };
    Q_ENUM(Kind)
};
using FileKind = FileKindEnum::Kind;

/// By the provider's word for it, where that tells more than the extension does.
FileKind fileKindOf(const Recording &recording);

/// What an account keeps by itself: everything new, as it appears at the provider.
struct KeepNew
{
    /// Absolute; empty: where the account's downloads go.
    QString folder;
    /// Any of these, in no order; empty: all. Kinds and not the providers' words: a type that a provider brings out
    /// tomorrow must not be missed.
    QList<FileKind> kinds;
    /// Only what was recorded after this; nullopt: also what is there already.
    std::optional<Instant> since;

    /// Type and time hold. A recording without a time is new: better kept for nothing than lost.
    bool wants(const Recording &recording) const;

    QJsonObject toJson() const;
    static KeepNew fromJson(const QJsonObject &json);

    friend bool operator==(const KeepNew &a, const KeepNew &b)
    {
        // Not as lists: Qt 6.4 compares two empty ones of plain values by memcmp, which may not be given null.
        return a.folder == b.folder && std::ranges::equal(a.kinds, b.kinds) && a.since == b.since;
    }
};

} // namespace core
