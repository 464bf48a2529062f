#pragma once

#include <QByteArray>

#include <vector>

namespace media {

/// Peaks over stretches of equal length of a sound whose length is not known beforehand: once there are too many
/// stretches, each two become one. Needs the memory of 2 * `buckets` numbers, however long the sound is.
class PeakCollector
{
public:
    explicit PeakCollector(int buckets);

    /// The next sample's distance from silence, from 0; what is above 1 counts as 1, what is no number as 0.
    void add(float level)
    {
        if (level > m_peak)
            m_peak = level;
        if (++m_inStretch == m_stretch)
            close();
    }
    qint64 samples() const { return m_samples + m_inStretch; }
    /// As many as `buckets`, the loudest 255; empty where nothing was added.
    QByteArray peaks() const;

private:
    void close();

    const std::size_t m_buckets;
    std::vector<float> m_peaks; ///< of whole stretches
    qint64 m_stretch = 16;      ///< samples in each
    float m_peak = 0;
    qint64 m_inStretch = 0; ///< samples since the last whole one
    qint64 m_samples = 0;   ///< in whole ones
};

} // namespace media
