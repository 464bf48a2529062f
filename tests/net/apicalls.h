#pragma once

#include "net/httpclient.h"

#include "recorder.h"
#include "support/scriptedserver.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace net {

/// Three tries more, without making the test wait.
inline const RetryPolicy quick{std::vector<std::chrono::milliseconds>(3, std::chrono::milliseconds(1))};

/// The end of a call, and how often it came.
class Ending : public QObject
{
public:
    explicit Ending(core::Job<Response> *call)
    {
        connect(call, &core::JobBase::finished, this, [this] { ++count; });
        call->then(this, [this](const core::Result<Response> &outcome) { result = outcome; });
    }

    core::Error::Kind errorKind() const { return result->error().kind; }

    int count = 0;
    std::optional<core::Result<Response>> result;
};

/// Answers in turn; the last one from then on.
inline support::ScriptedServer::Handler inTurn(const QList<support::Answer> &answers)
{
    return [answers, next = qsizetype(0)](const support::SeenRequest &) mutable {
        return answers.at(std::min(next++, answers.size() - 1));
    };
}

inline support::Answer tooMany(const QByteArray &retryAfter)
{
    support::Answer answer = support::Answer::json(R"({"message":"slow down"})", 429);
    if (!retryAfter.isEmpty())
        answer.headers.emplaceBack("Retry-After", retryAfter);
    return answer;
}

inline support::Answer cutShort(int status)
{
    support::Answer answer = support::Answer::json(R"({"message":"0123456789"})", status);
    answer.end = support::Answer::End::Close;
    answer.cutAfter = 10;
    return answer;
}

inline QByteArray isoIn(std::chrono::milliseconds delay)
{
    return core::toIso(core::SystemClock().now() + delay).toLatin1();
}

inline int ended(const std::vector<std::unique_ptr<Ending>> &endings)
{
    return int(std::count_if(endings.cbegin(), endings.cend(), [](const auto &ending) { return ending->count == 1; }));
}

/// A client and the options of its calls, new for each test.
class ApiCalls
{
public:
    void renew()
    {
        client.emplace(clock);
        options = {};
        options.retries = &quick;
    }
    core::Job<Response> *call(const support::ScriptedServer &server, const QByteArray &method = "GET")
    {
        Request request = localRequest(server.url("/v2/x"));
        request.method = method;
        return client->call(request, options);
    }

    core::SystemClock clock;
    std::optional<HttpClient> client;
    CallOptions options;
};

} // namespace net
