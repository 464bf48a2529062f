#include "core/job.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using core::Error;
using core::Result;

namespace {

class TestJob final : public core::Job<int>
{
public:
    using Job::finish;
};

} // namespace

class TestJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReadyJobEndsOnTheNextTurn();
    void onlyTheFirstEndCounts();
    void cancellingEndsItAtOnce();
    void cancellingAfterTheEndChangesNothing();
    void aReadyJobCanBeCancelledBeforeItsAnswer();
    void nothingIsCalledOnceTheContextIsGone();
    void everyContinuationIsCalledOnce();
    void itDeletesItself();
    void deletingItEarlyCallsNobody();
};

void TestJobs::aReadyJobEndsOnTheNextTurn()
{
    auto *job = new core::ReadyJob<int>(Result<int>(7), this);
    int seen = 0;
    job->then(this, [&seen](const Result<int> &result) { seen = *result; });
    QVERIFY(!job->isFinished());
    QCOMPARE(seen, 0);
    QTRY_COMPARE(seen, 7);
}

void TestJobs::onlyTheFirstEndCounts()
{
    TestJob job;
    QSignalSpy finished(&job, &core::JobBase::finished);
    QVERIFY(job.finish(1));
    QVERIFY(!job.finish(2));
    QVERIFY(!job.finish(Error(Error::Kind::Network)));
    QCOMPARE(finished.count(), 1);
    QCOMPARE(*job.result(), 1);
}

void TestJobs::cancellingEndsItAtOnce()
{
    TestJob job;
    QSignalSpy finished(&job, &core::JobBase::finished);
    job.cancel();
    QVERIFY(job.isFinished());
    QCOMPARE(finished.count(), 1);
    QCOMPARE(job.result().error().kind, Error::Kind::Cancelled);
}

void TestJobs::cancellingAfterTheEndChangesNothing()
{
    TestJob job;
    QSignalSpy finished(&job, &core::JobBase::finished);
    job.finish(3);
    job.cancel();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(*job.result(), 3);
}

void TestJobs::aReadyJobCanBeCancelledBeforeItsAnswer()
{
    auto *job = new core::ReadyJob<int>(Result<int>(7), this);
    QList<Result<int>> seen;
    job->then(this, [&seen](const Result<int> &result) { seen += result; });
    job->cancel();
    QCOMPARE(seen.size(), 1);
    QSignalSpy gone(job, &QObject::destroyed);
    QVERIFY(gone.wait());
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.first().error().kind, Error::Kind::Cancelled);
}

void TestJobs::nothingIsCalledOnceTheContextIsGone()
{
    TestJob job;
    int calls = 0;
    auto context = std::make_unique<QObject>();
    job.then(context.get(), [&calls](const Result<int> &) { ++calls; });
    context.reset();
    job.finish(1);
    QCOMPARE(calls, 0);
}

void TestJobs::everyContinuationIsCalledOnce()
{
    TestJob job;
    QStringList order;
    job.then(this, [&order](const Result<int> &) { order += QStringLiteral("first"); });
    job.then(this, [&order](const Result<int> &) { order += QStringLiteral("second"); });
    job.finish(1);
    job.finish(1);
    QCOMPARE(order, QStringList({QStringLiteral("first"), QStringLiteral("second")}));
}

void TestJobs::itDeletesItself()
{
    const QPointer<TestJob> job = new TestJob;
    job->finish(1);
    QVERIFY(job); // the one who called finish may still look at it
    QTRY_VERIFY(!job);
}

void TestJobs::deletingItEarlyCallsNobody()
{
    int calls = 0;
    auto job = std::make_unique<core::ReadyJob<int>>(Result<int>(7));
    job->then(this, [&calls](const Result<int> &) { ++calls; });
    job.reset();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_job.moc"
