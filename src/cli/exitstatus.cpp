#include "cli/exitstatus.h"

namespace cli {

namespace {

/// Higher wins; equal keeps what came first.
int rank(ExitStatus status)
{
    switch (status) {
    case ExitStatus::Done:
        return 0;
    case ExitStatus::ItemsFailed:
        return 1;
    case ExitStatus::WrongCommandLine:
    case ExitStatus::Refused:
    case ExitStatus::Unreachable:
    case ExitStatus::Local:
        return 2;
    case ExitStatus::Interrupted:
    case ExitStatus::Terminated:
        return 3;
    }
    Q_UNREACHABLE();
}

/// Auth also tells that no secret is at hand: that is this computer's fault and not the provider's refusal.
ExitStatus statusForAuth(core::Error::Cause cause)
{
    switch (cause) {
    case core::Error::Cause::KeychainMissing:
    case core::Error::Cause::KeychainLocked:
    case core::Error::Cause::KeychainSilent:
    case core::Error::Cause::SecretMissing:
        return ExitStatus::Local;
    case core::Error::Cause::None:
    case core::Error::Cause::DiskFull:
    case core::Error::Cause::ReadOnly:
    case core::Error::Cause::PermissionDenied:
    case core::Error::Cause::ClockSkew:
    case core::Error::Cause::Timeout:
    case core::Error::Cause::HtmlPage:
    case core::Error::Cause::ForeignOrigin:
    case core::Error::Cause::UnknownHost:
    case core::Error::Cause::LibraryDamaged:
    case core::Error::Cause::LibraryNewer:
    case core::Error::Cause::SessionActive:
    case core::Error::Cause::CodecMissing:
        return ExitStatus::Refused;
    }
    Q_UNREACHABLE();
}

} // namespace

ExitStatus exitStatusFor(const core::Error &error)
{
    using Kind = core::Error::Kind;
    switch (error.kind) {
    case Kind::Auth:
        return statusForAuth(error.cause);
    case Kind::Permission:
        return ExitStatus::Refused;
    case Kind::InvalidRequest:
        // Without a status it was not the provider who refused: another process is busy with the file, for one.
        return error.status == 0 ? ExitStatus::ItemsFailed : ExitStatus::Unreachable;
    case Kind::RateLimited:
    case Kind::Server:
    case Kind::Network:
    case Kind::Tls:
        return ExitStatus::Unreachable;
    case Kind::Storage:
        return ExitStatus::Local;
    case Kind::NotFound:
    case Kind::NotReady:
    case Kind::LinkExpired:
    case Kind::NotMedia:
    case Kind::SizeMismatch:
    case Kind::Changed:
    case Kind::Cancelled:
        return ExitStatus::ItemsFailed;
    }
    Q_UNREACHABLE();
}

void ExitStatusTally::add(ExitStatus status)
{
    if (rank(status) > rank(m_status))
        m_status = status;
}

} // namespace cli
