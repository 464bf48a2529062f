#pragma once

#include "core/id.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace core {

/// `reelkeep://session/ID`: opens a session in the window, of whichever account knows it. It names no account and
/// carries no credential; what follows the id is ignored, so that a link can never ask for more than to look.
QUrl linkTo(const SessionId &session);

/// The session of such a link, as its provider writes it; nullopt for anything else. Links come from strangers.
std::optional<SessionId> sessionIn(const QString &link);

} // namespace core
