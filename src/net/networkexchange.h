#pragma once

#include "net/credentialroute.h"
#include "net/exchange.h"

#include <memory>

class QNetworkAccessManager;
class QNetworkRequest;

namespace net {

class Authorities;
class Hop;

/// An Exchange over QNetworkAccessManager: one Hop after another, until one is the answer.
class NetworkExchange final : public Exchange
{
    Q_OBJECT

public:
    /// The manager is held until the exchange ends; the authorities outlive it.
    NetworkExchange(std::shared_ptr<QNetworkAccessManager> manager, Request request, const Authorities &authorities,
                    QObject *parent);
    ~NetworkExchange() override;

    void start();

    const ResponseHead &head() const override { return m_head; }
    qint64 bytesAvailable() const override;
    QByteArray read(qint64 maxSize) override;
    bool isFinished() const override { return m_finished; }
    const std::optional<core::Error> &error() const override { return m_error; }
    void abort() override;

private:
    using Form = CredentialRoute::Form;

    void goTo(QUrl url);
    void ask(Form form);
    QNetworkRequest networkRequest(Form form) const;
    void takeHead();
    void goOn();
    void hopEnded();
    void failSoon(core::Error::Kind kind, core::Error::Cause cause, const QString &words);
    void finish(std::optional<core::Error> error);
    void dropHop();
    void logHop() const;
    bool isSafeToRepeat() const { return m_request.method == "GET" || m_request.method == "HEAD"; }

    std::shared_ptr<QNetworkAccessManager> m_manager;
    const Request m_request;
    const Authorities &m_authorities;
    CredentialRoute m_route;
    Hop *m_hop = nullptr; ///< a child
    QUrl m_url;           ///< of the present hop, never with a credential in it
    int m_redirects = 0;
    QUrl m_redirectTo;              ///< set: the present hop is no answer, this is where it leads
    std::optional<Form> m_askAgain; ///< set: the present hop is no answer, it is asked once more
    ResponseHead m_head;
    std::optional<core::Error> m_error;
    bool m_finished = false;
    bool m_aborted = false;
};

} // namespace net
