#pragma once

#include "core/error.h"

#include <QString>

namespace downloads {

/// What a system call's `errno` means to a person: Storage with its cause, the system's words, and the path as subject.
core::Error storageError(int errorNumber, const QString &path);

} // namespace downloads
