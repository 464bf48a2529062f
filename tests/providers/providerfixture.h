#pragma once

#include "fixture.h"
#include "net/httpclient.h"
#include "providers/listing.h"
#include "providers/registry.h"
#include "support/scriptedserver.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTest>

#include <memory>

namespace fixture {

/// One for the whole test: each would read the system's certificates anew.
inline net::HttpClient &sharedHttp()
{
    static const core::SystemClock clock;
    static auto *http = new net::HttpClient(clock, QCoreApplication::instance());
    return *http;
}

/// An account of a provider whose API is a scripted server, below `prefix`.
class SignedIn
{
public:
    SignedIn(const char *provider, support::ScriptedServer::Handler handler, const QByteArray &prefix = {})
        : server(std::move(handler))
    {
        const providers::Factory &factory = *providers::factory(QString::fromLatin1(provider));
        core::Account account;
        account.id = core::AccountId(QStringLiteral("account"));
        account.provider = factory.info().id;
        account.apiUrl = server.url(prefix.isEmpty() ? QByteArray("/") : prefix);
        QMap<QString, QString> secret;
        for (const core::ProviderField &field : factory.info().fields) {
            if (field.secret)
                secret.insert(field.key, QStringLiteral("SECRET-") + field.key);
            else
                account.fields.insert(field.key, QStringLiteral("acme"));
        }
        api = factory.create(*factory.normalised(account), core::Secret(secret),
                             {sharedHttp(), clock, net::RetryPolicy::none()});
    }

    QList<QByteArray> targets() const
    {
        QList<QByteArray> result;
        for (const support::SeenRequest &request : server.seen())
            result.append(request.target);
        return result;
    }

    core::SystemClock clock;
    support::ScriptedServer server;
    std::unique_ptr<providers::Provider> api;
};

/// What a listing came to.
struct Walked
{
    QStringList ids;
    QStringList notes;
    QList<core::Recording> rows;
    std::optional<core::Error> error;
    int pages = 0;
    providers::Listing::State state = providers::Listing::State::Ready;
    QList<core::RecordingId> missing;
};

/// Follows a listing to its end, its rest or its first failure; at most `pages` pages.
inline Walked walk(providers::Provider &provider, const core::Selection &selection, int pages = 1000)
{
    providers::Listing listing(provider, selection);
    Walked walked;
    QObject::connect(&listing, &providers::Listing::pageReady, &listing, [&](const core::Page &page) {
        ++walked.pages;
        walked.notes += page.notes;
        for (const core::Recording &row : page.recordings) {
            walked.ids.append(row.id.text());
            walked.rows.append(row);
        }
        if (walked.pages < pages)
            listing.fetchNext();
    });
    QObject::connect(&listing, &providers::Listing::failed, &listing,
                     [&](const core::Error &error) { walked.error = error; });
    listing.fetchNext();
    if (!QTest::qWaitFor([&] { return listing.state() != providers::Listing::State::Fetching; }, 30'000))
        walked.error = core::Error(core::Error::Kind::Network, QStringLiteral("the listing did not end"));
    walked.state = listing.state();
    walked.missing = listing.missingIds();
    return walked;
}

/// A parameter of a request's query, decoded.
inline QByteArray parameter(const QByteArray &target, const QByteArray &name)
{
    const qsizetype query = target.indexOf('?');
    for (const QByteArray &pair : target.mid(query + 1).split('&')) {
        if (query >= 0 && pair.startsWith(QByteArray(name + '=')))
            return QByteArray::fromPercentEncoding(pair.mid(name.size() + 1));
    }
    return {};
}

} // namespace fixture
