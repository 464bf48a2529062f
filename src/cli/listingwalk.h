#pragma once

#include "cli/request.h"
#include "core/account.h"
#include "core/error.h"
#include "core/page.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace providers {
class Listing;
class Provider;
} // namespace providers

namespace cli {

class Console;
class House;

/// Walks a selection of an account to its end, page after page, and says on standard error what a person should know of
/// it.
class ListingWalk : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        /// Stop once so many rows came.
        std::optional<int> limit;
        /// Write what was seen into the library.
        bool remember = true;
    };

    ListingWalk(House &house, Console &console, core::Account account, Options options);
    ~ListingWalk() override;

    /// Once. InvalidRequest through `refused` for what the provider does not have; nothing else follows then.
    void start(const SelectionArguments &selection);
    /// No signal follows.
    void stop();

    const core::Account &account() const { return m_account; }

    /// How it ended.
    struct End
    {
        /// What kept it from reaching the end, or the library from remembering.
        std::optional<core::Error> error;
        /// Ids that were asked for and did not turn up, once everything was walked.
        QList<core::RecordingId> missing;
    };

Q_SIGNALS:
    void refused(const core::Error &error);
    /// Signed in; the first page is about to be asked for.
    void opened();
    void rowsReady(const QList<core::Recording> &recordings);
    void ended(const cli::ListingWalk::End &end);

private:
    void open(providers::Provider &provider, const core::Selection &selection);
    void take(const core::Page &page);
    bool enough() const;
    bool mayAskForMore() const;
    void goOn();
    void remember(const QList<core::Recording> &recordings);
    void end(const std::optional<core::Error> &error);
    void say(const QStringList &notes);

    House &m_house;
    Console &m_console;
    core::Account m_account;
    Options m_options;
    std::unique_ptr<providers::Listing> m_listing;
    qint64 m_rows = 0;
    int m_unremembered = 0; ///< pages that the library still has to write
    QStringList m_said;
    std::optional<core::Error> m_libraryError;
    bool m_stopped = false;
};

} // namespace cli
