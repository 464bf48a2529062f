#pragma once

#include "core/time.h"
#include "downloads/item.h"
#include "models/recordingcells.h"

#include <QCoreApplication>

#include <optional>

namespace models {

/// What stands in the cells of the downloads table: above all, in words, why something waits.
class QueueCells
{
    Q_DECLARE_TR_FUNCTIONS(QueueCells)

public:
    /// 0 to 1; nullopt where the size is unknown.
    static std::optional<double> progress(const downloads::Item &item);
    static Tone tone(const downloads::Item &item);

    static QString name(const downloads::Item &item);
    static QString size(const downloads::Item &item);
    static QString state(const downloads::Item &item, core::Instant now);
    /// The state, and what the provider or this computer said about it.
    static QString stateInFull(const downloads::Item &item, core::Instant now);

private:
    static QString settled(const downloads::Item &item);
    static QString receiving(const downloads::Item &item);
    static QString waitingForRetry(const downloads::Item &item, core::Instant now);
    static QString waitingForSpace(const downloads::Item &item);
};

} // namespace models
