#pragma once

#include "accounts/accountbook.h"
#include "library/library.h"
#include "net/httpclient.h"
#include "secrets/secretstore.h"
#include "support/scriptedserver.h"

#include <QHash>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

/// A SecretStore whose answers a test decides.
class ScriptedStore final : public secrets::SecretStore
{
    Q_OBJECT

public:
    QHash<core::AccountId, core::Secret> held;
    std::optional<core::Error> readFailure;
    std::optional<core::Error> writeFailure; ///< told after it was written all the same
    std::optional<core::Error> removeFailure;
    int reads = 0;
    int writes = 0;

    QString place() const override { return QStringLiteral("a test"); }

    core::Job<core::Secret> *read(const core::Account &account) override
    {
        ++reads;
        if (readFailure)
            return new core::ReadyJob<core::Secret>(*readFailure, this);
        if (const auto found = held.constFind(account.id); found != held.constEnd())
            return new core::ReadyJob<core::Secret>(*found, this);
        return new core::ReadyJob<core::Secret>(
            core::Error(core::Error::Kind::Auth, {}, core::Error::Cause::SecretMissing), this);
    }

    core::Job<void> *write(const core::Account &account, const core::Secret &secret) override
    {
        ++writes;
        held.insert(account.id, secret);
        return new core::ReadyJob<void>(writeFailure ? core::Result<void>(*writeFailure) : core::Result<void>(), this);
    }

    core::Job<void> *remove(const core::Account &account) override
    {
        if (removeFailure)
            return new core::ReadyJob<void>(*removeFailure, this);
        held.remove(account.id);
        return new core::ReadyJob<void>(core::Result<void>(), this);
    }
};

/// A book with everything that it stands on: a library in a folder of its own, a scripted store, a server that knows
/// the key `good`.
class House : public QObject
{
    Q_OBJECT

public:
    explicit House(const QString &libraryPath)
        : library(libraryPath)
        , http(clock)
        , context{http, clock, net::RetryPolicy::none()}
        , book(library, store, context)
    {}

    static support::Answer answer(const support::SeenRequest &request)
    {
        if (request.header("anchor-api-key") == "good")
            return support::Answer::json(R"({"data":{"items":[],"count":0,"pages":1}})");
        return support::Answer::json(R"({"error":{"code":401,"message":"Invalid API key"}})", 401);
    }

    core::Account typed(const QString &name) const
    {
        core::Account account;
        account.name = name;
        account.provider = QStringLiteral("anchor-browser");
        account.apiUrl = server.url();
        return account;
    }

    static core::Secret key(const QString &value) { return core::Secret({{QStringLiteral("api_key"), value}}); }

    template <class T>
    core::Result<T> wait(core::Job<T> *job)
    {
        std::optional<core::Result<T>> result;
        job->then(this, [&](const core::Result<T> &end) { result = end; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000))
            return core::Error(core::Error::Kind::Network, QStringLiteral("the job did not end"));
        return *result;
    }

    /// The accounts in the file, after everything that was given to the library before.
    QList<core::Account> stored()
    {
        std::optional<QList<core::Account>> accounts;
        library.run([](library::Stores &stores) { return stores.accounts.all(); })
            .then(this, [&](const core::Result<QList<core::Account>> &all) {
                accounts = all ? *all : QList<core::Account>();
            });
        (void)QTest::qWaitFor([&] { return accounts.has_value(); }, 20'000);
        return accounts.value_or(QList<core::Account>());
    }

    support::ScriptedServer server{answer};
    core::SystemClock clock;
    library::Library library;
    ScriptedStore store;
    net::HttpClient http;
    providers::Context context;
    accounts::AccountBook book;
};
