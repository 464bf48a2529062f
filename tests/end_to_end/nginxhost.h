#pragma once

#include "support/testauthority.h"

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

/// The distribution's nginx as a file host on 127.0.0.1, in a folder of its own, for as long as this lives; no root
/// needed.
///
/// Every file is there under `/plain/`, `/slow/` (so many bytes a second for each connection), `/few/` (503 beyond two
/// connections), and `/expiring/` (signed links: 403 for a wrong one, 410 for an old one).
class NginxHost
{
public:
    static constexpr qint64 slowRate = 4 * 1024 * 1024;

    explicit NginxHost(const support::TestAuthority &authority);
    ~NginxHost();
    NginxHost(const NginxHost &) = delete;
    NginxHost &operator=(const NginxHost &) = delete;

    /// Waits until it answers.
    bool isReady() const { return m_ready; }
    /// Replaces the file; its ETag and its Last-Modified follow `modified` and its length.
    bool put(const QString &name, const QByteArray &content, const QDateTime &modified) const;
    QUrl url(const QByteArray &path, bool tls = false) const;
    /// A link below `/expiring/` that lives until then.
    QUrl expiring(const QByteArray &name, const QDateTime &until) const;

    /// From the log: answers with that status, since forget().
    int answers(int status) const;
    /// From the log: the most requests that were being answered at one moment, each on a connection of its own.
    int mostAtOnce() const;
    /// What was logged so far does not count any more.
    void forget();

private:
    bool writeConfiguration(const support::TestAuthority &authority) const;
    QList<QByteArrayList> logged() const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    quint16 m_tlsPort = 0;
    QProcess m_process;
    bool m_ready = false;
    qsizetype m_forgotten = 0; ///< lines
};
