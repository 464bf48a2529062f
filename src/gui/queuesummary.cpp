#include "gui/queuesummary.h"

#include "models/displaytext.h"

namespace gui {

QString QueueSummary::text(const models::QueueModel::Totals &totals)
{
    using models::DisplayText;
    QStringList parts;
    if (totals.unfinished > 0)
        parts.append(tr("%1 of %2 running").arg(totals.running).arg(totals.unfinished));
    if (totals.bytesPerSecond > 0)
        parts.append(DisplayText::speed(totals.bytesPerSecond));
    if (totals.remaining)
        parts.append(tr("%1 left").arg(DisplayText::span(*totals.remaining)));
    if (totals.paused > 0)
        parts.append(tr("%Ln paused", nullptr, totals.paused));
    if (totals.failed > 0)
        parts.append(tr("%Ln failed", nullptr, totals.failed));
    if (totals.done > 0)
        parts.append(tr("%Ln done", nullptr, totals.done));
    return parts.isEmpty() ? tr("Nothing to download") : parts.join(QStringLiteral(" · "));
}

} // namespace gui
