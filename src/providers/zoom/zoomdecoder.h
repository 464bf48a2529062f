#pragma once

#include "core/error.h"
#include "core/recording.h"
#include "core/result.h"
#include "core/time.h"
#include "net/request.h"
#include "providers/zoom/window.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

/// What Zoom's answers mean: pure functions, lenient where Zoom's pages and its answers disagree.
namespace providers::zoom {

/// One page of the account list.
struct AccountList
{
    QList<QJsonObject> sessions;
    WindowAnswer window;
};

enum class Place { Account, Trash };

/// Both `{"sessions": […]}`, which Zoom answers, and the bare session that its page shows. A refusal sent with status
/// 200 is an Error.
core::Result<AccountList> decodeAccountList(const QByteArray &body);
/// The answer to a session's recordings.
core::Result<QJsonObject> decodeSession(const QByteArray &body);

/// Every file of a session, each once.
QList<core::Recording> recordingsOf(const QJsonObject &session, Place place = Place::Account);
/// The session says that it has more files than it lists (the account list lacks the participants' audio).
bool listsFewerThanItHas(const QJsonObject &session);
/// A session of the account list, completed by the answer to its own recordings.
QJsonObject mergedSession(const QJsonObject &listed, const QJsonObject &own);

/// What else a session's answer holds; none of it is ever kept in a Recording.
QUrl downloadUrlOf(const QJsonObject &session, const core::RecordingId &recording);
QString downloadAccessTokenOf(const QJsonObject &session);
QString passcodeOf(const QJsonObject &session);

/// True for an id that was made up here because the file has none of its own: Zoom knows no file by it.
bool isMadeUpId(const core::SessionId &session, const core::RecordingId &recording);

/// The error that an answer is: by Zoom's code where it is a known one, else by status. `now` is this computer's time.
core::Error errorOf(const net::Response &response, core::Instant now);

} // namespace providers::zoom
