#pragma once

#include <QString>

/// A disk of a few megabytes, really full when it is full: a tmpfs of this process's own where the kernel lets one be
/// mounted, else (a container without that right) a folder that a preloaded library holds to a size.
class TinyDisk
{
public:
    /// To be called first of all in main(): leaves the mounts of everybody else, or starts the program again with the
    /// library. False: neither was possible.
    static bool prepare(char *argv[]);

    explicit TinyDisk(qint64 size);
    ~TinyDisk();
    TinyDisk(const TinyDisk &) = delete;
    TinyDisk &operator=(const TinyDisk &) = delete;

    bool isReady() const { return m_ready; }
    QString path() const { return m_path; }
    bool resize(qint64 size);

private:
    QString m_path;
    bool m_ready = false;
};
