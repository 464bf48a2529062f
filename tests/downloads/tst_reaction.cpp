#include "downloads/reaction.h"

#include <QTest>

using core::Error;
using downloads::Circumstances;
using downloads::Reaction;
using downloads::reactTo;
using namespace std::chrono_literals;

namespace {

const core::Instant now(1'790'000'000s);

Reaction react(const Error &error, bool batch, int failures = 0)
{
    return reactTo(error, Circumstances{failures, batch, now, 1.0}, downloads::RetryTable());
}

Error withStatus(Error::Kind kind, int status)
{
    Error error(kind);
    error.status = status;
    return error;
}

} // namespace

class TestReaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNetworkIsAwaitedForEverButNotByABatch()
    {
        const std::vector<std::chrono::seconds> waits{1s, 2s, 4s, 8s, 16s, 32s};
        for (const bool batch : {true, false}) {
            for (std::size_t i = 0; i < waits.size(); ++i) {
                const Reaction reaction = react(Error(Error::Kind::Network), batch, int(i));
                QVERIFY(reaction.kind == Reaction::Kind::Retry);
                QVERIFY(reaction.at == now + waits[i]);
            }
        }
        const Reaction window = react(Error(Error::Kind::Network), false, 100);
        QVERIFY(window.kind == Reaction::Kind::Retry && window.at == now + 60s);
        const Reaction batch = react(Error(Error::Kind::Network), true, 6);
        QVERIFY(batch.kind == Reaction::Kind::Fail && batch.endsAccount);
    }

    void serversThatFailAreLikeTheNetworkAndRetryAfterIsHeeded()
    {
        QVERIFY(react(withStatus(Error::Kind::Server, 503), false).kind == Reaction::Kind::Retry);
        QVERIFY(react(withStatus(Error::Kind::Server, 200), false).kind == Reaction::Kind::Fail);
        Error error = withStatus(Error::Kind::Server, 503);
        error.retryAt = now + 90s;
        QVERIFY(react(error, false).at == now + 90s);
    }

    void aLimitHoldsTheAccountButNotABatchForLong()
    {
        Error error(Error::Kind::RateLimited);
        QVERIFY(react(error, true).kind == Reaction::Kind::HoldAccount);
        error.retryAt = now + 15min;
        QVERIFY(react(error, true).kind == Reaction::Kind::HoldAccount);
        error.retryAt = now + 15min + 1s;
        QVERIFY(react(error, true).kind == Reaction::Kind::Fail);
        QVERIFY(react(error, false).kind == Reaction::Kind::HoldAccount);
    }

    void whatAPersonCanMendIsAwaitedAndEndsABatch()
    {
        QVERIFY(react(Error(Error::Kind::Auth), false).kind == Reaction::Kind::AwaitSignIn);
        QVERIFY(react(Error(Error::Kind::Auth), true).endsAccount);
        const Error full(Error::Kind::Storage, {}, Error::Cause::DiskFull);
        QVERIFY(react(full, false).kind == Reaction::Kind::AwaitSpace);
        QVERIFY(react(full, true).endsBatch);
    }

    void aRecordingInTheMakingIsAwaitedWithPatience()
    {
        const Error error(Error::Kind::NotReady);
        QVERIFY(react(error, true).kind == Reaction::Kind::Fail);
        QVERIFY(react(error, false, 0).at == now + 15s);
        QVERIFY(react(error, false, 1).at == now + 30s);
        QVERIFY(react(error, false, 1000).at == now + 5min);
    }

    void whatNoRetryHelpsWithFails()
    {
        for (const auto kind : {Error::Kind::Permission, Error::Kind::NotFound, Error::Kind::InvalidRequest,
                                Error::Kind::LinkExpired, Error::Kind::NotMedia, Error::Kind::SizeMismatch,
                                Error::Kind::Changed, Error::Kind::Tls, Error::Kind::Storage}) {
            const Reaction reaction = react(Error(kind), false);
            QVERIFY(reaction.kind == Reaction::Kind::Fail && !reaction.endsAccount && !reaction.endsBatch);
        }
    }
};

QTEST_GUILESS_MAIN(TestReaction)
#include "tst_reaction.moc"
