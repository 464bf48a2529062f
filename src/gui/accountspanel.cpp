#include "gui/accountspanel.h"

#include "gui/accountdelegate.h"
#include "gui/icons.h"
#include "ui_accountspanel.h"

#include <QItemSelectionModel>
#include <QMenu>

namespace gui {

AccountsPanel::AccountsPanel(models::AccountsModel &model, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::AccountsPanel>()), m_model(model)
{
    m_ui->setupUi(this);
    m_ui->addButton->setIcon(Icons::named(QStringLiteral("add")));
    m_ui->tree->setItemDelegate(new AccountDelegate(m_ui->tree));
    m_ui->tree->setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &AccountsPanel::reselect);
    connect(m_ui->tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &AccountsPanel::takeCurrent);
    connect(m_ui->tree, &QTreeView::customContextMenuRequested, this, &AccountsPanel::showMenu);
    connect(m_ui->addButton, &QPushButton::clicked, this, &AccountsPanel::addWanted);
    reselect();
}

AccountsPanel::~AccountsPanel() = default;

void AccountsPanel::reselect()
{
    m_ui->tree->expandAll();
    QModelIndex index = m_model.indexOf(m_scope);
    if (!index.isValid())
        index = m_model.indexOf({});
    m_ui->tree->setCurrentIndex(index);
}

void AccountsPanel::choose(const models::Scope &scope)
{
    if (const QModelIndex index = m_model.indexOf(scope); index.isValid())
        m_ui->tree->setCurrentIndex(index);
}

void AccountsPanel::takeCurrent()
{
    const QModelIndex current = m_ui->tree->currentIndex();
    if (!current.isValid() || m_model.scope(current) == m_scope)
        return;
    m_scope = m_model.scope(current);
    Q_EMIT scopeChosen(m_scope);
}

void AccountsPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_ui->tree->indexAt(position);
    const core::AccountId account(index.data(models::AccountsModel::AccountRole).toString());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!account.isEmpty()) {
        menu->addAction(tr("Edit…"), this, [this, account] { Q_EMIT editWanted(account); });
        menu->addAction(tr("Remove…"), this, [this, account] { Q_EMIT removeWanted(account); });
        menu->addSeparator();
    }
    menu->addAction(tr("Add account…"), this, &AccountsPanel::addWanted);
    menu->popup(m_ui->tree->viewport()->mapToGlobal(position));
}

} // namespace gui
