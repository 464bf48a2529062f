#pragma once

#include "models/recordingdetails.h"

#include <QWidget>

#include <memory>

namespace gui {

namespace Ui {
class DetailsPanel;
}

/// Every field of the selected recording, as plain text that can be selected and copied.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);
    ~DetailsPanel() override;

    void showFields(const QString &title, const QList<models::RecordingDetails::Field> &fields);
    /// Nothing, or several, are selected.
    void showHint(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    std::unique_ptr<Ui::DetailsPanel> m_ui;
    QString m_hint;
    QList<models::RecordingDetails::Field> m_fields;
};

} // namespace gui
