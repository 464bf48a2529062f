#pragma once

#include "core/result.h"

#include <QList>
#include <QStringList>

namespace library {

class Database;

/// The statements that lift the file by one version; run in one transaction.
using Migration = QStringList;

/// In order: the first makes version 1 of an empty file. A step that was released is never changed; a new one is
/// appended.
const QList<Migration> &migrations();

/// Runs what the file lacks of `steps`. The version is PRAGMA user_version, set together with each step.
core::Result<void> migrate(Database &database, const QList<Migration> &steps);

} // namespace library
