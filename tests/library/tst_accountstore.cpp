#include "library/accountstore.h"
#include "library/database.h"
#include "library/downloadstore.h"
#include "library/positionstore.h"
#include "library/recordingstore.h"
#include "samples.h"

#include <QTemporaryDir>
#include <QTest>

using core::Error;

namespace {

core::Account account(const QString &id, const QString &name)
{
    core::Account account;
    account.id = core::AccountId(id);
    account.name = name;
    account.provider = QStringLiteral("anchor-browser");
    return account;
}

} // namespace

class AccountStoreTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<library::Database> m_database;
    std::optional<library::AccountStore> m_store;
    int m_files = 0;

private Q_SLOTS:
    void init()
    {
        m_database = samples::openDatabase(m_folder.filePath(QString::number(++m_files)));
        QVERIFY(m_database);
        m_store.emplace(*m_database);
    }

    void anAccountComesBackAsItWas()
    {
        core::Account full = account(QStringLiteral("1"), QString::fromUtf8("Büro 東京"));
        full.provider = QStringLiteral("signalwire");
        full.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:8080/a%2Fb/c"));
        full.fields = {{QStringLiteral("space"), QStringLiteral("acme")},
                       {QStringLiteral("project_id"), QString::fromUtf8("ü\"")}};
        full.colour = QStringLiteral("#aabbcc");
        full.folder = QString::fromUtf8("/home/ä b");
        full.retentionDays = 30;
        const core::Account bare = account(QStringLiteral("2"), QStringLiteral("b"));
        QVERIFY(m_store->save(full));
        QVERIFY(m_store->save(bare));
        const auto all = m_store->all();
        QVERIFY(all);
        QCOMPARE(all->size(), 2);
        QVERIFY(all->at(0) == full);
        QVERIFY(all->at(1) == bare);
    }

    void savingAgainReplacesAndKeepsTheOrder()
    {
        QVERIFY(m_store->save(account(QStringLiteral("1"), QStringLiteral("a"))));
        QVERIFY(m_store->save(account(QStringLiteral("2"), QStringLiteral("b"))));
        QVERIFY(m_store->save(account(QStringLiteral("1"), QStringLiteral("z"))));
        const auto all = m_store->all();
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->at(0).name, QStringLiteral("z"));
    }

    void whatItKeepsComesBack()
    {
        core::Account archive = account(QStringLiteral("1"), QStringLiteral("a"));
        archive.keepNew = core::KeepNew{QStringLiteral("/archive"), {core::FileKind::Video}, samples::moment(1234)};
        core::Account all = account(QStringLiteral("2"), QStringLiteral("b"));
        all.keepNew.emplace();
        QVERIFY(m_store->save(archive));
        QVERIFY(m_store->save(all));
        QVERIFY(m_store->all()->at(0) == archive);
        QVERIFY(m_store->all()->at(1) == all);
        archive.keepNew.reset();
        QVERIFY(m_store->save(archive));
        QVERIFY(m_store->all()->at(0) == archive);
    }

    void itsLimitsComeBack()
    {
        core::Account limited = account(QStringLiteral("1"), QStringLiteral("a"));
        limited.limits.parallel = 2;
        limited.limits.bytesPerSecond = 500'000;
        limited.limits.timetable.windows = {{0x1f, QTime(8, 0), QTime(18, 0), std::nullopt}};
        QVERIFY(m_store->save(limited));
        QVERIFY(m_store->save(account(QStringLiteral("2"), QStringLiteral("b"))));
        QVERIFY(m_store->all()->at(0) == limited);
        QVERIFY(m_store->all()->at(1).limits == core::AccountLimits());
    }

    void aNameIsTakenWhateverItsCase()
    {
        QVERIFY(m_store->save(account(QStringLiteral("1"), QString::fromUtf8("Größe"))));
        const auto refused = m_store->save(account(QStringLiteral("2"), QString::fromUtf8("gRÖße")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::InvalidRequest);
        QCOMPARE(refused.error().subject, QString::fromUtf8("gRÖße"));
        QCOMPARE(m_store->all()->size(), 1);
        // Its own name in another case is no clash.
        QVERIFY(m_store->save(account(QStringLiteral("1"), QString::fromUtf8("GRÖßE"))));
    }

    void aSampleIsNeverStored()
    {
        core::Account sample = account(QStringLiteral("1"), QStringLiteral("a"));
        sample.sample = true;
        QVERIFY(!m_store->save(sample));
        QVERIFY(m_store->all()->isEmpty());
    }

    void removingTakesRecordingsPositionsAndUnfinishedDownloadsAlong()
    {
        library::RecordingStore recordings(*m_database);
        library::DownloadStore downloads(*m_database);
        const core::AccountId gone(QStringLiteral("account"));
        const core::AccountId other(QStringLiteral("other"));
        QVERIFY(m_store->save(account(gone.text(), QStringLiteral("a"))));
        QVERIFY(m_store->save(account(other.text(), QStringLiteral("b"))));
        QVERIFY(recordings.remember(gone, {samples::bareRecording()}, {}));
        QVERIFY(recordings.remember(other, {samples::bareRecording()}, {}));
        library::PositionStore positions(*m_database);
        for (const core::AccountId &account : {gone, other})
            QVERIFY(positions.remember(core::keyOf(account, samples::bareRecording()), {}));
        core::Download done = samples::bareDownload(QStringLiteral("done"));
        done.state = core::Download::State::Done;
        core::Download others = samples::bareDownload(QStringLiteral("others"));
        others.account = other;
        QVERIFY(downloads.add({samples::bareDownload(QStringLiteral("queued")), done, others}, QStringLiteral("me")));
        QVERIFY(downloads.journal(core::DownloadId(QStringLiteral("queued")), {{0, 5}}));

        QVERIFY(m_store->remove(gone));

        QCOMPARE(m_store->all()->size(), 1);
        QVERIFY(recordings.known(gone)->isEmpty());
        QCOMPARE(recordings.known(other)->size(), 1);
        QVERIFY(!*positions.of(core::keyOf(gone, samples::bareRecording())));
        QVERIFY(positions.of(core::keyOf(other, samples::bareRecording()))->has_value());
        QVERIFY(downloads.journaled(core::DownloadId(QStringLiteral("queued")))->isEmpty());
        QCOMPARE(downloads.unfinished()->size(), 1);
        const auto left = downloads.of(core::keyOf(gone, samples::bareRecording()));
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().id, done.id);
    }
};

QTEST_GUILESS_MAIN(AccountStoreTest)
#include "tst_accountstore.moc"
