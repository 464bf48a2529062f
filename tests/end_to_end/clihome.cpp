#include "clihome.h"

#include <QDir>
#include <QJsonDocument>

namespace {

constexpr int patienceMs = 60'000;

} // namespace

QList<QByteArray> CliRun::lines() const
{
    QList<QByteArray> lines = output.split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QList<QJsonObject> CliRun::objects() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : lines())
        objects.append(QJsonDocument::fromJson(line).object());
    return objects;
}

CliHome::CliHome()
{
    const QString runtime = m_folder.filePath(QStringLiteral("run"));
    QDir().mkpath(runtime);
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    setVariable(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    setVariable(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    setVariable(QStringLiteral("TZ"), QStringLiteral("UTC"));
    setVariable(QStringLiteral("HOME"), m_folder.path());
    setVariable(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
    setVariable(QStringLiteral("REELKEEP_HOME"), m_folder.filePath(QStringLiteral("reelkeep")));
    // A sanitizer's word on leaks holds for the programs as for the test: what a thread of libcrypto frees as it ends
    // is a leak to it when the process ends first.
    for (const char *options : {"ASAN_OPTIONS", "UBSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(options))
            setVariable(QString::fromLatin1(options), qEnvironmentVariable(options));
    }
}

void CliHome::giveSecret(const QString &account, const QJsonObject &secret)
{
    m_secrets.insert(account, secret);
    setVariable(QStringLiteral("REELKEEP_SECRETS"),
                QString::fromUtf8(QJsonDocument(m_secrets).toJson(QJsonDocument::Compact)));
}

CliRun CliHome::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    return conclude(process);
}

std::unique_ptr<QProcess> CliHome::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder.path());
    process->start(program(), arguments);
    process->closeWriteChannel();
    process->waitForStarted();
    return process;
}

CliRun CliHome::conclude(QProcess &process)
{
    CliRun run;
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        run.status = process.exitCode();
    }
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

QString CliHome::program()
{
    return QStringLiteral(REELKEEP_BIN "/reelkeep-cli");
}
