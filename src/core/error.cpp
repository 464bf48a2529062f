#include "core/error.h"

#include <QMetaEnum>

namespace core {

namespace {

QString snakeCase(const QString &camelCase)
{
    QString result;
    for (const QChar c : camelCase) {
        if (c.isUpper() && !result.isEmpty())
            result += u'_';
        result += c.toLower();
    }
    return result;
}

} // namespace

Error::Error(Kind errorKind, QString errorMessage, Cause errorCause)
    : kind(errorKind), cause(errorCause), message(std::move(errorMessage))
{}

QString kindName(Error::Kind kind)
{
    return snakeCase(QString::fromLatin1(QMetaEnum::fromType<Error::Kind>().valueToKey(int(kind))));
}

bool isPassing(const Error &error)
{
    using Kind = Error::Kind;
    return error.kind == Kind::Network || error.kind == Kind::RateLimited ||
           (error.kind == Kind::Server && error.status >= 500);
}

std::optional<Error::Kind> kindFromName(const QString &name)
{
    const auto kinds = QMetaEnum::fromType<Error::Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const auto kind = Error::Kind(kinds.value(i));
        if (kindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace core
