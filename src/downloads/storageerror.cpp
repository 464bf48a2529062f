#include "downloads/storageerror.h"

#include <cerrno>
#include <system_error>

namespace downloads {

namespace {

core::Error::Cause causeOf(int errorNumber)
{
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
        return core::Error::Cause::DiskFull;
    case EROFS:
        return core::Error::Cause::ReadOnly;
    case EACCES:
    case EPERM:
        return core::Error::Cause::PermissionDenied;
    default: // an errno, not one of our enums
        return core::Error::Cause::None;
    }
}

} // namespace

core::Error storageError(int errorNumber, const QString &path)
{
    const std::string words = std::generic_category().message(errorNumber);
    core::Error error(core::Error::Kind::Storage, QString::fromLocal8Bit(words.c_str()), causeOf(errorNumber));
    error.subject = path;
    return error;
}

} // namespace downloads
