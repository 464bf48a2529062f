#pragma once

#include "core/error.h"
#include "models/pastedtext.h"
#include "models/recordingentry.h"
#include "providers/reference.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QThreadPool>

#include <map>
#include <vector>

namespace accounts {
class AccountBook;
}

namespace models {

class RecordingsLoader;
class RecordingsModel;
class SessionFetch;

/// Finds the sessions that a text names, be it one id or a list of ten thousand: what is known already at once, the
/// rest by asking each account that the id may be of, one question at a time.
class SessionLookup : public QObject
{
    Q_OBJECT

public:
    struct Report
    {
        /// In the order of the text, none twice.
        QList<SessionKey> found;
        /// Of these, those without a single file yet.
        int empty = 0;
        QStringList notFound;      ///< words
        QStringList notUnderstood; ///< lines, or the names of files that are no lists
        QStringList notAsked;      ///< words: an account failed, or the person stopped it
        /// The last failure of each account that could not be asked.
        QHash<core::AccountId, core::Error> failures;
    };

    /// All outlive it.
    SessionLookup(const accounts::AccountBook &book, RecordingsLoader &loader, const RecordingsModel &recordings,
                  QObject *parent = nullptr);
    ~SessionLookup() override;

    /// What was being looked up is stopped and reported first.
    void lookUp(const QString &text);
    void lookUpFiles(const QStringList &paths);
    /// Ends with what was found so far. No effect when nothing is under way.
    void stop();

Q_SIGNALS:
    /// Of `total` sessions.
    void progressed(int done, int total);
    void finished(const models::SessionLookup::Report &report);

private:
    /// One word and what it may mean.
    struct Mention
    {
        QString word;
        QHash<core::AccountId, providers::Reference> meanings;
    };
    struct Reading
    {
        std::vector<Mention> mentions;
        QStringList notUnderstood;
    };
    /// How it stands with one mention.
    struct State
    {
        QSet<core::AccountId> open; ///< still to be asked
        bool isFailed = false;
        std::optional<SessionKey> found;
        bool isEmpty = false;
    };
    /// The questions to one account.
    struct Lane
    {
        std::size_t next = 0;
        QPointer<SessionFetch> fetch;
    };

    static Reading recognise(const QList<PastedText::Line> &lines, const QList<core::Account> &accounts);
    void start(std::function<Reading(const QList<core::Account> &)> read);
    void take(const Reading &reading);
    bool takeKnown(std::size_t mention);
    void goOn(const core::AccountId &account);
    void ask(const core::AccountId &account, std::size_t mention);
    void take(const core::AccountId &account, std::size_t mention, const SessionKey &key, bool isEmpty);
    void fail(const core::AccountId &account, std::size_t mention, const core::Error &error);
    void settle(const core::AccountId &account, std::size_t mention);
    void tellProgress();
    void finishIfDone();
    /// The only end.
    void finish();

    const accounts::AccountBook &m_book;
    RecordingsLoader &m_loader;
    const RecordingsModel &m_recordings;
    QThreadPool m_readers;
    int m_run = 0; ///< what an earlier one still reads is of no interest
    bool m_isRunning = false;
    std::vector<Mention> m_mentions;
    std::vector<State> m_states;
    std::map<core::AccountId, Lane> m_lanes;
    std::size_t m_settled = 0;
    Report m_report;
};

} // namespace models
