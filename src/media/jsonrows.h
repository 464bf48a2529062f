#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <initializer_list>

namespace media {

/// The document's list: under the first of the keys that holds one, or the document itself. Empty: there is none.
QJsonArray jsonRows(const QByteArray &bytes, std::initializer_list<QLatin1String> keys);

/// The first of the keys that holds a text that is not empty, or a number.
QString firstText(const QJsonObject &object, std::initializer_list<QLatin1String> keys);

} // namespace media
