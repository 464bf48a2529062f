#include "downloads/fetch.h"

#include "downloads/environment.h"
#include "downloads/partfile.h"
#include "downloads/reception.h"
#include "net/httpclient.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace downloads {

namespace {

using namespace std::chrono_literals;

constexpr int maxRestarts = 2;
constexpr qint64 unbounded = std::numeric_limits<qint64>::max();
/// A link is not used in its last moments.
constexpr auto linkMargin = 5s;
/// A connection that brought so much and broke off did well.
constexpr qint64 progress = qint64(1) * 1024 * 1024;

/// How long the first connection shows what it can do alone, and what it need not be helped with: a gigabit a second is
/// as much as most networks and many disks have.
constexpr auto trial = 100ms;
constexpr double fastEnough = 100e6;

} // namespace

Fetch::Fetch(Known known, PartFile &part, const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_known(std::move(known))
    , m_part(part)
    , m_environment(environment)
    , m_limit(environment.connections)
{
    connect(&m_part, &PartFile::opened, this, [this] {
        m_emptying = false;
        fill();
    });
    m_trial.setInterval(trial);
    connect(&m_trial, &QTimer::timeout, this, &Fetch::considerHelp);
}

Fetch::~Fetch() = default;

void Fetch::start(const providers::Link &link)
{
    m_link = link;
    m_linkDead = false;
    m_linkWorks = false;
    if (m_trusted)
        fill();
    else
        openFirst();
}

void Fetch::abort()
{
    m_ended = true;
    m_trial.stop();
    dropAll();
}

void Fetch::openFirst()
{
    const core::ByteSet &there = m_part.received();
    const bool validated = !m_known.validators.strongest().isEmpty();
    if (validated && m_known.total && !there.isEmpty() && !isWhole())
        return open(nextStretch(*m_known.total, there, {}, m_limit));
    if (validated && !m_known.total && there.prefix() > 0)
        return open(core::ByteRange{there.prefix(), unbounded});
    if (!m_known.overlap.isEmpty())
        return open(core::ByteRange{there.prefix(), m_known.total.value_or(unbounded)}, m_known.overlap);
    m_known.total.reset();
    m_known.validators = {};
    const qint64 listed = m_known.recording.sizeBytes.value_or(0);
    if (m_limit > 1 && m_restarts == 0 && listed >= worthSharing)
        return open(nextStretch(listed, {}, {}, m_limit));
    open({});
}

void Fetch::open(std::optional<core::ByteRange> range, const QByteArray &overlap)
{
    Reception::Plan plan;
    plan.recording = m_known.recording;
    plan.range = range;
    plan.total = m_known.total;
    plan.validators = m_known.validators;
    plan.overlap = overlap;
    plan.mayStartOver = !m_trusted;
    auto *reception = new Reception(m_link, std::move(plan), m_part, m_environment, this);
    m_running.push_back({reception, reception->position(), {}});
    connect(reception, &Reception::accepted, this,
            [this, reception](bool startsOver) { accepted(reception, startsOver); });
    connect(reception, &Reception::finished, this, [this, reception] { ended(reception); });
    reception->start();
}

bool Fetch::isWhole() const
{
    return m_known.total && m_part.received().count() >= *m_known.total;
}

int Fetch::mayRun() const
{
    return m_shares && m_helped ? std::max(1, m_limit) : 1;
}

QList<Claim> Fetch::claims() const
{
    QList<Claim> claims;
    for (const Running &running : m_running) {
        const qint64 position = running.reception->position();
        const double seconds = running.since.isValid() ? double(running.since.elapsed()) / 1000 : 0;
        const auto brought = double(position - running.begin);
        const qint64 end = std::min(running.reception->until(), m_known.total.value_or(unbounded));
        claims.append({position, end, seconds > 0 ? brought / seconds : 0});
    }
    return claims;
}

/// As many connections as may be, each with a stretch of its own.
void Fetch::fill()
{
    if (m_ended || m_linkDead || m_emptying || !m_trusted)
        return;
    if (m_askedWhetherWhole && !m_known.total && m_running.empty())
        return askWhetherWhole();
    if (isWhole() && m_running.empty())
        return finish({});
    while (m_known.total && int(m_running.size()) < mayRun()) {
        const auto stretch = nextStretch(*m_known.total, m_part.received(), claims(), mayRun());
        if (!stretch) {
            if (!m_shares || !splitOne())
                break;
            continue;
        }
        if (!m_shares) // the pieces would be of who knows what
            break;
        const bool expires = m_link.expiresAt && *m_link.expiresAt - linkMargin <= m_environment.http.clock().now();
        if (expires && m_linkWorks)
            return refused(core::Error(core::Error::Kind::LinkExpired));
        open(*stretch);
    }
    m_part.setConnections(std::max(1, int(m_running.size())));
    if (m_running.empty())
        finish(core::Error(core::Error::Kind::Network, QStringLiteral("the answer ended early")));
}

void Fetch::considerHelp()
{
    double speed = 0;
    for (const Claim &claim : claims())
        speed += claim.bytesPerSecond;
    if (speed >= fastEnough)
        return;
    m_trial.stop();
    m_helped = true;
    fill();
}

bool Fetch::splitOne()
{
    const auto split = splitSlowest(claims());
    if (!split)
        return false;
    m_running[std::size_t(split->claim)].reception->setEnd(split->at);
    return true;
}

void Fetch::accepted(Reception *reception, bool startsOver)
{
    m_linkWorks = true;
    m_refusedBeside = false;
    const auto running = std::find_if(m_running.begin(), m_running.end(),
                                      [&](const Running &one) { return one.reception == reception; });
    running->since.start();
    if (m_trusted) {
        m_known.total = reception->total();
        return;
    }
    m_trusted = true;
    // A piece of who knows how much: the whole is asked for instead.
    if (!reception->total() && reception->until() != unbounded)
        return startOver();
    m_known.total = reception->total();
    m_known.validators = reception->validators();
    running->begin = reception->position();
    const qint64 left = m_known.total.value_or(0) - (startsOver ? 0 : m_part.received().count());
    m_shares = m_restarts == 0 && m_limit > 1 && left >= worthSharing && reception->rangesOffered() &&
               !m_known.validators.strongest().isEmpty();
    if (m_shares)
        m_trial.start();
    m_emptying = startsOver;
    Q_EMIT trusted(startsOver);
    // Later: this is in the middle of an answer.
    QMetaObject::invokeMethod(this, &Fetch::fill, Qt::QueuedConnection);
}

void Fetch::ended(Reception *reception)
{
    const qint64 brought = reception->position() - take(reception).begin;
    switch (reception->end()) {
    case Reception::End::Complete:
        if (!m_trusted) // what is on disk was all of it
            m_known.total = reception->total();
        m_trusted = true;
        return bodyEnded(brought, reception->lastByte());
    case Reception::End::LinkRefused:
        return refused(*reception->error());
    case Reception::End::WithoutRange:
        return withoutRange(*reception);
    case Reception::End::Failed:
        return failed(*reception->error(), brought >= progress);
    }
}

void Fetch::bodyEnded(qint64 brought, const QByteArray &lastByte)
{
    if (m_known.total)
        return fill();
    const bool isListed = m_known.recording.sizeBytes == m_part.received().count();
    if (isListed || (m_askedWhetherWhole && brought == 0))
        return finish({});
    m_lastByte = lastByte;
    askWhetherWhole();
}

/// In Qt 6.4 a chunked body that breaks off may end like a whole one. A server that is asked for the last byte, and for
/// whatever comes behind it, says how long the file is.
void Fetch::askWhetherWhole()
{
    m_askedWhetherWhole = true;
    open(core::ByteRange{m_part.received().prefix(), unbounded}, m_lastByte);
}

void Fetch::refused(const core::Error &error)
{
    if (m_linkDead)
        return;
    // Refused again beside connections that do well, it is not the link: the server wants no more of them.
    if (!m_running.empty() && std::exchange(m_refusedBeside, true)) {
        m_limit = int(m_running.size());
        return;
    }
    m_linkDead = true;
    m_error = error;
    Q_EMIT linkDied();
}

void Fetch::withoutRange(const Reception &reception)
{
    if (contradict(reception.validators(), m_known.validators))
        return startOver();
    if (m_askedWhetherWhole) {
        const bool proven = reception.total() == m_part.received().count();
        // A length that is another, or ranges and not this one: what is there is not all, or not of this file.
        if (!proven && (reception.total() || reception.rangesOffered()))
            return startOver();
        m_unproven = !proven;
        return finish({});
    }
    if (m_running.empty())
        return startOver();
    m_limit = int(m_running.size());
}

void Fetch::failed(const core::Error &error, bool hadProgress)
{
    if (m_running.empty() || !core::isPassing(error))
        return finish(error);
    if (!hadProgress)
        m_limit = int(m_running.size());
    fill();
}

/// From nothing, and with one connection: ranges were not honoured, or the content is another by now.
void Fetch::startOver()
{
    dropAll();
    if (m_restarts++ == maxRestarts)
        return finish(core::Error(core::Error::Kind::Changed));
    m_trial.stop();
    m_trusted = false;
    m_shares = false;
    m_askedWhetherWhole = false;
    m_known.total.reset();
    m_known.validators = {};
    m_known.overlap.clear();
    open({});
}

Fetch::Running Fetch::take(Reception *reception)
{
    const auto found = std::find_if(m_running.begin(), m_running.end(),
                                    [&](const Running &one) { return one.reception == reception; });
    const Running taken = *found;
    m_running.erase(found);
    reception->deleteLater();
    return taken;
}

void Fetch::dropAll()
{
    for (const Running &running : std::exchange(m_running, {})) {
        running.reception->disconnect(this);
        running.reception->abort();
        running.reception->deleteLater();
    }
}

void Fetch::finish(std::optional<core::Error> error)
{
    if (std::exchange(m_ended, true))
        return;
    m_trial.stop();
    dropAll();
    m_error = std::move(error);
    Q_EMIT finished();
}

} // namespace downloads
