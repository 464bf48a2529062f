#pragma once

#include <QString>

namespace core {

/// What a provider last said of how many requests it still takes.
struct RequestBudget
{
    QString label; ///< the provider's name for the kind of request; may be empty
    int limit = 0; ///< 0: it did not say
    int remaining = 0;

    friend bool operator==(const RequestBudget &, const RequestBudget &) = default;
};

} // namespace core
