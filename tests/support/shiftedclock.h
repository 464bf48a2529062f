#pragma once

#include "core/clock.h"

#include <atomic>

namespace support {

/// The system's clock, put forward by as much as a test says. Any thread may read it.
class ShiftedClock final : public core::Clock
{
public:
    core::Instant now() const override { return m_system.now() + std::chrono::milliseconds(m_shift.load()); }
    void advance(std::chrono::milliseconds by) { m_shift += by.count(); }

private:
    core::SystemClock m_system;
    std::atomic<std::chrono::milliseconds::rep> m_shift = 0;
};

} // namespace support
