#include "accounts/checkjob.h"

namespace accounts {

CheckJob::CheckJob(std::unique_ptr<providers::Provider> provider, QObject *parent)
    : core::Job<void>(parent), m_provider(std::move(provider)), m_check(m_provider->check())
{
    m_check->then(this, [this](const core::Result<void> &checked) { finish(checked); });
}

CheckJob::~CheckJob()
{
    // The provider must outlive its jobs.
    if (m_check)
        m_check->cancel();
}

void CheckJob::cancel()
{
    if (finish(core::Error(core::Error::Kind::Cancelled)) && m_check)
        m_check->cancel();
}

} // namespace accounts
