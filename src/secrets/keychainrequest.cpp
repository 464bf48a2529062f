#include "secrets/keychainrequest.h"

#include <qt6keychain/keychain.h>

namespace secrets {

namespace {

const QLatin1String serviceName("reelkeep");

core::Error storage(core::Error::Cause cause, const QString &message = {})
{
    return core::Error(core::Error::Kind::Storage, message, cause);
}

} // namespace

KeychainRequest::KeychainRequest(Kind kind, QString key, QString text, SecretService &service, QObject *parent)
    : QObject(parent), m_kind(kind), m_key(std::move(key)), m_text(std::move(text)), m_service(service)
{}

void KeychainRequest::start(bool mayPrompt)
{
    m_mayPrompt = mayPrompt;
    goOn(&KeychainRequest::begin);
}

void KeychainRequest::goOn(Step next)
{
    if (!m_abandoned) {
        (this->*next)();
        return;
    }
    Q_EMIT over();
    deleteLater();
}

void KeychainRequest::answer(const core::Result<QString> &result)
{
    Q_EMIT answered(result);
    Q_EMIT over();
    deleteLater();
}

void KeychainRequest::askState(Step next)
{
    m_service.state()->then(this, [this, next](const core::Result<KeyringState> &state) {
        if (!state && !m_abandoned) {
            answer(state.error());
            return;
        }
        m_state = state ? *state : KeyringState::NoService;
        goOn(next);
    });
}

void KeychainRequest::read(Step next)
{
    run(new QKeychain::ReadPasswordJob(serviceName), next);
}

void KeychainRequest::run(QKeychain::Job *job, Step next)
{
    // The job has no parent and deletes itself: what was started at a service cannot be taken back.
    job->setKey(m_key);
    connect(job, &QKeychain::Job::finished, this, [this, next](QKeychain::Job *finished) {
        m_error = finished->error();
        m_message = finished->errorString();
        const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(finished);
        m_answer = reading ? reading->textData() : QString();
        goOn(next);
    });
    job->start();
}

void KeychainRequest::begin()
{
    askState(&KeychainRequest::actIfUnlocked);
}

void KeychainRequest::actIfUnlocked()
{
    // A keyring that is not there yet is offered to be made when something is written.
    const bool wouldPrompt =
        m_state == KeyringState::Locked || (m_state == KeyringState::Absent && m_kind == Kind::Write);
    if (!wouldPrompt) {
        act();
        return;
    }
    if (!m_mayPrompt) {
        answer(m_state == KeyringState::Locked ? locked() : storage(core::Error::Cause::KeychainMissing));
        return;
    }
    m_mayPrompt = false;
    m_prompted = true;
    // Only reading makes libsecret ask for the password; it removes nothing from a locked keyring and calls that a
    // success.
    if (m_state == KeyringState::Locked)
        read(&KeychainRequest::begin);
    else
        act();
}

void KeychainRequest::act()
{
    switch (m_kind) {
    case Kind::Read:
        read(&KeychainRequest::endReading);
        return;
    case Kind::Write: {
        auto *job = new QKeychain::WritePasswordJob(serviceName);
        job->setTextData(m_text);
        run(job, &KeychainRequest::confirmWritten);
        return;
    }
    case Kind::Remove:
        run(new QKeychain::DeletePasswordJob(serviceName), &KeychainRequest::confirmRemoved);
        return;
    }
}

void KeychainRequest::endReading()
{
    answer(m_error == QKeychain::NoError ? core::Result<QString>(m_answer) : core::Result<QString>(failure()));
}

void KeychainRequest::confirmWritten()
{
    if (m_error == QKeychain::NoError)
        read(&KeychainRequest::compareWritten);
    else
        answer(failure());
}

void KeychainRequest::compareWritten()
{
    if (m_error != QKeychain::NoError)
        answer(failure());
    else if (m_answer != m_text)
        answer(storage(core::Error::Cause::None,
                       QStringLiteral("The keychain gave back something else than was written.")));
    else
        answer(QString());
}

void KeychainRequest::confirmRemoved()
{
    if (m_error == QKeychain::NoError || m_error == QKeychain::EntryNotFound)
        read(&KeychainRequest::lookForRemoved);
    else
        answer(failure());
}

void KeychainRequest::lookForRemoved()
{
    if (m_error == QKeychain::EntryNotFound)
        askState(&KeychainRequest::endRemoving);
    else if (m_error == QKeychain::NoError)
        answer(storage(core::Error::Cause::None, QStringLiteral("The keychain still holds what was removed.")));
    else
        answer(failure());
}

void KeychainRequest::endRemoving()
{
    // Locked in the meantime: then "no such item" says nothing.
    answer(m_state == KeyringState::Locked ? core::Result<QString>(locked()) : core::Result<QString>(QString()));
}

core::Error KeychainRequest::locked()
{
    return storage(core::Error::Cause::KeychainLocked);
}

core::Error KeychainRequest::failure() const
{
    switch (QKeychain::Error(m_error)) {
    case QKeychain::EntryNotFound:
        return core::Error(core::Error::Kind::Auth, {}, core::Error::Cause::SecretMissing);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return storage(core::Error::Cause::KeychainLocked, m_message);
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
        return storage(core::Error::Cause::None, m_message);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return storage(core::Error::Cause::KeychainMissing, m_message);
    }
    return storage(core::Error::Cause::None, m_message);
}

} // namespace secrets
