#include "gui/notifier.h"

#include "core/describe.h"
#include "downloads/queue.h"
#include "models/preferences.h"

#include <QFileInfo>

namespace gui {

Notifier::Notifier(const downloads::Queue &queue, const models::Preferences &preferences, QObject *parent)
    : QObject(parent), m_queue(queue), m_preferences(preferences)
{
    connect(&m_desktop, &DesktopNotifications::activated, this, &Notifier::activated);
    connect(&queue, &downloads::Queue::added, this, [this](const QList<downloads::Item> &items) {
        for (const downloads::Item &item : items)
            follow(item);
    });
    connect(&queue, &downloads::Queue::changed, this, &Notifier::follow);
    connect(&queue, &downloads::Queue::removed, this, &Notifier::forget);
    connect(&queue, &downloads::Queue::idle, this, &Notifier::tellWhenOver);
}

void Notifier::follow(const downloads::Item &item)
{
    const State state = item.download.state;
    const auto known = m_batch.find(item.download.id);
    if (known == m_batch.end()) {
        // What comes as finished, failed or paused was so before, and is no news.
        if (state == State::Queued)
            m_batch.insert(item.download.id, state);
        return;
    }
    if (*known == state)
        return;
    *known = state;
    if (state == State::Done)
        m_name = QFileInfo(item.download.path).fileName();
    else if (state == State::Failed && item.download.error)
        m_reason = core::describe(*item.download.error);
}

void Notifier::forget(const QList<core::DownloadId> &ids)
{
    // What is done is done, on the list or not.
    for (const core::DownloadId &id : ids) {
        if (m_batch.value(id, State::Done) != State::Done)
            m_batch.remove(id);
    }
    tellWhenOver();
}

void Notifier::tellWhenOver()
{
    if (!m_queue.isIdle() || !m_batch.keys(State::Queued).isEmpty() || !m_batch.keys(State::Paused).isEmpty())
        return;
    const int done = int(m_batch.keys(State::Done).size());
    const int failed = int(m_batch.keys(State::Failed).size());
    m_batch.clear();
    if (m_preferences.showsNotifications() && done + failed > 0)
        tell(done, failed);
}

void Notifier::tell(int done, int failed)
{
    if (failed == 0) {
        m_desktop.show(tr("%Ln recording(s) saved", nullptr, done), done == 1 ? m_name : QString());
        return;
    }
    const QString title = tr("%Ln recording(s) could not be downloaded", nullptr, failed);
    QStringList body;
    if (failed == 1 && !m_reason.isEmpty())
        body.append(m_reason);
    if (done > 0)
        body.append(tr("%Ln recording(s) saved.", nullptr, done));
    m_desktop.show(title, body.join(u'\n'));
}

} // namespace gui
