#pragma once

#include "core/error.h"
#include "core/recording.h"
#include "core/result.h"
#include "core/time.h"
#include "net/request.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

/// What Anchor's answers mean: pure functions, lenient because Anchor's own pages changed over time.
namespace providers::anchor {

/// A browser session of the history, as far as finding its files needs it.
struct BrowserSession
{
    core::SessionId id;
    std::optional<core::Instant> createdAt;
    std::optional<std::chrono::seconds> duration; ///< nullopt: unknown, it may still run
    bool recorded = true;                         ///< false only where Anchor says so
    /// Every field, but for links, tokens and passcodes.
    QJsonObject details;
};

struct SessionHistory
{
    QList<BrowserSession> sessions;
    /// How many pages there are, as far as that can be believed.
    std::optional<qint64> totalPages;
};

core::Result<SessionHistory> decodeHistory(const QByteArray &body);

/// The items of a session's recordings or downloads, in `data.items` or directly in `data`. `count` is never believed.
core::Result<QJsonArray> decodeItems(const QByteArray &body);
core::Recording recordingOf(const core::SessionId &session, core::RecordingKind kind, const QJsonObject &item);
/// The rows of all items that have an id.
QList<core::Recording> recordingsOf(const core::SessionId &session, core::RecordingKind kind, const QJsonArray &items);
/// The item of that id; empty where there is none.
QJsonObject itemOf(const QJsonArray &items, const core::RecordingId &id);
/// Where the item's bytes are asked for; empty where Anchor names no place.
QUrl fileLinkOf(const QJsonObject &item);

/// The signed link in the JSON that a fetch may answer in place of the bytes; empty where it holds none.
/// `fileMayBeJson`: then only what can be nothing else counts, because the JSON may be the very file.
QUrl signedLinkIn(const QByteArray &json, bool fileMayBeJson);

/// The refusal that stands in an answer of a good status; nullopt: none.
std::optional<core::Error> refusalIn(const net::Response &response, core::Instant now);
/// The error that an answer is. `now` is this computer's time.
core::Error errorOf(const net::Response &response, core::Instant now);

} // namespace providers::anchor
