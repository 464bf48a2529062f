#include "providers/registry.h"

#include "net/authorization.h"
#include "providers/accountfields.h"
#include "providers/anchor/anchorfactory.h"
#include "providers/signalwire/signalwirefactory.h"
#include "providers/zoom/zoomfactory.h"

#include <algorithm>

namespace providers {

namespace {

/// Whitespace or a control character in a secret is a slip of pasting, and a line break would end the header that
/// carries it.
bool isHeaderSafe(const QString &value)
{
    return std::all_of(value.cbegin(), value.cend(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

/// The first key that the best-begun alternative still lacks; empty when one of them is whole.
QString missingKey(const core::ProviderInfo &info, const core::Secret &secret)
{
    QString missing;
    qsizetype mostHeld = -1;
    for (const QStringList &keys : info.secretAlternatives) {
        const auto lacking = [&](const QString &key) { return secret.value(key).isEmpty(); };
        const auto first = std::find_if(keys.cbegin(), keys.cend(), lacking);
        if (first == keys.cend())
            return {};
        const qsizetype held = keys.size() - std::count_if(keys.cbegin(), keys.cend(), lacking);
        if (held > mostHeld) {
            mostHeld = held;
            missing = *first;
        }
    }
    return missing;
}

} // namespace

const QList<const Factory *> &factories()
{
    static const zoom::ZoomFactory zoomFactory;
    static const signalwire::SignalWireFactory signalWireFactory;
    static const anchor::AnchorFactory anchorFactory;
    static const QList<const Factory *> all{&zoomFactory, &signalWireFactory, &anchorFactory};
    return all;
}

const Factory *factory(const QString &providerId)
{
    const auto &all = factories();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const Factory *candidate) { return candidate->info().id == providerId; });
    return found == all.cend() ? nullptr : *found;
}

core::Result<QUrl> checkedApiUrl(const QString &text)
{
    const QString subject = QStringLiteral("api_url");
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
        return fieldError(subject, QT_TRANSLATE_NOOP("AccountFields", "not a web address"));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return fieldError(subject, QT_TRANSLATE_NOOP("AccountFields",
                                                     "a user name, a query or a fragment has no place in the address"));
    if (url.scheme() == u"http" && !net::isLoopback(url))
        return fieldError(subject, QT_TRANSLATE_NOOP("AccountFields", "plain http is accepted for this computer only"));
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

core::Result<void> checkedSecret(const core::ProviderInfo &info, const core::Secret &secret)
{
    const auto &values = secret.values();
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const core::ProviderField *field = info.field(value.key());
        if (!field || !field->secret)
            return fieldError(value.key(), QT_TRANSLATE_NOOP("AccountFields", "no such secret"));
        if (value->isEmpty())
            return fieldError(value.key(), QT_TRANSLATE_NOOP("AccountFields", "it is empty"));
        if (!isHeaderSafe(*value))
            return fieldError(value.key(), QT_TRANSLATE_NOOP("AccountFields", "it holds a space or a line break"));
    }
    const QString missing = missingKey(info, secret);
    if (!missing.isEmpty())
        return fieldError(missing, QT_TRANSLATE_NOOP("AccountFields", "it is missing"));
    return {};
}

} // namespace providers
