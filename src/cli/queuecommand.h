#pragma once

#include "cli/command.h"
#include "cli/request.h"
#include "core/download.h"

#include <QList>

namespace cli {

/// `queue`: what is unfinished, whoever works on it.
class QueueCommand final : public Command
{
    Q_OBJECT

public:
    QueueCommand(House &house, Console &console, ShowQueue request);

    void start() override;

private:
    void printJson(const QList<core::Download> &downloads);
    void printTable(const QList<core::Download> &downloads);

    ShowQueue m_request;
};

} // namespace cli
