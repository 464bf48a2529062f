#include "models/recordingcells.h"

#include "models/displaytext.h"

#include <QDir>
#include <QFileInfo>

namespace models {

namespace {

using Kind = RecordingTable::Row::Kind;

QString momentText(const std::optional<core::Instant> &at, core::Instant now)
{
    return at ? DisplayText::moment(*at, now) : QString();
}

QString remainingText(const std::optional<core::Instant> &at, core::Instant now)
{
    return at ? DisplayText::span(std::chrono::duration_cast<std::chrono::seconds>(*at - now)) : QString();
}

template <class T>
QVariant number(const std::optional<T> &value)
{
    if (!value)
        return {};
    if constexpr (std::is_same_v<T, core::Instant>)
        return qint64(value->time_since_epoch().count());
    else if constexpr (std::is_same_v<T, std::chrono::milliseconds>)
        return qint64(value->count());
    else
        return qint64(*value);
}

} // namespace

QString RecordingCells::header(Column column)
{
    switch (column) {
    case Column::Name:
        return tr("Name");
    case Column::Session:
        return tr("Session");
    case Column::Started:
        return tr("Started");
    case Column::Length:
        return tr("Length");
    case Column::Size:
        return tr("Size");
    case Column::Type:
        return tr("Type");
    case Column::Status:
        return tr("Status");
    case Column::Saved:
        return tr("Saved in");
    case Column::VanishesIn:
        return tr("Vanishes in");
    }
    Q_UNREACHABLE();
}

bool RecordingCells::isNumeric(Column column)
{
    return column == Column::Length || column == Column::Size;
}

QString RecordingCells::availabilityText(Availability availability)
{
    switch (availability) {
    case Availability::InCloud:
        return tr("in the cloud");
    case Availability::Processing:
        return tr("processing");
    case Availability::Downloading:
        return tr("downloading");
    case Availability::Saved:
        return tr("saved");
    case Availability::Gone:
        return tr("gone");
    case Availability::InTrash:
        return tr("in the trash");
    case Availability::StoredElsewhere:
        return tr("in your own storage");
    }
    Q_UNREACHABLE();
}

QString RecordingCells::sessionText(const RecordingEntry &file)
{
    if (!file.recording.sessionName.isEmpty())
        return file.recording.sessionName;
    // An id says nothing to a person beyond telling one from another, for which its beginning is enough; the tool tip
    // has it all.
    const QString &id = file.recording.sessionId.text();
    return tr("Session %1").arg(id.size() > 12 ? id.left(8) + QChar(0x2026) : id);
}

QString RecordingCells::fileText(const RecordingEntry &file, Column column, core::Instant now)
{
    const core::Recording &recording = file.recording;
    switch (column) {
    case Column::Name:
        return recording.name;
    case Column::Session:
        return sessionText(file);
    case Column::Started:
        return momentText(recording.startedAt, now);
    case Column::Length:
        return recording.duration ? DisplayText::length(*recording.duration) : QString();
    case Column::Size:
        return recording.sizeBytes ? DisplayText::size(*recording.sizeBytes) : QString();
    case Column::Type:
        return DisplayText::type(recording.type);
    case Column::Status:
        return availabilityText(file.availability());
    case Column::Saved:
        return file.savedAs.isEmpty() ? QString() : QDir::toNativeSeparators(QFileInfo(file.savedAs).path());
    case Column::VanishesIn:
        return remainingText(file.vanishesAt, now);
    }
    Q_UNREACHABLE();
}

QString RecordingCells::groupText(const RecordingTable &table, int group, Column column, core::Instant now)
{
    const RecordingTable::Summary &summary = table.summary(group);
    switch (column) {
    case Column::Name:
    case Column::Session:
        return sessionText(table.entry(table.group(group).entries.constFirst()));
    case Column::Started:
        return momentText(summary.startedAt, now);
    case Column::Length:
        return summary.longest.count() > 0 ? DisplayText::length(summary.longest) : QString();
    case Column::Size:
        return summary.bytes > 0 ? DisplayText::size(summary.bytes) : QString();
    case Column::Status:
        if (summary.saved > 0)
            return tr("%1 of %2 here").arg(summary.saved).arg(summary.files);
        return tr("%Ln file(s)", nullptr, summary.files);
    case Column::VanishesIn:
        return remainingText(summary.vanishesAt, now);
    case Column::Type:
    case Column::Saved:
        return {};
    }
    Q_UNREACHABLE();
}

QString RecordingCells::text(const RecordingTable &table, const RecordingTable::Row &row, Column column,
                             core::Instant now)
{
    return row.kind == Kind::Group ? groupText(table, row.index, column, now)
                                   : fileText(table.entry(row.index), column, now);
}

QString RecordingCells::accessibleText(const RecordingTable &table, const RecordingTable::Row &row, Column column,
                                       core::Instant now)
{
    const QString plain = text(table, row, column, now);
    if (row.kind == Kind::Group && column == Column::Name)
        return table.isOpen(row.index) ? tr("%1, session, open").arg(plain) : tr("%1, session, closed").arg(plain);
    return plain.isEmpty() ? tr("unknown") : plain;
}

QString RecordingCells::toolTip(const RecordingTable &table, const RecordingTable::Row &row, Column column)
{
    if (row.kind == Kind::Group)
        return column == Column::Name ? table.entry(table.group(row.index).entries.constFirst()).sessionLabel()
                                      : QString();
    const RecordingEntry &file = table.entry(row.index);
    if (column == Column::Name)
        return file.recording.name;
    if (column == Column::Session)
        return file.sessionLabel();
    if (column == Column::Started && file.recording.startedAt)
        return DisplayText::fullMoment(*file.recording.startedAt);
    if (column == Column::Saved)
        return QDir::toNativeSeparators(file.savedAs);
    if (column == Column::Status && file.availability() == Availability::Gone)
        return tr("It was saved as %1 and is not there any more.").arg(QDir::toNativeSeparators(file.goneFrom));
    if (column == Column::VanishesIn && file.vanishesAt)
        return file.recording.deletedAt ? tr("The provider empties its trash after 30 days.")
                                        : tr("By the retention that you set for this account.");
    return {};
}

QVariant RecordingCells::sortValue(const RecordingTable &table, const RecordingTable::Row &row, Column column)
{
    if (row.kind == Kind::Group) {
        const RecordingTable::Summary &summary = table.summary(row.index);
        switch (column) {
        case Column::Started:
            return number(summary.startedAt);
        case Column::Length:
            return qint64(summary.longest.count());
        case Column::Size:
            return summary.bytes;
        case Column::VanishesIn:
            return number(summary.vanishesAt);
        case Column::Status:
        case Column::Saved:
            return summary.saved;
        case Column::Name:
        case Column::Session:
        case Column::Type:
            return groupText(table, row.index, column, {});
        }
    }
    const RecordingEntry &file = table.entry(row.index);
    switch (column) {
    case Column::Started:
        return number(file.recording.startedAt);
    case Column::Length:
        return number(file.recording.duration);
    case Column::Size:
        return number(file.recording.sizeBytes);
    case Column::VanishesIn:
        return number(file.vanishesAt);
    case Column::Status:
        return int(file.availability());
    case Column::Saved:
        return file.savedAs;
    case Column::Name:
    case Column::Session:
    case Column::Type:
        return fileText(file, column, {});
    }
    Q_UNREACHABLE();
}

Tone RecordingCells::tone(const RecordingTable &table, const RecordingTable::Row &row)
{
    if (row.kind == Kind::Group)
        return table.summary(row.index).saved == table.summary(row.index).files ? Tone::Good : Tone::Quiet;
    switch (table.entry(row.index).availability()) {
    case Availability::Saved:
        return Tone::Good;
    case Availability::Processing:
    case Availability::Downloading:
        return Tone::Waiting;
    case Availability::Gone:
        return Tone::Bad;
    case Availability::InCloud:
    case Availability::InTrash:
    case Availability::StoredElsewhere:
        return Tone::Quiet;
    }
    Q_UNREACHABLE();
}

} // namespace models
