#include "library/statisticsstore.h"

#include "library/database.h"
#include "library/positionstore.h"
#include "samples.h"

#include <QTemporaryDir>
#include <QTest>

class StatisticsStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsThereIsCounted()
    {
        const QTemporaryDir folder;
        const auto database = samples::openDatabase(folder.filePath(QStringLiteral("library")));
        QVERIFY(database);
        library::PositionStore positions(*database);
        const core::RecordingKey key =
            core::keyOf(core::AccountId(QStringLiteral("account")), samples::fullRecording());
        QVERIFY(positions.remember(key, {std::chrono::seconds(5), samples::moment(1)}));
        const auto statistics = library::StatisticsStore(*database).read();
        QVERIFY(statistics);
        QVERIFY(statistics->engine.startsWith(QStringLiteral("3.")));
        QVERIFY(statistics->schema > 0);
        QVERIFY(statistics->bytes > 0);
        QCOMPARE(statistics->rows.value(QStringLiteral("positions")), 1);
        QCOMPARE(statistics->rows.value(QStringLiteral("recordings"), -1), 0);
        QVERIFY(statistics->byState.isEmpty());
    }
};

QTEST_GUILESS_MAIN(StatisticsStoreTest)
#include "tst_statisticsstore.moc"
