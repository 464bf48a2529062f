#include "cli/downloadcommand.h"

#include "cli/console.h"
#include "cli/folder.h"
#include "cli/house.h"
#include "cli/newestfirst.h"

#include <QDir>

namespace cli {

DownloadCommand::DownloadCommand(House &house, Console &console, Download request)
    : Command(house, console)
    , m_request(std::move(request))
    , m_directory(QDir::cleanPath(QDir().absoluteFilePath(m_request.into)))
{}

DownloadCommand::~DownloadCommand() = default;

void DownloadCommand::start()
{
    withAccount(m_request.account, [this](const core::Account &account) { walk(account); });
}

void DownloadCommand::stop()
{
    if (m_walk)
        m_walk->stop();
    if (m_run)
        m_run->stop();
    else
        finish();
}

void DownloadCommand::walk(const core::Account &account)
{
    m_run = std::make_unique<QueueRun>(house(), console(), m_request.limits, m_request.format);
    ListingWalk::Options options;
    options.remember = !m_request.dryRun;
    m_walk = std::make_unique<ListingWalk>(house(), console(), account, options);

    connect(m_walk.get(), &ListingWalk::refused, this, [this](const core::Error &error) { refuse(error); });
    connect(m_walk.get(), &ListingWalk::opened, this, &DownloadCommand::makeFolder);
    connect(m_walk.get(), &ListingWalk::rowsReady, this, &DownloadCommand::take);
    connect(m_walk.get(), &ListingWalk::ended, this, &DownloadCommand::concludeListing);
    connect(m_run.get(), &QueueRun::failed, this, [this](const core::Error &error) { report(error); });
    connect(m_run.get(), &QueueRun::stopping, m_walk.get(), &ListingWalk::stop);
    connect(m_run.get(), &QueueRun::ended, this, &DownloadCommand::conclude);
    m_walk->start(m_request.selection);
}

void DownloadCommand::makeFolder()
{
    if (m_request.dryRun)
        return;
    if (const core::Result<void> made = cli::makeFolder(m_directory); !made) {
        report(made.error());
        m_run->stop();
    }
}

void DownloadCommand::take(QList<core::Recording> recordings)
{
    sortNewestFirst(recordings);
    QList<downloads::Wish> wishes;
    for (const core::Recording &recording : recordings) {
        if (recording.ready)
            wishes.append({m_walk->account(), recording, m_directory, m_request.nameTemplate});
        else
            m_run->follower().notReady(recording);
    }
    if (m_request.dryRun)
        m_planned += wishes;
    else
        m_run->add(wishes);
}

void DownloadCommand::concludeListing(const ListingWalk::End &end)
{
    const QString &who = m_walk->account().name;
    for (const core::RecordingId &id : end.missing) {
        core::Error error(core::Error::Kind::NotFound);
        error.subject = id.text();
        m_run->report().notFound(m_request.selection.selection.session, id, error);
        report(error, who);
    }
    if (end.error) {
        if (end.error->kind == core::Error::Kind::NotFound)
            m_run->report().notFound(m_request.selection.selection.session, {}, *end.error);
        report(*end.error, who);
    }
    if (m_request.dryRun)
        plan();
    else
        m_run->setComplete();
}

void DownloadCommand::conclude()
{
    count(m_run->follower().status());
    if (!m_request.dryRun)
        m_run->follower().sayTotals();
    finish();
}

void DownloadCommand::plan()
{
    m_run->queue().plan(m_planned)->then(this, [this](const core::Result<QStringList> &paths) {
        if (paths)
            forecast(*paths);
        else
            report(paths.error());
        m_run->follower().sayNotReady();
        finish();
    });
}

void DownloadCommand::forecast(const QStringList &paths)
{
    Forecast forecast;
    for (qsizetype i = 0; i < m_planned.size(); ++i) {
        const core::Recording &recording = m_planned.at(i).recording;
        m_run->report().planned(recording, paths.value(i));
        ++forecast.files;
        forecast.bytes += recording.sizeBytes.value_or(0);
        forecast.unknownSizes += recording.sizeBytes ? 0 : 1;
    }
    forecast.diskFree = diskFree(m_directory);
    m_run->report().forecast(forecast);
}

} // namespace cli
