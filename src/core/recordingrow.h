#pragma once

#include "core/account.h"
#include "core/recording.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace core {

/// A recording as `list` and the table's export write it; the keys and their order are a contract (design: command
/// line).
struct RecordingRow
{
    QString account;
    QString provider;
    Recording recording;
    /// Absolute path of the newest copy that still exists; empty: none.
    QString savedAs;
};

/// account provider session_id session_name id kind name type status started_at ended_at duration_ms size_bytes ready
/// saved_as
const QStringList &rowKeys();
/// One compact JSON object with the keys in that order, unknown values null, no line end.
QByteArray toJsonLine(const RecordingRow &row);
/// RFC 4180 with `\n`, null empty; no line end.
QByteArray toCsvLine(const RecordingRow &row);
QByteArray csvHeader();

} // namespace core
