#include "gui/changewords.h"
#include "models/displaytext.h"
#include "windowfixture.h"

#include <QAction>
#include <QDirIterator>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

using namespace std::chrono_literals;
using models::Section;
using sandbox::ChangeAnswer;
using test::WindowFixture;
using Chosen = models::RecordingsModel::Chosen;

namespace {

enum Sample { Zoom, SignalWire, Anchor };

const QString trashAction = QStringLiteral("Move to trash…");
const QString recoverAction = QStringLiteral("Recover from trash");
const QString deleteAction = QStringLiteral("Delete for good…");

} // namespace

/// Trash, recovery, deletion and what turns ready by itself, by the window, against a real server of each dialect.
class TestRecordingActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        QVERIFY(m_fixture->start());
    }
    void cleanup()
    {
        m_server.reset(); // it tells the time by the fixture's clock
        m_fixture.reset();
    }

    void aSessionGoesToTheTrashInOneCallAndUndoBringsItBack()
    {
        serve(Zoom);
        const QList<Chosen> session = ofSession(QStringLiteral("Interview, second round"));
        QVERIFY(session.size() > 1);
        select(session);
        trigger(trashAction);
        QMessageBox *question = decision();
        QVERIFY(question->text().contains(QString::number(session.size())));
        QVERIFY(question->text().contains(models::DisplayText::size(bytesOf(session))));
        QVERIFY(question->text().contains(QStringLiteral("Interview, second round”, the whole session")));
        QVERIFY(question->informativeText().contains(QStringLiteral("Support calls")));
        QVERIFY(question->informativeText().contains(QStringLiteral("30 days")));
        answer(question, QStringLiteral("Move to trash"));
        QTRY_VERIFY(hasNone(session));
        QCOMPARE(changes(), QStringList{QStringLiteral("DELETE 204")});
        QTRY_VERIFY(message().contains(QStringLiteral("moved to the trash")));

        look(models::Scope::What::Trash);
        QTRY_VERIFY(!ofSession(session.constFirst().recording.sessionName).isEmpty());
        look(models::Scope::What::All);
        press(QStringLiteral("Undo"));
        QTRY_VERIFY(has(session));
        QCOMPARE(changes().constLast(), QStringLiteral("PUT 204"));
        look(models::Scope::What::Trash);
        QTRY_VERIFY(hasNone(session));
    }

    void aFileGoesToTheTrashAndIsRecoveredFromThere()
    {
        serve(Zoom);
        const Chosen file = ofSession(QStringLiteral("Interview, second round")).constFirst();
        select({file});
        trigger(trashAction);
        answer(decision(), QStringLiteral("Move to trash"));
        QTRY_VERIFY(hasNone({file}));
        QVERIFY(!ofSession(file.recording.sessionName).isEmpty());
        look(models::Scope::What::Trash);
        QTRY_VERIFY(has({file}));
        select({found(file.key())});
        QVERIFY(!action(trashAction)->isEnabled());
        QCOMPARE(action(trashAction)->toolTip(), QStringLiteral("It is in the trash already."));
        trigger(recoverAction); // no question: nothing is lost by it
        QTRY_VERIFY(hasNone({file}));
        QTRY_VERIFY(message().contains(QStringLiteral("recovered")));
        look(models::Scope::What::All);
        QVERIFY(has({file}));
        QVERIFY(found(file.key()).recording.ready);
    }

    void whatIsDeletedForGoodIsNowhere()
    {
        serve(Zoom);
        const QList<Chosen> session = ofSession(QStringLiteral("Wrong room")); // in the trash
        QVERIFY(session.isEmpty());
        look(models::Scope::What::Trash);
        QTRY_VERIFY(!ofSession(QStringLiteral("Wrong room")).isEmpty());
        const QList<Chosen> trashed = ofSession(QStringLiteral("Wrong room"));
        select(trashed);
        trigger(deleteAction);
        QMessageBox *question = decision();
        QVERIFY(question->informativeText().contains(QStringLiteral("cannot bring them back")));
        QCOMPARE(question->defaultButton()->text().remove(QLatin1Char('&')), QStringLiteral("Cancel"));
        answer(question, QStringLiteral("Delete for good"));
        QTRY_VERIFY(hasNone(trashed));
        m_fixture->recordings().refresh();
        QTRY_VERIFY(!isFetching());
        QVERIFY(hasNone(trashed));
        QVERIFY(!WindowFixture::named<QPushButton>(window(), QStringLiteral("Undo")) ||
                !WindowFixture::named<QPushButton>(window(), QStringLiteral("Undo"))->isVisible());
    }

    void aHostileNameTurnsNothingAroundInTheDecision()
    {
        models::ChangePlan plan;
        Chosen file;
        file.recording.id = core::RecordingId(QStringLiteral("1"));
        file.recording.name = QStringLiteral("<b>annual</b>\nreport\u202Efdp.") + QString(500, QLatin1Char('x'));
        for (int i = 0; i < 5; ++i)
            plan.targets.append({{}, {}, file.recording.id, {file}});
        const QString text = gui::ChangeWords::question(plan);
        QVERIFY(!text.contains(QChar(0x202e)));
        QVERIFY(text.contains(QStringLiteral("“<b>annual</b> report"))); // shown as it is, as plain text
        QVERIFY(text.contains(QStringLiteral("and 2 more")));
        QVERIFY(text.size() < 400);
    }

    void theDecisionIsPlainText()
    {
        serve(Zoom);
        select(ofSession(QStringLiteral("Interview, second round")));
        trigger(deleteAction);
        QMessageBox *question = decision();
        QCOMPARE(question->textFormat(), Qt::PlainText);
        answer(question, QStringLiteral("Cancel"));
    }

    void cancellingTheDecisionSendsNothing()
    {
        serve(Zoom);
        select(ofSession(QStringLiteral("Interview, second round")));
        trigger(deleteAction);
        answer(decision(), QStringLiteral("Cancel"));
        QTest::qWait(0);
        QCOMPARE(changes(), QStringList());
    }

    void http200ThatIsARefusalIsARefusal()
    {
        serve(Zoom);
        const QList<Chosen> held = ofSession(QStringLiteral("Contract review (legal hold)"));
        for (const QString &what : {trashAction, deleteAction}) {
            select(held);
            trigger(what);
            answer(decision(), what.chopped(1));
            QTRY_VERIFY(message().contains(QStringLiteral("You do not have the right permissions")));
            QVERIFY(has(held));
            m_fixture->window().messages().clear(QStringLiteral("not changed at the provider"));
        }
        QCOMPARE(changes(), QStringList({QStringLiteral("DELETE 200"), QStringLiteral("DELETE 200")}));
        m_fixture->recordings().refresh();
        QTRY_VERIFY(!isFetching());
        QVERIFY(has(held));
    }

    void aRefusalWith200OfTheOthersIsOneToo_data()
    {
        QTest::addColumn<int>("sample");
        QTest::newRow("SignalWire") << int(SignalWire);
        QTest::newRow("Anchor") << int(Anchor);
    }
    void aRefusalWith200OfTheOthersIsOneToo()
    {
        QFETCH(int, sample);
        serve(Sample(sample));
        m_server->answerChanges({ChangeAnswer::RefusedWith200});
        const Chosen file = rows().constFirst();
        select({file});
        trigger(deleteAction);
        answer(decision(), QStringLiteral("Delete for good"));
        QTRY_VERIFY(message().contains(QStringLiteral("not deleted")));
        QVERIFY(has({file}));
        QCOMPARE(changes(), QStringList{QStringLiteral("DELETE 200")});
    }

    void ofASessionThatIsClosedHalfWayTheDoneHalfIsKeptAndTheOtherTold()
    {
        serve(Anchor);
        const QList<Chosen> session = sessionOfSeveral();
        QCOMPARE(session.size(), 2);
        m_server->answerChanges({ChangeAnswer::AsUsual, ChangeAnswer::Forbidden});
        select(session);
        trigger(deleteAction);
        answer(decision(), QStringLiteral("Delete for good"));
        QTRY_VERIFY(message().contains(QStringLiteral("may not delete")));
        QCOMPARE(changes(), QStringList({QStringLiteral("DELETE 200"), QStringLiteral("DELETE 403")}));
        QVERIFY(hasNone({session.at(0)}));
        QVERIFY(has({session.at(1)}));
        // What went well is told below it.
        m_fixture->window().messages().clear(QStringLiteral("not changed at the provider"));
        QVERIFY(message().contains(QStringLiteral("deleted for good")));
    }

    void aBrowserSessionIsNeverEnded()
    {
        serve(Anchor);
        m_fixture->recordings().setGrouped(true);
        m_fixture->table().selectAll();
        const int count = int(m_fixture->recordings().matchCount());
        QVERIFY(count > 5);
        trigger(deleteAction);
        answer(decision(), QStringLiteral("Delete for good"));
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->recordings().matchCount(), 0, 30'000);
        int deletions = 0;
        for (const sandbox::LoggedRequest &request : m_server->requests()) {
            QVERIFY2(!request.note.contains(QStringLiteral("session ended")), qPrintable(request.target));
            if (request.method != QLatin1String("DELETE"))
                continue;
            ++deletions;
            QVERIFY(request.target.contains(QStringLiteral("/recordings/")));
        }
        QCOMPARE(deletions, count);
    }

    void withoutNetworkEverythingStaysAndTryAgainHelps()
    {
        serve(SignalWire);
        const QList<Chosen> two = rows().mid(10, 2);
        select(two);
        m_server->stop();
        trigger(deleteAction);
        answer(decision(), QStringLiteral("Delete for good"));
        // All retries are in vain; then the second is not tried at all.
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("2 file(s) were not deleted")), 60'000);
        QVERIFY(has(two));
        QVERIFY(button(QStringLiteral("Try again"))->isVisible());
    }

    void whatIsBeingDownloadedIsProtected()
    {
        sandbox::Options slow;
        slow.bytesPerSecond = 20'000;
        serve(Zoom, slow);
        const QList<Chosen> session = ofSession(QStringLiteral("Interview, second round"));
        select({session.constFirst()});
        button(QStringLiteral("Download"))->click();
        QTRY_COMPARE(m_fixture->queue().items().size(), 1);
        select({found(session.constFirst().key())});
        QTRY_VERIFY(!action(trashAction)->isEnabled());
        QVERIFY(action(trashAction)->toolTip().contains(QStringLiteral("being downloaded")));
        select(session);
        QVERIFY(action(trashAction)->isEnabled());
        trigger(trashAction);
        QMessageBox *question = decision();
        QVERIFY(
            question->informativeText().contains(QStringLiteral("1 file(s) stay, because they are being downloaded")));
        answer(question, QStringLiteral("Move to trash"));
        QTRY_VERIFY(hasNone({session.at(1)}));
        QVERIFY(has({session.constFirst()}));
        m_fixture->queue().remove(m_fixture->queue().ids());
        m_fixture->table().clearSelection();
        select({found(session.constFirst().key())});
        QVERIFY(action(trashAction)->isEnabled());
    }

    void whatAProviderCannotDoIsGreyedWithTheReason()
    {
        serve(SignalWire);
        select({rows().constFirst()});
        QVERIFY(!action(trashAction)->isEnabled());
        QCOMPARE(action(trashAction)->toolTip(), QStringLiteral("SignalWire Video has no trash."));
        QVERIFY(!action(recoverAction)->isEnabled());
        QVERIFY(action(deleteAction)->isEnabled());
        m_fixture->table().clearSelection();
        QCOMPARE(action(deleteAction)->toolTip(), QStringLiteral("Select a recording first."));
    }

    void theKeysWorkWhereTheTableHasTheFocus()
    {
        serve(Zoom);
        select({ofSession(QStringLiteral("Interview, second round")).constFirst()});
        m_fixture->table().setFocus();
        QTRY_VERIFY(m_fixture->table().hasFocus());
        QTest::keyClick(&m_fixture->table(), Qt::Key_Delete);
        answer(decision(), QStringLiteral("Cancel"));
        QTest::keyClick(&m_fixture->table(), Qt::Key_Delete, Qt::ShiftModifier);
        QMessageBox *question = decision();
        QVERIFY(question->text().contains(QStringLiteral("for good")));
        answer(question, QStringLiteral("Cancel"));
    }

    void whatWasTrashedIsNotBackAtTheNextStart()
    {
        serve(Zoom);
        const QList<Chosen> session = ofSession(QStringLiteral("Interview, second round"));
        select(session);
        trigger(trashAction);
        answer(decision(), QStringLiteral("Move to trash"));
        QTRY_VERIFY(hasNone(session));
        m_server.reset(); // from the library alone
        m_fixture.reset();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        QVERIFY(m_fixture->start());
        m_fixture->recordings().setGrouped(false);
        QTRY_VERIFY(rows().size() > 5);
        QVERIFY(hasNone(session));
    }

    void whatIsInTheMakingTurnsReadyAndItsTranscriptComesByItself()
    {
        sandbox::Options options;
        options.freshSession = true;
        options.settleAfter = 50s;
        serve(Zoom, options);
        const QString name = QStringLiteral("Stand-up, just ended");
        QTRY_COMPARE(ofSession(name).size(), 1);
        QVERIFY(!ofSession(name).constFirst().recording.ready);
        QTRY_VERIFY(m_fixture->watch().waiting() >= 1);
        m_server->forgetRequests();
        m_fixture->clock().advance(61s);
        m_fixture->watch().look();
        QTRY_VERIFY(ofSession(name).constFirst().recording.ready);
        QCOMPARE(ofSession(name).size(), 1);
        m_fixture->clock().advance(121s);
        m_fixture->watch().look();
        QTRY_COMPARE(ofSession(name).size(), 2);
        for (const sandbox::LoggedRequest &request : m_server->requests())
            QVERIFY2(request.target.contains(QStringLiteral("/sessions/")), qPrintable(request.target));
    }

    void aPasscodeIsShownOnDemandAndForgottenWithTheRow()
    {
        serve(Zoom);
        const QString secret = QStringLiteral("604-118");
        select({ofSession(QStringLiteral("Support call 4471")).constFirst()});
        QTRY_VERIFY(button(QStringLiteral("Show passcode"))->isVisibleTo(&window()));
        QVERIFY(!isShown(secret));
        button(QStringLiteral("Show passcode"))->click();
        QTRY_VERIFY(isShown(secret));
        select({ofSession(QStringLiteral("Interview, second round")).constFirst()});
        QTRY_VERIFY(!isShown(secret));
        button(QStringLiteral("Show passcode"))->click();
        QTRY_VERIFY(isShown(QStringLiteral("has no passcode")));
        m_fixture->window().close();
        m_server.reset();
        m_fixture.reset();
        QVERIFY(!isOnDisk(secret.toUtf8()));
        QVERIFY(isOnDisk("Support call 4471")); // the hunt finds what is there
    }

    void theDetailsTellWhatTheProviderGave()
    {
        serve(Zoom);
        const QList<Chosen> session = ofSession(QStringLiteral("Onboarding, Tuesday group"));
        const auto track = std::find_if(session.cbegin(), session.cend(), [](const Chosen &file) {
            return file.recording.name.startsWith(QStringLiteral("Audio only"));
        });
        QVERIFY(track != session.cend());
        select({*track});
        auto *details = WindowFixture::named<QTextEdit>(window(), QStringLiteral("Details"));
        QTRY_VERIFY(details->toPlainText().contains(QStringLiteral("Participant")));
        for (const char *word : {"Ana Ruiz", "Participant key", "user-1", "Session key"})
            QVERIFY2(details->toPlainText().contains(QLatin1String(word)), word);
    }

private:
    void serve(Sample sample, sandbox::Options options = {})
    {
        options.media = test::mediaFolder();
        options.clock = &m_fixture->clock();
        m_server = std::make_unique<sandbox::Server>(options);
        QVERIFY(m_server->start());
        m_fixture->addAccount(*m_server, int(sample));
        m_fixture->recordings().setGrouped(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->recordings().matchCount() > 8, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!isFetching(), 30'000);
    }
    gui::MainWindow &window() { return m_fixture->window(); }
    QList<Chosen> rows()
    {
        const models::RecordingsModel &model = m_fixture->recordings();
        QModelIndexList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, 0));
        return model.recordings(all);
    }
    QList<Chosen> ofSession(const QString &name)
    {
        QList<Chosen> found = rows();
        found.removeIf([&name](const Chosen &row) { return row.recording.sessionName != name; });
        return found;
    }
    QList<Chosen> sessionOfSeveral()
    {
        for (const Chosen &row : rows()) {
            const QList<Chosen> session = m_fixture->recordings().session(row);
            if (session.size() > 1)
                return session;
        }
        return {};
    }
    Chosen found(const core::RecordingKey &key)
    {
        for (const Chosen &row : rows()) {
            if (row.key() == key)
                return row;
        }
        return {};
    }
    qsizetype present(const QList<Chosen> &all)
    {
        QSet<core::RecordingKey> keys;
        for (const Chosen &row : rows())
            keys.insert(row.key());
        return std::count_if(all.cbegin(), all.cend(), [&keys](const Chosen &row) { return keys.contains(row.key()); });
    }
    bool has(const QList<Chosen> &all) { return !all.isEmpty() && present(all) == all.size(); }
    bool hasNone(const QList<Chosen> &all) { return !all.isEmpty() && present(all) == 0; }
    static qint64 bytesOf(const QList<Chosen> &all)
    {
        qint64 bytes = 0;
        for (const Chosen &row : all)
            bytes += row.recording.sizeBytes.value_or(0);
        return bytes;
    }
    void look(models::Scope::What what)
    {
        const bool ofAccount = what == models::Scope::What::Trash;
        m_fixture->recordings().setScope(
            {what, ofAccount ? m_fixture->book().accounts().constFirst().id : core::AccountId()});
    }
    bool isFetching()
    {
        const models::RecordingsModel &model = m_fixture->recordings();
        const QString last = model.index(model.rowCount() - 1, 0).data().toString();
        return last.contains(QStringLiteral("Fetching")) || last.contains(QStringLiteral("refreshed"));
    }
    void select(const QList<Chosen> &wanted)
    {
        QTableView &table = m_fixture->table();
        table.clearSelection();
        const models::RecordingsModel &model = m_fixture->recordings();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QList<Chosen> here = model.recordings({model.index(row, 0)});
            if (here.isEmpty())
                continue;
            const auto isWanted = [&here](const Chosen &each) { return each.key() == here.constFirst().key(); };
            if (std::any_of(wanted.cbegin(), wanted.cend(), isWanted))
                table.selectionModel()->select(model.index(row, 0),
                                               QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        QCOMPARE(table.selectionModel()->selectedRows().size(), wanted.size());
    }
    QAction *action(const QString &text)
    {
        const QList<QAction *> all = window().findChildren<QAction *>();
        for (QAction *candidate : all) {
            if (candidate->text() == text)
                return candidate;
        }
        qFatal("no action %s", qPrintable(text));
    }
    void trigger(const QString &text)
    {
        QVERIFY2(action(text)->isEnabled(), qPrintable(action(text)->toolTip()));
        action(text)->trigger();
    }
    QMessageBox *decision()
    {
        QMessageBox *found = nullptr;
        const bool came = QTest::qWaitFor([&] {
            for (QMessageBox *box : window().findChildren<QMessageBox *>()) {
                if (box->isVisible())
                    found = box;
            }
            return found != nullptr;
        });
        if (!came)
            qFatal("no decision was asked for");
        return found;
    }
    static void answer(QMessageBox *question, const QString &text)
    {
        for (QAbstractButton *candidate : question->buttons()) {
            if (candidate->text().remove(QLatin1Char('&')) == text)
                return candidate->click();
        }
        qFatal("no button %s", qPrintable(text));
    }
    QPushButton *button(const QString &name)
    {
        auto *found = WindowFixture::named<QPushButton>(window(), name);
        if (!found)
            qFatal("no button %s", qPrintable(name));
        return found;
    }
    void press(const QString &name)
    {
        QTRY_VERIFY(WindowFixture::named<QPushButton>(window(), name));
        button(name)->click();
    }
    QString message() { return window().messages().text(); }
    /// Method and status of everything that was to change something.
    QStringList changes()
    {
        QStringList changes;
        for (const sandbox::LoggedRequest &request : m_server->requests()) {
            if (request.method != QLatin1String("GET"))
                changes.append(QStringLiteral("%1 %2").arg(request.method).arg(request.status));
        }
        return changes;
    }
    bool isShown(const QString &words)
    {
        const QList<QLabel *> labels = window().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&words](const QLabel *label) { return label->text().contains(words); });
    }
    bool isOnDisk(const QByteArray &words) const
    {
        QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
                return true;
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<sandbox::Server> m_server;
};

QTEST_MAIN(TestRecordingActions)
#include "tst_recordingactions.moc"
