// Draws the window and its dialogs in one language, for tests/screenshots.sh --languages.

#include "app/language.h"
#include "gui/settingsdialog.h"
#include "media/playerthread.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTest>
#include <QTextStream>

namespace {

constexpr int patience = 30'000; // ms

class Photographer
{
public:
    Photographer(QApplication &application, QString language, QDir folder)
        : m_fixture(m_home.path())
        , m_theme(application, m_fixture.preferences())
        , m_name(std::move(language))
        , m_folder(std::move(folder))
    {
        m_fixture.preferences().setColourScheme(models::Preferences::ColourScheme::Light);
        m_fixture.preferences().setLanguage(m_name);
        m_language.follow(m_fixture.preferences());
    }

    bool run()
    {
        if (!m_fixture.start() || !take(m_fixture.window(), QStringLiteral("first")))
            return false;
        m_fixture.samples().add();
        return QTest::qWaitFor([this] { return m_fixture.recordings().matchCount() > 150; }, patience) &&
               selectVideo() && take(m_fixture.window(), QStringLiteral("main")) &&
               dialog(QStringLiteral("AddAccount")) && dialog(QStringLiteral("Settings"));
    }

private:
    bool take(QWidget &widget, const QString &what)
    {
        QTest::qWait(400); // what is on its way to the screen
        return widget.grab().save(m_folder.filePath(QStringLiteral("%1-%2.png").arg(what, m_name)));
    }

    /// Of the first session, opened.
    bool selectVideo()
    {
        models::RecordingsModel &model = m_fixture.recordings();
        model.setOpen(0, true);
        m_fixture.table().selectRow(1);
        return QTest::qWaitFor([&] { return model.rowKind(1) == models::RecordingsModel::RowKind::File; }, patience);
    }

    bool dialog(const QString &action)
    {
        m_fixture.window().findChild<QAction *>(action)->trigger();
        QDialog *dialog = nullptr;
        const auto isThere = [&] {
            return (dialog = m_fixture.window().findChild<QDialog *>()) && dialog->isVisible();
        };
        if (!QTest::qWaitFor(isThere, patience) || !take(*dialog, action))
            return false;
        dialog->reject();
        return QTest::qWaitFor([&] { return !m_fixture.window().findChild<QDialog *>(); }, patience);
    }

    QTemporaryDir m_home;
    test::WindowFixture m_fixture;
    gui::Theme m_theme;
    app::Language m_language;
    QString m_name;
    QDir m_folder;
};

} // namespace

int main(int argc, char **argv)
{
    media::useGStreamer();
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() != 3) {
        QTextStream(stderr) << "usage: reelkeep-languagepictures LANGUAGE FOLDER\n";
        return 2;
    }
    return Photographer(application, words.at(1), QDir(words.at(2))).run() ? 0 : 1;
}
