#include "models/sessionwalk.h"

#include "providers/provider.h"

namespace models {

using State = providers::Listing::State;

SessionWalk::SessionWalk(providers::ProviderSource &source, const core::AccountId &account,
                         const core::Selection &selection, QObject *parent)
    : RequestJob(parent)
{
    if (selection.session.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { finish(core::Error(core::Error::Kind::InvalidRequest)); }, Qt::QueuedConnection);
        return;
    }
    require(source.provider(account), [this, selection](providers::Provider *provider) { walk(*provider, selection); });
}

SessionWalk::~SessionWalk() = default;

void SessionWalk::cancel()
{
    m_listing.reset();
    RequestJob::cancel();
}

void SessionWalk::walk(providers::Provider &provider, const core::Selection &selection)
{
    m_listing = std::make_unique<providers::Listing>(provider, selection);
    connect(m_listing.get(), &providers::Listing::pageReady, this,
            [this](const core::Page &page) { m_found += page.recordings; });
    connect(m_listing.get(), &providers::Listing::failed, this, [this](const core::Error &error) { finish(error); });
    connect(m_listing.get(), &providers::Listing::stateChanged, this, &SessionWalk::goOn);
    // It takes its calls with it when it goes, without a word.
    connect(&provider, &QObject::destroyed, this, [this] { finish(core::Error(core::Error::Kind::Cancelled)); });
    m_listing->fetchNext();
}

void SessionWalk::goOn(State state)
{
    switch (state) {
    case State::Ready:
        m_listing->fetchNext();
        return;
    case State::Resting:
        m_listing->lookFurtherBack();
        return;
    case State::AtEnd:
        finish(m_found);
        return;
    case State::Fetching:
    case State::Failed: // the reason follows in a signal of its own
        return;
    }
}

} // namespace models
