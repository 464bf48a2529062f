#include "library/database.h"
#include "library/positionstore.h"
#include "samples.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using library::PositionStore;
using samples::moment;
using namespace std::chrono_literals;

class PositionStoreTest : public QObject
{
    Q_OBJECT

private:
    const core::AccountId m_account{QStringLiteral("account")};
    const core::RecordingKey m_key = core::keyOf(m_account, samples::fullRecording());
    QTemporaryDir m_folder;
    std::unique_ptr<library::Database> m_database;
    std::optional<PositionStore> m_store;
    int m_files = 0;

private Q_SLOTS:
    void init()
    {
        m_database = samples::openDatabase(m_folder.filePath(QString::number(++m_files)));
        QVERIFY(m_database);
        m_store.emplace(*m_database);
    }

    void aPositionComesBackAsItWas()
    {
        const PositionStore::Position position{5'000'000'000'123ms, moment(1'790'000'000'001)};
        QVERIFY(m_store->remember(m_key, position));
        const auto known = m_store->of(m_key);
        QVERIFY(known && *known);
        QVERIFY(**known == position);
    }

    void whatWasNeverWatchedHasNone()
    {
        const auto known = m_store->of(m_key);
        QVERIFY(known);
        QVERIFY(!*known);
    }

    void watchedAgainItIsRenewedAndNotDoubled()
    {
        QVERIFY(m_store->remember(m_key, {1s, moment(1)}));
        QVERIFY(m_store->remember(m_key, {2s, moment(2)}));
        QVERIFY(**m_store->of(m_key) == (PositionStore::Position{2s, moment(2)}));
        auto rows = m_database->execute(QStringLiteral("SELECT count(*) FROM positions"));
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toInt(), 1);
    }

    void sameIdsOfAnotherSessionKindOrAccountAreOtherRecordings()
    {
        core::RecordingKey account = m_key;
        account.account = core::AccountId(QStringLiteral("other"));
        core::RecordingKey session = m_key;
        session.session = core::SessionId(QStringLiteral("other"));
        core::RecordingKey kind = m_key;
        kind.kind = core::RecordingKind::Recording;
        int seconds = 0;
        for (const core::RecordingKey &key : {m_key, account, session, kind})
            QVERIFY(m_store->remember(key, {std::chrono::seconds(++seconds), {}}));
        QVERIFY(m_store->forget(session));
        QCOMPARE((*m_store->of(m_key))->at, 1s);
        QCOMPARE((*m_store->of(account))->at, 2s);
        QVERIFY(!*m_store->of(session));
        QCOMPARE((*m_store->of(kind))->at, 4s);
    }

    void aTableThatCannotBeReadIsAnError()
    {
        QVERIFY(m_database->execute(QStringLiteral("DROP TABLE positions")));
        QCOMPARE(m_store->of(m_key).error().kind, core::Error::Kind::Storage);
        QCOMPARE(m_store->remember(m_key, {}).error().kind, core::Error::Kind::Storage);
        QCOMPARE(m_store->forget(m_key).error().kind, core::Error::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(PositionStoreTest)
#include "tst_positionstore.moc"
