#include "downloads/item.h"

namespace downloads {

std::optional<std::chrono::seconds> Item::remaining() const
{
    if (!download.sizeBytes || speed <= 0)
        return {};
    const auto left = double(*download.sizeBytes - received);
    return std::chrono::seconds(qint64(left > 0 ? left / speed + 0.5 : 0));
}

} // namespace downloads
