#include "gui/accountcolours.h"

#include "accounts/accountbook.h"

namespace gui {

QColor AccountColours::of(const core::AccountId &account) const
{
    const core::Account *found = m_book.find(account);
    const core::ProviderInfo *provider = found ? accounts::AccountBook::provider(found->provider) : nullptr;
    if (!provider)
        return QColor(Qt::gray);
    const QColor chosen = QColor(found->colour);
    return chosen.isValid() ? chosen : QColor(provider->colour);
}

} // namespace gui
