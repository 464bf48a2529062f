#include "accounts/secretmask.h"

#include "core/account.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace accounts {

namespace {

/// What is shorter is no secret, and would tear every word apart.
constexpr qsizetype shortest = 4;

QString asJson(const QString &text)
{
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(2).chopped(2));
}

} // namespace

void SecretMask::add(const core::Secret &secret)
{
    for (const QString &value : secret.values()) {
        if (value.size() < shortest)
            continue;
        const QByteArray bytes = value.toUtf8();
        m_forms << value << QString::fromLatin1(QUrl::toPercentEncoding(value)) << asJson(value)
                << QString::fromLatin1(bytes.toBase64()) << QString::fromLatin1(bytes.toHex());
    }
    m_forms.removeDuplicates();
    std::sort(m_forms.begin(), m_forms.end(),
              [](const QString &one, const QString &other) { return one.size() > other.size(); });
}

QString SecretMask::applied(QString text) const
{
    for (const QString &form : m_forms)
        text.replace(form, QStringLiteral("…"));
    return text;
}

} // namespace accounts
