#include "cli/folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace cli {

namespace {

core::Error::Cause causeOf(const std::error_code &code)
{
    using Cause = core::Error::Cause;
    if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted)
        return Cause::PermissionDenied;
    if (code == std::errc::read_only_file_system)
        return Cause::ReadOnly;
    return code == std::errc::no_space_on_device ? Cause::DiskFull : Cause::None;
}

} // namespace

core::Result<void> makeFolder(const QString &path)
{
    std::error_code code;
    const std::filesystem::path folder(QFile::encodeName(path).toStdString());
    std::filesystem::create_directories(folder, code);
    if (!code && !std::filesystem::is_directory(folder, code) && !code)
        code = std::make_error_code(std::errc::not_a_directory);
    if (!code && ::access(folder.c_str(), W_OK | X_OK) != 0)
        code = std::error_code(errno, std::generic_category());
    if (!code)
        return {};
    core::Error error(core::Error::Kind::Storage, QString::fromStdString(code.message()), causeOf(code));
    error.subject = path;
    return error;
}

std::optional<qint64> diskFree(const QString &path)
{
    QString existing = path;
    while (!QFileInfo::exists(existing) && existing != QDir::rootPath())
        existing = QFileInfo(existing).path();
    const QStorageInfo storage(existing);
    return storage.isValid() ? std::optional<qint64>(storage.bytesAvailable()) : std::nullopt;
}

} // namespace cli
