#pragma once

#include "cli/command.h"
#include "cli/listingwalk.h"
#include "cli/request.h"

#include <QHash>

#include <memory>

namespace cli {

/// `list`: gathers the rows, puts the newest first, prints them.
class ListCommand final : public Command
{
    Q_OBJECT

public:
    ListCommand(House &house, Console &console, List request);
    ~ListCommand() override;

    void start() override;

private:
    void walk(const core::Account &account);
    void conclude(const ListingWalk::End &end);
    void print(const QHash<core::RecordingKey, QString> &savedAs);

    List m_request;
    std::unique_ptr<ListingWalk> m_walk;
    QList<core::Recording> m_recordings;
};

} // namespace cli
