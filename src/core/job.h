#pragma once

#include "core/result.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <utility>

namespace core {

/// Something under way that ends exactly once.
///
/// `finished` is never emitted from within the call that made the job, so there is always time to connect. After it the
/// job deletes itself; hold it in a QPointer. Cancelling ends it with Error::Kind::Cancelled, before `cancel` returns.
class JobBase : public QObject
{
    Q_OBJECT

public:
    bool isFinished() const { return m_finished; }
    /// No effect once finished.
    virtual void cancel() = 0;

Q_SIGNALS:
    void finished();

protected:
    explicit JobBase(QObject *parent = nullptr);
    /// Marks the end and announces it; false when it had ended before.
    bool end();

private:
    bool m_finished = false;
};

template <class T>
class Job : public JobBase
{
public:
    /// What came of it. Only after the end.
    const Result<T> &result() const
    {
        Q_ASSERT(m_result);
        return *m_result;
    }

    /// Calls `f(Result<T>)` at the end, in `context`'s thread of life: not at all once `context` is gone.
    template <class F>
    void then(QObject *context, F f)
    {
        connect(this, &JobBase::finished, context, [this, f = std::move(f)]() mutable { f(result()); });
    }

    void cancel() override { finish(Error(Error::Kind::Cancelled)); }

protected:
    using JobBase::JobBase;

    /// The only end; idempotent. True for the call that did end it.
    bool finish(Result<T> result)
    {
        if (isFinished())
            return false;
        m_result = std::move(result);
        return end();
    }

private:
    std::optional<Result<T>> m_result;
};

/// A job that whoever made it ends, when the answer has come.
template <class T>
class PendingJob final : public Job<T>
{
public:
    explicit PendingJob(QObject *parent) : Job<T>(parent) {}
    using Job<T>::finish;
};

/// A job whose answer is known already; it ends on the next turn of the event loop.
template <class T>
class ReadyJob final : public Job<T>
{
public:
    explicit ReadyJob(Result<T> result, QObject *parent = nullptr) : Job<T>(parent)
    {
        QMetaObject::invokeMethod(
            this, [this, result = std::move(result)]() mutable { this->finish(std::move(result)); },
            Qt::QueuedConnection);
    }
};

} // namespace core
