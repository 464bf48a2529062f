#include "cli/giveuprule.h"

namespace cli {

bool GiveUpRule::takeFailure(const core::Error &error)
{
    using Kind = core::Error::Kind;
    switch (error.kind) {
    case Kind::Auth:
    case Kind::RateLimited:
        return true;
    case Kind::Storage:
        // Without a cause it is about this one file, such as a name that was taken meanwhile.
        return error.cause != core::Error::Cause::None;
    case Kind::Permission:
    case Kind::Server:
    case Kind::Network:
    case Kind::Tls:
        return ++m_inARow >= inARow;
    case Kind::NotFound:
    case Kind::NotReady:
    case Kind::InvalidRequest:
    case Kind::LinkExpired:
    case Kind::NotMedia:
    case Kind::SizeMismatch:
    case Kind::Changed:
    case Kind::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace cli
