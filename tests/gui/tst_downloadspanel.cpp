#include "gui/limitspage.h"
#include "gui/settingsdialog.h"
#include "gui/timewindowrow.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using test::WindowFixture;
using Order = downloads::Queue::Order;
using State = core::Download::State;

class TestDownloadsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        QVERIFY(m_fixture->start());
        QVERIFY(m_fixture->addSamples());
        m_table = WindowFixture::named<QTableView>(m_fixture->window(), QStringLiteral("Downloads"));
        addSix();
    }
    void cleanup() { m_fixture.reset(); }

    void deleteRemovesTheSelectionAndUndoBringsItBack()
    {
        const auto before = m_fixture->queue().ids();
        select({1, 3});
        QTest::keyClick(m_table, Qt::Key_Delete);
        QCOMPARE(model().rowCount(), 4);
        QVERIFY(m_fixture->window().messages().isVisible());
        QVERIFY(m_fixture->window().messages().text().startsWith(QStringLiteral("2 removed")));
        button(QStringLiteral("Undo"))->click();
        QCOMPARE(m_fixture->queue().ids(), before);
        QVERIFY(!m_fixture->window().messages().isVisible());
    }

    void aDismissedUndoIsForGood()
    {
        const auto before = m_fixture->queue().ids();
        select({0});
        QTest::keyClick(m_table, Qt::Key_Delete);
        button(QStringLiteral("Dismiss"))->click();
        m_fixture->queue().restore(before);
        QCOMPARE(model().rowCount(), 5);
    }

    void theNextRemovalTakesThePlaceOfTheOneBefore()
    {
        const auto before = m_fixture->queue().ids();
        select({0});
        QTest::keyClick(m_table, Qt::Key_Delete);
        select({0});
        QTest::keyClick(m_table, Qt::Key_Delete);
        button(QStringLiteral("Undo"))->click();
        QCOMPARE(m_fixture->queue().ids(), before.mid(1));
    }

    void rowsAreMovedByKeyboardAndStaySelected()
    {
        const auto ids = m_fixture->queue().ids();
        select({4, 5});
        QTest::keyClick(m_table, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_fixture->queue().ids().at(3), ids.at(4));
        QTest::keyClick(m_table, Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(m_fixture->queue().ids().first(2), ids.mid(4));
        QCOMPARE(m_table->selectionModel()->selectedRows().size(), 2);
        QCOMPARE(model().item(m_table->selectionModel()->selectedRows().constFirst().row()).download.id, ids.at(4));
        QTest::keyClick(m_table, Qt::Key_End, Qt::AltModifier);
        QCOMPARE(m_fixture->queue().ids(), ids);
    }

    void theOrderIsChosenAndKept()
    {
        auto *order = WindowFixture::named<QPushButton>(m_fixture->window(), QStringLiteral("Order of downloads"));
        QVERIFY(order);
        QAction *newest = nullptr;
        for (QAction *action : order->menu()->actions())
            newest = action->text() == QStringLiteral("Newest first") ? action : newest;
        QVERIFY(newest);
        const auto ids = m_fixture->queue().ids();
        newest->trigger();
        QCOMPARE(m_fixture->queue().order(), Order::NewestFirst);
        QCOMPARE(m_fixture->queue().ids().first(), ids.last());
        QCOMPARE(order->text(), QStringLiteral("Newest first"));
        m_fixture.reset();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        QCOMPARE(m_fixture->queue().order(), Order::NewestFirst);
    }

    void theLimitsOfTheDialogHoldAtOnceAndAreKept()
    {
        openLimits();
        spin("parallel")->setValue(7);
        spin("connections")->setValue(2);
        spin("speed")->setValue(1500);
        press("addButton");
        QCOMPARE(m_dialog->findChildren<gui::TimeWindowRow *>().size(), 1);
        press("saveButton");
        QTRY_COMPARE(m_fixture->queue().limits().parallel, 7);
        m_fixture.reset();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        const downloads::Limits limits = m_fixture->queue().limits();
        QCOMPARE(limits.parallel, 7);
        QCOMPARE(limits.connections, 2);
        QCOMPARE(limits.bytesPerSecond, 1'500'000);
        QCOMPARE(limits.timetable.windows.size(), 1);
        QVERIFY(limits.timetable.windows.constFirst().isPause());
    }

    void aDialogThatIsCancelledChangesNothing()
    {
        openLimits();
        spin("parallel")->setValue(9);
        press("cancelButton");
        QCOMPARE(m_fixture->queue().limits().parallel, 3);
        QCOMPARE(m_fixture->preferences().limits().parallel, 3);
    }

    void anAccountHasLimitsOfItsOwn()
    {
        sandbox::Options options;
        options.media = test::mediaFolder();
        sandbox::Server server(options);
        QVERIFY(server.start());
        const QString name = m_fixture->addAccount(server);
        QTRY_VERIFY(m_fixture->book().find(name));

        openLimits();
        auto *scope = m_dialog->findChild<QComboBox *>(QStringLiteral("scope"));
        QCOMPARE(scope->count(), 2); // samples are never stored
        spin("parallel")->setValue(5);
        scope->setCurrentIndex(1);
        QCOMPARE(spin("parallel")->value(), 0);
        spin("parallel")->setValue(2);
        press("addButton");
        scope->setCurrentIndex(0);
        QCOMPARE(spin("parallel")->value(), 5);
        scope->setCurrentIndex(1);
        press("saveButton");
        QTRY_COMPARE(m_fixture->book().find(name)->limits.parallel, 2);
        QCOMPARE(m_fixture->queue().limits().parallel, 5);
        m_fixture.reset();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        QVERIFY(m_fixture->start());
        const core::AccountLimits limits = m_fixture->book().find(name)->limits;
        QCOMPARE(limits.parallel, 2);
        QCOMPARE(limits.connections, 0);
        QCOMPARE(limits.timetable.windows.size(), 1);
    }

private:
    models::QueueModel &model() { return m_fixture->queueModel(); }
    QPushButton *button(const QString &name) { return WindowFixture::named<QPushButton>(m_fixture->window(), name); }
    void openLimits()
    {
        button(QStringLiteral("Limits…"))->click();
        m_dialog = m_fixture->window().findChild<gui::SettingsDialog *>();
        QVERIFY(m_dialog && m_dialog->isVisible());
        QVERIFY(m_dialog->findChild<gui::LimitsPage *>()->isVisible());
    }
    QSpinBox *spin(const char *name) { return m_dialog->findChild<QSpinBox *>(QString::fromLatin1(name)); }
    void press(const char *name) { m_dialog->findChild<QPushButton *>(QString::fromLatin1(name))->click(); }
    void select(const QList<int> &rows)
    {
        m_table->clearSelection();
        m_table->setCurrentIndex(model().index(rows.constFirst(), 0));
        for (const int row : rows)
            m_table->selectionModel()->select(model().index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        m_table->setFocus();
    }
    /// Paused, so that nothing moves by itself.
    void addSix()
    {
        QList<downloads::Wish> wishes;
        for (int i = 0; i < 6; ++i) {
            core::Recording recording;
            recording.id = core::RecordingId(QStringLiteral("r%1").arg(i));
            recording.name = QStringLiteral("clip%1.mp4").arg(i);
            recording.extension = QStringLiteral("mp4");
            recording.startedAt = core::Instant(std::chrono::hours(i));
            wishes.append({m_fixture->book().accounts().constFirst(), recording,
                           m_home->filePath(QStringLiteral("out")),
                           *core::NameTemplate::parse(QStringLiteral("{name}.{ext}"))});
        }
        downloads::Queue &queue = m_fixture->queue();
        connect(
            &queue, &downloads::Queue::added, &queue, [&queue] { queue.pauseAll(); }, Qt::SingleShotConnection);
        queue.add(wishes)->then(this, [](const auto &) {});
        QTRY_COMPARE(model().totals().paused, 6);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<WindowFixture> m_fixture;
    QTableView *m_table = nullptr;
    gui::SettingsDialog *m_dialog = nullptr;
};

QTEST_MAIN(TestDownloadsPanel)
#include "tst_downloadspanel.moc"
