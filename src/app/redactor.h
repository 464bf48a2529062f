#pragma once

#include "accounts/secretmask.h"

#include <QString>

namespace app {

/// Makes a text such as a log fit to be shown to strangers: known secrets go, URLs are shortened as in the log
/// (net::redacted), what follows a word like `token` goes to the end of its line, whatever looks like an id or a token
/// is shortened to its first four characters, addresses of people go, and the home folder is `~`.
///
/// It rather takes too much than too little. For any thread.
class Redactor
{
public:
    /// `home`: absolute; empty: none.
    Redactor(accounts::SecretMask mask, QString home);

    QString applied(const QString &text) const;

private:
    QString line(const QString &line) const;

    accounts::SecretMask m_mask;
    QString m_home;
};

} // namespace app
