#pragma once

#include "secrets/keychainrequest.h"
#include "secrets/secretstore.h"

#include <QQueue>

#include <chrono>

namespace secrets {

/// The keychain of the operating system: service `reelkeep`, the account's UUID as key, Secret::toJson as text. Never
/// plain text on disk.
///
/// One request at a time, and at most one prompt (to unlock or to make a keyring) in the life of the store: where it
/// was not answered, a keyring that is still locked is told as KeychainLocked. Needs Qt's GLib event loop, as libsecret
/// answers through it.
class KeychainStore final : public SecretStore
{
    Q_OBJECT

public:
    /// Whoever waits longer than `patience` gets KeychainSilent: libsecret itself gives up after 50 s, or never while
    /// it prompts.
    explicit KeychainStore(QObject *parent = nullptr, std::chrono::milliseconds patience = std::chrono::seconds(15));

    QString place() const override;
    [[nodiscard]] core::Job<core::Secret> *read(const core::Account &account) override;
    [[nodiscard]] core::Job<void> *write(const core::Account &account, const core::Secret &secret) override;
    [[nodiscard]] core::Job<void> *remove(const core::Account &account) override;

private:
    KeychainRequest *enqueue(KeychainRequest::Kind kind, const core::Account &account, const QString &text = {});
    void startNext();

    const std::chrono::milliseconds m_patience;
    SecretService m_service;
    QQueue<KeychainRequest *> m_waiting; ///< children
    bool m_busy = false;
    bool m_prompted = false;
};

} // namespace secrets
