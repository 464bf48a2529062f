#pragma once

#include "accounts/accountbook.h"
#include "downloads/queue.h"
#include "library/library.h"
#include "models/recordingsloader.h"
#include "models/recordingsmodel.h"
#include "net/httpclient.h"
#include "providers/provider.h"
#include "providers/providersource.h"
#include "secrets/memorystore.h"
#include "support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

/// A provider that lists what the test says and leaves its changes open until the test ends them.
class ScriptedProvider final : public providers::Provider
{
    Q_OBJECT

public:
    struct Call
    {
        providers::Change change;
        providers::Target target;
        QPointer<core::PendingJob<void>> job;
    };

    ScriptedProvider(const core::Account &account, const providers::Context &context)
        : Provider(account, context, nullptr)
    {}

    const core::ProviderInfo &info() const override { return *accounts::AccountBook::provider(account().provider); }
    core::Job<void> *check() override { return new core::ReadyJob<void>(core::Result<void>(), this); }
    core::Job<core::Page> *page(const core::Selection &selection, const core::Cursor &) override
    {
        asked.append(selection);
        if (pageError)
            return new core::ReadyJob<core::Page>(*pageError, this);
        core::Page page;
        page.recordings = listOf(selection);
        if (!holdPages)
            return new core::ReadyJob<core::Page>(page, this);
        heldPage = new core::PendingJob<core::Page>(this);
        heldAnswer = page;
        return heldPage;
    }
    core::Job<providers::Link> *link(const core::Recording &, providers::LinkUse) override
    {
        return new core::ReadyJob<providers::Link>(core::Error(core::Error::Kind::NotReady), this);
    }
    core::Job<void> *change(providers::Change change, const providers::Target &target) override
    {
        auto *job = new core::PendingJob<void>(this);
        calls.append({change, target, job});
        return job;
    }
    core::Job<QString> *passcode(const core::SessionId &) override
    {
        return new core::ReadyJob<QString>(QStringLiteral("604-118"), this);
    }
    QUrl apiUrl() const override { return {}; }

    /// Changes that are under way.
    int open() const
    {
        return int(std::count_if(calls.cbegin(), calls.cend(),
                                 [](const Call &call) { return call.job && !call.job->isFinished(); }));
    }
    /// The selections that asked for a single session.
    int sessionsAsked() const
    {
        return int(std::count_if(asked.cbegin(), asked.cend(),
                                 [](const core::Selection &selection) { return !selection.session.isEmpty(); }));
    }

    QList<core::Recording> recordings;
    QList<core::Recording> trashedSessions;
    QList<core::Recording> trashedFiles;
    std::optional<core::Error> pageError;
    bool holdPages = false;
    QPointer<core::PendingJob<core::Page>> heldPage;
    core::Page heldAnswer;
    QList<core::Selection> asked;
    QList<Call> calls;

private:
    QList<core::Recording> listOf(const core::Selection &selection) const
    {
        QList<core::Recording> list;
        switch (selection.trash) {
        case core::Selection::Trash::No:
            list = recordings;
            break;
        case core::Selection::Trash::Sessions:
            list = trashedSessions;
            break;
        case core::Selection::Trash::Files:
            list = trashedFiles;
            break;
        }
        list.removeIf([&selection](const core::Recording &recording) {
            return recording.kind != selection.kind ||
                   (!selection.session.isEmpty() && recording.sessionId != selection.session);
        });
        return list;
    }
};

class ScriptedSource final : public providers::ProviderSource
{
    Q_OBJECT

public:
    core::Job<providers::Provider *> *provider(const core::AccountId &account) override
    {
        if (error)
            return new core::ReadyJob<providers::Provider *>(*error, this);
        const auto found = providers.constFind(account);
        if (found == providers.cend())
            return new core::ReadyJob<providers::Provider *>(core::Error(core::Error::Kind::NotFound), this);
        return new core::ReadyJob<providers::Provider *>(static_cast<providers::Provider *>(found->get()), this);
    }
    /// Its credentials changed: whoever is in the middle of a call is left without an answer.
    void drop(const core::AccountId &account)
    {
        const auto gone = providers.take(account);
        Q_EMIT providerGone(account);
    }

    QHash<core::AccountId, std::shared_ptr<ScriptedProvider>> providers;
    std::optional<core::Error> error;
};

/// The models over scripted providers, with nobody's network and a clock that the test moves.
class ModelHouse
{
public:
    ModelHouse()
        : library(dir.filePath(QStringLiteral("library.sqlite")))
        , http(clock)
        , context{http, clock}
        , book(library, store, context)
        , queue(library, source, http, queueOptions(dir.path()))
        , loader(book, source, library, clock)
        , recordings(book, loader, queue, clock)
        , tester(&recordings)
    {}

    ScriptedProvider &addAccount(const QString &id, const QString &provider)
    {
        core::Account account;
        account.id = core::AccountId(id);
        account.name = id;
        account.provider = provider;
        const auto scripted = std::make_shared<ScriptedProvider>(account, context);
        source.providers.insert(account.id, scripted);
        book.addSample(account, core::Secret({{QStringLiteral("api_key"), QStringLiteral("k")}}));
        return *scripted;
    }

    core::Recording recording(const QString &id, const QString &session,
                              std::chrono::minutes ago = std::chrono::hours(48)) const
    {
        core::Recording recording;
        recording.id = core::RecordingId(id);
        recording.sessionId = core::SessionId(session);
        recording.sessionName = session;
        recording.name = id + QStringLiteral(".mp4");
        recording.extension = QStringLiteral("mp4");
        recording.type = QStringLiteral("gallery_view");
        recording.startedAt = clock.now() - ago;
        recording.sizeBytes = 1000;
        recording.ready = true;
        recording.details = {{QStringLiteral("id"), id}};
        return recording;
    }

    /// The rows of one part, as a person would select them.
    QList<models::RecordingsModel::Chosen> chosen(const QStringList &ids)
    {
        recordings.setGrouped(false);
        QModelIndexList rows;
        for (int row = 0; row < recordings.rowCount(); ++row) {
            const QModelIndex index = recordings.index(row, 0);
            const auto found = recordings.recordings({index});
            if (!found.isEmpty() && (ids.isEmpty() || ids.contains(found.constFirst().recording.id.text())))
                rows.append(index);
        }
        return recordings.recordings(rows);
    }
    /// Ids of the rows in the scope, sorted.
    QStringList ids()
    {
        QStringList ids;
        for (const auto &each : chosen({}))
            ids.append(each.recording.id.text());
        ids.sort();
        return ids;
    }

    static downloads::Queue::Options queueOptions(const QString &folder)
    {
        downloads::Queue::Options options;
        options.runtimeFolder = folder;
        return options;
    }

    QTemporaryDir dir;
    support::ManualClock clock;
    library::Library library;
    net::HttpClient http;
    secrets::MemoryStore store;
    providers::Context context;
    accounts::AccountBook book;
    ScriptedSource source;
    downloads::Queue queue;
    models::RecordingsLoader loader;
    models::RecordingsModel recordings;
    QAbstractItemModelTester tester;
};
