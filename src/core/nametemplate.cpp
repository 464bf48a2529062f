#include "core/nametemplate.h"

#include "core/filename.h"
#include "core/time.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace core {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("core::NameTemplate", english);
}

Error refusal(const QString &why, const QString &what)
{
    Error error(Error::Kind::InvalidRequest, why);
    error.subject = what;
    return error;
}

/// The field names in `pattern`, or why it cannot be read.
Result<QStringList> fieldsIn(const QString &pattern)
{
    QStringList names;
    qsizetype position = 0;
    while (position < pattern.size()) {
        const QChar c = pattern.at(position++);
        if (c == u'}')
            return refusal(words(QT_TRANSLATE_NOOP("core::NameTemplate", "a } without its {")), pattern);
        if (c != u'{')
            continue;
        const qsizetype end = pattern.indexOf(u'}', position);
        if (end < 0)
            return refusal(words(QT_TRANSLATE_NOOP("core::NameTemplate", "a { without its }")), pattern);
        names += pattern.mid(position, end - position);
        position = end + 1;
    }
    return names;
}

bool isDots(const QString &component)
{
    static const QRegularExpression dots(QStringLiteral("\\A\\s*\\.+\\s*\\z"));
    return dots.match(component).hasMatch();
}

QString knownOr(const QString &value)
{
    return value.isEmpty() ? QStringLiteral("unknown") : value;
}

QString nameWithoutExtension(const Recording &recording)
{
    const QString ending = u'.' + recording.extension;
    if (recording.name.size() > ending.size() && recording.name.endsWith(ending, Qt::CaseInsensitive))
        return recording.name.chopped(ending.size());
    return recording.name;
}

QString timeOf(Instant instant)
{
    return toIso(std::chrono::floor<std::chrono::seconds>(instant)).mid(11, 8).remove(u':');
}

QString valueOf(const QString &field, const Account &account, const Recording &recording)
{
    const std::optional<Instant> at = recording.startedAt ? recording.startedAt : recording.sessionStartedAt;
    if (field == QLatin1String("provider"))
        return account.provider;
    if (field == QLatin1String("account"))
        return account.name;
    if (field == QLatin1String("session"))
        return recording.sessionName.isEmpty() ? recording.sessionId.text() : recording.sessionName;
    if (field == QLatin1String("session_id"))
        return recording.sessionId.text();
    if (field == QLatin1String("date"))
        return at ? toIso(dayOf(*at)) : QString();
    if (field == QLatin1String("time"))
        return at ? timeOf(*at) : QString();
    if (field == QLatin1String("type"))
        return recording.type;
    if (field == QLatin1String("name"))
        return nameWithoutExtension(recording);
    if (field == QLatin1String("id"))
        return recording.id.text();
    Q_ASSERT(field == QLatin1String("ext"));
    return recording.extension;
}

/// A separator inside a value must not make a folder.
QString withoutSeparators(QString value)
{
    return value.replace(u'/', u'_').replace(u'\\', u'_');
}

QString filled(const QString &component, const Account &account, const Recording &recording)
{
    QString result;
    qsizetype position = 0;
    while (position < component.size()) {
        const qsizetype open = component.indexOf(u'{', position);
        if (open < 0)
            break;
        const qsizetype close = component.indexOf(u'}', open);
        const QString field = component.mid(open + 1, close - open - 1);
        result += component.mid(position, open - position);
        result += withoutSeparators(knownOr(valueOf(field, account, recording)));
        position = close + 1;
    }
    return result + component.mid(position);
}

} // namespace

const QString NameTemplate::defaultPattern = QStringLiteral("{account}/{date} {session}/{name}.{ext}");

NameTemplate::NameTemplate(QString pattern) : m_pattern(std::move(pattern)) {}

Result<NameTemplate> NameTemplate::parse(const QString &pattern)
{
    const auto names = fieldsIn(pattern);
    if (!names)
        return names.error();
    for (const QString &name : *names) {
        if (!fields().contains(name))
            return refusal(words(QT_TRANSLATE_NOOP("core::NameTemplate", "there is no field {%1}")).arg(name), pattern);
    }
    if (pattern.contains(u'\\'))
        return refusal(words(QT_TRANSLATE_NOOP("core::NameTemplate", "folders are separated by /")), pattern);
    const QStringList components = pattern.split(u'/');
    if (components.first().isEmpty() && components.size() > 1)
        return refusal(words(QT_TRANSLATE_NOOP("core::NameTemplate", "an absolute path")), pattern);
    for (const QString &component : components) {
        if (component.trimmed().isEmpty())
            return refusal(words(QT_TRANSLATE_NOOP("core::NameTemplate", "an empty folder or file name")), pattern);
        if (isDots(component))
            return refusal(words(QT_TRANSLATE_NOOP("core::NameTemplate", "a folder or file name of dots only")),
                           pattern);
    }
    return NameTemplate(pattern);
}

QString NameTemplate::path(const Account &account, const Recording &recording) const
{
    QStringList components = m_pattern.split(u'/');
    for (QString &component : components)
        component = safeFileName(filled(component, account, recording));
    return components.join(u'/');
}

QStringList NameTemplate::fields()
{
    return {QStringLiteral("provider"),   QStringLiteral("account"), QStringLiteral("session"),
            QStringLiteral("session_id"), QStringLiteral("date"),    QStringLiteral("time"),
            QStringLiteral("type"),       QStringLiteral("name"),    QStringLiteral("id"),
            QStringLiteral("ext")};
}

} // namespace core
