#include "models/recordingsloader.h"

#include "accounts/accountbook.h"
#include "library/library.h"
#include "models/sessionfetch.h"
#include "models/sessionwalk.h"
#include "providers/provider.h"
#include "providers/providersource.h"

namespace models {

namespace {

/// Rows a page: small enough to be there at once, large enough that scrolling seldom meets the end.
constexpr int pageSize = 100;

core::Selection selectionOf(Section section)
{
    core::Selection selection;
    selection.pageSize = pageSize;
    switch (section) {
    case Section::Recordings:
        break;
    case Section::BrowserDownloads:
        selection.kind = core::RecordingKind::BrowserDownload;
        break;
    case Section::TrashedSessions:
        selection.trash = core::Selection::Trash::Sessions;
        break;
    case Section::TrashedFiles:
        selection.trash = core::Selection::Trash::Files;
        break;
    }
    return selection;
}

RecordingsLoader::Stage stageOf(providers::Listing::State state)
{
    using State = providers::Listing::State;
    using Stage = RecordingsLoader::Stage;
    switch (state) {
    case State::Ready:
        return Stage::Ready;
    case State::Fetching:
        return Stage::Fetching;
    case State::Failed:
        return Stage::Failed;
    case State::Resting:
        return Stage::Resting;
    case State::AtEnd:
        return Stage::AtEnd;
    }
    Q_UNREACHABLE();
}

} // namespace

RecordingsLoader::RecordingsLoader(accounts::AccountBook &book, providers::ProviderSource &source,
                                   library::Library &library, const core::Clock &clock, QObject *parent)
    : QObject(parent), m_book(book), m_source(source), m_library(library), m_clock(clock), m_copies(library)
{
    connect(&book, &accounts::AccountBook::added, this,
            [this](const core::Account &account) { takeAccount(account.id); });
    connect(&book, &accounts::AccountBook::removed, this, &RecordingsLoader::dropAccount);
    connect(&source, &providers::ProviderSource::providerGone, this, &RecordingsLoader::forgetProvider);
    connect(&source, &providers::ProviderSource::providerBack, this, &RecordingsLoader::retryAfterSignIn);
}

RecordingsLoader::~RecordingsLoader() = default;

void RecordingsLoader::start()
{
    for (const core::Account &account : m_book.accounts())
        takeAccount(account.id);
}

void RecordingsLoader::takeAccount(const core::AccountId &account)
{
    if (m_started.contains(account))
        return;
    m_started.append(account);
    m_library.run([account](library::Stores &stores) { return stores.recordings.known(account); })
        .then(this, [this, account](const core::Result<QList<library::RecordingStore::Seen>> &result) {
            if (!result)
                return;
            QList<core::Recording> recordings;
            QList<core::Instant> seenAt;
            recordings.reserve(result->size());
            seenAt.reserve(result->size());
            for (const library::RecordingStore::Seen &seen : *result) {
                recordings.append(seen.recording);
                seenAt.append(seen.at);
            }
            Q_EMIT known(account, recordings, seenAt);
        });
    m_copies.follow(account);
}

void RecordingsLoader::dropAccount(const core::AccountId &account)
{
    m_started.removeAll(account);
    m_copies.leave(account);
    std::erase_if(m_streams, [&account](const auto &stream) { return stream.first.account == account; });
    Q_EMIT accountGone(account);
}

void RecordingsLoader::forgetProvider(const core::AccountId &account)
{
    QList<StreamId> orphaned;
    for (auto &[id, stream] : m_streams) {
        if (id.account != account || !stream.listing)
            continue;
        stream.listing.reset();
        orphaned.append(id);
    }
    for (const StreamId &id : orphaned)
        setStage(id, Stage::Idle);
}

void RecordingsLoader::retryAfterSignIn(const core::AccountId &account)
{
    QList<StreamId> waiting;
    for (const auto &[id, stream] : m_streams) {
        if (id.account == account && (stream.status.stage == Stage::Failed || stream.status.stage == Stage::Idle))
            waiting.append(id);
    }
    for (const StreamId &id : waiting)
        fetchNext(id);
}

RecordingsLoader::Status RecordingsLoader::status(const StreamId &stream) const
{
    const auto found = m_streams.find(stream);
    return found == m_streams.end() ? Status() : found->second.status;
}

void RecordingsLoader::fetchNext(const StreamId &id)
{
    Stream &stream = m_streams[id];
    if (stream.listing)
        stream.listing->fetchNext();
    else if (stream.status.stage != Stage::Waiting)
        signIn(id);
}

void RecordingsLoader::restart(const StreamId &id)
{
    Stream &stream = m_streams[id];
    if (stream.status.stage == Stage::Waiting)
        return;
    stream.listing.reset();
    signIn(id);
}

void RecordingsLoader::lookFurtherBack(const StreamId &id)
{
    if (const auto found = m_streams.find(id); found != m_streams.end() && found->second.listing)
        found->second.listing->lookFurtherBack();
}

void RecordingsLoader::forget(const QList<core::RecordingKey> &keys)
{
    if (!keys.isEmpty())
        m_library.run([keys](library::Stores &stores) { return stores.recordings.forget(keys); });
}

void RecordingsLoader::signIn(const StreamId &id)
{
    Stream &stream = m_streams[id];
    stream.status.listed = 0;
    ++stream.status.generation;
    const int generation = stream.status.generation;
    setStage(id, Stage::Waiting);
    m_source.provider(id.account)
        ->then(this, [this, id, generation](const core::Result<providers::Provider *> &result) {
            const auto found = m_streams.find(id);
            if (found == m_streams.end() || found->second.status.generation != generation)
                return;
            if (result)
                walk(id, **result);
            else
                fail(id, result.error());
        });
}

void RecordingsLoader::walk(const StreamId &id, providers::Provider &provider)
{
    auto listing = std::make_unique<providers::Listing>(provider, selectionOf(id.section));
    connect(listing.get(), &providers::Listing::pageReady, this,
            [this, id](const core::Page &page) { takePage(id, page); });
    connect(listing.get(), &providers::Listing::failed, this,
            [this, id](const core::Error &error) { fail(id, error); });
    connect(listing.get(), &providers::Listing::stateChanged, this, [this, id](providers::Listing::State state) {
        // A failure has its reason with it and is told by fail().
        if (state != providers::Listing::State::Failed)
            setStage(id, stageOf(state));
    });
    providers::Listing &started = *listing;
    m_streams[id].listing = std::move(listing);
    started.fetchNext();
}

void RecordingsLoader::takePage(const StreamId &id, const core::Page &page)
{
    Stream &stream = m_streams[id];
    stream.status.listed += int(page.recordings.size());
    const core::Instant now = m_clock.now();
    remember(id, page.recordings, now);
    Q_EMIT listed(id, page.recordings, now, stream.status.generation);
}

void RecordingsLoader::remember(const StreamId &id, const QList<core::Recording> &recordings, core::Instant seenAt)
{
    const core::Account *account = m_book.find(id.account);
    const bool kept = id.section == Section::Recordings || id.section == Section::BrowserDownloads;
    if (!account || account->sample || !kept || recordings.isEmpty())
        return;
    m_library.run([id, recordings, seenAt](library::Stores &stores) {
        return stores.recordings.remember(id.account, recordings, seenAt);
    });
}

core::Job<QList<core::Recording>> *RecordingsLoader::renew(const StreamId &stream, const core::SessionId &session)
{
    core::Selection selection = selectionOf(stream.section);
    selection.session = session;
    auto *walk = new SessionWalk(m_source, stream.account, selection, this);
    walk->then(this, [this, stream, session](const core::Result<QList<core::Recording>> &found) {
        if (!found || !m_book.find(stream.account))
            return;
        const core::Instant now = m_clock.now();
        remember(stream, *found, now);
        Q_EMIT renewed(stream, session, *found, now);
    });
    return walk;
}

SessionFetch *RecordingsLoader::lookUp(const core::AccountId &account, const providers::Reference &reference)
{
    auto *fetch = new SessionFetch(m_source, account, reference, this);
    fetch->then(this, [this, account](const core::Result<SessionFetch::Found> &found) {
        if (!found || !m_book.find(account))
            return;
        const core::Instant now = m_clock.now();
        for (Section section : {Section::Recordings, Section::BrowserDownloads}) {
            const QList<core::Recording> &recordings =
                section == Section::Recordings ? found->recordings : found->browserDownloads;
            if (recordings.isEmpty())
                continue;
            remember({account, section}, recordings, now);
            Q_EMIT lookedUp({account, section}, recordings, now);
        }
    });
    return fetch;
}

void RecordingsLoader::fail(const StreamId &id, const core::Error &error)
{
    m_streams[id].status.error = error;
    setStage(id, Stage::Failed);
}

void RecordingsLoader::setStage(const StreamId &id, Stage stage)
{
    Status &status = m_streams[id].status;
    status.stage = stage;
    if (stage != Stage::Failed)
        status.error.reset();
    Q_EMIT statusChanged(id);
}

} // namespace models
