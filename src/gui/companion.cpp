#include "gui/companion.h"

#include "core/describe.h"
#include "media/playable.h"
#include "media/preview.h"
#include "media/relatedfiles.h"
#include "media/transcript.h"

namespace gui {

using std::chrono::milliseconds;

Companion::Companion(media::Preview &preview, QThreadPool &pool, QWidget *parent)
    : ContentView(pool, parent), m_preview(preview)
{
    connect(this, &ContentView::seekWanted, this,
            [this](milliseconds position) { Q_EMIT momentChosen(position + m_later); });
}

void Companion::accompany(const core::AccountId &account, const std::optional<core::Recording> &file,
                          const core::Recording &watched)
{
    if (file)
        m_later = media::laterBy(*file, watched);
    const auto key = file ? std::optional(core::keyOf(account, *file)) : std::nullopt;
    if (key == m_key)
        return;
    m_key = key;
    if (m_job)
        m_job->cancel();
    showNote({});
    if (file)
        fetch(account, *file);
}

void Companion::fetch(const core::AccountId &account, const core::Recording &file)
{
    showNote(tr("Fetching %1…").arg(file.name));
    auto *job = m_preview.content(account, file, media::Transcript::mostBytes);
    m_job = job;
    job->then(this, [this, file, of = m_key](const core::Result<media::FetchedContent> &content) {
        if (of != m_key)
            return;
        if (content)
            showContent(media::playableOf(file), content->bytes, file.name);
        else
            showNote(core::describe(content.error()));
    });
}

void Companion::follow(milliseconds position)
{
    setPosition(position - m_later);
}

} // namespace gui
