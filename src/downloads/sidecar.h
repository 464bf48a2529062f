#pragma once

#include "core/recording.h"
#include "core/result.h"

#include <QString>

namespace downloads {

class FileSystem;

/// Beside the file at `path`, what the provider said of it, as JSON in `path` + `.json`: links, tokens and passcodes
/// are not in it. Whole or not there; a file that has the name already is left as it is. Never in the GUI thread.
core::Result<void> writeSidecar(const core::Recording &recording, const QString &path, FileSystem &system);

} // namespace downloads
