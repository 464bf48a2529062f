#pragma once

#include "core/id.h"
#include "models/queuemodel.h"

#include <QWidget>

#include <memory>

class QMenu;

namespace gui {

namespace Ui {
class DownloadsPanel;
}

/// The download queue: what runs, how far it is, and why the rest waits.
class DownloadsPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the panel.
    DownloadsPanel(models::QueueModel &model, downloads::Queue &queue, QWidget *parent = nullptr);
    ~DownloadsPanel() override;

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    /// As it is chosen elsewhere.
    void showOrder(downloads::Queue::Order order);

Q_SIGNALS:
    void removeWanted(const QList<core::DownloadId> &ids);
    void orderChosen(downloads::Queue::Order order);
    void limitsWanted();

private:
    void setUpTable();
    void setUpOrders();
    void setUpShortcuts();
    void fillMenu();
    void addMoves();
    void move(downloads::Queue::Move where);
    void removeSelected();
    void updateHeading();
    /// Of the selected rows.
    QList<core::DownloadId> selected(bool (*which)(const downloads::Item &)) const;
    void openFolder();

    std::unique_ptr<Ui::DownloadsPanel> m_ui;
    models::QueueModel &m_model;
    downloads::Queue &m_queue;
    QMenu *m_menu = nullptr;
    QMenu *m_orders = nullptr;
};

} // namespace gui
