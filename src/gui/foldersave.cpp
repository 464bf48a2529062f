#include "gui/foldersave.h"

#include "accounts/accountbook.h"
#include "core/describe.h"
#include "core/filename.h"
#include "core/nametemplate.h"
#include "downloads/queue.h"
#include "downloads/strand.h"
#include "gui/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace gui {

namespace {

const QString topic = QStringLiteral("save to folder");
const QString copyTopic = QStringLiteral("copy to folder");

/// A name as it stands, where it can be one: braces have a meaning in a template.
std::optional<core::NameTemplate> literal(const QString &name)
{
    const QString safe = core::safeFileName(name);
    if (name.isEmpty() || safe.contains(u'{') || safe.contains(u'}'))
        return {};
    const auto pattern = core::NameTemplate::parse(safe);
    return pattern ? std::optional(*pattern) : std::nullopt;
}

} // namespace

FolderSave::FolderSave(downloads::Queue &queue, accounts::AccountBook &book, models::Preferences &preferences,
                       MessageBar &messages, QWidget &window)
    : QObject(&window), m_queue(queue), m_book(book), m_preferences(preferences), m_messages(messages), m_window(window)
{}

core::NameTemplate FolderSave::pattern() const
{
    // The folders of the person's template are for the usual place; here the folder was pointed at.
    const auto chosen = core::NameTemplate::parse(m_preferences.namePattern().section(u'/', -1));
    return chosen ? *chosen : *core::NameTemplate::parse(core::NameTemplate::defaultPattern.section(u'/', -1));
}

QString FolderSave::nameOf(const models::RecordingsModel::Chosen &recording) const
{
    if (!recording.savedAs.isEmpty())
        return core::safeFileName(QFileInfo(recording.savedAs).fileName());
    const core::Account *account = m_book.find(recording.account);
    return pattern().path(account ? *account : core::Account(), recording.recording);
}

void FolderSave::save(const DragContents &contents, const QString &folder, const QString &firstName)
{
    m_messages.clear(topic);
    if (!contents.away.isEmpty())
        download(contents, folder, firstName);
    else if (!contents.here.isEmpty())
        copy(contents, folder, firstName);
}

void FolderSave::download(const DragContents &contents, const QString &folder, const QString &firstName)
{
    QList<downloads::Wish> wishes;
    for (const models::RecordingsModel::Chosen &recording : contents.away) {
        if (const core::Account *account = m_book.find(recording.account))
            wishes.append({*account, recording.recording, folder, pattern()});
    }
    // The drag offered the name of the first that is to be downloaded, where there is one.
    if (const auto named = literal(firstName); named && !wishes.isEmpty())
        wishes.front().nameTemplate = *named;
    m_queue.add(wishes)->then(this, [this, contents, folder](const core::Result<QList<core::DownloadId>> &result) {
        if (!result)
            return tellFailure(result.error(), contents.away + contents.here);
        // Only now, so that the copies step round the names that the queue has taken.
        if (!contents.here.isEmpty())
            copy(contents, folder, {});
    });
}

void FolderSave::copy(const DragContents &contents, const QString &folder, const QString &firstName)
{
    QList<downloads::FileToCopy> files;
    for (const models::RecordingsModel::Chosen &recording : contents.here)
        files.append({recording.savedAs, {}});
    files.front().name = firstName;
    core::Job<QStringList> *job = m_queue.copy(files, folder);
    m_messages.show({copyTopic,
                     {},
                     tr("Copying %Ln files into %1…", nullptr, int(files.size())).arg(QDir::toNativeSeparators(folder)),
                     tr("Stop"),
                     [job = QPointer<core::JobBase>(job)] {
                         if (job)
                             job->cancel();
                     },
                     {},
                     QStringLiteral("download")});
    job->then(this, [this, here = contents.here](const core::Result<QStringList> &result) {
        m_messages.clear(copyTopic);
        if (!result && result.error().kind != core::Error::Kind::Cancelled)
            tellFailure(result.error(), here);
    });
}

void FolderSave::tellFailure(const core::Error &error, const DragContents::Recordings &recordings)
{
    m_messages.show(
        {topic, {}, core::describe(error), tr("Choose another folder"), [this, recordings] { ask(recordings); }});
}

void FolderSave::ask(const DragContents::Recordings &recordings)
{
    auto *dialog = new QFileDialog(&m_window, tr("Save to folder"), m_preferences.downloadFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, recordings](const QString &folder) {
        downloads::Strand(m_pool)
            .run([recordings] { return DragContents::of(recordings); })
            .then(this, [this, folder](const DragContents &contents) { save(contents, folder); });
    });
    dialog->open();
}

} // namespace gui
