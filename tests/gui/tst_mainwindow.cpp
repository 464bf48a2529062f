#include "gui/budgetlabel.h"
#include "windowfixture.h"

#include <QAction>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

using test::WindowFixture;

namespace {

constexpr int pageSize = 100;
const core::AccountId rooms(QStringLiteral("sample signalwire"));

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        startAnew();
    }
    void cleanup() { m_fixture.reset(); }

    void theSampleButtonBringsThreeAccountsAndOneClickTakesThemAway()
    {
        QVERIFY(m_fixture->addSamples());
        QCOMPARE(m_fixture->book().accounts().size(), 3);
        QTRY_VERIFY(m_fixture->recordings().matchCount() > 150);
        const auto isOffered = [this](const QString &command) {
            return m_fixture->window().findChild<QAction *>(command)->isVisible();
        };
        QVERIFY(!isOffered(QStringLiteral("AddSamples")));
        m_fixture->window().findChild<QAction *>(QStringLiteral("RemoveSamples"))->trigger();
        QTRY_VERIFY(m_fixture->book().accounts().isEmpty());
        QTRY_VERIFY(button(QStringLiteral("Try it with sample recordings"))->isVisible());
        QVERIFY(isOffered(QStringLiteral("AddSamples")));
        QVERIFY(!isOffered(QStringLiteral("RemoveSamples")));
        QCOMPARE(m_fixture->recordings().matchCount(), 0);
    }

    void pagesAreAskedForOneAtATimeAndAtMostTwoAheadOfTheView()
    {
        QVERIFY(m_fixture->addSamples());
        models::RecordingsModel &model = m_fixture->recordings();
        model.setGrouped(false);
        model.setScope({models::Scope::What::Account, rooms});
        QTableView &table = m_fixture->table();
        const int height = table.verticalHeader()->defaultSectionSize();
        int lowestSeen = 0;
        const auto lastVisible = [&] {
            return (table.verticalScrollBar()->value() + table.viewport()->height()) / height;
        };
        bool oneAtATime = true;
        int mostAhead = 0;
        connect(&model, &models::RecordingsModel::contentChanged, this, [&] {
            const int loaded = model.count({rooms, models::Section::Recordings});
            oneAtATime = oneAtATime && pagesAsked() <= (loaded + pageSize - 1) / pageSize + 1;
            lowestSeen = std::max(lowestSeen, lastVisible());
            mostAhead = std::max(mostAhead, pagesAsked() - (lowestSeen / pageSize + 1));
        });
        QTRY_VERIFY(model.matchCount() >= pageSize);
        while (model.matchCount() < 1500) {
            const int before = model.matchCount();
            // The view learns of new rows a little after the model has them: whoever scrolls, scrolls on.
            const auto scrolledToNewRows = [&] {
                table.scrollToBottom();
                lowestSeen = std::max(lowestSeen, lastVisible());
                return model.matchCount() > before;
            };
            QTRY_VERIFY_WITH_TIMEOUT(scrolledToNewRows(), 20'000);
        }
        QVERIFY(oneAtATime);
        QVERIFY2(mostAhead <= 2, qPrintable(QString::number(mostAhead)));
        disconnect(&model, nullptr, this, nullptr);
    }

    void theStatusBarSaysWhatTheProviderStillTakes()
    {
        const auto *label = m_fixture->window().findChild<gui::BudgetLabel *>();
        QVERIFY(!label->isVisible());
        QVERIFY(m_fixture->addSamples());
        QTRY_VERIFY(label->isVisible());
        const QRegularExpression words(QStringLiteral("^.+: [0-9,]+ of [0-9,]+ requests left$"));
        QTRY_VERIFY2(words.match(label->text()).hasMatch(), qPrintable(label->text()));
        m_fixture->recordings().setScope({models::Scope::What::Account, rooms}); // SignalWire, which never says
        QTRY_VERIFY(!label->isVisible());
    }

    void aViewThatRestsAsksForNoMore()
    {
        QVERIFY(m_fixture->addSamples());
        m_fixture->recordings().setGrouped(false);
        m_fixture->recordings().setScope({models::Scope::What::Account, rooms});
        QTRY_VERIFY(m_fixture->recordings().matchCount() >= pageSize);
        // Nothing is under way any more: all three listings rest.
        QTRY_VERIFY(!lastRowText().contains(QStringLiteral("Fetching")));
        QVERIFY(pagesAsked() <= 3);
    }

    void threeSelectedRecordingsAreDownloadedWhole()
    {
        QVERIFY(m_fixture->addSamples());
        models::RecordingsModel &model = m_fixture->recordings();
        model.setGrouped(false);
        model.setScope({models::Scope::What::Account, rooms});
        QTRY_VERIFY(model.matchCount() >= pageSize);
        QList<QModelIndex> ready;
        for (int row = 0; row < 50 && ready.size() < 3; ++row) {
            if (model.recordings({model.index(row, 0)}).value(0).recording.ready)
                ready.append(model.index(row, 0));
        }
        QCOMPARE(ready.size(), 3);
        for (const QModelIndex &index : ready)
            m_fixture->table().selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QPushButton *download = button(QStringLiteral("Download"));
        QVERIFY(download->isEnabled());
        download->click();
        QTRY_COMPARE(m_fixture->queue().items().size(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->queue().isIdle(), 60'000);
        for (const downloads::Item &item : m_fixture->queue().items()) {
            QCOMPARE(item.download.state, core::Download::State::Done);
            QCOMPARE(QFileInfo(item.download.path).size(), item.download.bytes);
            QVERIFY(item.download.bytes > 0);
        }
        for (const QModelIndex &index : ready)
            QVERIFY(!model.recordings({index}).value(0).savedAs.isEmpty());
    }

    void aListingThatBreaksKeepsItsRowsAndOffersToTryAgain()
    {
        QVERIFY(m_fixture->addSamples());
        models::RecordingsModel &model = m_fixture->recordings();
        model.setGrouped(false);
        model.setScope({models::Scope::What::Account, rooms});
        QTRY_VERIFY(model.matchCount() >= pageSize);
        QTRY_VERIFY(!lastRowText().contains(QStringLiteral("Fetching")));
        const int before = model.matchCount();
        m_fixture->samples().server().stop();
        model.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(lastRowText().contains(QStringLiteral("Try again")), 60'000);
        QCOMPARE(model.matchCount(), before);
    }

    void aSearchLeavesWhatMatchesAndComesBack()
    {
        QVERIFY(m_fixture->addSamples());
        models::RecordingsModel &model = m_fixture->recordings();
        QTRY_VERIFY(model.matchCount() > 150);
        auto *search = WindowFixture::named<QLineEdit>(m_fixture->window(), QStringLiteral("Search"));
        search->setText(QStringLiteral("onboarding"));
        QTRY_VERIFY(model.matchCount() > 0 && model.matchCount() < 50);
        search->clear();
        QTRY_VERIFY(model.matchCount() > 150);
    }

    void whatWasSeenIsThereAtOnceAtTheNextStart()
    {
        sandbox::Options options;
        options.media = test::mediaFolder();
        sandbox::Server server(options);
        QVERIFY(server.start());
        m_fixture->addAccount(server);
        QTRY_VERIFY(m_fixture->recordings().matchCount() > 5);
        server.stop();
        startAnew();
        QTRY_VERIFY(m_fixture->recordings().matchCount() > 5);
    }

    void theWindowComesBackAsItWasLeft()
    {
        QVERIFY(m_fixture->addSamples());
        auto *grouped = button(QStringLiteral("Grouped"));
        grouped->click();
        auto *search = WindowFixture::named<QLineEdit>(m_fixture->window(), QStringLiteral("Search"));
        search->setText(QStringLiteral("tour"));
        m_fixture->window().close();
        startAnew();
        QVERIFY(!button(QStringLiteral("Grouped"))->isChecked());
        QCOMPARE(WindowFixture::named<QLineEdit>(m_fixture->window(), QStringLiteral("Search"))->text(),
                 QStringLiteral("tour"));
        QVERIFY(!m_fixture->recordings().isGrouped());
    }

    void everythingHasTheNameThatStays()
    {
        QVERIFY(m_fixture->addSamples());
        QWidget &window = m_fixture->window();
        for (const char *name : {"Accounts", "Recordings", "Downloads", "Search", "From", "To", "Type", "Status",
                                 "Add account…", "Refresh", "Download", "Pause all", "Resume all"})
            QVERIFY2(WindowFixture::named<QWidget>(window, QString::fromUtf8(name)), name);
    }

private:
    void startAnew()
    {
        m_fixture.reset();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        QVERIFY(m_fixture->start());
    }
    QPushButton *button(const QString &name) { return WindowFixture::named<QPushButton>(m_fixture->window(), name); }
    QString lastRowText()
    {
        const models::RecordingsModel &model = m_fixture->recordings();
        return model.index(model.rowCount() - 1, 0).data().toString();
    }
    int pagesAsked()
    {
        const QList<sandbox::LoggedRequest> requests = m_fixture->samples().server().requests();
        return int(std::count_if(requests.cbegin(), requests.cend(), [](const sandbox::LoggedRequest &request) {
            return request.target.contains(QStringLiteral("/room_recordings?"));
        }));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
