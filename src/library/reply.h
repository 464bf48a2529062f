#pragma once

#include <QMetaObject>
#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace library {

/// The answer, to come, of a work in another thread.
///
/// Not QFuture: in Qt 6.4 a continuation whose context is gone before the answer comes trips an assertion
/// (qfuture_impl.h), and the thread that answers reads the context without a lock while its own thread may be deleting
/// it.
template <class T>
class Reply
{
public:
    /// Calls `f(const T &)` in the thread of `context`, which is the calling one; not at all once `context` is gone.
    /// Once a reply.
    template <class F>
    void then(QObject *context, F f) const
    {
        auto *courier = new Courier(m_state, context);
        const std::lock_guard lock(m_state->mutex);
        m_state->receive = std::move(f);
        m_state->courier = courier;
        if (m_state->value)
            send(m_state);
    }

    /// From any thread; once.
    void answer(T value) const
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->value = std::move(value);
        if (m_state->courier)
            send(m_state);
    }

private:
    struct State
    {
        std::mutex mutex;
        std::optional<T> value;
        std::function<void(const T &)> receive;
        QObject *courier = nullptr; ///< lives in the receiver's thread; never deleted while the mutex is held
    };

    /// Dies with the context, and then nothing is sent to it any more.
    class Courier : public QObject
    {
    public:
        Courier(std::shared_ptr<State> state, QObject *context) : QObject(context), m_state(std::move(state)) {}
        ~Courier() override
        {
            const std::lock_guard lock(m_state->mutex);
            m_state->courier = nullptr;
        }

    private:
        std::shared_ptr<State> m_state;
    };

    /// With the mutex held.
    static void send(const std::shared_ptr<State> &state)
    {
        QMetaObject::invokeMethod(
            state->courier,
            [state] {
                state->courier->deleteLater();
                std::exchange(state->receive, nullptr)(*state->value);
            },
            Qt::QueuedConnection);
    }

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace library
