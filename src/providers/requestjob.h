#pragma once

#include "core/job.h"

#include <QPointer>

#include <utility>

namespace providers {

/// A job made of other jobs, one after another; when it ends or dies, the one under way is cancelled.
template <class T>
// NOLINTNEXTLINE(cppcoreguidelines-virtual-class-destructor): it is virtual; clang-tidy does not see so in a template
class RequestJob : public core::Job<T>
{
public:
    ~RequestJob() override { abandonStep(); }

    void cancel() override
    {
        if (this->finish(core::Error(core::Error::Kind::Cancelled)))
            abandonStep();
    }

protected:
    using core::Job<T>::Job;

    /// `next(Result<U>)` goes on with what came of it.
    template <class U, class F>
    void follow(core::Job<U> *step, F next)
    {
        m_step = step;
        step->then(this, std::move(next));
    }

    /// `next(const U &)` goes on; an error is this job's error too.
    template <class U, class F>
    void require(core::Job<U> *step, F next)
    {
        follow(step, [this, next = std::move(next)](const core::Result<U> &result) mutable {
            if (result)
                next(*result);
            else
                this->finish(result.error());
        });
    }

private:
    void abandonStep()
    {
        if (!m_step)
            return;
        m_step->disconnect(this);
        m_step->cancel();
    }

    QPointer<core::JobBase> m_step;
};

} // namespace providers
