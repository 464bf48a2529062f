#pragma once

#include "core/error.h"

namespace cli {

/// Does one file's failure end the whole run? What concerns this computer, the sign-in or the provider's limit does at
/// once; what may be one file's own bad luck does when it comes several times in a row.
class GiveUpRule
{
public:
    static constexpr int inARow = 3;

    /// True: nothing else will fare better.
    bool takeFailure(const core::Error &error);
    void takeSuccess() { m_inARow = 0; }

private:
    int m_inARow = 0;
};

} // namespace cli
