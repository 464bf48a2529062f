#pragma once

#include "models/recordingsmodel.h"

#include <QWidget>

#include <memory>

namespace accounts {
class AccountBook;
}

namespace gui {

class FilterBar;
class MessageBar;
class RecordingsView;
namespace Ui {
class RecordingsPanel;
}

/// The table, driven by the filter bar.
class RecordingsPanel : public QWidget
{
    Q_OBJECT

public:
    /// What the selection comes to.
    struct Selection
    {
        QList<models::RecordingsModel::Chosen> recordings;
        qint64 bytes = 0;
        std::chrono::milliseconds length{0};
        /// Of these, what can be downloaded: ready and not here yet.
        QList<models::RecordingsModel::Chosen> downloadable;
        qint64 downloadableBytes = 0;

        /// Of these, what has a copy on this computer, and what had one that is not there any more.
        QList<models::RecordingsModel::Chosen> saved() const;
        QList<models::RecordingsModel::Chosen> lost() const;
    };

    /// `model`, `book` and `filterBar` outlive the panel.
    RecordingsPanel(models::RecordingsModel &model, const accounts::AccountBook &book, FilterBar &filterBar,
                    QWidget *parent = nullptr);
    ~RecordingsPanel() override;

    const Selection &selection() const { return m_selection; }
    RecordingsView &view();
    /// Above the table, for what it has to say of its rows.
    MessageBar &messages();
    void focusTable();
    /// Selects those of them that are shown, and scrolls to the first.
    void selectSessions(const QList<models::SessionKey> &sessions);

    /// Columns, sort, filter and grouping, for the next start.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void selectionChanged();
    /// What is selected is being dragged; the left button is held.
    void dragWanted();
    /// The selected file is to be played.
    void playWanted();

private:
    void takeSelection();
    void updateTypes();
    void setGrouped(bool grouped);

    std::unique_ptr<Ui::RecordingsPanel> m_ui;
    models::RecordingsModel &m_model;
    FilterBar &m_filterBar;
    Selection m_selection;
};

} // namespace gui
