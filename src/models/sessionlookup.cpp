#include "models/sessionlookup.h"

#include "accounts/accountbook.h"
#include "core/sessionlink.h"
#include "downloads/strand.h"
#include "models/recordingsloader.h"
#include "models/recordingsmodel.h"
#include "models/sessionfetch.h"
#include "providers/registry.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace models {

using Kind = core::Error::Kind;

SessionLookup::SessionLookup(const accounts::AccountBook &book, RecordingsLoader &loader,
                             const RecordingsModel &recordings, QObject *parent)
    : QObject(parent), m_book(book), m_loader(loader), m_recordings(recordings)
{}

SessionLookup::~SessionLookup() = default;

void SessionLookup::lookUp(const QString &text)
{
    start([text](const QList<core::Account> &accounts) { return recognise(PastedText::lines(text), accounts); });
}

void SessionLookup::lookUpFiles(const QStringList &paths)
{
    start([paths](const QList<core::Account> &accounts) {
        QList<PastedText::Line> lines;
        QStringList unreadable;
        for (const QString &path : paths) {
            const auto text = PastedText::read(path);
            if (text)
                lines += PastedText::lines(*text);
            else
                unreadable.append(QFileInfo(path).fileName());
        }
        Reading reading = recognise(lines, accounts);
        reading.notUnderstood = unreadable + reading.notUnderstood;
        return reading;
    });
}

SessionLookup::Reading SessionLookup::recognise(const QList<PastedText::Line> &lines,
                                                const QList<core::Account> &accounts)
{
    Reading reading;
    QSet<QString> seen;
    for (const PastedText::Line &line : lines) {
        bool isUnderstood = false;
        for (const QString &word : line.words) {
            const std::optional<core::SessionId> linked = core::sessionIn(word);
            const providers::ReferenceWord reference(linked ? linked->text() : word);
            Mention mention{word, {}};
            for (const core::Account &account : accounts) {
                const providers::Factory *factory = providers::factory(account.provider);
                if (const auto meaning = factory ? factory->reference(account, reference) : std::nullopt)
                    mention.meanings.insert(account.id, *meaning);
            }
            isUnderstood = isUnderstood || !mention.meanings.isEmpty();
            if (mention.meanings.isEmpty() || seen.contains(word))
                continue;
            seen.insert(word);
            reading.mentions.push_back(std::move(mention));
        }
        if (!isUnderstood)
            reading.notUnderstood.append(line.text);
    }
    return reading;
}

void SessionLookup::start(std::function<Reading(const QList<core::Account> &)> read)
{
    stop();
    const int run = ++m_run;
    m_isRunning = true;
    downloads::Strand(m_readers)
        .run([read = std::move(read), accounts = m_book.accounts()] { return read(accounts); })
        .then(this, [this, run](const Reading &reading) {
            if (run == m_run && m_isRunning)
                take(reading);
        });
}

void SessionLookup::take(const Reading &reading)
{
    m_mentions = reading.mentions;
    m_states.assign(m_mentions.size(), {});
    m_report.notUnderstood = reading.notUnderstood;
    for (std::size_t mention = 0; mention < m_mentions.size(); ++mention) {
        if (takeKnown(mention))
            continue;
        const QHash<core::AccountId, providers::Reference> &meanings = m_mentions[mention].meanings;
        for (auto meaning = meanings.cbegin(); meaning != meanings.cend(); ++meaning) {
            m_states[mention].open.insert(meaning.key());
            m_lanes[meaning.key()];
        }
    }
    tellProgress();
    QList<core::AccountId> accounts;
    for (const auto &[account, lane] : m_lanes)
        accounts.append(account);
    for (const core::AccountId &account : accounts)
        goOn(account);
    finishIfDone();
}

bool SessionLookup::takeKnown(std::size_t mention)
{
    const QHash<core::AccountId, providers::Reference> &meanings = m_mentions[mention].meanings;
    for (auto meaning = meanings.cbegin(); meaning != meanings.cend(); ++meaning) {
        const core::SessionId &session = meaning.value().session;
        if (session.isEmpty() || !m_recordings.knows(meaning.key(), session))
            continue;
        m_states[mention].found = SessionKey{meaning.key(), session};
        ++m_settled;
        return true;
    }
    return false;
}

void SessionLookup::goOn(const core::AccountId &account)
{
    Lane &lane = m_lanes[account];
    if (lane.fetch)
        return;
    while (lane.next < m_mentions.size()) {
        const std::size_t mention = lane.next++;
        if (!m_states[mention].open.contains(account))
            continue;
        if (!m_report.failures.contains(account))
            return ask(account, mention);
        // It failed before: it will not do better with the next ten thousand.
        m_states[mention].isFailed = true;
        settle(account, mention);
    }
}

void SessionLookup::ask(const core::AccountId &account, std::size_t mention)
{
    SessionFetch *fetch = m_loader.lookUp(account, m_mentions[mention].meanings.value(account));
    m_lanes[account].fetch = fetch;
    fetch->then(this, [this, run = m_run, account, mention](const core::Result<FoundSession> &found) {
        if (run != m_run || !m_isRunning)
            return;
        m_lanes[account].fetch = nullptr;
        if (found)
            take(account, mention, {account, found->session},
                 found->recordings.isEmpty() && found->browserDownloads.isEmpty());
        else
            fail(account, mention, found.error());
        tellProgress();
        goOn(account);
        finishIfDone();
    });
}

void SessionLookup::take(const core::AccountId &account, std::size_t mention, const SessionKey &key, bool isEmpty)
{
    State &state = m_states[mention];
    // One that holds files outdoes an empty one of another account.
    if (!state.found || state.isEmpty) {
        state.found = key;
        state.isEmpty = isEmpty;
    }
    if (!isEmpty) {
        // The others need not be asked, or no further: nobody gives the same id twice.
        for (const core::AccountId &other : QSet<core::AccountId>(state.open)) {
            SessionFetch *fetch = other == account ? nullptr : m_lanes[other].fetch.data();
            if (fetch && m_lanes[other].next == mention + 1)
                fetch->cancel();
            else if (other != account)
                settle(other, mention);
        }
    }
    settle(account, mention);
}

void SessionLookup::fail(const core::AccountId &account, std::size_t mention, const core::Error &error)
{
    const bool isAnswer =
        error.kind == Kind::NotFound || error.kind == Kind::InvalidRequest || error.kind == Kind::Cancelled;
    if (error.kind == Kind::NotReady) {
        take(account, mention, {account, m_mentions[mention].meanings.value(account).session}, true);
        return;
    }
    if (!isAnswer) {
        m_report.failures.insert(account, error);
        m_states[mention].isFailed = true;
    }
    settle(account, mention);
}

void SessionLookup::settle(const core::AccountId &account, std::size_t mention)
{
    State &state = m_states[mention];
    if (state.open.remove(account) && state.open.isEmpty())
        ++m_settled;
}

void SessionLookup::tellProgress()
{
    if (m_settled < m_mentions.size())
        Q_EMIT progressed(int(m_settled), int(m_mentions.size()));
}

void SessionLookup::finishIfDone()
{
    if (m_isRunning && m_settled == m_mentions.size())
        finish();
}

void SessionLookup::stop()
{
    if (m_isRunning)
        finish();
}

void SessionLookup::finish()
{
    if (!std::exchange(m_isRunning, false))
        return;
    for (auto &[account, lane] : std::exchange(m_lanes, {})) {
        if (lane.fetch)
            lane.fetch->cancel();
    }
    Report report = std::exchange(m_report, {});
    QSet<SessionKey> seen;
    for (std::size_t mention = 0; mention < m_mentions.size(); ++mention) {
        const State &state = m_states[mention];
        if (state.found) {
            if (!seen.contains(*state.found)) {
                report.found.append(*state.found);
                report.empty += state.isEmpty ? 1 : 0;
            }
            seen.insert(*state.found);
        } else if (state.isFailed || !state.open.isEmpty()) {
            report.notAsked.append(m_mentions[mention].word);
        } else {
            report.notFound.append(m_mentions[mention].word);
        }
    }
    m_mentions.clear();
    m_states.clear();
    m_settled = 0;
    Q_EMIT finished(report);
}

} // namespace models
