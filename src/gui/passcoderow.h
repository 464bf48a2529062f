#pragma once

#include "core/recording.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace core {
class JobBase;
}
namespace models {
class Passcodes;
}

namespace gui {

/// The passcode of the shown recording's session: fetched when the person asks for it, and forgotten with the row.
class PasscodeRow : public QWidget
{
    Q_OBJECT

public:
    /// `passcodes` outlives it.
    explicit PasscodeRow(models::Passcodes &passcodes, QWidget *parent = nullptr);
    ~PasscodeRow() override;

    /// Hidden where there is none to ask for. The same again changes nothing; any other forgets what was shown.
    void setRecording(const std::optional<core::RecordingKey> &recording);

private:
    void fetch();
    void show(const QString &text);
    void forget();

    models::Passcodes &m_passcodes;
    std::optional<core::RecordingKey> m_recording;
    QPushButton *m_button = nullptr;
    QLabel *m_text = nullptr;
    QPointer<core::JobBase> m_job;
};

} // namespace gui
