#include "media/linkkeeper.h"

#include "providers/provider.h"
#include "providers/providersource.h"

#include <utility>

namespace media {

using namespace std::chrono_literals;

namespace {

/// A link is not used in its last moments.
constexpr auto margin = 5s;
constexpr int mostFruitless = 2;

} // namespace

std::shared_ptr<LinkKeeper> LinkKeeper::create(providers::ProviderSource &source, const core::Clock &clock,
                                               const core::AccountId &account, const core::Recording &recording)
{
    return {new LinkKeeper(source, clock, account, recording), [](LinkKeeper *keeper) { keeper->deleteLater(); }};
}

LinkKeeper::LinkKeeper(providers::ProviderSource &source, const core::Clock &clock, core::AccountId account,
                       core::Recording recording)
    : m_source(&source), m_clock(clock), m_account(std::move(account)), m_recording(std::move(recording))
{
    connect(&source, &providers::ProviderSource::providerGone, this, [this](const core::AccountId &gone) {
        if (gone == m_account)
            forgetProvider();
    });
}

LinkKeeper::~LinkKeeper()
{
    if (m_job) {
        m_job->disconnect(this);
        m_job->cancel();
    }
}

void LinkKeeper::want(int deadGeneration, const core::Error &refusal)
{
    QMetaObject::invokeMethod(
        this, [this, deadGeneration, refusal] { wanted(deadGeneration, refusal); }, Qt::QueuedConnection);
}

void LinkKeeper::confirm(int generation)
{
    QMetaObject::invokeMethod(
        this,
        [this, generation] {
            if (generation != m_generation)
                return;
            m_confirmed = true;
            m_fruitless = 0;
        },
        Qt::QueuedConnection);
}

void LinkKeeper::wanted(int deadGeneration, const core::Error &refusal)
{
    if (m_job)
        return;
    if (m_link && deadGeneration == m_generation && isGivenUp(refusal))
        return;
    if (isUsable())
        Q_EMIT linkReady(*m_link, m_generation);
    else
        ask();
}

/// Drops the link; true once that was told as the end.
bool LinkKeeper::isGivenUp(const core::Error &refusal)
{
    core::Error error = refusal;
    if (refusal.status == 401 && m_link->authorization.credential)
        error.kind = core::Error::Kind::Auth;
    m_link.reset();
    if (m_confirmed || ++m_fruitless < mostFruitless)
        return false;
    m_fruitless = 0;
    Q_EMIT linkFailed(error);
    return true;
}

bool LinkKeeper::isUsable() const
{
    return m_link && (!m_link->expiresAt || *m_link->expiresAt - margin > m_clock.now());
}

void LinkKeeper::ask()
{
    if (m_provider)
        return askProvider();
    if (!m_source) {
        Q_EMIT linkFailed(core::Error(core::Error::Kind::Cancelled));
        return;
    }
    core::Job<providers::Provider *> *job = m_source->provider(m_account);
    m_job = job;
    job->then(this, [this](const core::Result<providers::Provider *> &result) {
        m_job.clear();
        if (!result) {
            Q_EMIT linkFailed(result.error());
            return;
        }
        m_provider = *result;
        askProvider();
    });
}

void LinkKeeper::askProvider()
{
    core::Job<providers::Link> *job = m_provider->link(m_recording, providers::LinkUse::Preview);
    m_job = job;
    job->then(this, [this](const core::Result<providers::Link> &result) { take(result); });
}

void LinkKeeper::take(const core::Result<providers::Link> &result)
{
    m_job.clear();
    if (!result) {
        Q_EMIT linkFailed(result.error());
        return;
    }
    m_link = *result;
    m_confirmed = false;
    ++m_generation;
    Q_EMIT linkReady(*m_link, m_generation);
}

void LinkKeeper::forgetProvider()
{
    m_provider.clear();
    m_link.reset();
    m_fruitless = 0;
    if (!m_job)
        return;
    m_job->disconnect(this);
    m_job->cancel();
    m_job.clear();
    ask();
}

} // namespace media
