#include "media/jsonrows.h"

#include "media/cleantext.h"

#include <QJsonDocument>

namespace media {

QJsonArray jsonRows(const QByteArray &bytes, std::initializer_list<QLatin1String> keys)
{
    // A byte order mark, or UTF-16, which Qt's parser does not take.
    const QJsonDocument document = QJsonDocument::fromJson(decodedText(bytes).toUtf8());
    if (document.isArray())
        return document.array();
    const QJsonObject object = document.object();
    for (const QLatin1String key : keys) {
        if (object.value(key).isArray())
            return object.value(key).toArray();
    }
    return {};
}

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1String> keys)
{
    for (const QLatin1String key : keys) {
        const QJsonValue value = object.value(key);
        QString text = value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace media
