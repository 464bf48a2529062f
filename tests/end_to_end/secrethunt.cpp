#include "secrethunt.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace {

/// What of a text's base64 stays the same wherever in a longer text it begins.
QList<QByteArray> base64Cores(const QByteArray &text, QByteArray::Base64Options options)
{
    QList<QByteArray> cores;
    for (int before = 0; before < 3; ++before) {
        const QByteArray padded = QByteArray(before, 'x') + text;
        const QByteArray encoded = padded.toBase64(options | QByteArray::OmitTrailingEquals);
        cores.append(encoded.mid(before == 0 ? 0 : before + 1).chopped(2));
    }
    return cores;
}

} // namespace

void SecretHunt::add(const QString &name, const QString &secret)
{
    const QByteArray plain = secret.toUtf8();
    addForm(name + QStringLiteral(" as it is"), plain);
    addForm(name + QStringLiteral(" in UTF-16"),
            QByteArray(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2));
    addForm(name + QStringLiteral(" percent-encoded"), QUrl::toPercentEncoding(secret));
    addForm(name + QStringLiteral(" as JSON"),
            QJsonDocument(QJsonArray{secret}).toJson(QJsonDocument::Compact).mid(2).chopped(2));
    addForm(name + QStringLiteral(" as hex"), plain.toHex());
    for (const auto options : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        for (const QByteArray &core : base64Cores(plain, options))
            addForm(name + QStringLiteral(" in base64"), core);
    }
}

void SecretHunt::addBasic(const QString &name, const QString &user, const QString &password)
{
    add(name, password);
    const QString pair = user + u':' + password;
    addForm(name + QStringLiteral(" in a Basic string"), pair.toUtf8().toBase64());
}

void SecretHunt::addForm(const QString &name, const QByteArray &bytes)
{
    m_forms.append({name, bytes});
}

void SecretHunt::searchText(const QString &where, const QByteArray &text)
{
    m_bytesSearched += text.size();
    for (const Form &form : m_forms) {
        if (text.contains(form.bytes))
            m_finds.append(QStringLiteral("%1 in %2").arg(form.name, where));
    }
}

void SecretHunt::searchFolder(const QString &folder)
{
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QFile::ReadOnly))
            searchText(file.fileName(), file.readAll());
        searchText(QStringLiteral("a file's name"), file.fileName().toUtf8());
    }
}
