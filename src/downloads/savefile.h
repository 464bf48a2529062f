#pragma once

#include "core/error.h"

#include <QString>

class QSaveFile;

namespace downloads {

/// QSaveFile::commit() for a file that shall be whole: Qt 6.4 commits one whose last buffered bytes found no room.
bool commitWhole(QSaveFile &file);

/// What went wrong with it: Storage in the system's words, its path as subject.
core::Error storageError(const QSaveFile &file);

} // namespace downloads
