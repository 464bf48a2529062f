#include "media/timeline.h"

#include "media/cleantext.h"
#include "media/jsonrows.h"

#include <algorithm>

namespace media {

namespace {

/// More than fit beside each other in a picture.
constexpr qsizetype mostPeople = 50;

QString nameOf(const QJsonValue &user)
{
    if (user.isString())
        return plainLine(user.toString(), Transcript::longestSpeaker);
    return plainLine(firstText(user.toObject(),
                               {QLatin1String("username"), QLatin1String("user_name"), QLatin1String("display_name"),
                                QLatin1String("name"), QLatin1String("email_address"), QLatin1String("user_id")}),
                     Transcript::longestSpeaker);
}

QString namesOf(const QJsonArray &users)
{
    QStringList names;
    for (const QJsonValue user : users) {
        const QString name = nameOf(user);
        if (!name.isEmpty() && !names.contains(name))
            names += name;
        if (names.size() == mostPeople)
            break;
    }
    return names.join(QLatin1String(", "));
}

/// Ends each stretch where the next one begins, joins those of the same people, and drops those of nobody.
QList<Cue> stretches(const QList<Cue> &sorted)
{
    QList<Cue> result;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        Cue cue = sorted.at(i);
        cue.end = i + 1 < sorted.size() ? sorted.at(i + 1).begin : cue.begin;
        if (cue.text.isEmpty())
            continue;
        if (!result.isEmpty() && result.constLast().text == cue.text && result.constLast().end == cue.begin)
            result.last().end = cue.end;
        else
            result.append(cue);
    }
    return result;
}

} // namespace

Transcript parseTimeline(const QByteArray &bytes)
{
    if (bytes.size() > Transcript::mostBytes)
        return Transcript({}, 0, true);
    const QJsonArray rows = jsonRows(bytes, {QLatin1String("timeline"), QLatin1String("timeline_refine")});
    QList<Cue> cues;
    int skipped = 0;
    for (const QJsonValue row : rows) {
        if (cues.size() == Transcript::mostCues)
            break;
        const QJsonObject entry = row.toObject();
        const auto at =
            clockTime(firstText(entry, {QLatin1String("ts"), QLatin1String("time"), QLatin1String("start_time")}));
        if (!at) {
            ++skipped;
            continue;
        }
        cues.append({*at, *at, {}, namesOf(entry.value(QLatin1String("users")).toArray())});
    }
    const bool isCut = cues.size() + skipped < rows.size();
    const Transcript sorted(std::move(cues));
    return Transcript(stretches(sorted.cues()), skipped, isCut);
}

} // namespace media
