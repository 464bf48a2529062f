#include "media/stretchreader.h"

#include "net/exchange.h"
#include "net/httpclient.h"

#include <algorithm>
#include <utility>

namespace media {

namespace {

constexpr qint64 blockSize = qint64(64) * 1024;
/// So much of what came in place of a recording is read to say what it is.
constexpr qsizetype explanationLength = qsizetype(64) * 1024;
/// So many bytes are compared where no validator tells.
constexpr qsizetype overlapLength = 1024;

} // namespace

StretchReader::StretchReader(net::HttpClient &http, std::shared_ptr<LinkKeeper> links, const core::ByteRange &range,
                             Content known, Patience patience, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_links(std::move(links))
    , m_patience(std::move(patience))
    , m_content(std::move(known))
    , m_position(range.begin)
    , m_end(range.end)
{
    connect(m_links.get(), &LinkKeeper::linkReady, this, &StretchReader::linkReady);
    connect(m_links.get(), &LinkKeeper::linkFailed, this, [this](const core::Error &error) {
        if (m_stage == Stage::Link)
            finish(error);
    });
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &StretchReader::askForLink);
    m_notice.setSingleShot(true);
    m_notice.setInterval(m_patience.notice);
    connect(&m_notice, &QTimer::timeout, this, [this] {
        m_noticed = true;
        Q_EMIT waiting(true);
    });
}

StretchReader::~StretchReader() = default;

void StretchReader::start()
{
    askForLink();
    watch();
}

qint64 StretchReader::bytesAvailable() const
{
    if (m_stage != Stage::Reading)
        return 0;
    return std::min(m_held.size() + m_exchange->bytesAvailable(), m_end - m_position);
}

QByteArray StretchReader::read(qint64 maxSize)
{
    const qint64 wanted = std::min(maxSize, bytesAvailable());
    if (wanted <= 0)
        return {};
    QByteArray piece = m_held.left(wanted);
    m_held.remove(0, piece.size());
    while (piece.size() < wanted) {
        const QByteArray more = m_exchange->read(wanted - piece.size());
        if (more.isEmpty())
            break;
        piece += more;
    }
    m_position += piece.size();
    m_failures = 0;
    m_tail = QByteArray(m_tail + piece.right(overlapLength)).right(overlapLength);
    watch();
    if (bytesAvailable() == 0)
        evaluateSoon();
    return piece;
}

/// A link is asked for before each request: it may be about to expire.
void StretchReader::askForLink()
{
    m_stage = Stage::Link;
    m_links->want();
}

void StretchReader::linkReady(const providers::Link &link, int generation)
{
    if (m_stage != Stage::Link || generation <= m_dead)
        return;
    if (generation != m_generation)
        m_confirmed = false;
    m_link = link;
    m_generation = generation;
    send();
}

void StretchReader::send()
{
    m_stage = Stage::Head;
    m_held.clear();
    m_progress = false;
    dropExchange();
    m_exchange.reset(m_http.open(request()));
    connect(m_exchange.get(), &net::Exchange::headReceived, this, &StretchReader::headReceived);
    connect(m_exchange.get(), &net::Exchange::readyRead, this, &StretchReader::pump);
    connect(m_exchange.get(), &net::Exchange::finished, this, &StretchReader::pump);
}

net::Request StretchReader::request() const
{
    net::Request request = providers::bytesRequest(m_link);
    request.timeouts = m_patience.timeouts;
    if (m_wholeOnly)
        return request;
    const QByteArray &validator = m_content.validators.strongest();
    const qint64 begin = m_position - (validator.isEmpty() ? m_tail.size() : 0);
    QByteArray range = "bytes=" + QByteArray::number(begin) + '-';
    // Enough to see whether it is the recording at all.
    const qint64 end = begin == 0 ? std::max<qint64>(m_end, downloads::sniffLength) : m_end;
    if (end < m_content.total.value_or(toTheEnd))
        range += QByteArray::number(end - 1);
    request.headers.emplaceBack("Range", range);
    if (!validator.isEmpty())
        request.headers.emplaceBack("If-Range", validator);
    return request;
}

void StretchReader::headReceived()
{
    if (m_stage != Stage::Head)
        return;
    using Verdict = downloads::Answer::Verdict;
    const net::ResponseHead &head = m_exchange->head();
    if (head.status == 416)
        return unsatisfiable(head);
    downloads::Asked asked;
    if (!m_wholeOnly) {
        const bool overlaps = m_content.validators.strongest().isEmpty();
        asked.range = core::ByteRange{m_position - (overlaps ? m_tail.size() : 0), toTheEnd};
    }
    asked.total = m_content.total;
    asked.validators = m_content.validators;
    const downloads::Answer answer = downloads::judgeAnswer(head, asked, m_http.clock().now());
    switch (answer.verdict) {
    case Verdict::FromStart:
        m_bodyPosition = 0;
        return accept(answer, head);
    case Verdict::GoesOn:
        m_hasRanges = true;
        m_bodyPosition = asked.range->begin;
        return accept(answer, head);
    case Verdict::CompleteAlready:
    case Verdict::WithoutRange:
        return withoutRange(head, answer.total);
    case Verdict::LinkRefused:
        return refused(*answer.error);
    case Verdict::Failed:
        return broken(*answer.error);
    }
}

void StretchReader::accept(const downloads::Answer &answer, const net::ResponseHead &head)
{
    if (isOtherContent(head, answer.total))
        return finish(core::Error(core::Error::Kind::Changed));
    if (answer.total)
        m_content.total = answer.total;
    if (m_content.validators.strongest().isEmpty())
        m_content.validators = downloads::validatorsOf(head);
    m_answerType = head.contentType();
    m_bodyEnd = answer.bodyEnd;
    m_stage = m_bodyPosition == 0 ? Stage::Sniffing : Stage::Skipping;
    pump();
}

bool StretchReader::isOtherContent(const net::ResponseHead &head, std::optional<qint64> total) const
{
    return downloads::isOtherContent(head, m_content.validators) ||
           (total && m_content.total && *total != *m_content.total);
}

/// Nothing lies there: the stretch begins behind the file's end, which is an end like another.
void StretchReader::unsatisfiable(const net::ResponseHead &head)
{
    const auto range = downloads::parseContentRange(head.header("Content-Range"));
    if (!range || !range->total || *range->total > m_position)
        return withoutRange(head, range ? range->total : std::nullopt);
    if (isOtherContent(head, range->total))
        return finish(core::Error(core::Error::Kind::Changed));
    m_content.total = range->total;
    finish({});
}

void StretchReader::withoutRange(const net::ResponseHead &head, std::optional<qint64> total)
{
    if (isOtherContent(head, total))
        return finish(core::Error(core::Error::Kind::Changed));
    if (!std::exchange(m_wholeOnly, true))
        return askForLink();
    core::Error error(core::Error::Kind::Server);
    error.status = head.status;
    finish(error);
}

void StretchReader::refused(const core::Error &error)
{
    dropExchange();
    m_stage = Stage::Link;
    m_dead = m_generation;
    m_links->want(m_dead, error);
}

void StretchReader::pump()
{
    while (m_stage == Stage::Skipping || m_stage == Stage::Sniffing || m_stage == Stage::Explaining) {
        if (m_exchange->bytesAvailable() == 0 || !skip())
            break;
    }
    if (m_stage == Stage::Reading && bytesAvailable() > 0) {
        watch();
        Q_EMIT readyRead();
    }
    if (m_exchange && m_exchange->isFinished())
        evaluateSoon();
}

/// Looks at bytes that nobody reads yet; false once there is nothing more to look at.
bool StretchReader::skip()
{
    watch();
    m_progress = true;
    if (m_stage == Stage::Explaining) {
        m_held += m_exchange->read(explanationLength - m_held.size());
        if (m_held.size() >= explanationLength)
            bodyEnded();
        return m_stage == Stage::Explaining;
    }
    if (m_stage == Stage::Sniffing) {
        m_held += m_exchange->read(downloads::sniffLength - m_held.size());
        if (m_held.size() >= downloads::sniffLength)
            sniff();
        return true;
    }
    const QByteArray piece = m_exchange->read(std::clamp<qint64>(m_position - m_bodyPosition, 1, blockSize));
    if (differsFromTail(piece))
        return false;
    m_bodyPosition += piece.size();
    if (m_bodyPosition > m_position)
        m_held = piece.right(m_bodyPosition - m_position);
    if (m_bodyPosition >= m_position)
        begin();
    return m_stage == Stage::Skipping;
}

/// A body that begins where the file does shows whether it is the recording.
void StretchReader::sniff()
{
    m_bodyKind = downloads::judgeBody(m_links->recording(), m_answerType, m_held);
    if (m_bodyKind != downloads::BodyKind::AsExpected) {
        m_stage = Stage::Explaining;
        return;
    }
    const QByteArray head = std::exchange(m_held, {});
    if (differsFromTail(head))
        return;
    m_stage = Stage::Skipping;
    m_bodyPosition = head.size();
    m_held = head.mid(m_position);
    if (m_bodyPosition >= m_position)
        begin();
}

/// Of what is dropped, the last bytes were handed out before and must be the same; else it has ended.
bool StretchReader::differsFromTail(const QByteArray &piece)
{
    const qint64 known = m_position - m_tail.size();
    const qint64 from = std::max(m_bodyPosition, known);
    const qint64 to = std::min(m_bodyPosition + piece.size(), m_position);
    if (from >= to || piece.mid(from - m_bodyPosition, to - from) == m_tail.mid(from - known, to - from))
        return false;
    finish(core::Error(core::Error::Kind::Changed));
    return true;
}

void StretchReader::begin()
{
    m_stage = Stage::Reading;
    m_wholeOnly = false;
    if (!std::exchange(m_confirmed, true))
        m_links->confirm(m_generation);
    if (m_content.contentType.isEmpty())
        m_content.contentType = m_answerType;
    if (!std::exchange(m_opened, true))
        Q_EMIT opened();
}

void StretchReader::evaluateSoon()
{
    if (std::exchange(m_evaluating, true))
        return;
    QMetaObject::invokeMethod(this, &StretchReader::evaluate, Qt::QueuedConnection);
}

/// The end of the stretch, or of what one request could bring.
void StretchReader::evaluate()
{
    m_evaluating = false;
    if (!m_exchange || m_stage == Stage::Ended || m_stage == Stage::Link || m_stage == Stage::Pausing)
        return;
    if (m_stage == Stage::Reading) {
        if (m_position >= std::min(m_end, m_content.total.value_or(toTheEnd))) {
            // A body that ends here anyway is waited for, which keeps its connection in use.
            if (m_exchange->isFinished() || m_bodyEnd != m_position)
                finish({});
            return;
        }
        if (bytesAvailable() > 0)
            return;
    }
    if (m_exchange->isFinished() && m_exchange->bytesAvailable() == 0)
        bodyEnded();
}

void StretchReader::bodyEnded()
{
    const std::optional<core::Error> error = m_exchange->error();
    if (m_stage == Stage::Sniffing && !error) {
        sniff(); // shorter than what is looked at
        if (m_stage == Stage::Reading)
            return pump();
    }
    if (m_stage == Stage::Explaining)
        return finish(downloads::notMedia(m_bodyKind, m_answerType, m_held));
    if (error)
        return broken(*error);
    const bool atUnknownEnd = m_stage == Stage::Reading && !m_content.total && !m_bodyEnd;
    if (atUnknownEnd) {
        m_content.total = m_position;
        return finish({});
    }
    // A server may answer with less than was asked for; as long as it brings something, it is asked again.
    if (m_stage == Stage::Reading && m_progress && m_bodyEnd == m_position)
        return askForLink();
    broken(core::Error(core::Error::Kind::Network, QStringLiteral("the answer ended early")));
}

void StretchReader::broken(const core::Error &error)
{
    const auto wait = m_patience.waitAfter(error, m_failures, m_progress, m_http.clock().now());
    if (!wait)
        return finish(error);
    dropExchange();
    m_stage = Stage::Pausing;
    m_pause.start(*wait);
    ++m_failures;
}

/// While nothing is there to be read, the time is taken.
void StretchReader::watch()
{
    if (m_stage == Stage::Ended || bytesAvailable() > 0)
        m_notice.stop();
    else
        m_notice.start();
    if (std::exchange(m_noticed, false))
        Q_EMIT waiting(false);
}

/// Often in the middle of its signal, where Qt does not bear to be aborted.
void StretchReader::dropExchange()
{
    if (!m_exchange)
        return;
    m_exchange->disconnect(this);
    m_exchange.release()->deleteLater();
}

void StretchReader::finish(std::optional<core::Error> error)
{
    if (std::exchange(m_stage, Stage::Ended) == Stage::Ended)
        return;
    m_error = std::move(error);
    dropExchange();
    m_pause.stop();
    watch();
    Q_EMIT finished();
}

} // namespace media
