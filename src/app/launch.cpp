#include "app/launch.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app {

namespace {

const QString hiddenOption = QStringLiteral("hidden");
const QString addAccountOption = QStringLiteral("add-account");
const QString pauseAllOption = QStringLiteral("pause-all");

const QString openedKey = QStringLiteral("opened");
const QString tokenKey = QStringLiteral("token");

QString words(const char *text)
{
    return QCoreApplication::translate("Launch", text);
}

} // namespace

void Launch::addOptions(QCommandLineParser &parser)
{
    parser.addOption({hiddenOption, words(QT_TRANSLATE_NOOP("Launch", "Start in the tray, without a window."))});
    parser.addOption({addAccountOption, words(QT_TRANSLATE_NOOP("Launch", "Begin with the form for an account."))});
    parser.addOption({pauseAllOption, words(QT_TRANSLATE_NOOP("Launch", "Pause all downloads."))});
    parser.addPositionalArgument(
        QStringLiteral("session"),
        words(QT_TRANSLATE_NOOP("Launch", "Session ids, addresses of recordings, or files that list them.")),
        QStringLiteral("[session…]"));
}

Launch Launch::fromParser(const QCommandLineParser &parser, const QString &activationToken)
{
    Launch launch;
    launch.hidden = parser.isSet(hiddenOption);
    launch.addAccount = parser.isSet(addAccountOption);
    launch.pauseAll = parser.isSet(pauseAllOption);
    launch.activationToken = activationToken;
    for (const QString &argument : parser.positionalArguments()) {
        const QFileInfo file(argument);
        launch.opened.append(!argument.isEmpty() && file.exists() ? file.absoluteFilePath() : argument);
    }
    return launch;
}

QByteArray Launch::toJson() const
{
    return QJsonDocument(QJsonObject{{hiddenOption, hidden},
                                     {addAccountOption, addAccount},
                                     {pauseAllOption, pauseAll},
                                     {openedKey, QJsonArray::fromStringList(opened)},
                                     {tokenKey, activationToken}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Launch> Launch::fromJson(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    Launch launch;
    launch.hidden = object.value(hiddenOption).toBool();
    launch.addAccount = object.value(addAccountOption).toBool();
    launch.pauseAll = object.value(pauseAllOption).toBool();
    launch.activationToken = object.value(tokenKey).toString();
    const QJsonArray list = object.value(openedKey).toArray();
    for (const auto &one : list)
        launch.opened.append(one.toString());
    return launch;
}

} // namespace app
