#pragma once

#include "core/recording.h"
#include "net/exchange.h"
#include "net/httpclient.h"
#include "net/pacer.h"
#include "providers/anchor/anchorapi.h"
#include "providers/link.h"
#include "providers/requestjob.h"

#include <QByteArray>
#include <QUrl>

namespace providers::anchor {

/// Finds where the bytes of an item are: lists its session again, then looks at how its link answers.
///
/// Anchor's fetch answers the bytes themselves, a redirect to a signed link, or JSON that holds one.
class LinkJob final : public RequestJob<Link>
{
public:
    /// All references outlive it.
    LinkJob(const AnchorApi &api, net::HttpClient &http, net::Pacer &pacer, const core::Recording &recording,
            QObject *parent);

private:
    void takeItems(const QByteArray &body);
    void resolve(const QUrl &url);
    void open();
    void headReceived();
    void exchangeFinished();
    bool wantsBody() const;
    void readBody();
    void takeBody();
    void finishAt(const QUrl &url);

    const AnchorApi &m_api;
    net::HttpClient &m_http;
    net::Pacer &m_pacer;
    core::Recording m_recording;
    QUrl m_url;
    net::Exchange *m_exchange = nullptr; ///< a child
    QByteArray m_body;
};

} // namespace providers::anchor
