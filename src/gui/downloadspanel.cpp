#include "gui/downloadspanel.h"

#include "gui/icons.h"
#include "gui/queuedelegate.h"
#include "models/displaytext.h"
#include "ui_downloadspanel.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>

namespace gui {

namespace {

using Column = models::QueueModel::Column;
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
    return item.download.state == State::Failed;
}

} // namespace

DownloadsPanel::DownloadsPanel(models::QueueModel &model, downloads::Queue &queue, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DownloadsPanel>())
    , m_model(model)
    , m_queue(queue)
    , m_menu(new QMenu(this))
{
    m_ui->setupUi(this);
    QFont bold = m_ui->heading->font();
    bold.setWeight(QFont::DemiBold);
    m_ui->heading->setFont(bold);
    m_ui->pauseAllButton->setIcon(Icons::named(QStringLiteral("pause")));
    m_ui->resumeAllButton->setIcon(Icons::named(QStringLiteral("resume")));
    m_ui->moreButton->setMenu(m_menu);
    setUpTable();
    connect(m_menu, &QMenu::aboutToShow, this, &DownloadsPanel::fillMenu);
    connect(m_ui->table, &QTableView::customContextMenuRequested, this,
            [this](const QPoint &position) { m_menu->popup(m_ui->table->viewport()->mapToGlobal(position)); });
    connect(m_ui->table, &QTableView::doubleClicked, this, &DownloadsPanel::openFolder);
    connect(m_ui->pauseAllButton, &QPushButton::clicked, &queue, &downloads::Queue::pauseAll);
    connect(m_ui->resumeAllButton, &QPushButton::clicked, &queue, &downloads::Queue::resumeAll);
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
    table.setColumnWidth(int(Column::State), 210);
    table.setColumnHidden(int(Column::Account), true);
    auto *cancel = new QAction(tr("Cancel"), this);
    cancel->setShortcut(QKeySequence::Delete);
    cancel->setShortcutContext(Qt::WidgetShortcut);
    connect(cancel, &QAction::triggered, this, [this] { m_queue.remove(selected(isAny)); });
    table.addAction(cancel);
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
    offer(tr("Cancel"), selected(isAny), &downloads::Queue::remove);
    m_menu->addSeparator();
    m_menu->addAction(tr("Open folder"), this, &DownloadsPanel::openFolder)->setEnabled(!selected(isAny).isEmpty());
}

void DownloadsPanel::openFolder()
{
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const QString folder = QFileInfo(rows.constFirst().data(models::QueueModel::PathRole).toString()).path();
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

QString DownloadsPanel::headingText(const models::QueueModel::Totals &totals) const
{
    using models::DisplayText;
    QStringList parts;
    if (totals.unfinished > 0)
        parts.append(tr("%1 of %2 running").arg(totals.running).arg(totals.unfinished));
    if (totals.bytesPerSecond > 0)
        parts.append(DisplayText::speed(totals.bytesPerSecond));
    if (totals.remaining)
        parts.append(tr("%1 left").arg(DisplayText::span(*totals.remaining)));
    if (totals.paused > 0)
        parts.append(tr("%n paused", nullptr, totals.paused));
    if (totals.failed > 0)
        parts.append(tr("%n failed", nullptr, totals.failed));
    if (totals.done > 0)
        parts.append(tr("%n done", nullptr, totals.done));
    return parts.isEmpty() ? tr("Nothing to download") : parts.join(QStringLiteral(" · "));
}

void DownloadsPanel::updateHeading()
{
    const models::QueueModel::Totals totals = m_model.totals();
    m_ui->summary->setText(headingText(totals));
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
