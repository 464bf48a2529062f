#include "downloads/reception.h"

#include "downloads/environment.h"
#include "downloads/partfile.h"
#include "downloads/ratelimiter.h"
#include "net/exchange.h"
#include "net/httpclient.h"

#include <algorithm>

namespace downloads {

namespace {

constexpr qint64 blockSize = 64 * 1024;
/// So much of what came in place of a recording is read to say what it is.
constexpr qsizetype explanationLength = 64 * 1024;

qint64 firstByte(const Reception::Plan &plan)
{
    return plan.offset - plan.overlap.size();
}

net::Request requestFor(const providers::Link &link, const Reception::Plan &plan)
{
    net::Request request;
    request.url = link.url;
    request.authorization = link.authorization;
    request.loopbackAllowed = link.loopbackAllowed;
    request.http2Allowed = false;
    // Qt would ask for gzip and unpack it: lengths and ranges would count other bytes than those on disk.
    request.headers.emplaceBack("Accept-Encoding", "identity");
    if (plan.offset > 0) {
        request.headers.emplaceBack("Range", "bytes=" + QByteArray::number(firstByte(plan)) + '-');
        if (!plan.validators.strongest().isEmpty())
            request.headers.emplaceBack("If-Range", plan.validators.strongest());
    }
    return request;
}

} // namespace

Reception::Reception(const providers::Link &link, Plan plan, PartFile &part, const Environment &environment,
                     QObject *parent)
    : QObject(parent), m_link(link), m_plan(std::move(plan)), m_part(part), m_environment(environment)
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

void Reception::headReceived()
{
    if (m_stage != Stage::Head)
        return;
    const net::ResponseHead &head = m_exchange->head();
    const Asked asked{firstByte(m_plan), m_plan.offset, m_plan.total, m_plan.validators.etag};
    m_answer = judgeAnswer(head, asked, m_environment.http.clock().now());
    m_validators = validatorsOf(head);
    m_contentType = head.contentType();
    switch (m_answer.verdict) {
    case Answer::Verdict::FromStart:
        m_stage = Stage::Sniffing;
        break;
    case Answer::Verdict::GoesOn:
        m_stage = Stage::Comparing;
        break;
    case Answer::Verdict::CompleteAlready:
        return finish(End::Whole);
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
        return m_part.write(bytes);
    m_held += bytes;
    if (m_stage == Stage::Sniffing && m_held.size() >= sniffLength)
        sniffed();
    else if (m_stage == Stage::Comparing && m_held.size() >= std::max<qsizetype>(1, m_plan.overlap.size()))
        compared();
    else if (m_stage == Stage::Explaining && m_held.size() >= explanationLength)
        explain();
}

/// Before the part is touched: a sign-in page must not cost what is on disk already.
void Reception::sniffed()
{
    m_bodyKind = judgeBody(m_plan.recording, m_contentType, m_held);
    if (m_bodyKind != BodyKind::AsExpected) {
        m_stage = Stage::Explaining;
        return;
    }
    m_stage = Stage::Emptying;
    m_plan.offset = 0;
    Q_EMIT accepted();
    m_part.openEmpty();
}

void Reception::compared()
{
    if (!m_held.startsWith(m_plan.overlap))
        return finish(End::WithoutRange);
    m_held.remove(0, m_plan.overlap.size());
    Q_EMIT accepted();
    writeHeld();
}

void Reception::writeHeld()
{
    m_stage = Stage::Writing;
    m_part.write(std::exchange(m_held, {}));
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
    const bool whole = m_stage == Stage::Writing && (!m_answer.total || m_part.size() == *m_answer.total);
    if (whole)
        return finish(End::Whole);
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
