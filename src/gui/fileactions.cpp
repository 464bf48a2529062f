#include "gui/fileactions.h"

#include "gui/localcopyactions.h"
#include "gui/messagebar.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace gui {

namespace {

using Chosen = models::RecordingsModel::Chosen;
using Inspection = models::LocalCopies::Inspection;

const QString topic = QStringLiteral("files");

/// More windows at once are a mistake of the hand.
constexpr int mostOpened = 10;

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

FileActions::FileActions(const Services &services, RecordingsPanel &panel) : m_services(services), m_panel(panel)
{
    m_open.setShortcut(QKeySequence::Open);
    m_open.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    panel.addAction(&m_open);
    connect(&m_open, &QAction::triggered, this, &FileActions::open);
    connect(&m_openWith, &QMenu::aboutToShow, this, &FileActions::fillOpenWith);
    connect(&m_showInFolder, &QAction::triggered, this, &FileActions::showInFolder);
    connect(&panel, &RecordingsPanel::selectionChanged, this, [this] { update(m_panel.selection()); });
    nameCommands();
    update(panel.selection());
}

/// Here and not once: the language may change.
void FileActions::nameCommands()
{
    m_open.setText(tr("Open"));
    m_openWith.setTitle(tr("Open with"));
    m_showInFolder.setText(tr("Show in folder"));
}

void FileActions::update(const RecordingsPanel::Selection &selection)
{
    const QList<Chosen> saved = selection.saved();
    const QString nothing = selection.recordings.isEmpty() ? tr("Select a recording first.") : QString();
    QString notSaved = nothing;
    if (notSaved.isEmpty() && saved.isEmpty())
        notSaved = selection.lost().isEmpty() ? tr("It is not on this computer. Download it first.")
                                              : tr("Its file is not there any more. Locate it, or download it again.");
    const QString tooMany =
        saved.size() > mostOpened ? tr("At most %Ln files at once.", nullptr, mostOpened) : QString();
    const bool alike = std::all_of(saved.cbegin(), saved.cend(), [&saved](const Chosen &chosen) {
        return chosen.recording.extension == saved.constFirst().recording.extension;
    });
    const QString unlike = alike ? QString() : tr("These files are of different types.");
    allow(m_open, notSaved + tooMany);
    allow(*m_openWith.menuAction(), !tooMany.isEmpty() ? tooMany : notSaved + unlike);
    allow(m_showInFolder, notSaved + tooMany);
}

void FileActions::fill(QMenu &menu, const RecordingsPanel::Selection &selection)
{
    nameCommands();
    update(selection);
    menu.addAction(&m_open);
    menu.addMenu(&m_openWith);
    menu.addAction(&m_showInFolder);
}

void FileActions::withFiles(std::function<void(const QStringList &, const Inspection &)> use)
{
    const QList<Chosen> saved = m_panel.selection().saved();
    m_services.copies.inspect(LocalCopyActions::pathsOf(saved))
        ->then(this, [this, saved, use = std::move(use)](const core::Result<Inspection> &result) {
            if (!result)
                return;
            QStringList there = LocalCopyActions::pathsOf(saved);
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
                             : tr("%Ln files are not where they were saved any more.", nullptr, int(missing.size()));
    m_services.messages.show({topic, {}, text, tr("Locate…"), [this, lost] { m_services.localCopies.locate(lost); }});
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

} // namespace gui
