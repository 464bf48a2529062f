#include "modelhouse.h"

#include "core/nametemplate.h"
#include "models/recordingchanges.h"

#include <QSignalSpy>

using core::Error;
using models::Change;
using models::ChangePlan;
using models::ChangeReport;
using models::Obstacle;
using models::Section;
using Info = core::ProviderInfo;

namespace {

const core::AccountId zoomId(QStringLiteral("zoom"));
const models::Scope theTrash{models::Scope::What::Trash, zoomId};

QStringList targetsOf(const ChangePlan &plan)
{
    QStringList targets;
    for (const models::ChangeTarget &target : plan.targets)
        targets.append(target.session.text() + u'/' + target.recording.text());
    return targets;
}

} // namespace

/// What is sent, in which order, and when the table follows: with a provider whose answers the test gives.
class TestRecordingChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<ModelHouse>();
        m_zoom = &m_house->addAccount(QStringLiteral("zoom"), QStringLiteral("zoom-video-sdk"));
        for (const char *id : {"a1", "a2", "a3"})
            m_zoom->recordings.append(m_house->recording(QString::fromLatin1(id), QStringLiteral("a")));
        m_zoom->recordings.append(m_house->recording(QStringLiteral("b1"), QStringLiteral("b")));
        m_house->loader.start();
        m_house->recordings.refresh();
        m_changes = std::make_unique<models::RecordingChanges>(m_house->recordings, m_house->loader, m_house->book,
                                                               m_house->source, m_house->queue);
        QTRY_COMPARE(m_house->ids(), words("a1 a2 a3 b1"));
        m_report.reset();
    }
    void cleanup()
    {
        m_changes.reset();
        m_house.reset();
    }

    void aSessionWhoseFilesAreAllChosenGoesInOneCallAndTheRestFileByFile()
    {
        QCOMPARE(targetsOf(plan(Change::Trash, "a1 a2 a3 b1")), words("a/ b/"));
        QCOMPARE(targetsOf(plan(Change::Trash, "a1 a3")), words("a/a1 a/a3"));
        QCOMPARE(targetsOf(plan(Change::DeleteForGood, "a1 a2 b1")), words("a/a1 a/a2 b/"));
        const ChangePlan all = plan(Change::Trash, "a1 a2 a3 b1");
        QCOMPARE(all.files(), 4);
        QCOMPARE(all.sessions(), 2);
        QCOMPARE(all.bytes(), 4000);
    }

    void filesThatTheFilterHidesAreNotChosenWithTheirSession()
    {
        m_house->recordings.setFilter({QStringLiteral("a1"), {}, {}, {}, {}});
        const ChangePlan found = m_changes->plan(Change::Trash, m_house->chosen({}));
        QCOMPARE(targetsOf(found), words("a/a1"));
    }

    void rowsLeaveOnlyWhenTheProviderHasConfirmed()
    {
        run(plan(Change::Trash, "a1"));
        QTRY_COMPARE(m_zoom->calls.size(), 1);
        QCOMPARE(m_zoom->calls.first().change, providers::Change::Trash);
        QCOMPARE(m_zoom->calls.first().target.recording.text(), QStringLiteral("a1"));
        QCOMPARE(m_house->ids(), words("a1 a2 a3 b1"));
        answer({});
        QTRY_VERIFY(m_report);
        QCOMPARE(m_house->ids(), words("a2 a3 b1"));
        QCOMPARE(m_house->recordings.count({zoomId, Section::Recordings}), 3);
        QVERIFY(!m_report->error());
    }

    void aRefusedRowStays()
    {
        run(plan(Change::DeleteForGood, "a1 a2 a3"));
        QTRY_COMPARE(m_zoom->open(), 1);
        answer(Error(Error::Kind::Permission));
        QTRY_VERIFY(m_report);
        QCOMPARE(m_house->ids(), words("a1 a2 a3 b1"));
        QCOMPARE(m_report->error()->kind, Error::Kind::Permission);
        QCOMPARE(m_report->failed().files(), 3);
        QCOMPARE(m_report->done().files(), 0);
    }

    void ofTwoCallsThatTheSecondFailsIsToldAndTheFirstIsKept()
    {
        run(plan(Change::Trash, "a1 a2"));
        QTRY_COMPARE(m_zoom->open(), 1);
        answer({});
        QTRY_COMPARE(m_zoom->calls.size(), 2);
        answer(Error(Error::Kind::Server));
        QTRY_VERIFY(m_report);
        QCOMPARE(m_house->ids(), words("a2 a3 b1"));
        QCOMPARE(targetsOf(m_report->done()), words("a/a1"));
        QCOMPARE(targetsOf(m_report->failed()), words("a/a2"));
        QCOMPARE(targetsOf(m_report->undo()), words("a/a1"));
    }

    void anAccountHasOneCallAtATimeAndAnotherAccountItsOwn()
    {
        ScriptedProvider &other = m_house->addAccount(QStringLiteral("rooms"), QStringLiteral("signalwire"));
        other.recordings = {m_house->recording(QStringLiteral("r1"), QStringLiteral("r")),
                            m_house->recording(QStringLiteral("r2"), QStringLiteral("r"))};
        QTRY_COMPARE(m_house->ids(), words("a1 a2 a3 b1 r1 r2"));
        QSignalSpy progressed(m_changes.get(), &models::RecordingChanges::progressed);
        run(plan(Change::DeleteForGood, "a1 a2 r1 r2"));
        QTRY_COMPARE(m_zoom->open() + other.open(), 2);
        QCOMPARE(m_zoom->open(), 1);
        QCOMPARE(other.calls.first().target.recording.text(), QStringLiteral("r1")); // no session of SignalWire's
        for (int i = 0; i < 2; ++i) {
            QTRY_COMPARE(m_zoom->open(), 1);
            answer({});
        }
        QVERIFY(!m_report);
        for (int i = 0; i < 2; ++i) {
            QTRY_COMPARE(other.open(), 1);
            QCOMPARE(other.calls.size(), i + 1);
            other.calls.last().job->finish({});
        }
        QTRY_VERIFY(m_report);
        QCOMPARE(m_report->outcomes.size(), 4);
        QCOMPARE(m_changes->progress().done, 4);
        QCOMPARE(progressed.count(), 5);
        QCOMPARE(m_house->ids(), words("a3 b1"));
    }

    void whatConcernsOneSessionLeavesTheOthersTheirTurn()
    {
        run(plan(Change::Trash, "a1 a2 b1"));
        QTRY_COMPARE(m_zoom->open(), 1);
        answer(Error(Error::Kind::Permission));
        QTRY_COMPARE(m_zoom->calls.size(), 2);
        answer({});
        QTRY_COMPARE(m_zoom->calls.size(), 3);
        answer(Error(Error::Kind::NotFound));
        QTRY_VERIFY(m_report);
        QCOMPARE(m_report->done().files(), 1);
    }

    void withoutNetworkTheRestIsNotEvenTriedAndCanBeTriedAgain()
    {
        run(plan(Change::Trash, "a1 a2 b1"));
        QTRY_COMPARE(m_zoom->open(), 1);
        answer(Error(Error::Kind::Network));
        QTRY_VERIFY(m_report);
        QCOMPARE(m_zoom->calls.size(), 1);
        QCOMPARE(m_report->failed().files(), 3);
        QCOMPARE(m_house->ids(), words("a1 a2 a3 b1"));
        const ChangePlan again = m_report->failed();
        m_report.reset();
        run(again);
        for (int i = 2; i <= 4; ++i) {
            QTRY_COMPARE(m_zoom->calls.size(), i);
            answer({});
        }
        QTRY_VERIFY(m_report);
        QCOMPARE(m_house->ids(), words("a3"));
    }

    void whatIsBeingDownloadedIsProtectedAndSoIsItsSession()
    {
        wish(QStringLiteral("a1"));
        const ChangePlan some = plan(Change::Trash, "a1 a2 a3");
        QCOMPARE(targetsOf(some), words("a/a2 a/a3")); // not the session, which would take a1 along
        QCOMPARE(some.stays.value(Obstacle::BeingDownloaded), 1);
        QCOMPARE(m_changes->obstacle(Change::DeleteForGood, m_house->chosen({QStringLiteral("a1")})),
                 std::optional(Obstacle::BeingDownloaded));
        m_house->queue.pauseAll();
        QVERIFY(m_changes->obstacle(Change::Trash, m_house->chosen({QStringLiteral("a1")})));
        m_house->queue.remove(m_house->queue.ids());
        QCOMPARE(targetsOf(plan(Change::Trash, "a1 a2 a3")), words("a/"));
    }

    void aDownloadThatBeganAfterTheDecisionProtectsAsWell()
    {
        const ChangePlan whole = plan(Change::DeleteForGood, "a1 a2 a3 b1");
        wish(QStringLiteral("a2"));
        run(whole);
        QTRY_COMPARE(m_zoom->calls.size(), 1);
        QCOMPARE(m_zoom->calls.first().target.session.text(), QStringLiteral("b"));
        answer({});
        QTRY_VERIFY(m_report);
        QCOMPARE(m_report->stayedForDownloads(), 3);
        QVERIFY(!m_report->error());
        QCOMPARE(m_house->ids(), words("a1 a2 a3"));
    }

    void undoBringsTheRowsBackAndAsksForTheSession()
    {
        run(plan(Change::Trash, "a1 a2 a3"));
        QTRY_COMPARE(m_zoom->open(), 1);
        answer({});
        QTRY_VERIFY(m_report);
        QCOMPARE(m_house->ids(), words("b1"));
        const ChangePlan undo = m_report->undo();
        m_report.reset();
        run(undo);
        QTRY_COMPARE(m_zoom->calls.size(), 2);
        QCOMPARE(m_zoom->calls.last().change, providers::Change::Recover);
        QVERIFY(m_zoom->calls.last().target.recording.isEmpty());
        QCOMPARE(m_house->ids(), words("b1"));
        // By now the session has one file more.
        m_zoom->recordings.append(m_house->recording(QStringLiteral("a4"), QStringLiteral("a")));
        answer({});
        QTRY_VERIFY(m_report);
        QTRY_COMPARE(m_house->ids(), words("a1 a2 a3 a4 b1"));
        QCOMPARE(m_zoom->sessionsAsked(), 1);
    }

    void aPageThatWasAskedForBeforeBringsNothingBack()
    {
        m_zoom->holdPages = true;
        m_house->recordings.refresh();
        QTRY_VERIFY(m_zoom->heldPage);
        run(plan(Change::Trash, "b1"));
        QTRY_COMPARE(m_zoom->open(), 1);
        answer({});
        QTRY_VERIFY(m_report);
        m_zoom->heldPage->finish(m_zoom->heldAnswer); // with b1 in it
        QCOMPARE(m_house->ids(), words("a1 a2 a3"));
        // A later walk is believed: somebody may have recovered it elsewhere.
        m_zoom->holdPages = false;
        m_house->recordings.refresh();
        QTRY_COMPARE(m_house->ids(), words("a1 a2 a3 b1"));
    }

    void theTrashIsAskedForAgainWhereItWasLookedAt()
    {
        const auto asksOfTheTrash = [this] {
            return int(std::count_if(m_zoom->asked.cbegin(), m_zoom->asked.cend(), [](const core::Selection &asked) {
                return asked.trash != core::Selection::Trash::No;
            }));
        };
        run(plan(Change::Trash, "a1"));
        QTRY_COMPARE(m_zoom->open(), 1);
        answer({});
        QTRY_VERIFY(m_report);
        QCOMPARE(asksOfTheTrash(), 0);
        m_zoom->trashedFiles = {m_house->recording(QStringLiteral("a1"), QStringLiteral("a"))};
        m_house->recordings.setScope(theTrash);
        QTRY_COMPARE(m_house->ids(), words("a1"));
        const int before = asksOfTheTrash();
        m_zoom->trashedFiles.append(m_house->recording(QStringLiteral("a2"), QStringLiteral("a")));
        m_house->recordings.setScope({});
        m_report.reset();
        run(plan(Change::Trash, "a2"));
        QTRY_COMPARE(m_zoom->open(), 1);
        answer({});
        QTRY_VERIFY(m_report);
        QTRY_COMPARE(asksOfTheTrash(), before + 2);
        m_house->recordings.setScope(theTrash);
        QTRY_COMPARE(m_house->ids(), words("a1 a2"));
    }

    void whatWentAsASessionComesBackAsOneAndWhatWentAsAFileAsThat()
    {
        m_zoom->trashedSessions = {m_house->recording(QStringLiteral("s1"), QStringLiteral("s")),
                                   m_house->recording(QStringLiteral("s2"), QStringLiteral("s"))};
        m_zoom->trashedFiles = {m_house->recording(QStringLiteral("f1"), QStringLiteral("f")),
                                m_house->recording(QStringLiteral("f2"), QStringLiteral("f"))};
        m_house->recordings.setScope(theTrash);
        QTRY_COMPARE(m_house->ids(), words("f1 f2 s1 s2"));
        QCOMPARE(targetsOf(plan(Change::Recover, "s1")), words("s/"));
        QCOMPARE(plan(Change::Recover, "s1").files(), 2);
        QCOMPARE(targetsOf(plan(Change::Recover, "f1 f2")), words("f/f1 f/f2"));
        QCOMPARE(targetsOf(plan(Change::DeleteForGood, "s1")), words("s/s1"));
        QCOMPARE(targetsOf(plan(Change::DeleteForGood, "s1 s2 f1 f2")).size(), 3);
        QCOMPARE(m_changes->obstacle(Change::Trash, m_house->chosen({})), std::optional(Obstacle::InTrashAlready));

        run(plan(Change::Recover, "f1"));
        QTRY_COMPARE(m_zoom->open(), 1);
        m_zoom->recordings.append(m_house->recording(QStringLiteral("f1"), QStringLiteral("f")));
        m_zoom->trashedFiles.removeFirst();
        answer({});
        QTRY_VERIFY(m_report);
        QTRY_COMPARE(m_house->ids(), words("f2 s1 s2"));
        m_house->recordings.setScope({});
        QCOMPARE(m_house->ids(), words("a1 a2 a3 b1 f1"));
        const auto back = m_house->chosen({QStringLiteral("f1")}).constFirst();
        QVERIFY(!back.isInTrash() && !back.recording.deletedAt);
    }

    void whatIsDeletedForGoodLeavesTheTrashOfItsSessionToo()
    {
        m_zoom->trashedFiles = {m_house->recording(QStringLiteral("a9"), QStringLiteral("a"))};
        m_house->recordings.setScope(theTrash);
        QTRY_COMPARE(m_house->ids(), words("a9"));
        m_house->recordings.setScope({});
        run(plan(Change::DeleteForGood, "a1 a2 a3"));
        QTRY_COMPARE(m_zoom->open(), 1);
        m_zoom->trashedFiles.clear();
        answer({});
        QTRY_VERIFY(m_report);
        QCOMPARE(m_house->ids(), words("b1"));
        m_house->recordings.setScope(theTrash);
        QCOMPARE(m_house->ids(), QStringList());
    }

    void stoppingBeginsNoFurtherCallAndWaitsForTheOneUnderWay()
    {
        run(plan(Change::Trash, "a1 a2 b1"));
        QTRY_COMPARE(m_zoom->open(), 1);
        m_changes->stop();
        QVERIFY(!m_report);
        answer({});
        QTRY_VERIFY(m_report);
        QCOMPARE(m_zoom->calls.size(), 1);
        QCOMPARE(m_report->done().files(), 1);
        QCOMPARE(m_report->failed().files(), 2);
        QCOMPARE(m_report->error()->kind, Error::Kind::Cancelled);
        QCOMPARE(m_house->ids(), words("a2 a3 b1"));
    }

    void anAccountThatIsSignedOutInTheMiddleEndsItAll()
    {
        run(plan(Change::Trash, "a1 b1"));
        QTRY_COMPARE(m_zoom->open(), 1);
        m_house->source.drop(zoomId);
        m_zoom = nullptr;
        QTRY_VERIFY(m_report);
        QCOMPARE(m_report->error()->kind, Error::Kind::Cancelled);
        QCOMPARE(m_report->failed().files(), 2);
    }

    void whatIsUnderWayIsNotAskedForTwice()
    {
        run(plan(Change::Trash, "b1"));
        QTRY_COMPARE(m_zoom->open(), 1);
        QCOMPARE(m_changes->obstacle(Change::DeleteForGood, m_house->chosen({QStringLiteral("b1")})),
                 std::optional(Obstacle::BeingChanged));
        answer(Error(Error::Kind::Permission));
        QTRY_VERIFY(m_report);
        QVERIFY(!m_changes->obstacle(Change::DeleteForGood, m_house->chosen({QStringLiteral("b1")})));
    }

    void aFileWithoutAnIdOfItsOwnGoesOnlyWithItsSession()
    {
        core::Recording timeline = m_house->recording(QStringLiteral("b:TIMELINE:2026"), QStringLiteral("b"));
        timeline.details = {{QStringLiteral("file_type"), QStringLiteral("TIMELINE")}};
        m_zoom->recordings.append(timeline);
        m_house->recordings.refresh();
        QTRY_COMPARE(m_house->ids().size(), 5);
        const ChangePlan alone = plan(Change::Trash, "b:TIMELINE:2026");
        QVERIFY(alone.targets.isEmpty());
        QCOMPARE(alone.stays.value(Obstacle::OnlyWithSession), 1);
        QCOMPARE(targetsOf(plan(Change::Trash, "b1 b:TIMELINE:2026")), words("b/"));
    }

    void whatAProviderCannotDoIsSaid()
    {
        ScriptedProvider &rooms = m_house->addAccount(QStringLiteral("rooms"), QStringLiteral("signalwire"));
        rooms.recordings = {m_house->recording(QStringLiteral("r1"), QStringLiteral("r"))};
        ScriptedProvider &browser = m_house->addAccount(QStringLiteral("browser"), QStringLiteral("anchor-browser"));
        core::Recording download = m_house->recording(QStringLiteral("d1"), QStringLiteral("d"));
        download.kind = core::RecordingKind::BrowserDownload;
        browser.recordings = {download, m_house->recording(QStringLiteral("v1"), QStringLiteral("d"))};
        QTRY_COMPARE(m_house->ids(), words("a1 a2 a3 b1 r1 v1"));
        const auto obstacle = [this](Change change, const char *id) {
            return m_changes->obstacle(change, m_house->chosen({QString::fromLatin1(id)}));
        };
        QCOMPARE(obstacle(Change::Trash, "r1"), std::optional(Obstacle::NoTrash));
        QCOMPARE(obstacle(Change::Recover, "v1"), std::optional(Obstacle::NoTrash));
        QCOMPARE(obstacle(Change::Recover, "a1"), std::optional(Obstacle::NotInTrash));
        QVERIFY(!obstacle(Change::DeleteForGood, "r1"));
        QCOMPARE(targetsOf(plan(Change::DeleteForGood, "v1")), words("d/v1")); // never the browser session
        QCOMPARE(m_changes->obstacle(Change::Trash, {}), std::optional(Obstacle::NothingChosen));
        m_house->recordings.setScope(
            {models::Scope::What::BrowserDownloads, core::AccountId(QStringLiteral("browser"))});
        QTRY_COMPARE(m_house->ids(), words("d1"));
        QCOMPARE(obstacle(Change::DeleteForGood, "d1"), std::optional(Obstacle::BrowserDownload));
        QVERIFY(plan(Change::DeleteForGood, "d1").targets.isEmpty());
    }

    void anEmptyPlanEndsAtOnce()
    {
        run({});
        QTRY_VERIFY(m_report);
        QVERIFY(m_report->outcomes.isEmpty());
    }

private:
    static QStringList words(const char *text) { return QString::fromLatin1(text).split(u' '); }
    ChangePlan plan(Change change, const char *ids) { return m_changes->plan(change, m_house->chosen(words(ids))); }
    void run(const ChangePlan &plan)
    {
        m_changes->run(plan)->then(this, [this](const core::Result<ChangeReport> &report) { m_report = *report; });
    }
    /// Ends the call that is under way.
    void answer(const core::Result<void> &result) { m_zoom->calls.last().job->finish(result); }
    void wish(const QString &id)
    {
        bool added = false;
        const auto chosen = m_house->chosen({id}).constFirst();
        m_house->source.error = Error(Error::Kind::Auth); // it waits and is not fetched
        m_house->queue
            .add(
                {{*m_house->book.find(chosen.account), chosen.recording, m_house->dir.filePath(QStringLiteral("files")),
                  *core::NameTemplate::parse(QStringLiteral("{name}.{ext}"))}})
            ->then(this, [&added](const auto &result) { added = result.has_value(); });
        QTRY_VERIFY(added);
        QTRY_COMPARE(m_house->queue.items().constLast().activity, downloads::Activity::WaitingForSignIn);
        m_house->source.error.reset();
    }

    std::unique_ptr<ModelHouse> m_house;
    ScriptedProvider *m_zoom = nullptr;
    std::unique_ptr<models::RecordingChanges> m_changes;
    std::optional<ChangeReport> m_report;
};

QTEST_GUILESS_MAIN(TestRecordingChanges)
#include "tst_recordingchanges.moc"
