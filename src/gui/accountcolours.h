#pragma once

#include "core/id.h"

#include <QColor>

namespace accounts {
class AccountBook;
}

namespace gui {

/// The colour of an account: the person's choice, else its provider's.
class AccountColours
{
public:
    explicit AccountColours(const accounts::AccountBook &book) : m_book(book) {}
    /// Grey for an unknown account.
    QColor of(const core::AccountId &account) const;

private:
    const accounts::AccountBook &m_book;
};

} // namespace gui
