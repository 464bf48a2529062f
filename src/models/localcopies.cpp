#include "models/localcopies.h"

#include "downloads/manifest.h"
#include "downloads/placement.h"
#include "downloads/sha256.h"
#include "library/library.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace models {

namespace {

using Copies = core::Result<QList<library::FinishedCopy>>;
using Found = LocalCopies::Found;

/// A folder to search may be the root of a disk.
constexpr qsizetype mostFilesSearched = 500'000;

/// The files at or below a place that may be one of the copies, by their lengths.
QHash<qint64, QStringList> candidates(const QString &place, const QList<library::FinishedCopy> &copies,
                                      const std::atomic<bool> &stopped)
{
    const QFileInfo one(place);
    if (!one.isDir())
        return one.isFile() ? QHash<qint64, QStringList>{{one.size(), {one.absoluteFilePath()}}}
                            : QHash<qint64, QStringList>();
    QSet<qint64> lengths;
    for (const library::FinishedCopy &copy : copies)
        lengths.insert(copy.bytes);
    QHash<qint64, QStringList> files;
    QDirIterator entries(place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (qsizetype seen = 0; entries.hasNext() && seen < mostFilesSearched && !stopped; ++seen) {
        const QFileInfo file(entries.next());
        if (lengths.contains(file.size()))
            files[file.size()].append(file.absoluteFilePath());
    }
    return files;
}

/// Those that have the copy's name come first: most often there is nothing else to read.
QStringList inOrderOfHope(QStringList files, const QString &name)
{
    std::stable_partition(files.begin(), files.end(),
                          [&name](const QString &file) { return QFileInfo(file).fileName() == name; });
    return files;
}

bool moveToTrash(const QString &path, QHash<QString, QString> &trashed)
{
    // Qt makes neither the folder that the trash is in, nor sure that there is a trash: without one Qt 6.4 puts the
    // file into `files` below the working directory, and says that all went well.
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QFileInfo trash(data + QStringLiteral("/Trash"));
    QDir().mkpath(data);
    QDir().mkdir(trash.filePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!trash.isDir() || !trash.isWritable())
        return false;
    QString inTrash;
    if (!QFile::moveToTrash(path, &inTrash))
        return false;
    trashed.insert(path, inTrash);
    return true;
}

/// https://specifications.freedesktop.org/trash-spec: `files/x` has its description in `info/x.trashinfo`.
QString trashInfoOf(const QString &inTrash)
{
    const QFileInfo file(inTrash);
    return QStringLiteral("%1/../info/%2.trashinfo").arg(file.path(), file.fileName());
}

/// Takes the downloads with these ids out of the library, and tells what it knew of them.
core::Result<QList<core::Download>> takeOut(library::Stores &stores, const QList<core::RecordingKey> &keys,
                                            const QList<core::DownloadId> &ids)
{
    QList<core::Download> downloads;
    for (const core::RecordingKey &key : keys) {
        auto known = stores.downloads.of(key);
        if (!known)
            return known;
        known->removeIf([&ids](const core::Download &download) { return !ids.contains(download.id); });
        downloads.append(*known);
    }
    if (const auto removed = stores.downloads.remove(ids); !removed)
        return removed.error();
    return downloads;
}

} // namespace

LocalCopies::LocalCopies(library::Library &library, QObject *parent)
    : QObject(parent), m_library(library), m_looking(m_pool), m_changing(m_pool)
{
    m_pool.setMaxThreadCount(2);
}

LocalCopies::~LocalCopies()
{
    m_stopped = true;
    m_pool.waitForDone();
}

void LocalCopies::follow(const core::AccountId &account)
{
    if (!m_looks.contains(account))
        m_looks.insert(account, {});
    look(account);
}

void LocalCopies::leave(const core::AccountId &account)
{
    m_looks.remove(account);
}

void LocalCopies::look()
{
    const QList<core::AccountId> accounts = m_looks.keys();
    for (const core::AccountId &account : accounts)
        look(account);
}

void LocalCopies::look(const core::AccountId &account)
{
    const auto state = m_looks.find(account);
    if (state == m_looks.end())
        return;
    if (std::exchange(state->underWay, true)) {
        state->again = true;
        return;
    }
    const int generation = m_generation;
    m_library.run([account](library::Stores &stores) { return stores.downloads.finished(account); })
        .then(this, [this, account, generation](const Copies &finished) {
            if (!finished)
                return endLook(account, generation, {});
            m_looking.run([finished = *finished] { return library::Copies::look(finished); })
                .then(this, [this, account, generation](const library::Copies &copies) {
                    endLook(account, generation, copies);
                });
        });
}

void LocalCopies::endLook(const core::AccountId &account, int generation, const library::Copies &copies)
{
    const auto state = m_looks.find(account);
    if (state == m_looks.end())
        return;
    const bool outdated = generation != m_generation;
    const bool again = std::exchange(state->again, false) || outdated;
    state->underWay = false;
    if (!outdated && !(copies.saved.isEmpty() && copies.gone.isEmpty()))
        Q_EMIT looked(copies.saved, copies.gone);
    if (again)
        look(account);
}

core::Job<LocalCopies::Inspection> *LocalCopies::inspect(const QStringList &paths)
{
    auto *job = new core::PendingJob<Inspection>(this);
    const auto work = [paths] {
        Inspection inspection;
        for (const QString &path : paths) {
            const QFileInfo file(path);
            if (!file.isFile()) {
                inspection.missing.append(path);
                continue;
            }
            inspection.bytes += file.size();
            if (inspection.mimeType.isEmpty())
                inspection.mimeType = QMimeDatabase().mimeTypeForFile(file).name();
        }
        return inspection;
    };
    m_looking.run(work).then(job, [job](const Inspection &inspection) { job->finish(inspection); });
    return job;
}

LocalCopies::Search LocalCopies::search(const QList<library::FinishedCopy> &copies, const QString &place,
                                        const std::atomic<bool> &stopped)
{
    Search search;
    const QHash<qint64, QStringList> files = candidates(place, copies, stopped);
    QHash<QString, QByteArray> digests;
    const auto digestOf = [&](const QString &file) {
        if (!digests.contains(file))
            digests.insert(file, downloads::Sha256::ofFile(file, &stopped).value_or(QByteArray()));
        return digests.value(file);
    };
    QSet<QString> taken;
    for (const library::FinishedCopy &copy : copies) {
        Found &verdict = search.verdicts[copy.key];
        const QStringList hopes = inOrderOfHope(files.value(copy.bytes), QFileInfo(copy.path).fileName());
        if (hopes.isEmpty() && !files.isEmpty())
            verdict = std::max(verdict, Found::OtherLength);
        for (const QString &file : hopes) {
            if (verdict == Found::Yes || taken.contains(file))
                continue;
            if (!copy.sha256.isEmpty() && digestOf(file) != copy.sha256) {
                verdict = std::max(verdict, Found::OtherContent);
                continue;
            }
            verdict = Found::Yes;
            taken.insert(file);
            const bool below = downloads::Placement::liesBelow(copy.directory, file);
            search.relocations.append({copy.id, below ? copy.directory : QFileInfo(file).path(), file});
        }
    }
    return search;
}

core::Job<LocalCopies::FoundOnes> *LocalCopies::locate(const QList<core::RecordingKey> &keys, const QString &place)
{
    auto *job = new core::PendingJob<FoundOnes>(this);
    m_library.run([keys](library::Stores &stores) { return stores.downloads.finished(keys); })
        .then(this, [this, place, job = QPointer(job)](const Copies &copies) {
            if (!copies) {
                if (job)
                    job->finish(copies.error());
                return;
            }
            m_changing.run([copies = *copies, place, &stopped = m_stopped] { return search(copies, place, stopped); })
                .then(this, [this, job](const Search &found) { enter(found, job); });
        });
    return job;
}

void LocalCopies::enter(const Search &found, const QPointer<core::PendingJob<FoundOnes>> &job)
{
    m_library
        .run([relocations = found.relocations](library::Stores &stores) -> core::Result<void> {
            for (const Relocation &one : relocations) {
                if (auto entered = stores.downloads.relocate(one.id, one.directory, one.path); !entered)
                    return entered;
            }
            return {};
        })
        .then(this, [this, verdicts = found.verdicts, job](const core::Result<void> &entered) {
            outdate();
            look();
            if (job)
                job->finish(entered ? core::Result<FoundOnes>(verdicts) : core::Result<FoundOnes>(entered.error()));
        });
}

LocalCopies::Removal LocalCopies::erase(const QList<library::FinishedCopy> &known,
                                        const QHash<core::RecordingKey, QString> &copies, How how)
{
    Removal removal;
    for (const QString &path : copies) {
        const bool erased = how == How::RecordOnly || !QFileInfo(path).isFile() ||
                            (how == How::ToTrash ? moveToTrash(path, removal.trashed) : QFile::remove(path));
        if (!erased)
            removal.failed.append(path);
    }
    QHash<QString, QStringList> unlisted;
    for (const library::FinishedCopy &copy : known) {
        if (copy.isThere())
            continue;
        removal.forgotten.append(copy.id);
        if (how != How::RecordOnly)
            unlisted[copy.directory].append(QDir(copy.directory).relativeFilePath(copy.path));
    }
    for (auto paths = unlisted.cbegin(); paths != unlisted.cend(); ++paths)
        (void)downloads::Manifest(paths.key()).remove(paths.value()); // at worst it tells of a file that is not there
    return removal;
}

core::Job<LocalCopies::Removal> *LocalCopies::remove(const QHash<core::RecordingKey, QString> &copies, How how)
{
    auto *job = new core::PendingJob<Removal>(this);
    m_library.run([keys = copies.keys()](library::Stores &stores) { return stores.downloads.finished(keys); })
        .then(this, [this, copies, how, job = QPointer(job)](const Copies &known) {
            if (!known) {
                if (job)
                    job->finish(known.error());
                return;
            }
            m_changing.run([known = *known, copies, how] { return erase(known, copies, how); })
                .then(this, [this, copies, job](const Removal &removal) {
                    QList<core::RecordingKey> keys;
                    for (auto copy = copies.cbegin(); copy != copies.cend(); ++copy) {
                        if (!removal.failed.contains(copy.value()))
                            keys.append(copy.key());
                    }
                    forget(removal, keys, job);
                });
        });
    return job;
}

void LocalCopies::forget(const Removal &removal, const QList<core::RecordingKey> &keys,
                         const QPointer<core::PendingJob<Removal>> &job)
{
    m_library.run([keys, ids = removal.forgotten](library::Stores &stores) { return takeOut(stores, keys, ids); })
        .then(this, [this, removal, keys, job](const core::Result<QList<core::Download>> &downloads) {
            outdate();
            if (downloads)
                Q_EMIT removed(keys);
            look();
            if (!job)
                return;
            if (!downloads) {
                job->finish(downloads.error());
                return;
            }
            Removal complete = removal;
            complete.downloads = *downloads;
            job->finish(complete);
        });
}

QStringList LocalCopies::bringBack(const Removal &removal)
{
    QStringList back;
    for (auto file = removal.trashed.cbegin(); file != removal.trashed.cend(); ++file) {
        // QFile::rename replaces nothing.
        if (!QDir().mkpath(QFileInfo(file.key()).path()) || !QFile::rename(file.value(), file.key()))
            continue;
        QFile::remove(trashInfoOf(file.value()));
        back.append(file.key());
    }
    for (const core::Download &download : removal.downloads) {
        const QString name = QDir(download.directory).relativeFilePath(download.path);
        if (back.contains(download.path) && !download.sha256.isEmpty())
            (void)downloads::Manifest(download.directory).record({{download.sha256, name}});
    }
    return back;
}

core::Job<QStringList> *LocalCopies::restore(const Removal &removal)
{
    auto *job = new core::PendingJob<QStringList>(this);
    m_changing.run([removal] { return bringBack(removal); })
        .then(this, [this, removal, job = QPointer(job)](const QStringList &back) {
            QList<core::Download> downloads = removal.downloads;
            downloads.removeIf([&back](const core::Download &download) { return !back.contains(download.path); });
            m_library.run([downloads](library::Stores &stores) { return stores.downloads.add(downloads, {}); })
                .then(this, [this, back, job](const core::Result<qint64> &added) {
                    outdate();
                    look();
                    if (job)
                        job->finish(added ? core::Result<QStringList>(back) : core::Result<QStringList>(added.error()));
                });
        });
    return job;
}

} // namespace models
