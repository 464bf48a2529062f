#include "providers/signalwire/signalwirefactory.h"

#include "providers/accountfields.h"
#include "providers/signalwire/signalwireprovider.h"

#include <QRegularExpression>

namespace providers::signalwire {

namespace {

core::ProviderInfo makeInfo()
{
    core::ProviderInfo info;
    info.id = QStringLiteral("signalwire");
    info.name = QStringLiteral("SignalWire Video");
    info.colour = QStringLiteral("#16a394");
    info.fields = {
        {QStringLiteral("space"), QStringLiteral(QT_TRANSLATE_NOOP("Provider", "Space")),
         QStringLiteral(QT_TRANSLATE_NOOP("Provider", "acme, or acme.signalwire.com")), false},
        {QStringLiteral("project_id"), QStringLiteral(QT_TRANSLATE_NOOP("Provider", "Project ID")),
         QStringLiteral(QT_TRANSLATE_NOOP("Provider", "The project's UUID")), false},
        {QStringLiteral("api_token"), QStringLiteral(QT_TRANSLATE_NOOP("Provider", "API token")),
         QStringLiteral(QT_TRANSLATE_NOOP("Provider", "A token with the Video scope")), true},
    };
    info.secretAlternatives = {{QStringLiteral("api_token")}};
    info.needs =
        QStringLiteral(QT_TRANSLATE_NOOP("Provider", "A space, a project ID and an API token with the Video scope"));
    info.whereToFind = QStringLiteral(QT_TRANSLATE_NOOP(
        "Provider", "In your SignalWire space open API Credentials: the project ID stands at the top, "
                    "the tokens below it."));
    info.consoleUrl = QUrl(QStringLiteral("https://signalwire.com/signin"));
    using Info = core::ProviderInfo;
    info.capabilities = Info::AccountWideList | Info::DeleteForGood | Info::Sessions;
    info.maxPageSize = SignalWireApi::largestPage;
    return info;
}

/// "https://acme.signalwire.com/", "acme.signalwire.com" and "acme" name the same space; empty for what is none.
QString regularSpace(const QString &typed)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(?:https://)?([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\.signalwire\.com)?(?:/.*)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(typed);
    return match.hasMatch() ? match.captured(1).toLower() : QString();
}

} // namespace

const core::ProviderInfo &SignalWireFactory::info() const
{
    static const core::ProviderInfo info = makeInfo();
    return info;
}

QUrl SignalWireFactory::defaultApiUrl(const core::Account &account) const
{
    const QString space = regularSpace(account.fields.value(QStringLiteral("space")).trimmed());
    return space.isEmpty() ? QUrl() : QUrl(QStringLiteral("https://") + space + QStringLiteral(".signalwire.com"));
}

core::Result<core::Account> SignalWireFactory::normalised(const core::Account &account) const
{
    auto regular = withRegularFields(info(), account);
    if (!regular)
        return regular;
    QString &space = regular->fields[QStringLiteral("space")];
    space = regularSpace(space);
    if (space.isEmpty())
        return fieldError(QStringLiteral("space"), QT_TRANSLATE_NOOP("AccountFields", "it is not the name of a space"));
    // HTTP Basic ends the user name at the first colon.
    static const QRegularExpression unusable(QStringLiteral(R"([\s:\p{C}])"));
    if (regular->fields.value(QStringLiteral("project_id")).contains(unusable))
        return fieldError(QStringLiteral("project_id"), QT_TRANSLATE_NOOP("AccountFields", "it is not a project ID"));
    return regular;
}

// Rooms' sessions and recordings are both named by UUIDs; a link to the media names the recording only.
std::optional<Reference> SignalWireFactory::reference(const core::Account &account, const ReferenceWord &word) const
{
    const auto to = [](const QString &session, const QString &recording) -> std::optional<Reference> {
        const auto mayBe = [](const QString &id) { return id.isEmpty() || ReferenceWord::isUuid(id); };
        if (!mayBe(session) || !mayBe(recording) || (session.isEmpty() && recording.isEmpty()))
            return {};
        return Reference{core::SessionId(session), core::RecordingId(recording)};
    };
    if (word.isUuid())
        return to(word.text(), word.text());
    const QString mediaHost = QStringLiteral("files.signalwire.com");
    const bool isMedia = word.isOf(mediaHost) || (word.isOf(QStringLiteral("amazonaws.com")) &&
                                                  word.url().path().startsWith(u'/' + mediaHost + u'/'));
    if (isMedia)
        return to({}, word.lastStep());
    if (word.host() != defaultApiUrl(account).host() && !word.isAt(account.apiUrl))
        return {};
    const QString session = word.stepAfter(QStringLiteral("room_sessions"));
    if (!session.isEmpty())
        return to(session, {});
    const QString recording = word.stepAfter(QStringLiteral("room_recordings"));
    if (!recording.isEmpty())
        return to({}, recording);
    return ReferenceWord::isUuid(word.lastStep()) ? to(word.lastStep(), word.lastStep()) : std::nullopt;
}

std::unique_ptr<Provider> SignalWireFactory::create(const core::Account &account, const core::Secret &secret,
                                                    const Context &context) const
{
    return std::make_unique<SignalWireProvider>(info(), account, secret, defaultApiUrl(account), context);
}

} // namespace providers::signalwire
