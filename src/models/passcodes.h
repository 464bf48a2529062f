#pragma once

#include "core/id.h"
#include "core/job.h"

#include <QObject>

namespace accounts {
class AccountBook;
}
namespace providers {
class ProviderSource;
}

namespace models {

/// The passcodes of protected sessions, asked for when a person wants to see one, and kept nowhere.
class Passcodes : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    Passcodes(const accounts::AccountBook &book, providers::ProviderSource &source, QObject *parent = nullptr);

    /// The account's provider knows passcodes.
    bool areKnownTo(const core::AccountId &account) const;
    /// Empty: the session has none.
    [[nodiscard]] core::Job<QString> *fetch(const core::AccountId &account, const core::SessionId &session);

private:
    const accounts::AccountBook &m_book;
    providers::ProviderSource &m_source;
};

} // namespace models
