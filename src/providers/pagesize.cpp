#include "providers/pagesize.h"

#include <algorithm>

namespace providers {

namespace {

PageSize instead(int rows, const core::Selection &selection, const core::Cursor &cursor)
{
    PageSize size{rows, {}};
    if (!cursor.has_value() && selection.pageSize && *selection.pageSize != rows)
        size.notes.append(QStringLiteral("The page size was changed from %1 to %2, which the provider allows.")
                              .arg(*selection.pageSize)
                              .arg(rows));
    return size;
}

} // namespace

PageSize pageSizeUpTo(int largest, const core::Selection &selection, const core::Cursor &cursor)
{
    return instead(std::clamp(selection.pageSize.value_or(largest), 1, largest), selection, cursor);
}

PageSize pageSizeOutOf(const QList<int> &allowed, const core::Selection &selection, const core::Cursor &cursor)
{
    const int wanted = selection.pageSize.value_or(allowed.constLast());
    const auto fits = std::lower_bound(allowed.cbegin(), allowed.cend(), wanted);
    return instead(fits == allowed.cend() ? allowed.constLast() : *fits, selection, cursor);
}

} // namespace providers
