#include "downloads/intake.h"

#include "downloads/placement.h"
#include "library/library.h"
#include "library/processtoken.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

#include <map>
#include <utility>

namespace downloads {

namespace {

using State = core::Download::State;

bool isWhole(const core::Download &download)
{
    const QFileInfo file(download.path);
    return file.isFile() && file.size() == download.bytes;
}

QString directoryOf(const Wish &wish)
{
    return QDir::cleanPath(wish.directory);
}

/// The download of before that this wish is about: a whole file wins over a begun one, that over one that is gone.
const core::Download *formerDownload(const QList<core::Download> &rows, const QString &directory)
{
    const core::Download *best = nullptr;
    for (const core::Download &row : rows) {
        if (row.directory != directory)
            continue;
        if (row.state == State::Done && isWhole(row))
            return &row;
        if (!best || (best->state == State::Done && row.state != State::Done))
            best = &row;
    }
    return best;
}

class Planner
{
public:
    Planner(const Known &known, core::Instant now) : m_known(known), m_now(now) {}

    Planned plan(const Wish &wish)
    {
        const auto key = std::pair(core::keyOf(wish.account.id, wish.recording), directoryOf(wish));
        const auto planned = m_planned.constFind(key);
        if (planned != m_planned.cend())
            return *planned;
        const QList<core::Download> rows = m_known.downloads.value(key.first);
        Planned answer = plan(wish, formerDownload(rows, key.second));
        m_planned.insert(key, answer);
        return answer;
    }

private:
    Planned plan(const Wish &wish, const core::Download *former)
    {
        if (!former)
            return {Planned::Kind::New, fresh(wish, placeFor(wish)), {}};
        if (former->state != State::Done)
            return {Planned::Kind::GoOn, revived(*former, wish), {}};
        if (isWhole(*former))
            return {Planned::Kind::AlreadyHere, *former, {}};
        const bool vacant = !QFileInfo::exists(former->path) && !QFileInfo(former->path).isSymLink();
        return {Planned::Kind::New, fresh(wish, vacant ? former->path : placeFor(wish)), former->id};
    }

    core::Download fresh(const Wish &wish, const QString &path) const
    {
        core::Download download;
        download.id = core::DownloadId(QUuid::createUuid().toString(QUuid::WithoutBraces));
        download.account = wish.account.id;
        download.recording = wish.recording;
        download.directory = directoryOf(wish);
        download.path = path;
        download.addedAt = m_now;
        return download;
    }

    static core::Download revived(core::Download download, const Wish &wish)
    {
        download.recording = wish.recording;
        download.state = State::Queued;
        download.error.reset();
        return download;
    }

    QString placeFor(const Wish &wish)
    {
        const QString directory = directoryOf(wish);
        auto placement = m_placements.find(directory);
        if (placement == m_placements.end())
            placement = m_placements.emplace(directory, Placement(directory, m_known.reserved.value(directory))).first;
        return placement->second.place(wish.nameTemplate.path(wish.account, wish.recording));
    }

    const Known &m_known;
    core::Instant m_now;
    std::map<QString, Placement> m_placements;
    QHash<std::pair<core::RecordingKey, QString>, Planned> m_planned;
};

std::function<bool(const QString &)> aliveBelow(const QString &runtimeFolder)
{
    return [runtimeFolder](const QString &token) { return library::ProcessToken::isAlive(runtimeFolder, token); };
}

/// Takes up those of before, also what was removed; the ids of those that another living process has.
core::Result<QList<core::DownloadId>> goOn(library::Stores &stores, QList<core::Download> former,
                                           QList<core::DownloadId> ids, const QString &owner,
                                           const QString &runtimeFolder)
{
    const auto claimed = stores.downloads.claim(ids, owner, aliveBelow(runtimeFolder));
    if (!claimed)
        return claimed.error();
    if (const auto kept = stores.downloads.markRemoved(*claimed, false); !kept)
        return kept.error();
    const QSet<core::DownloadId> ours(claimed->begin(), claimed->end());
    former.removeIf([&](const core::Download &download) { return !ours.contains(download.id); });
    ids.removeIf([&](const core::DownloadId &id) { return ours.contains(id); });
    if (const auto saved = stores.downloads.save(former); !saved)
        return saved.error();
    return ids;
}

} // namespace

core::Result<Known> lookUp(library::Stores &stores, const QList<Wish> &wishes)
{
    Known known;
    for (const Wish &wish : wishes) {
        const core::RecordingKey key = core::keyOf(wish.account.id, wish.recording);
        if (!known.downloads.contains(key)) {
            auto rows = stores.downloads.of(key);
            if (!rows)
                return rows.error();
            known.downloads.insert(key, *std::move(rows));
        }
        const QString directory = directoryOf(wish);
        if (!known.reserved.contains(directory)) {
            auto paths = stores.downloads.pathsBelow(directory);
            if (!paths)
                return paths.error();
            known.reserved.insert(directory, *std::move(paths));
        }
    }
    return known;
}

QList<Planned> planDownloads(const QList<Wish> &wishes, const Known &known, core::Instant now)
{
    Planner planner(known, now);
    QList<Planned> planned;
    planned.reserve(wishes.size());
    for (const Wish &wish : wishes)
        planned.append(planner.plan(wish));
    return planned;
}

core::Result<Committed> commitPlan(library::Stores &stores, const QList<Planned> &planned, const QString &owner,
                                   const QString &runtimeFolder)
{
    QList<core::Download> fresh;
    QList<core::Download> former;
    QList<core::DownloadId> formerIds;
    QList<core::DownloadId> replaced;
    QSet<core::DownloadId> seen;
    for (const Planned &one : planned) {
        if (one.kind == Planned::Kind::AlreadyHere || seen.contains(one.download.id))
            continue;
        seen.insert(one.download.id);
        if (one.kind == Planned::Kind::New) {
            fresh.append(one.download);
        } else {
            former.append(one.download);
            formerIds.append(one.download.id);
        }
        if (!one.replaces.isEmpty())
            replaced.append(one.replaces);
    }
    if (const auto removed = stores.downloads.remove(replaced); !removed)
        return removed.error();
    const auto first = stores.downloads.add(fresh, owner);
    if (!first)
        return first.error();
    const auto foreign = goOn(stores, former, formerIds, owner, runtimeFolder);
    if (!foreign)
        return foreign.error();
    Committed committed{*foreign, {}};
    for (qsizetype i = 0; i < fresh.size(); ++i)
        committed.positions.insert(fresh.at(i).id, *first + i);
    return committed;
}

core::Result<Claimed> claimUnfinished(library::Stores &stores, const QString &owner, const QString &runtimeFolder)
{
    auto unfinished = stores.downloads.unfinished();
    if (!unfinished)
        return unfinished.error();
    auto removed = stores.downloads.markedRemoved();
    if (!removed)
        return removed.error();
    QList<core::DownloadId> ids;
    for (const core::Download &download : *unfinished + *removed)
        ids.append(download.id);
    const auto claimed = stores.downloads.claim(ids, owner, aliveBelow(runtimeFolder));
    if (!claimed)
        return claimed.error();
    const QSet<core::DownloadId> ours(claimed->begin(), claimed->end());
    const auto isOthers = [&ours](const core::Download &download) { return !ours.contains(download.id); };
    unfinished->removeIf(isOthers);
    removed->removeIf(isOthers);
    return Claimed{*std::move(unfinished), *std::move(removed)};
}

} // namespace downloads
