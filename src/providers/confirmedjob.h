#pragma once

#include "net/request.h"
#include "providers/requestjob.h"

#include <functional>
#include <optional>

namespace providers {

/// A change that counts only where the provider answers with the one status that it documents as success; any other
/// success is Server, since nobody knows what became of it.
class ConfirmedJob final : public RequestJob<void>
{
public:
    /// The Error that an answer of that very status is nevertheless; nullopt: none.
    using Refusal = std::function<std::optional<core::Error>(const net::Response &)>;

    ConfirmedJob(core::Job<net::Response> *request, int documentedStatus, QObject *parent, const Refusal &refusal = {})
        : RequestJob(parent)
    {
        require(request, [this, documentedStatus, refusal](const net::Response &response) {
            if (response.head.status == documentedStatus) {
                const std::optional<core::Error> refused = refusal ? refusal(response) : std::nullopt;
                finish(refused ? core::Result<void>(*refused) : core::Result<void>());
                return;
            }
            core::Error error(core::Error::Kind::Server, QStringLiteral("the deletion was not confirmed"));
            error.status = response.head.status;
            finish(error);
        });
    }
};

} // namespace providers
