#pragma once

#include <QImage>
#include <QMutex>
#include <QMutexLocker>

#include <chrono>
#include <optional>
#include <utility>

namespace media {

/// A picture of the film.
struct Frame
{
    QImage image;
    /// Its place in the film; where a seek led into its midst, `begin` is that place.
    std::chrono::microseconds begin{0};
    std::chrono::microseconds end{0};
    int generation = 0; ///< of the opened source
};

/// Room for one frame between two threads: a newer one takes the place of one that nobody took, so that no queue grows.
class FrameSlot
{
public:
    /// True if it was empty: whoever takes from it is to be told.
    bool put(Frame frame)
    {
        const QMutexLocker lock(&m_mutex);
        return !std::exchange(m_frame, std::move(frame)).has_value();
    }
    std::optional<Frame> take()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_frame, std::nullopt);
    }

private:
    QMutex m_mutex;
    std::optional<Frame> m_frame;
};

} // namespace media
