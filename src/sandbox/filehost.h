#pragma once

#include "core/clock.h"
#include "sandbox/exchange.h"

#include <QMutex>

#include <chrono>
#include <optional>

namespace sandbox {

/// The providers' file hosts (S3, CloudFront): signed links that expire, ranges, and no second credential beside the
/// signature.
class FileHost
{
public:
    /// `longest` caps every link's lifetime. `clock` must outlive the host.
    FileHost(QByteArray key, const core::Clock &clock, std::optional<std::chrono::seconds> longest);

    void publish(const QByteArray &path, const ContentPtr &content);

    /// A link as S3 signs it (SigV4 in the query). `path` is percent-encoded.
    QUrl s3Link(const QUrl &origin, const QByteArray &path, const QString &fileName,
                std::chrono::seconds lifetime) const;
    /// A link as CloudFront signs it (a custom policy).
    QUrl cloudFrontLink(const QUrl &origin, const QByteArray &path, std::chrono::seconds lifetime) const;

    Answer answer(const Request &request) const;

private:
    std::chrono::seconds capped(std::chrono::seconds lifetime) const;
    /// What stands against the request, or nothing.
    std::optional<Answer> refusal(const Request &request) const;
    std::optional<Answer> refusalOfS3(const Request &request) const;
    std::optional<Answer> refusalOfCloudFront(const Request &request) const;
    QByteArray signature(const QByteArray &text) const;

    QByteArray m_key;
    const core::Clock &m_clock;
    std::optional<std::chrono::seconds> m_longest;
    mutable QMutex m_mutex;
    QHash<QByteArray, ContentPtr> m_published;
};

} // namespace sandbox
