#include "app/versions.h"
#include "core/translations.h"
#include "gui/aboutdialog.h"
#include "gui/contentview.h"
#include "gui/fullscreen.h"
#include "gui/glimpses.h"
#include "gui/playerpage.h"
#include "gui/settingsdialog.h"
#include "gui/shortcutssheet.h"
#include "media/playerthread.h"
#include "windowfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTest>
#include <QTextStream>

namespace {

using test::WindowFixture;

using Chosen = models::RecordingsModel::Chosen;

using namespace std::chrono_literals;

constexpr int patience = 30'000; // ms

/// Drives the real window over the sandbox and keeps pictures of it, in one colour scheme.
class Photographer
{
public:
    Photographer(QApplication &application, models::Preferences::ColourScheme scheme, QString suffix, QDir folder)
        : m_fixture(m_home.path())
        , m_theme(application, m_fixture.preferences())
        , m_suffix(std::move(suffix))
        , m_folder(std::move(folder))
    {
        m_fixture.preferences().setColourScheme(scheme);
    }

    bool run();

private:
    bool take(QWidget &widget, const QString &name);
    bool dialog(const QUrl &address);
    bool list();
    bool menu();
    bool preview();
    bool everything(const Chosen &watched);
    bool previewError();
    bool fullScreen();
    std::optional<Chosen> select(const QString &extension, const QString &beside = {});
    bool refusal();
    bool changes();
    bool trash(const QString &session, const QString &decision);
    bool sheets();
    bool downloads();
    bool settings();
    bool removal();
    void press(const QString &button);

    QTemporaryDir m_home;
    WindowFixture m_fixture;
    gui::Theme m_theme;
    QString m_suffix;
    QDir m_folder;
};

bool Photographer::take(QWidget &widget, const QString &name)
{
    QTest::qWait(300); // what is on its way to the screen
    return widget.grab().save(m_folder.filePath(QStringLiteral("%1-%2.png").arg(name, m_suffix)));
}

void Photographer::press(const QString &button)
{
    WindowFixture::named<QPushButton>(m_fixture.window(), button)->click();
}

bool Photographer::dialog(const QUrl &address)
{
    press(QStringLiteral("Add an account: SignalWire Video"));
    QWidget *dialog = nullptr;
    if (!QTest::qWaitFor([&] { return (dialog = m_fixture.window().findChild<QDialog *>()) && dialog->isVisible(); }))
        return false;
    const auto type = [dialog](const QString &field, const QString &text) {
        WindowFixture::named<QLineEdit>(*dialog, field)->setText(text);
    };
    type(QStringLiteral("Name"), QStringLiteral("Rooms EU"));
    type(QStringLiteral("Space"), QStringLiteral("acme-eu"));
    type(QStringLiteral("Project ID"), QStringLiteral("8f2c41de-55a1-4b0e-9a37-0c1c6b7a2f10"));
    type(QStringLiteral("API token"), QStringLiteral("PTnot-the-token"));
    if (!take(*dialog, QStringLiteral("account")))
        return false;
    type(QStringLiteral("API address"), address.toString());
    WindowFixture::named<QPushButton>(*dialog, QStringLiteral("Check"))->click();
    QPushButton *check = WindowFixture::named<QPushButton>(*dialog, QStringLiteral("Check"));
    if (!QTest::qWaitFor([check] { return check->isEnabled(); }, patience))
        return false;
    if (!take(*dialog, QStringLiteral("account-refused")))
        return false;
    dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
    WindowFixture::named<QCheckBox>(*dialog, QStringLiteral("Keep everything new"))->setChecked(true);
    const bool taken = take(*dialog, QStringLiteral("account-downloads"));
    static_cast<QDialog *>(dialog)->reject();
    return taken;
}

bool Photographer::list()
{
    models::RecordingsModel &model = m_fixture.recordings();
    if (!QTest::qWaitFor([&] { return model.matchCount() > 150; }, patience))
        return false;
    QTableView &table = m_fixture.table();
    model.setOpen(0, true);
    table.selectRow(1);
    if (!take(m_fixture.window(), QStringLiteral("table-details")))
        return false;
    table.clearSelection();
    table.selectionModel()->select(QItemSelection(model.index(1, 0), model.index(3, 0)),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    if (!take(m_fixture.window(), QStringLiteral("table-grouped")))
        return false;
    press(QStringLiteral("Grouped"));
    table.scrollToTop();
    table.clearSelection();
    const bool taken = take(m_fixture.window(), QStringLiteral("table-flat")) && menu();
    press(QStringLiteral("Grouped"));
    return taken;
}

bool Photographer::menu()
{
    QTableView &table = m_fixture.table();
    table.selectRow(0);
    const QPoint place = table.visualRect(table.currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, table.viewport()->mapToGlobal(place));
    QApplication::sendEvent(table.viewport(), &event);
    QWidget *menu = QApplication::activePopupWidget();
    const bool taken = menu && take(*menu, QStringLiteral("table-menu"));
    if (menu)
        menu->close();
    table.selectAll();
    const bool offered = take(m_fixture.window(), QStringLiteral("table-select-all"));
    QTest::keyClick(&table, Qt::Key_Home); // which ends the offer
    table.clearSelection();
    return taken && offered;
}

/// The first file of that kind in the table, which is flat then; beside one of another kind in its session.
std::optional<Chosen> Photographer::select(const QString &extension, const QString &beside)
{
    QTableView &table = m_fixture.table();
    models::RecordingsModel &model = m_fixture.recordings();
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto chosen = model.recordings({model.index(row, 0)});
        if (chosen.size() != 1 || chosen.first().recording.extension != extension || !chosen.first().recording.ready)
            continue;
        const QList<Chosen> session = model.session(chosen.first());
        const bool isBeside = std::any_of(session.cbegin(), session.cend(),
                                          [&](const Chosen &file) { return file.recording.extension == beside; });
        if (!beside.isEmpty() && !isBeside)
            continue;
        table.selectRow(row);
        table.scrollTo(model.index(row, 0));
        return chosen.first();
    }
    return {};
}

/// A page of a portal in place of the recording.
bool Photographer::previewError()
{
    QFile page(QDir(m_home.path()).filePath(QStringLiteral("page.mp4")));
    const auto chosen = select(QStringLiteral("mp4"));
    if (!chosen || !page.open(QIODevice::WriteOnly))
        return false;
    page.write("<!doctype html><title>Sign in</title>");
    page.close();
    m_fixture.preview().setLocalFile(chosen->key(), page.fileName());
    WindowFixture::named<QPushButton>(m_fixture.window(), QStringLiteral("Play"))->click();
    const media::Playback &playback = m_fixture.preview().playback();
    const bool taken = QTest::qWaitFor([&] { return playback.state() == media::Player::State::Failed; }, patience) &&
                       take(m_fixture.window(), QStringLiteral("preview-error"));
    m_fixture.preview().setLocalFile(chosen->key(), {});
    return taken;
}

bool Photographer::fullScreen()
{
    auto *page = m_fixture.window().findChild<gui::PlayerPage *>();
    QTest::keyClick(page, Qt::Key_F);
    auto *screen = page->findChild<gui::FullScreen *>();
    return screen && take(*screen, QStringLiteral("preview-fullscreen")) && screen->close();
}

/// A session that is open, of which some is kept and a file is watched: the picture that stands for all.
bool Photographer::everything(const Chosen &watched)
{
    press(QStringLiteral("Grouped"));
    models::RecordingsModel &model = m_fixture.recordings();
    QTableView &table = m_fixture.table();
    const auto rowOf = [&](auto isIt) {
        int row = 0;
        while (row < model.rowCount() && !isIt(model.recordings({model.index(row, 0)}), model.rowKind(row)))
            ++row;
        return row;
    };
    const int session = rowOf([&](const QList<Chosen> &files, models::RecordingsModel::RowKind) {
        return std::any_of(files.cbegin(), files.cend(),
                           [&](const Chosen &file) { return file.key() == watched.key(); });
    });
    model.setOpen(session, true);
    table.selectionModel()->select(QItemSelection(model.index(session + 2, 0), model.index(session + 4, 0)),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    press(QStringLiteral("Download"));
    table.selectRow(rowOf([&](const QList<Chosen> &files, models::RecordingsModel::RowKind kind) {
        return kind == models::RecordingsModel::RowKind::File && files.constFirst().key() == watched.key();
    }));
    table.scrollToTop();
    WindowFixture::named<QPushButton>(m_fixture.window(), QStringLiteral("Play"))->click();
    const bool taken = QTest::qWaitFor([this] { return m_fixture.preview().playback().position() > 7s; }, patience) &&
                       m_fixture.queue().isIdle() && take(m_fixture.window(), QStringLiteral("main"));
    model.setOpen(session, false);
    press(QStringLiteral("Grouped"));
    return taken;
}

bool Photographer::preview()
{
    gui::MainWindow &window = m_fixture.window();
    press(QStringLiteral("Grouped"));
    const auto *glimpses = window.findChild<gui::Glimpses *>();
    QSignalSpy poster(glimpses, &gui::Glimpses::posterReady);
    if (!select(QStringLiteral("mp4")) || !poster.wait(patience) || !take(window, QStringLiteral("preview-poster")))
        return false;
    WindowFixture::named<QPushButton>(window, QStringLiteral("Play"))->click();
    media::Playback &playback = m_fixture.preview().playback();
    const auto plays = [&] {
        return playback.state() == media::Player::State::Playing && !playback.player().frame().isNull();
    };
    if (!QTest::qWaitFor(plays, patience))
        return false;
    auto *bar = WindowFixture::named<QSlider>(window, QStringLiteral("Position"));
    QSignalSpy hover(glimpses, &gui::Glimpses::hoverReady);
    QTest::mouseMove(bar, QPoint(bar->width() * 2 / 3, bar->height() / 2));
    if (!hover.wait(patience) || !take(window, QStringLiteral("preview-playing")))
        return false;
    if (!fullScreen())
        return false;
    const auto watched = select(QStringLiteral("mp4"), QStringLiteral("vtt"));
    if (!watched)
        return false;
    WindowFixture::named<QPushButton>(window, QStringLiteral("Play"))->click();
    if (!QTest::qWaitFor([&] { return plays() && playback.position() > std::chrono::seconds(5); }, patience) ||
        !take(window, QStringLiteral("preview-transcript")))
        return false;
    if (!everything(*watched) || !previewError())
        return false;
    QSignalSpy peaks(glimpses, &gui::Glimpses::peaksReady);
    if (!select(QStringLiteral("m4a")) || !peaks.wait(patience) || !take(window, QStringLiteral("preview-audio")))
        return false;
    const auto *page = qobject_cast<QWidget *>(glimpses->parent());
    const auto *content = page->parentWidget()->findChild<gui::ContentView *>({}, Qt::FindDirectChildrenOnly);
    QSignalSpy shown(content, &gui::ContentView::shown);
    for (const QString &kind : {QStringLiteral("vtt"), QStringLiteral("txt"), QStringLiteral("json")}) {
        if (!select(kind))
            continue;
        if (!shown.wait(patience) || !take(window, QStringLiteral("preview-") + kind))
            return false;
    }
    press(QStringLiteral("Grouped"));
    return true;
}

bool Photographer::downloads()
{
    models::RecordingsModel &model = m_fixture.recordings();
    downloads::Limits limits;
    limits.parallel = 2;
    limits.bytesPerSecond = 60'000;
    limits.timetable.windows = {{0x1f, QTime(8, 0), QTime(18, 0), 500'000}, {0x60, QTime(1, 0), QTime(5, 30), {}}};
    m_fixture.preferences().setLimits(limits);
    QTableView &table = m_fixture.table();
    table.selectionModel()->select(QItemSelection(model.index(1, 0), model.index(7, 0)),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    press(QStringLiteral("Download"));
    const auto areUnderWay = [&] {
        const QList<downloads::Item> items = m_fixture.queue().items();
        return std::any_of(items.cbegin(), items.cend(),
                           [](const auto &item) { return item.speed > 0 && item.received > 90'000; });
    };
    if (!QTest::qWaitFor(areUnderWay, patience))
        return false;
    return take(m_fixture.window(), QStringLiteral("downloads")) && settings() && removal();
}

/// Selects the session, asks for the trash and says yes; `decision`: name of that picture, empty for none.
bool Photographer::trash(const QString &session, const QString &decision)
{
    models::RecordingsModel &model = m_fixture.recordings();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == session)
            m_fixture.table().selectRow(row);
    }
    const QList<QAction *> actions = m_fixture.window().findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->text() == QStringLiteral("Move to trash…"))
            action->trigger();
    }
    auto *question = m_fixture.window().findChild<QMessageBox *>();
    if (!question || (!decision.isEmpty() && !take(*question, decision)))
        return false;
    const QList<QAbstractButton *> buttons = question->buttons();
    for (QAbstractButton *button : buttons) {
        if (button != question->defaultButton()) // which is Cancel
            button->click();
    }
    return QTest::qWaitFor([this] { return m_fixture.window().messages().isVisible(); }, patience);
}

bool Photographer::changes()
{
    gui::MainWindow &window = m_fixture.window();
    if (!trash(QStringLiteral("Support call 4471"), QStringLiteral("trash-decision")) ||
        !take(window, QStringLiteral("trash-undo")))
        return false;
    press(QStringLiteral("Undo"));
    if (!trash(QStringLiteral("Contract review (legal hold)"), {}) ||
        !QTest::qWaitFor([&] { return window.messages().text().contains(QStringLiteral("permissions")); }, patience))
        return false;
    const bool taken = take(window, QStringLiteral("trash-refused"));
    window.messages().clear(QStringLiteral("not changed at the provider"));
    window.messages().clear(QStringLiteral("changed at the provider"));
    return taken;
}

/// Every page, over what is selected; the names of which two meet.
bool Photographer::settings()
{
    press(QStringLiteral("Limits…"));
    auto *dialog = m_fixture.window().findChild<gui::SettingsDialog *>();
    if (!dialog)
        return false;
    auto *list = WindowFixture::named<QListWidget>(*dialog, QStringLiteral("Pages"));
    WindowFixture::named<QLineEdit>(*dialog, QStringLiteral("Names of downloads"))
        ->setText(QStringLiteral("{account}/{date} {session}.{ext}"));
    bool taken = true;
    for (int row = 0; row < list->count() && taken; ++row) {
        list->setCurrentRow(row);
        taken = take(*dialog, QStringLiteral("settings-%1").arg(list->item(row)->text().toLower()));
    }
    dialog->reject();
    return taken;
}

bool Photographer::removal()
{
    auto *table = WindowFixture::named<QTableView>(m_fixture.window(), QStringLiteral("Downloads"));
    table->selectionModel()->select(QItemSelection(table->model()->index(1, 0), table->model()->index(2, 0)),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table->actions().constFirst()->trigger(); // Delete
    const bool taken = take(m_fixture.window(), QStringLiteral("downloads-removed"));
    press(QStringLiteral("Undo"));
    return taken;
}

bool Photographer::refusal()
{
    core::Account account;
    account.name = QStringLiteral("Rooms US");
    account.provider = QStringLiteral("signalwire");
    const sandbox::SampleAccount sample = m_fixture.samples().server().accounts().value(1);
    account.apiUrl = sample.apiUrl;
    account.fields = sample.fields;
    QMap<QString, QString> secrets = sample.secrets;
    for (QString &secret : secrets)
        secret = QStringLiteral("PTrevoked");
    m_fixture.book().add(account, core::Secret(secrets))->then(&m_fixture.window(), [](const auto &) {});
    if (!QTest::qWaitFor([&] { return m_fixture.window().messages().isVisible(); }, patience))
        return false;
    return take(m_fixture.window(), QStringLiteral("message"));
}

bool Photographer::sheets()
{
    gui::ShortcutsSheet shortcuts(gui::ShortcutList::of(m_fixture.window()));
    gui::AboutDialog about(app::Versions::all(QStringLiteral("3.40.1")));
    for (QDialog *dialog : {static_cast<QDialog *>(&shortcuts), static_cast<QDialog *>(&about)}) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }
    return take(shortcuts, QStringLiteral("shortcuts")) && take(about, QStringLiteral("about"));
}

bool Photographer::run()
{
    if (!m_fixture.start() || !take(m_fixture.window(), QStringLiteral("first")))
        return false;
    sandbox::Options options;
    options.media = test::mediaFolder();
    sandbox::Server server(options);
    if (!server.start() || !dialog(server.accounts().value(1).apiUrl))
        return false;
    return m_fixture.addSamples() && list() && changes() && preview() && downloads() && refusal() && sheets();
}

} // namespace

int main(int argc, char **argv)
{
    media::useGStreamer();
    QApplication application(argc, argv);
    QTextStream errors(stderr);
    const QStringList arguments = QApplication::arguments();
    const QString scheme = arguments.value(1);
    if (arguments.size() != 3 || (scheme != QLatin1String("light") && scheme != QLatin1String("dark"))) {
        errors << "usage: reelkeep-screenshots light|dark FOLDER\n";
        return 2;
    }
    core::Translations translations;
    translations.set(QStringLiteral("en"));
    using Scheme = models::Preferences::ColourScheme;
    const bool taken = Photographer(application, scheme == QLatin1String("dark") ? Scheme::Dark : Scheme::Light, scheme,
                                    QDir(arguments.at(2)))
                           .run();
    if (!taken)
        errors << "a picture could not be taken\n";
    return taken ? 0 : 1;
}
