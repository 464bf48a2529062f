#pragma once

#include <QByteArray>
#include <QString>

namespace sandbox {

/// Ids, keys and tokens that look random and are the same for the same seed and label.
class SeededIds
{
public:
    explicit SeededIds(quint32 seed) : m_key("reelkeep-sandbox-" + QByteArray::number(seed)) {}

    /// Version 4 in form, lower case, without braces.
    QString uuid(const QString &label) const;
    /// 32 bytes.
    QByteArray bytes(const QString &label) const;
    /// Letters, digits, `-` and `_`, at most 43.
    QString token(const QString &label, int length = 43) const;

private:
    QByteArray m_key;
};

} // namespace sandbox
