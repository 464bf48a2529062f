#include "secrets/keychainstore.h"

#include <QPointer>
#include <QTimer>

namespace secrets {

namespace {

/// Waits for a request, but not for longer than its patience.
template <class T>
class KeychainJob final : public core::Job<T>
{
public:
    /// `convert`: Result<T> of the text.
    template <class F>
    KeychainJob(KeychainRequest *request, std::chrono::milliseconds patience, QObject *parent, F convert)
        : core::Job<T>(parent), m_request(request)
    {
        QObject::connect(request, &KeychainRequest::answered, this,
                         [this, convert](const core::Result<QString> &text) { this->finish(convert(text)); });
        QTimer::singleShot(patience, this, [this] {
            end(core::Error(core::Error::Kind::Storage, {}, core::Error::Cause::KeychainSilent));
        });
    }

    void cancel() override { end(core::Error(core::Error::Kind::Cancelled)); }

private:
    void end(const core::Error &error)
    {
        if (this->finish(error) && m_request)
            m_request->abandon();
    }

    QPointer<KeychainRequest> m_request;
};

core::Result<core::Secret> secretFrom(const core::Result<QString> &text)
{
    if (!text)
        return text.error();
    // An item that is not ours to read is as good as none.
    if (auto secret = core::Secret::fromJson(text->toUtf8()))
        return *std::move(secret);
    return core::Error(core::Error::Kind::Auth, {}, core::Error::Cause::SecretMissing);
}

core::Result<void> outcomeFrom(const core::Result<QString> &text)
{
    return text ? core::Result<void>() : text.error();
}

} // namespace

KeychainStore::KeychainStore(QObject *parent, std::chrono::milliseconds patience)
    : SecretStore(parent), m_patience(patience)
{}

QString KeychainStore::place() const
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP").toLower();
    if (desktop.contains(QLatin1String("kde")))
        return QStringLiteral("KWallet");
    if (desktop.contains(QLatin1String("gnome")) || desktop.contains(QLatin1String("unity")))
        return QStringLiteral("GNOME Keyring");
    return tr("the system keychain");
}

core::Job<core::Secret> *KeychainStore::read(const core::Account &account)
{
    return new KeychainJob<core::Secret>(enqueue(KeychainRequest::Kind::Read, account), m_patience, this, secretFrom);
}

core::Job<void> *KeychainStore::write(const core::Account &account, const core::Secret &secret)
{
    const QString text = QString::fromUtf8(secret.toJson());
    return new KeychainJob<void>(enqueue(KeychainRequest::Kind::Write, account, text), m_patience, this, outcomeFrom);
}

core::Job<void> *KeychainStore::remove(const core::Account &account)
{
    return new KeychainJob<void>(enqueue(KeychainRequest::Kind::Remove, account), m_patience, this, outcomeFrom);
}

KeychainRequest *KeychainStore::enqueue(KeychainRequest::Kind kind, const core::Account &account, const QString &text)
{
    auto *request = new KeychainRequest(kind, account.id.text(), text, m_service, this);
    m_waiting.enqueue(request);
    connect(request, &KeychainRequest::over, this, [this, request] {
        m_prompted = m_prompted || request->hasPrompted();
        m_busy = false;
        startNext();
    });
    startNext();
    return request;
}

void KeychainStore::startNext()
{
    if (m_busy || m_waiting.isEmpty())
        return;
    m_busy = true;
    m_waiting.dequeue()->start(!m_prompted);
}

} // namespace secrets
