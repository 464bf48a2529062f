#pragma once

#include "models/queuemodel.h"

#include <QCoreApplication>

namespace gui {

/// The whole queue in a line, for the panel's heading and the tray.
class QueueSummary
{
    Q_DECLARE_TR_FUNCTIONS(QueueSummary)

public:
    /// `2 of 5 running · 8.4 MB/s · 1 min 25 s left · 3 done`.
    static QString text(const models::QueueModel::Totals &totals);
};

} // namespace gui
