#pragma once

#include "core/clock.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace sandbox {

/// One account of the sandbox, with everything that a client needs to sign in.
struct SampleAccount
{
    QString name;
    /// As core::ProviderInfo::id: `zoom-video-sdk`, `signalwire`, `anchor-browser`.
    QString provider;
    QUrl apiUrl;
    QMap<QString, QString> fields;
    QMap<QString, QString> secrets;
    /// How many rows each listing has at this moment: `all`, `recent` (30 days), `trash_sessions`, `trash_files`,
    /// `downloads`, `sessions` (an object by session id). Only those that the provider has.
    QJsonObject rows;
};

/// What arrived and what was answered. The target shows no signature and no token.
struct LoggedRequest
{
    core::Instant time;
    /// 1: the API origin, 2: the file hosts.
    int origin = 1;
    QString method;
    QString target;
    int status = 0;
    /// Kinds of credentials that were carried: `basic`, `bearer`, `anchor-api-key`, `access_token`.
    QStringList credentials;
    /// The Range header; empty: none.
    QString range;
    /// What the request did beyond being answered (`session ended`); mostly empty.
    QString note;

    QJsonObject toJson() const;
};

/// How a call that changes something (trash, recover, delete) is answered.
enum class ChangeAnswer {
    AsUsual,
    /// HTTP 200 with a refusal in its body, and nothing is changed: Zoom documents it, a gateway before another may do
    /// so.
    RefusedWith200,
    Forbidden ///< 403, and nothing is changed
};

/// Origins under which links are written, where a test stands in front of the sandbox under the providers' real names.
/// A request whose Host header names one of them is served without a path prefix, on either port. Empty: the sandbox's
/// own ports.
struct PublicOrigins
{
    QUrl zoomApi;         ///< https://api.zoom.us
    QUrl zoomWeb;         ///< https://us02web.zoom.us, the download links
    QUrl zoomFiles;       ///< https://ssrweb.zoom.us
    QUrl signalwireApi;   ///< https://NAME.signalwire.com
    QUrl signalwireFiles; ///< https://s3.us-east-2.amazonaws.com
    QUrl anchorApi;       ///< https://api.anchorbrowser.io
    QUrl anchorFiles;
};

struct Options
{
    /// Port of the API origin; 0: any free one. The file hosts always take a free one.
    quint16 port = 0;
    /// Folder of the sample clips; empty: `../share/reelkeep/samples` beside the executable.
    QString media;
    PublicOrigins origins;
    /// Of each answer of the file hosts; 0: unlimited.
    double bytesPerSecond = 0;
    /// The longest that a signed link lives, whatever was asked for; nullopt: as each provider has it (Zoom 300 s,
    /// others 900 s).
    std::optional<std::chrono::seconds> linkLifetime;
    /// Of Zoom's next_page_token.
    std::chrono::seconds pageTokenLifetime{15 * 60};
    /// Of Zoom's download_access_token where no ttl is asked for.
    std::chrono::seconds downloadTokenLifetime{3600};
    /// After the start, SignalWire's unfinished recordings are completed one after the other, this long apart.
    std::chrono::seconds settleAfter{30};
    /// Zoom has one session more: it ended just now, its video is in the making until `settleAfter` and its transcript
    /// comes another `settleAfter` later.
    bool freshSession = false;
    /// Every change is answered by ChangeAnswer::RefusedWith200.
    bool refuseChanges = false;
    /// Refuse with 429 beyond the providers' documented rates; otherwise only far beyond them.
    bool strictRates = false;
    /// The moment that the samples' dates are counted from; nullopt: the clock's at construction.
    std::optional<core::Instant> now;
    /// What expiries are checked against; must outlive the server. Null: the system's.
    const core::Clock *clock = nullptr;
    /// Other seeds give other ids, keys and tokens.
    quint32 seed = 1;
    /// One JSON line a request is appended here; empty: none.
    QString logFile;
};

/// A local server that speaks the three providers' dialects, strictly, over sample recordings. Two listeners on
/// 127.0.0.1, each with threads of its own: the API origin and the file hosts. Every function may be called from any
/// thread.
class Server
{
public:
    explicit Server(Options options = {});
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// False: see errorString() (no sample clips, the port is taken).
    bool start();
    /// Ends open connections, also those in mid-answer. The data and the log stay.
    void stop();
    QString errorString() const;

    /// 0 unless running.
    quint16 port() const;
    quint16 filesPort() const;

    /// Three, in the order Zoom, SignalWire, Anchor; their URLs are right while the server runs.
    QList<SampleAccount> accounts() const;
    /// Everything since the start or the last forgetRequests().
    QList<LoggedRequest> requests() const;
    void forgetRequests();
    /// How the next changes are answered, one after the other; those after them as the options have it.
    void answerChanges(const QList<ChangeAnswer> &answers);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sandbox
