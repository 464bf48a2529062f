#pragma once

#include "cli/arguments.h"
#include "cli/request.h"

#include <QStringList>

#include <variant>

namespace cli {

struct Invocation
{
    Request request;
    bool verbose = false;
};

/// Reads the words behind the program's name. Nothing is looked up or opened: what depends on the account's provider is
/// checked when it is known.
std::variant<Invocation, UsageError> parseCommandLine(const QStringList &words);

} // namespace cli
