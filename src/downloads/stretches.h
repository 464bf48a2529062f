#pragma once

#include "core/byteset.h"

#include <QList>

#include <optional>

namespace downloads {

/// A stretch that one connection is bringing.
struct Claim
{
    qint64 position = 0; ///< of its next byte
    qint64 end = 0;
    double bytesPerSecond = 0; ///< 0: not known yet
};

/// Of a file smaller than this, one connection brings all.
inline constexpr qint64 worthSharing = qint64(8) * 1024 * 1024;

/// The next stretch for one connection of `connections`, in a file of `total` bytes of which `received` are there.
///
/// The first that nobody has: large while much is left, so that requests are few, and smaller towards the end, so that
/// all connections end together. nullopt: nothing is left that nobody has.
std::optional<core::ByteRange> nextStretch(qint64 total, const core::ByteSet &received, const QList<Claim> &claims,
                                           int connections);

/// Which claim to cut in two, and where, once nothing is left but what others are bringing: the one that would take
/// longest. nullopt where even that is not worth a request.
struct Split
{
    qsizetype claim = 0;
    qint64 at = 0;
};
std::optional<Split> splitSlowest(const QList<Claim> &claims);

} // namespace downloads
