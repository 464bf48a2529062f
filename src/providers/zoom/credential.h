#pragma once

#include "net/authorization.h"
#include "providers/endpoint.h"

#include <QByteArray>
#include <QUrl>

namespace providers::zoom {

/// The API token, for the account's API only.
net::Credential apiCredential(const QByteArray &jwt);
/// What opens a download link: `download_access_token`, or the API token where there is none.
net::Credential downloadCredential(const QByteArray &token);

/// Where Zoom's credentials may go: to the account's API origin; a download token also to https on port 443 of
/// `zoom.us` and the names below it, because that is where download links live. Nowhere else.
bool mayCarry(const Endpoint &endpoint, const net::Credential &credential, const QUrl &url);

} // namespace providers::zoom
