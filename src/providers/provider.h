#pragma once

#include "core/account.h"
#include "core/job.h"
#include "core/page.h"
#include "core/providerinfo.h"
#include "core/selection.h"
#include "net/httpclient.h"
#include "net/pacer.h"
#include "providers/link.h"

#include <QObject>
#include <QString>

namespace providers {

/// What providers need from outside; all of it outlives them.
struct Context
{
    net::HttpClient &http;
    const core::Clock &clock;
    const net::RetryPolicy &retries = net::RetryPolicy::standard();
};

/// What a change of state is about: a whole session, or one file of it.
struct Target
{
    core::SessionId session;
    core::RecordingId recording; ///< empty: the whole session
};

enum class Change { Trash, Recover, DeleteForGood };

/// One account of one provider, signed in. Implemented once a provider; everything above speaks only this.
///
/// Every call returns a job that is the caller's to follow or cancel and that deletes itself. The provider must outlive
/// it.
class Provider : public QObject
{
    Q_OBJECT

public:
    ~Provider() override = default;

    virtual const core::ProviderInfo &info() const = 0;
    const core::Account &account() const { return m_account; }
    net::Pacer &pacer() { return m_pacer; }

    /// One cheap authenticated request. A clock that is off is told as Auth with Cause::ClockSkew, the difference as
    /// subject.
    [[nodiscard]] virtual core::Job<void> *check() = 0;

    /// The page at `cursor` (empty: the first). Use providers::Listing, which follows the pages and drops doubled rows.
    /// NotFound for an unknown session; InvalidRequest for what the provider does not have.
    [[nodiscard]] virtual core::Job<core::Page> *page(const core::Selection &selection, const core::Cursor &cursor) = 0;

    /// Asks the provider for the recording again and for a link to its bytes. NotFound, NotReady (still in the making).
    [[nodiscard]] virtual core::Job<Link> *link(const core::Recording &recording, LinkUse use) = 0;

    /// Success only on what the provider documents as success. InvalidRequest for what it does not have (see
    /// capabilities).
    [[nodiscard]] virtual core::Job<void> *change(Change change, const Target &target) = 0;

    /// The passcode of a protected session, to be shown and forgotten. InvalidRequest where there is no such thing.
    [[nodiscard]] virtual core::Job<QString> *passcode(const core::SessionId &session) = 0;

    /// The provider's API origin in effect, with its path prefix and without a trailing slash.
    virtual QUrl apiUrl() const = 0;

protected:
    Provider(core::Account account, const Context &context, QObject *parent);

    net::HttpClient &http() const { return m_context.http; }
    const core::Clock &clock() const { return m_context.clock; }
    const net::RetryPolicy &retries() const { return m_context.retries; }

private:
    core::Account m_account;
    Context m_context;
    net::Pacer m_pacer;
};

} // namespace providers
