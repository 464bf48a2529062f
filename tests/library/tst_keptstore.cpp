#include "library/accountstore.h"
#include "library/downloadstore.h"
#include "library/keptstore.h"
#include "samples.h"

#include <QTemporaryDir>
#include <QTest>

using library::KeptStore;

class KeptStoreTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<library::Database> m_database;
    std::optional<KeptStore> m_store;
    int m_files = 0;
    const core::AccountId m_account{QStringLiteral("account")};

    static QList<core::Recording> recordings()
    {
        return {samples::bareRecording(QStringLiteral("a")), samples::fullRecording(),
                samples::bareRecording(QStringLiteral("c"))};
    }

private Q_SLOTS:
    void init()
    {
        m_database = samples::openDatabase(m_folder.filePath(QString::number(++m_files)));
        QVERIFY(m_database);
        m_store.emplace(*m_database);
    }

    void whatWasTakenIsNotFreshAgain()
    {
        QCOMPARE(*m_store->fresh(m_account, recordings()), recordings());
        QVERIFY(m_store->remember(m_account, {recordings().at(1)}));
        QVERIFY(m_store->remember(m_account, {recordings().at(1)}));
        QCOMPARE(*m_store->fresh(m_account, recordings()), (QList{recordings().at(0), recordings().at(2)}));
        // Another account may have a recording of the same ids.
        QCOMPARE(m_store->fresh(core::AccountId(QStringLiteral("other")), recordings())->size(), 3);
    }

    void whatWasDownloadedByHandIsNotFreshEither()
    {
        library::DownloadStore downloads(*m_database);
        QVERIFY(downloads.add({samples::fullDownload(QStringLiteral("d"))}, QStringLiteral("me")));
        QCOMPARE(m_store->fresh(m_account, recordings())->size(), 2);
    }

    void theLastWalkComesBack()
    {
        QVERIFY(!m_store->lastWalk(m_account)->has_value());
        QVERIFY(m_store->setLastWalk(m_account, {QStringLiteral("all"), samples::moment(5)}));
        QVERIFY(m_store->setLastWalk(m_account, {QString::fromUtf8("nur Töne"), samples::moment(7)}));
        const auto walk = *m_store->lastWalk(m_account);
        QVERIFY(walk);
        QCOMPARE(walk->terms, QString::fromUtf8("nur Töne"));
        QVERIFY(walk->at == samples::moment(7));
    }

    void aRemovedAccountLeavesNothing()
    {
        QVERIFY(m_store->remember(m_account, recordings()));
        QVERIFY(m_store->setLastWalk(m_account, {QStringLiteral("all"), samples::moment(5)}));
        QVERIFY(library::AccountStore(*m_database).remove(m_account));
        QCOMPARE(m_store->fresh(m_account, recordings())->size(), 3);
        QVERIFY(!m_store->lastWalk(m_account)->has_value());
    }
};

QTEST_GUILESS_MAIN(KeptStoreTest)
#include "tst_keptstore.moc"
