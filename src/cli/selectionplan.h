#pragma once

#include "cli/request.h"
#include "core/providerinfo.h"
#include "core/result.h"

#include <QCoreApplication>
#include <QStringList>

namespace cli {

/// What SELECTION means for one provider: its default range filled in, what it cannot do refused.
class SelectionPlan
{
    Q_DECLARE_TR_FUNCTIONS(cli::SelectionPlan)

public:
    /// InvalidRequest, its message a sentence for the person, for what the provider does not have: a wrong command
    /// line.
    static core::Result<SelectionPlan> make(const SelectionArguments &arguments, const core::ProviderInfo &info,
                                            core::Day today);

    const core::Selection &selection() const { return m_selection; }
    /// What the person should know of it, for standard error.
    const QStringList &notes() const { return m_notes; }

private:
    void fillRange(const core::ProviderInfo &info, core::Day today);
    void clampPageSize(const core::ProviderInfo &info);

    core::Selection m_selection;
    QStringList m_notes;
};

} // namespace cli
