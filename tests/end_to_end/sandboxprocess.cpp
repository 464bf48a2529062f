#include "sandboxprocess.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

constexpr int patienceMs = 30'000;

} // namespace

QStringList SampleAccount::addArguments(const QString &as) const
{
    QStringList arguments{QStringLiteral("account"),
                          QStringLiteral("add"),
                          as,
                          QStringLiteral("--provider"),
                          provider,
                          QStringLiteral("--api-url"),
                          apiUrl};
    for (auto field = fields.begin(); field != fields.end(); ++field)
        arguments << QStringLiteral("--set") << field.key() + u'=' + field.value().toString();
    return arguments;
}

SandboxProcess::SandboxProcess(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(REELKEEP_BIN "/reelkeep-sandbox"), arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patienceMs))
            return;
    }
    const QJsonObject ready = QJsonDocument::fromJson(m_process.readLine()).object();
    for (const QJsonValue &value : ready.value(QStringLiteral("accounts")).toArray()) {
        const QJsonObject account = value.toObject();
        m_accounts.append(
            {account.value(QStringLiteral("name")).toString(), account.value(QStringLiteral("provider")).toString(),
             account.value(QStringLiteral("api_url")).toString(), account.value(QStringLiteral("fields")).toObject(),
             account.value(QStringLiteral("secrets")).toObject(), account.value(QStringLiteral("rows")).toObject()});
    }
}

SandboxProcess::~SandboxProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(patienceMs))
        m_process.kill();
}

SampleAccount SandboxProcess::of(const QString &provider) const
{
    for (const SampleAccount &account : m_accounts) {
        if (account.provider == provider)
            return account;
    }
    return {};
}

bool SandboxProcess::addAccounts(CliHome &home) const
{
    for (const SampleAccount &account : m_accounts) {
        home.giveSecret(account.provider, account.secrets);
        if (home.run(account.addArguments(account.provider)).status != 0)
            return false;
    }
    return m_accounts.size() == 3;
}
