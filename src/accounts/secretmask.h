#pragma once

#include <QString>
#include <QStringList>

namespace core {
class Secret;
}

namespace accounts {

/// Takes known secrets out of a text, in the forms in which one may have slipped in. Holds them itself: not longer than
/// the text is being written.
class SecretMask
{
public:
    void add(const core::Secret &secret);

    /// With `…` in their places.
    QString applied(QString text) const;

private:
    QStringList m_forms; ///< the longest first
};

} // namespace accounts
