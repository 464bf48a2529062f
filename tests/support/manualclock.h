#pragma once

#include "core/clock.h"

#include <atomic>

namespace support {

/// A clock that stands still until it is moved; or, made restless, that moves whenever it is read.
class ManualClock final : public core::Clock
{
public:
    explicit ManualClock(core::Instant now = core::Instant(std::chrono::milliseconds(1'790'000'000'000)))
        : m_now(now.time_since_epoch().count())
    {}

    core::Instant now() const override { return core::Instant(std::chrono::milliseconds(m_now.fetch_add(m_step))); }
    void advance(std::chrono::milliseconds by) { m_now += by.count(); }
    /// By so much at each reading.
    void setStep(std::chrono::milliseconds step) { m_step = step.count(); }

private:
    mutable std::atomic<std::chrono::milliseconds::rep> m_now;
    std::atomic<std::chrono::milliseconds::rep> m_step = 0;
};

} // namespace support
