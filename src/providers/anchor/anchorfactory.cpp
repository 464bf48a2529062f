#include "providers/anchor/anchorfactory.h"

#include "providers/accountfields.h"
#include "providers/anchor/anchorprovider.h"

#include <QUrlQuery>

namespace providers::anchor {

namespace {

core::ProviderInfo makeInfo()
{
    core::ProviderInfo info;
    info.id = QStringLiteral("anchor-browser");
    info.name = QStringLiteral("Anchor Browser");
    info.colour = QStringLiteral("#e6793c");
    info.fields = {{QStringLiteral("api_key"), QStringLiteral(QT_TRANSLATE_NOOP("Provider", "API key")),
                    QStringLiteral(QT_TRANSLATE_NOOP("Provider", "Begins with sk-")), true}};
    info.secretAlternatives = {{QStringLiteral("api_key")}};
    info.needs = QStringLiteral(QT_TRANSLATE_NOOP("Provider", "An API key"));
    info.whereToFind = QStringLiteral(QT_TRANSLATE_NOOP("Provider", "In the Anchor Browser dashboard open API Keys."));
    info.consoleUrl = QUrl(QStringLiteral("https://app.anchorbrowser.io/"));
    using Info = core::ProviderInfo;
    info.capabilities = Info::AccountWideList | Info::BrowserDownloads | Info::DeleteForGood | Info::Sessions;
    info.maxPageSize = 50;
    return info;
}

} // namespace

const core::ProviderInfo &AnchorFactory::info() const
{
    static const core::ProviderInfo info = makeInfo();
    return info;
}

QUrl AnchorFactory::defaultApiUrl(const core::Account &) const
{
    return QUrl(QStringLiteral("https://api.anchorbrowser.io"));
}

core::Result<core::Account> AnchorFactory::normalised(const core::Account &account) const
{
    return withRegularFields(info(), account);
}

// Ids are UUIDs, in older samples `sess_` and letters. An address may be that of a session, of one of its files, or of
// the live view.
std::optional<Reference> AnchorFactory::reference(const core::Account &account, const ReferenceWord &word) const
{
    const auto to = [](const QString &session) { return Reference{core::SessionId(session), {}}; };
    static const QString prefix = QStringLiteral("sess_");
    const QString &text = word.text();
    if (word.isUuid() || (text.startsWith(prefix) && text.size() > prefix.size() && ReferenceWord::isPlainId(text)))
        return to(text);
    if (!word.isOf(QStringLiteral("anchorbrowser.io")) && !word.isAt(account.apiUrl))
        return {};
    const QString step = word.stepAfter(QStringLiteral("sessions"));
    if (ReferenceWord::isUuid(step) || step.startsWith(prefix))
        return ReferenceWord::isPlainId(step) ? std::optional(to(step)) : std::nullopt;
    const QString live = QUrlQuery(word.url()).queryItemValue(QStringLiteral("sessionId"), QUrl::FullyDecoded);
    return ReferenceWord::isPlainId(live) ? std::optional(to(live)) : std::nullopt;
}

std::unique_ptr<Provider> AnchorFactory::create(const core::Account &account, const core::Secret &secret,
                                                const Context &context) const
{
    return std::make_unique<AnchorProvider>(info(), account, secret, defaultApiUrl(account), context);
}

} // namespace providers::anchor
