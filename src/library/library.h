#pragma once

#include "core/result.h"
#include "library/accountstore.h"
#include "library/downloadstore.h"
#include "library/keptstore.h"
#include "library/positionstore.h"
#include "library/recordingstore.h"
#include "library/reply.h"
#include "library/statisticsstore.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <vector>

namespace library {

class Database;

/// The stores over one open database; only the library's thread ever holds them.
struct Stores
{
    AccountStore accounts;
    RecordingStore recordings;
    DownloadStore downloads;
    PositionStore positions;
    KeptStore kept;
    StatisticsStore statistics;
};

/// The one SQLite file, in a thread of its own. Work goes in as a function of the stores and comes back as a reply:
///
///     library.run([](library::Stores &stores) { return stores.accounts.all(); })
///         .then(this, [this](const core::Result<QList<core::Account>> &accounts) { … });
///
/// Works run one at a time, in the order in which they were given. Where the file cannot be opened at all, every work
/// answers with that Storage error. The destructor finishes what was given before it returns.
class Library : public QObject
{
    Q_OBJECT

public:
    /// Opens `path` in the thread; nothing blocks.
    explicit Library(const QString &path, QObject *parent = nullptr);
    ~Library() override;

    /// `work` returns a core::Result<T>.
    template <class F>
    auto run(F work) -> Reply<std::invoke_result_t<F, Stores &>>
    {
        using Answer = std::invoke_result_t<F, Stores &>;
        Reply<Answer> reply;
        post([this, reply, work = std::move(work)]() mutable {
            reply.answer(m_stores ? work(*m_stores) : Answer(*m_openError));
        });
        return reply;
    }

    /// As run(), for a work that only writes and can wait a moment: it is all or nothing, those that come while the
    /// disk is busy share one commit, and the answer comes after it. An Error of the commit is the answer of each.
    template <class F>
    auto commit(F work) -> Reply<std::invoke_result_t<F, Stores &>>
    {
        using Answer = std::invoke_result_t<F, Stores &>;
        Reply<Answer> reply;
        auto answer = std::make_shared<std::optional<Answer>>();
        postWrite({[this, answer, work = std::move(work)]() mutable -> core::Result<void> {
                       answer->emplace(work(*m_stores));
                       return **answer ? core::Result<void>() : (*answer)->error();
                   },
                   [reply, answer](const core::Result<void> &committed) {
                       reply.answer(committed ? **answer : Answer(committed.error()));
                   }});
        return reply;
    }

Q_SIGNALS:
    /// The file was damaged or from a newer version, and was copied aside: LibraryDamaged or LibraryNewer, subject =
    /// the copy.
    void rescued(const core::Error &error);

private:
    struct Write
    {
        std::function<core::Result<void>()> work;
        std::function<void(const core::Result<void> &)> answer;
    };

    void post(std::function<void()> work);
    void postWrite(Write write);
    void runWrites(const std::vector<Write> &writes);
    void open(const QString &path);

    QThread m_thread;
    std::mutex m_mutex;
    std::shared_ptr<std::vector<Write>>
        m_writes;                ///< given and not begun; null once something else was given after them
    QObject *m_worker = nullptr; ///< lives in m_thread, receives the works
    // In m_thread only.
    std::unique_ptr<Database> m_database;
    std::optional<Stores> m_stores;
    std::optional<core::Error> m_openError;
};

} // namespace library
