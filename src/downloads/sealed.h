#pragma once

#include "core/download.h"

#include <QString>

#include <atomic>

namespace downloads {

/// Where the bytes of a sealed download stand.
struct SealedFile
{
    enum class Where { Nowhere, InPart, UnderFinalName };
    Where where = Where::Nowhere;
    QString path;
};

/// The last steps can be cut off between any two of them, so they are taken such that the next start can tell how far
/// they came:
///
///  1. all bytes are in the part; SHA-256 and length go into the row, which stays Queued: the download is *sealed*;
///  2. where the final name is taken by now, the row gets another one first;
///  3. the part is renamed to the row's path;
///  4. what the provider said of it is written beside it, where that is wished;
///  5. SHA256SUMS gains the line (the same line twice is one line);
///  6. the row becomes Done.
///
/// Cut off after 1 or 2, the bytes are in the part (of this name, or of the name that was taken: a lower number of it);
/// after 3, 4 or 5 they stand under the final name. A file counts only if it has the sealed length and SHA-256, so
/// nobody else's is taken for it, and a part that lost bytes with the power falls back to its journal. Hashes files:
/// never in the GUI thread.
SealedFile findSealed(const core::Download &download, const std::atomic<bool> &cancelled);

inline bool isSealed(const core::Download &download)
{
    return !download.sha256.isEmpty() && download.state != core::Download::State::Done;
}

} // namespace downloads
