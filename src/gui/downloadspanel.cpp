#include "gui/downloadspanel.h"

#include "gui/icons.h"
#include "gui/queuedelegate.h"
#include "gui/queuesummary.h"
#include "ui_downloadspanel.h"

#include <QActionGroup>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>

#include <array>

namespace gui {

namespace {

using Column = models::QueueModel::Column;
using Move = downloads::Queue::Move;
using Order = downloads::Queue::Order;
using State = core::Download::State;

constexpr int rowPadding = 14;

bool isAny(const downloads::Item &)
{
    return true;
}

bool canPause(const downloads::Item &item)
{
    return item.download.state == State::Queued;
}

bool canResume(const downloads::Item &item)
{
    return item.download.state == State::Paused;
}

bool canRetry(const downloads::Item &item)
{
    return item.download.state == State::Failed || item.activity == downloads::Activity::WaitingForRetry;
}

struct MoveKeys
{
    Move where = Move::Up;
    QKeyCombination keys;
};
constexpr std::array moveKeys{
    MoveKeys{Move::ToTop, Qt::ALT | Qt::Key_Home},
    MoveKeys{Move::Up, Qt::ALT | Qt::Key_Up},
    MoveKeys{Move::Down, Qt::ALT | Qt::Key_Down},
    MoveKeys{Move::ToBottom, Qt::ALT | Qt::Key_End},
};

} // namespace

DownloadsPanel::DownloadsPanel(models::QueueModel &model, downloads::Queue &queue, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DownloadsPanel>())
    , m_model(model)
    , m_queue(queue)
    , m_menu(new QMenu(this))
    , m_orders(new QMenu(this))
{
    m_ui->setupUi(this);
    QFont bold = m_ui->heading->font();
    bold.setWeight(QFont::DemiBold);
    m_ui->heading->setFont(bold);
    m_ui->pauseAllButton->setIcon(Icons::named(QStringLiteral("pause")));
    m_ui->resumeAllButton->setIcon(Icons::named(QStringLiteral("resume")));
    m_ui->moreButton->setMenu(m_menu);
    m_ui->limitsButton->setText(tr("Limits…"));
    setUpTable();
    setUpOrders();
    setUpShortcuts();
    connect(m_menu, &QMenu::aboutToShow, this, &DownloadsPanel::fillMenu);
    connect(m_ui->table, &QTableView::customContextMenuRequested, this,
            [this](const QPoint &position) { m_menu->popup(m_ui->table->viewport()->mapToGlobal(position)); });
    connect(m_ui->table, &QTableView::doubleClicked, this, &DownloadsPanel::openFolder);
    connect(m_ui->pauseAllButton, &QPushButton::clicked, &queue, &downloads::Queue::pauseAll);
    connect(m_ui->resumeAllButton, &QPushButton::clicked, &queue, &downloads::Queue::resumeAll);
    connect(m_ui->limitsButton, &QPushButton::clicked, this, &DownloadsPanel::limitsWanted);
    connect(&model, &models::QueueModel::totalsChanged, this, &DownloadsPanel::updateHeading);
    fillMenu();
    updateHeading();
}

DownloadsPanel::~DownloadsPanel() = default;

void DownloadsPanel::setUpTable()
{
    QTableView &table = *m_ui->table;
    table.setItemDelegate(new QueueDelegate(&table));
    table.setModel(&m_model);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    table.horizontalHeader()->hide();
    table.horizontalHeader()->setSectionResizeMode(int(Column::Name), QHeaderView::Stretch);
    table.setColumnWidth(int(Column::Progress), 160);
    table.setColumnWidth(int(Column::Size), 150);
    table.setColumnWidth(int(Column::State), 270);
    table.setColumnHidden(int(Column::Account), true);
    // An empty table shows nothing of a focus, so that it takes none.
    const auto takeFocusWithRows = [this] {
        m_ui->table->setFocusPolicy(m_model.rowCount() > 0 ? Qt::StrongFocus : Qt::NoFocus);
    };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, takeFocusWithRows);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, takeFocusWithRows);
    takeFocusWithRows();
}

void DownloadsPanel::setUpOrders()
{
    auto *group = new QActionGroup(m_orders);
    const QList<QPair<Order, QString>> orders{{Order::ByHand, tr("By hand")},
                                              {Order::OldestFirst, tr("Oldest first")},
                                              {Order::NewestFirst, tr("Newest first")},
                                              {Order::VanishesFirst, tr("What vanishes first")}};
    for (const auto &[order, text] : orders) {
        QAction *action = m_orders->addAction(text, this, [this, chosen = order] { Q_EMIT orderChosen(chosen); });
        action->setCheckable(true);
        action->setData(QVariant::fromValue(order));
        group->addAction(action);
    }
    m_ui->orderButton->setMenu(m_orders);
    m_ui->orderButton->setProperty("hasMenu", true);
    showOrder(m_queue.order());
}

void DownloadsPanel::showOrder(Order order)
{
    for (QAction *action : m_orders->actions()) {
        if (action->data().value<Order>() != order)
            continue;
        action->setChecked(true);
        m_ui->orderButton->setText(action->text());
        m_ui->orderButton->setAccessibleDescription(action->text());
    }
}

void DownloadsPanel::setUpShortcuts()
{
    const auto offer = [this](const QString &text, const QKeySequence &keys, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_ui->table->addAction(action);
    };
    offer(tr("Remove from queue"), QKeySequence::Delete, [this] { removeSelected(); });
    const std::array texts{tr("Move to the top"), tr("Move up"), tr("Move down"), tr("Move to the bottom")};
    for (std::size_t i = 0; i < moveKeys.size(); ++i)
        offer(texts[i], moveKeys[i].keys, [this, where = moveKeys[i].where] { move(where); });
}

void DownloadsPanel::removeSelected()
{
    Q_EMIT removeWanted(selected(isAny));
}

void DownloadsPanel::move(Move where)
{
    m_queue.move(selected(isAny), where);
    const QModelIndex current = m_ui->table->currentIndex();
    if (current.isValid())
        m_ui->table->scrollTo(current);
}

QList<core::DownloadId> DownloadsPanel::selected(bool (*which)(const downloads::Item &)) const
{
    QList<core::DownloadId> ids;
    for (const QModelIndex &index : m_ui->table->selectionModel()->selectedRows()) {
        const downloads::Item &item = m_model.item(index.row());
        if (which(item))
            ids.append(item.download.id);
    }
    return ids;
}

void DownloadsPanel::fillMenu()
{
    m_menu->clear();
    const auto offer = [this](const QString &text, const QList<core::DownloadId> &ids, auto act) {
        QAction *action = m_menu->addAction(text, this, [this, ids, act] { (m_queue.*act)(ids); });
        action->setEnabled(!ids.isEmpty());
    };
    offer(tr("Pause"), selected(canPause), &downloads::Queue::pause);
    offer(tr("Resume"), selected(canResume), &downloads::Queue::resume);
    offer(tr("Try again"), selected(canRetry), &downloads::Queue::resume);
    m_menu->addSeparator();
    addMoves();
    m_menu->addSeparator();
    const bool anySelected = m_ui->table->selectionModel()->hasSelection();
    QAction *remove = m_menu->addAction(tr("Remove from queue"), this, &DownloadsPanel::removeSelected);
    remove->setShortcut(QKeySequence::Delete);
    remove->setEnabled(anySelected);
    m_menu->addAction(tr("Clear finished"), this, [this] { Q_EMIT removeWanted(m_model.finished()); })
        ->setEnabled(m_model.totals().done > 0);
    m_menu->addSeparator();
    m_menu->addAction(tr("Open folder"), this, &DownloadsPanel::openFolder)->setEnabled(anySelected);
}

void DownloadsPanel::addMoves()
{
    const bool byHand = m_queue.order() == Order::ByHand;
    QMenu *menu = m_menu->addMenu(byHand ? tr("Move") : tr("Move (only in the order by hand)"));
    menu->setEnabled(byHand && m_ui->table->selectionModel()->hasSelection());
    const std::array texts{tr("To the top"), tr("Up"), tr("Down"), tr("To the bottom")};
    for (std::size_t i = 0; i < moveKeys.size(); ++i) {
        QAction *action = menu->addAction(texts[i], this, [this, where = moveKeys[i].where] { move(where); });
        action->setShortcut(moveKeys[i].keys);
    }
}

void DownloadsPanel::openFolder()
{
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const QString folder = QFileInfo(rows.constFirst().data(models::QueueModel::PathRole).toString()).path();
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void DownloadsPanel::updateHeading()
{
    const models::QueueModel::Totals totals = m_model.totals();
    m_ui->summary->setText(QueueSummary::text(totals));
    m_ui->summary->setToolTip(m_ui->summary->text());
    m_ui->pauseAllButton->setEnabled(totals.unfinished > 0);
    m_ui->resumeAllButton->setEnabled(totals.paused > 0 || totals.failed > 0);
}

QByteArray DownloadsPanel::saveState() const
{
    return m_ui->table->horizontalHeader()->saveState();
}

void DownloadsPanel::restoreState(const QByteArray &state)
{
    if (!state.isEmpty())
        m_ui->table->horizontalHeader()->restoreState(state);
}

} // namespace gui
