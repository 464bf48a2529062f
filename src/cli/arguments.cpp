#include "cli/arguments.h"

namespace cli {

Arguments::Arguments(const CommandSpec &spec, const QStringList &words) : m_spec(spec)
{
    scan(words);
    checkComplete();
}

void Arguments::fail(const QString &message)
{
    if (!m_error)
        m_error = UsageError{message, m_spec.name};
}

void Arguments::scan(QStringList words)
{
    bool onlyPositionals = false;
    while (!words.isEmpty() && !m_error) {
        const QString word = words.takeFirst();
        if (!onlyPositionals && word == u"--") {
            onlyPositionals = true;
        } else if (!onlyPositionals && word.size() > 1 && word.startsWith(u'-')) {
            takeOption(word, words);
        } else {
            m_positionals.append(word);
        }
    }
}

void Arguments::takeOption(const QString &word, QStringList &rest)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.left(equals);
    const OptionSpec *option = m_spec.option(name);
    if (!option) {
        fail(tr("There is no option %1.").arg(name));
        return;
    }
    if (option->value.isEmpty()) {
        if (equals >= 0)
            fail(tr("%1 takes no value.").arg(name));
        else
            store(*option, {});
        return;
    }
    if (equals >= 0) {
        store(*option, word.mid(equals + 1));
        return;
    }
    // A forgotten value must not swallow the next option.
    if (rest.isEmpty() || m_spec.option(rest.first().section(u'=', 0, 0))) {
        fail(tr("%1 needs a value.").arg(name));
        return;
    }
    store(*option, rest.takeFirst());
}

void Arguments::store(const OptionSpec &option, const QString &value)
{
    const QStringList choices = option.choices();
    if (!option.value.isEmpty() && value.isEmpty())
        fail(tr("%1 needs a value.").arg(option.name));
    else if (!choices.isEmpty() && !choices.contains(value))
        fail(tr("%1 is one of %2, not “%3”.").arg(option.name, choices.join(QStringLiteral(", ")), value));
    else if (!option.repeatable && has(option.name))
        fail(tr("%1 is given twice.").arg(option.name));
    else
        m_values[option.name].append(value);
}

void Arguments::checkComplete()
{
    if (m_positionals.size() < m_spec.positionals.size())
        fail(tr("%1 is missing.").arg(m_spec.positionals.at(m_positionals.size())));
    if (m_positionals.size() > m_spec.positionals.size())
        fail(tr("“%1” is one word too many.").arg(m_positionals.at(m_spec.positionals.size())));
    for (qsizetype i = 0; i < m_positionals.size(); ++i) {
        if (m_positionals.at(i).isEmpty())
            fail(tr("%1 is empty.").arg(m_spec.positionals.at(i)));
    }
    for (const OptionSpec &option : m_spec.options) {
        if (option.required && !has(option.name))
            fail(tr("%1 is missing.").arg(option.name));
    }
}

std::optional<qint64> Arguments::count(const QString &option, qint64 largest)
{
    if (!has(option))
        return {};
    const QString value = text(option);
    bool isNumber = !value.startsWith(u'+') && value == value.trimmed();
    const qint64 number = isNumber ? value.toLongLong(&isNumber, 10) : 0;
    if (!isNumber || number < 1 || number > largest) {
        fail(tr("%1 takes a whole number from 1 to %2, not “%3”.").arg(option, QString::number(largest), value));
        return {};
    }
    return number;
}

std::optional<core::Day> Arguments::day(const QString &option)
{
    if (!has(option))
        return {};
    const std::optional<core::Day> day = core::parseDay(text(option));
    if (!day)
        fail(tr("%1 takes a day as YYYY-MM-DD, not “%2”.").arg(option, text(option)));
    return day;
}

QMap<QString, QString> Arguments::pairs(const QString &option)
{
    QMap<QString, QString> pairs;
    for (const QString &pair : texts(option)) {
        const qsizetype equals = pair.indexOf(u'=');
        const QString field = pair.left(equals);
        if (equals < 1)
            fail(tr("%1 takes FIELD=VALUE, not “%2”.").arg(option, pair));
        else if (pairs.contains(field))
            fail(tr("%1 names %2 twice.").arg(option, field));
        else
            pairs.insert(field, pair.mid(equals + 1));
    }
    return pairs;
}

} // namespace cli
