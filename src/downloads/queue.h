#pragma once

#include "core/account.h"
#include "core/job.h"
#include "downloads/copyjob.h"
#include "downloads/diskspace.h"
#include "downloads/filesystem.h"
#include "downloads/item.h"
#include "downloads/reaction.h"
#include "downloads/wish.h"

#include <QList>
#include <QObject>

#include <functional>
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

/// What holds for all; an account may have less (core::AccountLimits).
struct Limits
{
    int parallel = 3;
    int connections = 4;
    qint64 bytesPerSecond = 0; ///< for the whole process, outside of the timetable's windows; 0: unlimited
    bool sidecar = false;
    core::Timetable timetable = {};

    friend bool operator==(const Limits &, const Limits &) = default;
};

/// Everything that is wanted, in order, at most so many at once; survives anything by writing down each step first.
///
/// Network failures, 5xx and rate limits wait and go on by themselves; a full disk waits; only what no retry helps with
/// fails.
class Queue : public QObject
{
    Q_OBJECT

public:
    /// What starts first. By age: the recording's. What is unknown comes last; equals stand as they do by hand.
    enum class Order { ByHand, OldestFirst, NewestFirst, VanishesFirst };
    Q_ENUM(Order)
    enum class Move { Up, Down, ToTop, ToBottom };
    Q_ENUM(Move)

    struct Options
    {
        QString runtimeFolder;
        /// A batch run (command line): gives up where a person would be waited for: signed out, disk full, a limit of
        /// more than 15 minutes, the network gone for longer than the retry table.
        bool batch = false;
        Limits limits;
        Order order = Order::ByHand;
        RetryTable retries;
        /// Tells what is free where; called outside of the GUI thread.
        std::function<Disk(const QString &)> disk = &diskOf;
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
    /// Copies what is on this computer already into `directory`, beside what the queue keeps clear there; no row of the
    /// queue comes of it. See CopyJob.
    [[nodiscard]] core::Job<QStringList> *copy(const QList<FileToCopy> &files, const QString &directory);

    void pause(const QList<core::DownloadId> &ids);
    void resume(const QList<core::DownloadId> &ids); ///< also retries what failed
    void pauseAll();
    void resumeAll();

    /// Takes them off the queue, at once; a finished file stays. Row and part are kept until purge(), or the end of the
    /// queue, so that restore() brings all of it back. A process that is killed in between leaves the rest to the next
    /// load().
    void remove(const QList<core::DownloadId> &ids);
    /// Undoes remove(), each to its old place; no effect for what was purged.
    void restore(const QList<core::DownloadId> &ids);
    /// Ends the undo: the parts of what was removed are deleted.
    void purge(const QList<core::DownloadId> &ids);

    void setOrder(Order order);
    Order order() const;
    /// By hand and kept over restarts; no effect in another order.
    void move(const QList<core::DownloadId> &ids, Move where);

    /// The network is there again: what waits for it goes on at once.
    void retryNow();
    /// Every running transfer ends, parts and journal kept; `stopped` follows within a second.
    void stop();

    void setLimits(const Limits &limits);
    const Limits &limits() const;
    /// Its limits, and how long its provider keeps recordings; what was not said is as for all.
    void setAccount(const core::Account &account);

    /// In their order.
    QList<Item> items() const;
    QList<core::DownloadId> ids() const;
    const Item *item(const core::DownloadId &id) const;
    /// Nothing runs and nothing waits to run.
    bool isIdle() const;

Q_SIGNALS:
    void added(const QList<downloads::Item> &items);
    /// At most four times a second for mere progress.
    void changed(const downloads::Item &item);
    void removed(const QList<core::DownloadId> &ids);
    /// ids() stand in another order than before; also after `added`, where the new ones do not stand at the end.
    void reordered();
    void idle();
    void stopped();

private:
    std::unique_ptr<class QueuePrivate> d;
};

} // namespace downloads
