#pragma once

#include "core/account.h"
#include "core/clock.h"
#include "core/job.h"
#include "core/nametemplate.h"
#include "core/page.h"
#include "library/keptstore.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace library {
class Library;
}
namespace providers {
class Listing;
class Provider;
class ProviderSource;
} // namespace providers

namespace downloads {

class Queue;

/// One walk through what an account has, newest first: what its core::KeepNew wants goes into the queue, page by page,
/// each recording once and for all. Its result is how many did.
///
/// A walk that ends early has lost nothing: what it gave to the queue is remembered, and the next one begins where the
/// last whole one did.
class KeepRound final : public core::Job<int>
{
    Q_OBJECT

public:
    struct Order
    {
        core::Account account; ///< with keepNew
        QString folder;        ///< absolute
        core::NameTemplate nameTemplate;
        /// How far behind the last walk this one begins: transcripts come late, and recordings take their time.
        std::chrono::days lookBack;
    };
    /// All of it outlives the round.
    struct Services
    {
        Queue &queue;
        providers::ProviderSource &source;
        library::Library &library;
        const core::Clock &clock;
    };

    KeepRound(Order order, const Services &services, QObject *parent);
    ~KeepRound() override;

    /// The pages end; what is on its way to the queue gets there.
    void cancel() override;

private:
    void takeLastWalk(const std::optional<library::KeptStore::Walk> &last);
    void walk(providers::Provider &provider);
    void walkNextKind();
    void takePage(const core::Page &page);
    void keep(const QList<core::Recording> &recordings);
    void goOn();
    void endWalk();
    void end(const core::Result<int> &result);
    /// What a walk looked for: another wish begins anew.
    QString terms() const;

    const Order m_order;
    Services m_services;
    const core::Instant m_begun;
    std::optional<core::Day> m_from; ///< nullopt: everything
    providers::Provider *m_provider = nullptr;
    providers::Listing *m_listing = nullptr; ///< ours, until its end
    QList<core::RecordingKind> m_kinds;      ///< still to be walked
    int m_count = 0;
};

} // namespace downloads
