#pragma once

#include <QFuture>
#include <QPromise>
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
    auto run(F work) -> QFuture<std::invoke_result_t<F>>
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<F>>>();
        auto future = promise->future();
        promise->start();
        post([promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        });
        return future;
    }

private:
    class Line;
    std::shared_ptr<Line> m_line;
};

} // namespace downloads
