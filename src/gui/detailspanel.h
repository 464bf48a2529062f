#pragma once

#include "models/recordingdetails.h"

#include <QWidget>

#include <memory>

namespace models {
class Passcodes;
}

namespace gui {

namespace Ui {
class DetailsPanel;
}
class PasscodeRow;

/// Every field of the selected recording, as plain text that can be selected and copied.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);
    ~DetailsPanel() override;

    /// Offers to show passcodes from now on. `passcodes` outlives the panel.
    void setPasscodes(models::Passcodes &passcodes);

    /// `recording`: whose passcode can be asked for; nullopt: nobody's.
    void showFields(const QString &title, const QList<models::RecordingDetails::Field> &fields,
                    const std::optional<core::RecordingKey> &recording);
    /// Nothing, or several, are selected.
    void showHint(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    std::unique_ptr<Ui::DetailsPanel> m_ui;
    QString m_hint;
    QList<models::RecordingDetails::Field> m_fields;
    PasscodeRow *m_passcode = nullptr; ///< null until setPasscodes()
};

} // namespace gui
