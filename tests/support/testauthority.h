#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace support {

/// A certificate authority made for one test by the `openssl` command line; nobody trusts it but who is told to.
class TestAuthority
{
public:
    /// Empty `file()` when openssl cannot be run.
    TestAuthority();

    /// The authority's own certificate, PEM: for `SSL_CERT_FILE`.
    QString file() const { return m_file; }
    /// What a server needs to answer under these names; an IPv4 address may be among them.
    QSslConfiguration serverConfiguration(const QStringList &names) const;

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_file;
};

} // namespace support
