#pragma once

#include "core/byteset.h"
#include "media/linkkeeper.h"
#include "media/stretchreader.h"

#include <QFile>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace media {

/// One opened recording as the proxy serves it: what is known of it, what of it is at hand already (the part of a
/// download, a small file in memory), and what was fetched.
///
/// Made anywhere, then given to a MediaThread (`take`, and `post` of LoopbackProxy::serve), where it is deleted later;
/// its path and its connections die with it.
class ProxyStream final : public QObject
{
    Q_OBJECT

public:
    struct Source
    {
        std::shared_ptr<LinkKeeper> links;
        /// A file that holds some of the bytes already, and which; empty: there is none.
        QString partPath;
        core::ByteSet part;
        /// Of the part's bytes: what the network brings beside them must be of the same content.
        Content known;
    };

    explicit ProxyStream(Source source, Patience patience = {});
    ~ProxyStream() override;

    /// From any thread: more of the part is on disk.
    void extendPart(const core::ByteSet &part);

    // What follows is the proxy's and its connections'.

    void begin(net::HttpClient &http, const QUrl &url);
    /// Somebody wants bytes: what failed in passing is tried again.
    void wake();
    /// Length and type are known, or at least that nobody knows the length.
    bool isKnown() const { return m_known; }
    const Content &content() const { return m_content; }
    /// There will be no more of what it brings by itself.
    const std::optional<core::Error> &failure() const { return m_failure; }
    /// It brings every byte by itself; `arrived` tells.
    bool isInMemory() const { return m_inMemory; }
    /// What is at hand from that place on, at most `maxSize` bytes; may be empty.
    QByteArray atHand(qint64 position, qint64 maxSize);
    /// From where on something is at hand again.
    qint64 nextAtHand(qint64 position) const;
    /// A reader of what the network has to bring, under way.
    std::unique_ptr<StretchReader> reader(const core::ByteRange &range);
    void noteFetched(const core::ByteRange &range);
    void noteFailure(const core::Error &error);

Q_SIGNALS:
    /// Where a player finds it.
    void published(const QUrl &url);
    /// What came from the network or is at hand, at most four times a second; `total` -1: not known.
    void fetched(const core::ByteSet &bytes, qint64 total);
    /// Why bytes do not come; the player hears only that its connection ended.
    void failed(const core::Error &error);
    /// After a failure, bytes come again.
    void recovered();
    /// Somebody waits for bytes, and none has come for a while; or they come again.
    void waiting(bool waits);
    void arrived();

private:
    std::unique_ptr<StretchReader> makeReader(const core::ByteRange &range);
    void startFirst();
    void firstOpened();
    void keepInMemory();
    void fill(StretchReader *reader);
    void addFiller(std::unique_ptr<StretchReader> reader);
    void fillerEnded(StretchReader *reader);
    void refill();
    void announceFetched();

    net::HttpClient *m_http = nullptr;
    const Source m_source;
    const Patience m_patience;
    Content m_content;
    bool m_known = false;
    std::optional<core::Error> m_failure;
    bool m_troubled = false;                ///< a failure was told, and nothing has come since
    std::unique_ptr<StretchReader> m_first; ///< from the beginning, until a connection wants it
    bool m_inMemory = false;
    QByteArray m_memory;
    core::ByteSet m_inHand; ///< of m_memory
    std::vector<std::unique_ptr<StretchReader>> m_fillers;
    QFile m_partFile;
    core::ByteSet m_part;
    core::ByteSet m_fetched;
    QTimer m_throttle;
};

} // namespace media
