#include "downloads/keepround.h"

#include "downloads/queue.h"
#include "library/library.h"
#include "providers/listing.h"
#include "providers/provider.h"
#include "providers/providersource.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace downloads {

namespace {

using Kind = core::RecordingKind;

/// A listing by date has no end of its own; by then every provider's retention has had its way.
constexpr std::chrono::years furthestBack(5);

/// What cannot be fetched now may be by the next round; what is stored elsewhere never.
bool canBeKept(const core::Recording &recording)
{
    return recording.ready && !recording.storedElsewhere;
}

} // namespace

KeepRound::KeepRound(Order order, const Services &services, QObject *parent)
    : core::Job<int>(parent), m_order(std::move(order)), m_services(services), m_begun(services.clock.now())
{
    m_services.library
        .run([account = m_order.account.id](library::Stores &stores) { return stores.kept.lastWalk(account); })
        .then(this, [this](const core::Result<std::optional<library::KeptStore::Walk>> &last) {
            if (last)
                takeLastWalk(*last);
            else
                end(last.error());
        });
}

KeepRound::~KeepRound() = default;

void KeepRound::cancel()
{
    end(core::Error(core::Error::Kind::Cancelled));
}

QString KeepRound::terms() const
{
    core::KeepNew wish = *m_order.account.keepNew;
    wish.folder.clear(); // another folder is no reason to fetch anything again
    return QString::fromUtf8(QJsonDocument(wish.toJson()).toJson(QJsonDocument::Compact));
}

void KeepRound::takeLastWalk(const std::optional<library::KeptStore::Walk> &last)
{
    if (isFinished())
        return;
    const std::optional<core::Instant> &since = m_order.account.keepNew->since;
    if (last && last->terms == terms())
        m_from = core::dayOf(std::min(last->at, m_begun)) - m_order.lookBack; // the clock may have been ahead
    else if (since)
        m_from = core::dayOf(*since) - std::chrono::days(1); // a session that was under way began before
    m_services.source.provider(m_order.account.id)
        ->then(this, [this](const core::Result<providers::Provider *> &provider) {
            if (isFinished())
                return;
            if (provider)
                walk(**provider);
            else
                end(provider.error());
        });
}

void KeepRound::walk(providers::Provider &provider)
{
    m_provider = &provider;
    m_kinds = {Kind::Recording};
    if (provider.info().capabilities.testFlag(core::ProviderInfo::BrowserDownloads))
        m_kinds.append(Kind::BrowserDownload);
    walkNextKind();
}

void KeepRound::walkNextKind()
{
    core::Selection selection;
    selection.kind = m_kinds.takeFirst();
    selection.from = m_from;
    delete std::exchange(m_listing, new providers::Listing(*m_provider, selection, this));
    connect(m_listing, &providers::Listing::pageReady, this, &KeepRound::takePage);
    connect(m_listing, &providers::Listing::failed, this, [this](const core::Error &error) { end(error); });
    m_listing->fetchNext();
}

void KeepRound::takePage(const core::Page &page)
{
    QList<core::Recording> wanted;
    for (const core::Recording &recording : page.recordings) {
        if (canBeKept(recording) && m_order.account.keepNew->wants(recording))
            wanted.append(recording);
    }
    // Also where there are none: a page may not be asked for from within the signal of the one before.
    m_services.library
        .run([account = m_order.account.id, wanted](library::Stores &stores) {
            return stores.kept.fresh(account, wanted);
        })
        .then(this, [this](const core::Result<QList<core::Recording>> &fresh) {
            if (isFinished())
                return;
            if (!fresh)
                end(fresh.error());
            else if (fresh->isEmpty())
                goOn();
            else
                keep(*fresh);
        });
}

void KeepRound::keep(const QList<core::Recording> &recordings)
{
    QList<Wish> wishes;
    for (const core::Recording &recording : recordings)
        wishes.append({m_order.account, recording, m_order.folder, m_order.nameTemplate});
    using Ids = core::Result<QList<core::DownloadId>>;
    core::Job<QList<core::DownloadId>> *adding = m_services.queue.add(wishes);
    // Not a matter of this round: it may be cancelled by then, and they are in the queue all the same.
    adding->then(&m_services.queue,
                 [&library = m_services.library, account = m_order.account.id, recordings](const Ids &added) {
                     if (added) {
                         library.run([account, recordings](library::Stores &stores) {
                             return stores.kept.remember(account, recordings);
                         });
                     }
                 });
    adding->then(this, [this, count = int(recordings.size())](const Ids &added) {
        if (isFinished())
            return;
        if (!added)
            return end(added.error());
        m_count += count;
        goOn();
    });
}

void KeepRound::goOn()
{
    using State = providers::Listing::State;
    switch (m_listing->state()) {
    case State::Ready:
    case State::Failed:
        return m_listing->fetchNext();
    case State::Fetching:
        return;
    case State::Resting:
        if (m_listing->reachedBackTo() > core::dayOf(m_begun - furthestBack))
            return m_listing->lookFurtherBack();
        break;
    case State::AtEnd:
        break;
    }
    if (m_kinds.isEmpty())
        endWalk();
    else
        walkNextKind();
}

void KeepRound::endWalk()
{
    m_services.library
        .run([account = m_order.account.id, walk = library::KeptStore::Walk{terms(), m_begun}](
                 library::Stores &stores) { return stores.kept.setLastWalk(account, walk); })
        .then(this, [this](const core::Result<void> &written) {
            end(written ? core::Result<int>(m_count) : core::Result<int>(written.error()));
        });
}

void KeepRound::end(const core::Result<int> &result)
{
    if (!finish(result))
        return;
    // Its signal may be what brought us here.
    if (m_listing)
        std::exchange(m_listing, nullptr)->deleteLater();
}

} // namespace downloads
