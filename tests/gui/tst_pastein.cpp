#include "windowfixture.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using test::WindowFixture;
using What = models::Scope::What;

namespace {

const core::AccountId zoom(QStringLiteral("sample zoom-video-sdk"));
const core::AccountId rooms(QStringLiteral("sample signalwire"));
const core::AccountId browser(QStringLiteral("sample anchor-browser"));

constexpr auto unknownUuid = "00000000-0000-4000-8000-000000000000";

} // namespace

/// Ids, addresses and lists, pasted into the window and dropped on it.
class TestPasteIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The samples' ids are the same at every start: those that a first listing does not reach.
        QTemporaryDir home;
        WindowFixture fixture(home.path());
        QVERIFY(fixture.start());
        QVERIFY(fixture.addSamples());
        models::RecordingsModel &model = fixture.recordings();
        model.setGrouped(false);
        model.setScope({What::Account, rooms});
        QTRY_VERIFY_WITH_TIMEOUT((model.setView(model.rowCount(), 200), model.matchCount() > 600), 60'000);
        for (int row = model.rowCount() - 2; row > 0 && m_oldRooms.size() < 5; --row) {
            const QString id = model.recordings({model.index(row, 0)}).value(0).recording.sessionId.text();
            if (!id.isEmpty() && !m_oldRooms.contains(id))
                m_oldRooms.append(id);
        }
        QCOMPARE(m_oldRooms.size(), 5);
    }
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        QVERIFY(m_fixture->start());
        QVERIFY(m_fixture->addSamples());
        QTRY_VERIFY(m_fixture->recordings().matchCount() > 150);
        QVERIFY(!m_fixture->recordings().knows(rooms, core::SessionId(m_oldRooms.constFirst())));
    }
    void cleanup() { m_fixture.reset(); }

    void anIdThatIsNotLoadedIsLookedUpAndShown()
    {
        const QString id = m_oldRooms.constFirst();
        paste(id);
        QTRY_COMPARE(m_fixture->recordings().scope().what, What::Opened);
        QCOMPARE(shownSessions(), QStringList{id});
        QVERIFY(m_fixture->recordings().matchCount() > 0);
        QCOMPARE(selectedSessions(), QStringList{id});
        QVERIFY(!messages().isVisible());
    }

    void anIdThatIsKnownIsShownWithoutAsking()
    {
        models::RecordingsModel::Chosen known;
        QTRY_VERIFY(!(known = firstOf(browser)).recording.sessionId.isEmpty());
        m_fixture->samples().server().forgetRequests();
        paste(known.recording.sessionId.text());
        QTRY_COMPARE(m_fixture->recordings().scope().what, What::Opened);
        QCOMPARE(shownSessions(), QStringList{known.recording.sessionId.text()});
        QCOMPARE(requestsFor(known.recording.sessionId.text()), 0);
    }

    void idsOfSeveralProvidersComeTogetherFromOneList()
    {
        const QStringList ids{sessionsOf(zoom).constFirst(), m_oldRooms.constFirst(), sessionsOf(browser).constFirst()};
        paste(ids.join(QStringLiteral(", ")));
        QTRY_COMPARE(m_fixture->recordings().scope().what, What::Opened);
        QTRY_COMPARE(sorted(shownSessions()), sorted(ids));
    }

    void anIdWithSlashPlusAndPaddingIsFound()
    {
        for (const QString &id : sessionsOf(zoom)) {
            if (!id.contains(u'/') && !id.contains(u'+'))
                continue;
            paste(id);
            QTRY_VERIFY(shownSessions().contains(id));
            m_seenSlash = true;
        }
        QVERIFY(m_seenSlash);
    }

    void anAddressOfARecordingOpensItsSession()
    {
        const models::RecordingsModel::Chosen known = firstOf(rooms);
        const QUrl api = m_fixture->book().find(rooms)->apiUrl;
        paste(api.toString() + QStringLiteral("/api/video/room_recordings/") + known.recording.id.text());
        QTRY_COMPARE(shownSessions(), QStringList{known.recording.sessionId.text()});
    }

    void whatIsNotFoundIsSaidAndCanBeHadBack()
    {
        const QString good = m_oldRooms.constFirst();
        const QString bad = QString::fromLatin1(unknownUuid);
        paste(good + u'\n' + bad + QStringLiteral("\nnot an id\n"));
        QTRY_VERIFY_WITH_TIMEOUT(messages().text().contains(bad), 20'000);
        QVERIFY(messages().text().contains(QStringLiteral("1 lines were not understood")));
        QCOMPARE(shownSessions(), QStringList{good});
        button(QStringLiteral("Copy the rest"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), bad + QStringLiteral("\nnot an id"));
    }

    void anythingElseIsOfferedToTheSearchAndNotRepeated()
    {
        m_fixture->samples().server().forgetRequests();
        paste(QStringLiteral("onboarding"));
        QTRY_VERIFY(messages().isVisible());
        QVERIFY(!messages().text().contains(QStringLiteral("onboarding")));
        QCOMPARE(m_fixture->recordings().scope().what, What::All);
        button(QStringLiteral("Search for it"))->click();
        QCOMPARE(WindowFixture::named<QLineEdit>(m_fixture->window(), QStringLiteral("Search"))->text(),
                 QStringLiteral("onboarding"));
        QCOMPARE(requestsFor(QStringLiteral("onboarding")), 0);
    }

    void aSearchThatWasTypedDoesNotHideWhatIsOpened()
    {
        auto *search = WindowFixture::named<QLineEdit>(m_fixture->window(), QStringLiteral("Search"));
        search->setText(QStringLiteral("nothing that there is"));
        QTRY_COMPARE(m_fixture->recordings().matchCount(), 0);
        paste(m_oldRooms.constFirst());
        QTRY_VERIFY(m_fixture->recordings().matchCount() > 0);
        QVERIFY(search->text().isEmpty());
    }

    void aDroppedListIsOpened_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("head");
        QTest::newRow("text") << QStringLiteral("list.txt") << QString();
        QTest::newRow("table") << QStringLiteral("LIST.CSV") << QStringLiteral("name,session_id\n");
    }
    void aDroppedListIsOpened()
    {
        QFETCH(QString, name);
        QFETCH(QString, head);
        const QStringList ids = m_oldRooms.first(2);
        QString content = head;
        for (const QString &id : ids)
            content += (head.isEmpty() ? QString() : QStringLiteral("\"x, y\",")) + id + u'\n';
        QMimeData drop;
        drop.setUrls({QUrl::fromLocalFile(write(name, content.toUtf8()))});
        QVERIFY(dropOn(m_fixture->table().viewport(), drop));
        QTRY_COMPARE(sorted(shownSessions()), sorted(ids));
        QVERIFY(!messages().isVisible());
    }

    void aDroppedFileThatIsNoListIsSaid()
    {
        QMimeData drop;
        drop.setUrls({QUrl::fromLocalFile(write(QStringLiteral("binary.txt"), QByteArray(100'000, '\0')))});
        QVERIFY(dropOn(&m_fixture->window(), drop));
        QTRY_VERIFY(messages().isVisible());
        QCOMPARE(m_fixture->recordings().scope().what, What::All);
    }

    void tenThousandIdsCanBeStoppedAndAreNotLost()
    {
        QString list;
        for (int i = 0; i < 10'000; ++i)
            list += QStringLiteral("00000000-0000-4000-8000-%1\n").arg(i, 12, 16, QLatin1Char('0'));
        paste(list);
        QTRY_VERIFY_WITH_TIMEOUT(messages().text().contains(QStringLiteral("of 10,000")), 20'000);
        button(QStringLiteral("Stop"))->click();
        QTRY_VERIFY(messages().text().contains(QStringLiteral("were not looked up")));
        const int asked = int(m_fixture->samples().server().requests().size());
        QVERIFY(button(QStringLiteral("Try again"))->isVisible());
        // What was under way may still be answered; nothing more is asked.
        QTRY_VERIFY(!m_fixture->recordings().index(0, 0).data().toString().isEmpty());
        QVERIFY(int(m_fixture->samples().server().requests().size()) <= asked + 3);
    }

    void anAccountThatCannotBeAskedIsNamedAndTriedAgain()
    {
        const QString id = m_oldRooms.constFirst();
        m_fixture->samples().server().stop();
        paste(id);
        QTRY_VERIFY_WITH_TIMEOUT(messages().text().contains(QStringLiteral("were not looked up")), 60'000);
        QVERIFY(button(QStringLiteral("Try again"))->isVisible());
        QCOMPARE(m_fixture->recordings().scope().what, What::All);
    }

    void whatWasOpenedIsRememberedAtTheNextStart()
    {
        m_fixture.reset();
        m_home = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        QVERIFY(m_fixture->start());
        sandbox::Options options;
        options.media = test::mediaFolder();
        sandbox::Server server(options);
        QVERIFY(server.start());
        const sandbox::SampleAccount sample = server.accounts().at(1);
        core::Account account;
        account.name = QStringLiteral("Rooms");
        account.provider = sample.provider;
        account.apiUrl = sample.apiUrl;
        account.fields = sample.fields;
        (void)m_fixture->book().add(account, core::Secret(sample.secrets));
        QTRY_VERIFY(m_fixture->recordings().matchCount() > 50);
        const core::AccountId id = m_fixture->book().accounts().constFirst().id;
        const core::SessionId old(m_oldRooms.constFirst());
        QVERIFY(!m_fixture->recordings().knows(id, old));
        paste(old.text());
        QTRY_VERIFY(m_fixture->recordings().knows(id, old));
        server.stop();
        m_fixture.reset();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        QVERIFY(m_fixture->start());
        QTRY_VERIFY(m_fixture->recordings().knows(id, old));
    }

    void whatHoldsNoTextIsNotTaken()
    {
        QMimeData picture;
        picture.setData(QStringLiteral("image/png"), "x");
        QVERIFY(!dropOn(&m_fixture->window(), picture));
    }

    void whatWasOpenedIsLeftAgainByTheTree()
    {
        paste(m_oldRooms.constFirst());
        QTRY_COMPARE(m_fixture->recordings().scope().what, What::Opened);
        auto *tree = WindowFixture::named<QTreeView>(m_fixture->window(), QStringLiteral("Accounts"));
        tree->setCurrentIndex(tree->model()->index(0, 0));
        QCOMPARE(m_fixture->recordings().scope().what, What::All);
        tree->setCurrentIndex(tree->model()->index(2, 0));
        QCOMPARE(m_fixture->recordings().scope().what, What::Opened);
    }

private:
    gui::MessageBar &messages() { return m_fixture->window().messages(); }
    QPushButton *button(const QString &name) { return WindowFixture::named<QPushButton>(m_fixture->window(), name); }
    static QStringList sorted(QStringList list)
    {
        list.sort();
        return list;
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        m_fixture->table().setFocus();
        QTest::keySequence(&m_fixture->table(), QKeySequence::Paste);
    }
    /// As the platform delivers it: entered, moved over, let go of. Was it taken?
    static bool dropOn(QWidget *widget, const QMimeData &content)
    {
        QWidget *target = widget->window();
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &drop);
        return drop.isAccepted() && drop.dropAction() == Qt::CopyAction;
    }
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_home->filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }
    QStringList sessionsOf(const core::AccountId &id)
    {
        const core::Account *account = m_fixture->book().find(id);
        for (const sandbox::SampleAccount &sample : m_fixture->samples().server().accounts()) {
            if (account && sample.provider == account->provider)
                return sample.rows.value(QStringLiteral("sessions")).toObject().keys();
        }
        return {};
    }
    models::RecordingsModel::Chosen firstOf(const core::AccountId &account)
    {
        for (int row = 0; row < m_fixture->recordings().rowCount(); ++row) {
            const auto files = m_fixture->recordings().recordings({m_fixture->recordings().index(row, 0)});
            if (!files.isEmpty() && files.constFirst().account == account)
                return files.constFirst();
        }
        return {};
    }
    QStringList sessionsIn(const QModelIndexList &rows)
    {
        QStringList sessions;
        for (const auto &chosen : m_fixture->recordings().recordings(rows)) {
            if (!sessions.contains(chosen.recording.sessionId.text()))
                sessions.append(chosen.recording.sessionId.text());
        }
        return sessions;
    }
    QStringList shownSessions()
    {
        if (m_fixture->recordings().scope().what != What::Opened)
            return {};
        QModelIndexList rows;
        for (int row = 0; row < m_fixture->recordings().rowCount(); ++row)
            rows.append(m_fixture->recordings().index(row, 0));
        return sessionsIn(rows);
    }
    QStringList selectedSessions() { return sessionsIn(m_fixture->table().selectionModel()->selectedRows()); }
    int requestsFor(const QString &id)
    {
        const QList<sandbox::LoggedRequest> requests = m_fixture->samples().server().requests();
        return int(std::count_if(requests.cbegin(), requests.cend(),
                                 [&id](const sandbox::LoggedRequest &request) { return request.target.contains(id); }));
    }

    bool m_seenSlash = false;
    QStringList m_oldRooms;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestPasteIn)
#include "tst_pastein.moc"
