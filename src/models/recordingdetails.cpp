#include "models/recordingdetails.h"

#include "models/displaytext.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

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

void appendProviderFields(QList<RecordingDetails::Field> &fields, const QJsonObject &object)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member->isObject()) {
            appendProviderFields(fields, member->toObject());
            continue;
        }
        const QString text = valueText(*member);
        if (!text.isEmpty())
            fields.append({RecordingDetails::labelFor(member.key()), text});
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
    const auto moment = [](const std::optional<core::Instant> &at) {
        return at ? DisplayText::fullMoment(*at) : QString();
    };
    QList<Field> fields{
        {tr("Account"), accountName},
        {tr("Session"), recording.sessionName},
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
    appendProviderFields(others, recording.details);
    others.removeIf([&told](const Field &field) { return told.contains(field.value); });
    fields.append(others);
    return fields;
}

} // namespace models
