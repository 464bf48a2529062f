#pragma once

#include "media/contentfetch.h"
#include "media/stretchreader.h"

#include <memory>
#include <optional>

namespace media {

/// The part of a ContentFetch that lives with the bytes.
class ContentRun final : public QObject
{
    Q_OBJECT

public:
    /// Without `links`, of the local file.
    ContentRun(std::shared_ptr<LinkKeeper> links, QString localFile, qint64 maxSize)
        : m_links(std::move(links)), m_localFile(std::move(localFile)), m_maxSize(maxSize)
    {}

    void start(net::HttpClient &http);

Q_SIGNALS:
    /// Once; the content where there is no error.
    void ended(const media::FetchedContent &content, const std::optional<core::Error> &error);

private:
    void readFile();
    void succeed();

    const std::shared_ptr<LinkKeeper> m_links;
    const QString m_localFile;
    const qint64 m_maxSize;
    std::unique_ptr<StretchReader> m_reader;
    FetchedContent m_content;
};

} // namespace media
