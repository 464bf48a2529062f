#pragma once

#include "downloads/posixfilesystem.h"

#include <atomic>
#include <cerrno>

/// The real file system, whose Nth call (from 1) fails with an errno; every later one works again.
class FailingFileSystem final : public downloads::PosixFileSystem
{
public:
    FailingFileSystem(int failAt, int errorNumber) : m_failAt(failAt), m_error(errorNumber) {}

    int calls() const { return m_calls; }
    bool hasFailed() const { return m_calls >= m_failAt; }

    int makeFolder(const QString &folder) override { return fails() ? -m_error : PosixFileSystem::makeFolder(folder); }
    int open(const QString &path, int flags, int mode) override
    {
        return fails() ? -m_error : PosixFileSystem::open(path, flags, mode);
    }
    qint64 size(int descriptor) override { return fails() ? -m_error : PosixFileSystem::size(descriptor); }
    qint64 write(int descriptor, const char *data, qint64 size, qint64 offset) override
    {
        if (fails())
            return -m_error;
        // Short writes, as a disk that is nearly full makes them.
        return PosixFileSystem::write(descriptor, data, size > 16 ? size * 3 / 4 : size, offset);
    }
    qint64 read(int descriptor, char *data, qint64 size, qint64 offset) override
    {
        return fails() ? -m_error : PosixFileSystem::read(descriptor, data, size, offset);
    }
    int truncate(int descriptor, qint64 size) override
    {
        return fails() ? -m_error : PosixFileSystem::truncate(descriptor, size);
    }
    int dataSync(int descriptor) override { return fails() ? -m_error : PosixFileSystem::dataSync(descriptor); }
    int sync(int descriptor) override { return fails() ? -m_error : PosixFileSystem::sync(descriptor); }
    int setModified(int descriptor, core::Instant modified) override
    {
        return fails() ? -m_error : PosixFileSystem::setModified(descriptor, modified);
    }
    int close(int descriptor) override
    {
        // As on Linux: a close that fails has closed all the same.
        const bool failing = fails();
        const int closed = PosixFileSystem::close(descriptor);
        return failing ? -m_error : closed;
    }
    int renameNoReplace(const QString &from, const QString &to) override
    {
        return fails() ? -m_error : PosixFileSystem::renameNoReplace(from, to);
    }
    int syncFolder(const QString &folder) override { return fails() ? -m_error : PosixFileSystem::syncFolder(folder); }

private:
    bool fails() { return ++m_calls == m_failAt; }

    std::atomic<int> m_calls = 0;
    int m_failAt;
    int m_error;
};
