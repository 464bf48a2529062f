#pragma once

#include "library/reply.h"

#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace downloads {

/// Runs functions one after another, in the order given, on threads of a pool that other strands share.
///
///     strand.run([sink] { return sink->sync(); }).then(this, [this](const core::Result<qint64> &size) { … });
///
/// What was given still runs after the strand is gone; the pool must outlive it.
class Strand
{
public:
    explicit Strand(QThreadPool &pool);
    ~Strand() = default;
    Strand(const Strand &) = delete;
    Strand &operator=(const Strand &) = delete;

    void post(std::function<void()> work);

    template <class F>
    auto run(F work) -> library::Reply<std::invoke_result_t<F>>
    {
        library::Reply<std::invoke_result_t<F>> reply;
        post([reply, work = std::move(work)]() mutable { reply.answer(work()); });
        return reply;
    }

private:
    class Line;
    std::shared_ptr<Line> m_line;
};

} // namespace downloads
