#include "gui/companion.h"

#include "core/describe.h"
#include "gui/settletime.h"
#include "media/playable.h"
#include "media/preview.h"
#include "media/relatedfiles.h"
#include "media/transcript.h"

namespace gui {

using std::chrono::milliseconds;

Companion::Companion(media::Preview &preview, QThreadPool &pool, QWidget *parent)
    : ContentView(pool, parent), m_preview(preview)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &Companion::fetch);
    connect(this, &ContentView::seekWanted, this,
            [this](milliseconds position) { Q_EMIT momentChosen(position + m_later); });
}

void Companion::accompany(const core::AccountId &account, const std::optional<core::Recording> &file,
                          const core::Recording &watched)
{
    if (file)
        m_later = media::laterBy(*file, watched);
    const auto keyOf = [](const core::AccountId &of, const std::optional<core::Recording> &recording) {
        return recording ? std::optional(core::keyOf(of, *recording)) : std::nullopt;
    };
    if (keyOf(account, file) == keyOf(m_account, m_file))
        return;
    m_account = account;
    m_file = file;
    if (m_job)
        m_job->cancel();
    showNote(file ? tr("Fetching %1…").arg(file->name) : QString());
    if (file)
        m_settle.start();
    else
        m_settle.stop();
}

void Companion::fetch()
{
    auto *job = m_preview.content(m_account, *m_file, media::Transcript::mostBytes);
    m_job = job;
    job->then(this, [this, job](const core::Result<media::FetchedContent> &content) {
        if (m_job != job)
            return;
        if (content)
            showContent(media::playableOf(*m_file), content->bytes, m_file->name);
        else if (content.error().kind != core::Error::Kind::Cancelled)
            showNote(core::describe(content.error()));
    });
}

void Companion::follow(milliseconds position)
{
    setPosition(position - m_later);
}

} // namespace gui
