#pragma once

#include "clihome.h"

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>

/// One of the sandbox's sample accounts, as its ready line tells it.
struct SampleAccount
{
    QString name;
    QString provider;
    QString apiUrl;
    QJsonObject fields;
    QJsonObject secrets;
    /// How many rows each listing has, by the listing's name.
    QJsonObject rows;

    int count(const char *listing) const { return rows.value(QLatin1StringView(listing)).toInt(-1); }
    /// Session ids and how many recordings each has.
    QJsonObject sessions() const { return rows.value(QStringLiteral("sessions")).toObject(); }
    /// `account add …` for this account, under the name `as`.
    QStringList addArguments(const QString &as) const;
};

/// reelkeep-sandbox as a program of its own, for as long as this lives.
class SandboxProcess
{
public:
    /// Waits until it is ready; `isReady` tells.
    explicit SandboxProcess(const QStringList &arguments = {});
    ~SandboxProcess();
    SandboxProcess(const SandboxProcess &) = delete;
    SandboxProcess &operator=(const SandboxProcess &) = delete;

    bool isReady() const { return m_accounts.size() == 3; }
    SampleAccount zoom() const { return of(QStringLiteral("zoom-video-sdk")); }
    SampleAccount signalwire() const { return of(QStringLiteral("signalwire")); }
    SampleAccount anchor() const { return of(QStringLiteral("anchor-browser")); }
    const QList<SampleAccount> &accounts() const { return m_accounts; }

    /// Adds all three to a home under their providers' names, their secrets in its environment.
    bool addAccounts(CliHome &home) const;

private:
    SampleAccount of(const QString &provider) const;

    QProcess m_process;
    QList<SampleAccount> m_accounts;
};
