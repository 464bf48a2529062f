#include "downloadfixture.h"
#include "failingfilesystem.h"
#include "support/manualclock.h"

#include <QSignalSpy>

#include <algorithm>

using core::Error;
using downloads::Activity;
using downloads::Item;
using support::Answer;
using support::SeenRequest;
using State = core::Download::State;

namespace {

/// Fails every write with ENOSPC until there is room.
class FullFileSystem final : public downloads::PosixFileSystem
{
public:
    std::atomic<bool> full = true;

    qint64 write(int descriptor, const char *data, qint64 size, qint64 offset) override
    {
        return full ? -ENOSPC : PosixFileSystem::write(descriptor, data, size, offset);
    }
};

} // namespace

class TestQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<DownloadFixture>(m_http);
        m_content = DownloadFixture::media(300'000);
        serve();
    }
    void cleanup() { m.reset(); }

    void manyFilesInOrderAtMostSoManyAtOnce()
    {
        QList<downloads::Wish> wishes;
        for (int i = 0; i < 30; ++i)
            wishes.append(m->wish(m->recording(QStringLiteral("clip%1").arg(i), m_content.size())));
        m->limits.parallel = 4;
        m->startQueue();
        int most = 0;
        connect(m->queue.get(), &downloads::Queue::changed, this, [&] {
            const QList<Item> items = m->queue->items();
            most = std::max(most, int(std::count_if(items.begin(), items.end(), [](const Item &item) {
                                return item.activity >= Activity::Resolving;
                            })));
        });
        const auto ids = m->add(wishes);
        QCOMPARE(ids.size(), 30);
        QVERIFY(m->waitIdle());
        QVERIFY(most > 1 && most <= 4);
        const QList<Item> items = m->queue->items();
        for (int i = 0; i < 30; ++i) {
            QCOMPARE(items.at(i).download.id, ids.at(i));
            QCOMPARE(items.at(i).download.state, State::Done);
            QCOMPARE(DownloadFixture::contentOf(items.at(i).download.path), m_content);
        }
        QCOMPARE(m->sha256sum(), 0);
    }

    void nothingThatIsDoneIsDoneTwice()
    {
        const auto first = m->add(clip());
        QVERIFY(m->waitIdle());
        m->startQueue();
        QSignalSpy idle(m->queue.get(), &downloads::Queue::idle);
        m->server.forgetSeen();
        const auto second = m->add(clip());
        QTRY_COMPARE(idle.count(), 1);
        QCOMPARE(second, first);
        QVERIFY(m->item(second).skipped);
        QCOMPARE(m->item(second).download.state, State::Done);
        QVERIFY(m->server.seen().isEmpty());
    }

    void aFileThatIsGoneIsFetchedAgain()
    {
        m->add(clip());
        QVERIFY(m->waitIdle());
        QVERIFY(QFile::remove(path()));
        m->startQueue();
        const auto id = m->add(clip());
        QVERIFY(m->waitIdle());
        QVERIFY(!m->item(id).skipped);
        QCOMPARE(m->item(id).download.path, path());
        QCOMPARE(DownloadFixture::contentOf(path()), m_content);
        QCOMPARE(m->sha256sum(), 0);
    }

    void aFileThatSomebodyChangedIsKeptBesideTheNewOne()
    {
        m->add(clip());
        QVERIFY(m->waitIdle());
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("edited");
        file.close();
        m->startQueue();
        const auto id = m->add(clip());
        QVERIFY(m->waitIdle());
        QCOMPARE(DownloadFixture::contentOf(path()), QByteArray("edited"));
        QCOMPARE(m->item(id).download.path, m->file(QStringLiteral("clip (2).mp4")));
        QCOMPARE(DownloadFixture::contentOf(m->item(id).download.path), m_content);
    }

    void theSameRecordingTwiceInOneBatchIsOneDownload()
    {
        const auto ids = m->add({m->wish(clip()), m->wish(clip())});
        QCOMPARE(ids.size(), 2);
        QCOMPARE(ids.at(0), ids.at(1));
        QVERIFY(m->waitIdle());
        QCOMPARE(m->queue->items().size(), 1);
    }

    void equalNamesOfDifferentRecordingsAreNumbered()
    {
        core::Recording other = clip();
        other.id = core::RecordingId(QStringLiteral("other"));
        const auto ids = m->add({m->wish(clip()), m->wish(other)});
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(ids.at(0)).download.path, path());
        QCOMPARE(m->item(ids.at(1)).download.path, m->file(QStringLiteral("clip (2).mp4")));
    }

    void hostileNamesStayBelowTheFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("up") << QStringLiteral("../../.bashrc");
        QTest::newRow("absolute") << QStringLiteral("/etc/passwd");
        QTest::newRow("backslash") << QStringLiteral("..\\..\\x.mp4");
        QTest::newRow("dots") << QStringLiteral("..");
        QTest::newRow("nothing") << QString();
        QTest::newRow("manifest") << QStringLiteral("SHA256SUMS");
        QTest::newRow("long") << QString(5000, QChar(0x4f1a));
        QTest::newRow("control") << QStringLiteral("a\nb\u202egpj.mp4");
    }

    void hostileNamesStayBelowTheFolder()
    {
        QFETCH(QString, name);
        core::Recording recording = clip();
        recording.name = name;
        downloads::Wish wish = m->wish(recording);
        wish.nameTemplate = *core::NameTemplate::parse(QStringLiteral("{account}/{name}.{ext}"));
        const auto id = m->add({wish}).value(0);
        QVERIFY(m->waitIdle());
        const QString placed = m->item(id).download.path;
        QCOMPARE(m->item(id).download.state, State::Done);
        QCOMPARE(QFileInfo(placed).canonicalPath(), QFileInfo(m->file(QStringLiteral("Support"))).canonicalFilePath());
        QCOMPARE(DownloadFixture::contentOf(placed), m_content);
        QCOMPARE(m->sha256sum(), 0);
    }

    void planWritesNothing()
    {
        QStringList paths;
        m->queue->plan({m->wish(clip()), m->wish(clip(QStringLiteral("b")))})
            ->then(this, [&](const core::Result<QStringList> &plan) { paths = *plan; });
        QTRY_COMPARE(paths, (QStringList{path(), m->file(QStringLiteral("b.mp4"))}));
        QVERIFY(!QFile::exists(m->files()));
        QVERIFY(m->queue->items().isEmpty());
    }

    void pausedInMidFileItGoesOnAtTheSameByte()
    {
        slowly();
        const auto id = m->add(clip());
        QTRY_VERIFY(m->item(id).received > 20'000);
        m->queue->pause({id});
        QTRY_COMPARE(m->item(id).download.state, State::Paused);
        QVERIFY(m->queue->isIdle());
        QVERIFY(m->item(id).download.bytes > 20'000);
        QVERIFY(!QFile::exists(path()));

        m->startQueue(); // and it stays paused over a restart
        QVERIFY(m->load());
        QCOMPARE(m->item(id).download.state, State::Paused);
        const qint64 safe = m->item(id).download.bytes;
        serve();
        m->server.forgetSeen();
        m->queue->resume({id});
        QVERIFY(m->waitIdle());
        QCOMPARE(DownloadFixture::contentOf(path()), m_content);
        QCOMPARE(m->server.seen().first().header("Range"), "bytes=" + QByteArray::number(safe) + '-');
    }

    void removedItIsGoneAtOnceAndItsPartOnceThatCannotBeUndone()
    {
        slowly();
        const auto id = m->add(clip());
        QTRY_VERIFY(m->item(id).received > 0);
        m->queue->remove({id});
        QVERIFY(m->queue->items().isEmpty());
        QTRY_VERIFY(m->queue->isIdle());
        QVERIFY(QFile::exists(path() + QStringLiteral(".part")));
        m->queue->purge({id});
        QTRY_VERIFY(!QFile::exists(path() + QStringLiteral(".part")));
        m->queue->restore({id});
        QVERIFY(m->queue->items().isEmpty());
        QTRY_COMPARE(rowsInLibrary(), 0); // the part goes first
    }

    void aRemovalUndoneInMidFileLosesNoByte()
    {
        slowly();
        const auto id = m->add(clip());
        QTRY_VERIFY(m->item(id).received > 20'000);
        m->queue->remove({id});
        QTRY_VERIFY(m->queue->isIdle());
        serve();
        m->server.forgetSeen();
        QSignalSpy added(m->queue.get(), &downloads::Queue::added);
        m->queue->restore({id});
        QCOMPARE(added.count(), 1);
        const qint64 safe = m->item(id).download.bytes;
        QVERIFY(safe > 20'000);
        QVERIFY(m->waitIdle());
        QCOMPARE(DownloadFixture::contentOf(path()), m_content);
        QCOMPARE(m->server.seen().first().header("Range"), "bytes=" + QByteArray::number(safe) + '-');
        m->queue.reset();
        QCOMPARE(rowsInLibrary(), 1);
    }

    void aRemovalUndoneBeforeItsTransferStoppedGoesOn()
    {
        slowly();
        const auto id = m->add(clip());
        QTRY_VERIFY(m->item(id).received > 0);
        m->queue->remove({id});
        m->queue->restore({id});
        QCOMPARE(m->queue->items().size(), 1);
        serve();
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(id).download.state, State::Done);
        QCOMPARE(DownloadFixture::contentOf(path()), m_content);
    }

    void whatWasPausedJustBeforeItsRemovalIsPausedWhenThatIsUndone()
    {
        slowly();
        const auto id = m->add(clip());
        QTRY_VERIFY(m->item(id).received > 0);
        m->queue->pause({id});
        m->queue->remove({id});
        m->queue->restore({id});
        QTRY_COMPARE(m->item(id).download.state, State::Paused);
        QTRY_VERIFY(m->queue->isIdle());
        m->queue->resume({id});
        serve();
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(id).download.state, State::Done);
        QCOMPARE(DownloadFixture::contentOf(path()), m_content);
    }

    void whatWasRemovedJustAfterItsPauseCanStillBePurged()
    {
        slowly();
        const auto id = m->add(clip());
        QTRY_VERIFY(m->item(id).received > 0);
        m->queue->pause({id});
        m->queue->remove({id});
        m->queue->purge({id});
        QTRY_VERIFY(!QFile::exists(path() + QStringLiteral(".part")));
        QTRY_COMPARE(rowsInLibrary(), 0);
    }

    void whatIsPurgedBeforeItsTransferStoppedLeavesNothing()
    {
        slowly();
        const auto id = m->add(clip());
        QTRY_VERIFY(m->item(id).received > 0);
        m->queue->remove({id});
        m->queue->purge({id});
        QTRY_VERIFY(!QFile::exists(path() + QStringLiteral(".part")));
        QTRY_COMPARE(rowsInLibrary(), 0);
    }

    void anUndoBringsBackPlaceAndState()
    {
        m->batch = false;
        m->startQueue();
        m->source->fail(Error(Error::Kind::Auth));
        const auto ids =
            m->add({m->wish(clip()), m->wish(clip(QStringLiteral("b"))), m->wish(clip(QStringLiteral("c")))});
        QTRY_VERIFY(m->queue->item(ids.at(1))->activity == Activity::WaitingForSignIn);
        m->queue->pause({ids.at(1)});
        QTRY_COMPARE(m->item(ids.at(1)).download.state, State::Paused);
        m->queue->remove({ids.at(0), ids.at(1)});
        QCOMPARE(m->queue->ids(), QList{ids.at(2)});
        m->queue->restore({ids.at(0), ids.at(1)});
        QCOMPARE(m->queue->ids(), ids);
        QCOMPARE(m->item(ids.at(1)).download.state, State::Paused);
        QCOMPARE(m->item(ids.at(0)).download.state, State::Queued);
    }

    void whenTheQueueEndsNoRemovalIsLeftOver()
    {
        slowly();
        const auto id = m->add(clip());
        QTRY_VERIFY(m->item(id).received > 0);
        m->queue->remove({id}); // and its transfer runs still
        m->queue.reset();
        QVERIFY(!QFile::exists(path() + QStringLiteral(".part")));
        QTRY_COMPARE(rowsInLibrary(), 0);
    }

    /// As a kill leaves it: the mark is written, the part and the row are there, their process is not.
    void aRemovalThatWasCutOffIsFinishedByTheNextStart()
    {
        slowly();
        const auto id = m->add(clip());
        QTRY_VERIFY(m->item(id).received > 0);
        QSignalSpy stopped(m->queue.get(), &downloads::Queue::stopped);
        m->queue->stop();
        QTRY_COMPARE(stopped.count(), 1);
        m->queue.reset();
        QVERIFY(QFile::exists(path() + QStringLiteral(".part")));
        QVERIFY(inLibrary([id](library::Stores &stores) { return stores.downloads.markRemoved({id}, true); }));
        m->startQueue();
        QVERIFY(m->load());
        QVERIFY(m->queue->items().isEmpty());
        QTRY_VERIFY(!QFile::exists(path() + QStringLiteral(".part")));
        QTRY_COMPARE(rowsInLibrary(), 0);
    }

    void whatWasJustRemovedGoesOnWhenItIsWishedForAgain()
    {
        slowly();
        const auto id = m->add(clip());
        QTRY_VERIFY(m->item(id).received > 20'000);
        m->queue->pause({id});
        QTRY_COMPARE(m->item(id).download.state, State::Paused);
        const qint64 safe = m->item(id).download.bytes;
        m->queue->remove({id});
        serve();
        m->server.forgetSeen();
        QCOMPARE(m->add(clip()), id);
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(id).download.state, State::Done);
        QCOMPARE(DownloadFixture::contentOf(path()), m_content);
        QCOMPARE(m->server.seen().first().header("Range"), "bytes=" + QByteArray::number(safe) + '-');
    }

    void whatWasPurgedIsBegunAnewWhenItIsWishedForAgain()
    {
        slowly();
        const auto id = m->add(clip());
        QTRY_VERIFY(m->item(id).received > 0);
        m->queue->pause({id});
        QTRY_COMPARE(m->item(id).download.state, State::Paused);
        m->queue->remove({id});
        m->queue->purge({id});
        serve();
        const auto again = m->add(clip());
        QVERIFY(again != id);
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(again).download.state, State::Done);
        QCOMPARE(DownloadFixture::contentOf(path()), m_content);
    }

    void whatIsBeingRemovedGoesOnWhenItIsWishedForAgain()
    {
        slowly();
        const auto id = m->add(clip());
        QTRY_VERIFY(m->item(id).received > 0);
        m->queue->remove({id});
        serve();
        const auto again = m->add(clip());
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(again).download.state, State::Done);
        QCOMPARE(DownloadFixture::contentOf(path()), m_content);
    }

    void aFinishedFileStaysWhenItsRowIsRemoved()
    {
        const auto id = m->add(clip());
        QVERIFY(m->waitIdle());
        m->queue->remove({id});
        QVERIFY(m->queue->items().isEmpty());
        QVERIFY(QFile::exists(path()));
        QVERIFY(m->add(clip()) == id); // the history knows it still
        QVERIFY(m->item(id).skipped);
    }

    void stoppedThePartsStayAndTheNextStartGoesOn()
    {
        slowly();
        const auto id = m->add(clip());
        QTRY_VERIFY(m->item(id).received > 20'000);
        QSignalSpy stopped(m->queue.get(), &downloads::Queue::stopped);
        m->queue->stop();
        QTRY_COMPARE(stopped.count(), 1);
        QCOMPARE(m->item(id).download.state, State::Queued);
        const qint64 safe = m->item(id).download.bytes;
        QVERIFY(safe > 20'000);
        m->startQueue();
        serve();
        m->server.forgetSeen();
        QVERIFY(m->load());
        QVERIFY(m->waitIdle());
        QCOMPARE(DownloadFixture::contentOf(path()), m_content);
        QCOMPARE(m->server.seen().first().header("Range"), "bytes=" + QByteArray::number(safe) + '-');
    }

    void twoQueuesOnOneLibraryDoNotShareADownload()
    {
        slowly();
        const auto id = m->add(clip());
        QTRY_VERIFY(m->item(id).received > 0);
        downloads::Queue other(*m->library, *m->source, m->http, m->options());
        bool loaded = false;
        other.load()->then(this, [&](const core::Result<QList<core::DownloadId>> &ids) {
            QVERIFY(ids->isEmpty());
            loaded = true;
        });
        QTRY_VERIFY(loaded);
        bool added = false;
        other.add({m->wish(clip())})->then(this, [&](const core::Result<QList<core::DownloadId>> &) { added = true; });
        QTRY_VERIFY(added);
        QCOMPARE(other.item(id)->download.state, State::Failed);
        QTRY_VERIFY(other.isIdle());
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(id).download.state, State::Done);
        QCOMPARE(DownloadFixture::contentOf(path()), m_content);
    }

    void aLimitHoldsTheWholeAccount()
    {
        std::atomic<int> refused = 0;
        m->serve([&](const SeenRequest &request) {
            if (refused++ > 0)
                return ranged(request);
            Answer answer = Answer::json("{}", 429);
            answer.headers.emplaceBack("Retry-After", "1");
            return answer;
        });
        m->limits.parallel = 1;
        m->startQueue();
        const auto ids = m->add({m->wish(clip()), m->wish(clip(QStringLiteral("b")))});
        QTRY_COMPARE(m->item(ids.at(0)).activity, Activity::WaitingForLimit);
        QCOMPARE(m->item(ids.at(1)).activity, Activity::WaitingForLimit);
        QVERIFY(m->item(ids.at(1)).waitingUntil);
        QVERIFY(m->provider->pacer().heldUntil());
        QVERIFY(!m->queue->isIdle());
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(ids.at(1)).download.state, State::Done);
    }

    void aLongLimitEndsABatchAndTheRestStaysQueued()
    {
        m->serve([](const SeenRequest &) {
            Answer answer = Answer::json("{}", 429);
            answer.headers.emplaceBack("Retry-After", "3600");
            return answer;
        });
        m->limits.parallel = 1;
        m->startQueue();
        QSignalSpy idle(m->queue.get(), &downloads::Queue::idle);
        const auto ids = m->add({m->wish(clip()), m->wish(clip(QStringLiteral("b")))});
        QTRY_COMPARE(idle.count(), 1);
        QCOMPARE(m->item(ids.at(0)).download.error->kind, Error::Kind::RateLimited);
        QVERIFY(m->item(ids.at(0)).download.error->retryAt);
        QCOMPARE(m->item(ids.at(1)).download.state, State::Queued);
        QCOMPARE(m->server.seen().size(), 1);
    }

    void signedOutItWaitsAndGoesOnBySigningIn()
    {
        m->batch = false;
        m->startQueue();
        m->source->fail(Error(Error::Kind::Auth, {}, Error::Cause::SecretMissing));
        const auto ids = m->add({m->wish(clip()), m->wish(clip(QStringLiteral("b")))});
        QTRY_COMPARE(m->item(ids.at(0)).activity, Activity::WaitingForSignIn);
        QTRY_COMPARE(m->item(ids.at(1)).activity, Activity::WaitingForSignIn);
        m->source->signIn(m->account.id);
        QTRY_COMPARE(m->item(ids.at(0)).download.state, State::Done);
        QTRY_COMPARE(m->item(ids.at(1)).download.state, State::Done);
    }

    void signedOutABatchEnds()
    {
        m->source->fail(Error(Error::Kind::Auth));
        const auto id = m->add(clip());
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(id).download.state, State::Failed);
        QCOMPARE(m->item(id).download.error->kind, Error::Kind::Auth);
        m->source->signIn(m->account.id);
        m->startQueue();
        QVERIFY(m->load());
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(id).download.state, State::Done);
    }

    void aFullDiskIsAPause()
    {
        FullFileSystem system;
        m->fileSystem = &system;
        m->batch = false;
        m->startQueue();
        const auto id = m->add(clip());
        QTRY_COMPARE(m->item(id).activity, Activity::WaitingForSpace);
        QCOMPARE(m->item(id).download.error->cause, Error::Cause::DiskFull);
        system.full = false;
        QTRY_COMPARE(m->item(id).download.state, State::Done);
        QCOMPARE(DownloadFixture::contentOf(path()), m_content);
        m.reset(); // before the file system
    }

    void aFullDiskEndsABatch()
    {
        FullFileSystem system;
        m->fileSystem = &system;
        m->limits.parallel = 1;
        m->startQueue();
        const auto ids = m->add({m->wish(clip()), m->wish(clip(QStringLiteral("b")))});
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(ids.at(0)).download.error->cause, Error::Cause::DiskFull);
        QCOMPARE(m->item(ids.at(1)).download.state, State::Queued);
        m.reset();
    }

    void whatIsNotReadyFailsABatchAndIsAwaitedInTheWindow()
    {
        m->linkError = Error(Error::Kind::NotReady);
        const auto id = m->add(clip());
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(id).download.error->kind, Error::Kind::NotReady);
        m->batch = false;
        m->startQueue();
        m->add(clip());
        QTRY_COMPARE(m->item(id).activity, Activity::WaitingForRetry);
        QVERIFY(m->item(id).waitingUntil);
    }

    /// Cut off between two of the last steps: whichever, the next start needs no byte from the network.
    void theLastStepsAreHealed_data()
    {
        QTest::addColumn<QString>("standsAt");
        QTest::addColumn<QString>("rowSays");
        QTest::newRow("sealed") << QStringLiteral("clip.mp4.part") << QStringLiteral("clip.mp4");
        QTest::newRow("renamed") << QStringLiteral("clip.mp4") << QStringLiteral("clip.mp4");
        QTest::newRow("another name") << QStringLiteral("clip.mp4.part") << QStringLiteral("clip (3).mp4");
    }

    void theLastStepsAreHealed()
    {
        QFETCH(QString, standsAt);
        QFETCH(QString, rowSays);
        const auto id = m->add(clip());
        QVERIFY(m->waitIdle());
        core::Download row = m->item(id).download;
        m->queue.reset();
        row.state = State::Queued;
        row.path = m->file(rowSays);
        bool saved = false;
        m->library->run([row](library::Stores &stores) { return stores.downloads.save(row); })
            .then(this, [&](const core::Result<void> &) { saved = true; });
        QTRY_VERIFY(saved);
        if (standsAt != QStringLiteral("clip.mp4"))
            QVERIFY(QFile::rename(path(), m->file(standsAt)));
        QVERIFY(QFile::remove(m->file(QStringLiteral("SHA256SUMS"))));
        m->server.forgetSeen();
        m->startQueue();
        QVERIFY(m->load());
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(id).download.state, State::Done);
        QCOMPARE(DownloadFixture::contentOf(m->file(rowSays)), m_content);
        QCOMPARE(m->sha256sum(), 0);
        QVERIFY(m->server.seen().isEmpty());
        QCOMPARE(QDir(m->files()).entryList(QDir::Files).size(), 2);
    }

    void theSpeedLimitHoldsByTheClock()
    {
        support::ManualClock clock;
        net::HttpClient http(clock);
        m = std::make_unique<DownloadFixture>(http);
        m_content = DownloadFixture::media(2'000'000);
        serve();
        m->limits.bytesPerSecond = 100'000;
        m->startQueue();
        const auto ids = m->add({m->wish(clip()), m->wish(clip(QStringLiteral("b")))});
        const auto received = [&] { return m->item(ids.at(0)).received + m->item(ids.at(1)).received; };
        qint64 allowed = 0;
        for (int step = 0; step < 20; ++step) {
            clock.advance(std::chrono::milliseconds(200));
            allowed += 20'000;
            // What was granted and is looked at is not handed on yet: twice the first bytes.
            QTRY_VERIFY(received() > allowed - 20'000 - 1100 || received() == allowed);
            QVERIFY2(received() <= allowed, qPrintable(QString::number(received())));
        }
        m.reset();
    }

    void aLongQueueIsTakenUpWhole()
    {
        m->batch = false;
        m->startQueue();
        m->source->fail(Error(Error::Kind::Auth));
        QList<downloads::Wish> wishes;
        for (int i = 0; i < 20'000; ++i)
            wishes.append(m->wish(m->recording(QStringLiteral("clip%1").arg(i))));
        const auto ids = m->add(wishes);
        QCOMPARE(ids.size(), 20'000);
        QTRY_COMPARE(m->item(ids.last()).activity, Activity::WaitingForSignIn);
        m->queue->pauseAll();
        QCOMPARE(m->item(ids.last()).download.state, State::Paused);
        m->startQueue();
        QVERIFY(m->load());
        QCOMPARE(m->queue->items().size(), 20'000);
        QCOMPARE(m->queue->items().last().download.id, ids.last());
    }

    void noSecretIsWrittenDown()
    {
        m->add({m->wish(clip()), m->wish(clip(QStringLiteral("b")))});
        QVERIFY(m->waitIdle());
        m->queue.reset();
        m->library.reset();
        for (const QFileInfo &file : QDir(m->dir.path()).entryInfoList(QDir::Files | QDir::Hidden))
            QVERIFY2(!DownloadFixture::contentOf(file.filePath()).contains("SECRET"), qPrintable(file.filePath()));
    }

private:
    core::Recording clip(const QString &id = QStringLiteral("clip")) const { return m->recording(id); }
    QString path() const { return m->file(QStringLiteral("clip.mp4")); }
    template <class F>
    bool inLibrary(F work)
    {
        bool done = false;
        m->library->run(work).then(this, [&done](const auto &result) { done = result.has_value(); });
        return QTest::qWaitFor([&done] { return done; });
    }
    /// Rows of `clip`, of whatever state.
    int rowsInLibrary()
    {
        int rows = -1;
        const core::RecordingKey key = core::keyOf(m->account.id, clip());
        m->library->run([key](library::Stores &stores) { return stores.downloads.of(key); })
            .then(this, [&rows](const core::Result<QList<core::Download>> &found) { rows = int(found->size()); });
        return QTest::qWaitFor([&rows] { return rows >= 0; }) ? rows : -1;
    }
    Answer ranged(const SeenRequest &request) const
    {
        return Answer::ranged(request, m_content, "video/mp4", "\"v1\"");
    }
    void serve()
    {
        m->serve([this](const SeenRequest &request) { return ranged(request); });
    }
    void slowly()
    {
        m->serve([this](const SeenRequest &request) {
            Answer answer = ranged(request);
            answer.bytesPerSecond = 100'000;
            return answer;
        });
    }

    core::SystemClock m_clock;
    net::HttpClient m_http{m_clock};
    std::unique_ptr<DownloadFixture> m;
    QByteArray m_content;
};

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
