#include "app/redactor.h"

#include "net/redact.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype shownOfAnId = 4;
const QChar ellipsis(u'…');

/// As app::LogFile writes the beginning of a line.
qsizetype prefixLength(const QString &line)
{
    static const QRegularExpression prefix(
        QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\dT[\\d:.]{8,12} (?:debug|info|warning|critical|fatal) [a-z.]{1,30}: "));
    const QRegularExpressionMatch match = prefix.match(line);
    return match.hasMatch() ? match.capturedLength() : 0;
}

/// `api_key=…`, `"passcode": "…"`, `Authorization: Bearer …`: to the end, since nothing tells where a secret ends.
void cutAfterName(QString &line)
{
    static const QRegularExpression name(
        QStringLiteral("(?:authorization|authentication|cookie|passw|passcode|passphrase|secret|token|jwt|signature|"
                       "credential|key|\\bauth\\b|\\bpass\\b|\\bpwd\\b|\\bsig\\b)[\\w.\\[\\]-]*[\"'\\\\\\s]*"
                       "(?:[:=]|%3A|%3D)|\\b(?:bearer|basic)\\s"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = name.match(line);
    if (match.hasMatch() && match.capturedEnd() < line.size())
        line = line.left(match.capturedEnd()) + ellipsis;
}

QString shortened(const QRegularExpressionMatch &match)
{
    return match.captured().left(shownOfAnId) + ellipsis;
}

template <class Replace>
void replaceEach(QString &text, const QRegularExpression &pattern, Replace replacement)
{
    QString made;
    qsizetype past = 0;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        made += QStringView(text).mid(past, one.capturedStart() - past);
        made += replacement(one);
        past = one.capturedEnd();
    }
    text = made + QStringView(text).mid(past);
}

QString shortenedUrl(const QRegularExpressionMatch &match)
{
    const QUrl url = QUrl::fromEncoded(match.captured().toUtf8(), QUrl::StrictMode);
    return url.isValid() ? net::redacted(url) : match.captured(1) + ellipsis;
}

/// Random letters and figures, or one word as long as no word is.
bool isOpaque(const QString &run)
{
    const auto has = [&run](auto is) { return std::any_of(run.cbegin(), run.cend(), is); };
    const bool figures = has([](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool small = has([](QChar c) { return c >= u'a' && c <= u'z'; });
    const bool capitalsInside =
        std::any_of(run.cbegin() + 1, run.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    const bool capitals = capitalsInside || (run.at(0) >= u'A' && run.at(0) <= u'Z');
    const qsizetype size = run.size();
    return (figures && small && capitals) || (figures && size >= 9) || (small && capitalsInside && size >= 16) ||
           size >= 25;
}

} // namespace

Redactor::Redactor(accounts::SecretMask mask, QString home) : m_mask(std::move(mask)), m_home(std::move(home)) {}

QString Redactor::applied(const QString &text) const
{
    QStringList lines = m_mask.applied(text).split(u'\n');
    for (QString &one : lines)
        one = line(one);
    return lines.join(u'\n');
}

QString Redactor::line(const QString &line) const
{
    static const QRegularExpression url(QStringLiteral("([a-z][a-z0-9+.-]*://)\\S+"),
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression person(QStringLiteral("[^\\s@<>\"']+@[^\\s@<>\"']+"));
    static const QRegularExpression run(QStringLiteral("[A-Za-z0-9_+=%~-]{6,}"));
    const qsizetype prefix = prefixLength(line);
    QString rest = line.mid(prefix);
    cutAfterName(rest);
    if (!m_home.isEmpty())
        rest.replace(m_home, QStringLiteral("~"));
    replaceEach(rest, url, shortenedUrl);
    replaceEach(rest, person, [](const QRegularExpressionMatch &) { return QStringLiteral("…@…"); });
    replaceEach(rest, run, [](const QRegularExpressionMatch &match) {
        return isOpaque(match.captured()) ? shortened(match) : match.captured();
    });
    return line.left(prefix) + rest;
}

} // namespace app
