#include "downloads/strand.h"

#include <deque>
#include <mutex>

namespace downloads {

/// The works that wait, and whether a thread is at them.
class Strand::Line : public std::enable_shared_from_this<Line>
{
public:
    explicit Line(QThreadPool &pool) : m_pool(pool) {}

    void add(std::function<void()> work)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(work));
        if (std::exchange(m_running, true))
            return;
        m_pool.start([self = shared_from_this()] { self->drain(); });
    }

private:
    void drain()
    {
        for (;;) {
            std::function<void()> work;
            {
                const std::lock_guard lock(m_mutex);
                if (m_waiting.empty()) {
                    m_running = false;
                    return;
                }
                work = std::move(m_waiting.front());
                m_waiting.pop_front();
            }
            work();
        }
    }

    QThreadPool &m_pool;
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_waiting;
    bool m_running = false;
};

Strand::Strand(QThreadPool &pool) : m_line(std::make_shared<Line>(pool)) {}

void Strand::post(std::function<void()> work)
{
    m_line->add(std::move(work));
}

} // namespace downloads
