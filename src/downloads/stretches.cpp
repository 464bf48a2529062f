#include "downloads/stretches.h"

#include <algorithm>
#include <limits>

namespace downloads {

namespace {

constexpr qint64 smallest = qint64(4) * 1024 * 1024;
constexpr qint64 largest = qint64(64) * 1024 * 1024;
/// Below these, a request costs more than it brings.
constexpr qint64 leastToSplit = qint64(256) * 1024;
constexpr double leastSecondsToSplit = 0.1;

double secondsLeft(const Claim &claim)
{
    const auto left = double(claim.end - claim.position);
    return claim.bytesPerSecond > 0 ? left / claim.bytesPerSecond : std::numeric_limits<double>::max();
}

bool isWorthSplitting(const Claim &claim)
{
    return claim.end - claim.position >= 2 * leastToSplit && secondsLeft(claim) >= 2 * leastSecondsToSplit;
}

} // namespace

std::optional<core::ByteRange> nextStretch(qint64 total, const core::ByteSet &received, const QList<Claim> &claims,
                                           int connections)
{
    core::ByteSet taken = received;
    for (const Claim &claim : claims)
        taken.add({claim.position, std::min(claim.end, total)});
    const auto gap = taken.firstGap({0, total});
    if (!gap || connections <= 1)
        return gap;
    const qint64 left = total - taken.before(total).count();
    const qint64 share = std::clamp(left / (qint64(2) * connections), smallest, largest);
    const bool leavesCrumbs = gap->size() < share + smallest / 2;
    return leavesCrumbs ? gap : core::ByteRange{gap->begin, gap->begin + share};
}

std::optional<Split> splitSlowest(const QList<Claim> &claims)
{
    std::optional<Split> split;
    double longest = 0;
    for (qsizetype i = 0; i < claims.size(); ++i) {
        const Claim &claim = claims[i];
        if (!isWorthSplitting(claim) || secondsLeft(claim) <= longest)
            continue;
        longest = secondsLeft(claim);
        split = Split{i, claim.position + (claim.end - claim.position) / 2};
    }
    return split;
}

} // namespace downloads
