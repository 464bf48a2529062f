#pragma once

#include "cli/request.h"

#include <memory>

namespace cli {

class Command;
class Console;
class House;
class SecretInput;

/// The command that carries out a request; everything outlives it. Help and version need none: nullptr.
std::unique_ptr<Command> makeCommand(const Request &request, House &house, Console &console,
                                     const SecretInput &secrets);

} // namespace cli
