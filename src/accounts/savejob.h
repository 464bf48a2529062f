#pragma once

#include "core/account.h"
#include "core/job.h"

#include <optional>

namespace library {
class Library;
}
namespace secrets {
class SecretStore;
}

namespace accounts {

/// Writes an account's secret and then its row: both or, after a failure or cancelling, neither.
class SaveJob final : public core::Job<core::Account>
{
    Q_OBJECT

public:
    struct Change
    {
        core::Account account;               ///< whole and checked, with its id
        std::optional<core::Account> before; ///< nullopt: it is new
        std::optional<core::Secret> secret;  ///< nullopt: the store is not touched
    };

    SaveJob(library::Library &library, secrets::SecretStore &store, Change change, QObject *parent);

    void cancel() override;

private:
    void readSecretBefore();
    void writeSecret();
    void writeRow();
    void fail(const core::Error &error);
    void undo();

    library::Library &m_library;
    secrets::SecretStore &m_store;
    const Change m_change;
    std::optional<core::Secret> m_secretBefore;
    QPointer<core::JobBase> m_underWay; ///< what the store is doing
    bool m_secretTouched = false;
    bool m_rowTouched = false;
};

} // namespace accounts
