#pragma once

#include "core/result.h"
#include "downloads/strand.h"
#include "library/reply.h"

#include <QByteArray>
#include <QString>

#include <mutex>
#include <vector>

namespace downloads {

class FileSystem;

/// What is left to do for files that stand under their final names: their folders are synced, and their lines go into
/// SHA256SUMS. Those that come while the disk is busy share the next round, so that a thousand small files do not wait
/// for the disk three thousand times.
class Registrar
{
public:
    /// Both outlive it, and the pool is idle when it dies.
    Registrar(QThreadPool &pool, FileSystem &system);

    struct Finished
    {
        QString directory; ///< where SHA256SUMS stands; absolute
        QString path;      ///< the file, below it; absolute
        QByteArray sha256; ///< lower-case hex
    };
    /// All of it is durable when the answer comes.
    library::Reply<core::Result<void>> enter(const Finished &file);

private:
    struct Waiting
    {
        Finished file;
        library::Reply<core::Result<void>> reply;
    };

    void round();

    FileSystem &m_system;
    Strand m_strand;
    std::mutex m_mutex;
    std::vector<Waiting> m_waiting;
};

} // namespace downloads
