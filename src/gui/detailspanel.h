#pragma once

#include "models/recordingdetails.h"

#include <QWidget>

#include <memory>

namespace gui {

namespace Ui {
class DetailsPanel;
}

/// Every field of the selected recording, as plain text that can be copied.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);
    ~DetailsPanel() override;

    void showFields(const QString &title, const QList<models::RecordingDetails::Field> &fields);
    /// Nothing, or several, are selected.
    void showHint(const QString &text);

private:
    void clear();

    std::unique_ptr<Ui::DetailsPanel> m_ui;
};

} // namespace gui
