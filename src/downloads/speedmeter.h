#pragma once

#include <QElapsedTimer>

#include <deque>

namespace downloads {

/// Bytes a second over the last five seconds.
class SpeedMeter
{
public:
    SpeedMeter() { m_clock.start(); }

    /// `total` so far; where it fell, counting begins anew.
    void sample(qint64 total)
    {
        if (!m_samples.empty() && total < m_samples.back().total)
            m_samples.clear();
        m_samples.push_back({m_clock.elapsed(), total});
        while (m_samples.size() > 2 && m_samples.back().at - m_samples.front().at > window)
            m_samples.pop_front();
    }

    double perSecond() const
    {
        if (m_samples.size() < 2 || m_samples.back().at == m_samples.front().at)
            return 0;
        const auto milliseconds = double(m_samples.back().at - m_samples.front().at);
        return double(m_samples.back().total - m_samples.front().total) * 1000 / milliseconds;
    }

private:
    static constexpr qint64 window = 5000; // milliseconds

    struct Sample
    {
        qint64 at;
        qint64 total;
    };
    QElapsedTimer m_clock;
    std::deque<Sample> m_samples;
};

} // namespace downloads
