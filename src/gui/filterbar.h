#pragma once

#include "models/recordingfilter.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QMenu;

namespace gui {

namespace Ui {
class FilterBar;
}

/// The bar above the table: what to see of it, and the one button that keeps it.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    models::RecordingFilter filter() const;
    void setFilter(const models::RecordingFilter &filter);
    bool isGrouped() const;
    void setGrouped(bool grouped);
    void setTypes(const QStringList &types);
    /// What the selection would download; a count of 0 disables the button.
    void setDownload(int count, qint64 bytes);
    void setMenu(QMenu *menu);
    void focusSearch();

Q_SIGNALS:
    void filterChanged();
    void groupedChanged(bool grouped);
    void refreshWanted();
    void downloadWanted();

private:
    std::unique_ptr<Ui::FilterBar> m_ui;
    /// Typing is followed at once, yet not with every key of a fast typist.
    QTimer m_typing;
};

} // namespace gui
