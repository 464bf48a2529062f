#include "downloadfixture.h"
#include "downloads/keeper.h"
#include "support/manualclock.h"

#include <QSignalSpy>

using core::Error;
using downloads::Keeper;
using support::Answer;
using support::SeenRequest;
using State = core::Download::State;
using namespace std::chrono_literals;

/// Accounts that keep everything new, by a clock that stands still until it is moved.
class TestKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<support::ManualClock>(*core::parseInstant(QStringLiteral("2026-11-20T12:00:00Z")));
        m_http = std::make_unique<net::HttpClient>(*m_clock);
        m = std::make_unique<DownloadFixture>(*m_http);
        m_content = DownloadFixture::media(5'000);
        m->serve([content = m_content](const SeenRequest &request) {
            return Answer::ranged(request, content, "video/mp4", "\"1\"");
        });
        m_listed.clear();
        m_walks.clear();
        m_failure.reset();
        m_failAt = 0;
        m_emptyMonths = 0;
        m_atPage = {};
        m->provider->setPager([this](const auto &selection, const auto &cursor) { return page(selection, cursor); });
        m->provider->setCapabilities(core::ProviderInfo::AccountWideList);
        m->account.keepNew.emplace();
        m->account.keepNew->since = m_clock->now();
        startKeeper();
    }
    void cleanup()
    {
        m_keeper.reset();
        m.reset();
        m_http.reset();
    }

    void whatIsNewIsKeptAtStartAndEveryHour()
    {
        list(QStringLiteral("old"), -1h);
        list(QStringLiteral("first"), 0h);
        begin();
        QTRY_COMPARE(names(), QStringList{QStringLiteral("first")});
        QVERIFY(m->waitIdle());
        QCOMPARE(DownloadFixture::contentOf(m->file(QStringLiteral("first.mp4"))), m_content);

        m_clock->advance(59min);
        list(QStringLiteral("second"), 0h);
        letItTick();
        QCOMPARE(names().size(), 1);
        m_clock->advance(1min);
        QTRY_COMPARE(names(), (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
    }

    void whatIsThereAlreadyIsKeptToWhereItIsWished()
    {
        m->account.keepNew->since.reset();
        for (int i = 0; i < 25; ++i)
            list(QStringLiteral("old%1").arg(i), -24h * 30 * i);
        begin();
        QTRY_COMPARE(names().size(), 25);
        QCOMPARE(m_walks.constFirst().from, std::optional<core::Day>());
    }

    void aListingThatRestsIsFollowedFurtherBack()
    {
        m->account.keepNew->since.reset();
        list(QStringLiteral("years ago"), -24h * 365 * 3);
        list(QStringLiteral("today"), 0h);
        m_emptyMonths = 30;
        begin();
        QTRY_COMPARE(names().size(), 2);
    }

    void onlyTheChosenKindsAreKept()
    {
        m->account.keepNew->kinds = {core::FileKind::Text, core::FileKind::Audio};
        list(QStringLiteral("video"), 0h);
        list(QStringLiteral("words"), 0h, QStringLiteral("vtt"));
        list(QStringLiteral("voice"), 0h, QStringLiteral("m4a"));
        begin();
        QTRY_COMPARE(names(), (QStringList{QStringLiteral("voice"), QStringLiteral("words")}));
    }

    void nothingIsKeptTwiceOverRestarts()
    {
        list(QStringLiteral("a"), 0h);
        list(QStringLiteral("b"), 0h);
        begin();
        QTRY_COMPARE(names().size(), 2);
        QVERIFY(m->waitIdle());
        m_clock->advance(1min);
        restart();
        QVERIFY(waitForEnd());
        QCOMPARE(names(), QStringList());
    }

    void whatThePersonDeletedOrTookOffTheQueueStaysAway()
    {
        list(QStringLiteral("deleted"), 0h);
        list(QStringLiteral("removed"), 0h);
        begin();
        QTRY_COMPARE(names().size(), 2);
        QVERIFY(m->waitIdle());
        QVERIFY(QFile::remove(m->file(QStringLiteral("deleted.mp4"))));
        const auto ids = m->queue->ids();
        m->queue->remove(ids);
        m->queue->purge(ids);
        m_clock->advance(1min);
        restart();
        QVERIFY(waitForEnd());
        QCOMPARE(names(), QStringList());
        QVERIFY(!QFile::exists(m->file(QStringLiteral("deleted.mp4"))));
    }

    void whatWasDownloadedByHandIsNotKeptAgainElsewhere()
    {
        list(QStringLiteral("a"), 0h);
        m->add(m_listed.constFirst());
        QVERIFY(m->waitIdle());
        m->account.keepNew->folder = m->dir.filePath(QStringLiteral("archive"));
        begin();
        QVERIFY(waitForEnd());
        QCOMPARE(names().size(), 1);
        QVERIFY(!QFile::exists(m->dir.filePath(QStringLiteral("archive"))));
    }

    void aTranscriptThatComesDaysLaterIsKeptToo()
    {
        list(QStringLiteral("talk"), 0h);
        begin();
        QVERIFY(waitForEnd());
        QCOMPARE(names().size(), 1);
        for (int day = 1; day <= 3; ++day) {
            m_clock->advance(24h);
            QVERIFY(waitForEnd());
        }
        list(QStringLiteral("words"), -72h, QStringLiteral("vtt"));
        m_clock->advance(1h);
        QTRY_COMPARE(names(), (QStringList{QStringLiteral("talk"), QStringLiteral("words")}));
    }

    void aRecordingInTheMakingIsKeptWhenItIsReady()
    {
        list(QStringLiteral("long"), 0h);
        m_listed.first().ready = false;
        begin();
        QVERIFY(waitForEnd());
        QCOMPARE(names(), QStringList());
        m_listed.first().ready = true;
        m_clock->advance(1h);
        QTRY_COMPARE(names(), QStringList{QStringLiteral("long")});
    }

    void afterAWeekWithoutTheComputerNothingIsMissed()
    {
        begin();
        QVERIFY(waitForEnd());
        m_clock->advance(24h * 20);
        m_keeper.reset();
        list(QStringLiteral("missed"), -24h * 12);
        restart();
        QTRY_COMPARE(names(), QStringList{QStringLiteral("missed")});
    }

    void aClockThatWasAheadLosesNothing()
    {
        m_clock->advance(24h * 365);
        begin();
        QVERIFY(waitForEnd());
        m_clock->advance(-24h * 365);
        list(QStringLiteral("a"), 1h);
        QTRY_COMPARE(names(), QStringList{QStringLiteral("a")});
    }

    void aListingThatFailsHalfWayLosesNothingAndIsDoneAgain()
    {
        m->account.keepNew->since.reset();
        for (int i = 0; i < 25; ++i)
            list(QStringLiteral("old%1").arg(i), -24h * 30 * i);
        m_failure = Error(Error::Kind::Server);
        m_failure->status = 503;
        m_failAt = 2;
        begin();
        QTRY_COMPARE(names().size(), 20);
        letItTick();
        QCOMPARE(names().size(), 20);
        m_failure.reset();
        m_clock->advance(5min);
        QTRY_COMPARE(names().size(), 25);
        // It was the whole way again: what the first walk saw was no end.
        QVERIFY(!m_walks.constLast().from);
        QVERIFY(waitForEnd());
        m_clock->advance(1h);
        QVERIFY(waitForEnd());
        QVERIFY(m_walks.constLast().from);
        QCOMPARE(names().size(), 25);
    }

    void anAccountThatIsSignedOutIsToldOnceAndGoesOnAtSignIn()
    {
        QSignalSpy failed(m_keeper.get(), &Keeper::failed);
        QSignalSpy recovered(m_keeper.get(), &Keeper::recovered);
        list(QStringLiteral("a"), 0h);
        m->source->fail(Error(Error::Kind::Auth, {}, Error::Cause::SecretMissing));
        begin();
        QTRY_COMPARE(failed.count(), 1);
        for (int hour = 0; hour < 3; ++hour) {
            m_clock->advance(1h);
            letItTick();
        }
        QCOMPARE(failed.count(), 1);
        m->source->signIn(m->account.id);
        QTRY_COMPARE(names(), QStringList{QStringLiteral("a")});
        QTRY_COMPARE(recovered.count(), 1);
    }

    void beingOfflineIsNotToldBeforeItLasts()
    {
        QSignalSpy failed(m_keeper.get(), &Keeper::failed);
        m_failure = Error(Error::Kind::Network);
        begin();
        QVERIFY(waitForWalks(1));
        m_clock->advance(5min);
        QVERIFY(waitForWalks(2));
        letItTick();
        QCOMPARE(failed.count(), 0);
        m_clock->advance(5min);
        QTRY_COMPARE(failed.count(), 1);
    }

    void anotherReasonIsToldAgain()
    {
        QSignalSpy failed(m_keeper.get(), &Keeper::failed);
        m_failure = Error(Error::Kind::Auth);
        begin();
        QTRY_COMPARE(failed.count(), 1);
        m_failure = Error(Error::Kind::Permission);
        m_clock->advance(1h);
        QTRY_COMPARE(failed.count(), 2);
    }

    void theProvidersOwnWordForWhenIsKept()
    {
        m_failure = Error(Error::Kind::RateLimited);
        m_failure->retryAt = m_clock->now() + 3h;
        begin();
        QVERIFY(waitForWalks(1));
        letItTick();
        m_clock->advance(2h);
        letItTick();
        QCOMPARE(m_walks.size(), 1);
        m_clock->advance(1h);
        QVERIFY(waitForWalks(2));
    }

    void anotherWishBeginsAnew()
    {
        list(QStringLiteral("old"), -24h * 100);
        begin();
        QVERIFY(waitForEnd());
        QCOMPARE(names(), QStringList());
        m->account.keepNew->since.reset();
        m_keeper->setAccount(m->account);
        QTRY_COMPARE(names(), QStringList{QStringLiteral("old")});
    }

    void anotherFolderIsForWhatIsStillToCome()
    {
        list(QStringLiteral("a"), 0h);
        begin();
        QVERIFY(waitForEnd());
        m->account.keepNew->folder = m->dir.filePath(QStringLiteral("archive"));
        m_keeper->setAccount(m->account);
        list(QStringLiteral("b"), 0h);
        m_clock->advance(1h);
        QTRY_COMPARE(names().size(), 2);
        QVERIFY(m->waitIdle());
        QVERIFY(QFile::exists(m->file(QStringLiteral("a.mp4"))));
        QVERIFY(!QFile::exists(m->dir.filePath(QStringLiteral("archive/a.mp4"))));
        QVERIFY(QFile::exists(m->dir.filePath(QStringLiteral("archive/b.mp4"))));
    }

    void anAccountThatDoesNotAskIsLeftAlone()
    {
        list(QStringLiteral("a"), 0h);
        core::Account quiet = m->account;
        quiet.keepNew.reset();
        m_keeper->setAccount(quiet);
        m_keeper->start();
        letItTick();
        QCOMPARE(m_walks.size(), 0);
        m_keeper->setAccount(m->account);
        QTRY_COMPARE(names().size(), 1);
        m_keeper->setAccount(quiet);
        list(QStringLiteral("b"), 0h);
        m_clock->advance(2h);
        letItTick();
        QCOMPARE(names().size(), 1);
    }

    void browserDownloadsAreKeptWhereAProviderHasThem()
    {
        m->provider->setCapabilities(core::ProviderInfo::AccountWideList | core::ProviderInfo::BrowserDownloads);
        list(QStringLiteral("film"), 0h);
        list(QStringLiteral("invoice"), 0h, QStringLiteral("pdf"));
        m_listed.first().kind = core::RecordingKind::BrowserDownload;
        begin();
        QTRY_COMPARE(names(), (QStringList{QStringLiteral("film"), QStringLiteral("invoice")}));
    }

    void aProviderThatIsRenewedInMidWalkIsWalkedAgain()
    {
        m->account.keepNew->since.reset();
        for (int i = 0; i < 25; ++i)
            list(QStringLiteral("old%1").arg(i), -24h * i);
        m_atPage = [this](int page) {
            if (page != 1)
                return;
            m_atPage = {};
            QMetaObject::invokeMethod(
                m->source.get(), [this] { m->source->renew(m->account.id); }, Qt::QueuedConnection);
        };
        begin();
        QTRY_COMPARE(names().size(), 25);
        QCOMPARE(m_walks.size(), 2);
    }

    void aKeeperThatEndsInMidWalkLeavesNothingBehind()
    {
        list(QStringLiteral("a"), 0h);
        m_atPage = [this](int) {
            m_atPage = {};
            QMetaObject::invokeMethod(
                this, [this] { m_keeper.reset(); }, Qt::QueuedConnection);
        };
        begin();
        QTRY_VERIFY(!m_keeper);
        restart();
        QTRY_COMPARE(names(), QStringList{QStringLiteral("a")});
    }

private:
    static constexpr int rowsAPage = 10;

    void startKeeper()
    {
        Keeper::Pace pace;
        pace.tick = 2ms;
        m_keeper = std::make_unique<Keeper>(
            downloads::KeepRound::Services{*m->queue, *m->source, *m->library, *m_clock}, pace);
        m_keeper->setDefaults(m->files(), *core::NameTemplate::parse(QStringLiteral("{name}.{ext}")));
    }
    void begin()
    {
        m_keeper->setAccount(m->account);
        m_keeper->start();
    }
    /// As the application after it was ended.
    void restart()
    {
        m_keeper.reset();
        m->startQueue();
        QVERIFY(m->load());
        startKeeper();
        begin();
    }

    void list(const QString &name, std::chrono::hours after, const QString &extension = QStringLiteral("mp4"))
    {
        core::Recording recording = m->recording(name);
        recording.extension = extension;
        recording.name = name + u'.' + extension;
        recording.startedAt = m_clock->now() + after;
        recording.endedAt.reset();
        m_listed.prepend(recording);
    }

    /// Ten rows a page, newest first, and before the oldest as many empty months as the test wants.
    core::Result<core::Page> page(const core::Selection &selection, const core::Cursor &cursor)
    {
        const auto *at = std::any_cast<int>(&cursor);
        const int number = at ? *at : 0;
        if (number == 0)
            m_walks.append(selection);
        if (m_atPage)
            m_atPage(number);
        if (m_failure && number == m_failAt)
            return *m_failure;
        core::Page page;
        QList<core::Recording> rows = m_listed;
        rows.removeIf([&](const core::Recording &row) { return row.kind != selection.kind; });
        if (number > 0 && number <= m_emptyMonths) {
            page.emptyWindows = number;
            page.reachedBackTo = core::dayOf(m_clock->now()) - std::chrono::days(29 * number);
            page.next = number + 1;
            return page;
        }
        const qsizetype from = qsizetype(m_emptyMonths > 0 ? std::max(0, number - m_emptyMonths) : number) * rowsAPage;
        const bool splits = m_emptyMonths > 0;
        page.recordings = splits ? (number == 0 ? rows.first(1) : rows.mid(1)) : rows.mid(from, rowsAPage);
        if (splits ? number == 0 : from + rowsAPage < rows.size())
            page.next = number + 1;
        return page;
    }

    QStringList names() const
    {
        QStringList names;
        const auto items = m->queue->items();
        for (const downloads::Item &item : items)
            names.append(item.download.recording.id.text());
        names.sort();
        return names;
    }
    bool waitForWalks(int count)
    {
        return QTest::qWaitFor([&] { return m_walks.size() >= count; });
    }
    /// The clock is read some times more, and what began by that has reached the library.
    void letItTick()
    {
        QTimer tick;
        tick.setInterval(2ms);
        const QSignalSpy ticks(&tick, &QTimer::timeout);
        tick.start();
        QTRY_VERIFY(ticks.count() >= 5);
        (void)lastWalk();
        (void)lastWalk();
    }
    std::optional<core::Instant> lastWalk()
    {
        std::optional<std::optional<core::Instant>> answer;
        m->library->run([id = m->account.id](library::Stores &stores) { return stores.kept.lastWalk(id); })
            .then(m->queue.get(), [&](const core::Result<std::optional<library::KeptStore::Walk>> &walk) {
                answer = walk && *walk ? std::optional((*walk)->at) : std::nullopt;
            });
        (void)DownloadFixture::waitUntil([&] { return answer.has_value(); }, 20'000);
        return answer.value_or(std::nullopt);
    }
    /// A whole walk that began at this moment.
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return lastWalk() == m_clock->now(); });
    }

    std::unique_ptr<support::ManualClock> m_clock;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<DownloadFixture> m;
    std::unique_ptr<Keeper> m_keeper;
    QByteArray m_content;
    QList<core::Recording> m_listed; ///< newest first
    QList<core::Selection> m_walks;
    std::optional<Error> m_failure;
    int m_failAt = 0;
    int m_emptyMonths = 0;
    std::function<void(int)> m_atPage;
};

QTEST_GUILESS_MAIN(TestKeeper)
#include "tst_keeper.moc"
