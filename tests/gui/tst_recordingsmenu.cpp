#include "gui/messagebar.h"
#include "gui/recordingspanel.h"
#include "gui/recordingsview.h"
#include "models/displaytext.h"
#include "windowfixture.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDesktopServices>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using models::RecordingsModel;
using test::WindowFixture;

namespace {

const core::AccountId rooms(QStringLiteral("sample signalwire"));
const QString fileManagerService = QStringLiteral("org.freedesktop.FileManager1");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// In the file manager's place on the bus.
class FakeFileManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")

public:
    FakeFileManager() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("fake"))) {}
    ~FakeFileManager() override { QDBusConnection::disconnectFromBus(QStringLiteral("fake")); }

    bool start()
    {
        return m_bus.registerObject(QStringLiteral("/org/freedesktop/FileManager1"), this,
                                    QDBusConnection::ExportAllSlots) &&
               m_bus.registerService(fileManagerService);
    }
    QStringList shown;

public Q_SLOTS:
    void ShowItems(const QStringList &addresses, const QString &) // NOLINT(readability-identifier-naming): D-Bus
    {
        shown = addresses;
    }

private:
    QDBusConnection m_bus;
};

/// In the portal's place: it is handed the file itself, opened.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.OpenURI")

public:
    FakePortal() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"))) {}
    ~FakePortal() override { QDBusConnection::disconnectFromBus(QStringLiteral("portal")); }

    bool start(bool knowsTheCall)
    {
        return (!knowsTheCall || m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                                      QDBusConnection::ExportAllSlots)) &&
               m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    QByteArray content;
    bool asks = false;

public Q_SLOTS:
    QDBusObjectPath OpenFile(const QString &, // NOLINT(readability-identifier-naming): D-Bus
                             const QDBusUnixFileDescriptor &descriptor, const QVariantMap &options)
    {
        QFile file;
        if (file.open(descriptor.fileDescriptor(), QIODevice::ReadOnly))
            content = file.readAll();
        asks = options.value(QStringLiteral("ask")).toBool();
        return QDBusObjectPath(QStringLiteral("/org/freedesktop/portal/desktop/request/1"));
    }

private:
    QDBusConnection m_bus;
};

class TestRecordingsMenu : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void takeOpened(const QUrl &address) { m_opened.append(address); }

private Q_SLOTS:
    void initTestCase()
    {
        // Before anything reads it: the trash and the applications are below it.
        qputenv("XDG_DATA_HOME", m_data.path().toUtf8());
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "takeOpened");
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    void init()
    {
        m_opened.clear();
        m_home = std::make_unique<QTemporaryDir>();
        startAnew();
    }
    void cleanup() { m_fixture.reset(); }

    void everyCommandStandsThereAndWhatCannotBeDoneTellsWhy()
    {
        showRooms();
        select(readyRow());
        QMenu *menu = m_fixture->openMenu();
        QVERIFY(menu);
        for (const char *name : {"Open", "Open with", "Show in folder", "Locate…", "Download again",
                                 "Delete from this computer…", "Download", "Download into…", "Copy", "Copy cell",
                                 "Copy ids", "Copy session ids", "Select all that match", "Columns", "Export list…"})
            QVERIFY2(WindowFixture::commandOf(*menu, QString::fromUtf8(name)), name);
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator() && !action->isEnabled())
                QVERIFY2(!action->toolTip().isEmpty() && action->toolTip() != action->text(),
                         qPrintable(action->text()));
        }
        QVERIFY(menu->toolTipsVisible());
        QVERIFY(!WindowFixture::commandOf(*menu, QStringLiteral("Open"))->isEnabled());
        QVERIFY(!WindowFixture::commandOf(*menu, QStringLiteral("Locate…"))->isEnabled());
        QVERIFY(WindowFixture::commandOf(*menu, QStringLiteral("Download"))->isEnabled());
        menu->close();
    }

    void theMenuKeyOpensItBelowTheRow()
    {
        showRooms();
        select(readyRow());
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
        QCoreApplication::sendEvent(&table(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QRect row = table().visualRect(table().currentIndex());
        QCOMPARE(menu->pos(), table().viewport()->mapToGlobal(row.bottomLeft()));
        menu->close();
    }

    void aSavedFileOpensAndCanBeShownInItsFolder()
    {
        const QString path = saveOne();
        trigger(QStringLiteral("Open"));
        QTRY_COMPARE(m_opened, QList{QUrl::fromLocalFile(path)});
        FakeFileManager manager;
        QVERIFY(manager.start());
        trigger(QStringLiteral("Show in folder"));
        QTRY_COMPARE(manager.shown, QStringList(QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded())));
    }

    void withoutAFileManagerOnTheBusTheFolderIsOpened()
    {
        const QString path = saveOne();
        // One that has the name and does not know the call.
        QDBusConnection other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("empty"));
        QVERIFY(other.registerService(fileManagerService));
        trigger(QStringLiteral("Show in folder"));
        QTRY_COMPARE(m_opened, QList{QUrl::fromLocalFile(QFileInfo(path).path())});
        QDBusConnection::disconnectFromBus(QStringLiteral("empty"));
    }

    void openWithListsTheApplicationsOfTheDesktopAndStartsTheChosenOne()
    {
        const QString told = m_home->filePath(QStringLiteral("opened by the player"));
        installPlayer(told);
        const QString path = saveOne();
        QMenu *menu = m_fixture->openMenu();
        QVERIFY(menu);
        QMenu *openWith = WindowFixture::commandOf(*menu, QStringLiteral("Open with"))->menu();
        QVERIFY(openWith);
        openWith->popup({});
        QTRY_VERIFY(WindowFixture::commandOf(*openWith, QStringLiteral("Frames && More")));
        QVERIFY(WindowFixture::commandOf(*openWith, QStringLiteral("Other application…")));
        WindowFixture::commandOf(*openWith, QStringLiteral("Frames && More"))->trigger();
        QTRY_COMPARE(contentOf(told), path.toUtf8() + '\n');
        menu->close();
    }

    void anotherApplicationIsAskedForByThePortal()
    {
        const QString path = saveOne();
        {
            FakePortal without;
            QVERIFY(without.start(false));
            askForAnotherApplication();
            QTRY_VERIFY(m_fixture->window().messages().text().contains(QStringLiteral("no dialog for choosing")));
        }
        FakePortal portal;
        QVERIFY(portal.start(true));
        askForAnotherApplication();
        QTRY_VERIFY(portal.asks);
        QCOMPARE(portal.content, contentOf(path));
    }

    void aFileThatWentMissingIsToldAtTheNextOpeningAndCanBeLocated()
    {
        const QString path = saveOne();
        const QString moved = m_home->filePath(QStringLiteral("moved to another place.mp4"));
        QVERIFY(QFile::rename(path, moved));
        trigger(QStringLiteral("Open"));
        QTRY_VERIFY(m_fixture->window().messages().text().contains(QStringLiteral("is not there any more")));
        QVERIFY(m_opened.isEmpty());
        QTRY_COMPARE(status(), QStringLiteral("gone"));
        QCOMPARE(current().goneFrom, path);
        pressInBar(QStringLiteral("Locate…"));
        choose(moved);
        QTRY_COMPARE(current().savedAs, moved);
        QCOMPARE(status(), QStringLiteral("saved"));
        QTRY_VERIFY(!m_fixture->window().messages().isVisible());
    }

    void anotherFileIsNotTakenForTheMissingOne()
    {
        const QString path = saveOne();
        QByteArray content = contentOf(path);
        QVERIFY(QFile::remove(path));
        m_fixture->recordings().refresh();
        QTRY_COMPARE(status(), QStringLiteral("gone"));
        content[content.size() / 2] = char(content.at(content.size() / 2) ^ 1);
        const QString other = m_home->filePath(QStringLiteral("other.mp4"));
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        trigger(QStringLiteral("Locate…"));
        choose(other);
        QTRY_VERIFY(m_fixture->window().messages().text().contains(QStringLiteral("content is another")));
        QCOMPARE(status(), QStringLiteral("gone"));
        QVERIFY(WindowFixture::named<QPushButton>(m_fixture->window(), QStringLiteral("Look elsewhere…")));
    }

    void comingBackToTheWindowLooksAtTheFilesAgain()
    {
        const QString path = saveOne();
        QVERIFY(QFile::rename(path, path + QStringLiteral(" away")));
        QEvent activated(QEvent::WindowActivate);
        QCoreApplication::sendEvent(&m_fixture->window(), &activated);
        QTRY_COMPARE(status(), QStringLiteral("gone"));
        QVERIFY(QFile::rename(path + QStringLiteral(" away"), path));
        QCoreApplication::sendEvent(&m_fixture->window(), &activated);
        QTRY_COMPARE(status(), QStringLiteral("saved"));
    }

    void whatIsGoneComesBackByAnotherDownload()
    {
        const QString path = saveOne();
        QVERIFY(QFile::remove(path));
        m_fixture->copies().look();
        QTRY_COMPARE(status(), QStringLiteral("gone"));
        trigger(QStringLiteral("Download again"));
        QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("saved"), 60'000);
        QCOMPARE(current().savedAs, path);
        QVERIFY(QFile::exists(path));
    }

    void theGoneStateIsThereAtTheNextStartAndCanBeEnded()
    {
        sandbox::Options options;
        options.media = test::mediaFolder();
        sandbox::Server server(options);
        QVERIFY(server.start());
        m_fixture->addAccount(server);
        m_fixture->recordings().setGrouped(false);
        QTRY_VERIFY(m_fixture->recordings().matchCount() > 5);
        const QString path = saveRow(readyRow());
        QVERIFY(QFile::remove(path));
        startAnew();
        m_fixture->recordings().setGrouped(false);
        QTRY_VERIFY(rowOf(m_key) >= 0);
        select(rowOf(m_key));
        QTRY_COMPARE(status(), QStringLiteral("gone"));
        trigger(QStringLiteral("Forget the missing copy"));
        QTRY_COMPARE(status(), QStringLiteral("in the cloud"));
    }

    void deletingTheCopyNamesItAndItsBytesAndMovesItToTheTrash()
    {
        const QString path = saveOne();
        const QString name = QFileInfo(path).fileName();
        trigger(QStringLiteral("Delete from this computer…"));
        QMessageBox *question = nullptr;
        QTRY_VERIFY((question = m_fixture->window().findChild<QMessageBox *>()));
        QVERIFY(question->text().contains(name));
        QVERIFY(question->text().contains(models::DisplayText::size(QFileInfo(path).size())));
        QCOMPARE(question->defaultButton()->text().remove(QLatin1Char('&')), QStringLiteral("Cancel"));
        click(*question, QStringLiteral("Move to trash"));
        QTRY_COMPARE(status(), QStringLiteral("in the cloud"));
        QVERIFY(!QFile::exists(path));
        QVERIFY(QFile::exists(m_data.filePath(QStringLiteral("Trash/files/") + name)));
        QVERIFY(m_fixture->queue().items().isEmpty());
        pressInBar(QStringLiteral("Undo"));
        QTRY_COMPARE(status(), QStringLiteral("saved"));
        QCOMPARE(current().savedAs, path);
        QVERIFY(QFile::exists(path));
    }

    void aCopyThatNoTrashTakesIsDeletedOnlyAfterAnotherQuestion()
    {
        const QString path = saveOne();
        const QString trash = m_data.filePath(QStringLiteral("Trash"));
        QVERIFY(QDir(trash).removeRecursively());
        QFile inTheWay(trash);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        trigger(QStringLiteral("Delete from this computer…"));
        QTRY_VERIFY(m_fixture->window().findChild<QMessageBox *>());
        click(*m_fixture->window().findChild<QMessageBox *>(), QStringLiteral("Move to trash"));
        QTRY_VERIFY(m_fixture->window().messages().text().contains(QStringLiteral("could not be moved to the trash")));
        QVERIFY(QFile::exists(path));
        QCOMPARE(status(), QStringLiteral("saved"));
        QTRY_VERIFY(!m_fixture->window().findChild<QMessageBox *>());
        pressInBar(QStringLiteral("Delete for good…"));
        QTRY_VERIFY(m_fixture->window().findChild<QMessageBox *>());
        click(*m_fixture->window().findChild<QMessageBox *>(), QStringLiteral("Delete for good"));
        QTRY_COMPARE(status(), QStringLiteral("in the cloud"));
        QVERIFY(!QFile::exists(path));
        QVERIFY(inTheWay.remove());
    }

    void whoThinksBetterOfItKeepsTheCopy()
    {
        const QString path = saveOne();
        trigger(QStringLiteral("Delete from this computer…"));
        QTRY_VERIFY(m_fixture->window().findChild<QMessageBox *>());
        click(*m_fixture->window().findChild<QMessageBox *>(), QStringLiteral("Cancel"));
        QTRY_VERIFY(!m_fixture->window().findChild<QMessageBox *>());
        QVERIFY(QFile::exists(path));
        QCOMPARE(status(), QStringLiteral("saved"));
    }

private:
    void startAnew()
    {
        m_fixture.reset();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        QVERIFY(m_fixture->start());
    }
    QTableView &table() { return m_fixture->table(); }
    void showRooms()
    {
        QVERIFY(m_fixture->addSamples());
        m_fixture->recordings().setGrouped(false);
        m_fixture->recordings().setScope({models::Scope::What::Account, rooms});
        QTRY_VERIFY(m_fixture->recordings().matchCount() >= 100);
    }
    RecordingsModel::Chosen at(int row)
    {
        return m_fixture->recordings().recordings({m_fixture->recordings().index(row, 0)}).value(0);
    }
    /// A video that can be downloaded; -1: none.
    int readyRow()
    {
        for (int row = 0; row < m_fixture->recordings().rowCount(); ++row) {
            const core::Recording recording = at(row).recording;
            if (recording.ready && !recording.storedElsewhere && recording.extension == QStringLiteral("mp4"))
                return row;
        }
        return -1;
    }
    int rowOf(const core::RecordingKey &key)
    {
        for (int row = 0; row < m_fixture->recordings().rowCount(); ++row) {
            if (at(row).key() == key)
                return row;
        }
        return -1;
    }
    void select(int row)
    {
        QVERIFY(row >= 0);
        m_key = at(row).key();
        table().setCurrentIndex(m_fixture->recordings().index(row, 0));
    }
    RecordingsModel::Chosen current() { return at(rowOf(m_key)); }
    QString status()
    {
        return m_fixture->recordings().index(rowOf(m_key), int(models::Column::Status)).data().toString();
    }
    /// Selects it and downloads it; its path.
    QString saveRow(int row)
    {
        select(row);
        WindowFixture::named<QPushButton>(m_fixture->window(), QStringLiteral("Download"))->click();
        const bool saved = QTest::qWaitFor([this] { return !current().savedAs.isEmpty(); }, 60'000);
        return saved ? current().savedAs : QString();
    }
    QString saveOne()
    {
        showRooms();
        return saveRow(readyRow());
    }
    void trigger(const QString &command)
    {
        QMenu *menu = m_fixture->openMenu();
        QVERIFY(menu);
        QAction *action = WindowFixture::commandOf(*menu, command);
        QVERIFY2(action && action->isEnabled(), qPrintable(command));
        action->trigger();
        menu->close();
    }
    void askForAnotherApplication()
    {
        QMenu *menu = m_fixture->openMenu();
        QVERIFY(menu);
        QMenu *openWith = WindowFixture::commandOf(*menu, QStringLiteral("Open with"))->menu();
        openWith->popup({});
        QTRY_VERIFY(WindowFixture::commandOf(*openWith, QStringLiteral("Other application…")));
        WindowFixture::commandOf(*openWith, QStringLiteral("Other application…"))->trigger();
        menu->close();
    }
    void pressInBar(const QString &button)
    {
        auto *found = WindowFixture::named<QPushButton>(m_fixture->window(), button);
        QVERIFY2(found && found->isVisible(), qPrintable(button));
        found->click();
    }
    void click(const QMessageBox &question, const QString &button)
    {
        for (QAbstractButton *candidate : question.buttons()) {
            if (candidate->text().remove(QLatin1Char('&')) == button)
                return candidate->click();
        }
        QFAIL(qPrintable(button));
    }
    void choose(const QString &path)
    {
        auto *dialog = m_fixture->window().findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
    }
    /// An application that writes down what it is to open.
    void installPlayer(const QString &told)
    {
        const QDir applications(m_data.filePath(QStringLiteral("applications")));
        QVERIFY(applications.mkpath(QStringLiteral(".")));
        const auto put = [&applications](const QString &name, const QByteArray &content) {
            QFile file(applications.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
                   file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        };
        const QString player = applications.filePath(QStringLiteral("player.sh"));
        QVERIFY(put(QStringLiteral("player.sh"), "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + told.toUtf8() + "'\n"));
        QVERIFY(put(QStringLiteral("frames.desktop"), "[Desktop Entry]\nType=Application\nName=Frames & More\nExec=" +
                                                          player.toUtf8() + " %F\nMimeType=video/mp4;\n"));
        QVERIFY(put(QStringLiteral("mimeapps.list"), "[Added Associations]\nvideo/mp4=frames.desktop;\n"));
    }

    QTemporaryDir m_data;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<WindowFixture> m_fixture;
    QList<QUrl> m_opened;
    core::RecordingKey m_key;
};

QTEST_MAIN(TestRecordingsMenu)
#include "tst_recordingsmenu.moc"
