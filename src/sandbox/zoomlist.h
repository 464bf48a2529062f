#pragma once

#include "core/time.h"
#include "sandbox/exchange.h"
#include "sandbox/zoomdata.h"

#include <variant>

namespace sandbox {

/// `{"code":300,…,"errors":[{"field":…}]}`, HTTP 400.
Answer zoomInvalid(const QString &field, const QString &message);

/// The parameters of the account's list, checked.
struct ZoomListQuery
{
    enum class Trash { No, Sessions, Files };

    int pageSize = 30;
    QString pageToken;
    Trash trash = Trash::No;
    core::Day from;
    core::Day to;

    /// A range of more than a month is narrowed to its last month without a word, as Zoom does.
    static std::variant<ZoomListQuery, Answer> parse(const Request &request, core::Day today);
    /// What a page token is bound to.
    QString fingerprint() const;
    /// The files of the session that this list shows; nullopt: not the session at all.
    std::optional<QList<ZoomFile>> select(const ZoomSession &session) const;
};

} // namespace sandbox
