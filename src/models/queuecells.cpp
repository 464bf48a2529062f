#include "models/queuecells.h"

#include "core/describe.h"
#include "models/displaytext.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace models {

namespace {

using downloads::Activity;
using downloads::Item;
using State = core::Download::State;

/// `with` has the place for the moment.
QString untilText(const Item &item, core::Instant now, const QString &without, const QString &with)
{
    return item.waitingUntil ? with.arg(DisplayText::clock(*item.waitingUntil, now)) : without;
}

} // namespace

std::optional<double> QueueCells::progress(const Item &item)
{
    if (item.download.state == State::Done)
        return 1.0;
    if (!item.download.sizeBytes || *item.download.sizeBytes <= 0)
        return std::nullopt;
    return std::clamp(double(item.received) / double(*item.download.sizeBytes), 0.0, 1.0);
}

Tone QueueCells::tone(const Item &item)
{
    if (item.download.state == State::Failed)
        return Tone::Bad;
    if (item.download.state == State::Done)
        return Tone::Good;
    switch (item.activity) {
    case Activity::WaitingForLimit:
    case Activity::WaitingForNetwork:
    case Activity::WaitingForRetry:
    case Activity::WaitingForSpace:
    case Activity::WaitingForSignIn:
        return Tone::Waiting;
    case Activity::None:
    case Activity::WaitingForSlot:
    case Activity::WaitingForSchedule:
    case Activity::Resolving:
    case Activity::Receiving:
    case Activity::Verifying:
        return Tone::Quiet;
    }
    Q_UNREACHABLE();
}

QString QueueCells::name(const Item &item)
{
    const QString file = QFileInfo(item.download.path).fileName();
    const QString &session = item.download.recording.sessionName;
    return session.isEmpty() ? file : tr("%1 · %2").arg(session, file);
}

QString QueueCells::size(const Item &item)
{
    if (item.download.state == State::Done)
        return DisplayText::size(item.download.bytes);
    if (!item.download.sizeBytes)
        return item.received > 0 ? DisplayText::size(item.received) : QString();
    const QString total = DisplayText::size(*item.download.sizeBytes);
    return item.received > 0 ? tr("%1 of %2").arg(DisplayText::size(item.received), total) : total;
}

QString QueueCells::receiving(const Item &item)
{
    if (item.speed <= 0)
        return tr("receiving");
    const QString speed = DisplayText::speed(item.speed);
    const std::optional<std::chrono::seconds> remaining = item.remaining();
    return remaining ? tr("%1 · %2 left").arg(speed, DisplayText::span(*remaining)) : speed;
}

QString QueueCells::settled(const Item &item)
{
    switch (item.download.state) {
    case State::Queued:
        return tr("waits for a slot");
    case State::Paused:
        return tr("paused");
    case State::Done:
        if (item.skipped)
            return tr("already here");
        if (item.download.warning.isEmpty())
            return tr("done");
        return item.download.recording.sizeBytes.value_or(item.download.bytes) != item.download.bytes
                   ? tr("done, its size differs from the list")
                   : tr("done, the server did not say its size");
    case State::Failed:
        return item.download.error ? core::describe(*item.download.error) : tr("failed");
    }
    Q_UNREACHABLE();
}

QString QueueCells::waitingForRetry(const Item &item, core::Instant now)
{
    const auto kind = item.download.error ? item.download.error->kind : core::Error::Kind::Network;
    if (kind == core::Error::Kind::NotReady)
        return untilText(item, now, tr("still being made"), tr("still being made, looks again at %1"));
    if (kind == core::Error::Kind::Server)
        return untilText(item, now, tr("the provider fails"), tr("the provider fails, tries again at %1"));
    return untilText(item, now, tr("no connection"), tr("no connection, tries again at %1"));
}

QString QueueCells::waitingForSpace(const Item &item)
{
    if (!item.shortage || item.shortage->disk.isEmpty())
        return tr("waits for space on the disk");
    const QString disk = QDir::toNativeSeparators(item.shortage->disk);
    if (item.shortage->missing <= 0)
        return tr("waits for space on %1").arg(disk);
    return tr("waits for space: %1 more on %2").arg(DisplayText::size(item.shortage->missing), disk);
}

QString QueueCells::state(const Item &item, core::Instant now)
{
    switch (item.activity) {
    case Activity::None:
        return settled(item);
    case Activity::WaitingForSlot:
        return tr("waits for a slot");
    case Activity::WaitingForSchedule:
        return untilText(item, now, tr("waits, by your timetable"), tr("waits until %1, by your timetable"));
    case Activity::WaitingForLimit:
        return untilText(item, now, tr("waits for the provider's limit"),
                         tr("waits for the provider's limit until %1"));
    case Activity::WaitingForNetwork:
        return untilText(item, now, tr("no network"), tr("no network, tries again at %1"));
    case Activity::WaitingForRetry:
        return waitingForRetry(item, now);
    case Activity::WaitingForSpace:
        return waitingForSpace(item);
    case Activity::WaitingForSignIn:
        return tr("signed out, waits until you sign in");
    case Activity::Resolving:
        return tr("asks for the link");
    case Activity::Receiving:
        return receiving(item);
    case Activity::Verifying:
        return tr("checks the file");
    }
    Q_UNREACHABLE();
}

QString QueueCells::stateInFull(const Item &item, core::Instant now)
{
    QString words = state(item, now);
    const bool waits = item.download.state == State::Queued && tone(item) == Tone::Waiting;
    if (!waits || !item.download.error)
        return words;
    return words + QLatin1Char('\n') + core::describe(*item.download.error);
}

} // namespace models
