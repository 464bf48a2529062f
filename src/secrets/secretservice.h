#pragma once

#include "core/job.h"

#include <QObject>

namespace secrets {

class SecretServiceEnums
{
    Q_GADGET

public:
    /// What the desktop's Secret Service says of the keyring into which things go.
    enum class KeyringState {
        Unlocked,
        Locked,
        Absent,   ///< the service has no default keyring yet
        NoService ///< none on the bus, or it cannot say: KWallet may still be reached by QtKeychain's own way
    };
    Q_ENUM(KeyringState)
};
using KeyringState = SecretServiceEnums::KeyringState;

/// Asks the Secret Service (specifications.freedesktop.org/secret-service) whether its default keyring is locked. Never
/// prompts.
///
/// Needed because libsecret reads a locked keyring as one without the item, and removes from it without an error.
class SecretService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// There is a session bus to be asked. Without one libdbus would start a bus of its own (autolaunch) that outlives
    /// us.
    static bool hasBus();

    /// Storage with Cause::KeychainMissing where there is no session bus. Sets no time limit: the caller has one.
    [[nodiscard]] core::Job<KeyringState> *state();
};

} // namespace secrets
