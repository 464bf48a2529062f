#pragma once

#include "core/job.h"
#include "media/linkkeeper.h"
#include "media/mediathread.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace media {

class ContentRun;

/// A recording, or the beginning of it.
struct FetchedContent
{
    QByteArray bytes;
    QByteArray contentType; ///< as the server said it; empty: from disk
    bool isWhole = true;    ///< false: there is more than was asked for
};

/// The whole of a small recording (a transcript, an image) as bytes, up to a bound. A job that deletes itself.
class ContentFetch final : public core::Job<FetchedContent>
{
public:
    /// From the provider. `thread` outlives the job.
    ContentFetch(MediaThread &thread, std::shared_ptr<LinkKeeper> links, qint64 maxSize, QObject *parent = nullptr);
    /// From disk, read in that thread.
    ContentFetch(MediaThread &thread, const QString &localFile, qint64 maxSize, QObject *parent = nullptr);
    ~ContentFetch() override;

    void cancel() override;

private:
    void begin(MediaThread &thread);

    std::unique_ptr<ContentRun, DeleteLater> m_run;
};

} // namespace media
