#include "downloads/keeper.h"

#include "providers/providersource.h"

#include <algorithm>

namespace downloads {

namespace {

constexpr int failuresUntilTold = 3;

bool isSameTrouble(const core::Error &a, const core::Error &b)
{
    return a.kind == b.kind && a.cause == b.cause;
}

} // namespace

Keeper::Keeper(const KeepRound::Services &services, Pace pace, QObject *parent)
    : QObject(parent), m_services(services), m_pace(pace)
{
    m_tick.setInterval(m_pace.tick);
    connect(&m_tick, &QTimer::timeout, this, &Keeper::look);
    connect(&services.source, &providers::ProviderSource::providerGone, this, [this](const core::AccountId &account) {
        const auto entry = m_entries.find(account);
        if (entry == m_entries.end() || !entry->round)
            return;
        stop(*entry); // its provider dies
        lookSoon(account);
    });
    connect(&services.source, &providers::ProviderSource::providerBack, this, [this](const core::AccountId &account) {
        const auto entry = m_entries.constFind(account);
        if (entry != m_entries.cend() && entry->failures > 0)
            lookSoon(account);
    });
}

Keeper::~Keeper()
{
    for (Entry &entry : m_entries)
        stop(entry);
}

void Keeper::setDefaults(const QString &folder, const core::NameTemplate &nameTemplate)
{
    m_folder = folder;
    m_nameTemplate = nameTemplate;
}

void Keeper::setAccount(const core::Account &account)
{
    if (!account.keepNew)
        return forget(account.id);
    const auto known = m_entries.find(account.id);
    const bool sameWish = known != m_entries.end() && known->account.keepNew == account.keepNew;
    Entry &entry = m_entries[account.id];
    entry.account = account;
    if (sameWish)
        return;
    stop(entry);
    lookSoon(account.id);
}

void Keeper::forget(const core::AccountId &account)
{
    const auto entry = m_entries.find(account);
    if (entry == m_entries.end())
        return;
    stop(*entry);
    const bool wasTold = entry->told.has_value();
    m_entries.erase(entry);
    if (wasTold)
        Q_EMIT recovered(account);
}

void Keeper::start()
{
    m_started = true;
    m_tick.start();
    look();
}

void Keeper::keepNow(const core::AccountId &account)
{
    if (m_entries.contains(account))
        lookSoon(account);
}

void Keeper::look()
{
    if (!m_started || !m_nameTemplate)
        return;
    for (Entry &entry : m_entries) {
        if (!entry.round && isDue(entry))
            begin(entry);
    }
}

bool Keeper::isDue(const Entry &entry) const
{
    const core::Instant now = m_services.clock.now();
    return entry.pause.count() == 0 || now >= entry.last + entry.pause || now < entry.last; // the clock was set back
}

void Keeper::begin(Entry &entry)
{
    const core::Account &account = entry.account;
    const QString usual = account.folder.isEmpty() ? m_folder : account.folder;
    const QString folder = account.keepNew->folder.isEmpty() ? usual : account.keepNew->folder;
    entry.last = m_services.clock.now();
    entry.pause = m_pace.every;
    auto *round = new KeepRound({account, folder, *m_nameTemplate, m_pace.lookBack}, m_services, this);
    entry.round = round;
    round->then(this, [this, round, id = account.id](const core::Result<int> &result) {
        const auto found = m_entries.constFind(id);
        if (found != m_entries.cend() && found->round == round)
            take(id, result);
    });
}

void Keeper::take(const core::AccountId &account, const core::Result<int> &result)
{
    Entry &entry = m_entries[account];
    entry.round = nullptr;
    if (!result)
        return tell(entry, result.error());
    entry.failures = 0;
    const bool wasTold = entry.told.has_value();
    entry.told.reset();
    if (wasTold)
        Q_EMIT recovered(account);
    if (*result > 0)
        Q_EMIT kept(account, *result);
}

void Keeper::tell(Entry &entry, const core::Error &error)
{
    ++entry.failures;
    const bool passing = core::isPassing(error);
    if (passing)
        entry.pause = m_pace.retry;
    if (error.retryAt)
        entry.pause = std::max(entry.pause, *error.retryAt - entry.last);
    if (passing && entry.failures < failuresUntilTold)
        return;
    if (entry.told && isSameTrouble(*entry.told, error))
        return;
    entry.told = error;
    Q_EMIT failed(entry.account.id, error);
}

void Keeper::lookSoon(const core::AccountId &account)
{
    m_entries[account].pause = std::chrono::milliseconds(0);
    QMetaObject::invokeMethod(this, &Keeper::look, Qt::QueuedConnection);
}

void Keeper::stop(Entry &entry)
{
    KeepRound *round = entry.round;
    entry.round = nullptr; // so that its end is not taken for one of its own
    if (round)
        round->cancel();
}

} // namespace downloads
