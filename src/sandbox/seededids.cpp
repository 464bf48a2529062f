#include "sandbox/seededids.h"

#include "sandbox/signing.h"

namespace sandbox {

QByteArray SeededIds::bytes(const QString &label) const
{
    return hmacSha256(m_key, label.toUtf8());
}

QString SeededIds::uuid(const QString &label) const
{
    QByteArray hex = bytes(label).left(16).toHex();
    hex[12] = '4';
    hex[16] = "89ab"[hex[16] % 4];
    for (const int dash : {8, 13, 18, 23})
        hex.insert(dash, '-');
    return QString::fromLatin1(hex);
}

QString SeededIds::token(const QString &label, int length) const
{
    return QString::fromLatin1(base64Url(bytes(label)).left(length));
}

} // namespace sandbox
