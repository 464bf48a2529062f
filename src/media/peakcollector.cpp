#include "media/peakcollector.h"

#include <algorithm>
#include <cmath>

namespace media {

namespace {

/// What is softer than this is silence with the noise of its coding.
constexpr float silence = 0.001F;

} // namespace

PeakCollector::PeakCollector(int buckets) : m_buckets(std::size_t(buckets))
{
    m_peaks.reserve(2 * m_buckets);
}

void PeakCollector::close()
{
    m_samples += m_inStretch;
    m_inStretch = 0;
    m_peaks.push_back(std::min(std::exchange(m_peak, 0.0F), 1.0F));
    if (m_peaks.size() < 2 * m_buckets)
        return;
    for (std::size_t i = 0; i < m_buckets; ++i)
        m_peaks[i] = std::max(m_peaks[2 * i], m_peaks[2 * i + 1]);
    m_peaks.resize(m_buckets);
    m_stretch *= 2;
}

QByteArray PeakCollector::peaks() const
{
    std::vector<float> all = m_peaks;
    if (m_inStretch > 0)
        all.push_back(std::min(m_peak, 1.0F));
    if (all.empty())
        return {};
    const float loudest = *std::ranges::max_element(all);
    QByteArray peaks(qsizetype(m_buckets), '\0');
    if (loudest < silence)
        return peaks;
    for (std::size_t i = 0; i < m_buckets; ++i) {
        const std::size_t begin = i * all.size() / m_buckets;
        const std::size_t end = std::max(begin + 1, (i + 1) * all.size() / m_buckets);
        float peak = 0;
        for (std::size_t j = begin; j < end; ++j)
            peak = std::max(peak, all[j]);
        peaks[qsizetype(i)] = char(std::lround(peak / loudest * 255));
    }
    return peaks;
}

} // namespace media
