#include "gui/downloadactions.h"

#include "accounts/accountbook.h"
#include "core/describe.h"
#include "core/nametemplate.h"
#include "downloads/queue.h"
#include "gui/messagebar.h"

#include <QFileDialog>

namespace gui {

namespace {

const QString topic = QStringLiteral("download");
const QString removalTopic = QStringLiteral("removed downloads");

/// Long enough to see it and to think; then the disk is freed.
constexpr auto undoOffer = std::chrono::seconds(60);

} // namespace

DownloadActions::DownloadActions(downloads::Queue &queue, accounts::AccountBook &book, models::Preferences &preferences,
                                 MessageBar &messages, QWidget &window)
    : QObject(&window), m_queue(queue), m_book(book), m_preferences(preferences), m_messages(messages), m_window(window)
{
    m_undoTimer.setSingleShot(true);
    m_undoTimer.setInterval(undoOffer);
    connect(&m_undoTimer, &QTimer::timeout, this, [this] { m_messages.clear(removalTopic); });
}

void DownloadActions::download(const QList<models::RecordingsModel::Chosen> &recordings)
{
    add(recordings, {});
}

void DownloadActions::downloadInto(const QList<models::RecordingsModel::Chosen> &recordings)
{
    if (!recordings.isEmpty())
        askForFolder(tr("Download into"), [this, recordings](const QString &folder) { add(recordings, folder); });
}

void DownloadActions::chooseFolder()
{
    askForFolder(tr("Folder for downloads"),
                 [this](const QString &folder) { m_preferences.setDownloadFolder(folder); });
}

void DownloadActions::removeFromQueue(const QList<core::DownloadId> &ids)
{
    if (ids.isEmpty())
        return;
    m_queue.remove(ids);
    MessageBar::Message message{
        removalTopic, {}, tr("%Ln removed from the queue.", nullptr, int(ids.size())), tr("Undo"), [this, ids] {
            m_queue.restore(ids);
        }};
    message.passed = [this, ids] { m_queue.purge(ids); };
    message.picture = QStringLiteral("trash");
    m_messages.show(message);
    m_undoTimer.start();
}

void DownloadActions::setOrder(downloads::Queue::Order order)
{
    m_preferences.setQueueOrder(order);
}

void DownloadActions::askForFolder(const QString &title, std::function<void(const QString &)> use)
{
    auto *dialog = new QFileDialog(&m_window, title, m_preferences.downloadFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(use));
    dialog->open();
}

void DownloadActions::add(const QList<models::RecordingsModel::Chosen> &recordings, const QString &folder)
{
    const core::Result<core::NameTemplate> pattern = core::NameTemplate::parse(m_preferences.namePattern());
    if (!pattern) {
        m_messages.show({topic, {}, core::describe(pattern.error()), {}, {}});
        return;
    }
    QList<downloads::Wish> wishes;
    for (const models::RecordingsModel::Chosen &chosen : recordings) {
        const core::Account *account = m_book.find(chosen.account);
        if (!account)
            continue;
        const QString usual = account->folder.isEmpty() ? m_preferences.downloadFolder() : account->folder;
        wishes.append({*account, chosen.recording, folder.isEmpty() ? usual : folder, *pattern});
    }
    if (wishes.isEmpty())
        return;
    m_queue.add(wishes)->then(this, [this, recordings](const core::Result<QList<core::DownloadId>> &result) {
        if (!result) {
            m_messages.show(
                {topic, {}, core::describe(result.error()), tr("Choose another folder"), [this, recordings] {
                     downloadInto(recordings);
                 }});
            return;
        }
        m_messages.clear(topic);
        Q_EMIT started();
    });
}

} // namespace gui
