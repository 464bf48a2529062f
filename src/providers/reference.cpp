#include "providers/reference.h"

#include <QRegularExpression>

namespace providers {

namespace {

constexpr qsizetype longestId = 128;

/// Ids with a slash are encoded once or twice.
QString decoded(const QString &step)
{
    const QString once = QUrl::fromPercentEncoding(step.toUtf8());
    return once.contains(u'%') ? QUrl::fromPercentEncoding(once.toUtf8()) : once;
}

QUrl addressIn(const QString &text)
{
    if (text.size() > longestReference || !text.contains(QLatin1String("://")))
        return {};
    QUrl url(text, QUrl::TolerantMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    return isWeb && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

ReferenceWord::ReferenceWord(const QString &word)
    : m_text(word.trimmed()), m_url(addressIn(m_text)), m_host(m_url.host().toLower())
{
    const QStringList steps = m_url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : steps)
        m_steps.append(decoded(step));
}

bool ReferenceWord::isUuid() const
{
    return isUuid(m_text);
}

bool ReferenceWord::isUuid(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\z)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return text.size() == 36 && form.match(text).hasMatch();
}

bool ReferenceWord::isPlainId(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[0-9A-Za-z_-]+\z)"));
    return text.size() <= longestId && form.match(text).hasMatch();
}

bool ReferenceWord::isOf(const QString &domain) const
{
    return m_host == domain || m_host.endsWith(u'.' + domain);
}

bool ReferenceWord::isAt(const QUrl &apiUrl) const
{
    return !m_host.isEmpty() && m_host == apiUrl.host().toLower() && m_url.scheme() == apiUrl.scheme() &&
           m_url.port() == apiUrl.port() && m_url.path(QUrl::FullyEncoded).startsWith(apiUrl.path(QUrl::FullyEncoded));
}

QString ReferenceWord::stepAfter(const QString &name) const
{
    const qsizetype index = m_steps.lastIndexOf(name);
    const QString step = index < 0 ? QString() : m_steps.value(index + 1);
    return step.size() <= longestId ? step : QString();
}

QString ReferenceWord::lastStep() const
{
    return m_steps.isEmpty() ? QString() : m_steps.constLast().section(u'.', 0, 0);
}

} // namespace providers
