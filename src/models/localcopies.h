#pragma once

#include "core/download.h"
#include "core/job.h"
#include "core/recording.h"
#include "downloads/strand.h"
#include "library/copies.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace library {
class Library;
}

namespace models {

/// The copies of recordings on this computer: which are still there, and what a person does to them. All of the disk is
/// read and written off the GUI thread.
class LocalCopies : public QObject
{
    Q_OBJECT

public:
    /// `library` outlives it.
    explicit LocalCopies(library::Library &library, QObject *parent = nullptr);
    /// Waits for what is under way; a checksum is broken off.
    ~LocalCopies() override;

    /// Looks at the account's copies, and again with each look() until leave().
    void follow(const core::AccountId &account);
    void leave(const core::AccountId &account);
    /// At those of every account that it follows.
    void look();
    /// A copy came: a look that is under way may not know of it and begins anew.
    void outdate() { ++m_generation; }

    struct Inspection
    {
        qint64 bytes = 0;    ///< of those that are there
        QStringList missing; ///< of the given paths
        QString mimeType;    ///< of the first that is there; empty: none is
    };
    [[nodiscard]] core::Job<Inspection> *inspect(const QStringList &paths);

    /// In the order of nearness.
    enum class Found { NotThere, OtherLength, OtherContent, Yes };
    Q_ENUM(Found)
    using FoundOnes = QHash<core::RecordingKey, Found>;
    /// The person says where lost copies are: `place` is the file, or a folder to search. What has the recorded length
    /// and SHA-256 is the copy from now on; the nearest miss of the others is told. The Error is the library's.
    [[nodiscard]] core::Job<FoundOnes> *locate(const QList<core::RecordingKey> &keys, const QString &place);

    enum class How {
        ToTrash,   ///< the desktop's
        ForGood,   ///< no way back
        RecordOnly ///< of what is gone: it is not missed any more
    };
    Q_ENUM(How)
    struct Removal
    {
        QStringList failed;
        QList<core::DownloadId> forgotten; ///< the downloads that they were
        QHash<QString, QString> trashed;   ///< where each path is now
        QList<core::Download> downloads;   ///< what the library knew of them
    };
    /// Deletes copies by their recordings. A recording that has another copy goes on as saved.
    [[nodiscard]] core::Job<Removal> *remove(const QHash<core::RecordingKey, QString> &copies, How how);
    /// Undoes a removal to the trash, as far as the files are in the trash still and their places are free: the paths
    /// that are back.
    [[nodiscard]] core::Job<QStringList> *restore(const Removal &removal);

Q_SIGNALS:
    /// What an account's finished downloads have become.
    void looked(const QHash<core::RecordingKey, QString> &saved, const QHash<core::RecordingKey, QString> &gone);
    /// Whether they have other copies is told by the `looked` that follows.
    void removed(const QList<core::RecordingKey> &keys);

private:
    struct Look
    {
        bool underWay = false;
        bool again = false;
    };
    /// A copy, and where it was found.
    struct Relocation
    {
        core::DownloadId id;
        QString directory;
        QString path;
    };
    struct Search
    {
        FoundOnes verdicts;
        QList<Relocation> relocations;
    };

    void look(const core::AccountId &account);
    void endLook(const core::AccountId &account, int generation, const library::Copies &copies);
    static Search search(const QList<library::FinishedCopy> &copies, const QString &place,
                         const std::atomic<bool> &stopped);
    void enter(const Search &found, const QPointer<core::PendingJob<FoundOnes>> &job);
    static QStringList bringBack(const Removal &removal);
    static Removal erase(const QList<library::FinishedCopy> &known, const QHash<core::RecordingKey, QString> &copies,
                         How how);
    void forget(const Removal &removal, const QList<core::RecordingKey> &keys,
                const QPointer<core::PendingJob<Removal>> &job);

    library::Library &m_library;
    QHash<core::AccountId, Look> m_looks;
    int m_generation = 0;
    std::atomic<bool> m_stopped = false;
    QThreadPool m_pool;
    downloads::Strand m_looking;
    downloads::Strand m_changing;
};

} // namespace models
