#include "downloads/stretches.h"

#include <QTest>

using core::ByteRange;
using core::ByteSet;
using downloads::Claim;
using downloads::nextStretch;
using downloads::splitSlowest;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

} // namespace

class TestStretches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneConnectionBringsAllThatIsMissing()
    {
        QCOMPARE(nextStretch(100 * mebibyte, {}, {}, 1), (ByteRange{0, 100 * mebibyte}));
        QCOMPARE(nextStretch(100, ByteSet{{0, 10}, {50, 100}}, {}, 1), (ByteRange{10, 50}));
        QVERIFY(!nextStretch(100, ByteSet{{0, 100}}, {}, 1));
    }

    void whatOthersBringIsLeftToThem()
    {
        const QList<Claim> claims{{10 * mebibyte, 20 * mebibyte}};
        const auto next = nextStretch(1024 * mebibyte, ByteSet{{0, 10 * mebibyte}}, claims, 4);
        QVERIFY(next);
        QCOMPARE(next->begin, 20 * mebibyte);
        QVERIFY(!nextStretch(100, {}, {{0, 100}}, 4));
    }

    /// Every byte is handed out once; large stretches first, small ones last, none of them a crumb.
    void stretchesCoverTheFileAndShrink()
    {
        const qint64 total = 1024 * mebibyte + 12345;
        QList<Claim> claims;
        ByteSet given;
        qint64 last = total;
        while (const auto next = nextStretch(total, {}, claims, 8)) {
            QVERIFY(!given.firstGap({0, next->begin}) || next->begin == 0);
            QVERIFY(next->size() <= last + 6 * mebibyte);
            QVERIFY(next->size() >= 2 * mebibyte);
            last = next->size();
            given.add(*next);
            claims.append({next->begin, next->end});
        }
        QCOMPARE(given, (ByteSet{{0, total}}));
        QVERIFY(claims.size() < 100);
        QVERIFY(claims.first().end >= 32 * mebibyte);
    }

    void theOneThatTakesLongestIsCutInTwo()
    {
        const QList<Claim> claims{{0, 8 * mebibyte, 8e6}, {10 * mebibyte, 14 * mebibyte, 1e6}};
        const auto split = splitSlowest(claims);
        QVERIFY(split);
        QCOMPARE(split->claim, 1);
        QCOMPARE(split->at, 12 * mebibyte);
    }

    void whatEndsSoonIsNotCut()
    {
        QVERIFY(!splitSlowest({}));
        QVERIFY(!splitSlowest({{0, 100'000, 1000}}));       // few bytes
        QVERIFY(!splitSlowest({{0, 8 * mebibyte, 100e6}})); // little time
        QVERIFY(splitSlowest({{0, 8 * mebibyte, 0}}));      // nobody knows
    }
};

QTEST_GUILESS_MAIN(TestStretches)
#include "tst_stretches.moc"
