#include "core/describe.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace core {

namespace {

constexpr qsizetype longestQuote = 300;

/// A stranger's words on one line of plain text: no markup that a label would obey, no control or bidi characters, no
/// query of a link, and not too long.
QString quoted(const QString &words)
{
    static const QRegularExpression linkQuery(QStringLiteral("(https?://[^\\s?#\"'<>]+)[?#][^\\s\"'<>]*"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression markup(QStringLiteral("<(script|style)\\b.*?</\\1\\s*>|</?[a-z!][^<>]*>"),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    QString text = words.left(20 * longestQuote);
    text.replace(linkQuery, QStringLiteral("\\1"));
    if (text.contains(QLatin1String("</")) || text.contains(QLatin1String("<!doctype"), Qt::CaseInsensitive))
        text.replace(markup, QStringLiteral(" "));
    text.replace(QLatin1String("&lt;"), QLatin1String("<")).replace(u'<', QChar(0x2039)).replace(u'>', QChar(0x203a));

    QString plain;
    for (const char32_t character : text.toUcs4()) {
        const QChar::Category category = QChar::category(character);
        if (category == QChar::Other_Control || QChar::isSpace(character))
            plain += u' ';
        else if (category != QChar::Other_Format)
            plain += QString::fromUcs4(&character, 1);
    }
    plain = plain.simplified();
    if (plain.size() <= longestQuote)
        return plain;
    plain.truncate(longestQuote);
    if (plain.back().isHighSurrogate())
        plain.chop(1);
    return plain.trimmed() + QChar(0x2026);
}

/// The sentences, without a full stop and with a small first letter, so that they stand after a name as well.
class Describe
{
    Q_DECLARE_TR_FUNCTIONS(core::Describe)

public:
    static QString sentence(const Error &error)
    {
        const QString subject = quoted(error.subject);
        const QString text = ofCause(error.cause, subject);
        return text.isEmpty() ? ofKind(error.kind, subject) : text;
    }
    static QString withName(const QString &who, const QString &sentence)
    {
        //: %1 is an account's name, %2 what happened
        return tr("%1: %2").arg(who, sentence);
    }
    static QString details(const Error &error);
    static QString retry(Instant retryAt);

private:
    static QString ofKind(Error::Kind kind, const QString &subject);
    static QString ofCause(Error::Cause cause, const QString &subject);
    static QString roughly(const QString &seconds);
};

/// `625 s` → `10 min`; anything else stays as it is.
QString Describe::roughly(const QString &seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (!seconds.endsWith(QLatin1String(" s")))
        return seconds;
    const qint64 number = seconds.chopped(2).toLongLong();
    const auto rounded = [number](qint64 unit) { return (number + unit / 2) / unit; };
    if (number < 2 * minute)
        return seconds;
    if (number < 2 * hour)
        return tr("%1 min").arg(rounded(minute));
    return number < 2 * day ? tr("%1 h").arg(rounded(hour)) : tr("%n day(s)", nullptr, int(rounded(day)));
}

QString Describe::ofKind(Error::Kind kind, const QString &subject)
{
    switch (kind) {
    case Error::Kind::Auth:
        return tr("the provider refused these credentials");
    case Error::Kind::Permission:
        return tr("the provider does not allow these credentials to do this");
    case Error::Kind::NotFound:
        return subject.isEmpty() ? tr("the provider has no such session or recording")
                                 : tr("the provider has nothing under %1").arg(subject);
    case Error::Kind::NotReady:
        return tr("the recording is still being made");
    case Error::Kind::RateLimited:
        return tr("the provider asks for fewer requests");
    case Error::Kind::InvalidRequest:
        return subject.isEmpty() ? tr("the request was not accepted")
                                 : tr("the request was not accepted because of %1").arg(subject);
    case Error::Kind::LinkExpired:
        return tr("the download link no longer works, and a new one did not help");
    case Error::Kind::NotMedia:
        return tr("something else came in place of the recording");
    case Error::Kind::SizeMismatch:
        return tr("the file is not as long as it was said to be");
    case Error::Kind::Changed:
        return tr("the recording is no longer the one whose download was begun");
    case Error::Kind::Server:
        return tr("the provider failed, or answered in a way that could not be understood");
    case Error::Kind::Network:
        return subject.isEmpty() ? tr("the connection failed") : tr("the connection to %1 failed").arg(subject);
    case Error::Kind::Tls:
        return subject.isEmpty() ? tr("no secure connection could be made")
                                 : tr("no secure connection to %1 could be made").arg(subject);
    case Error::Kind::Storage:
        return subject.isEmpty() ? tr("this computer could not read or write a file")
                                 : tr("this computer could not read or write %1").arg(subject);
    case Error::Kind::Cancelled:
        return tr("this was stopped before its end");
    }
    Q_UNREACHABLE();
}

QString Describe::ofCause(Error::Cause cause, const QString &subject)
{
    switch (cause) {
    case Error::Cause::None:
        return {};
    case Error::Cause::DiskFull:
        return subject.isEmpty() ? tr("the disk is full") : tr("the disk has no room left for %1").arg(subject);
    case Error::Cause::ReadOnly:
        return subject.isEmpty() ? tr("the disk can only be read")
                                 : tr("the disk that holds %1 can only be read").arg(subject);
    case Error::Cause::PermissionDenied:
        return subject.isEmpty() ? tr("this computer does not permit access to the file")
                                 : tr("this computer does not permit access to %1").arg(subject);
    case Error::Cause::KeychainMissing:
        return tr("this computer has no keychain for the account's secrets");
    case Error::Cause::KeychainLocked:
        return tr("the keychain is locked");
    case Error::Cause::KeychainSilent:
        return tr("the keychain did not answer in time");
    case Error::Cause::SecretMissing:
        return tr("the keychain holds no secrets for this account");
    case Error::Cause::ClockSkew:
        return subject.isEmpty() ? tr("the provider refused the credentials because this computer's clock is wrong")
                                 : tr("the provider refused the credentials because this computer's clock is off by %1")
                                       .arg(roughly(subject));
    case Error::Cause::Timeout:
        return subject.isEmpty() ? tr("no answer came in time") : tr("no answer came from %1 in time").arg(subject);
    case Error::Cause::HtmlPage:
        return tr("a web page came in place of the answer");
    case Error::Cause::ForeignOrigin:
        return subject.isEmpty() ? tr("a link leads to another place and was not followed")
                                 : tr("a link leads to another place, %1, and was not followed").arg(subject);
    case Error::Cause::UnknownHost:
        return subject.isEmpty() ? tr("the provider's address was not found")
                                 : tr("the address %1 was not found").arg(subject);
    case Error::Cause::LibraryDamaged:
        return tr("the library on this computer is damaged");
    case Error::Cause::LibraryNewer:
        return tr("the library was written by a newer version of Reelkeep");
    case Error::Cause::SessionActive:
        return tr("the browser session is still running, and its recording comes when it has ended");
    case Error::Cause::CodecMissing:
        return tr("this computer cannot play this kind of recording until the package %1 is installed").arg(subject);
    }
    Q_UNREACHABLE();
}

/// `401, code 124: Invalid access token`: whatever of the three there is.
QString Describe::details(const Error &error)
{
    const QString code = quoted(error.code);
    QStringList parts;
    if (error.status != 0)
        parts += QString::number(error.status);
    if (!code.isEmpty() && code != QString::number(error.status))
        parts += tr("code %1").arg(code);
    QString words = quoted(error.message);
    while (words.endsWith(u'.'))
        words.chop(1);
    const QString numbers = parts.join(tr(", "));
    if (numbers.isEmpty() || words.isEmpty())
        return numbers + words;
    //: %1 is `401, code 124`, %2 the provider's own words
    return tr("%1: %2").arg(numbers, words);
}

QString Describe::retry(Instant retryAt)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(retryAt.time_since_epoch().count());
    const QLocale locale;
    if (local.date() == QDate::currentDate())
        return tr("Try again at %1.").arg(locale.toString(local.time(), QLocale::ShortFormat));
    return tr("Try again on %1.").arg(locale.toString(local, QLocale::ShortFormat));
}

QString capitalized(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

} // namespace

QString describe(const Error &error, const QString &who)
{
    const QString name = quoted(who);
    const QString sentence = Describe::sentence(error);
    const QString details = Describe::details(error);
    QString text = name.isEmpty() ? capitalized(sentence) : Describe::withName(name, sentence);
    if (!details.isEmpty())
        text = Describe::tr("%1 (%2)").arg(text, details);
    //: A sentence and its end.
    text = Describe::tr("%1.").arg(text);
    if (error.retryAt)
        text = sentences(text, Describe::retry(*error.retryAt));
    return text;
}

QString sentences(const QString &first, const QString &second)
{
    //: Two sentences in one line.
    return first.isEmpty() || second.isEmpty() ? first + second : Describe::tr("%1 %2").arg(first, second);
}

} // namespace core
