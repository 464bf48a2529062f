#include "models/processingwatch.h"

#include "accounts/accountbook.h"
#include "providers/providersource.h"

#include <algorithm>
#include <array>

namespace models {

namespace {

using namespace std::chrono_literals;

/// After how long a session is asked again, the first time and so on; the last stays.
constexpr std::array<std::chrono::minutes, 6> patience{1min, 2min, 5min, 10min, 20min, 30min};
/// A transcript comes within a day or not at all.
constexpr std::chrono::hours lateness{24};
/// What is still in the making after that is stuck; a refresh shows what became of it.
constexpr std::chrono::hours longestMaking{7 * 24};
constexpr std::chrono::minutes restWithoutNetwork{5};
constexpr std::chrono::seconds lookEvery{30};
constexpr std::chrono::milliseconds burst{500};

/// When it was made, as far as that is known.
std::optional<core::Instant> madeAt(const core::Recording &recording)
{
    if (recording.endedAt)
        return recording.endedAt;
    return recording.startedAt ? recording.startedAt : recording.sessionStartedAt;
}

bool isTranscript(const core::Recording &recording)
{
    return recording.extension == QLatin1String("vtt") ||
           recording.type.contains(QLatin1String("transcript"), Qt::CaseInsensitive);
}

bool isInTheMaking(const RecordingEntry &entry)
{
    return !entry.recording.ready && !entry.recording.storedElsewhere && entry.savedAs.isEmpty();
}

} // namespace

ProcessingWatch::ProcessingWatch(const RecordingsModel &recordings, RecordingsLoader &loader,
                                 const accounts::AccountBook &book, providers::ProviderSource &source,
                                 const core::Clock &clock, QObject *parent)
    : QObject(parent), m_recordings(recordings), m_loader(loader), m_book(book), m_clock(clock)
{
    m_timer.setInterval(lookEvery);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ProcessingWatch::look);
    m_collecting.setSingleShot(true);
    m_collecting.setInterval(burst);
    connect(&m_collecting, &QTimer::timeout, this, &ProcessingWatch::collect);
    connect(&recordings, &RecordingsModel::contentChanged, this, [this] {
        if (!m_collecting.isActive())
            m_collecting.start();
    });
    connect(&source, &providers::ProviderSource::providerBack, this, [this](const core::AccountId &account) {
        m_signedOut.remove(account);
        m_collecting.start();
    });
    // Whoever is listed again is signed in and within reach.
    connect(&loader, &RecordingsLoader::listed, this, [this](const StreamId &stream) {
        m_signedOut.remove(stream.account);
        m_restUntil.remove(stream.account);
    });
    m_collecting.start();
}

bool ProcessingWatch::expectsLateFiles(const core::AccountId &account) const
{
    const core::Account *found = m_book.find(account);
    const core::ProviderInfo *info = found ? accounts::AccountBook::provider(found->provider) : nullptr;
    return info && info->capabilities.testFlag(core::ProviderInfo::LateFiles);
}

bool ProcessingWatch::hasTranscript(const SessionKey &session) const
{
    const RecordingTable &table = m_recordings.table();
    const QList<int> files = table.sessionEntries({session.account, Section::Recordings}, session.session);
    return std::any_of(files.cbegin(), files.cend(),
                       [&table](int index) { return isTranscript(table.entry(index).recording); });
}

QSet<ProcessingWatch::SessionKey> ProcessingWatch::incomplete() const
{
    const core::Instant now = m_clock.now();
    const RecordingTable &table = m_recordings.table();
    QSet<SessionKey> sessions;
    QHash<SessionKey, bool> awaited; // whether a transcript may come, of each session that was looked at
    for (int index = 0; index < table.entryCount(); ++index) {
        const RecordingEntry &entry = table.entry(index);
        const core::Recording &recording = entry.recording;
        if (!entry.alive || !entry.atProvider() || entry.stream.section != Section::Recordings)
            continue;
        const std::optional<core::Instant> made = madeAt(recording);
        const bool inTheMaking = isInTheMaking(entry);
        const bool isOld = made && now - *made >= (inTheMaking ? longestMaking : lateness);
        // Most of a hundred thousand rows are done with here.
        if (isOld || (!inTheMaking && !made) || recording.sessionId.isEmpty() ||
            m_signedOut.contains(entry.stream.account))
            continue;
        const SessionKey key{entry.stream.account, recording.sessionId};
        if (inTheMaking)
            sessions.insert(key);
        else if (!awaited.contains(key))
            awaited.insert(key, expectsLateFiles(key.account) && !hasTranscript(key));
    }
    for (auto session = awaited.cbegin(); session != awaited.cend(); ++session) {
        if (session.value())
            sessions.insert(session.key());
    }
    return sessions;
}

void ProcessingWatch::collect()
{
    const QSet<SessionKey> sessions = incomplete();
    m_waits.removeIf([&sessions](const auto &wait) { return !sessions.contains(wait.key()); });
    for (const SessionKey &session : sessions) {
        if (!m_waits.contains(session))
            m_waits.insert(session, {0, m_clock.now() + patience.front()});
    }
    updateTimer();
}

void ProcessingWatch::updateTimer()
{
    const bool needed = m_online && !m_waits.isEmpty();
    if (needed && !m_timer.isActive())
        m_timer.start();
    else if (!needed)
        m_timer.stop();
}

void ProcessingWatch::setOnline(bool online)
{
    if (online == m_online)
        return;
    m_online = online;
    m_restUntil.clear();
    updateTimer();
    look();
}

void ProcessingWatch::look()
{
    if (!m_online)
        return;
    const core::Instant now = m_clock.now();
    QHash<core::AccountId, SessionKey> next;
    for (auto wait = m_waits.cbegin(); wait != m_waits.cend(); ++wait) {
        const core::AccountId &account = wait.key().account;
        if (wait->due > now || m_asking.contains(account) || m_restUntil.value(account) > now)
            continue;
        const auto other = next.constFind(account);
        if (other == next.cend() || wait->due < m_waits.value(*other).due)
            next.insert(account, wait.key());
    }
    for (const SessionKey &session : std::as_const(next))
        ask(session);
}

void ProcessingWatch::ask(const SessionKey &session)
{
    m_asking.insert(session.account);
    Wait &wait = m_waits[session];
    const auto step = std::min(std::size_t(++wait.asked), patience.size() - 1);
    wait.due = m_clock.now() + patience[step];
    m_loader.renew({session.account, Section::Recordings}, session.session)
        ->then(this, [this, session](const core::Result<QList<core::Recording>> &result) {
            take(session, result ? std::nullopt : std::optional(result.error()));
        });
}

void ProcessingWatch::take(const SessionKey &session, const std::optional<core::Error> &error)
{
    using Kind = core::Error::Kind;
    m_asking.remove(session.account);
    const Kind kind = error ? error->kind : Kind::NotReady;
    const core::Instant now = m_clock.now();
    if (kind == Kind::Auth || kind == Kind::Storage)
        m_signedOut.insert(session.account);
    else if (kind == Kind::NotFound || kind == Kind::Permission || kind == Kind::InvalidRequest)
        m_waits[session] = {int(patience.size()), now + patience.back()};
    else if (kind == Kind::Network || kind == Kind::Tls)
        m_restUntil[session.account] = now + restWithoutNetwork;
    else if (kind == Kind::RateLimited)
        m_restUntil[session.account] = std::max(error->retryAt.value_or(now), now + restWithoutNetwork);
    collect();
    look();
}

} // namespace models
