#include "media/contentfetch.h"

#include "media/contentrun.h"

#include <QFile>

namespace media {

void ContentRun::start(net::HttpClient &http)
{
    if (!m_links)
        return readFile();
    // One byte more tells whether that was all.
    m_reader = std::make_unique<StretchReader>(http, m_links, core::ByteRange{0, m_maxSize + 1});
    connect(m_reader.get(), &StretchReader::readyRead, this,
            [this] { m_content.bytes += m_reader->read(m_maxSize + 1); });
    connect(m_reader.get(), &StretchReader::finished, this, [this] {
        m_content.contentType = m_reader->content().contentType;
        if (m_reader->error())
            Q_EMIT ended({}, m_reader->error());
        else
            succeed();
    });
    m_reader->start();
}

void ContentRun::readFile()
{
    QFile file(m_localFile);
    if (file.open(QIODevice::ReadOnly)) {
        m_content.bytes = file.read(m_maxSize + 1);
        if (file.error() == QFileDevice::NoError)
            return succeed();
    }
    core::Error error(core::Error::Kind::Storage, file.errorString());
    error.subject = m_localFile;
    Q_EMIT ended({}, error);
}

void ContentRun::succeed()
{
    m_content.isWhole = m_content.bytes.size() <= m_maxSize;
    m_content.bytes.truncate(m_maxSize);
    Q_EMIT ended(m_content, {});
}

ContentFetch::ContentFetch(MediaThread &thread, std::shared_ptr<LinkKeeper> links, qint64 maxSize, QObject *parent)
    : Job(parent), m_run(new ContentRun(std::move(links), {}, maxSize))
{
    begin(thread);
}

ContentFetch::ContentFetch(MediaThread &thread, const QString &localFile, qint64 maxSize, QObject *parent)
    : Job(parent), m_run(new ContentRun({}, localFile, maxSize))
{
    begin(thread);
}

ContentFetch::~ContentFetch() = default;

void ContentFetch::begin(MediaThread &thread)
{
    connect(m_run.get(), &ContentRun::ended, this,
            [this](const FetchedContent &content, const std::optional<core::Error> &error) {
                finish(error ? core::Result<FetchedContent>(*error) : core::Result<FetchedContent>(content));
            });
    thread.take(*m_run);
    thread.post([run = m_run.get()](MediaThread::Room &room) { run->start(room.http); });
}

void ContentFetch::cancel()
{
    m_run.reset();
    Job::cancel();
}

} // namespace media
