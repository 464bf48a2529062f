#pragma once

#include <QByteArray>
#include <QList>

namespace mutations {

/// The JSON with each of its scalars in turn replaced by null, an object, an array, a string, a boolean, huge and
/// negative numbers.
QList<QByteArray> ofScalars(const QByteArray &json);
/// The first n bytes, for every n.
QList<QByteArray> truncations(const QByteArray &json);

} // namespace mutations
