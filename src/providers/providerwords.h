#pragma once

#include <QString>

namespace providers {

/// A provider's own words as an Error may keep them: one line of bounded length, links without their queries, nothing
/// that looks like a token (a server may well repeat the one that it refuses).
QString providerWords(const QString &message);

} // namespace providers
