#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/job.h"
#include "models/localcopies.h"
#include "models/recordingentry.h"
#include "providers/listing.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>
#include <unordered_map>

namespace accounts {
class AccountBook;
}
namespace library {
class Library;
}
namespace providers {
class Provider;
class ProviderSource;
struct Reference;
} // namespace providers

namespace models {

class SessionFetch;

/// Brings the rows of all accounts: what the library knows at once, and page by page what the providers list. Walks one
/// Listing a stream and remembers each page in the library.
class RecordingsLoader : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Idle, Waiting, Ready, Fetching, Failed, Resting, AtEnd };
    Q_ENUM(Stage)

    struct Status
    {
        Stage stage = Stage::Idle;
        /// Why it Failed.
        std::optional<core::Error> error;
        /// Rows that this walk told of, and its number; the first walk is 1.
        int listed = 0;
        int generation = 0;
    };

    /// All of them outlive the loader.
    RecordingsLoader(accounts::AccountBook &book, providers::ProviderSource &source, library::Library &library,
                     const core::Clock &clock, QObject *parent = nullptr);
    ~RecordingsLoader() override;

    /// Asks the library for what is known of every account that the book holds by now, and of each that is added later.
    void start();
    /// The copies on this computer of all accounts that it has told of.
    LocalCopies &copies() { return m_copies; }
    Status status(const StreamId &stream) const;
    /// Asks for the stream's next page: the first, the next, or after a failure the same one again. Nothing happens
    /// while one is under way, nor at the end.
    void fetchNext(const StreamId &stream);
    /// From the newest row on again; what is known stays until the walk has passed it.
    void restart(const StreamId &stream);
    void lookFurtherBack(const StreamId &stream);
    /// Asks the provider for this one session again and tells of all that it has now; of its recordings or browser
    /// downloads, the trash knows no sessions.
    [[nodiscard]] core::Job<QList<core::Recording>> *renew(const StreamId &stream, const core::SessionId &session);
    /// Asks for one session, whatever the listings have reached, and remembers what comes.
    [[nodiscard]] SessionFetch *lookUp(const core::AccountId &account, const providers::Reference &reference);
    /// The provider no longer lists them: neither shall the library.
    void forget(const QList<core::RecordingKey> &keys);

Q_SIGNALS:
    /// From the library; each row with the moment it was seen.
    void known(const core::AccountId &account, const QList<core::Recording> &recordings,
               const QList<core::Instant> &seenAt);
    /// A page of the walk `generation`.
    void listed(const models::StreamId &stream, const QList<core::Recording> &recordings, core::Instant seenAt,
                int generation);
    /// Everything that one session has, asked for by itself.
    void renewed(const models::StreamId &stream, const core::SessionId &session,
                 const QList<core::Recording> &recordings, core::Instant seenAt);
    /// A session that was asked for by name.
    void lookedUp(const models::StreamId &stream, const QList<core::Recording> &recordings, core::Instant seenAt);
    void statusChanged(const models::StreamId &stream);
    void accountGone(const core::AccountId &account);

private:
    struct Stream
    {
        Status status;
        std::unique_ptr<providers::Listing> listing;
    };

    void takeAccount(const core::AccountId &account);
    void dropAccount(const core::AccountId &account);
    void forgetProvider(const core::AccountId &account);
    void retryAfterSignIn(const core::AccountId &account);
    void signIn(const StreamId &id);
    void walk(const StreamId &id, providers::Provider &provider);
    void takePage(const StreamId &id, const core::Page &page);
    void remember(const StreamId &id, const QList<core::Recording> &recordings, core::Instant seenAt);
    void fail(const StreamId &id, const core::Error &error);
    void setStage(const StreamId &id, Stage stage);

    accounts::AccountBook &m_book;
    providers::ProviderSource &m_source;
    library::Library &m_library;
    const core::Clock &m_clock;
    LocalCopies m_copies;
    QList<core::AccountId> m_started;
    struct Hash
    {
        std::size_t operator()(const StreamId &id) const { return qHash(id); }
    };
    std::unordered_map<StreamId, Stream, Hash> m_streams;
};

} // namespace models
