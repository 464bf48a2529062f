#include "models/rowchanges.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using models::RowChanges;
using Row = models::RecordingTable::Row;
using Step = RowChanges::Step;

namespace {

RowChanges::Rows files(std::initializer_list<int> indexes)
{
    RowChanges::Rows rows;
    for (int index : indexes)
        rows.push_back({Row::Kind::File, index});
    return rows;
}

/// What a view would refuse: an insertion or removal that touches other rows, a permutation that gains or loses one.
bool isHonest(const RowChanges::Rows &before, const Step &step)
{
    const auto first = step.first;
    const auto length = step.last - step.first + 1;
    RowChanges::Rows expected = before;
    switch (step.kind) {
    case Step::Kind::Insert:
        expected = step.rows;
        expected.erase(expected.begin() + first, expected.begin() + first + length);
        return expected == before;
    case Step::Kind::Remove:
        expected.erase(expected.begin() + first, expected.begin() + first + length);
        return expected == step.rows;
    case Step::Kind::Permute:
        return std::is_permutation(before.begin(), before.end(), step.rows.begin(), step.rows.end());
    }
    Q_UNREACHABLE();
}

} // namespace

class TestRowChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalRowsNeedNoStep() { QVERIFY(RowChanges::between(files({1, 2}), files({1, 2}), 3, 0).empty()); }

    void aPageAtTheEndIsOneInsertion()
    {
        const auto steps = RowChanges::between(files({0, 1}), files({0, 1, 2, 3}), 4, 0);
        QCOMPARE(steps.size(), std::size_t(1));
        QCOMPARE(steps[0].kind, Step::Kind::Insert);
        QCOMPARE(steps[0].first, 2);
        QCOMPARE(steps[0].last, 3);
    }

    void aClosedSessionIsOneRemoval()
    {
        const auto steps = RowChanges::between(files({0, 1, 2, 3}), files({0, 3}), 4, 0);
        QCOMPARE(steps.size(), std::size_t(1));
        QCOMPARE(steps[0].kind, Step::Kind::Remove);
        QCOMPARE(steps[0].first, 1);
        QCOMPARE(steps[0].last, 2);
    }

    void anyChangeTakesFourHonestStepsAtMost()
    {
        QRandomGenerator random(4711);
        for (int round = 0; round < 2000; ++round) {
            std::vector<int> indexes(12);
            std::iota(indexes.begin(), indexes.end(), 0);
            const auto draw = [&] {
                std::shuffle(indexes.begin(), indexes.end(), random);
                RowChanges::Rows rows;
                for (int i = 0, count = random.bounded(13); i < count; ++i) {
                    const int index = indexes[std::size_t(i)];
                    rows.push_back({index % 3 == 0 ? Row::Kind::Group : Row::Kind::File, index});
                }
                return rows;
            };
            RowChanges::Rows rows = draw();
            const RowChanges::Rows after = draw();
            const auto steps = RowChanges::between(rows, after, 12, 12);
            QVERIFY(steps.size() <= 4);
            for (const Step &step : steps) {
                QVERIFY(isHonest(rows, step));
                rows = step.rows;
            }
            QVERIFY(rows == after);
        }
    }
};

QTEST_GUILESS_MAIN(TestRowChanges)
#include "tst_rowchanges.moc"
