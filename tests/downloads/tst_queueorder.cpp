#include "downloadfixture.h"

#include <QSignalSpy>

using core::Error;
using downloads::Activity;
using support::Answer;
using support::SeenRequest;
using Move = downloads::Queue::Move;
using Order = downloads::Queue::Order;
using State = core::Download::State;

class TestQueueOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<DownloadFixture>(m_http);
        m_content = DownloadFixture::media(2000);
        m->batch = false;
        m->limits.parallel = 1;
        m->startQueue();
        m->serve(
            [this](const SeenRequest &request) { return Answer::ranged(request, m_content, "video/mp4", "\"v1\""); });
        m->source->fail(Error(Error::Kind::Auth)); // until a test wants them to run
    }
    void cleanup() { m.reset(); }

    void byAgeWhatIsUnknownComesLast()
    {
        const auto ids = m->add({wish("middle", 20), wish("unknown"), wish("old", 10), wish("new", 30)});
        QCOMPARE(names(), QStringLiteral("middle unknown old new"));
        QSignalSpy reordered(m->queue.get(), &downloads::Queue::reordered);
        m->queue->setOrder(Order::OldestFirst);
        QCOMPARE(names(), QStringLiteral("old middle new unknown"));
        m->queue->setOrder(Order::NewestFirst);
        QCOMPARE(names(), QStringLiteral("new middle old unknown"));
        m->queue->setOrder(Order::ByHand);
        QCOMPARE(m->queue->ids(), ids);
        QCOMPARE(reordered.count(), 3);
    }

    void whatVanishesFirstGoesByTheTrashThenByTheAccountsRetention()
    {
        downloads::Wish trashed = wish("trashed", 50);
        trashed.recording.deletedAt = day(5); // vanishes on day 35
        downloads::Wish others = wish("others", 1);
        others.account.id = core::AccountId(QStringLiteral("account-2"));
        m->add({wish("late", 40), others, wish("early", 20), trashed});
        m->queue->setOrder(Order::VanishesFirst);
        QCOMPARE(names(), QStringLiteral("trashed late others early"));
        m->account.retentionDays = 10; // early on day 30, late on day 50
        m->queue->setAccount(m->account);
        QCOMPARE(names(), QStringLiteral("early trashed late others"));
        m->account.retentionDays.reset();
        m->queue->setAccount(m->account);
        QCOMPARE(names(), QStringLiteral("trashed late others early"));
    }

    void whatIsAddedLaterTakesItsPlace()
    {
        m->queue->setOrder(Order::OldestFirst);
        m->add({wish("b", 2), wish("d", 4)});
        QSignalSpy reordered(m->queue.get(), &downloads::Queue::reordered);
        m->add({wish("e", 5)});
        QCOMPARE(reordered.count(), 0);
        m->add({wish("a", 1), wish("c", 3)});
        QCOMPARE(reordered.count(), 1);
        QCOMPARE(names(), QStringLiteral("a b c d e"));
    }

    void movedByHand_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<Move>("where");
        QTest::addColumn<QString>("expected");
        QTest::newRow("up") << "c" << Move::Up << "a c b d e";
        QTest::newRow("down") << "c" << Move::Down << "a b d c e";
        QTest::newRow("top") << "d" << Move::ToTop << "d a b c e";
        QTest::newRow("bottom") << "b" << Move::ToBottom << "a c d e b";
        QTest::newRow("a block up") << "c d" << Move::Up << "a c d b e";
        QTest::newRow("a block down") << "d b c" << Move::Down << "a e b c d";
        QTest::newRow("scattered up") << "b d" << Move::Up << "b a d c e";
        QTest::newRow("scattered to the top") << "e c" << Move::ToTop << "c e a b d";
        QTest::newRow("at the top already") << "a b d" << Move::Up << "a b d c e";
        QTest::newRow("at the bottom already") << "e" << Move::Down << "a b c d e";
        QTest::newRow("all") << "a b c d e" << Move::ToTop << "a b c d e";
        QTest::newRow("none") << "" << Move::Up << "a b c d e";
    }

    void movedByHand()
    {
        QFETCH(QString, which);
        QFETCH(Move, where);
        QFETCH(QString, expected);
        addFive();
        m->queue->move(idsOf(which), where);
        QCOMPARE(names(), expected);

        m->startQueue(); // and it stays so
        QVERIFY(m->load());
        QCOMPARE(names(), expected);
        m->add({wish("later")});
        QCOMPARE(names(), expected + QStringLiteral(" later"));
    }

    void manyMovesInTurn()
    {
        addFive();
        m->queue->move(idsOf(QStringLiteral("e")), Move::ToTop);
        m->queue->move(idsOf(QStringLiteral("e")), Move::Down);
        m->queue->move(idsOf(QStringLiteral("a")), Move::ToBottom);
        m->queue->move(idsOf(QStringLiteral("a")), Move::Up);
        QCOMPARE(names(), QStringLiteral("e b c a d"));
        m->startQueue();
        QVERIFY(m->load());
        QCOMPARE(names(), QStringLiteral("e b c a d"));
    }

    void inAnotherOrderNothingIsMovedByHand()
    {
        addFive();
        m->queue->setOrder(Order::NewestFirst);
        m->queue->move(idsOf(QStringLiteral("e")), Move::ToTop);
        m->queue->setOrder(Order::ByHand);
        QCOMPARE(names(), QStringLiteral("a b c d e"));
    }

    void theyStartInTheOrderThatHolds()
    {
        addFive();
        QTRY_COMPARE(m->queue->items().first().activity, Activity::WaitingForSignIn);
        m->queue->move(idsOf(QStringLiteral("d")), Move::ToTop);
        m->source->signIn(m->account.id);
        QVERIFY(m->waitIdle());
        QCOMPARE(asked(), QStringLiteral("d a b c e"));
    }

    void anOrderSetWhileTheyWaitHoldsForTheNext()
    {
        m->add({wish("a", 10), wish("b", 20), wish("c", 30)});
        QTRY_COMPARE(m->queue->items().first().activity, Activity::WaitingForSignIn);
        m->queue->setOrder(Order::NewestFirst);
        m->source->signIn(m->account.id);
        QVERIFY(m->waitIdle());
        QCOMPARE(asked(), QStringLiteral("c b a"));
    }

    void twentyThousandAreMovedAndOrdered()
    {
        QList<downloads::Wish> wishes;
        for (int i = 0; i < 20'000; ++i)
            wishes.append(wish(QByteArray::number(i), (i * 7919) % 20'000));
        const auto ids = m->add(wishes);
        m->queue->setOrder(Order::OldestFirst);
        const auto ordered = m->queue->ids();
        QCOMPARE(m->queue->item(ordered.first())->download.recording.startedAt, day(0));
        QCOMPARE(m->queue->item(ordered.last())->download.recording.startedAt, day(19'999));
        m->queue->setOrder(Order::ByHand);
        m->queue->move(ids.mid(10'000), Move::ToTop);
        QCOMPARE(m->queue->ids(), ids.mid(10'000) + ids.first(10'000));
        m->startQueue();
        QVERIFY(m->load());
        QCOMPARE(m->queue->ids(), ids.mid(10'000) + ids.first(10'000));
    }

private:
    static std::optional<core::Instant> day(int number)
    {
        return core::Instant(std::chrono::milliseconds(0)) + std::chrono::days(number);
    }
    downloads::Wish wish(const QByteArray &name, int startedOn = -1) const
    {
        core::Recording recording = m->recording(QString::fromLatin1(name), m_content.size());
        recording.endedAt.reset();
        if (startedOn >= 0)
            recording.startedAt = day(startedOn);
        return m->wish(recording);
    }
    void addFive() { m->add({wish("a"), wish("b"), wish("c"), wish("d"), wish("e")}); }
    QString nameOf(const core::DownloadId &id) const { return m->queue->item(id)->download.recording.id.text(); }
    /// In the order of the queue.
    QString names() const
    {
        QStringList all;
        for (const core::DownloadId &id : m->queue->ids())
            all.append(nameOf(id));
        return all.join(u' ');
    }
    QList<core::DownloadId> idsOf(const QString &which) const
    {
        QList<core::DownloadId> ids;
        for (const QString &name : which.split(u' ')) {
            for (const core::DownloadId &id : m->queue->ids()) {
                if (nameOf(id) == name)
                    ids.append(id);
            }
        }
        return ids;
    }
    /// What the server was asked for.
    QString asked()
    {
        QStringList all;
        for (const SeenRequest &request : m->server.seen())
            all.append(QString::fromLatin1(request.target.mid(1, request.target.indexOf('?') - 1)));
        return all.join(u' ');
    }

    core::SystemClock m_clock;
    net::HttpClient m_http{m_clock};
    std::unique_ptr<DownloadFixture> m;
    QByteArray m_content;
};

QTEST_GUILESS_MAIN(TestQueueOrder)
#include "tst_queueorder.moc"
