#pragma once

#include "net/request.h"
#include "providers/requestjob.h"

namespace providers {

/// A change that counts only where the provider answers with the one status that it documents as success; any other
/// success is Server, since nobody knows what became of it.
class ConfirmedJob final : public RequestJob<void>
{
public:
    ConfirmedJob(core::Job<net::Response> *request, int documentedStatus, QObject *parent) : RequestJob(parent)
    {
        require(request, [this, documentedStatus](const net::Response &response) {
            if (response.head.status == documentedStatus) {
                finish({});
                return;
            }
            core::Error error(core::Error::Kind::Server, QStringLiteral("the deletion was not confirmed"));
            error.status = response.head.status;
            finish(error);
        });
    }
};

} // namespace providers
