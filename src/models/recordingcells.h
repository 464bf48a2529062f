#pragma once

#include "models/recordingtable.h"

#include <QCoreApplication>
#include <QVariant>

namespace models {

/// How urgent a word is; the view chooses the colour.
class ToneEnum
{
    Q_GADGET

public:
    enum class Tone { Quiet, Good, Waiting, Bad };
    Q_ENUM(Tone)
};
using Tone = ToneEnum::Tone;

/// What stands in one cell, as text and as a value to sort by.
class RecordingCells
{
    Q_DECLARE_TR_FUNCTIONS(RecordingCells)

public:
    static QString header(Column column);
    static bool isNumeric(Column column);

    static QString text(const RecordingTable &table, const RecordingTable::Row &row, Column column, core::Instant now);
    /// What a screen reader says, where the text alone would be poor.
    static QString accessibleText(const RecordingTable &table, const RecordingTable::Row &row, Column column,
                                  core::Instant now);
    static QString toolTip(const RecordingTable &table, const RecordingTable::Row &row, Column column);
    static QVariant sortValue(const RecordingTable &table, const RecordingTable::Row &row, Column column);
    static Tone tone(const RecordingTable &table, const RecordingTable::Row &row);

    /// `in the cloud`.
    static QString availabilityText(Availability availability);

private:
    static QString sessionText(const RecordingEntry &file);
    static QString fileText(const RecordingEntry &file, Column column, core::Instant now);
    static QString groupText(const RecordingTable &table, int group, Column column, core::Instant now);
};

} // namespace models
