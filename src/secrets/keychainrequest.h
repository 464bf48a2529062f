#pragma once

#include "core/result.h"
#include "secrets/secretservice.h"

#include <QObject>
#include <QString>

namespace QKeychain {
class Job;
}

namespace secrets {

/// One reading, writing or removing of one keychain item, with all that makes its answer certain: is the keyring
/// locked, may it be unlocked, is the item really written or gone. Its steps come one after the other.
class KeychainRequest : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Read, Write, Remove };

    /// `text` is what is written. `service` must outlive the request.
    KeychainRequest(Kind kind, QString key, QString text, SecretService &service, QObject *parent);

    /// A keyring that is locked is made to ask for its password only where `mayPrompt`; else that is the answer.
    void start(bool mayPrompt);
    /// Nobody waits for it any more: what is under way ends, no further step begins.
    void abandon() { m_abandoned = true; }
    bool hasPrompted() const { return m_prompted; }

Q_SIGNALS:
    /// The text that was read; empty after writing and removing. At most once, and never after abandon().
    void answered(const core::Result<QString> &result);
    /// Nothing of it is under way any more. Once, after `answered`; it then deletes itself.
    void over();

private:
    using Step = void (KeychainRequest::*)();

    // What the steps are made of: each ends by going on with the next.
    void askState(Step next);
    void read(Step next);
    void run(QKeychain::Job *job, Step next);
    void goOn(Step next);
    void answer(const core::Result<QString> &result);

    // The steps.
    void begin();
    void actIfUnlocked();
    void act();
    void endReading();
    void confirmWritten();
    void compareWritten();
    void confirmRemoved();
    void lookForRemoved();
    void endRemoving();

    /// The last keychain answer, or the state of the keyring, as an Error.
    core::Error failure() const;
    static core::Error locked();

    const Kind m_kind;
    const QString m_key;
    const QString m_text;
    SecretService &m_service;
    bool m_mayPrompt = false;
    bool m_prompted = false;
    bool m_abandoned = false;

    KeyringState m_state = KeyringState::NoService; ///< the last one asked for
    int m_error = 0;                                ///< QKeychain::Error of the last answer
    QString m_message;                              ///< its words
    QString m_answer;                               ///< the text that it read
};

} // namespace secrets
