#include "models/sessionfetch.h"

#include "providers/listing.h"
#include "providers/provider.h"
#include "providers/providersource.h"

namespace models {

using Kind = core::Error::Kind;

SessionFetch::SessionFetch(providers::ProviderSource &source, const core::AccountId &account,
                           const providers::Reference &reference, QObject *parent)
    : Job(parent), m_reference(reference)
{
    m_found.session = reference.session;
    connect(&source, &providers::ProviderSource::providerGone, this, [this, account](const core::AccountId &gone) {
        if (gone == account)
            end(core::Error(Kind::Auth));
    });
    source.provider(account)->then(this, [this](const core::Result<providers::Provider *> &provider) {
        if (isFinished())
            return;
        if (!provider)
            return end(provider.error());
        m_provider = *provider;
        walk(m_reference.session.isEmpty() ? Step::Recording : Step::Session);
    });
}

SessionFetch::~SessionFetch() = default;

core::Selection SessionFetch::selectionOf(Step step) const
{
    core::Selection selection;
    switch (step) {
    case Step::Session:
    case Step::SessionOfRecording:
        selection.session = m_found.session;
        break;
    case Step::Recording:
        selection.ids = {m_reference.recording};
        break;
    case Step::BrowserDownloads:
        selection.session = m_found.session;
        selection.kind = core::RecordingKind::BrowserDownload;
        break;
    }
    return selection;
}

void SessionFetch::walk(Step step)
{
    m_step = step;
    // The listing may be the one whose signal has led here.
    if (m_listing) {
        m_listing->disconnect(this);
        m_listing.release()->deleteLater();
    }
    m_listing = std::make_unique<providers::Listing>(*m_provider, selectionOf(step));
    using State = providers::Listing::State;
    connect(m_listing.get(), &providers::Listing::pageReady, this, &SessionFetch::takePage);
    connect(m_listing.get(), &providers::Listing::failed, this, &SessionFetch::stepFailed);
    connect(m_listing.get(), &providers::Listing::stateChanged, this, [this](State state) {
        if (state == State::Ready)
            m_listing->fetchNext();
        else if (state == State::AtEnd || state == State::Resting)
            stepEnded();
    });
    m_listing->fetchNext();
}

void SessionFetch::takePage(const core::Page &page)
{
    (m_step == Step::BrowserDownloads ? m_found.browserDownloads : m_found.recordings) += page.recordings;
}

void SessionFetch::stepEnded()
{
    const bool foundAny = !m_found.recordings.isEmpty();
    switch (m_step) {
    case Step::Session:
        if (!foundAny && !m_reference.recording.isEmpty())
            return walk(Step::Recording);
        return goOnToBrowserDownloads();
    case Step::Recording:
        if (!foundAny)
            return end(core::Error(Kind::NotFound));
        m_found.session = m_found.recordings.constFirst().sessionId;
        if (m_found.session.isEmpty())
            return end(m_found);
        m_found.recordings.clear();
        return walk(Step::SessionOfRecording);
    case Step::SessionOfRecording:
        return goOnToBrowserDownloads();
    case Step::BrowserDownloads:
        return end(m_found);
    }
}

void SessionFetch::stepFailed(const core::Error &error)
{
    const bool isUnknown = error.kind == Kind::NotFound || error.kind == Kind::InvalidRequest;
    switch (m_step) {
    case Step::Session:
        if (isUnknown && !m_reference.recording.isEmpty())
            return walk(Step::Recording);
        return end(error);
    case Step::Recording:
    case Step::SessionOfRecording:
        return end(error);
    case Step::BrowserDownloads:
        if (isUnknown || !m_found.recordings.isEmpty())
            return end(m_found);
        return end(error);
    }
}

void SessionFetch::goOnToBrowserDownloads()
{
    if (m_provider->info().capabilities.testFlag(core::ProviderInfo::BrowserDownloads))
        walk(Step::BrowserDownloads);
    else
        end(m_found);
}

void SessionFetch::end(core::Result<FoundSession> result)
{
    if (m_listing) {
        m_listing->disconnect(this);
        m_listing.release()->deleteLater();
    }
    finish(std::move(result));
}

} // namespace models
