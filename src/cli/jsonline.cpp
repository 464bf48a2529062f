#include "cli/jsonline.h"

#include "core/describe.h"
#include "core/time.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cli {

JsonLine &JsonLine::add(const char *key, const QJsonValue &value)
{
    // Qt writes documents only: a value is what stands between an array's brackets.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return addEncoded(key, array.mid(1, array.size() - 2));
}

JsonLine &JsonLine::add(const char *key, const JsonLine &object)
{
    return addEncoded(key, object.text());
}

JsonLine &JsonLine::addEncoded(const char *key, const QByteArray &value)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += '"' + QByteArray(key) + "\":" + value;
    return *this;
}

JsonLine toJson(const core::Error &error, const QString &who)
{
    JsonLine line;
    line.add("kind", core::kindName(error.kind)).add("message", core::describe(error, who));
    if (error.status != 0)
        line.add("status", error.status);
    if (!error.code.isEmpty())
        line.add("code", error.code);
    if (error.retryAt)
        line.add("retry_at", core::toIso(*error.retryAt));
    return line;
}

} // namespace cli
