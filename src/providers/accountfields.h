#pragma once

#include "core/account.h"
#include "core/providerinfo.h"
#include "core/result.h"

namespace providers {

/// The account with its fields trimmed and its API address regular: every field that the provider asks for is there,
/// and no other. InvalidRequest with the field's key (or `api_url`) as subject.
core::Result<core::Account> withRegularFields(const core::ProviderInfo &info, const core::Account &account);

/// InvalidRequest about one field. `message`: QT_TRANSLATE_NOOP("AccountFields", …).
core::Error fieldError(const QString &key, const char *message);

} // namespace providers
