#pragma once

#include "core/error.h"

#include <QString>

namespace core {

/// One plain sentence (or two) for a person: what happened, and why as far as it is known, ending with the provider's
/// own code and words where there are some. The only place where an Error becomes text. `who` is the account's or
/// provider's name.
QString describe(const Error &error, const QString &who = {});

/// Two sentences one after the other, as the language writes them; either may be empty.
QString sentences(const QString &first, const QString &second);

} // namespace core
