#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QJsonValue>

namespace cli {

/// One compact JSON object whose keys stay in the order in which they were added: QJsonObject sorts its own.
class JsonLine
{
public:
    JsonLine &add(const char *key, const QJsonValue &value);
    JsonLine &add(const char *key, const JsonLine &object);

    QByteArray text() const { return '{' + m_members + '}'; }

private:
    JsonLine &addEncoded(const char *key, const QByteArray &value);

    QByteArray m_members;
};

/// kind, message, status, code, retry_at; what does not apply is left out.
JsonLine toJson(const core::Error &error, const QString &who);

} // namespace cli
