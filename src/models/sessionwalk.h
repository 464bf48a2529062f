#pragma once

#include "core/recording.h"
#include "core/selection.h"
#include "providers/listing.h"
#include "providers/providersource.h"
#include "providers/requestjob.h"

#include <QList>

#include <memory>

namespace models {

/// Everything that a provider lists of one session, page by page to the end.
class SessionWalk final : public providers::RequestJob<QList<core::Recording>>
{
    Q_OBJECT

public:
    /// `selection` names the session: InvalidRequest where it does not, for that would be the whole account.
    SessionWalk(providers::ProviderSource &source, const core::AccountId &account, const core::Selection &selection,
                QObject *parent);
    ~SessionWalk() override;

    void cancel() override;

private:
    void walk(providers::Provider &provider, const core::Selection &selection);
    void goOn(providers::Listing::State state);

    std::unique_ptr<providers::Listing> m_listing;
    QList<core::Recording> m_found;
};

} // namespace models
