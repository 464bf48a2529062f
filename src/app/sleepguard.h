#pragma once

#include "gui/platform/sleepinhibitor.h"

#include <QObject>

namespace core {
class Clock;
}
namespace models {
class QueueModel;
}

namespace app {

/// Keeps the computer awake while something downloads, and only then. A short wait between two attempts counts as
/// downloading: a computer that nobody has touched for hours goes to sleep the moment that it may.
class SleepGuard : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    SleepGuard(const models::QueueModel &model, const core::Clock &clock, QObject *parent = nullptr);

private:
    void decide();
    bool goesOnSoon() const;

    const models::QueueModel &m_model;
    const core::Clock &m_clock;
    gui::SleepInhibitor m_inhibitor;
};

} // namespace app
