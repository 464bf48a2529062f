#include "gui/previewpanel.h"

#include "accounts/accountbook.h"
#include "core/describe.h"
#include "gui/companion.h"
#include "gui/playerpage.h"
#include "gui/settletime.h"
#include "media/playable.h"
#include "media/preview.h"
#include "media/relatedfiles.h"
#include "models/displaytext.h"
#include "models/recordingdetails.h"
#include "ui_previewpanel.h"

#include <QVBoxLayout>

namespace gui {

namespace {

using models::DisplayText;

/// A picture in its proportion, with its bar and buttons, in a panel of the first width.
constexpr int stageHeight = 280;
constexpr qint64 mostContent = qint64(32) * 1024 * 1024;

void fill(QWidget *tab, QWidget *content)
{
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
}

} // namespace

PreviewPanel::PreviewPanel(media::Preview &preview, const models::RecordingsModel &recordings,
                           const accounts::AccountBook &book, models::Passcodes &passcodes, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PreviewPanel>())
    , m_preview(preview)
    , m_recordings(recordings)
    , m_book(book)
{
    m_ui->setupUi(this);
    m_ui->details->setPasscodes(passcodes);
    m_readers.setMaxThreadCount(1);
    m_player = new PlayerPage(preview);
    m_content = new ContentView(m_readers);
    m_ui->stage->addWidget(m_player);
    m_ui->stage->addWidget(m_content);
    m_transcript = new Companion(preview, m_readers);
    m_chat = new Companion(preview, m_readers);
    fill(m_ui->transcriptTab, m_transcript);
    m_timeline = new Companion(preview, m_readers);
    fill(m_ui->chatTab, m_chat);
    fill(m_ui->timelineTab, m_timeline);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setHandleWidth(1);
    m_ui->splitter->setSizes({stageHeight, 2 * stageHeight});
    connect(m_ui->tabs, &QTabWidget::tabBarClicked, this, [this] { m_tabChosen = true; });
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &PreviewPanel::fetchContent);
    connect(m_content, &ContentView::downloadWanted, this, [this] { Q_EMIT downloadWanted(*m_shown); });
    connect(m_player, &PlayerPage::trackChanged, this, [this](const Chosen &track) { display(track); });
    for (Companion *companion : {m_transcript, m_chat, m_timeline}) {
        connect(m_player, &PlayerPage::positionChanged, companion, &Companion::follow);
        connect(companion, &Companion::momentChosen, m_player, &PlayerPage::seek);
    }
    connect(m_ui->files, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        const int row = m_ui->files->row(item);
        const QList<Chosen> files = session();
        if (row >= 0 && row < files.size())
            display(files.at(row));
    });
    connect(&recordings, &models::RecordingsModel::contentChanged, this, [this] {
        if (m_shown)
            renew();
    });
    showHint({});
}

PreviewPanel::~PreviewPanel()
{
    if (m_contentJob)
        m_contentJob->cancel();
}

void PreviewPanel::show(const Chosen &recording)
{
    const core::RecordingKey key = recording.key();
    if (m_selected == key)
        return renew(); // another track of its session may be watched by now
    m_selected = key;
    display(recording);
}

void PreviewPanel::display(const Chosen &recording)
{
    m_shown = recording;
    m_session.reset();
    renew();
}

void PreviewPanel::showHint(const QString &text)
{
    m_shown.reset();
    m_selected.reset();
    m_session.reset();
    m_contentKey.reset();
    m_settle.stop();
    if (m_contentJob)
        m_contentJob->cancel();
    m_player->clear();
    m_ui->stage->hide();
    for (QWidget *tab : {m_ui->transcriptTab, m_ui->chatTab, m_ui->timelineTab, static_cast<QWidget *>(m_ui->files)})
        m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(tab), false);
    m_ui->details->showHint(text);
}

void PreviewPanel::play()
{
    if (m_shown && m_ui->stage->currentWidget() == m_player)
        m_player->play();
}

void PreviewPanel::togglePlayback()
{
    if (m_shown && m_ui->stage->currentWidget() == m_player)
        m_player->toggle();
}

/// The rest of its session may have become known, or the recording itself another. What is the same is left as it is:
/// pages come while somebody reads.
void PreviewPanel::renew()
{
    const QList<Chosen> session = m_recordings.session(*m_shown);
    Chosen shown = *m_shown;
    for (const Chosen &file : session) {
        if (file.key() == shown.key())
            shown = file;
    }
    if (m_session == session && *m_shown == shown)
        return;
    m_session = session;
    m_shown = shown;
    m_preview.setLocalFile(shown.key(), shown.savedAs);
    showStage();
    showFiles();
    showDetails();
}

void PreviewPanel::showStage()
{
    const QList<Chosen> all = session();
    QList<core::Recording> files;
    for (const Chosen &file : all)
        files.append(file.recording);
    const media::RelatedFiles related = media::relatedFiles(m_shown->recording, files);
    const media::Playable kind = media::playableOf(m_shown->recording);
    m_ui->stage->show();
    if (media::isPlayed(kind)) {
        m_contentKey.reset();
        QList<Chosen> tracks;
        for (const core::Recording &track : related.tracks) {
            for (const Chosen &file : all) {
                if (file.recording.id == track.id && file.recording.kind == track.kind)
                    tracks.append(file);
            }
        }
        m_player->show(*m_shown, tracks);
        m_player->setObstacle(obstacle());
        m_ui->stage->setCurrentWidget(m_player);
        showCompanions(m_shown->isInTrash() ? media::RelatedFiles() : related); // nothing is fetched from there
        return;
    }
    m_player->clear();
    m_ui->stage->setCurrentWidget(m_content);
    showCompanions({});
    const core::RecordingKey key = m_shown->key();
    if (m_contentKey == key)
        return;
    m_contentKey = key;
    if (m_contentJob)
        m_contentJob->cancel();
    m_content->showNote({});
    m_settle.start(); // whoever runs through the rows fetches nothing
}

void PreviewPanel::showCompanions(const media::RelatedFiles &related)
{
    const auto offer = [this](Companion *companion, QWidget *tab, const std::optional<core::Recording> &file) {
        companion->accompany(m_shown->account, file, m_shown->recording);
        m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(tab), file.has_value());
    };
    offer(m_transcript, m_ui->transcriptTab, related.transcript);
    offer(m_chat, m_ui->chatTab, related.chat);
    offer(m_timeline, m_ui->timelineTab, related.timeline);
    if (!m_tabChosen)
        m_ui->tabs->setCurrentIndex(m_ui->tabs->indexOf(related.transcript ? m_ui->transcriptTab : m_ui->details));
}

void PreviewPanel::showFiles()
{
    const QList<Chosen> files = session();
    const int tab = m_ui->tabs->indexOf(m_ui->files);
    m_ui->tabs->setTabVisible(tab, files.size() > 1);
    m_ui->tabs->setTabText(tab, tr("Files (%1)").arg(DisplayText::count(files.size())));
    m_ui->files->clear();
    for (const Chosen &file : files) {
        QStringList words{file.recording.name};
        if (file.recording.sizeBytes)
            words.append(DisplayText::size(*file.recording.sizeBytes));
        if (!file.savedAs.isEmpty())
            words.append(tr("saved"));
        auto *item = new QListWidgetItem(words.join(QStringLiteral(" · ")), m_ui->files);
        if (file.key() == m_shown->key())
            m_ui->files->setCurrentItem(item);
    }
}

void PreviewPanel::showDetails()
{
    const core::Account *account = m_book.find(m_shown->account);
    // The provider tells nothing of a session in its trash.
    const bool inTrash = m_shown->section == models::Section::TrashedSessions;
    m_ui->details->showFields(m_shown->recording.name,
                              models::RecordingDetails::of(*m_shown, account ? account->name : QString()),
                              inTrash ? std::nullopt : std::optional(m_shown->key()));
}

/// Why its bytes cannot be had, where that is known before they are asked for.
QString PreviewPanel::obstacle() const
{
    const core::Recording &recording = m_shown->recording;
    if (!m_shown->savedAs.isEmpty())
        return {};
    if (recording.storedElsewhere)
        return tr("It lies in a storage of your own, which the provider does not open for others.");
    if (m_shown->isInTrash())
        return tr("It is in the trash. Recover it to watch it.");
    if (!recording.ready)
        return tr("The provider is still processing it. It can be watched as soon as that is done.");
    return {};
}

void PreviewPanel::fetchContent()
{
    if (!m_shown || !m_contentKey)
        return;
    const core::Recording recording = m_shown->recording;
    const media::Playable kind = media::playableOf(recording);
    const QString words = obstacle();
    if (!words.isEmpty())
        return m_content->showNote(words);
    if (kind == media::Playable::Other || recording.sizeBytes.value_or(0) > mostContent)
        return m_content->showKind(recording.name, recording.sizeBytes);
    m_content->showNote(tr("Fetching %1…").arg(recording.name));
    auto *job = m_preview.content(m_shown->account, recording, mostContent);
    m_contentJob = job;
    job->then(this, [this, kind, name = recording.name,
                     of = m_contentKey](const core::Result<media::FetchedContent> &content) {
        if (of != m_contentKey)
            return;
        if (content)
            m_content->showContent(kind, content->bytes, name);
        else
            m_content->showNote(core::describe(content.error()));
    });
}

} // namespace gui
