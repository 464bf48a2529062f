#include "cli/logging.h"

#include "cli/plaintext.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <cstdio>

namespace cli {

namespace {

void writeMessage(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("hh:mm:ss.zzz"));
    const QString line = QStringLiteral("%1 %2: %3").arg(time, QString::fromUtf8(context.category), message);
    const QByteArray bytes = plainText(line).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
}

void dropMessage(QtMsgType, const QMessageLogContext &, const QString &) {}

} // namespace

void setUpLogging(bool verbose)
{
    qInstallMessageHandler(verbose ? writeMessage : dropMessage);
    if (verbose)
        QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\nreelkeep.*=true"));
}

} // namespace cli
