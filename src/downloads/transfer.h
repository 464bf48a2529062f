#pragma once

#include "core/byteset.h"
#include "core/download.h"
#include "core/job.h"
#include "downloads/activity.h"
#include "downloads/environment.h"
#include "providers/provider.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>
#include <optional>

namespace downloads {

class Completion;
class Fetch;
class PartFile;

/// One attempt at one download, from what is on disk to the whole file under its name, or to the Error that stopped it.
/// What was received is kept, on disk and in the journal, however it ends; whether and when there is another attempt is
/// the Queue's to decide.
class Transfer : public QObject
{
    Q_OBJECT

public:
    Transfer(core::Download download, const Environment &environment, QObject *parent = nullptr);
    /// Whatever is still written was either synced and journaled or will be fetched again.
    ~Transfer() override;

    void start();
    /// `finished` follows with Cancelled, once what was received is safe.
    void stop();

    /// As it is in the library, but for `bytes`, which runs with the journal.
    const core::Download &download() const { return m_download; }
    Activity activity() const { return m_activity; }
    /// With what was resumed.
    qint64 received() const;
    /// None: Done.
    const std::optional<core::Error> &error() const { return m_error; }

Q_SIGNALS:
    /// The activity or the download; received() is for the one who shows it to look at.
    void changed();
    /// Once.
    void finished();

private:
    void findSealedFile();
    void readJournal();
    void makePart(const QString &path);
    void askProvider();
    void askLink();
    void linkCame(const providers::Link &link);
    void checkDisk();
    void prepareFetch();
    void fetch(const QByteArray &overlap);
    void trusted(bool startsOver);
    void linkDied();
    void fetchEnded();
    void bodyWhole();
    void complete();
    void completed();
    void settleAndFinish(std::optional<core::Error> error);
    void finish();
    void setActivity(Activity activity);
    void save();

    core::Download m_download;
    Environment m_environment;
    Activity m_activity = Activity::Resolving;
    std::unique_ptr<PartFile> m_part;
    std::unique_ptr<Fetch> m_fetch;
    std::unique_ptr<Completion> m_completion;
    QPointer<providers::Provider> m_provider;
    QPointer<core::JobBase> m_job;
    providers::Link m_link;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    core::ByteSet m_journaled; ///< when the attempt began
    int m_renewals = 0;        ///< of the link, since the last one brought something
    qint64 m_renewedAt = 0;    ///< how much was there then
    bool m_ending = false;
    bool m_finished = false;
    std::optional<core::Error> m_error;
};

} // namespace downloads
