#include "accounts/accountbook.h"
#include "downloads/queue.h"
#include "library/library.h"
#include "models/queuecells.h"
#include "models/queuemodel.h"
#include "net/httpclient.h"
#include "providers/providersource.h"
#include "secrets/memorystore.h"
#include "support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using core::Error;
using downloads::Activity;
using downloads::Item;
using models::QueueCells;
using models::QueueModel;
using Column = QueueModel::Column;
using Order = downloads::Queue::Order;
using State = core::Download::State;

namespace {

/// Everybody is signed out: nothing of the queue runs.
class SignedOut final : public providers::ProviderSource
{
public:
    core::Job<providers::Provider *> *provider(const core::AccountId &) override
    {
        return new core::ReadyJob<providers::Provider *>(Error(Error::Kind::Auth), this);
    }
};

const core::Instant now = *core::parseInstant(QStringLiteral("2026-11-20T12:00:00Z"));

Item waiting(Activity activity)
{
    Item item;
    item.activity = activity;
    item.waitingUntil = *core::parseInstant(QStringLiteral("2026-11-20T14:05:00Z"));
    return item;
}

} // namespace

class TestQueueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_library = std::make_unique<library::Library>(m_dir->filePath(QStringLiteral("library.sqlite")));
        m_book = std::make_unique<accounts::AccountBook>(*m_library, m_store, providers::Context{m_http, m_clock});
        downloads::Queue::Options options;
        options.runtimeFolder = m_dir->path();
        m_queue = std::make_unique<downloads::Queue>(*m_library, m_source, m_http, options);
        m_model = std::make_unique<QueueModel>(*m_queue, *m_book, m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_queue.reset();
        m_book.reset();
        m_library.reset();
    }

    void itFollowsTheQueuesOrderAndKeepsWhatIsSelected()
    {
        add(5);
        const QPersistentModelIndex second(m_model->index(1, int(Column::Name)));
        const QString name = second.data().toString();
        m_queue->move({idAt(4), idAt(2)}, downloads::Queue::Move::ToTop);
        QCOMPARE(rows(), m_queue->ids());
        QCOMPARE(second.row(), 3);
        QCOMPARE(second.data().toString(), name);
        m_queue->setOrder(Order::NewestFirst);
        QCOMPARE(rows(), m_queue->ids());
        QCOMPARE(second.data().toString(), name);
    }

    void whatIsRemovedAndRestoredStandsWhereItStood()
    {
        add(6);
        const auto before = rows();
        m_queue->remove({before.at(1), before.at(2), before.at(4)});
        QCOMPARE(rows(), (QList{before.at(0), before.at(3), before.at(5)}));
        QCOMPARE(m_model->totals().unfinished, 3);
        m_queue->restore({before.at(1), before.at(2), before.at(4)});
        QCOMPARE(rows(), before);
        for (int row = 0; row < 6; ++row)
            QCOMPARE(m_model->rowOf(before.at(row)), row);
        QCOMPARE(m_model->totals().unfinished, 6);
    }

    void totalsAreToldOnceForAllThatChanges()
    {
        add(100);
        QSignalSpy told(m_model.get(), &QueueModel::totalsChanged);
        m_queue->pauseAll();
        QCOMPARE(m_model->totals().paused, 100);
        QCOMPARE(m_model->totals().unfinished, 0);
        QTRY_COMPARE(told.count(), 1);
        m_queue->resumeAll();
        QTRY_COMPARE(m_model->totals().unfinished, 100);
        QCOMPARE(m_model->totals().paused, 0);
    }

    void twentyThousandRowsAreNoBurden()
    {
        m_tester.reset(); // which looks at every row after every change
        add(20'000);
        QCOMPARE(m_model->rowCount(), 20'000);
        QElapsedTimer timer;
        timer.start();
        m_queue->pauseAll();
        m_queue->setOrder(Order::NewestFirst);
        m_queue->setOrder(Order::ByHand);
        m_queue->move({m_queue->ids().mid(15'000)}, downloads::Queue::Move::ToTop);
        for (int i = 0; i < 50; ++i)
            m_queue->move({m_queue->ids().at(10'000)}, downloads::Queue::Move::Up);
        QList<core::DownloadId> every;
        const auto all = m_queue->ids();
        for (int i = 0; i < 20'000; i += 2)
            every.append(all.at(i));
        m_queue->remove(every);
        QCOMPARE(m_model->rowCount(), 10'000);
        m_queue->restore(every);
        QCOMPARE(rows(), all);
        QCOMPARE(m_model->totals().paused, 20'000);
        qInfo("20,000 rows paused, ordered, moved 51 times, removed and restored: %lld ms", timer.elapsed());
    }

    void itSaysWhyARowWaits_data()
    {
        QTest::addColumn<Item>("item");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const Item &item, const char *text) {
            QTest::newRow(name) << item << QString::fromUtf8(text);
        };
        row("slot", waiting(Activity::WaitingForSlot), "waits for a slot");
        row("schedule", waiting(Activity::WaitingForSchedule), "waits until 14:05, by your timetable");
        row("limit", waiting(Activity::WaitingForLimit), "waits for the provider's limit until 14:05");
        row("network", waiting(Activity::WaitingForNetwork), "no network, tries again at 14:05");
        row("sign in", waiting(Activity::WaitingForSignIn), "signed out, waits until you sign in");
        Item item = waiting(Activity::WaitingForRetry);
        row("retry", item, "no connection, tries again at 14:05");
        item.download.error = Error(Error::Kind::Server);
        row("server", item, "the provider fails, tries again at 14:05");
        item.download.error = Error(Error::Kind::NotReady);
        row("not ready", item, "still being made, looks again at 14:05");
        item = waiting(Activity::WaitingForSpace);
        row("space", item, "waits for space on the disk");
        item.shortage = downloads::Shortage{QStringLiteral("/home"), 1'200'000'000};
        row("so much space", item, "waits for space: 1.2 GB more on /home");
        item = waiting(Activity::WaitingForSchedule);
        item.waitingUntil.reset();
        row("for good", item, "waits, by your timetable");
        item.waitingUntil = now + std::chrono::days(2);
        row("days on", item, "waits until 22 Nov, 12:00, by your timetable");
    }

    void itSaysWhyARowWaits()
    {
        QFETCH(Item, item);
        QFETCH(QString, text);
        QCOMPARE(QueueCells::state(item, now), text);
    }

private:
    void add(int count)
    {
        QList<downloads::Wish> wishes;
        core::Account account;
        account.id = core::AccountId(QStringLiteral("account"));
        for (int i = 0; i < count; ++i) {
            core::Recording recording;
            recording.id = core::RecordingId(QString::number(i));
            recording.name = QStringLiteral("%1.mp4").arg(i);
            recording.extension = QStringLiteral("mp4");
            recording.startedAt = now + std::chrono::hours(i);
            recording.sizeBytes = 1000;
            wishes.append({account, recording, m_dir->filePath(QStringLiteral("files")),
                           *core::NameTemplate::parse(QStringLiteral("{name}.{ext}"))});
        }
        bool added = false;
        m_queue->add(wishes)->then(this, [&added](const auto &result) { added = result.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(added, 60'000);
        // The first ones were tried, and may take a moment longer to end.
        const auto allWait = [this] {
            const QList<Item> items = m_queue->items();
            return std::all_of(items.cbegin(), items.cend(),
                               [](const Item &item) { return item.activity == Activity::WaitingForSignIn; });
        };
        QTRY_VERIFY(allWait());
    }
    core::DownloadId idAt(int row) const { return m_model->item(row).download.id; }
    QList<core::DownloadId> rows() const
    {
        QList<core::DownloadId> ids;
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids.append(idAt(row));
        return ids;
    }

    support::ManualClock m_clock{now};
    net::HttpClient m_http{m_clock};
    secrets::MemoryStore m_store;
    SignedOut m_source;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<library::Library> m_library;
    std::unique_ptr<accounts::AccountBook> m_book;
    std::unique_ptr<downloads::Queue> m_queue;
    std::unique_ptr<QueueModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestQueueModel)
#include "tst_queuemodel.moc"
