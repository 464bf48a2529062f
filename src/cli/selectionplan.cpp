#include "cli/selectionplan.h"

#include <algorithm>

namespace cli {

core::Result<SelectionPlan> SelectionPlan::make(const SelectionArguments &arguments, const core::ProviderInfo &info,
                                                core::Day today)
{
    using Info = core::ProviderInfo;
    const core::Selection &selection = arguments.selection;
    const auto refused = [](const QString &message) { return core::Error(core::Error::Kind::InvalidRequest, message); };
    if (selection.kind == core::RecordingKind::BrowserDownload && !info.capabilities.testFlag(Info::BrowserDownloads))
        return refused(tr("%1 has no browser downloads (--kind downloads).").arg(info.name));
    if (selection.trash != core::Selection::Trash::No && !info.capabilities.testFlag(Info::TrashList))
        return refused(tr("%1 has no trash (--trash).").arg(info.name));
    if (selection.session.isEmpty() && !info.capabilities.testFlag(Info::AccountWideList))
        return refused(tr("%1 lists one session at a time (--session).").arg(info.name));

    SelectionPlan plan;
    plan.m_selection = selection;
    plan.fillRange(info, today);
    plan.clampPageSize(info);
    return plan;
}

void SelectionPlan::fillRange(const core::ProviderInfo &info, core::Day today)
{
    core::Selection &selection = m_selection;
    if (selection.trash != core::Selection::Trash::No)
        return;
    if (selection.from && !selection.to)
        selection.to = std::max(today, *selection.from);
    const bool accountList = selection.session.isEmpty();
    if (!accountList || !info.defaultRange || selection.from)
        return;
    const bool nothingSaid = !selection.to;
    if (nothingSaid)
        selection.to = today;
    selection.from = *selection.to - *info.defaultRange;
    const QString range = tr("from %1 to %2").arg(core::toIso(*selection.from), core::toIso(*selection.to));
    m_notes.append(
        nothingSaid
            ? tr("The last %1 days, %2 (UTC). For more, use --from.").arg(info.defaultRange->count()).arg(range)
            : tr("The %1 days before it, %2 (UTC). For more, use --from.").arg(info.defaultRange->count()).arg(range));
}

void SelectionPlan::clampPageSize(const core::ProviderInfo &info)
{
    std::optional<int> &size = m_selection.pageSize;
    if (!size)
        return;
    if (info.maxPageSize == 0) {
        m_notes.append(tr("%1 has no page size; --page-size has no effect.").arg(info.name));
        size.reset();
    } else if (*size > info.maxPageSize) {
        m_notes.append(tr("%1 allows %2 rows a page at most.").arg(info.name).arg(info.maxPageSize));
        size = info.maxPageSize;
    }
}

} // namespace cli
