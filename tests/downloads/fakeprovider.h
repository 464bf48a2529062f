#pragma once

#include "providers/provider.h"
#include "providers/providersource.h"

#include <functional>
#include <memory>
#include <optional>

/// A provider whose links are what the test says.
class FakeProvider final : public providers::Provider
{
    Q_OBJECT

public:
    using Linker = std::function<core::Result<providers::Link>(const core::Recording &)>;

    FakeProvider(const core::Account &account, const providers::Context &context, Linker linker)
        : Provider(account, context, nullptr), m_linker(std::move(linker))
    {}

    const core::ProviderInfo &info() const override { return m_info; }
    core::Job<void> *check() override { return refused<void>(); }
    core::Job<core::Page> *page(const core::Selection &selection, const core::Cursor &cursor) override
    {
        if (!m_pager)
            return refused<core::Page>();
        return new core::ReadyJob<core::Page>(m_pager(selection, cursor), this);
    }
    core::Job<providers::Link> *link(const core::Recording &recording, providers::LinkUse use) override
    {
        ++m_linksAsked;
        m_use = use;
        return new core::ReadyJob<providers::Link>(m_linker(recording), this);
    }
    core::Job<void> *change(providers::Change, const providers::Target &) override { return refused<void>(); }
    core::Job<QString> *passcode(const core::SessionId &) override { return refused<QString>(); }
    QUrl apiUrl() const override { return {}; }

    /// What it lists; nothing unless said.
    using Pager = std::function<core::Result<core::Page>(const core::Selection &, const core::Cursor &)>;
    void setPager(Pager pager) { m_pager = std::move(pager); }
    void setCapabilities(core::ProviderInfo::Capabilities capabilities) { m_info.capabilities = capabilities; }
    void setSizesApproximate(bool approximate) { m_info.listedSizeIsApproximate = approximate; }
    int linksAsked() const { return m_linksAsked; }
    /// Of the last link.
    providers::LinkUse use() const { return m_use; }

private:
    template <class T>
    core::Job<T> *refused()
    {
        return new core::ReadyJob<T>(core::Error(core::Error::Kind::InvalidRequest), this);
    }

    core::ProviderInfo m_info;
    Linker m_linker;
    Pager m_pager;
    int m_linksAsked = 0;
    providers::LinkUse m_use = providers::LinkUse::Download;
};

/// Hands out one provider for every account, or an Error while there is one.
class FakeSource final : public providers::ProviderSource
{
    Q_OBJECT

public:
    explicit FakeSource(FakeProvider &provider) : m_provider(provider) {}

    core::Job<providers::Provider *> *provider(const core::AccountId &) override
    {
        if (m_error)
            return new core::ReadyJob<providers::Provider *>(*m_error, this);
        return new core::ReadyJob<providers::Provider *>(static_cast<providers::Provider *>(&m_provider), this);
    }

    void fail(const core::Error &error) { m_error = error; }
    /// The provider of now is of no use any more, and there is another.
    void renew(const core::AccountId &account)
    {
        Q_EMIT providerGone(account);
        Q_EMIT providerBack(account);
    }
    void signIn(const core::AccountId &account)
    {
        m_error.reset();
        Q_EMIT providerBack(account);
    }

private:
    FakeProvider &m_provider;
    std::optional<core::Error> m_error;
};
