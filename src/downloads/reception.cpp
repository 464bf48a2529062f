#include "downloads/reception.h"

#include "downloads/environment.h"
#include "downloads/partfile.h"
#include "downloads/ratelimiter.h"
#include "net/exchange.h"
#include "net/httpclient.h"

#include <algorithm>
#include <limits>

namespace downloads {

namespace {

constexpr qint64 blockSize = qint64(256) * 1024;
/// So much of what came in place of a recording is read to say what it is.
constexpr qsizetype explanationLength = qsizetype(64) * 1024;
constexpr qint64 unbounded = std::numeric_limits<qint64>::max();

/// With the overlap, and without an end where that is the file's.
QByteArray rangeHeader(const Reception::Plan &plan)
{
    const QByteArray from = "bytes=" + QByteArray::number(plan.range->begin - plan.overlap.size()) + '-';
    const bool toTheEnd = plan.range->end >= plan.total.value_or(unbounded);
    return toTheEnd ? from : from + QByteArray::number(plan.range->end - 1);
}

net::Request requestFor(const providers::Link &link, const Reception::Plan &plan)
{
    net::Request request = providers::bytesRequest(link);
    if (plan.range) {
        request.headers.emplaceBack("Range", rangeHeader(plan));
        if (!plan.validators.strongest().isEmpty())
            request.headers.emplaceBack("If-Range", plan.validators.strongest());
    }
    return request;
}

} // namespace

Reception::Reception(const providers::Link &link, Plan plan, PartFile &part, const Environment &environment,
                     QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_plan(std::move(plan))
    , m_part(part)
    , m_environment(environment)
    , m_position(m_plan.range ? m_plan.range->begin : 0)
    , m_until(m_plan.range ? m_plan.range->end : unbounded)
{}

Reception::~Reception() = default;

void Reception::start()
{
    m_exchange.reset(m_environment.http.open(requestFor(m_link, m_plan)));
    connect(m_exchange.get(), &net::Exchange::headReceived, this, &Reception::headReceived);
    connect(m_exchange.get(), &net::Exchange::readyRead, this, &Reception::pump);
    connect(m_exchange.get(), &net::Exchange::finished, this, &Reception::pump);
    connect(&m_part, &PartFile::roomMade, this, &Reception::pump);
    connect(&m_environment.limiter, &RateLimiter::available, this, &Reception::pump);
    connect(&m_part, &PartFile::opened, this, [this] {
        if (m_stage == Stage::Emptying)
            writeHeld();
    });
}

void Reception::abort()
{
    m_stage = Stage::Ended;
    if (m_exchange)
        m_exchange->abort();
}

void Reception::setEnd(qint64 end)
{
    m_until = end;
    // Later: whoever says so is in the middle of something.
    QMetaObject::invokeMethod(this, &Reception::pump, Qt::QueuedConnection);
}

void Reception::headReceived()
{
    if (m_stage != Stage::Head)
        return;
    const net::ResponseHead &head = m_exchange->head();
    Asked asked{m_plan.range, m_plan.range ? m_plan.range->begin : 0, m_plan.total, m_plan.validators};
    if (asked.range)
        asked.range->begin -= m_plan.overlap.size();
    m_answer = judgeAnswer(head, asked, m_environment.http.clock().now());
    m_validators = validatorsOf(head);
    m_contentType = head.contentType();
    m_rangesOffered = offersRanges(head);
    switch (m_answer.verdict) {
    case Answer::Verdict::FromStart:
        if (!m_plan.mayStartOver)
            return finish(End::WithoutRange);
        m_stage = Stage::Sniffing;
        m_plan.overlap.clear();
        m_position = 0;
        m_until = unbounded;
        break;
    case Answer::Verdict::GoesOn:
        m_stage = m_position == 0 ? Stage::Sniffing : Stage::Comparing;
        break;
    case Answer::Verdict::CompleteAlready:
        return finish(End::Complete);
    case Answer::Verdict::WithoutRange:
        return finish(End::WithoutRange);
    case Answer::Verdict::LinkRefused:
        return finish(End::LinkRefused, m_answer.error);
    case Answer::Verdict::Failed:
        return finish(End::Failed, m_answer.error);
    }
    pump();
}

/// How much may be read now: what is only looked at is short, what is written has to wait for the disk and the speed
/// limit.
qint64 Reception::allowance() const
{
    switch (m_stage) {
    case Stage::Sniffing:
        return sniffLength - m_held.size();
    case Stage::Comparing:
        return std::max<qint64>(1, m_plan.overlap.size() - m_held.size());
    case Stage::Explaining:
        return explanationLength - m_held.size();
    case Stage::Writing:
        return std::min(blockSize, m_part.room());
    case Stage::Head:
    case Stage::Emptying:
    case Stage::Ended:
        return 0;
    }
    return 0;
}

void Reception::pump()
{
    // A request that never got an answer ends without a head.
    if (m_stage == Stage::Head && m_exchange->isFinished())
        return bodyEnded();
    if (m_stage == Stage::Writing && isCutShort())
        return finish(End::Complete);
    while (m_stage != Stage::Ended) {
        const qint64 wanted = std::min(allowance(), m_exchange->bytesAvailable());
        const qint64 granted = wanted > 0 ? m_environment.limiter.take(wanted) : 0;
        if (granted <= 0)
            break;
        take(m_exchange->read(granted));
    }
    const bool waits = m_stage == Stage::Head || m_stage == Stage::Emptying || m_stage == Stage::Ended;
    if (!waits && m_exchange->isFinished() && m_exchange->bytesAvailable() == 0)
        bodyEnded();
}

void Reception::take(const QByteArray &bytes)
{
    if (m_stage == Stage::Writing)
        return hand(bytes);
    m_held += bytes;
    if (m_stage == Stage::Sniffing && m_held.size() >= sniffLength)
        sniffed();
    else if (m_stage == Stage::Comparing && m_held.size() >= std::max<qsizetype>(1, m_plan.overlap.size()))
        compared();
    else if (m_stage == Stage::Explaining && m_held.size() >= explanationLength)
        explain();
}

void Reception::hand(const QByteArray &bytes)
{
    const qint64 wanted = std::min<qint64>(bytes.size(), m_until - m_position);
    m_part.write(m_position, wanted == bytes.size() ? bytes : bytes.left(wanted));
    m_position += wanted;
    if (wanted > 0)
        m_lastByte = QByteArray(1, bytes.at(wanted - 1));
    if (isCutShort())
        finish(End::Complete);
}

/// More would come than is wanted. A body that ends here anyway is waited for, which keeps its connection in use.
bool Reception::isCutShort() const
{
    return m_position >= m_until && m_until < m_answer.bodyEnd.value_or(unbounded);
}

/// Before the part is touched: a sign-in page must not cost what is on disk already.
void Reception::sniffed()
{
    m_bodyKind = judgeBody(m_plan.recording, m_contentType, m_held);
    if (m_bodyKind != BodyKind::AsExpected) {
        m_stage = Stage::Explaining;
        return;
    }
    const bool startsOver = m_answer.verdict == Answer::Verdict::FromStart || !m_part.isOpen();
    m_stage = startsOver ? Stage::Emptying : Stage::Writing;
    Q_EMIT accepted(startsOver);
    if (m_stage == Stage::Writing)
        writeHeld();
}

void Reception::compared()
{
    if (!m_held.startsWith(m_plan.overlap))
        return finish(End::WithoutRange);
    m_held.remove(0, m_plan.overlap.size());
    m_stage = Stage::Writing;
    Q_EMIT accepted(false);
    if (m_stage == Stage::Writing)
        writeHeld();
}

void Reception::writeHeld()
{
    m_stage = Stage::Writing;
    hand(std::exchange(m_held, {}));
    // Later: the caller may still be in the loop that reads.
    QMetaObject::invokeMethod(this, &Reception::pump, Qt::QueuedConnection);
}

void Reception::explain()
{
    finish(End::Failed, notMedia(m_bodyKind, m_contentType, m_held));
}

void Reception::bodyEnded()
{
    const std::optional<core::Error> broken = m_exchange->error();
    if (m_stage == Stage::Explaining || (m_stage == Stage::Sniffing && !broken)) {
        if (m_stage == Stage::Sniffing)
            sniffed();
        if (m_stage == Stage::Explaining)
            explain();
        return;
    }
    if (broken)
        return finish(End::Failed, broken);
    const bool whole = m_stage == Stage::Writing && m_position == m_answer.bodyEnd.value_or(m_position);
    if (whole)
        return finish(End::Complete);
    finish(End::Failed, core::Error(core::Error::Kind::Network, QStringLiteral("the answer ended early")));
}

void Reception::finish(End end, std::optional<core::Error> error)
{
    if (m_stage == Stage::Ended)
        return;
    m_stage = Stage::Ended;
    m_end = end;
    m_error = std::move(error);
    Q_EMIT finished();
}

} // namespace downloads
