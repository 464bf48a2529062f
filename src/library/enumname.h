#pragma once

#include <QMetaEnum>
#include <QString>

#include <optional>

namespace library {

/// Enums are stored by name, so that a file outlives a change of their order.
template <class E>
QString enumName(E value)
{
    return QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(int(value)));
}

template <class E>
std::optional<E> enumFromName(const QString &name)
{
    bool known = false;
    const int value = QMetaEnum::fromType<E>().keyToValue(name.toLatin1().constData(), &known);
    if (!known)
        return std::nullopt;
    return E(value);
}

} // namespace library
