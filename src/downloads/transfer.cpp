#include "downloads/transfer.h"

#include "downloads/completion.h"
#include "downloads/diskspace.h"
#include "downloads/partfile.h"
#include "downloads/placement.h"
#include "downloads/sealed.h"
#include "downloads/storageerror.h"
#include "library/library.h"
#include "net/httpclient.h"
#include "providers/providersource.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace downloads {

namespace {

constexpr int maxRenewals = 2;
constexpr int maxRestarts = 2;
constexpr qint64 overlapLength = 64 * 1024;
/// What a 429 without Retry-After is given.
constexpr auto standardHold = std::chrono::seconds(30);

core::Error sizeMismatch(const core::Download &download, qint64 listed, qint64 actual)
{
    core::Error error(core::Error::Kind::SizeMismatch,
                      QStringLiteral("%1 bytes listed, %2 bytes received").arg(listed).arg(actual));
    error.subject = download.path;
    return error;
}

std::optional<core::Error> diskError(const core::Download &download, qint64 remaining)
{
    if (!Placement::liesBelow(download.directory, download.path))
        return storageError(EACCES, download.path);
    const qint64 free = freeSpace(download.path);
    if (free >= 0 && remaining > free)
        return storageError(ENOSPC, download.path);
    return {};
}

} // namespace

Transfer::Transfer(core::Download download, const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_download(std::move(download))
    , m_environment(environment)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{}

Transfer::~Transfer()
{
    *m_cancelled = true;
    if (m_job)
        m_job->disconnect(this);
    delete m_reception;
}

void Transfer::start()
{
    if (isSealed(m_download))
        findSealedFile();
    else
        readJournal();
}

void Transfer::makePart(const QString &path)
{
    m_part = std::make_unique<PartFile>(m_download.id, path, m_environment.library, m_environment.pool,
                                        m_environment.system);
    connect(m_part.get(), &PartFile::failed, this, &Transfer::settleAndFinish);
    connect(m_part.get(), &PartFile::safeChanged, this, [this] { m_download.bytes = m_part->safe(); });
}

void Transfer::findSealedFile()
{
    setActivity(Activity::Verifying);
    makePart(m_download.partPath());
    m_part
        ->run([download = m_download, cancelled = m_cancelled](FileSink &) { return findSealed(download, *cancelled); })
        .then(this, [this](const SealedFile &found) {
            if (m_ending)
                return;
            switch (found.where) {
            case SealedFile::Where::Nowhere:
                m_download.sha256.clear();
                return readJournal();
            case SealedFile::Where::InPart:
                makePart(found.path);
                connect(m_part.get(), &PartFile::opened, this, &Transfer::complete);
                return m_part->open(m_download.sizeBytes.value_or(m_download.bytes));
            case SealedFile::Where::UnderFinalName:
                m_completion = std::make_unique<Completion>(m_download, *m_part, m_environment);
                connect(m_completion.get(), &Completion::finished, this, &Transfer::completed);
                return m_completion->startUnderFinalName();
            }
        });
}

void Transfer::readJournal()
{
    setActivity(Activity::Resolving);
    using Ranges = QList<core::ByteRange>;
    m_environment.library.run([id = m_download.id](library::Stores &stores) { return stores.downloads.ranges(id); })
        .then(this, [this](const core::Result<Ranges> &ranges) {
            if (m_ending)
                return;
            if (!ranges)
                return settleAndFinish(ranges.error());
            // One connection appends, so what counts is the stretch at the beginning.
            m_journaled = !ranges->isEmpty() && ranges->first().begin == 0 ? ranges->first().end : 0;
            makePart(m_download.partPath());
            askProvider();
        });
}

void Transfer::askProvider()
{
    auto *job = m_environment.source.provider(m_download.account);
    m_job = job;
    job->then(this, [this](const core::Result<providers::Provider *> &provider) {
        if (m_ending)
            return;
        if (!provider)
            return settleAndFinish(provider.error());
        m_provider = *provider;
        askLink();
    });
}

void Transfer::askLink()
{
    if (!m_provider) // signed out or in again meanwhile
        return askProvider();
    setActivity(Activity::Resolving);
    auto *job = m_provider->link(m_download.recording, providers::LinkUse::Download);
    m_job = job;
    job->then(this, [this](const core::Result<providers::Link> &link) {
        if (m_ending)
            return;
        if (!link)
            return settleAndFinish(link.error());
        linkCame(*link);
    });
}

void Transfer::linkCame(const providers::Link &link)
{
    m_link = link;
    if (core::keyOf(m_download.account, link.recording) == core::keyOf(m_download.account, m_download.recording))
        m_download.recording = link.recording;
    if (m_part->isOpen())
        prepareRequest();
    else
        checkDisk();
}

void Transfer::checkDisk()
{
    const qint64 whole = m_download.sizeBytes.value_or(m_download.recording.sizeBytes.value_or(0));
    m_part
        ->run([download = m_download, remaining = whole - m_journaled](FileSink &) {
            return diskError(download, remaining);
        })
        .then(this, [this](const std::optional<core::Error> &error) {
            if (m_ending)
                return;
            if (error)
                return settleAndFinish(error);
            if (m_journaled == 0)
                return request(0, {});
            connect(m_part.get(), &PartFile::opened, this, &Transfer::prepareRequest, Qt::SingleShotConnection);
            m_part->open(m_journaled);
        });
}

/// Goes on where the part ends: held against a validator where there is one, else against its own last bytes.
void Transfer::prepareRequest()
{
    const qint64 kept = m_part->size();
    const bool hasValidator = !m_download.etag.isEmpty() || !m_download.lastModified.isEmpty();
    const bool allThere = m_download.sizeBytes && kept >= *m_download.sizeBytes;
    if (hasValidator && !allThere && kept > 0)
        return request(kept, {});
    // All there, a range behind the end would be answered with 416, which not every server does with the length.
    const qint64 overlap = std::min(overlapLength, kept - 1);
    if (overlap <= 0 || (!hasValidator && !m_download.sizeBytes))
        return request(0, {});
    m_part->run([overlap](FileSink &sink) { return sink.tail(overlap); })
        .then(this, [this, kept](const core::Result<QByteArray> &tail) {
            if (m_ending)
                return;
            if (!tail)
                return settleAndFinish(tail.error());
            request(kept, *tail);
        });
}

void Transfer::request(qint64 offset, const QByteArray &overlap)
{
    Reception::Plan plan;
    plan.recording = m_download.recording;
    plan.offset = offset;
    plan.overlap = overlap;
    if (offset > 0) {
        plan.total = m_download.sizeBytes;
        plan.validators = {m_download.etag, m_download.lastModified};
    }
    m_reception = new Reception(m_link, std::move(plan), *m_part, m_environment);
    connect(m_reception, &Reception::accepted, this, &Transfer::accepted);
    connect(m_reception, &Reception::finished, this, &Transfer::receptionEnded);
    m_reception->start();
}

/// Before the first byte: the journal never speaks of bytes whose validator the row does not know.
void Transfer::accepted()
{
    m_download.sizeBytes = m_reception->total() ? m_reception->total() : m_download.recording.sizeBytes;
    m_download.etag = m_reception->validators().etag;
    m_download.lastModified = m_reception->validators().lastModified;
    m_activity = Activity::Receiving;
    save();
    Q_EMIT changed();
}

void Transfer::receptionEnded()
{
    const Reception::End end = m_reception->end();
    std::optional<core::Error> error = m_reception->error();
    std::exchange(m_reception, nullptr)->deleteLater();
    switch (end) {
    case Reception::End::Whole:
        return bodyWhole();
    case Reception::End::LinkRefused:
        if (m_renewals++ < maxRenewals)
            return askLink();
        break;
    case Reception::End::WithoutRange:
        if (m_restarts++ < maxRestarts)
            return request(0, {});
        error = core::Error(core::Error::Kind::Changed);
        break;
    case Reception::End::Failed:
        break;
    }
    if (error->kind == core::Error::Kind::RateLimited) {
        if (!error->retryAt)
            error->retryAt = m_environment.http.clock().now() + standardHold;
        if (m_provider) // the whole account waits, not this file alone
            m_provider->pacer().holdUntil(*error->retryAt);
    }
    settleAndFinish(error);
}

void Transfer::bodyWhole()
{
    const std::optional<qint64> listed = m_download.recording.sizeBytes;
    if (listed && *listed != m_part->size()) {
        if (!m_provider || !m_provider->info().listedSizeIsApproximate)
            return settleAndFinish(sizeMismatch(m_download, *listed, m_part->size()));
        m_download.warning = QStringLiteral("The size differs from the list: %1 bytes listed, %2 bytes received.")
                                 .arg(*listed)
                                 .arg(m_part->size());
    }
    complete();
}

void Transfer::complete()
{
    setActivity(Activity::Verifying);
    m_completion = std::make_unique<Completion>(m_download, *m_part, m_environment);
    connect(m_completion.get(), &Completion::finished, this, &Transfer::completed);
    m_completion->start();
}

void Transfer::completed()
{
    m_download = m_completion->download();
    m_error = m_completion->error();
    m_ending = true;
    finish();
}

void Transfer::stop()
{
    // The last steps take no longer than stopping would.
    if (!m_completion)
        settleAndFinish(core::Error(core::Error::Kind::Cancelled));
}

void Transfer::settleAndFinish(std::optional<core::Error> error)
{
    if (std::exchange(m_ending, true))
        return;
    m_error = std::move(error);
    *m_cancelled = true;
    m_completion.reset();
    abortReception();
    if (m_job)
        m_job->cancel();
    if (!m_part || !m_part->isOpen())
        return finish();
    connect(m_part.get(), &PartFile::settled, this, &Transfer::finish);
    m_part->settle();
}

void Transfer::abortReception()
{
    if (!m_reception)
        return;
    m_reception->abort();
    std::exchange(m_reception, nullptr)->deleteLater();
}

void Transfer::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_activity = Activity::None;
    Q_EMIT finished();
}

qint64 Transfer::received() const
{
    return m_part && m_part->isOpen() ? m_part->size() : m_download.bytes;
}

void Transfer::setActivity(Activity activity)
{
    m_activity = activity;
    Q_EMIT changed();
}

void Transfer::save()
{
    m_environment.library.run([row = m_download](library::Stores &stores) { return stores.downloads.save(row); })
        .then(this, [this](const core::Result<void> &result) {
            if (!result)
                settleAndFinish(result.error());
        });
}

} // namespace downloads
