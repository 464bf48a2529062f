#pragma once

#include "core/page.h"
#include "core/selection.h"

#include <QList>
#include <QStringList>

namespace providers {

/// How many rows a page asks for, and what a person should know of it.
struct PageSize
{
    int rows = 0;
    /// Empty but on a listing's first page, so that it is said once.
    QStringList notes;
};

/// The selection's page size within 1 … `largest`; `largest` where it names none.
PageSize pageSizeUpTo(int largest, const core::Selection &selection, const core::Cursor &cursor);
/// The smallest of `allowed` (rising) that holds the selection's page size, else the largest of them.
PageSize pageSizeOutOf(const QList<int> &allowed, const core::Selection &selection, const core::Cursor &cursor);

} // namespace providers
