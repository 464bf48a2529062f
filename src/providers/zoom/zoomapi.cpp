#include "providers/zoom/zoomapi.h"

#include "providers/zoom/credential.h"
#include "providers/zoom/sessionid.h"

#include <QUrl>

namespace providers::zoom {

namespace {

// What a Pro plan grants, which Video SDK's pay-as-you-go counts as.
const net::RateLabel &light()
{
    static const net::RateLabel label{QStringLiteral("LIGHT"), 30, std::chrono::seconds(1)};
    return label;
}

const net::RateLabel &medium()
{
    static const net::RateLabel label{QStringLiteral("MEDIUM"), 20, std::chrono::seconds(1)};
    return label;
}

QByteArray listTarget(int pageSize, const QString &pageToken)
{
    QByteArray target = "/v2/videosdk/recordings?page_size=" + QByteArray::number(pageSize);
    if (!pageToken.isEmpty())
        target += "&next_page_token=" + QUrl::toPercentEncoding(pageToken);
    return target;
}

QByteArray recordingsTarget(const core::SessionId &session)
{
    return "/v2/videosdk/sessions/" + encodedSessionId(session) + "/recordings";
}

QByteArray changeTarget(Change change, const Target &target)
{
    QByteArray path = recordingsTarget(target.session);
    if (!target.recording.isEmpty())
        path += '/' + QUrl::toPercentEncoding(target.recording.text());
    switch (change) {
    case Change::Trash:
        return path + "?action=trash";
    case Change::DeleteForGood:
        return path + "?action=delete";
    case Change::Recover:
        return path + "/status";
    }
    return path;
}

} // namespace

core::Job<net::Response> *ZoomApi::accountRecordings(const Window &window, int pageSize, const QString &pageToken)
{
    const QByteArray range =
        "&from=" + core::toIso(window.from).toLatin1() + "&to=" + core::toIso(window.to).toLatin1();
    return get(listTarget(pageSize, pageToken) + range, medium());
}

core::Job<net::Response> *ZoomApi::trashedRecordings(core::Selection::Trash trash, int pageSize,
                                                     const QString &pageToken)
{
    const bool files = trash == core::Selection::Trash::Files;
    const QByteArray type = files ? "recording_file" : "session_recordings";
    return get(listTarget(pageSize, pageToken) + "&trash=true&trash_type=" + type, medium());
}

core::Job<net::Response> *ZoomApi::sessionRecordings(const core::SessionId &session)
{
    return get(recordingsTarget(session) + "?include_fields=download_access_token&ttl=" +
                   QByteArray::number(qlonglong(downloadTokenLifetime.count())),
               light());
}

core::Job<net::Response> *ZoomApi::change(Change change, const Target &target)
{
    const bool recover = change == Change::Recover;
    net::Request request = m_api.request(m_api.endpoint().at(changeTarget(change, target)), apiCredential(token()),
                                         recover ? "PUT" : "DELETE");
    if (recover) {
        request.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
        request.body = R"({"action":"recover"})";
    }
    return m_api.call(request, light());
}

core::Job<net::Response> *ZoomApi::get(const QByteArray &target, const net::RateLabel &label)
{
    return m_api.call(m_api.request(m_api.endpoint().at(target), apiCredential(token())), label);
}

} // namespace providers::zoom
