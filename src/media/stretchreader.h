#pragma once

#include "core/byteset.h"
#include "core/error.h"
#include "downloads/answer.h"
#include "downloads/mediatruth.h"
#include "media/linkkeeper.h"
#include "media/patience.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <limits>
#include <memory>
#include <optional>

namespace net {
class Exchange;
class HttpClient;
struct Request;
struct ResponseHead;
} // namespace net

namespace media {

/// What is known of the bytes behind a recording's links; what a later answer is held against.
struct Content
{
    std::optional<qint64> total;
    downloads::Validators validators;
    QByteArray contentType; ///< as the server said it, in lower case, without parameters
};

/// Brings one stretch of a recording's bytes in order: asks the keeper for a link, follows its renewal, goes on behind
/// a broken connection, and gives up in words. Bytes of another content are never mixed in (Changed), and what is no
/// recording is none (NotMedia).
///
/// Lives in the thread of its HttpClient. What is left unread holds the sender back.
class StretchReader final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 toTheEnd = std::numeric_limits<qint64>::max();

    /// `range.end` may lie behind the file's. `http` outlives it.
    StretchReader(net::HttpClient &http, std::shared_ptr<LinkKeeper> links, const core::ByteRange &range,
                  Content known = {}, Patience patience = {}, QObject *parent = nullptr);
    ~StretchReader() override;

    /// Once.
    void start();

    /// The content was recognised; its bytes follow.
    bool isOpened() const { return m_opened; }
    const Content &content() const { return m_content; }
    /// The server has answered a range with that range.
    bool hasRanges() const { return m_hasRanges; }
    /// The place of the next byte that `read` gives.
    qint64 position() const { return m_position; }
    qint64 bytesAvailable() const;
    QByteArray read(qint64 maxSize);
    bool isFinished() const { return m_stage == Stage::Ended; }
    /// After the end; none: every byte of the stretch, or up to the file's end, was read.
    const std::optional<core::Error> &error() const { return m_error; }

Q_SIGNALS:
    void opened();
    void readyRead();
    /// Nothing has come for a while; or bytes come again.
    void waiting(bool waits);
    /// Once, never from within `read`, and only when all that had come was read.
    void finished();

private:
    enum class Stage { Idle, Link, Head, Skipping, Sniffing, Explaining, Reading, Pausing, Ended };

    void askForLink();
    void linkReady(const providers::Link &link, int generation);
    void send();
    net::Request request() const;
    void headReceived();
    void accept(const downloads::Answer &answer, const net::ResponseHead &head);
    void unsatisfiable(const net::ResponseHead &head);
    void withoutRange(const net::ResponseHead &head, std::optional<qint64> total);
    bool isOtherContent(const net::ResponseHead &head, std::optional<qint64> total) const;
    void refused(const core::Error &error);
    void pump();
    bool skip();
    void sniff();
    bool differsFromTail(const QByteArray &piece);
    void begin();
    void evaluate();
    void evaluateSoon();
    void bodyEnded();
    void broken(const core::Error &error);
    void watch();
    void dropExchange();
    void finish(std::optional<core::Error> error);

    net::HttpClient &m_http;
    const std::shared_ptr<LinkKeeper> m_links;
    const Patience m_patience;
    Content m_content;
    std::unique_ptr<net::Exchange> m_exchange;
    providers::Link m_link;
    int m_generation = 0; ///< of m_link; 0: none yet
    int m_dead = 0;       ///< the last generation that was refused
    Stage m_stage = Stage::Idle;
    qint64 m_position;
    qint64 m_end;              ///< behind the last byte wanted
    qint64 m_bodyPosition = 0; ///< the place in the file of the exchange's next byte
    std::optional<qint64> m_bodyEnd;
    QByteArray m_held; ///< received, looked at, not yet handed out
    QByteArray m_tail; ///< handed out last: where no validator tells, they are asked for again and compared
    downloads::BodyKind m_bodyKind = downloads::BodyKind::AsExpected;
    QByteArray m_answerType;
    bool m_opened = false;
    bool m_hasRanges = false;
    bool m_wholeOnly = false; ///< the server's ranges are of no use
    bool m_confirmed = false; ///< the present link has brought bytes
    bool m_progress = false;  ///< the present request has
    std::size_t m_failures = 0;
    QTimer m_pause;
    QTimer m_notice;
    bool m_noticed = false;
    bool m_evaluating = false; ///< it is going to be
    std::optional<core::Error> m_error;
};

} // namespace media
