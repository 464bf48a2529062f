#include "models/changeplanner.h"

#include "accounts/accountbook.h"
#include "models/unfinisheddownloads.h"

#include <algorithm>

namespace models {

namespace {

using Chosen = RecordingsModel::Chosen;
using Info = core::ProviderInfo;

/// An id that was made up because the provider gave none is no use to it.
bool hasOwnId(const core::Recording &recording)
{
    return recording.details.isEmpty() ||
           recording.details.value(QStringLiteral("id")).toVariant().toString() == recording.id.text();
}

std::optional<Obstacle> obstacleOfProvider(Change change, Info::Capabilities can)
{
    switch (change) {
    case Change::Trash:
        return can & (Info::TrashSession | Info::TrashFile) ? std::nullopt : std::optional(Obstacle::NoTrash);
    case Change::Recover:
        return can & Info::Recover ? std::nullopt : std::optional(Obstacle::NoTrash);
    case Change::DeleteForGood:
        return can & Info::DeleteForGood ? std::nullopt : std::optional(Obstacle::CannotDelete);
    }
    Q_UNREACHABLE();
}

} // namespace

ChangePlanner::ChangePlanner(const accounts::AccountBook &book, const RecordingsModel &recordings,
                             const UnfinishedDownloads &downloads, const QSet<core::RecordingKey> &changing)
    : m_book(book), m_recordings(recordings), m_downloads(downloads), m_changing(changing)
{}

ChangePlanner::Capabilities ChangePlanner::capabilities(const core::AccountId &account) const
{
    const core::Account *found = m_book.find(account);
    const core::ProviderInfo *info = found ? accounts::AccountBook::provider(found->provider) : nullptr;
    return info ? info->capabilities : Capabilities();
}

/// Looked up once an account: all of a hundred thousand rows may be chosen.
ChangePlanner::Capabilities ChangePlanner::capabilities(const core::AccountId &account,
                                                        CapabilitiesByAccount &known) const
{
    for (const auto &[of, can] : std::as_const(known)) {
        if (of == account)
            return can;
    }
    known.append({account, capabilities(account)});
    return known.constLast().second;
}

std::optional<Obstacle> ChangePlanner::obstacle(Change change, const Chosen &chosen, Capabilities can) const
{
    if (const auto provider = obstacleOfProvider(change, can))
        return provider;
    if (chosen.recording.kind == core::RecordingKind::BrowserDownload)
        return Obstacle::BrowserDownload;
    if (!chosen.atProvider)
        return Obstacle::NotAtProvider;
    if (m_changing.contains(chosen.key()))
        return Obstacle::BeingChanged;
    switch (change) {
    case Change::Trash:
        if (chosen.isInTrash())
            return Obstacle::InTrashAlready;
        break;
    case Change::Recover:
        return chosen.isInTrash() ? std::nullopt : std::optional(Obstacle::NotInTrash);
    case Change::DeleteForGood:
        break;
    }
    return m_downloads.contains(chosen.key()) ? std::optional(Obstacle::BeingDownloaded) : std::nullopt;
}

std::optional<Obstacle> ChangePlanner::obstacle(Change change, const QList<Chosen> &chosen) const
{
    if (chosen.isEmpty())
        return Obstacle::NothingChosen;
    std::optional<Obstacle> first;
    CapabilitiesByAccount can;
    for (const Chosen &each : chosen) {
        const std::optional<Obstacle> found = obstacle(change, each, capabilities(each.account, can));
        if (!found)
            return std::nullopt;
        if (!first)
            first = found;
    }
    return first;
}

QList<Chosen> ChangePlanner::wholeSession(Change change, const QList<Chosen> &chosen) const
{
    const Chosen &first = chosen.constFirst();
    const Capabilities can = capabilities(first.account);
    if (first.recording.sessionId.isEmpty() || first.section == Section::TrashedFiles)
        return {};
    QList<Chosen> all = m_recordings.session(first);
    all.removeIf([](const Chosen &file) { return !file.atProvider; });
    const bool isComplete = all.size() == chosen.size();
    switch (change) {
    case Change::Trash:
        return isComplete && can.testFlag(Info::TrashSession) ? all : QList<Chosen>();
    case Change::DeleteForGood:
        return isComplete && can.testFlag(Info::DeleteSession) ? all : QList<Chosen>();
    case Change::Recover: // what went as a whole comes back as a whole
        return all;
    }
    Q_UNREACHABLE();
}

void ChangePlanner::addSession(ChangePlan &plan, const QList<Chosen> &chosen) const
{
    const Chosen &first = chosen.constFirst();
    const core::SessionId session = first.recording.sessionId;
    const QList<Chosen> whole = wholeSession(plan.change, chosen);
    if (!whole.isEmpty()) {
        plan.targets.append({first.stream(), session, {}, whole});
        return;
    }
    const bool canFiles =
        plan.change != Change::Trash || capabilities(first.account).testFlag(core::ProviderInfo::TrashFile);
    for (const Chosen &file : chosen) {
        if (canFiles && hasOwnId(file.recording))
            plan.targets.append({file.stream(), session, file.recording.id, {file}});
        else
            ++plan.stays[Obstacle::OnlyWithSession];
    }
}

ChangePlan ChangePlanner::plan(Change change, const QList<Chosen> &chosen) const
{
    using SessionPlace = std::pair<StreamId, core::SessionId>;
    ChangePlan plan;
    plan.change = change;
    QHash<SessionPlace, QList<Chosen>> bySession;
    QList<SessionPlace> inOrder;
    CapabilitiesByAccount can;
    for (const Chosen &each : chosen) {
        if (const auto reason = obstacle(change, each, capabilities(each.account, can))) {
            ++plan.stays[*reason];
            continue;
        }
        const SessionPlace key(each.stream(), each.recording.sessionId);
        if (!bySession.contains(key))
            inOrder.append(key);
        bySession[key].append(each);
    }
    for (const SessionPlace &key : std::as_const(inOrder))
        addSession(plan, bySession.value(key));
    return plan;
}

} // namespace models
