#pragma once

#include "core/id.h"
#include "core/selection.h"
#include "providers/api.h"
#include "providers/provider.h"
#include "providers/zoom/jwt.h"
#include "providers/zoom/window.h"

#include <QString>

namespace providers::zoom {

/// Zoom's documented calls, each with the label under which Zoom counts it.
class ZoomApi
{
public:
    /// How long a download access token lives; Zoom does not say what 0 would mean, so it is never sent.
    static constexpr std::chrono::seconds downloadTokenLifetime{86'400};

    ZoomApi(Api api, TokenSource token) : m_api(std::move(api)), m_token(std::move(token)) {}

    const Api &api() const { return m_api; }
    QByteArray token() { return m_token.token(); }

    [[nodiscard]] core::Job<net::Response> *accountRecordings(const Window &window, int pageSize,
                                                              const QString &pageToken);
    /// `trash` is not Trash::No. The trash knows no dates.
    [[nodiscard]] core::Job<net::Response> *trashedRecordings(core::Selection::Trash trash, int pageSize,
                                                              const QString &pageToken);
    /// With the download access token and everything else that the answer can hold.
    [[nodiscard]] core::Job<net::Response> *sessionRecordings(const core::SessionId &session);
    [[nodiscard]] core::Job<net::Response> *change(Change change, const Target &target);

private:
    [[nodiscard]] core::Job<net::Response> *get(const QByteArray &target, const net::RateLabel &label);

    Api m_api;
    TokenSource m_token;
};

} // namespace providers::zoom
