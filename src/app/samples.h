#pragma once

#include "core/account.h"
#include "sandbox/server.h"

#include <QList>
#include <QObject>

namespace accounts {
class AccountBook;
}
namespace models {
class Preferences;
}

namespace app {

/// The sample accounts: the built-in sandbox on loopback while they are there, and its accounts in the book. Nothing of
/// them is stored but the wish to have them.
class Samples : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it. `media`: folder of the sample clips; empty: the sandbox's own choice.
    Samples(accounts::AccountBook &book, models::Preferences &preferences, const QString &media = {},
            QObject *parent = nullptr);

    /// Nothing happens where they are there already.
    void add();
    void remove();
    /// As they were left at the last end.
    void restore();

    /// For tests: what was asked of it, and its end in the middle.
    sandbox::Server &server() { return m_server; }

Q_SIGNALS:
    /// The sandbox did not start; `reason` in words.
    void failed(const QString &reason);

private:
    static sandbox::Options optionsFor(const QString &media);

    accounts::AccountBook &m_book;
    models::Preferences &m_preferences;
    sandbox::Server m_server;
    QList<core::AccountId> m_accounts;
};

} // namespace app
