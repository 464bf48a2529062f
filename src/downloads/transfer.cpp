#include "downloads/transfer.h"

#include "downloads/completion.h"
#include "downloads/diskspace.h"
#include "downloads/fetch.h"
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
constexpr qint64 overlapLength = qint64(64) * 1024;
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
                return m_part->open({{0, m_download.sizeBytes.value_or(m_download.bytes)}});
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
    m_environment.library.run([id = m_download.id](library::Stores &stores) { return stores.downloads.journaled(id); })
        .then(this, [this](const core::Result<core::ByteSet> &journaled) {
            if (m_ending)
                return;
            if (!journaled)
                return settleAndFinish(journaled.error());
            m_journaled = *journaled;
            // Pieces that no validator holds together are not gone on with.
            if (m_download.etag.isEmpty() && m_download.lastModified.isEmpty())
                m_journaled = m_journaled.before(m_journaled.prefix());
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
    if (!m_fetch)
        return checkDisk();
    if (m_fetch->isTrusted())
        setActivity(Activity::Receiving);
    m_fetch->start(m_link);
}

void Transfer::checkDisk()
{
    const qint64 whole = m_download.sizeBytes.value_or(m_download.recording.sizeBytes.value_or(0));
    m_part
        ->run([download = m_download, remaining = whole - m_journaled.count()](FileSink &) {
            return diskError(download, remaining);
        })
        .then(this, [this](const std::optional<core::Error> &error) {
            if (m_ending)
                return;
            if (error)
                return settleAndFinish(error);
            if (m_journaled.isEmpty())
                return fetch({});
            connect(m_part.get(), &PartFile::opened, this, &Transfer::prepareFetch, Qt::SingleShotConnection);
            m_part->open(m_journaled);
        });
}

/// What is there is held against a validator where there is one, else against its own last bytes.
void Transfer::prepareFetch()
{
    const qint64 kept = m_part->received().prefix();
    const bool hasValidator = !m_download.etag.isEmpty() || !m_download.lastModified.isEmpty();
    const bool allThere = m_download.sizeBytes && m_part->received().count() >= *m_download.sizeBytes;
    // All there, a range behind the end would be answered with 416, which not every server does with the length.
    const qint64 overlap = std::min(overlapLength, kept - 1);
    if ((hasValidator && !allThere) || overlap <= 0 || (!hasValidator && !m_download.sizeBytes))
        return fetch({});
    m_part->run([kept, overlap](FileSink &sink) {
              return sink.read({kept - overlap, kept});
          })
        .then(this, [this](const core::Result<QByteArray> &tail) {
            if (m_ending)
                return;
            if (!tail)
                return settleAndFinish(tail.error());
            fetch(*tail);
        });
}

void Transfer::fetch(const QByteArray &overlap)
{
    Fetch::Known known;
    known.recording = m_download.recording;
    known.overlap = overlap;
    if (m_part->isOpen()) {
        known.total = m_download.sizeBytes;
        known.validators = {m_download.etag, m_download.lastModified};
    }
    m_fetch = std::make_unique<Fetch>(std::move(known), *m_part, m_environment);
    connect(m_fetch.get(), &Fetch::trusted, this, &Transfer::trusted);
    connect(m_fetch.get(), &Fetch::linkDied, this, &Transfer::linkDied);
    connect(m_fetch.get(), &Fetch::finished, this, &Transfer::fetchEnded);
    m_fetch->start(m_link);
}

/// Before the first byte: the journal never speaks of bytes whose validator the row does not know.
void Transfer::trusted(bool startsOver)
{
    m_download.sizeBytes = m_fetch->total() ? m_fetch->total() : m_download.recording.sizeBytes;
    m_download.etag = m_fetch->validators().etag;
    m_download.lastModified = m_fetch->validators().lastModified;
    m_activity = Activity::Receiving;
    if (startsOver) {
        m_download.bytes = 0;
        m_part->openEmpty(m_download);
    } else {
        save();
    }
    Q_EMIT changed();
}

void Transfer::linkDied()
{
    const qint64 received = m_part->received().count();
    if (received > m_renewedAt)
        m_renewals = 0;
    m_renewedAt = received;
    if (m_renewals++ == maxRenewals)
        return settleAndFinish(m_fetch->error());
    askLink();
}

void Transfer::fetchEnded()
{
    std::optional<core::Error> error = m_fetch->error();
    if (!error)
        return bodyWhole();
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
    const qint64 received = m_part->received().count();
    if (listed && *listed != received) {
        if (!m_provider || !m_provider->info().listedSizeIsApproximate)
            return settleAndFinish(sizeMismatch(m_download, *listed, received));
        m_download.warning = QStringLiteral("The size differs from the list: %1 bytes listed, %2 bytes received.")
                                 .arg(*listed)
                                 .arg(received);
    }
    if (m_fetch->isUnproven() && m_download.warning.isEmpty())
        m_download.warning = QStringLiteral("The server did not say how long the file is.");
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
    if (m_fetch)
        m_fetch->abort();
    if (m_job)
        m_job->cancel();
    if (!m_part || !m_part->isOpen())
        return finish();
    connect(m_part.get(), &PartFile::settled, this, &Transfer::finish);
    m_part->settle();
}

void Transfer::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_activity = Activity::None;
    if (!m_part) {
        Q_EMIT finished();
        return;
    }
    // Closed before: whoever goes on with the part, at once perhaps, must find its lock free.
    m_part
        ->run([](FileSink &sink) {
            sink.close();
            return true;
        })
        .then(this, [this](bool) { Q_EMIT finished(); });
}

qint64 Transfer::received() const
{
    return m_part && m_part->isOpen() ? m_part->received().count() : m_download.bytes;
}

void Transfer::setActivity(Activity activity)
{
    m_activity = activity;
    Q_EMIT changed();
}

void Transfer::save()
{
    m_environment.library.commit([row = m_download](library::Stores &stores) { return stores.downloads.save(row); })
        .then(this, [this](const core::Result<void> &result) {
            if (!result)
                settleAndFinish(result.error());
        });
}

} // namespace downloads
