#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace app {

/// What one start of the application asks for; of a second start, told to the first.
struct Launch
{
    bool hidden = false;     ///< stay in the tray
    bool addAccount = false; ///< begin with the form for an account
    bool pauseAll = false;
    QStringList opened;      ///< absolute paths of files, session ids, URLs, as the person gave them
    QString activationToken; ///< gui::WindowActivation

    /// The options that fromParser() understands, for `--help` too.
    static void addOptions(QCommandLineParser &parser);
    /// What names a file is made absolute here: another process has another folder.
    static Launch fromParser(const QCommandLineParser &parser, const QString &activationToken);

    /// One line, without its end.
    QByteArray toJson() const;
    /// Nothing where that is no such line.
    static std::optional<Launch> fromJson(const QByteArray &line);

    /// The person wants to see the window.
    bool wantsWindow() const { return !hidden && (!pauseAll || addAccount || !opened.isEmpty()); }

    friend bool operator==(const Launch &, const Launch &) = default;
};

} // namespace app
