#include "gui/changewords.h"

#include "models/displaytext.h"

#include <algorithm>

namespace gui {

using models::Change;
using models::Obstacle;

namespace {

constexpr qsizetype mostNames = 3;
constexpr qsizetype longestName = 60;

/// A stranger's name as a person may see it beside a decision: nothing that turns or hides what stands around it.
QString plainName(QString name)
{
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    for (QChar &c : name) {
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    name = name.simplified();
    if (name.size() <= longestName)
        return name;
    return name.left(longestName / 2) + QChar(0x2026) + name.right(longestName / 2);
}

} // namespace

QString ChangeWords::action(Change change)
{
    switch (change) {
    case Change::Trash:
        return tr("Move to trash…");
    case Change::Recover:
        return tr("Recover from trash");
    case Change::DeleteForGood:
        return tr("Delete for good…");
    }
    Q_UNREACHABLE();
}

QString ChangeWords::verb(Change change)
{
    switch (change) {
    case Change::Trash:
        return tr("Move to trash");
    case Change::Recover:
        return tr("Recover");
    case Change::DeleteForGood:
        return tr("Delete for good");
    }
    Q_UNREACHABLE();
}

QString ChangeWords::obstacle(Obstacle obstacle, const QString &provider)
{
    switch (obstacle) {
    case Obstacle::NothingChosen:
        return tr("Select a recording first.");
    case Obstacle::NoTrash:
        return tr("%1 has no trash.").arg(provider);
    case Obstacle::CannotDelete:
        return tr("%1 deletes nothing on request.").arg(provider);
    case Obstacle::BrowserDownload:
        return tr("%1 deletes recordings only, no browser downloads.").arg(provider);
    case Obstacle::NotAtProvider:
        return tr("%1 no longer has it; it is on this computer only.").arg(provider);
    case Obstacle::InTrashAlready:
        return tr("It is in the trash already.");
    case Obstacle::NotInTrash:
        return tr("It is not in the trash.");
    case Obstacle::BeingDownloaded:
        return tr("It is being downloaded. Remove it from the downloads first.");
    case Obstacle::BeingChanged:
        return tr("It is being changed at this moment.");
    case Obstacle::OnlyWithSession:
        return tr("%1 knows it only together with its session. Select the whole session.").arg(provider);
    }
    Q_UNREACHABLE();
}

QStringList ChangeWords::names(const models::ChangePlan &plan)
{
    QStringList names;
    for (const models::ChangeTarget &target : plan.targets.mid(0, mostNames)) {
        const core::Recording &recording = target.files.constFirst().recording;
        const QString &session = recording.sessionName.isEmpty() ? recording.sessionId.text() : recording.sessionName;
        names.append(target.isSession() ? tr("“%1”, the whole session").arg(plainName(session))
                                        : tr("“%1”").arg(plainName(recording.name)));
    }
    const int more = int(std::max<qsizetype>(0, plan.targets.size() - mostNames));
    if (more > 0)
        names.append(tr("and %Ln more", nullptr, more));
    return names;
}

QString ChangeWords::question(const models::ChangePlan &plan)
{
    return sentence(plan) + QStringLiteral("\n\n") + names(plan).join(QLatin1Char('\n'));
}

QString ChangeWords::sentence(const models::ChangePlan &plan)
{
    const qint64 bytes = plan.bytes();
    const QString size = bytes > 0 ? models::DisplayText::size(bytes) : tr("of unknown size");
    const int files = plan.files();
    switch (plan.change) {
    case Change::Trash:
        //: %1 is a size
        return tr("Move %Ln file(s), %1, to the trash?", nullptr, files).arg(size);
    case Change::Recover:
        //: %1 is a size
        return tr("Recover %Ln file(s), %1, from the trash?", nullptr, files).arg(size);
    case Change::DeleteForGood:
        //: %1 is a size
        return tr("Delete %Ln file(s), %1, for good?", nullptr, files).arg(size);
    }
    Q_UNREACHABLE();
}

QString ChangeWords::stays(Obstacle obstacle, int files)
{
    switch (obstacle) {
    case Obstacle::BeingDownloaded:
        return tr("%Ln file(s) stay, because they are being downloaded.", nullptr, files);
    case Obstacle::OnlyWithSession:
        return tr("%Ln file(s) stay, because the provider knows them only together with their session.", nullptr,
                  files);
    case Obstacle::NotAtProvider:
        return tr("%Ln file(s) are on this computer only, and stay.", nullptr, files);
    case Obstacle::BrowserDownload:
        return tr("%Ln browser download(s) stay, because the provider does not delete them.", nullptr, files);
    case Obstacle::NoTrash:
        return tr("%Ln file(s) stay, because their provider has no trash.", nullptr, files);
    case Obstacle::NothingChosen:
    case Obstacle::CannotDelete:
    case Obstacle::InTrashAlready:
    case Obstacle::NotInTrash:
    case Obstacle::BeingChanged:
        return tr("%Ln file(s) stay as they are.", nullptr, files);
    }
    Q_UNREACHABLE();
}

QString ChangeWords::consequences(const models::ChangePlan &plan, const QStringList &accounts)
{
    QStringList lines;
    lines.append(tr("Account: %1.").arg(accounts.join(tr(", "))));
    if (const int sessions = plan.sessions(); sessions > 0)
        lines.append(
            tr("%Ln session(s) go as a whole, with everything that the provider has of them.", nullptr, sessions));
    if (const int elsewhere = plan.storedElsewhere(); elsewhere > 0)
        lines.append(tr("%Ln of the files lie in your own storage: there they stay, only their description goes.",
                        nullptr, elsewhere));
    for (auto stay = plan.stays.cbegin(); stay != plan.stays.cend(); ++stay)
        lines.append(stays(stay.key(), stay.value()));
    switch (plan.change) {
    case Change::Trash:
        lines.append(tr("The provider empties its trash after 30 days; until then they can be recovered."));
        break;
    case Change::Recover:
        return lines.join(QLatin1Char('\n'));
    case Change::DeleteForGood:
        lines.append(tr("The provider cannot bring them back."));
        break;
    }
    lines.append(tr("Copies on this computer stay."));
    return lines.join(QLatin1Char('\n'));
}

QString ChangeWords::progress(Change change, int done, int total)
{
    using models::DisplayText;
    switch (change) {
    case Change::Trash:
        //: %1 of %2 requests have been answered
        return tr("Moving to the trash: %1 of %2…").arg(DisplayText::count(done), DisplayText::count(total));
    case Change::Recover:
        return tr("Recovering: %1 of %2…").arg(DisplayText::count(done), DisplayText::count(total));
    case Change::DeleteForGood:
        return tr("Deleting: %1 of %2…").arg(DisplayText::count(done), DisplayText::count(total));
    }
    Q_UNREACHABLE();
}

QString ChangeWords::done(Change change, int files)
{
    switch (change) {
    case Change::Trash:
        return tr("%Ln file(s) moved to the trash.", nullptr, files);
    case Change::Recover:
        return tr("%Ln file(s) recovered.", nullptr, files);
    case Change::DeleteForGood:
        return tr("%Ln file(s) deleted for good.", nullptr, files);
    }
    Q_UNREACHABLE();
}

QString ChangeWords::failed(Change change, int files)
{
    switch (change) {
    case Change::Trash:
        return tr("%Ln file(s) were not moved to the trash.", nullptr, files);
    case Change::Recover:
        return tr("%Ln file(s) were not recovered.", nullptr, files);
    case Change::DeleteForGood:
        return tr("%Ln file(s) were not deleted.", nullptr, files);
    }
    Q_UNREACHABLE();
}

QString ChangeWords::stayedForDownloads(int files)
{
    return tr("%Ln file(s) stayed, because their download has begun.", nullptr, files);
}

} // namespace gui
