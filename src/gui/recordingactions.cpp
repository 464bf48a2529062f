#include "gui/recordingactions.h"

#include "accounts/accountbook.h"
#include "core/describe.h"
#include "gui/changewords.h"
#include "gui/decision.h"
#include "gui/messagebar.h"

#include <QMenu>

namespace gui {

using models::Change;
using models::Obstacle;

namespace {

const QString doneTopic = QStringLiteral("changed at the provider");
const QString failureTopic = QStringLiteral("not changed at the provider");
const QString progressTopic = QStringLiteral("being changed at the provider");

/// Long enough to see it and to think; the provider's trash keeps them anyway.
constexpr auto undoOffer = std::chrono::seconds(60);
/// What is quicker than this needs no word while it goes on.
constexpr auto progressEvery = std::chrono::seconds(1);

} // namespace

RecordingActions::RecordingActions(models::RecordingChanges &changes, const accounts::AccountBook &book,
                                   MessageBar &messages, QWidget &window)
    : QObject(&window), m_changes(changes), m_book(book), m_messages(messages), m_window(window)
{
    m_trash = makeAction(Change::Trash);
    m_recover = makeAction(Change::Recover);
    m_delete = makeAction(Change::DeleteForGood);
    m_trash->setShortcut(QKeySequence::Delete);
    m_delete->setShortcut(Qt::SHIFT | Qt::Key_Delete);
    m_progressTimer.setInterval(progressEvery);
    connect(&m_progressTimer, &QTimer::timeout, this, &RecordingActions::tellProgress);
    m_undoTimer.setSingleShot(true);
    m_undoTimer.setInterval(undoOffer);
    connect(&m_undoTimer, &QTimer::timeout, this, [this] { m_messages.clear(doneTopic); });
    connect(&changes, &models::RecordingChanges::progressed, this, &RecordingActions::updateAll);
    updateAll();
}

QAction *RecordingActions::makeAction(Change change)
{
    auto *action = new QAction(ChangeWords::action(change), this);
    // Whoever has the keyboard focus on the table means its rows; the queue has a Delete of its own.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, change] { ask(change); });
    return action;
}

void RecordingActions::setSelection(const QList<Chosen> &selection)
{
    m_selection = selection;
    updateAll();
}

void RecordingActions::fill(QMenu &menu, const RecordingsPanel::Selection &selection)
{
    setSelection(selection.recordings);
    menu.setToolTipsVisible(true);
    menu.addActions(actions());
}

void RecordingActions::updateAll()
{
    update(m_trash, Change::Trash);
    update(m_recover, Change::Recover);
    update(m_delete, Change::DeleteForGood);
}

void RecordingActions::update(QAction *action, Change change)
{
    allow(*action, reason(change, m_selection));
}

/// Why nothing of it can be changed so; empty: something can.
QString RecordingActions::reason(Change change, const QList<Chosen> &selection) const
{
    const std::optional<Obstacle> obstacle = m_changes.obstacle(change, selection);
    if (!obstacle)
        return {};
    const core::Account *account = selection.isEmpty() ? nullptr : m_book.find(selection.constFirst().account);
    const core::ProviderInfo *info = account ? accounts::AccountBook::provider(account->provider) : nullptr;
    return ChangeWords::obstacle(*obstacle, info ? info->name : QString());
}

void RecordingActions::ask(Change change)
{
    const models::ChangePlan plan = m_changes.plan(change, m_selection);
    if (plan.targets.isEmpty()) {
        // The selection may be another by now than when the action was offered.
        const Obstacle why = plan.stays.isEmpty() ? Obstacle::NothingChosen : plan.stays.firstKey();
        const core::Account *account = m_selection.isEmpty() ? nullptr : m_book.find(m_selection.constFirst().account);
        const core::ProviderInfo *info = account ? accounts::AccountBook::provider(account->provider) : nullptr;
        m_messages.show({failureTopic, {}, ChangeWords::obstacle(why, info ? info->name : QString()), {}, {}});
        return;
    }
    switch (change) {
    case Change::Trash:
    case Change::DeleteForGood:
        confirm(plan);
        return;
    case Change::Recover: // nothing is lost by it
        run(plan);
        return;
    }
}

void RecordingActions::confirm(const models::ChangePlan &plan)
{
    QStringList accounts;
    for (const core::AccountId &id : plan.accounts()) {
        if (const core::Account *account = m_book.find(id))
            accounts.append(account->name);
    }
    Decision{ChangeWords::question(plan), ChangeWords::consequences(plan, accounts), ChangeWords::verb(plan.change)}
        .ask(m_window, [this, plan] { run(plan); });
}

void RecordingActions::run(const models::ChangePlan &plan)
{
    m_running = plan.change;
    m_messages.clear(failureTopic);
    m_changes.run(plan)->then(this, [this](const core::Result<models::ChangeReport> &report) {
        if (report)
            tell(*report);
    });
    m_progressTimer.start();
}

void RecordingActions::tellProgress()
{
    const models::RecordingChanges::Progress progress = m_changes.progress();
    if (progress.done == progress.total)
        return;
    MessageBar::Message message{
        progressTopic, {}, ChangeWords::progress(m_running, progress.done, progress.total), tr("Stop"), [this] {
            m_changes.stop();
        }};
    message.picture = QStringLiteral("refresh");
    m_messages.show(message);
}

void RecordingActions::tell(const models::ChangeReport &report)
{
    const models::RecordingChanges::Progress progress = m_changes.progress();
    if (progress.done == progress.total) {
        m_progressTimer.stop();
        m_messages.clear(progressTopic);
    }
    if (const int files = report.done().files(); files > 0) {
        MessageBar::Message message{doneTopic, {}, ChangeWords::done(report.change, files), {}, {}};
        message.picture = QStringLiteral("trash");
        if (const models::ChangePlan undo = report.undo(); !undo.targets.isEmpty()) {
            message.button = tr("Undo");
            message.action = [this, undo] { run(undo); };
        }
        m_messages.show(message);
        m_undoTimer.start();
    }
    tellFailure(report);
}

void RecordingActions::tellFailure(const models::ChangeReport &report)
{
    QStringList sentences;
    if (const int files = report.stayedForDownloads(); files > 0)
        sentences.append(ChangeWords::stayedForDownloads(files));
    MessageBar::Message message{failureTopic, {}, {}, {}, {}};
    if (const std::optional<core::Error> error = report.error()) {
        using Kind = core::Error::Kind;
        const models::ChangePlan failed = report.failed();
        const core::AccountId account = report.accountOfError();
        const core::Account *found = m_book.find(account);
        sentences.append(ChangeWords::failed(report.change, failed.files()));
        sentences.append(core::describe(*error, found ? found->name : QString()));
        if (error->kind == Kind::Auth && error->cause != core::Error::Cause::ClockSkew) {
            message.button = tr("Sign in again…");
            message.action = [this, account] { Q_EMIT signInWanted(account); };
        } else if (error->kind == Kind::NotFound) {
            message.button = tr("Refresh");
            message.action = [this] { Q_EMIT refreshWanted(); };
        } else if (core::isPassing(*error) || error->kind == Kind::Cancelled) {
            message.button = tr("Try again");
            message.action = [this, failed] { run(failed); };
        }
    }
    if (sentences.isEmpty())
        return;
    message.text = sentences.join(QLatin1Char(' '));
    m_messages.show(message);
}

} // namespace gui
