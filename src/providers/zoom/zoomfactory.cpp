#include "providers/zoom/zoomfactory.h"

#include "providers/accountfields.h"
#include "providers/zoom/sessionid.h"
#include "providers/zoom/zoomprovider.h"

namespace providers::zoom {

namespace {

core::ProviderInfo makeInfo()
{
    core::ProviderInfo info;
    info.id = QStringLiteral("zoom-video-sdk");
    info.name = QStringLiteral("Zoom Video SDK");
    info.colour = QStringLiteral("#2c6bdf");
    info.fields = {
        {QStringLiteral("api_key"), QStringLiteral(QT_TRANSLATE_NOOP("Provider", "API key")),
         QStringLiteral(QT_TRANSLATE_NOOP("Provider", "The Video SDK API key")), true},
        {QStringLiteral("api_secret"), QStringLiteral(QT_TRANSLATE_NOOP("Provider", "API secret")),
         QStringLiteral(QT_TRANSLATE_NOOP("Provider", "The Video SDK API secret")), true},
        {QStringLiteral("jwt"), QStringLiteral(QT_TRANSLATE_NOOP("Provider", "JWT")),
         QStringLiteral(QT_TRANSLATE_NOOP("Provider", "A ready token, instead of key and secret")), true},
    };
    info.secretAlternatives = {{QStringLiteral("api_key"), QStringLiteral("api_secret")}, {QStringLiteral("jwt")}};
    info.needs = QStringLiteral(QT_TRANSLATE_NOOP("Provider", "An API key and its secret, or a ready JWT"));
    info.whereToFind = QStringLiteral(QT_TRANSLATE_NOOP(
        "Provider", "In the Zoom App Marketplace choose Develop, Build Video SDK, and open the API keys "
                    "section. The API key is not the SDK key."));
    info.consoleUrl = QUrl(QStringLiteral("https://marketplace.zoom.us/"));
    using Info = core::ProviderInfo;
    info.capabilities = Info::AccountWideList | Info::TrashList | Info::TrashSession | Info::TrashFile | Info::Recover |
                        Info::DeleteForGood | Info::Passcode | Info::Sessions | Info::DeleteSession | Info::LateFiles;
    info.defaultRange = std::chrono::days(30);
    info.maxPageSize = 300;
    info.listedSizeIsApproximate = true;
    return info;
}

} // namespace

const core::ProviderInfo &ZoomFactory::info() const
{
    static const core::ProviderInfo info = makeInfo();
    return info;
}

QUrl ZoomFactory::defaultApiUrl(const core::Account &) const
{
    return QUrl(QStringLiteral("https://api.zoom.us"));
}

core::Result<core::Account> ZoomFactory::normalised(const core::Account &account) const
{
    return withRegularFields(info(), account);
}

// Ids are 16 bytes in base64. The links to the media hold nothing that leads back to the session.
std::optional<Reference> ZoomFactory::reference(const core::Account &account, const ReferenceWord &word) const
{
    const auto to = [](const QString &session) { return Reference{core::SessionId(session), {}}; };
    const QString id = sessionIdIn(word.text());
    if (!id.isEmpty())
        return to(id);
    if (!word.isOf(QStringLiteral("zoom.us")) && !word.isAt(account.apiUrl))
        return {};
    const QString step = sessionIdIn(word.stepAfter(QStringLiteral("sessions")));
    return step.isEmpty() ? std::nullopt : std::optional(to(step));
}

std::unique_ptr<Provider> ZoomFactory::create(const core::Account &account, const core::Secret &secret,
                                              const Context &context) const
{
    return std::make_unique<ZoomProvider>(info(), account, secret, defaultApiUrl(account), context);
}

} // namespace providers::zoom
