#include "gui/refusal.h"

#include "core/describe.h"

namespace gui {

namespace {

using Kind = core::Error::Kind;
using Cause = core::Error::Cause;

} // namespace

Refusal::Subject Refusal::subjectOf(const core::Error &error)
{
    switch (error.cause) {
    case Cause::UnknownHost:
    case Cause::HtmlPage:
    case Cause::ForeignOrigin:
        return Subject::Place;
    case Cause::ClockSkew:
    case Cause::SecretMissing:
    case Cause::KeychainLocked:
    case Cause::KeychainMissing:
    case Cause::KeychainSilent:
        return Subject::Neither;
    case Cause::None:
    case Cause::DiskFull:
    case Cause::ReadOnly:
    case Cause::PermissionDenied:
    case Cause::Timeout:
    case Cause::LibraryDamaged:
    case Cause::LibraryNewer:
    case Cause::SessionActive:
    case Cause::CodecMissing:
        break;
    }
    if (error.kind == Kind::Auth || error.kind == Kind::Permission)
        return Subject::Secret;
    // Signing in asks for nothing that a provider at the right place does not have.
    return error.kind == Kind::NotFound ? Subject::Place : Subject::Neither;
}

QString Refusal::words(const core::Error &error, const core::ProviderInfo &provider)
{
    return core::sentences(core::describe(error), advice(error, provider));
}

QString Refusal::advice(const core::Error &error, const core::ProviderInfo &provider)
{
    if (error.cause == Cause::ClockSkew)
        return tr("Set the clock right, then check again.");
    switch (subjectOf(error)) {
    case Subject::Secret:
        //: %1 is "An API token with the Video scope" or the like
        return tr("Needed: %1.").arg(QCoreApplication::translate("Provider", provider.needs.toUtf8().constData()));
    case Subject::Place:
        //: %1 is the name of a provider
        return tr("%1 does not answer at this place; is it written right?").arg(provider.name);
    case Subject::Neither:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace gui
