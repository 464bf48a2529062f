#pragma once

#include "cli/command.h"
#include "cli/listingwalk.h"
#include "cli/queuerun.h"
#include "cli/request.h"

#include <memory>

namespace cli {

/// `download`: walks the listing and hands each page to a queue, which is at work meanwhile.
class DownloadCommand final : public Command
{
    Q_OBJECT

public:
    DownloadCommand(House &house, Console &console, Download request);
    ~DownloadCommand() override;

    void start() override;
    void stop() override;

private:
    void walk(const core::Account &account);
    void makeFolder();
    void take(QList<core::Recording> recordings);
    void concludeListing(const ListingWalk::End &end);
    void conclude();

    // A dry run.
    void plan();
    void forecast(const QStringList &paths);

    Download m_request;
    QString m_directory; ///< absolute
    std::unique_ptr<QueueRun> m_run;
    std::unique_ptr<ListingWalk> m_walk;
    QList<downloads::Wish> m_planned;
};

} // namespace cli
