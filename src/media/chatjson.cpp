#include "media/chatjson.h"

#include "core/time.h"
#include "media/cleantext.h"
#include "media/jsonrows.h"

#include <QStringDecoder>

#include <algorithm>

namespace media {

namespace {

using std::chrono::milliseconds;

/// The archive writes names and words in base64, other JSON as they are; what decodes to text is taken for the former.
QString archived(const QString &text)
{
    const QByteArray encoded = text.toLatin1();
    if (encoded.size() % 4 != 0)
        return text;
    const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return text;
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString plain = decoder.decode(*decoded);
    return decoder.hasError() ? text : plain;
}

/// The first of the archive's keys, decoded, or of the others.
QString field(const QJsonObject &message, QLatin1String archivedKey, std::initializer_list<QLatin1String> keys)
{
    const QString text = firstText(message, {archivedKey});
    return text.isEmpty() ? firstText(message, keys) : archived(text);
}

QString namesOfFiles(const QJsonObject &message)
{
    QStringList names;
    for (const QJsonValue file : message.value(QLatin1String("files")).toArray())
        names += firstText(file.toObject(), {QLatin1String("fileName"), QLatin1String("file_name")});
    names.removeAll(QString());
    return names.join(u'\n');
}

QString textOf(const QJsonObject &message)
{
    const QString text =
        field(message, QLatin1String("msg_content"),
              {QLatin1String("message"), QLatin1String("text"), QLatin1String("content"), QLatin1String("msg")});
    return plainText(text.isEmpty() ? namesOfFiles(message) : text, Transcript::longestText).trimmed();
}

QString partiesOf(const QJsonObject &message)
{
    const QString sender = field(message, QLatin1String("s_name"),
                                 {QLatin1String("sender"), QLatin1String("sender_name"), QLatin1String("username"),
                                  QLatin1String("user_name"), QLatin1String("display_name"), QLatin1String("from"),
                                  QLatin1String("name")});
    const QString recipient = field(message, QLatin1String("r_name"),
                                    {QLatin1String("receiver"), QLatin1String("receiver_name"), QLatin1String("to")});
    return chatParties(plainLine(sender, Transcript::longestSpeaker), plainLine(recipient, Transcript::longestSpeaker));
}

QString timeTextOf(const QJsonObject &message)
{
    // The recording begins with the archiving, the meeting may have begun before.
    return firstText(message, {QLatin1String("e_archive_time"), QLatin1String("e_time"), QLatin1String("ts"),
                               QLatin1String("time"), QLatin1String("timestamp"), QLatin1String("date_time")});
}

} // namespace

QString chatParties(const QString &sender, const QString &recipient)
{
    if (recipient.isEmpty() || recipient.compare(u"Everyone", Qt::CaseInsensitive) == 0)
        return sender;
    return QStringLiteral("%1 → %2").arg(sender, recipient);
}

Transcript parseChatJson(const QByteArray &bytes)
{
    const QJsonArray rows = jsonRows(bytes, {QLatin1String("messages"), QLatin1String("chat_messages"),
                                             QLatin1String("chats"), QLatin1String("chat")});
    QList<Cue> cues;
    // Times of day count from the earliest; where the recording began is not told.
    std::optional<core::Instant> earliest;
    QList<std::optional<core::Instant>> instants;
    int skipped = 0;
    for (const QJsonValue row : rows) {
        if (cues.size() == Transcript::mostCues)
            break;
        const QJsonObject message = row.toObject();
        const QString text = textOf(message);
        const QString time = timeTextOf(message);
        const auto elapsed = clockTime(time);
        const auto instant = elapsed ? std::nullopt : core::parseInstant(time);
        if (text.isEmpty() || (!elapsed && !instant)) {
            ++skipped;
            continue;
        }
        if (instant)
            earliest = std::min(earliest.value_or(*instant), *instant);
        instants.append(instant);
        const milliseconds at = elapsed.value_or(milliseconds(0));
        cues.append({at, at, partiesOf(message), text});
    }
    for (qsizetype i = 0; i < cues.size(); ++i) {
        if (instants.at(i))
            cues[i].begin = cues[i].end = *instants.at(i) - *earliest;
    }
    const bool isCut = cues.size() + skipped < rows.size();
    return Transcript(std::move(cues), skipped, isCut);
}

} // namespace media
