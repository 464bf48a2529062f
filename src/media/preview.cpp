#include "media/preview.h"

#include "library/library.h"
#include "media/filebytes.h"
#include "media/linkkeeper.h"
#include "media/partondisk.h"
#include "media/streambytes.h"
#include "net/httpclient.h"

namespace media {

using std::chrono::milliseconds;

namespace {

constexpr std::chrono::seconds partInterval(2);

} // namespace

Preview::Preview(providers::ProviderSource &source, library::Library &library, const core::Clock &clock,
                 const QString &cacheFolder, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_library(library)
    , m_clock(clock)
    , m_media(clock)
    , m_cache(cacheFolder + QStringLiteral("/pictures"), clock)
    , m_pictures(m_cache, [this](const auto &account, const auto &recording) { return bytesOf(account, recording); })
    , m_waveforms(m_cache, [this](const auto &account, const auto &recording) { return bytesOf(account, recording); })
    , m_playback(source, clock, m_media, m_players)
{
    m_chores.setMaxThreadCount(1);
    m_partGrows.setInterval(partInterval);
    connect(&m_partGrows, &QTimer::timeout, this, &Preview::followPart);
}

Preview::~Preview() = default;

void Preview::open(const core::AccountId &account, const core::Recording &recording, milliseconds from, bool plays)
{
    ++m_serial;
    m_partGrows.stop();
    m_opened = core::keyOf(account, recording);
    Playback::Item item{account, recording, m_localFiles.value(m_opened), {}, {}, {}};
    if (!item.localFile.isEmpty())
        return m_playback.open(item, from, plays);
    m_playback.expect(from, plays);
    partOnDisk(m_library, m_opened)
        .then(this, [this, item, serial = m_serial](const core::Result<std::optional<PartOnDisk>> &part) mutable {
            if (serial != m_serial)
                return;
            if (part && *part) { // a library that cannot be read leaves the provider
                item.partFile = (*part)->path;
                item.part = (*part)->bytes;
                item.known = (*part)->content;
                m_partGrows.start();
            }
            m_playback.open(item, m_playback.position(), m_playback.player().isWantedToPlay());
        });
}

void Preview::close()
{
    ++m_serial;
    m_partGrows.stop();
    m_playback.close();
}

void Preview::followPart()
{
    partOnDisk(m_library, m_opened)
        .then(this, [this, serial = m_serial](const core::Result<std::optional<PartOnDisk>> &part) {
            if (serial == m_serial && part && *part)
                m_playback.extendPart((*part)->bytes);
        });
}

void Preview::setLocalFile(const core::RecordingKey &key, const QString &path)
{
    if (m_localFiles.value(key) == path)
        return;
    if (path.isEmpty())
        m_localFiles.remove(key);
    else
        m_localFiles.insert(key, path);
    m_pictures.reopen(key);
}

library::Reply<qint64> Preview::cacheSize()
{
    library::Reply<qint64> reply;
    m_chores.start([this, reply] { reply.answer(m_cache.size()); });
    return reply;
}

library::Reply<qint64> Preview::emptyCache()
{
    library::Reply<qint64> reply;
    m_chores.start([this, reply] { reply.answer(m_cache.clear()); });
    return reply;
}

void Preview::setCacheBound(qint64 bytes)
{
    m_chores.start([this, bytes] { m_cache.setBound(bytes); });
}

void Preview::setAuthorities(const QString &file)
{
    m_media.post([file](MediaThread::Room &room) { room.http.setAuthorities(file); });
}

std::shared_ptr<LinkKeeper> Preview::linksOf(const core::AccountId &account, const core::Recording &recording)
{
    return LinkKeeper::create(m_source, m_clock, account, recording);
}

std::shared_ptr<ByteSource> Preview::bytesOf(const core::AccountId &account, const core::Recording &recording)
{
    const QString local = m_localFiles.value(core::keyOf(account, recording));
    if (!local.isEmpty())
        return std::make_shared<FileBytes>(local);
    return std::make_shared<StreamBytes>(m_media, linksOf(account, recording));
}

core::Job<FetchedContent> *Preview::content(const core::AccountId &account, const core::Recording &recording,
                                            qint64 maxSize)
{
    const QString local = m_localFiles.value(core::keyOf(account, recording));
    if (!local.isEmpty())
        return new ContentFetch(m_media, local, maxSize, this);
    return new ContentFetch(m_media, linksOf(account, recording), maxSize, this);
}

library::Reply<milliseconds> Preview::position(const core::RecordingKey &key)
{
    library::Reply<milliseconds> reply;
    m_library.run([key](library::Stores &stores) { return stores.positions.of(key); })
        .then(this, [reply](const core::Result<std::optional<library::PositionStore::Position>> &known) {
            // A library that cannot be read begins at the beginning; others say what is wrong with it.
            reply.answer(known && *known ? (*known)->at : milliseconds(0));
        });
    return reply;
}

void Preview::rememberPosition(const core::RecordingKey &key, milliseconds position)
{
    const library::PositionStore::Position at{position, m_clock.now()};
    (void)m_library.commit([key, at](library::Stores &stores) { return stores.positions.remember(key, at); });
}

void Preview::forgetPosition(const core::RecordingKey &key)
{
    (void)m_library.commit([key](library::Stores &stores) { return stores.positions.forget(key); });
}

} // namespace media
