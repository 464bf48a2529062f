#pragma once

#include "core/job.h"
#include "downloads/filesystem.h"
#include "downloads/item.h"
#include "downloads/reaction.h"
#include "downloads/wish.h"

#include <QList>
#include <QObject>

#include <memory>

namespace library {
class Library;
}
namespace net {
class HttpClient;
}
namespace providers {
class ProviderSource;
}

namespace downloads {

struct Limits
{
    int parallel = 3;
    int connections = 4;
    qint64 bytesPerSecond = 0; ///< for the whole process; 0: unlimited
    bool sidecar = false;
};

/// Everything that is wanted, in order, at most so many at once; survives anything by writing down each step first.
///
/// Network failures, 5xx and rate limits wait and go on by themselves; a full disk waits; only what no retry helps with
/// fails.
class Queue : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString runtimeFolder;
        /// A batch run (command line): gives up where a person would be waited for: signed out, disk full, a limit of
        /// more than 15 minutes, the network gone for longer than the retry table.
        bool batch = false;
        Limits limits;
        RetryTable retries;
        FileSystem *fileSystem = &FileSystem::real();
    };

    Queue(library::Library &library, providers::ProviderSource &source, net::HttpClient &http, Options options,
          QObject *parent = nullptr);
    /// Stops within a second; the parts stay.
    ~Queue() override;

    /// Takes up what is unfinished in the library and claimed by no other living process. Paused ones come as paused.
    [[nodiscard]] core::Job<QList<core::DownloadId>> *load();
    /// Written down before anything else happens; then they start as slots are free. A wish that is met already becomes
    /// an Item with `skipped`; one whose part exists (same recording, same folder) goes on with it.
    [[nodiscard]] core::Job<QList<core::DownloadId>> *add(const QList<Wish> &wishes);
    /// Where each would land, writing nothing: the final paths, clashes numbered, in the order of the wishes.
    [[nodiscard]] core::Job<QStringList> *plan(const QList<Wish> &wishes);

    void pause(const QList<core::DownloadId> &ids);
    void resume(const QList<core::DownloadId> &ids); ///< also retries what failed
    void remove(const QList<core::DownloadId> &ids); ///< from the queue, with its part; a finished file stays
    void pauseAll();
    void resumeAll();
    /// Every running transfer ends, parts and journal kept; `stopped` follows within a second.
    void stop();

    void setLimits(const Limits &limits);
    const Limits &limits() const;

    QList<Item> items() const;
    const Item *item(const core::DownloadId &id) const;
    /// Nothing runs and nothing waits to run.
    bool isIdle() const;

Q_SIGNALS:
    void added(const QList<downloads::Item> &items);
    /// At most four times a second for mere progress.
    void changed(const downloads::Item &item);
    void removed(const core::DownloadId &id);
    void idle();
    void stopped();

private:
    std::unique_ptr<class QueuePrivate> d;
};

} // namespace downloads
