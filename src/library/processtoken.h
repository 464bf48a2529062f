#pragma once

#include <QString>

namespace library {

/// Names this process for as long as it lives, to every other process on the same library: a lock on a file below
/// Paths::runtime() that the system releases however the process ends. Process ids are reused; this is not.
class ProcessToken
{
public:
    /// Takes a new token; `isValid` tells whether the lock file could be made.
    explicit ProcessToken(const QString &runtimeFolder);
    ~ProcessToken();
    ProcessToken(const ProcessToken &) = delete;
    ProcessToken &operator=(const ProcessToken &) = delete;

    bool isValid() const { return m_descriptor >= 0; }
    const QString &text() const { return m_text; }

    /// Does the process of that token still run?
    static bool isAlive(const QString &runtimeFolder, const QString &token);

private:
    QString m_text;
    QString m_file;
    int m_descriptor = -1;
};

} // namespace library
