#pragma once

#include "core/account.h"
#include "core/job.h"

namespace library {
class Library;
}
namespace secrets {
class SecretStore;
}

namespace accounts {

/// Removes an account's secret and, once that is gone for certain, its row.
class RemoveJob final : public core::Job<void>
{
    Q_OBJECT

public:
    enum class Secret { InStore, InMemoryOnly };

    RemoveJob(library::Library &library, secrets::SecretStore &store, const core::Account &account, Secret secret,
              QObject *parent);

    /// Before the secret is gone; after that the row goes as well, and only nobody is told.
    void cancel() override;

private:
    void removeRow(const core::AccountId &id);

    library::Library &m_library;
    QPointer<core::JobBase> m_removing;
};

} // namespace accounts
