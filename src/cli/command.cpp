#include "cli/command.h"

#include "accounts/accountbook.h"
#include "cli/console.h"
#include "cli/house.h"
#include "core/describe.h"

namespace cli {

void Command::report(const core::Error &error, const QString &who)
{
    using Cause = core::Error::Cause;
    m_tally.add(error);
    m_console.note(core::describe(error, who));
    if (error.cause == Cause::KeychainMissing || error.cause == Cause::SecretMissing)
        m_console.note(tr("Where there is no keychain, REELKEEP_SECRETS can hold {\"NAME\": {\"api_key\": \"…\"}}."));
}

void Command::reportWrongUse(const QString &message)
{
    m_tally.add(ExitStatus::WrongCommandLine);
    m_console.note(message);
}

void Command::refuse(const core::Error &error, const QString &who)
{
    if (error.kind != core::Error::Kind::InvalidRequest)
        report(error, who);
    else if (error.message.isEmpty())
        reportWrongUse(core::describe(error, who));
    else if (error.subject.isEmpty() || error.message.contains(error.subject))
        reportWrongUse(error.message);
    else
        reportWrongUse(QStringLiteral("%1: %2").arg(error.subject, error.message));
    finish();
}

void Command::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    if (const std::optional<core::Error> &error = m_console.outputError())
        report(*error, tr("Standard output"));
    Q_EMIT finished();
}

void Command::withAccount(const QString &name, const std::function<void(const core::Account &)> &goOn)
{
    accounts::AccountBook &book = m_house.book();
    book.load()->then(this, [this, &book, name, goOn](const core::Result<void> &loaded) {
        const core::Account *account = loaded ? book.find(name) : nullptr;
        if (account) {
            goOn(*account);
            return;
        }
        if (!loaded)
            report(loaded.error());
        else
            reportWrongUse(tr("There is no account “%1”.").arg(name));
        finish();
    });
}

} // namespace cli
