#include "sandbox/requestlog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMutexLocker>

namespace sandbox {

using namespace Qt::StringLiterals;

QJsonObject LoggedRequest::toJson() const
{
    QJsonObject object{{u"time"_s, core::toIso(time)}, {u"origin"_s, origin},
                       {u"method"_s, method},          {u"target"_s, target},
                       {u"status"_s, status},          {u"credentials"_s, QJsonArray::fromStringList(credentials)}};
    if (!range.isEmpty())
        object.insert(u"range"_s, range);
    if (!note.isEmpty())
        object.insert(u"note"_s, note);
    return object;
}

QString redactedTarget(const QByteArray &target)
{
    static const QList<QByteArray> secrets{"access_token", "Signature", "Policy", "X-Amz-Signature",
                                           "X-Amz-Credential"};
    const qsizetype mark = target.indexOf('?');
    if (mark < 0)
        return QString::fromLatin1(target);
    QStringList shown;
    const auto pairs = target.mid(mark + 1).split('&');
    for (const QByteArray &pair : pairs) {
        const QByteArray name = pair.split('=').first();
        shown << (secrets.contains(name) ? QString::fromLatin1(name) + u"=…"_s : QString::fromLatin1(pair));
    }
    return QString::fromLatin1(target.left(mark + 1)) + shown.join(u'&');
}

bool RequestLog::openFile(const QString &path)
{
    if (m_file.isOpen())
        return true;
    m_file.setFileName(path);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append);
}

void RequestLog::add(core::Instant time, int origin, const Request &request, const Answer &answer)
{
    const LoggedRequest entry{time,
                              origin,
                              QString::fromLatin1(request.method),
                              redactedTarget(request.target),
                              answer.status,
                              request.credentials(),
                              QString::fromLatin1(request.header("range")),
                              answer.note};
    const QMutexLocker lock(&m_mutex);
    m_requests.append(entry);
    if (m_file.isOpen()) {
        m_file.write(QJsonDocument(entry.toJson()).toJson(QJsonDocument::Compact) + '\n');
        m_file.flush();
    }
}

QList<LoggedRequest> RequestLog::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

void RequestLog::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_requests.clear();
}

} // namespace sandbox
