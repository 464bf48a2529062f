#include "sandbox/zoomlist.h"

#include <QDate>
#include <QJsonArray>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

core::Day aMonthBefore(core::Day day)
{
    const QDate date = QDate(1970, 1, 1).addDays(day.time_since_epoch().count()).addMonths(-1);
    return core::Day(std::chrono::days(QDate(1970, 1, 1).daysTo(date)));
}

std::optional<bool> boolean(const std::optional<QString> &text)
{
    if (!text || *text == u"false")
        return false;
    return *text == u"true" ? std::optional(true) : std::nullopt;
}

std::optional<Answer> readTrash(const Request &request, ZoomListQuery &query)
{
    const auto trash = boolean(request.parameter(u"trash"_s));
    if (!trash)
        return zoomInvalid(u"trash"_s, u"Must be true or false."_s);
    const QString type = request.parameter(u"trash_type"_s).value_or(u"session_recordings"_s);
    if (type != u"session_recordings" && type != u"recording_file")
        return zoomInvalid(u"trash_type"_s, u"Must be session_recordings or recording_file."_s);
    if (*trash)
        query.trash = type == u"recording_file" ? ZoomListQuery::Trash::Files : ZoomListQuery::Trash::Sessions;
    return std::nullopt;
}

std::optional<Answer> readRange(const Request &request, core::Day today, ZoomListQuery &query)
{
    const auto from = request.parameter(u"from"_s);
    const auto to = request.parameter(u"to"_s);
    if (query.trash != ZoomListQuery::Trash::No && (from || to))
        return zoomInvalid(from ? u"from"_s : u"to"_s, u"Trash files cannot be filtered by date range."_s);
    const auto first = from ? core::parseDay(*from) : std::optional(today);
    const auto last = to ? core::parseDay(*to) : std::optional(from ? today : today + std::chrono::days(1));
    if (!first)
        return zoomInvalid(u"from"_s, u"The date must be in yyyy-mm-dd format."_s);
    if (!last)
        return zoomInvalid(u"to"_s, u"The date must be in yyyy-mm-dd format."_s);
    if (*first > *last)
        return zoomInvalid(u"from"_s, u"The start date must not be after the end date."_s);
    query.from = std::max(*first, aMonthBefore(*last));
    query.to = *last;
    return std::nullopt;
}

} // namespace

Answer zoomInvalid(const QString &field, const QString &message)
{
    const QJsonObject error{{u"field"_s, field}, {u"message"_s, message}};
    return Answer::json({{u"code"_s, 300}, {u"message"_s, u"Validation Failed."_s}, {u"errors"_s, QJsonArray{error}}},
                        400);
}

std::variant<ZoomListQuery, Answer> ZoomListQuery::parse(const Request &request, core::Day today)
{
    ZoomListQuery query;
    if (const auto size = request.parameter(u"page_size"_s)) {
        bool isNumber = false;
        query.pageSize = size->toInt(&isNumber);
        if (!isNumber || query.pageSize < 1 || query.pageSize > 300)
            return zoomInvalid(u"page_size"_s, u"Must be between 1 and 300."_s);
    }
    query.pageToken = request.parameter(u"next_page_token"_s).value_or(QString());
    if (auto refused = readTrash(request, query))
        return *refused;
    if (auto refused = readRange(request, today, query))
        return *refused;
    return query;
}

QString ZoomListQuery::fingerprint() const
{
    return u"%1 %2 %3"_s.arg(int(trash)).arg(core::toIso(from), core::toIso(to));
}

std::optional<QList<ZoomFile>> ZoomListQuery::select(const ZoomSession &session) const
{
    if (trash == Trash::No) {
        const core::Day day = core::dayOf(session.start);
        if (session.deleted || day < from || day > to)
            return std::nullopt;
    } else if ((trash == Trash::Sessions) != session.deleted.has_value()) {
        return std::nullopt;
    }
    QList<ZoomFile> files;
    for (const ZoomFile &file : session.files) {
        if (file.deleted.has_value() == (trash == Trash::Files))
            files.append(file);
    }
    if (trash == Trash::Files && files.isEmpty())
        return std::nullopt;
    return files;
}

} // namespace sandbox
