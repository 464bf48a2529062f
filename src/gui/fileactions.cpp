#include "gui/fileactions.h"

#include "core/describe.h"
#include "downloads/queue.h"
#include "gui/downloadactions.h"
#include "gui/messagebar.h"
#include "gui/recordingsview.h"
#include "models/displaytext.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

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

/// More windows at once are a mistake of the hand.
constexpr int mostOpened = 10;

QList<Chosen> savedOf(const RecordingsPanel::Selection &selection)
{
    QList<Chosen> saved = selection.recordings;
    saved.removeIf([](const Chosen &chosen) { return chosen.savedAs.isEmpty(); });
    return saved;
}

QList<Chosen> lostOf(const RecordingsPanel::Selection &selection)
{
    QList<Chosen> lost = selection.recordings;
    lost.removeIf([](const Chosen &chosen) { return chosen.goneFrom.isEmpty(); });
    return lost;
}

QList<Chosen> againOf(const RecordingsPanel::Selection &selection)
{
    QList<Chosen> again = selection.downloadable;
    again.removeIf([](const Chosen &chosen) { return chosen.goneFrom.isEmpty(); });
    return again;
}

QStringList pathsOf(const QList<Chosen> &saved)
{
    QStringList paths;
    for (const Chosen &chosen : saved)
        paths.append(chosen.savedAs);
    return paths;
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

FileActions::FileActions(const Services &services, RecordingsPanel &panel, QWidget &window)
    : m_services(services)
    , m_panel(panel)
    , m_window(window)
    , m_open(tr("Open"))
    , m_openWith(tr("Open with"))
    , m_showInFolder(tr("Show in folder"))
    , m_locate(tr("Locate…"))
    , m_downloadAgain(tr("Download again"))
    , m_forget(tr("Forget the missing copy"))
    , m_remove(tr("Delete from this computer…"))
{
    m_open.setShortcut(QKeySequence::Open);
    m_open.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    panel.addAction(&m_open);
    connect(&m_open, &QAction::triggered, this, &FileActions::open);
    connect(&m_openWith, &QMenu::aboutToShow, this, &FileActions::fillOpenWith);
    connect(&m_showInFolder, &QAction::triggered, this, &FileActions::showInFolder);
    connect(&m_locate, &QAction::triggered, this, [this] { locate(lostOf(m_panel.selection())); });
    connect(&m_downloadAgain, &QAction::triggered, this,
            [this] { m_services.downloads.download(againOf(m_panel.selection())); });
    connect(&m_forget, &QAction::triggered, this, [this] { remove(lostOf(m_panel.selection()), How::RecordOnly); });
    connect(&m_remove, &QAction::triggered, this, [this] { askToRemove(savedOf(m_panel.selection()), How::ToTrash); });
    connect(&panel, &RecordingsPanel::selectionChanged, this, [this] { update(m_panel.selection()); });
    m_undoTimer.setSingleShot(true);
    m_undoTimer.setInterval(undoOffer);
    connect(&m_undoTimer, &QTimer::timeout, this, [this] { m_services.messages.clear(undoTopic); });
    window.installEventFilter(this);
    update(panel.selection());
}

bool FileActions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::WindowActivate)
        m_services.copies.look();
    return QObject::eventFilter(watched, event);
}

void FileActions::update(const RecordingsPanel::Selection &selection)
{
    const QList<Chosen> saved = savedOf(selection);
    const QList<Chosen> lost = lostOf(selection);
    const QString nothing = selection.recordings.isEmpty() ? tr("Select a recording first.") : QString();
    QString notSaved = nothing;
    if (notSaved.isEmpty() && saved.isEmpty())
        notSaved = lost.isEmpty() ? tr("It is not on this computer. Download it first.")
                                  : tr("Its file is not there any more. Locate it, or download it again.");
    const QString tooMany =
        saved.size() > mostOpened ? tr("At most %n files at once.", nullptr, mostOpened) : QString();
    const bool alike = std::all_of(saved.cbegin(), saved.cend(), [&saved](const Chosen &chosen) {
        return chosen.recording.extension == saved.constFirst().recording.extension;
    });
    const QString unlike = alike ? QString() : tr("These files are of different types.");
    const QString notLost = nothing.isEmpty() && lost.isEmpty() ? tr("None of its files is missing.") : nothing;
    const QString notAgain = notLost.isEmpty() && againOf(selection).isEmpty()
                                 ? tr("The provider does not have it ready for download.")
                                 : notLost;
    allow(m_open, notSaved + tooMany);
    allow(*m_openWith.menuAction(), !tooMany.isEmpty() ? tooMany : notSaved + unlike);
    allow(m_showInFolder, notSaved + tooMany);
    allow(m_locate, notLost);
    allow(m_downloadAgain, notAgain);
    allow(m_forget, notLost);
    allow(m_remove, notSaved);
}

void FileActions::fill(QMenu &menu, const RecordingsPanel::Selection &selection)
{
    update(selection);
    menu.addAction(&m_open);
    menu.addMenu(&m_openWith);
    menu.addAction(&m_showInFolder);
    menu.addSeparator();
    menu.addAction(&m_locate);
    menu.addAction(&m_downloadAgain);
    menu.addAction(&m_forget);
    menu.addAction(&m_remove);
}

void FileActions::withFiles(std::function<void(const QStringList &, const Inspection &)> use)
{
    const QList<Chosen> saved = savedOf(m_panel.selection());
    m_services.copies.inspect(pathsOf(saved))
        ->then(this, [this, saved, use = std::move(use)](const core::Result<Inspection> &result) {
            if (!result)
                return;
            QStringList there = pathsOf(saved);
            for (const QString &path : result->missing)
                there.removeAll(path);
            if (!result->missing.isEmpty())
                tellMissing(result->missing, saved);
            if (!there.isEmpty())
                use(there, *result);
        });
}

void FileActions::tellMissing(const QStringList &missing, const QList<Chosen> &of)
{
    m_services.copies.look();
    QList<Chosen> lost;
    for (Chosen chosen : of) {
        if (!missing.contains(chosen.savedAs))
            continue;
        chosen.goneFrom = std::exchange(chosen.savedAs, {});
        lost.append(chosen);
    }
    const QString text = missing.size() == 1
                             ? tr("%1 is not there any more.").arg(shown(missing.constFirst()))
                             : tr("%n files are not where they were saved any more.", nullptr, int(missing.size()));
    m_services.messages.show({topic, {}, text, tr("Locate…"), [this, lost] { locate(lost); }});
}

void FileActions::tellNotOpened(const QString &path)
{
    m_services.messages.show({topic,
                              {},
                              tr("This desktop has no application that opens %1.").arg(shown(path)),
                              tr("Show in folder"),
                              [this, path] { m_fileManager.show({path}, [](bool) {}); }});
}

void FileActions::open()
{
    withFiles([this](const QStringList &paths, const Inspection &) {
        for (const QString &path : paths) {
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
                tellNotOpened(path);
        }
    });
}

void FileActions::showInFolder()
{
    withFiles([this](const QStringList &paths, const Inspection &) {
        m_fileManager.show(paths, [this, path = paths.constFirst()](bool shownThere) {
            if (!shownThere)
                m_services.messages.show(
                    {topic,
                     {},
                     tr("This desktop has nothing that shows a folder. The file is %1.").arg(shown(path)),
                     {},
                     {}});
        });
    });
}

void FileActions::fillOpenWith()
{
    const int generation = ++m_openWithGeneration;
    m_openWith.clear();
    m_openWith.addAction(tr("Looking for applications…"))->setEnabled(false);
    withFiles([this, generation](const QStringList &paths, const Inspection &inspection) {
        m_applications.of(inspection.mimeType,
                          [this, generation, paths](const QList<Applications::Application> &applications) {
                              if (generation == m_openWithGeneration)
                                  offerApplications(paths, applications);
                          });
    });
}

void FileActions::offerApplications(const QStringList &paths, const QList<Applications::Application> &applications)
{
    m_openWith.clear();
    for (const Applications::Application &application : applications) {
        // An ampersand in a name is no mnemonic.
        QString name = application.name;
        m_openWith.addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")), this,
                             [this, id = application.id, paths] { openWith(id, paths); });
    }
    m_openWith.addSeparator();
    QAction *other = m_openWith.addAction(tr("Other application…"), this,
                                          [this, path = paths.constFirst()] { chooseApplication(path); });
    allow(*other, paths.size() > 1 ? tr("Only for one file at a time.") : QString());
}

void FileActions::openWith(const QString &id, const QStringList &paths)
{
    m_applications.open(id, paths, [this, path = paths.constFirst()](bool started) {
        if (!started)
            m_services.messages.show(
                {topic, {}, tr("The application could not be started."), tr("Other application…"), [this, path] {
                     chooseApplication(path);
                 }});
    });
}

void FileActions::chooseApplication(const QString &path)
{
    m_applications.choose(path, [this, path](bool asked) {
        if (!asked)
            m_services.messages.show({topic,
                                      {},
                                      tr("This desktop has no dialog for choosing an application."),
                                      tr("Show in folder"),
                                      [this, path] { m_fileManager.show({path}, [](bool) {}); }});
    });
}

void FileActions::locate(const QList<Chosen> &lost)
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
        dialog->setWindowTitle(tr("In which folder are these %n files?", nullptr, int(lost.size())));
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, lost](const QString &place) { searchAt(lost, place); });
    dialog->open();
}

void FileActions::searchAt(const QList<Chosen> &lost, const QString &place)
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

void FileActions::tellFound(const QList<Chosen> &lost, const models::LocalCopies::FoundOnes &found,
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

void FileActions::askToRemove(const QList<Chosen> &saved, How how)
{
    m_services.copies.inspect(pathsOf(saved))->then(this, [this, saved, how](const core::Result<Inspection> &result) {
        if (result)
            ask(saved, result->bytes, how);
    });
}

void FileActions::ask(const QList<Chosen> &saved, qint64 bytes, How how)
{
    const bool toTrash = how == How::ToTrash;
    auto *question = new QMessageBox(&m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setText(
        saved.size() == 1
            ? tr("Delete %1 (%2) from this computer?")
                  .arg(QFileInfo(saved.constFirst().savedAs).fileName(), DisplayText::size(bytes))
            : tr("Delete %n files (%1) from this computer?", nullptr, int(saved.size())).arg(DisplayText::size(bytes)));
    question->setTextFormat(Qt::PlainText); // file names are strangers' words
    question->setInformativeText(toTrash ? tr("They go to the desktop's trash. What the provider has stays there.")
                                         : tr("This cannot be undone. What the provider has stays there."));
    const QPushButton *yes =
        question->addButton(toTrash ? tr("Move to trash") : tr("Delete for good"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(question, &QMessageBox::buttonClicked, this, [this, yes, saved, how](const QAbstractButton *clicked) {
        if (clicked == yes)
            remove(saved, how);
    });
    question->open();
}

void FileActions::remove(const QList<Chosen> &copies, How how)
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

void FileActions::tellRemoval(const QList<Chosen> &copies, How how, const models::LocalCopies::Removal &removal)
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

void FileActions::offerUndo(const models::LocalCopies::Removal &removal)
{
    const int count = int(removal.trashed.size());
    MessageBar::Message message{undoTopic, {}, tr("%n files were moved to the trash.", nullptr, count), tr("Undo"), {}};
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
