#include "providers/listing.h"

#include "core/job.h"
#include "providers/provider.h"

#include <algorithm>

namespace providers {

Listing::Listing(Provider &provider, core::Selection selection, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_selection(std::move(selection))
    , m_missing(m_selection.ids.cbegin(), m_selection.ids.cend())
{}

Listing::~Listing()
{
    if (!m_job)
        return;
    m_job->disconnect(this);
    m_job->cancel();
}

QList<core::RecordingId> Listing::missingIds() const
{
    QList<core::RecordingId> missing;
    for (const core::RecordingId &id : m_selection.ids) {
        if (m_missing.contains(id) && !missing.contains(id))
            missing.append(id);
    }
    return missing;
}

void Listing::fetchNext()
{
    if (m_state != State::Ready && m_state != State::Failed)
        return;
    core::Job<core::Page> *job = m_provider.page(m_selection, m_cursor);
    m_job = job;
    job->then(this, [this](const core::Result<core::Page> &result) {
        if (result)
            take(*result);
        else
            fail(result.error());
    });
    setState(State::Fetching);
}

void Listing::lookFurtherBack()
{
    if (m_state != State::Resting)
        return;
    setState(State::Ready);
    fetchNext();
}

void Listing::take(core::Page page)
{
    page.recordings.removeIf([this](const core::Recording &recording) {
        m_missing.remove(recording.id);
        return !core::matches(m_selection, recording) || !m_seen.insert(recording);
    });
    if (page.reachedBackTo)
        m_reachedBackTo = m_reachedBackTo ? std::min(*m_reachedBackTo, *page.reachedBackTo) : *page.reachedBackTo;
    m_cursor = page.next.value_or(core::Cursor());
    const State state = stateAfter(page);
    m_state = state;
    // The rows come before the word that they were the last; whoever takes them may ask for more at once, or be done
    // with us.
    const QPointer<Listing> self(this);
    Q_EMIT pageReady(page);
    if (self && m_state == state)
        Q_EMIT stateChanged(state);
}

void Listing::fail(const core::Error &error)
{
    const QPointer<Listing> self(this);
    setState(State::Failed);
    if (self)
        Q_EMIT failed(error);
}

Listing::State Listing::stateAfter(const core::Page &page)
{
    if (!page.next)
        return State::AtEnd;
    if (page.emptyWindows < m_restedAfter)
        m_restedAfter = 0;
    if (m_selection.from || page.emptyWindows - m_restedAfter < patience)
        return State::Ready;
    m_restedAfter = page.emptyWindows;
    return State::Resting;
}

void Listing::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace providers
