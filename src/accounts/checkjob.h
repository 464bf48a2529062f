#pragma once

#include "core/job.h"
#include "providers/provider.h"

#include <memory>

namespace accounts {

/// A provider's check() together with the provider, which lives just as long.
class CheckJob final : public core::Job<void>
{
    Q_OBJECT

public:
    CheckJob(std::unique_ptr<providers::Provider> provider, QObject *parent);
    ~CheckJob() override;

    void cancel() override;

private:
    std::unique_ptr<providers::Provider> m_provider;
    QPointer<core::Job<void>> m_check;
};

} // namespace accounts
