#pragma once

#include "core/account.h"
#include "core/result.h"

#include <QList>

namespace library {

class Database;

/// Accounts without their secrets. Runs in the library's thread.
class AccountStore
{
public:
    explicit AccountStore(Database &database) : m_database(database) {}

    core::Result<QList<core::Account>> all();
    /// Inserts or replaces by id. InvalidRequest (subject: the name) where another account has that name, ignoring
    /// case.
    core::Result<void> save(const core::Account &account);
    /// With its recordings and its unfinished downloads; finished ones stay as history of what is on disk.
    core::Result<void> remove(const core::AccountId &id);

private:
    Database &m_database;
};

} // namespace library
