#pragma once

#include "core/limits.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace gui {

/// One line of a timetable: on which days, from when to when, and what holds then.
class TimeWindowRow : public QWidget
{
    Q_OBJECT

public:
    explicit TimeWindowRow(const core::Timetable::Window &window, QWidget *parent = nullptr);

    /// nullopt where no day is chosen.
    std::optional<core::Timetable::Window> window() const;

Q_SIGNALS:
    void removeWanted();

private:
    void addDays(quint8 chosen);
    void addTimes(const core::Timetable::Window &window);
    void addRule(const core::Timetable::Window &window);

    QHBoxLayout *m_layout = nullptr;
    QList<QPushButton *> m_days;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_to = nullptr;
    QComboBox *m_rule = nullptr;
    QSpinBox *m_speed = nullptr;
};

} // namespace gui
