#include "core/byteset.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using core::ByteRange;
using core::ByteSet;

class TestByteSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stretchesThatOverlapOrTouchBecomeOne()
    {
        const ByteSet set{{8, 10}, {0, 4}, {20, 20}, {4, 5}, {9, 12}, {30, 29}};
        QCOMPARE(set.ranges(), (QList<ByteRange>{{0, 5}, {8, 12}}));
        QCOMPARE(set.count(), 9);
        QCOMPARE(set.prefix(), 5);
        QCOMPARE(set.end(), 12);
        QCOMPARE((ByteSet{{3, 4}}.prefix()), 0);
        QVERIFY(ByteSet().isEmpty());
    }

    void gapsAreFoundWithinARange()
    {
        const ByteSet set{{2, 4}, {6, 8}};
        QCOMPARE(set.firstGap({0, 10}), (ByteRange{0, 2}));
        QCOMPARE(set.firstGap({2, 10}), (ByteRange{4, 6}));
        QCOMPARE(set.firstGap({3, 5}), (ByteRange{4, 5}));
        QCOMPARE(set.firstGap({7, 10}), (ByteRange{8, 10}));
        QVERIFY(!set.firstGap({2, 4}));
        QVERIFY(set.contains({6, 7}));
        QVERIFY(!set.contains({3, 7}));
        QVERIFY(set.contains({5, 5}));
    }

    void whatLiesBeforeAPlaceIsKept()
    {
        const ByteSet set{{2, 4}, {6, 8}};
        QCOMPARE(set.before(7), (ByteSet{{2, 4}, {6, 7}}));
        QCOMPARE(set.before(2), ByteSet());
        QCOMPARE(set.before(100), set);
    }

    /// Held against a plain array of booleans.
    void itIsASetWhateverIsDoneToIt()
    {
        QRandomGenerator random(20'261'121);
        for (int round = 0; round < 200; ++round) {
            std::array<bool, 64> plain{};
            ByteSet set;
            for (int step = 0; step < 40; ++step) {
                const auto begin = qint64(random.bounded(64));
                const ByteRange range{begin, begin + qint64(random.bounded(65 - int(begin)))};
                const bool adds = random.bounded(3) != 0;
                if (adds)
                    set.add(range);
                else
                    set.remove(range);
                std::fill(plain.begin() + range.begin, plain.begin() + range.end, adds);
                for (qint64 i = 0; i < 64; ++i)
                    QCOMPARE(set.contains({i, i + 1}), plain[std::size_t(i)]);
                QCOMPARE(set.count(), qint64(std::count(plain.begin(), plain.end(), true)));
                for (qsizetype i = 1; i < set.ranges().size(); ++i)
                    QVERIFY(set.ranges()[i - 1].end < set.ranges()[i].begin);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestByteSet)
#include "tst_byteset.moc"
