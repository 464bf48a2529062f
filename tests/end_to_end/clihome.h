#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

/// What one run of reelkeep-cli left behind.
struct CliRun
{
    int status = -1; ///< -1: it did not end by itself
    QByteArray output;
    QByteArray errors;

    QList<QByteArray> lines() const;
    QList<QJsonObject> objects() const;
};

/// A person of a test: a folder of its own for everything, the real program, nothing of this machine's session.
class CliHome
{
public:
    CliHome();

    /// Everything below here may be looked through for secrets.
    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void removeVariable(const QString &name) { m_environment.remove(name); }
    const QProcessEnvironment &environment() const { return m_environment; }
    /// As `REELKEEP_SECRETS` wants them, account by account.
    void giveSecret(const QString &account, const QJsonObject &secret);

    CliRun run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Under way when it returns; standard input is closed.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    /// Waits for the end and takes what was printed.
    static CliRun conclude(QProcess &process);

    static QString program();

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QJsonObject m_secrets;
};
