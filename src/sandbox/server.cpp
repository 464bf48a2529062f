#include "sandbox/server.h"

#include "sandbox/anchor.h"
#include "sandbox/listener.h"
#include "sandbox/requestlog.h"
#include "sandbox/signalwire.h"
#include "sandbox/zoom.h"

#include <QDateTime>
#include <QLocale>

#include <array>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

/// As every server tells its time; clients see by it that their clock is wrong.
QByteArray httpDate(core::Instant instant)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
    return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

QUrl loopback(quint16 port, const QString &path = QString())
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(port).arg(path));
}

void fillIn(QUrl &url, const QUrl &fallback)
{
    if (url.isEmpty())
        url = fallback;
}

bool isHostOf(const QByteArray &host, const QUrl &origin)
{
    return !origin.isEmpty() && QString::fromLatin1(host).compare(origin.authority(), Qt::CaseInsensitive) == 0;
}

} // namespace

/// Knows whom a request is for; everything else is the dialects'.
class Server::Private
{
public:
    explicit Private(Options given);

    bool start();
    Answer answer(int origin, Request request);

    Options options;
    core::SystemClock systemClock;
    const core::Clock &clock;
    SeededIds ids;
    Samples samples;
    FileHost files;
    PublicOrigins origins;
    ChangeScript changes;
    Environment environment;
    RequestLog log;
    QString error;
    std::unique_ptr<Zoom> zoom;
    std::unique_ptr<SignalWire> signalWire;
    std::unique_ptr<Anchor> anchor;
    std::unique_ptr<Listener> api;
    std::unique_ptr<Listener> fileListener;

private:
    void setOrigins();
    /// Strips the sandbox's prefix from the path; nullopt: nobody's.
    std::optional<Site> siteOf(int origin, Request &request) const;
    std::optional<Site> siteOfHost(const QByteArray &host) const;
};

Server::Private::Private(Options given)
    : options(std::move(given))
    , clock(options.clock ? *options.clock : systemClock)
    , ids(options.seed)
    , files(ids.bytes(u"file-hosts"_s), clock, options.linkLifetime)
    , changes(options.refuseChanges ? ChangeAnswer::RefusedWith200 : ChangeAnswer::AsUsual)
    , environment{options, clock, options.now.value_or(clock.now()), ids, samples, files, origins, changes}
{}

bool Server::Private::start()
{
    if (!samples.load(options.media)) {
        error = samples.errorString();
        return false;
    }
    if (!options.logFile.isEmpty() && !log.openFile(options.logFile)) {
        error = u"Cannot write %1"_s.arg(options.logFile);
        return false;
    }
    if (!zoom) {
        zoom = std::make_unique<Zoom>(environment);
        signalWire = std::make_unique<SignalWire>(environment);
        anchor = std::make_unique<Anchor>(environment);
    }
    api = std::make_unique<Listener>([this](const Request &request) { return answer(1, request); }, 0);
    fileListener = std::make_unique<Listener>([this](const Request &request) { return answer(2, request); },
                                              options.bytesPerSecond);
    if (!api->bind(options.port) || !fileListener->bind(0)) {
        error = u"Cannot listen on port %1 of 127.0.0.1"_s.arg(options.port);
        api.reset();
        fileListener.reset();
        return false;
    }
    setOrigins(); // before the first request: links are written with them
    api->serve();
    fileListener->serve();
    return true;
}

void Server::Private::setOrigins()
{
    origins = options.origins;
    const quint16 port = api->port();
    const QUrl fileOrigin = loopback(fileListener->port());
    fillIn(origins.zoomApi, loopback(port, u"/zoom"_s));
    fillIn(origins.zoomWeb, loopback(port, u"/zoom"_s));
    fillIn(origins.zoomFiles, fileOrigin);
    fillIn(origins.signalwireApi, loopback(port, u"/signalwire"_s));
    fillIn(origins.signalwireFiles, fileOrigin);
    fillIn(origins.anchorApi, loopback(port, u"/anchor"_s));
    fillIn(origins.anchorFiles, fileOrigin);
}

std::optional<Site> Server::Private::siteOfHost(const QByteArray &host) const
{
    const PublicOrigins &given = options.origins;
    if (isHostOf(host, given.zoomApi) || isHostOf(host, given.zoomWeb))
        return Site::Zoom;
    if (isHostOf(host, given.signalwireApi))
        return Site::SignalWire;
    if (isHostOf(host, given.anchorApi))
        return Site::Anchor;
    if (isHostOf(host, given.zoomFiles) || isHostOf(host, given.signalwireFiles) || isHostOf(host, given.anchorFiles))
        return Site::Files;
    return std::nullopt;
}

std::optional<Site> Server::Private::siteOf(int origin, Request &request) const
{
    if (const auto site = siteOfHost(request.header("host")))
        return site;
    if (origin == 2)
        return Site::Files;
    static const std::array<std::pair<QByteArray, Site>, 3> prefixes{
        {{"/zoom/", Site::Zoom}, {"/signalwire/", Site::SignalWire}, {"/anchor/", Site::Anchor}}};
    for (const auto &[prefix, site] : prefixes) {
        if (request.path.startsWith(prefix)) {
            request.path.remove(0, prefix.size() - 1);
            return site;
        }
    }
    return std::nullopt;
}

Answer Server::Private::answer(int origin, Request request)
{
    const auto site = siteOf(origin, request);
    Answer answer = Answer::page("Not found\n", "text/plain", 404);
    if (site) {
        switch (*site) {
        case Site::Zoom:
            answer = zoom->answer(request);
            break;
        case Site::SignalWire:
            answer = signalWire->answer(request);
            break;
        case Site::Anchor:
            answer = anchor->answer(request);
            break;
        case Site::Files:
            answer = files.answer(request);
            break;
        }
    }
    answer.addHeader("Date", httpDate(clock.now()));
    log.add(clock.now(), site == Site::Files ? 2 : origin, request, answer);
    return answer;
}

Server::Server(Options options) : d(std::make_unique<Private>(std::move(options))) {}

Server::~Server()
{
    stop();
}

bool Server::start()
{
    return d->start();
}

void Server::stop()
{
    d->api.reset();
    d->fileListener.reset();
}

QString Server::errorString() const
{
    return d->error;
}

quint16 Server::port() const
{
    return d->api ? d->api->port() : 0;
}

quint16 Server::filesPort() const
{
    return d->fileListener ? d->fileListener->port() : 0;
}

QList<SampleAccount> Server::accounts() const
{
    if (!d->zoom)
        return {};
    return {d->zoom->account(), d->signalWire->account(), d->anchor->account()};
}

QList<LoggedRequest> Server::requests() const
{
    return d->log.requests();
}

void Server::forgetRequests()
{
    d->log.forget();
}

void Server::answerChanges(const QList<ChangeAnswer> &answers)
{
    d->changes.set(answers);
}

} // namespace sandbox
