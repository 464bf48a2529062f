#pragma once

#include "core/recording.h"

#include <QFlags>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace core {

/// One thing that an account of a provider needs.
struct ProviderField
{
    /// As in `--set KEY=VALUE` or in the secrets object.
    QString key;
    /// English, as in product.md's "Names that stay"; translated by the form that shows it (context `Provider`).
    QString label;
    /// What to type there, in a few words.
    QString hint;
    bool secret = false;
};

/// What a provider is and can do, without talking to it.
class ProviderInfo
{
    Q_GADGET

public:
    enum Capability {
        AccountWideList = 0x01, ///< lists without a session id
        BrowserDownloads = 0x02,
        TrashList = 0x04,
        TrashSession = 0x08,
        TrashFile = 0x10,
        Recover = 0x20,
        DeleteForGood = 0x40,
        Passcode = 0x80,
        Sessions = 0x100,      ///< several files of one session belong together
        DeleteSession = 0x200, ///< deletes all files of a session in one call
        LateFiles = 0x400      ///< a session's transcript may come hours after its other files
    };
    Q_DECLARE_FLAGS(Capabilities, Capability)
    Q_FLAG(Capabilities)

    /// `zoom-video-sdk`: stored, and the command line's name of it.
    QString id;
    /// `Zoom Video SDK`.
    QString name;
    /// `#rrggbb`, the default colour of its accounts.
    QString colour;
    QList<ProviderField> fields;
    /// Any one of these sets of secret keys is enough: {{api_key, api_secret}, {jwt}}.
    QList<QStringList> secretAlternatives;
    /// What an account needs, in one line, for the first page.
    QString needs;
    /// Where in the provider's console the key is found, for "Where do I find these?".
    QString whereToFind;
    QUrl consoleUrl;
    Capabilities capabilities;
    /// The account-wide list is asked for this many days where no range is given; nullopt: for everything.
    std::optional<std::chrono::days> defaultRange;
    /// The largest page the provider allows; 0: it has no page size.
    int maxPageSize = 0;
    /// The listed size may be off (Zoom): another length is a warning, not an error.
    bool listedSizeIsApproximate = false;

    const ProviderField *field(const QString &key) const
    {
        for (const ProviderField &candidate : fields) {
            if (candidate.key == key)
                return &candidate;
        }
        return nullptr;
    }
};

Q_DECLARE_OPERATORS_FOR_FLAGS(ProviderInfo::Capabilities)

} // namespace core
