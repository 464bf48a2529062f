#include "models/recordingdetails.h"

#include "models/displaytext.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>

#include <optional>

namespace models {

namespace {

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Bool:
        return value.toBool() ? RecordingDetails::tr("yes") : RecordingDetails::tr("no");
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::String: {
        // Providers write moments in UTC; a person reads them as those of the table.
        const QString text = value.toString();
        const std::optional<core::Instant> moment =
            text.contains(QLatin1Char('T')) ? core::parseInstant(text) : std::nullopt;
        return moment ? DisplayText::fullMoment(*moment) : text;
    }
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    Q_UNREACHABLE();
}

QString moment(const std::optional<core::Instant> &at)
{
    return at ? DisplayText::fullMoment(*at) : QString();
}

/// What stands in our own words above it; the provider's spelling of the same would only be read twice.
bool isToldAbove(const QString &key, const core::Recording &recording)
{
    static const QSet<QString> starts{QStringLiteral("recording_start"), QStringLiteral("started_at")};
    static const QSet<QString> ends{QStringLiteral("recording_end"), QStringLiteral("finished_at")};
    static const QSet<QString> sizes{QStringLiteral("file_size"), QStringLiteral("size_in_bytes"),
                                     QStringLiteral("size")};
    return (recording.startedAt && starts.contains(key)) || (recording.endedAt && ends.contains(key)) ||
           (recording.sizeBytes && sizes.contains(key)) ||
           (recording.deletedAt && key == QLatin1String("deleted_time")) ||
           (!recording.type.isEmpty() && key == QLatin1String("recording_type"));
}

/// Zoom calls a participant's track `Audio only - Ana Ruiz`.
QString participantOf(const QJsonObject &details)
{
    const QString name = details.value(QStringLiteral("file_name")).toString();
    const qsizetype dash = name.indexOf(QLatin1String(" - "));
    return dash < 0 ? QString() : name.mid(dash + 3).trimmed();
}

/// Fields that a person asks for by another word than the provider's, or whose value wants a unit.
std::optional<RecordingDetails::Field> knownField(const QString &key, const QJsonValue &value,
                                                  const core::Recording &recording)
{
    if (key == QLatin1String("cost_in_dollars") && value.isDouble())
        return {{RecordingDetails::tr("Cost"),
                 RecordingDetails::tr("%1 US dollars").arg(QLocale().toString(value.toDouble(), 'g', 6))}};
    if (key == QLatin1String("is_primary") && value.isBool())
        return {{RecordingDetails::tr("Primary"), value.toBool()
                                                      ? RecordingDetails::tr("yes, it is the one that plays first")
                                                      : RecordingDetails::tr("no")}};
    if (key == QLatin1String("session_used_credits"))
        return {{RecordingDetails::tr("Cost of the session in credits"), valueText(value)}};
    if (key == QLatin1String("origin_url"))
        return {{RecordingDetails::tr("Downloaded from"), value.toString()}};
    if (key == QLatin1String("original_download_url"))
        return {{RecordingDetails::tr("Original address"), value.toString()}};
    if (key == QLatin1String("user_id"))
        return {{RecordingDetails::tr("Participant ID"), valueText(value)}};
    if (key == QLatin1String("user_key"))
        return {{RecordingDetails::tr("Participant key"), value.toString()}};
    // Of a browser download it is the time in milliseconds that the browser took.
    if (key == QLatin1String("duration") && recording.kind == core::RecordingKind::BrowserDownload && value.isDouble())
        return {{RecordingDetails::tr("Time the browser took"),
                 RecordingDetails::tr("%1 s").arg(QLocale().toString(value.toDouble() / 1000, 'f', 1))}};
    return std::nullopt;
}

void appendProviderFields(QList<RecordingDetails::Field> &fields, const QJsonObject &object,
                          const core::Recording &recording, const QString &prefix = {})
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString key = member.key();
        if (member->isObject()) {
            appendProviderFields(fields, member->toObject(), recording, key + QLatin1Char('_'));
            continue;
        }
        if (prefix.isEmpty() && isToldAbove(key, recording))
            continue;
        // `session_key` of a session is no session session key.
        const QString name = key.startsWith(prefix) ? key : prefix + key;
        const RecordingDetails::Field field =
            knownField(name, *member, recording)
                .value_or(RecordingDetails::Field{RecordingDetails::labelFor(name), valueText(*member)});
        if (!field.value.isEmpty())
            fields.append(field);
    }
}

} // namespace

QString RecordingDetails::labelFor(const QString &key)
{
    QString label = key;
    label.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    return label;
}

QList<RecordingDetails::Field> RecordingDetails::of(const RecordingsModel::Chosen &chosen, const QString &accountName)
{
    const core::Recording &recording = chosen.recording;
    QList<Field> fields{
        {tr("Account"), accountName},
        {tr("Session"), recording.sessionName},
        {tr("Participant"), participantOf(recording.details)},
        {tr("Started"), moment(recording.startedAt)},
        {tr("Ended"), moment(recording.endedAt)},
        {tr("Length"), recording.duration ? DisplayText::length(*recording.duration) : QString()},
        {tr("Size"), recording.sizeBytes
                         ? tr("%1 (%2 bytes)")
                               .arg(DisplayText::size(*recording.sizeBytes), DisplayText::count(*recording.sizeBytes))
                         : QString()},
        {tr("Type"), DisplayText::type(recording.type)},
        {tr("Status"), recording.status},
        {tr("In the trash since"), moment(recording.deletedAt)},
        {tr("Saved as"), QDir::toNativeSeparators(chosen.savedAs)},
        {tr("Was saved as"), QDir::toNativeSeparators(chosen.goneFrom)},
        {tr("Recording ID"), recording.id.text()},
        {tr("Session ID"), recording.sessionId.text()},
        {tr("Last seen"), moment(chosen.seenAt)},
    };
    fields.removeIf([](const Field &field) { return field.value.isEmpty(); });
    // Whatever else the provider gave stands under its own name; only what is told above word for word is not told
    // twice.
    const QStringList told{recording.name, recording.sessionName, recording.status, recording.id.text(),
                           recording.sessionId.text()};
    QList<Field> others;
    appendProviderFields(others, recording.details, recording);
    others.removeIf([&told](const Field &field) { return told.contains(field.value); });
    fields.append(others);
    return fields;
}

} // namespace models
