#include "core/nametemplate.h"
#include "gui/namepreview.h"
#include "gui/settingsdialog.h"
#include "media/picturecache.h"
#include "support/testauthority.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using test::WindowFixture;
using Scheme = models::Preferences::ColourScheme;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        QVERIFY(m_fixture->start());
    }
    void cleanup() { m_fixture.reset(); }

    void everySettingIsThereAgainAfterARestart()
    {
        open(QStringLiteral("General"));
        choose("language", QStringLiteral("日本語"));
        choose("scheme", QStringLiteral("Dark"));
        for (const char *box : {"closeToTray", "startHidden", "notifications", "descriptions"})
            child<QCheckBox>(box)->toggle();
        child<QLineEdit>("pattern")->setText(QStringLiteral("{date}/{name} {id}.{ext}"));
        const QString folder = m_home->filePath(QStringLiteral("Größe"));
        field(QStringLiteral("Folder for downloads"))->setText(folder + u'/');
        child<QSpinBox>("bound")->setValue(321);
        child<QSpinBox>("parallel")->setValue(6);
        save();
        m_fixture.reset();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        const models::Preferences &kept = m_fixture->preferences();
        QCOMPARE(kept.language(), QStringLiteral("ja"));
        QCOMPARE(kept.colourScheme(), Scheme::Dark);
        QVERIFY(kept.closeToTray());
        QVERIFY(kept.startsHidden());
        QVERIFY(!kept.showsNotifications());
        QVERIFY(kept.limits().sidecar);
        QCOMPARE(kept.namePattern(), QStringLiteral("{date}/{name} {id}.{ext}"));
        QCOMPARE(kept.downloadFolder(), folder);
        QCOMPARE(kept.cacheBound(), 321'000'000);
        QCOMPARE(kept.limits().parallel, 6);
        QVERIFY(m_fixture->queue().limits().sidecar);
    }

    void nothingChangesUntilItIsSaved()
    {
        open(QStringLiteral("Downloads"));
        child<QLineEdit>("pattern")->setText(QStringLiteral("{id}.{ext}"));
        choose("scheme", QStringLiteral("Dark"));
        child<QPushButton>("cancelButton")->click();
        QCOMPARE(m_fixture->preferences().namePattern(), core::NameTemplate::defaultPattern);
        QCOMPARE(m_fixture->preferences().colourScheme(), Scheme::System);
    }

    void whatIsChosenIsToldAtOnce()
    {
        QString language;
        connect(&m_fixture->preferences(), &models::Preferences::languageChanged, this,
                [&language](const QString &chosen) { language = chosen; });
        open(QStringLiteral("General"));
        choose("language", QStringLiteral("العربية"));
        save();
        QCOMPARE(language, QStringLiteral("ar"));
    }

    void theNamesOfTheSelectedRecordingsFollowWhatIsTyped()
    {
        select(3);
        open(QStringLiteral("Downloads"));
        auto *names = child<QListWidget>("names");
        QTRY_COMPARE(names->count(), 3);
        const QString folder = m_fixture->preferences().downloadFolder();
        child<QLineEdit>("pattern")->setText(QStringLiteral("x/{id}.{ext}"));
        const core::Recording first = m_chosen.constFirst().recording;
        QTRY_COMPARE(names->item(0)->toolTip(),
                     QStringLiteral("%1/x/%2.%3").arg(folder, first.id.text(), first.extension));
        QVERIFY2(!QDir(folder).exists(QStringLiteral("x")), "to look writes nothing");
    }

    void namesThatAreTakenAreShown()
    {
        select(3);
        open(QStringLiteral("Downloads"));
        auto *names = child<QListWidget>("names");
        child<QLineEdit>("pattern")->setText(QStringLiteral("same.mp4"));
        QTRY_VERIFY(names->count() == 3 && names->item(2)->text().contains(QStringLiteral("same (3).mp4")));
        QVERIFY(!names->item(0)->text().contains(QStringLiteral("taken")));
        QVERIFY(names->item(1)->text().contains(QStringLiteral("taken")));
        QVERIFY(says(QStringLiteral("2 name")));
        // Something else has the first's name by now.
        QVERIFY(QDir().mkpath(m_fixture->preferences().downloadFolder()));
        QFile other(m_fixture->preferences().downloadFolder() + QStringLiteral("/other.mp4"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        child<QLineEdit>("pattern")->setText(QStringLiteral("other.mp4"));
        QTRY_VERIFY(says(QStringLiteral("3 name")));
        QVERIFY(names->item(0)->text().contains(QStringLiteral("other (2).mp4")));
    }

    void withoutASelectionAnExampleIsShown()
    {
        open(QStringLiteral("Downloads"));
        QTRY_COMPARE(child<QListWidget>("names")->count(), 1);
        QVERIFY(says(QStringLiteral("For example")));
        QVERIFY(child<QListWidget>("names")->item(0)->text().contains(QStringLiteral("2026-11-20")));
    }

    void namesThatCannotBeUsedAreRefusedInWords_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown field") << QStringLiteral("{name}{day}.{ext}") << QStringLiteral("no field {day}");
        QTest::newRow("open brace") << QStringLiteral("{name") << QStringLiteral("brace");
        QTest::newRow("upwards") << QStringLiteral("../{name}") << QStringLiteral("separated by /");
        QTest::newRow("absolute") << QStringLiteral("/etc/{name}") << QStringLiteral("separated by /");
        QTest::newRow("backslash") << QStringLiteral("a\\{name}") << QStringLiteral("separated by /");
    }
    void namesThatCannotBeUsedAreRefusedInWords()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, words);
        open(QStringLiteral("Downloads"));
        auto *typed = child<QLineEdit>("pattern");
        typed->setText(pattern);
        QVERIFY(typed->property("invalid").toBool());
        QVERIFY2(typed->accessibleDescription().contains(words), qPrintable(typed->accessibleDescription()));
        // Saving from another page comes back here.
        page(QStringLiteral("Cache"));
        child<QPushButton>("saveButton")->click();
        QVERIFY(typed->isVisible());
        QCOMPARE(m_fixture->preferences().namePattern(), core::NameTemplate::defaultPattern);
        typed->clear();
        save();
        QCOMPARE(m_fixture->preferences().namePattern(), core::NameTemplate::defaultPattern);
    }

    void aFolderThatIsNoWholePathIsRefused()
    {
        open(QStringLiteral("Downloads"));
        QLineEdit *folder = field(QStringLiteral("Folder for downloads"));
        folder->setText(QStringLiteral("Videos/here"));
        child<QPushButton>("saveButton")->click();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(folder->property("invalid").toBool());
        folder->setText(QStringLiteral("~/Videos"));
        QVERIFY(!folder->property("invalid").toBool());
        save();
        QCOMPARE(m_fixture->preferences().downloadFolder(), QDir::homePath() + QStringLiteral("/Videos"));
    }

    void theCacheIsMeasuredAndEmptied()
    {
        const core::SystemClock clock;
        const QString pictures = m_home->filePath(QStringLiteral("cache/pictures"));
        media::PictureCache cache(pictures, clock);
        media::PictureCache::Key key;
        key.recording.account = core::AccountId(QStringLiteral("a"));
        cache.keep(key, QByteArray(2'000'000, 'x'));
        QFile foreign(m_home->filePath(QStringLiteral("cache/other")));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        open(QStringLiteral("Cache"));
        auto *used = child<QLabel>("used");
        QTRY_COMPARE(used->text(), QStringLiteral("2.0 MB"));
        child<QPushButton>("emptyButton")->click();
        QTRY_COMPARE(used->text(), QStringLiteral("0 bytes"));
        QVERIFY(!child<QPushButton>("emptyButton")->isEnabled());
        QCOMPARE(cache.size(), 0);
        QVERIFY(foreign.exists());
    }

    void aSmallerCacheTakesLessAtOnce()
    {
        const core::SystemClock clock;
        media::PictureCache cache(m_home->filePath(QStringLiteral("cache/pictures")), clock);
        for (int i = 0; i < 8; ++i) {
            media::PictureCache::Key key;
            key.recording.id = core::RecordingId(QString::number(i));
            cache.keep(key, QByteArray(3'000'000, 'x'));
        }
        QVERIFY(cache.size() > 20'000'000);
        open(QStringLiteral("Cache"));
        child<QSpinBox>("bound")->setValue(10);
        save();
        QTRY_VERIFY(cache.size() <= 10'000'000);
    }

    void aCertificateAuthorityIsNamedAndKept()
    {
        const support::TestAuthority authority;
        QVERIFY(!authority.file().isEmpty());
        open(QStringLiteral("Security"));
        QLineEdit *file = field(QStringLiteral("File of certificate authorities"));
        file->setText(authority.file());
        QTRY_VERIFY(file->accessibleDescription().startsWith(QStringLiteral("1 certificate")));
        save();
        QCOMPARE(m_fixture->preferences().authorities(), authority.file());
    }

    void aFileWithoutACertificateIsSaid()
    {
        QFile nothing(m_home->filePath(QStringLiteral("notes.txt")));
        QVERIFY(nothing.open(QIODevice::WriteOnly));
        nothing.write("-----BEGIN CERTIFICATE-----\nno\n-----END CERTIFICATE-----\n");
        nothing.close();
        open(QStringLiteral("Security"));
        QLineEdit *file = field(QStringLiteral("File of certificate authorities"));
        for (const QString &path : {nothing.fileName(), m_home->filePath(QStringLiteral("gone.pem")), m_home->path()}) {
            file->setText(path);
            QTRY_VERIFY(file->property("invalid").toBool());
        }
        file->clear();
        QVERIFY(!file->property("invalid").toBool());
    }

    void whereSecretsAreIsSaid()
    {
        open(QStringLiteral("Security"));
        QVERIFY(says(m_fixture->book().place()));
    }

    void everyControlHasAName()
    {
        open(QStringLiteral("General"));
        const auto pages = child<QListWidget>("list");
        for (int row = 0; row < pages->count(); ++row) {
            pages->setCurrentRow(row);
            const QList<QWidget *> all = m_dialog->findChildren<QWidget *>();
            for (QWidget *widget : all) {
                if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
                    QVERIFY2(
                        !WindowFixture::accessibleNameOf(*widget).isEmpty(),
                        qPrintable(QStringLiteral("%1 on %2").arg(widget->objectName(), pages->item(row)->text())));
            }
        }
    }

private:
    void open(const QString &title)
    {
        QAction *settings = nullptr;
        for (QAction *action : m_fixture->window().actions())
            settings = action->text() == QStringLiteral("Settings…") ? action : settings;
        QVERIFY(settings);
        settings->trigger();
        m_dialog = m_fixture->window().findChild<gui::SettingsDialog *>();
        QVERIFY(m_dialog && m_dialog->isVisible());
        page(title);
    }
    void page(const QString &title)
    {
        auto *list = child<QListWidget>("list");
        list->setCurrentItem(list->findItems(title, Qt::MatchExactly).value(0));
        QCOMPARE(list->currentItem()->text(), title);
    }
    void save()
    {
        const QPointer<gui::SettingsDialog> dialog(m_dialog);
        child<QPushButton>("saveButton")->click();
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }
    void select(int count)
    {
        QVERIFY(m_fixture->addSamples());
        QTRY_VERIFY(m_fixture->recordings().matchCount() > 20);
        auto *grouped = WindowFixture::named<QPushButton>(m_fixture->window(), QStringLiteral("Grouped"));
        grouped->click();
        models::RecordingsModel &model = m_fixture->recordings();
        m_fixture->table().selectionModel()->select(QItemSelection(model.index(0, 0), model.index(count - 1, 0)),
                                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_chosen = model.recordings(m_fixture->table().selectionModel()->selectedRows());
        QCOMPARE(m_chosen.size(), count);
    }
    template <class Widget>
    Widget *child(const char *name)
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    void choose(const char *name, const QString &text)
    {
        auto *box = child<QComboBox>(name);
        box->setCurrentIndex(box->findText(text));
        QCOMPARE(box->currentText(), text);
    }
    QLineEdit *field(const QString &name) { return WindowFixture::named<QLineEdit>(*m_dialog, name); }
    bool says(const QString &words)
    {
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&words](const QLabel *label) { return label->text().contains(words); });
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<WindowFixture> m_fixture;
    gui::SettingsDialog *m_dialog = nullptr;
    QList<models::RecordingsModel::Chosen> m_chosen;
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
