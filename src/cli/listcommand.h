#pragma once

#include "cli/command.h"
#include "cli/listingwalk.h"
#include "cli/request.h"
#include "cli/rowprinter.h"

#include <QHash>

#include <memory>
#include <optional>

namespace cli {

/// `list`: gathers the rows, puts the newest first, prints them. No provider promises an order that would let a row out
/// before the last one came.
class ListCommand final : public Command
{
    Q_OBJECT

public:
    ListCommand(House &house, Console &console, List request);
    ~ListCommand() override;

    void start() override;

private:
    void walk(const core::Account &account);
    void take(const QList<core::Recording> &recordings);
    void conclude(const ListingWalk::End &end);

    List m_request;
    RowPrinter m_printer;
    std::unique_ptr<ListingWalk> m_walk;
    QHash<core::RecordingKey, QString> m_savedAs;
    std::optional<core::Error> m_savedAsError;
};

} // namespace cli
