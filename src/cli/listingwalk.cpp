#include "cli/listingwalk.h"

#include "accounts/accountbook.h"
#include "accounts/accountsource.h"
#include "cli/console.h"
#include "cli/house.h"
#include "cli/selectionplan.h"
#include "library/library.h"
#include "providers/listing.h"
#include "providers/provider.h"

#include <algorithm>

namespace cli {

namespace {

/// Pages that the library has not written yet. With more the provider waits: a fast one would fill the memory.
constexpr int mostUnremembered = 2;

} // namespace

ListingWalk::ListingWalk(House &house, Console &console, core::Account account, Options options)
    : m_house(house), m_console(console), m_account(std::move(account)), m_options(options)
{}

ListingWalk::~ListingWalk() = default;

void ListingWalk::start(const SelectionArguments &arguments)
{
    const core::ProviderInfo *info = accounts::AccountBook::provider(m_account.provider);
    if (!info) {
        Q_EMIT refused(
            core::Error(core::Error::Kind::InvalidRequest, tr("There is no provider “%1”.").arg(m_account.provider)));
        return;
    }
    const core::Day today = core::dayOf(m_house.clock().now());
    const core::Result<SelectionPlan> plan = SelectionPlan::make(arguments, *info, today);
    if (!plan) {
        Q_EMIT refused(plan.error());
        return;
    }
    say(plan->notes());
    m_house.source()
        .provider(m_account.id)
        ->then(this, [this, selection = plan->selection()](const core::Result<providers::Provider *> &provider) {
            if (m_stopped)
                return;
            if (provider)
                open(**provider, selection);
            else if (provider.error().kind == core::Error::Kind::InvalidRequest)
                Q_EMIT refused(provider.error()); // what REELKEEP_SECRETS holds
            else
                end(provider.error());
        });
}

void ListingWalk::stop()
{
    m_stopped = true;
    m_listing.reset();
}

void ListingWalk::open(providers::Provider &provider, const core::Selection &selection)
{
    Q_EMIT opened();
    if (m_stopped)
        return;
    m_listing = std::make_unique<providers::Listing>(provider, selection);
    // Queued: a listing may not be deleted from within its own signals.
    connect(m_listing.get(), &providers::Listing::pageReady, this, &ListingWalk::take);
    connect(m_listing.get(), &providers::Listing::stateChanged, this, &ListingWalk::goOn, Qt::QueuedConnection);
    connect(
        m_listing.get(), &providers::Listing::failed, this, [this](const core::Error &error) { end(error); },
        Qt::QueuedConnection);
    m_listing->fetchNext();
}

void ListingWalk::take(const core::Page &page)
{
    say(page.notes);
    m_rows += page.recordings.size();
    remember(page.recordings);
    // It is on its way while this one is dealt with.
    if (m_listing->state() == providers::Listing::State::Ready && mayAskForMore())
        m_listing->fetchNext();
    Q_EMIT rowsReady(page.recordings);
}

bool ListingWalk::enough() const
{
    return m_options.limit && m_rows >= *m_options.limit;
}

bool ListingWalk::mayAskForMore() const
{
    return !enough() && m_unremembered < mostUnremembered;
}

void ListingWalk::goOn()
{
    if (m_stopped || !m_listing)
        return;
    using State = providers::Listing::State;
    switch (m_listing->state()) {
    case State::Ready:
        if (enough())
            end({});
        else if (mayAskForMore())
            m_listing->fetchNext();
        return;
    case State::Resting:
        if (enough())
            end({});
        else
            m_listing->lookFurtherBack();
        return;
    case State::AtEnd:
        end({});
        return;
    case State::Fetching:
    case State::Failed:
        return;
    }
}

void ListingWalk::remember(const QList<core::Recording> &recordings)
{
    if (!m_options.remember || recordings.isEmpty())
        return;
    const core::Instant now = m_house.clock().now();
    ++m_unremembered;
    m_house.library()
        .commit([account = m_account.id, recordings, now](library::Stores &stores) {
            return stores.recordings.remember(account, recordings, now);
        })
        .then(this, [this](const core::Result<void> &remembered) {
            --m_unremembered;
            if (!remembered && !m_libraryError)
                m_libraryError = remembered.error();
            goOn();
        });
}

void ListingWalk::end(const std::optional<core::Error> &error)
{
    if (m_stopped)
        return;
    End result;
    result.error = error;
    if (!error && m_listing && m_listing->state() == providers::Listing::State::AtEnd)
        result.missing = m_listing->missingIds();
    stop();
    if (!m_options.remember) {
        Q_EMIT ended(result);
        return;
    }
    // The library answers in order: behind this stands whatever became of the rows.
    m_house.library()
        .run([](library::Stores &) { return core::Result<void>(); })
        .then(this, [this, result](const core::Result<void> &reached) mutable {
            if (!result.error && !reached)
                result.error = reached.error();
            if (!result.error)
                result.error = m_libraryError;
            Q_EMIT ended(result);
        });
}

void ListingWalk::say(const QStringList &notes)
{
    for (const QString &note : notes) {
        if (m_said.contains(note))
            continue;
        m_said.append(note);
        m_console.note(note);
    }
}

} // namespace cli
