#pragma once

#include "core/id.h"
#include "core/job.h"
#include "core/page.h"
#include "core/recording.h"
#include "core/selection.h"
#include "providers/reference.h"

#include <QList>

#include <memory>

namespace providers {
class Listing;
class Provider;
class ProviderSource;
} // namespace providers

namespace models {

/// What the provider has of one session; ends itself as soon as the account signs out.
struct FoundSession
{
    core::SessionId session;
    QList<core::Recording> recordings;
    QList<core::Recording> browserDownloads;
};

/// Asks one account for a session by what a person pasted: by the session's id, else by way of a recording's. NotFound
/// where it has neither; a session without files is found, with none.
class SessionFetch final : public core::Job<FoundSession>
{
public:
    using Found = FoundSession;

    /// `source` outlives it.
    SessionFetch(providers::ProviderSource &source, const core::AccountId &account,
                 const providers::Reference &reference, QObject *parent);
    ~SessionFetch() override;

    void cancel() override { end(core::Error(core::Error::Kind::Cancelled)); }

private:
    enum class Step { Session, Recording, SessionOfRecording, BrowserDownloads };

    void walk(Step step);
    void takePage(const core::Page &page);
    void stepEnded();
    void stepFailed(const core::Error &error);
    void goOnToBrowserDownloads();
    core::Selection selectionOf(Step step) const;
    /// The only end.
    void end(core::Result<FoundSession> result);

    providers::Reference m_reference;
    providers::Provider *m_provider = nullptr;
    std::unique_ptr<providers::Listing> m_listing;
    Step m_step = Step::Session;
    FoundSession m_found;
};

} // namespace models
