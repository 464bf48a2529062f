#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/job.h"
#include "core/recording.h"
#include "providers/link.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace providers {
class Provider;
class ProviderSource;
} // namespace providers

namespace media {

/// One recording's link, asked of its provider when it is first wanted and again when somebody says that it died; all
/// who read the recording share the newest. Lives in the thread that made it.
///
/// A link is renewed shortly before it expires too. Two links in a row that were refused before they brought a byte are
/// told as an Error: a third would do no better.
class LinkKeeper final : public QObject
{
    Q_OBJECT

public:
    /// The last who holds it may do so in any thread. `clock` outlives it, `source` need not.
    static std::shared_ptr<LinkKeeper> create(providers::ProviderSource &source, const core::Clock &clock,
                                              const core::AccountId &account, const core::Recording &recording);
    ~LinkKeeper() override;

    const core::Recording &recording() const { return m_recording; }

    /// From any thread. `linkReady` or `linkFailed` follows, told to everybody; with a `deadGeneration` the link is a
    /// later one than that, which was refused as `refusal` says.
    void want(int deadGeneration = 0, const core::Error &refusal = core::Error(core::Error::Kind::LinkExpired));
    /// From any thread: the link of that generation has brought bytes.
    void confirm(int generation);

Q_SIGNALS:
    /// Generations count from 1.
    void linkReady(const providers::Link &link, int generation);
    /// The provider's own Error, Auth for a credential that its bytes refuse, else LinkExpired.
    void linkFailed(const core::Error &error);

private:
    LinkKeeper(providers::ProviderSource &source, const core::Clock &clock, core::AccountId account,
               core::Recording recording);

    void wanted(int deadGeneration, const core::Error &refusal);
    bool isGivenUp(const core::Error &refusal);
    bool isUsable() const;
    void ask();
    void askProvider();
    void take(const core::Result<providers::Link> &result);
    void forgetProvider();

    QPointer<providers::ProviderSource> m_source;
    const core::Clock &m_clock;
    const core::AccountId m_account;
    const core::Recording m_recording;
    QPointer<providers::Provider> m_provider;
    QPointer<core::JobBase> m_job; ///< the one under way
    std::optional<providers::Link> m_link;
    int m_generation = 0;
    bool m_confirmed = false; ///< the present link has brought bytes
    int m_fruitless = 0;      ///< links in a row that were refused before they had
};

} // namespace media
