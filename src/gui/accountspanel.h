#pragma once

#include "core/id.h"
#include "models/accountsmodel.h"

#include <QWidget>

#include <memory>

namespace gui {

namespace Ui {
class AccountsPanel;
}

/// The accounts tree and the button below it.
class AccountsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsPanel(models::AccountsModel &model, QWidget *parent = nullptr);
    ~AccountsPanel() override;

    /// As if the person had chosen it; no effect where there is no such row.
    void choose(const models::Scope &scope);

Q_SIGNALS:
    void scopeChosen(const models::Scope &scope);
    void addWanted();
    void editWanted(const core::AccountId &account);
    void removeWanted(const core::AccountId &account);

private:
    void takeCurrent();
    void showMenu(const QPoint &position);
    /// The model was built anew: the same part of it is selected again, or everything.
    void reselect();

    std::unique_ptr<Ui::AccountsPanel> m_ui;
    models::AccountsModel &m_model;
    models::Scope m_scope;
};

} // namespace gui
