#include "gui/localcopyactions.h"

#include "core/describe.h"
#include "downloads/queue.h"
#include "gui/decision.h"
#include "gui/downloadactions.h"
#include "gui/messagebar.h"
#include "models/displaytext.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace gui {

namespace {

using Chosen = models::RecordingsModel::Chosen;
using Found = models::LocalCopies::Found;
using Inspection = models::LocalCopies::Inspection;
using models::DisplayText;

const QString topic = QStringLiteral("files");
const QString undoTopic = QStringLiteral("trashed files");

/// Long enough to see it and to think.
constexpr auto undoOffer = std::chrono::seconds(60);

QList<Chosen> againOf(const RecordingsPanel::Selection &selection)
{
    QList<Chosen> again = selection.downloadable;
    again.removeIf([](const Chosen &chosen) { return chosen.goneFrom.isEmpty(); });
    return again;
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

QStringList LocalCopyActions::pathsOf(const QList<Chosen> &saved)
{
    QStringList paths;
    for (const Chosen &chosen : saved)
        paths.append(chosen.savedAs);
    return paths;
}

LocalCopyActions::LocalCopyActions(const Services &services, RecordingsPanel &panel, QWidget &window)
    : m_services(services), m_panel(panel), m_window(window)
{
    connect(&m_locate, &QAction::triggered, this, [this] { locate(m_panel.selection().lost()); });
    connect(&m_downloadAgain, &QAction::triggered, this,
            [this] { m_services.downloads.download(againOf(m_panel.selection())); });
    connect(&m_forget, &QAction::triggered, this, [this] { remove(m_panel.selection().lost(), How::RecordOnly); });
    connect(&m_remove, &QAction::triggered, this, [this] { askToRemove(m_panel.selection().saved(), How::ToTrash); });
    m_undoTimer.setSingleShot(true);
    m_undoTimer.setInterval(undoOffer);
    connect(&m_undoTimer, &QTimer::timeout, this, [this] { m_services.messages.clear(undoTopic); });
    window.installEventFilter(this);
}

bool LocalCopyActions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::WindowActivate)
        m_services.copies.look();
    return QObject::eventFilter(watched, event);
}

void LocalCopyActions::fill(QMenu &menu, const RecordingsPanel::Selection &selection)
{
    // Here and not once: the language may change.
    m_locate.setText(tr("Locate…"));
    m_downloadAgain.setText(tr("Download again"));
    m_forget.setText(tr("Forget the missing copy"));
    m_remove.setText(tr("Delete from this computer…"));
    const QString nothing = selection.recordings.isEmpty() ? tr("Select a recording first.") : QString();
    const QString notLost =
        nothing.isEmpty() && selection.lost().isEmpty() ? tr("None of its files is missing.") : nothing;
    const QString notAgain = notLost.isEmpty() && againOf(selection).isEmpty()
                                 ? tr("The provider does not have it ready for download.")
                                 : notLost;
    const QString notSaved =
        nothing.isEmpty() && selection.saved().isEmpty() ? tr("It is not on this computer.") : nothing;
    allow(m_locate, notLost);
    allow(m_downloadAgain, notAgain);
    allow(m_forget, notLost);
    allow(m_remove, notSaved);
    menu.addActions({&m_locate, &m_downloadAgain, &m_forget, &m_remove});
}

void LocalCopyActions::locate(const QList<Chosen> &lost)
{
    if (lost.isEmpty())
        return;
    const QFileInfo was(lost.constFirst().goneFrom);
    auto *dialog = new QFileDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (lost.size() == 1) {
        dialog->setWindowTitle(tr("Where is %1?").arg(was.fileName()));
        dialog->setFileMode(QFileDialog::ExistingFile);
    } else {
        dialog->setWindowTitle(tr("In which folder are these %Ln files?", nullptr, int(lost.size())));
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, lost](const QString &place) { searchAt(lost, place); });
    dialog->open();
}

void LocalCopyActions::searchAt(const QList<Chosen> &lost, const QString &place)
{
    QList<core::RecordingKey> keys;
    for (const Chosen &chosen : lost)
        keys.append(chosen.key());
    // A long file takes a while to be read and compared.
    m_services.messages.show(
        {topic, {}, tr("Comparing with what was downloaded…"), {}, {}, {}, QStringLiteral("search")});
    m_services.copies.locate(keys, place)
        ->then(this, [this, lost, place](const core::Result<models::LocalCopies::FoundOnes> &found) {
            if (found)
                tellFound(lost, *found, place);
            else
                m_services.messages.show({topic, {}, core::describe(found.error()), {}, {}});
        });
}

void LocalCopyActions::tellFound(const QList<Chosen> &lost, const models::LocalCopies::FoundOnes &found,
                                 const QString &place)
{
    QList<Chosen> rest = lost;
    rest.removeIf([&found](const Chosen &chosen) { return found.value(chosen.key()) == Found::Yes; });
    if (rest.isEmpty())
        return m_services.messages.clear(topic);
    const auto nearest = [&found, &rest] { return found.value(rest.constFirst().key()); };
    QString text;
    if (lost.size() > 1)
        text = tr("%1 of %2 files were found in %3.")
                   .arg(DisplayText::count(lost.size() - rest.size()), DisplayText::count(lost.size()), shown(place));
    else if (nearest() == Found::OtherLength)
        text = tr("%1 is not the file that was downloaded: its length is another.").arg(shown(place));
    else if (nearest() == Found::OtherContent)
        text = tr("%1 is not the file that was downloaded: its content is another.").arg(shown(place));
    else
        text = tr("There is no such file at %1.").arg(shown(place));
    m_services.messages.show({topic, {}, text, tr("Look elsewhere…"), [this, rest] { locate(rest); }});
}

void LocalCopyActions::askToRemove(const QList<Chosen> &saved, How how)
{
    m_services.copies.inspect(pathsOf(saved))->then(this, [this, saved, how](const core::Result<Inspection> &result) {
        if (result)
            ask(saved, result->bytes, how);
    });
}

void LocalCopyActions::ask(const QList<Chosen> &saved, qint64 bytes, How how)
{
    const bool toTrash = how == How::ToTrash;
    Decision{
        saved.size() == 1
            ? tr("Delete %1 (%2) from this computer?")
                  .arg(QFileInfo(saved.constFirst().savedAs).fileName(), DisplayText::size(bytes))
            : tr("Delete %Ln files (%1) from this computer?", nullptr, int(saved.size())).arg(DisplayText::size(bytes)),
        toTrash ? tr("They go to the desktop's trash. What the provider has stays there.")
                : tr("This cannot be undone. What the provider has stays there."),
        toTrash ? tr("Move to trash") : tr("Delete for good")}
        .ask(m_window, [this, saved, how] { remove(saved, how); });
}

void LocalCopyActions::remove(const QList<Chosen> &copies, How how)
{
    QHash<core::RecordingKey, QString> paths;
    for (const Chosen &chosen : copies)
        paths.insert(chosen.key(), how == How::RecordOnly ? chosen.goneFrom : chosen.savedAs);
    m_services.copies.remove(paths, how)
        ->then(this, [this, copies, how](const core::Result<models::LocalCopies::Removal> &result) {
            if (result)
                tellRemoval(copies, how, *result);
            else
                m_services.messages.show({topic, {}, core::describe(result.error()), {}, {}});
        });
}

void LocalCopyActions::tellRemoval(const QList<Chosen> &copies, How how, const models::LocalCopies::Removal &removal)
{
    m_services.queue.remove(removal.forgotten);
    m_services.queue.purge(removal.forgotten);
    m_services.messages.clear(topic);
    if (!removal.trashed.isEmpty())
        offerUndo(removal);
    if (removal.failed.isEmpty())
        return;
    QList<Chosen> rest = copies;
    rest.removeIf([&removal](const Chosen &chosen) { return !removal.failed.contains(chosen.savedAs); });
    const QString name = shown(removal.failed.constFirst());
    if (how == How::ToTrash)
        m_services.messages.show(
            {topic, {}, tr("%1 could not be moved to the trash.").arg(name), tr("Delete for good…"), [this, rest] {
                 askToRemove(rest, How::ForGood);
             }});
    else
        m_services.messages.show(
            {topic,
             {},
             tr("%1 could not be deleted.").arg(name),
             tr("Show in folder"),
             [this, path = removal.failed.constFirst()] { m_fileManager.show({path}, [](bool) {}); }});
}

void LocalCopyActions::offerUndo(const models::LocalCopies::Removal &removal)
{
    const int count = int(removal.trashed.size());
    MessageBar::Message message{
        undoTopic, {}, tr("%Ln files were moved to the trash.", nullptr, count), tr("Undo"), {}};
    message.action = [this, removal, count] {
        m_services.copies.restore(removal)->then(this, [this, count](const core::Result<QStringList> &back) {
            if (!back || back->size() < count)
                m_services.messages.show(
                    {topic, {}, tr("Not all of them could be taken out of the trash again."), {}, {}});
        });
    };
    message.picture = QStringLiteral("trash");
    m_services.messages.show(message);
    m_undoTimer.start();
}

} // namespace gui
