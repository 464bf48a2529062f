#include "core/recordingrow.h"
#include "gui/choicebutton.h"
#include "gui/listexport.h"
#include "gui/messagebar.h"
#include "gui/recordingspanel.h"
#include "windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <sys/stat.h>

using gui::ListExport;
using models::RecordingsModel;
using test::WindowFixture;

namespace {

const core::AccountId rooms(QStringLiteral("sample signalwire"));

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

core::RecordingRow hostileRow(const QString &id)
{
    core::RecordingRow row;
    row.account = QStringLiteral("Rooms, \"EU\"");
    row.provider = QStringLiteral("signalwire");
    row.recording.id = core::RecordingId(id);
    row.recording.sessionId = core::SessionId(QStringLiteral("s"));
    row.recording.name = QStringLiteral("=HYPERLINK(\"x\")\n\t\u202Egpj.exe");
    row.recording.extension = QStringLiteral("mp4");
    return row;
}

} // namespace

/// Copying, exporting, selecting everything, and what comes back at the next start.
class TestRecordingsCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        startAnew();
    }
    void cleanup() { m_fixture.reset(); }

    void copyTakesTheColumnsInSightInTheirOrder()
    {
        showRooms();
        QHeaderView &header = *table().horizontalHeader();
        const int size = int(models::Column::Size);
        header.moveSection(header.visualIndex(size), 1);
        select(0, 1);
        QTest::keySequence(&table(), QKeySequence::Copy);
        const QStringList lines = clipboard().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        for (int row = 0; row < 2; ++row) {
            const QStringList cells = lines.at(row).split(QLatin1Char('\t'));
            QCOMPARE(cells.size(), header.count() - header.hiddenSectionCount());
            QCOMPARE(cells.at(0), cell(row, models::Column::Name));
            QCOMPARE(cells.at(1), cell(row, models::Column::Size));
        }
    }

    void aNameWithTabsAndLineEndsStaysInItsCell()
    {
        showRooms();
        core::Recording hostile = at(0).recording;
        hostile.id = core::RecordingId(QStringLiteral("hostile"));
        hostile.name = QStringLiteral("a\tb\nc\r\nd.mp4");
        Q_EMIT m_fixture->loader().listed({rooms, models::Section::Recordings}, {hostile}, {}, 99);
        auto *search = WindowFixture::named<QLineEdit>(m_fixture->window(), QStringLiteral("Search"));
        search->setText(QStringLiteral("hostile"));
        QTRY_COMPARE(m_fixture->recordings().matchCount(), 1);
        select(0, 0);
        QTest::keySequence(&table(), QKeySequence::Copy);
        QVERIFY(clipboard().startsWith(QStringLiteral("a b c d.mp4\t")));
        QVERIFY(!clipboard().contains(QLatin1Char('\n')));
    }

    void idsOfRecordingsAndSessionsAreCopiedOneALine()
    {
        showRooms();
        select(0, 2);
        trigger(QStringLiteral("Copy ids"));
        QStringList ids;
        QStringList sessions;
        for (int row = 0; row < 3; ++row) {
            ids.append(at(row).recording.id.text());
            sessions.append(at(row).recording.sessionId.text());
        }
        sessions.removeDuplicates();
        QCOMPARE(clipboard(), ids.join(QLatin1Char('\n')));
        trigger(QStringLiteral("Copy session ids"));
        QCOMPARE(clipboard(), sessions.join(QLatin1Char('\n')));
        table().selectionModel()->setCurrentIndex(m_fixture->recordings().index(1, int(models::Column::Started)),
                                                  QItemSelectionModel::NoUpdate);
        trigger(QStringLiteral("Copy cell"));
        QCOMPARE(clipboard(), cell(1, models::Column::Started));
    }

    void theListIsExportedAsTheCommandLineWritesIt()
    {
        showRooms();
        auto *search = WindowFixture::named<QLineEdit>(m_fixture->window(), QStringLiteral("Search"));
        search->setText(QStringLiteral("mp4"));
        QTRY_COMPARE(m_fixture->recordings().filter().text, QStringLiteral("mp4"));
        const QString csv = exported(QStringLiteral("list.csv"));
        const QList<RecordingsModel::Chosen> matching = m_fixture->recordings().matching();
        QVERIFY(matching.size() > 1);
        QByteArray expected = core::csvHeader() + '\n';
        for (const RecordingsModel::Chosen &chosen : matching) {
            const core::Account &account = *m_fixture->book().find(chosen.account);
            expected +=
                core::toCsvLine({account.name, account.provider, chosen.recording, chosen.savedAs}) + QByteArray("\n");
        }
        QCOMPARE(contentOf(csv), expected);
        const QJsonArray json = QJsonDocument::fromJson(contentOf(exported(QStringLiteral("LIST.JSON")))).array();
        QCOMPARE(json.size(), matching.size());
        QCOMPARE(json.first().toObject().value(QStringLiteral("id")).toString(), matching.first().recording.id.text());
        QVERIFY(m_fixture->window().messages().text().contains(QStringLiteral("Older ones are not loaded yet")));
    }

    void theFormatThatIsChosenNamesTheFile()
    {
        showRooms();
        select(0, 0);
        trigger(QStringLiteral("Export list…"));
        auto *dialog = m_fixture->window().findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), QStringLiteral("recordings.csv"));
        Q_EMIT dialog->filterSelected(dialog->nameFilters().at(1));
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), QStringLiteral("recordings.json"));
        dialog->reject();
    }

    void anExportThatCannotBeWrittenIsToldAndAsksForAnotherPlace()
    {
        showRooms();
        choosePlace(m_home->filePath(QStringLiteral("no such folder/list.csv")));
        auto *other = static_cast<QPushButton *>(nullptr);
        QTRY_VERIFY(
            (other = WindowFixture::named<QPushButton>(m_fixture->window(), QStringLiteral("Choose another place…"))));
        other->click();
        QTRY_VERIFY(m_fixture->window().findChild<QFileDialog *>());
    }

    void aNewExportIsForThePersonAloneAndAnOldOneKeepsItsPermissions()
    {
        const QString path = m_home->filePath(QStringLiteral("list.csv"));
        const auto mode = [&path] {
            struct stat status
            {};
            ::stat(QFile::encodeName(path).constData(), &status);
            return status.st_mode & 0777;
        };
        QVERIFY(ListExport::write({hostileRow(QStringLiteral("1"))}, path, ListExport::Format::Csv));
        QCOMPARE(mode(), mode_t(0600));
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup));
        QVERIFY(ListExport::write({}, path, ListExport::Format::Csv));
        QCOMPARE(mode(), mode_t(0640));
        QCOMPARE(contentOf(path), core::csvHeader() + '\n');
    }

    void strangersNamesLeaveTheExportWellFormed()
    {
        const QString path = m_home->filePath(QStringLiteral("list.json"));
        const QList<core::RecordingRow> rows{hostileRow(QStringLiteral("1")), hostileRow(QStringLiteral("2"))};
        QVERIFY(ListExport::write(rows, path, ListExport::Format::Json));
        const QJsonArray json = QJsonDocument::fromJson(contentOf(path)).array();
        QCOMPARE(json.size(), 2);
        QCOMPARE(json.last().toObject().value(QStringLiteral("name")).toString(), rows.last().recording.name);
        QVERIFY(ListExport::write({}, path, ListExport::Format::Json));
        const QJsonDocument empty = QJsonDocument::fromJson(contentOf(path));
        QVERIFY(empty.isArray() && empty.array().isEmpty());
    }

    void selectingAllOffersTheRestAndLoadsIt()
    {
        showRooms();
        const int all = m_fixture->samples().server().accounts().value(1).rows.value(QStringLiteral("all")).toInt();
        QVERIFY(m_fixture->recordings().matchCount() < all);
        QTest::keySequence(&table(), QKeySequence::SelectAll);
        QVERIFY(selected() < all);
        auto *rest = WindowFixture::named<QPushButton>(m_fixture->window(), QStringLiteral("Select all that match"));
        QVERIFY(rest && rest->isVisible());
        rest->click();
        QTRY_COMPARE_WITH_TIMEOUT(selected(), all, 60'000);
        QTRY_VERIFY(!panel().messages().isVisible());
    }

    void selectingAllTwiceWithTheKeyHeldKeepsAllSelected()
    {
        showRooms();
        QTest::keySequence(&table(), QKeySequence::SelectAll);
        QTest::keySequence(&table(), QKeySequence::SelectAll);
        QCOMPARE(selected(), m_fixture->recordings().matchCount());
    }

    void whoStopsOrGoesElsewhereIsLeftInPeace()
    {
        showRooms();
        QTest::keySequence(&table(), QKeySequence::SelectAll);
        WindowFixture::named<QPushButton>(m_fixture->window(), QStringLiteral("Select all that match"))->click();
        auto *stop = WindowFixture::named<QPushButton>(m_fixture->window(), QStringLiteral("Stop"));
        QVERIFY(stop && stop->isVisible());
        stop->click();
        QVERIFY(!panel().messages().isVisible());
        QTest::keySequence(&table(), QKeySequence::SelectAll);
        QVERIFY(panel().messages().isVisible());
        const QRect fourth = table().visualRect(m_fixture->recordings().index(3, 0));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, Qt::NoModifier, fourth.center());
        QVERIFY(!panel().messages().isVisible());
        QCOMPARE(selected(), 1);
    }

    void anArrowKeyEndsTheOffer()
    {
        showRooms();
        QTest::keySequence(&table(), QKeySequence::SelectAll);
        QVERIFY(panel().messages().isVisible());
        QTest::keyClick(&table(), Qt::Key_Down);
        QVERIFY(!panel().messages().isVisible());
        QCOMPARE(selected(), 1);
    }

    void focusBeforeTheFirstRowsDoesNotRunAwayToTheEnd()
    {
        m_fixture->recordings().setGrouped(false);
        QVERIFY(m_fixture->addSamples());
        m_fixture->recordings().setScope({models::Scope::What::OnThisComputer, {}});
        QTRY_COMPARE(m_fixture->recordings().rowCount(), 1); // that nothing is saved yet
        table().setCurrentIndex(m_fixture->recordings().index(0, 0));
        QCOMPARE(table().currentIndex().row(), 0);
        m_fixture->recordings().setScope({models::Scope::What::Account, rooms});
        QTRY_VERIFY(m_fixture->recordings().matchCount() >= 100);
        m_fixture->recordings().loadAll();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->recordings().reach() == models::RecordingsFeed::Reach::All, 60'000);
        QCOMPARE(table().currentIndex().row(), 0);
        QCOMPARE(table().verticalScrollBar()->value(), 0);
    }

    void aListingThatBreaksLeavesWhatWasLoadedSelected()
    {
        showRooms();
        QTRY_VERIFY(m_fixture->recordings().reach() == models::RecordingsFeed::Reach::Part);
        QTest::keySequence(&table(), QKeySequence::SelectAll);
        m_fixture->samples().server().stop();
        WindowFixture::named<QPushButton>(m_fixture->window(), QStringLiteral("Select all that match"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(panel().messages().text().contains(QStringLiteral("could not be loaded")), 60'000);
        QCOMPARE(selected(), m_fixture->recordings().matchCount());
    }

    void theFiltersOfTypeAndStatusComeBack()
    {
        showRooms();
        models::RecordingFilter filter;
        filter.types = {QStringLiteral("video/mp4"), QStringLiteral("a type, \"odd\"")};
        filter.availabilities = {models::Availability::Gone, models::Availability::InCloud};
        choice(QStringLiteral("Type")).setChosen(filter.types.values());
        choice(QStringLiteral("Status")).setChosen({QStringLiteral("Gone"), QStringLiteral("InCloud")});
        QTRY_VERIFY(m_fixture->recordings().filter() == filter);
        button(QStringLiteral("Grouped"))->click();
        button(QStringLiteral("Grouped"))->click();
        m_fixture->window().close();
        startAnew();
        QVERIFY(m_fixture->recordings().filter() == filter);
        QCOMPARE(choice(QStringLiteral("Status")).chosen().size(), 2);
        QCOMPARE(button(QStringLiteral("Grouped"))->isChecked(), m_fixture->recordings().isGrouped());
        QCOMPARE(table().isColumnHidden(int(models::Column::Session)), m_fixture->recordings().isGrouped());
    }

    void columnsAreChosenFromTheMenuOfTheTable()
    {
        showRooms();
        select(0, 0);
        QVERIFY(table().isColumnHidden(int(models::Column::Type)));
        QMenu *menu = m_fixture->openMenu();
        QVERIFY(menu);
        QMenu *columns = WindowFixture::commandOf(*menu, QStringLiteral("Columns"))->menu();
        WindowFixture::commandOf(*columns, QStringLiteral("Type"))->trigger();
        QVERIFY(!table().isColumnHidden(int(models::Column::Type)));
        menu->close();
    }

    void theDatesSayThatTheyAreLocalDays()
    {
        for (const char *name : {"From", "To"}) {
            auto *date = WindowFixture::named<QLineEdit>(m_fixture->window(), QString::fromLatin1(name));
            QVERIFY(date->toolTip().contains(QStringLiteral("local day")));
            QCOMPARE(date->accessibleDescription(), date->toolTip());
        }
    }

private:
    void startAnew()
    {
        m_fixture.reset();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        QVERIFY(m_fixture->start());
    }
    QTableView &table() { return m_fixture->table(); }
    gui::RecordingsPanel &panel() { return *m_fixture->window().findChild<gui::RecordingsPanel *>(); }
    QPushButton *button(const QString &name) { return WindowFixture::named<QPushButton>(m_fixture->window(), name); }
    gui::ChoiceButton &choice(const QString &name)
    {
        return *WindowFixture::named<gui::ChoiceButton>(m_fixture->window(), name);
    }
    void showRooms()
    {
        QVERIFY(m_fixture->addSamples());
        m_fixture->recordings().setGrouped(false);
        m_fixture->recordings().setScope({models::Scope::What::Account, rooms});
        QTRY_VERIFY(m_fixture->recordings().matchCount() >= 100);
        table().setFocus();
    }
    RecordingsModel::Chosen at(int row)
    {
        return m_fixture->recordings().recordings({m_fixture->recordings().index(row, 0)}).value(0);
    }
    QString cell(int row, models::Column column)
    {
        return m_fixture->recordings().index(row, int(column)).data().toString();
    }
    int selected() { return int(panel().selection().recordings.size()); }
    void select(int first, int last)
    {
        table().selectionModel()->setCurrentIndex(m_fixture->recordings().index(first, 0),
                                                  QItemSelectionModel::NoUpdate);
        table().selectionModel()->select(
            QItemSelection(m_fixture->recordings().index(first, 0), m_fixture->recordings().index(last, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    void trigger(const QString &command)
    {
        QMenu *menu = m_fixture->openMenu();
        QVERIFY(menu && WindowFixture::commandOf(*menu, command));
        WindowFixture::commandOf(*menu, command)->trigger();
        menu->close();
    }
    void choosePlace(const QString &path)
    {
        select(0, 0);
        trigger(QStringLiteral("Export list…"));
        auto *dialog = m_fixture->window().findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
        QTRY_VERIFY(!m_fixture->window().findChild<QFileDialog *>());
    }
    QString exported(const QString &name)
    {
        const QString path = m_home->filePath(name);
        choosePlace(path);
        const bool told = QTest::qWaitFor([&] { return m_fixture->window().messages().text().contains(name); });
        return told ? path : QString();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestRecordingsCommands)
#include "tst_recordingscommands.moc"
