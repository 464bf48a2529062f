#pragma once

#include "cli/commandtable.h"
#include "core/time.h"

#include <QCoreApplication>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace cli {

/// The command line is wrong: exit status 2.
struct UsageError
{
    QString message;
    QString command; ///< whose help to point at; empty: the general one
};

/// The words behind a command's name, told apart by its table and read strictly. The first thing that is wrong is kept
/// in `error`; what is asked for afterwards is empty, so that a caller looks once, at the end.
class Arguments
{
    Q_DECLARE_TR_FUNCTIONS(cli::Arguments)

public:
    Arguments(const CommandSpec &spec, const QStringList &words);

    const std::optional<UsageError> &error() const { return m_error; }
    /// Keeps the first error only.
    void fail(const QString &message);

    QString positional(int index) const { return m_positionals.value(index); }
    bool has(const QString &option) const { return m_values.contains(option); }
    QString text(const QString &option) const { return m_values.value(option).value(0); }
    QStringList texts(const QString &option) const { return m_values.value(option); }
    /// A whole decimal number of at least 1; nullopt where it is not given.
    std::optional<qint64> count(const QString &option, qint64 largest);
    std::optional<core::Day> day(const QString &option);
    /// FIELD=VALUE, each field once.
    QMap<QString, QString> pairs(const QString &option);

private:
    void scan(QStringList words);
    void takeOption(const QString &word, QStringList &rest);
    void store(const OptionSpec &option, const QString &value);
    void checkComplete();

    const CommandSpec &m_spec;
    QStringList m_positionals;
    QMap<QString, QStringList> m_values;
    std::optional<UsageError> m_error;
};

} // namespace cli
