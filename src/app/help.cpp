#include "app/help.h"

#include "app/diagnostics.h"
#include "app/versions.h"
#include "core/describe.h"
#include "gui/aboutdialog.h"
#include "gui/mainwindow.h"
#include "library/library.h"

#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace app {

namespace {

const QString topic = QStringLiteral("diagnostics");

} // namespace

Help::Help(gui::MainWindow &window, library::Library &library, Diagnostics &diagnostics)
    : m_window(window), m_library(library), m_diagnostics(diagnostics)
{
    connect(&window, &gui::MainWindow::aboutWanted, this, &Help::showAbout);
    connect(&window, &gui::MainWindow::diagnosticsWanted, this, &Help::askWhere);
    connect(&window, &gui::MainWindow::guideWanted, this, &Help::openGuide);
}

void Help::showAbout()
{
    m_library.run([](library::Stores &stores) { return stores.statistics.read(); })
        .then(this, [this](const core::Result<library::Statistics> &statistics) {
            const QString sqlite = statistics ? statistics->engine : QString();
            auto *dialog = new gui::AboutDialog(Versions::all(sqlite), &m_window);
            connect(dialog, &gui::AboutDialog::diagnosticsWanted, this, [this, dialog] {
                dialog->accept();
                askWhere();
            });
            dialog->open();
        });
}

void Help::openGuide()
{
    // Installed and in a build tree alike it lies beside the programs.
    const QDir programs(QCoreApplication::applicationDirPath());
    const QString guide = QDir::cleanPath(programs.filePath(QStringLiteral("../share/doc/reelkeep/guide.html")));
    if (QFileInfo::exists(guide) && QDesktopServices::openUrl(QUrl::fromLocalFile(guide)))
        return;
    m_window.messages().show(
        {QStringLiteral("guide"),
         {},
         tr("The user's guide could not be opened. It should be here: %1").arg(QDir::toNativeSeparators(guide)),
         {},
         {}});
}

void Help::askWhere()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = QStringLiteral("reelkeep-diagnostics-%1.txt").arg(QDate::currentDate().toString(Qt::ISODate));
    auto *dialog =
        new QFileDialog(&m_window, tr("Save diagnostics"), folder.exists() ? folder.path() : QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &Help::save);
    dialog->open();
}

void Help::save(const QString &path)
{
    m_diagnostics.save(path)->then(this, [this, path](const core::Result<void> &saved) {
        gui::MessageBar::Message message{topic, {}, {}, {}, {}};
        if (saved) {
            message.text = tr("The diagnostics were saved as %1. They hold no secret and no link; read them before "
                              "you pass them on.")
                               .arg(QDir::toNativeSeparators(path));
            message.button = tr("Open");
            message.action = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
            message.picture = QStringLiteral("check");
        } else {
            message.text = core::describe(saved.error());
            message.button = tr("Choose another file…");
            message.action = [this] { askWhere(); };
        }
        m_window.messages().show(message);
    });
}

} // namespace app
