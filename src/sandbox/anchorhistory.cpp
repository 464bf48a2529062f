#include "sandbox/anchor.h"

#include <QJsonArray>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject sessionJson(const AnchorSession &session)
{
    return {{u"id"_s, session.id},
            {u"status"_s, session.active ? u"running"_s : u"ended"_s},
            {u"tags"_s, QJsonArray::fromStringList(session.tags)},
            {u"headless"_s, false},
            {u"recording"_s, session.active || !session.recordings.isEmpty()},
            {u"used_credits"_s, session.active ? u"N/A"_s : u"0.042"_s},
            {u"proxy_bytes"_s, QJsonValue()},
            {u"proxy_type"_s, u"none"_s},
            {u"steps"_s, 3},
            {u"duration"_s, session.active ? QJsonValue() : QJsonValue(75)},
            {u"created_at"_s, core::toIso(session.created)},
            {u"user_configuration"_s, QJsonObject()},
            {u"task_initiated"_s, false},
            {u"task_executions_count"_s, 0},
            {u"api_key_name"_s, u"default"_s},
            {u"browser_ip"_s, QJsonValue()},
            {u"domains"_s, QJsonValue()}};
}

/// The value, the fallback where it is missing, or nullopt where it is none of those allowed (all numbers from 1, if
/// none are named).
std::optional<int> number(const Request &request, const QString &name, int fallback, const QList<int> &allowed = {})
{
    const auto given = request.parameter(name);
    if (!given)
        return fallback;
    bool isNumber = false;
    const int value = given->toInt(&isNumber);
    const bool fits = isNumber && (allowed.isEmpty() ? value >= 1 : allowed.contains(value));
    return fits ? std::optional(value) : std::nullopt;
}

bool isOneOf(const Request &request, const QString &name, const QStringList &allowed)
{
    const auto given = request.parameter(name);
    return !given || allowed.contains(*given);
}

/// `created_from`, `created_to`, `status` and `search`; the other documented filters do not narrow the samples.
bool chosen(const Request &request, const AnchorSession &session, std::optional<core::Instant> from,
            std::optional<core::Instant> to)
{
    const QString status = session.active ? u"running"_s : u"ended"_s;
    const QString search = request.parameter(u"search"_s).value_or(QString());
    return (!from || session.created >= *from) && (!to || session.created <= *to) &&
           request.parameter(u"status"_s).value_or(status) == status &&
           (session.id.contains(search) || session.tags.contains(search));
}

} // namespace

Answer anchorHistory(const Request &request, const QList<AnchorSession> &sessions)
{
    const auto page = number(request, u"page"_s, 1);
    const auto limit = number(request, u"limit"_s, 10, {10, 20, 50});
    if (!page)
        return anchorError(400, u"page must be a whole number of at least 1"_s);
    if (!limit)
        return anchorError(400, u"limit must be one of 10, 20, 50"_s);
    if (!isOneOf(request, u"sort_order"_s, {u"asc"_s, u"desc"_s}))
        return anchorError(400, u"sort_order must be asc or desc"_s);
    if (!isOneOf(request, u"sort_by"_s, {u"created_at"_s, u"session_id"_s, u"used_credits"_s, u"api_key_name"_s}))
        return anchorError(400, u"sort_by is not known"_s);
    const auto from = request.parameter(u"created_from"_s);
    const auto to = request.parameter(u"created_to"_s);
    const auto first = core::parseInstant(from.value_or(QString()));
    const auto last = core::parseInstant(to.value_or(QString()));
    if ((from && !first) || (to && !last))
        return anchorError(400, u"created_from and created_to must be ISO 8601 dates"_s);

    QList<AnchorSession> found;
    std::copy_if(sessions.begin(), sessions.end(), std::back_inserter(found),
                 [&](const AnchorSession &session) { return chosen(request, session, first, last); });
    if (request.parameter(u"sort_by"_s) == u"session_id"_s)
        std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    if (request.parameter(u"sort_order"_s) == u"desc"_s)
        std::reverse(found.begin(), found.end());
    QJsonArray shown;
    for (qsizetype i = qsizetype(*page - 1) * *limit; i < std::min(found.size(), qsizetype(*page) * *limit); ++i)
        shown.append(sessionJson(found[i]));
    const qsizetype pages = (found.size() + *limit - 1) / *limit;
    return Answer::json(
        {{u"data"_s,
          QJsonObject{
              {u"sessions"_s, shown}, {u"total"_s, found.size()}, {u"page"_s, *page}, {u"total_pages"_s, pages}}}});
}

} // namespace sandbox
