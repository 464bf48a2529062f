#include "app/samples.h"

#include "accounts/accountbook.h"
#include "models/preferences.h"

namespace app {

sandbox::Options Samples::optionsFor(const QString &media)
{
    sandbox::Options options;
    options.media = media;
    return options;
}

Samples::Samples(accounts::AccountBook &book, models::Preferences &preferences, const QString &media, QObject *parent)
    : QObject(parent), m_book(book), m_preferences(preferences), m_server(optionsFor(media))
{}

void Samples::add()
{
    if (!m_accounts.isEmpty())
        return;
    if (!m_server.start()) {
        Q_EMIT failed(m_server.errorString());
        return;
    }
    for (const sandbox::SampleAccount &sample : m_server.accounts()) {
        core::Account account;
        // The same at every start, so that what was downloaded is known again.
        account.id = core::AccountId(QStringLiteral("sample %1").arg(sample.provider));
        account.name = sample.name;
        account.provider = sample.provider;
        account.apiUrl = sample.apiUrl;
        account.fields = sample.fields;
        account.sample = true;
        m_accounts.append(account.id);
        m_book.addSample(account, core::Secret(sample.secrets));
    }
    m_preferences.setSamples(true);
}

void Samples::remove()
{
    m_preferences.setSamples(false);
    for (const core::AccountId &account : std::as_const(m_accounts)) {
        // A sample has nothing stored that could fail to be removed.
        m_book.remove(account)->then(this, [](const core::Result<void> &) {});
    }
    m_accounts.clear();
    m_server.stop();
}

void Samples::restore()
{
    if (m_preferences.hasSamples())
        add();
}

} // namespace app
