#include "downloadfixture.h"
#include "failingfilesystem.h"
#include "support/manualclock.h"

#include <QSet>

#include <algorithm>
#include <atomic>

using core::Error;
using downloads::Activity;
using downloads::Item;
using support::Answer;
using support::SeenRequest;
using State = core::Download::State;
using namespace std::chrono_literals;

namespace {

/// A disk of which a test says what is free; writes fail while it is full.
class SmallDisk final : public downloads::PosixFileSystem
{
public:
    std::atomic<bool> full = true;
    std::atomic<qint64> free = 0;

    qint64 write(int descriptor, const char *data, qint64 size, qint64 offset) override
    {
        return full ? -ENOSPC : PosixFileSystem::write(descriptor, data, size, offset);
    }
};

core::Timetable pauseBetween(const QTime &from, const QTime &to)
{
    return {{{0x7f, from, to, std::nullopt}}};
}

} // namespace

/// What holds the queue back, by a clock that stands still until it is moved.
class TestQueueLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<support::ManualClock>(*core::parseInstant(QStringLiteral("2026-11-20T12:00:00Z")));
        m_http = std::make_unique<net::HttpClient>(*m_clock);
        m = std::make_unique<DownloadFixture>(*m_http);
        m->batch = false;
        m_content = DownloadFixture::media(300'000);
        serve();
        m->startQueue();
    }
    void cleanup()
    {
        m.reset();
        m_http.reset();
    }

    void anAccountsOwnParallelLimitHoldsBackNobodyElse()
    {
        slowly();
        m->limits.parallel = 4;
        m->startQueue();
        core::Account narrow = m->account;
        narrow.limits.parallel = 1;
        m->queue->setAccount(narrow);
        const auto ids =
            m->add({wish("a"), wish("b"), wish("c"), foreignWish("x"), foreignWish("y"), foreignWish("z")});
        QTRY_VERIFY(running({ids.at(3), ids.at(4), ids.at(5)}) == 3);
        QCOMPARE(running({ids.at(0), ids.at(1), ids.at(2)}), 1);
        QCOMPARE(m->item(ids.at(1)).activity, Activity::WaitingForSlot);
        narrow.limits.parallel = 0;
        m->queue->setAccount(narrow);
        QTRY_COMPARE(running(ids), 4);
        serve();
        QVERIFY(m->waitIdle(60'000));
    }

    void aHoldThatEndsWhileTheQueueLooksIsNotSleptThrough()
    {
        m_clock->setStep(1ms);
        for (auto hold = 2ms; hold < 18ms; ++hold) {
            const auto refused = std::make_shared<std::atomic<bool>>(false);
            m->serve([this, hold, refused](const SeenRequest &request) {
                if (refused->exchange(true))
                    return Answer::ranged(request, m_content, "video/mp4", "\"v1\"");
                Answer answer = Answer::json("{}", 429);
                answer.headers.emplaceBack("Retry-After", core::toIso(m_clock->now() + hold).toLatin1());
                return answer;
            });
            m->add({wish(qPrintable(QStringLiteral("a%1").arg(hold.count())))});
            QVERIFY2(m->waitIdle(5000), qPrintable(QStringLiteral("held for %1 ms").arg(hold.count())));
        }
    }

    void anAccountThatIsSlowLetsTheOtherGoOn()
    {
        core::Account slow = m->account;
        slow.limits.bytesPerSecond = 100'000; // and the clock stands still
        m->queue->setAccount(slow);
        const auto ids = m->add({wish("a"), foreignWish("x")});
        QTRY_COMPARE(m->item(ids.at(1)).download.state, State::Done);
        QCOMPARE(m->item(ids.at(0)).received, 0);
        m_clock->advance(1s);
        QTRY_VERIFY(m->item(ids.at(0)).received > 0);
        QVERIFY(m->item(ids.at(0)).received <= 100'000);
        slow.limits.bytesPerSecond = 0;
        m->queue->setAccount(slow);
        QVERIFY(m->waitIdle());
        QCOMPARE(DownloadFixture::contentOf(m->file(QStringLiteral("a.mp4"))), m_content);
    }

    void theLimitForAllHoldsForTheAccountsTogether()
    {
        m->limits.bytesPerSecond = 10'000;
        m->startQueue();
        const auto ids = m->add({wish("a"), foreignWish("x")});
        QTRY_COMPARE(running(ids), 2);
        for (int step = 0; step < 10; ++step) {
            const qint64 before = receivedOf(ids);
            m_clock->advance(100ms);
            QTRY_VERIFY(receivedOf(ids) > before || step < 3); // the first bytes are looked at before they count
        }
        const qint64 received = receivedOf(ids);
        QVERIFY2(received > 5000 && received <= 10'000, qPrintable(QString::number(received)));
    }

    void whatIsThereIsSharedByAllThatRun()
    {
        m->limits.bytesPerSecond = 100'000;
        m->startQueue();
        const auto ids = m->add({wish("a"), wish("b"), foreignWish("x")});
        QTRY_COMPARE(m->server.seen().size(), 3);
        // Long enough that who was served one turn more or less makes no difference.
        for (int step = 0; step < 60; ++step) {
            const qint64 before = receivedOf(ids);
            m_clock->advance(100ms);
            QTRY_VERIFY(receivedOf(ids) > before || step < 3); // the first bytes are looked at before they count
        }
        const qint64 all = receivedOf(ids);
        for (const core::DownloadId &id : ids)
            QVERIFY2(m->item(id).received > all / 6, qPrintable(QString::number(m->item(id).received)));
    }

    void inAPauseOfTheTimetableNothingStartsUntilItsEnd()
    {
        setTimetable(pauseBetween(QTime(9, 0), QTime(18, 0)));
        const auto ids = m->add({wish("a"), wish("b")});
        QTRY_COMPARE(m->item(ids.at(1)).activity, Activity::WaitingForSchedule);
        QVERIFY(m->item(ids.at(1)).waitingUntil == core::parseInstant(QStringLiteral("2026-11-20T18:00:00Z")));
        QVERIFY(!m->queue->isIdle());
        QVERIFY(m->server.seen().isEmpty());
        m_clock->advance(6h - 1s);
        const auto late = m->add({wish("c")}).value(0); // for which the queue looks again
        QTRY_COMPARE(m->item(late).activity, Activity::WaitingForSchedule);
        QVERIFY(m->server.seen().isEmpty());
        m_clock->advance(1s);
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(ids.at(1)).download.state, State::Done);
    }

    void whatRunsWhenAPauseBeginsGoesOnAfterItAtTheSameByte()
    {
        slowly();
        setTimetable(pauseBetween(QTime(13, 0), QTime(14, 0)));
        const auto id = m->add({wish("a")}).value(0);
        QTRY_VERIFY(m->item(id).received > 20'000);
        m_clock->advance(1h);
        QTRY_COMPARE(m->item(id).activity, Activity::WaitingForSchedule);
        const qint64 safe = m->item(id).download.bytes;
        QVERIFY(safe > 20'000);
        QCOMPARE(m->item(id).download.state, State::Queued);
        serve();
        m->server.forgetSeen();
        m_clock->advance(1h);
        QVERIFY(m->waitIdle());
        QCOMPARE(DownloadFixture::contentOf(m->file(QStringLiteral("a.mp4"))), m_content);
        QCOMPARE(m->server.seen().first().header("Range"), "bytes=" + QByteArray::number(safe) + '-');
    }

    void aPauseOfOneAccountIsNoneOfTheOthers()
    {
        core::Account resting = m->account;
        resting.limits.timetable = pauseBetween(QTime(11, 0), QTime(13, 0));
        m->queue->setAccount(resting);
        const auto ids = m->add({wish("a"), foreignWish("x")});
        QTRY_COMPARE(m->item(ids.at(1)).download.state, State::Done);
        QCOMPARE(m->item(ids.at(0)).activity, Activity::WaitingForSchedule);
        m_clock->advance(1h);
        QVERIFY(m->waitIdle());
    }

    void theSpeedChangesAtTheEdgesOfTheTimetable()
    {
        setTimetable({{{0x7f, QTime(11, 0), QTime(13, 0), 100'000}}});
        const auto id = m->add({wish("a")}).value(0);
        QTRY_COMPARE(m->server.seen().size(), 1);
        QCOMPARE(m->item(id).received, 0);
        m_clock->advance(1s);
        QTRY_VERIFY(m->item(id).received > 0);
        QVERIFY(m->item(id).received <= 100'000);
        m_clock->advance(1h); // and no limit holds outside
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(id).download.state, State::Done);
    }

    void aTimetableThatIsTakenAwayPausesNothing()
    {
        setTimetable(pauseBetween(QTime(0, 0), QTime(0, 0)));
        const auto id = m->add({wish("a")}).value(0);
        QTRY_COMPARE(m->item(id).activity, Activity::WaitingForSchedule);
        QVERIFY(!m->item(id).waitingUntil);
        setTimetable({});
        QVERIFY(m->waitIdle());
    }

    void asleepForANightItGoesOnAtOnce()
    {
        m->linkError = Error(Error::Kind::NotReady);
        const auto id = m->add({wish("a")}).value(0);
        QTRY_COMPARE(m->item(id).activity, Activity::WaitingForRetry);
        QVERIFY(*m->item(id).waitingUntil > m_clock->now() + 10s);
        m->linkError.reset();
        m_clock->advance(8h);
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(id).download.state, State::Done);
    }

    void aClockThatIsSetBackMakesNobodyWaitLonger()
    {
        m->linkError = Error(Error::Kind::NotReady);
        const auto id = m->add({wish("a")}).value(0);
        QTRY_COMPARE(m->item(id).activity, Activity::WaitingForRetry);
        m_clock->advance(-3h);
        QTRY_VERIFY(*m->item(id).waitingUntil <= m_clock->now() + 20s);
        m->linkError.reset();
        m_clock->advance(20s);
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(id).download.state, State::Done);
    }

    void withoutANetworkTheAccountWaitsAsAWholeAndGoesOnWhenItIsBack()
    {
        m->retries.waits = downloads::RetryTable().waits;
        m->startQueue();
        m->linkError = Error(Error::Kind::Network);
        QList<downloads::Wish> wishes;
        for (int i = 0; i < 50; ++i)
            wishes.append(wish("clip" + QByteArray::number(i)));
        const auto ids = m->add(wishes);
        QTRY_COMPARE(m->item(ids.last()).activity, Activity::WaitingForNetwork);
        QVERIFY(m->item(ids.last()).waitingUntil);
        QVERIFY2(m->provider->linksAsked() < 10, qPrintable(QString::number(m->provider->linksAsked())));
        QTRY_COMPARE(held(ids), ids.size());
        m->linkError.reset();
        m->queue->retryNow();
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(ids.last()).download.state, State::Done);
    }

    void withoutANetworkItTriesAgainByItself()
    {
        m->retries.waits = downloads::RetryTable().waits;
        m->startQueue();
        m->linkError = Error(Error::Kind::Network);
        QList<downloads::Wish> wishes;
        for (int i = 0; i < 20; ++i)
            wishes.append(wish("clip" + QByteArray::number(i)));
        const auto ids = m->add(wishes);
        QTRY_COMPARE(m->item(ids.last()).activity, Activity::WaitingForNetwork);
        QTRY_COMPARE(held(ids), ids.size());
        m->linkError.reset();
        m_clock->advance(2s);
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(ids.last()).download.state, State::Done);
    }

    void aLimitThatIsOverIsNoLongerSaid()
    {
        m->limits.parallel = 1;
        m->startQueue();
        slowly();
        Error limit(Error::Kind::RateLimited);
        limit.retryAt = m_clock->now() + 30s;
        m->linkError = limit;
        const auto ids = m->add({wish("a"), wish("b"), wish("c")});
        QTRY_COMPARE(m->item(ids.at(2)).activity, Activity::WaitingForLimit);
        QHash<core::DownloadId, Activity> told;
        connect(m->queue.get(), &downloads::Queue::changed, this,
                [&told](const Item &item) { told.insert(item.download.id, item.activity); });
        m->linkError.reset();
        m_clock->advance(31s);
        QTRY_COMPARE(told.value(ids.at(2), Activity::None), Activity::WaitingForSlot);
    }

    void aFullDiskSaysWhatTheWholeQueueLacksThere()
    {
        SmallDisk disk;
        m->fileSystem = &disk;
        m->disk = [&disk](const QString &) { return downloads::Disk{QStringLiteral("/media/tapes"), disk.free}; };
        m->limits.parallel = 1;
        m->startQueue();
        disk.free = 100'000;
        const auto ids = m->add({sized("a", 300'000), sized("b", 300'000), sized("c", 300'000)});
        QTRY_COMPARE(m->item(ids.at(2)).activity, Activity::WaitingForSpace);
        QTRY_VERIFY(m->item(ids.at(2)).shortage);
        QCOMPARE(m->item(ids.at(2)).shortage->disk, QStringLiteral("/media/tapes"));
        QCOMPARE(m->item(ids.at(2)).shortage->missing, 800'000);
        m->queue->pause({ids.at(1)}); // which needs nothing for now
        QTRY_COMPARE(m->item(ids.at(2)).shortage->missing, 500'000);
        disk.full = false;
        disk.free = 299'999; // not enough for the first
        QTRY_COMPARE(m->item(ids.at(2)).shortage->missing, 300'001);
        QVERIFY(m->server.seen().size() <= 1);
        disk.free = 300'000;
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(ids.at(0)).download.state, State::Done);
        QCOMPARE(m->item(ids.at(2)).download.state, State::Done);
        m.reset(); // before the file system
    }

    void aFullDiskHoldsBackOnlyWhatGoesThere()
    {
        SmallDisk disk;
        m->disk = [this, &disk](const QString &path) {
            return path == m->files() ? downloads::Disk{QStringLiteral("/small"), disk.free}
                                      : downloads::Disk{QStringLiteral("/large"), 1'000'000'000};
        };
        m->linkError = Error(Error::Kind::Storage, {}, Error::Cause::DiskFull);
        m->limits.parallel = 1;
        m->startQueue();
        const auto ids = m->add({sized("a", 300'000), sized("b", 300'000)});
        QTRY_COMPARE(m->item(ids.at(1)).activity, Activity::WaitingForSpace);
        m->linkError.reset();
        downloads::Wish elsewhere = sized("c", 300'000);
        elsewhere.directory = m->dir.filePath(QStringLiteral("elsewhere"));
        const auto id = m->add({elsewhere}).value(0);
        QTRY_COMPARE(m->item(id).download.state, State::Done);
        QCOMPARE(m->item(ids.at(1)).activity, Activity::WaitingForSpace);
        disk.free = 1'000'000;
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(ids.at(1)).download.state, State::Done);
    }

private:
    downloads::Wish wish(const QByteArray &name) const { return m->wish(m->recording(QString::fromLatin1(name))); }
    downloads::Wish sized(const QByteArray &name, qint64 size) const
    {
        return m->wish(m->recording(QString::fromLatin1(name), size));
    }
    downloads::Wish foreignWish(const QByteArray &name) const
    {
        downloads::Wish made = wish(name);
        made.account.id = core::AccountId(QStringLiteral("account-2"));
        return made;
    }
    void setTimetable(const core::Timetable &timetable)
    {
        m->limits.timetable = timetable;
        m->queue->setLimits(m->limits);
    }
    qint64 receivedOf(const QList<core::DownloadId> &ids) const
    {
        qint64 all = 0;
        for (const core::DownloadId &id : ids)
            all += m->item(id).received;
        return all;
    }
    int running(const QList<core::DownloadId> &ids) const
    {
        return int(std::count_if(ids.begin(), ids.end(), [this](const core::DownloadId &id) {
            return m->item(id).activity >= Activity::Resolving;
        }));
    }
    /// By the lack of a network: what was asked before it is back fails after it, and waits its own time.
    qsizetype held(const QList<core::DownloadId> &ids) const
    {
        return std::count_if(ids.begin(), ids.end(), [this](const core::DownloadId &id) {
            const Activity activity = m->item(id).activity;
            return activity == Activity::WaitingForNetwork || activity == Activity::WaitingForRetry;
        });
    }
    void serve()
    {
        m->serve(
            [this](const SeenRequest &request) { return Answer::ranged(request, m_content, "video/mp4", "\"v1\""); });
    }
    void slowly()
    {
        m->serve([this](const SeenRequest &request) {
            Answer answer = Answer::ranged(request, m_content, "video/mp4", "\"v1\"");
            answer.bytesPerSecond = 100'000;
            return answer;
        });
    }

    std::unique_ptr<support::ManualClock> m_clock;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<DownloadFixture> m;
    QByteArray m_content;
};

QTEST_GUILESS_MAIN(TestQueueLimits)
#include "tst_queuelimits.moc"
