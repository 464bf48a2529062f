#include "downloads/reaction.h"

#include <algorithm>

namespace downloads {

using namespace std::chrono_literals;

namespace {

constexpr auto longestBatchHold = 15min;
constexpr auto standardHold = 30s;
constexpr auto firstReadyWait = 15s;
constexpr auto lastReadyWait = 5min;

core::Instant after(std::chrono::milliseconds wait, const Circumstances &circumstances)
{
    const auto jittered = std::chrono::milliseconds(qint64(double(wait.count()) * circumstances.jitter));
    return circumstances.now + jittered;
}

Reaction retry(const core::Error &error, const Circumstances &circumstances, const RetryTable &table)
{
    const auto failures = std::size_t(std::max(0, circumstances.failures));
    const bool spent = failures >= table.waits.size();
    if (spent && circumstances.batch)
        return {Reaction::Kind::Fail, {}, true, false};
    const core::Instant at = after(spent ? table.lastWait : table.waits[failures], circumstances);
    return {Reaction::Kind::Retry, std::max(at, error.retryAt.value_or(at)), false, false};
}

Reaction waitUntilReady(const Circumstances &circumstances)
{
    if (circumstances.batch)
        return {};
    const auto wait = firstReadyWait * (1 << std::clamp(circumstances.failures, 0, 5));
    return {Reaction::Kind::Retry, after(std::min<std::chrono::milliseconds>(wait, lastReadyWait), circumstances),
            false, false};
}

Reaction hold(const core::Error &error, const Circumstances &circumstances)
{
    const core::Instant at = error.retryAt.value_or(circumstances.now + standardHold);
    if (circumstances.batch && at > circumstances.now + longestBatchHold)
        return {Reaction::Kind::Fail, {}, true, false};
    return {Reaction::Kind::HoldAccount, at, false, false};
}

} // namespace

Reaction reactTo(const core::Error &error, const Circumstances &circumstances, const RetryTable &table)
{
    using Kind = core::Error::Kind;
    switch (error.kind) {
    case Kind::Network:
        return retry(error, circumstances, table);
    case Kind::Server:
        // Below 500 it is an answer that we cannot read, and the next will be no other.
        return error.status >= 500 ? retry(error, circumstances, table) : Reaction{};
    case Kind::Cancelled: // not by us: the account was changed meanwhile
        return retry(error, circumstances, table);
    case Kind::RateLimited:
        return hold(error, circumstances);
    case Kind::NotReady:
        return waitUntilReady(circumstances);
    case Kind::Auth:
        if (circumstances.batch)
            return {Reaction::Kind::Fail, {}, true, false};
        return {Reaction::Kind::AwaitSignIn, {}, false, false};
    case Kind::Storage:
        if (error.cause != core::Error::Cause::DiskFull)
            return {};
        if (circumstances.batch)
            return {Reaction::Kind::Fail, {}, false, true};
        return {Reaction::Kind::AwaitSpace, {}, false, false};
    case Kind::Permission:
    case Kind::NotFound:
    case Kind::InvalidRequest:
    case Kind::LinkExpired:
    case Kind::NotMedia:
    case Kind::SizeMismatch:
    case Kind::Changed:
    case Kind::Tls:
        return {};
    }
    return {};
}

} // namespace downloads
