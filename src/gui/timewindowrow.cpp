#include "gui/timewindowrow.h"

#include "gui/icons.h"
#include "gui/speedbox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QTimeEdit>

namespace gui {

namespace {

enum class Rule { Pause, Unlimited, AtMost };

constexpr int daysInWeek = 7;
constexpr qint64 firstSpeed = 1'000'000;

Rule ruleOf(const core::Timetable::Window &window)
{
    if (window.isPause())
        return Rule::Pause;
    return *window.bytesPerSecond == 0 ? Rule::Unlimited : Rule::AtMost;
}

/// The days in two letters each, as they stand on small buttons; where those are not seven different ones, in the one
/// letter that stands for the day.
QStringList briefly(const QLocale &locale)
{
    QStringList two;
    QStringList narrow;
    for (int day = 1; day <= daysInWeek; ++day) {
        two.append(locale.dayName(day, QLocale::ShortFormat).left(2));
        narrow.append(locale.dayName(day, QLocale::NarrowFormat));
    }
    return QSet<QString>(two.cbegin(), two.cend()).size() == daysInWeek ? two : narrow;
}

} // namespace

TimeWindowRow::TimeWindowRow(const core::Timetable::Window &window, QWidget *parent) : QWidget(parent)
{
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    addDays(window.days);
    addTimes(window);
    addRule(window);
    m_layout->addStretch();
    auto *close = new QPushButton(this);
    close->setIcon(Icons::named(QStringLiteral("close")));
    close->setFlat(true);
    close->setAutoDefault(false);
    close->setToolTip(tr("Remove this time"));
    close->setAccessibleName(tr("Remove this time"));
    connect(close, &QPushButton::clicked, this, &TimeWindowRow::removeWanted);
    m_layout->addWidget(close);
}

void TimeWindowRow::addDays(quint8 chosen)
{
    auto *days = new QHBoxLayout;
    days->setSpacing(2);
    const QLocale locale;
    const QStringList names = briefly(locale);
    for (int day = 0; day < daysInWeek; ++day) {
        auto *button = new QPushButton(names.at(day), this);
        button->setProperty("day", true);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setChecked(((chosen >> day) & 1U) != 0);
        button->setAccessibleName(locale.dayName(day + 1, QLocale::LongFormat));
        button->setToolTip(button->accessibleName());
        days->addWidget(button);
        m_days.append(button);
    }
    m_layout->addLayout(days);
}

void TimeWindowRow::addTimes(const core::Timetable::Window &window)
{
    const QString format = QStringLiteral("HH:mm");
    m_from = new QTimeEdit(window.from, this);
    m_from->setDisplayFormat(format);
    m_from->setAccessibleName(tr("From this time"));
    m_to = new QTimeEdit(window.to, this);
    m_to->setDisplayFormat(format);
    m_to->setAccessibleName(tr("To this time"));
    m_to->setToolTip(tr("A time that is not after the first is on the next day."));
    m_layout->addWidget(m_from);
    m_layout->addWidget(new QLabel(tr("to"), this));
    m_layout->addWidget(m_to);
}

void TimeWindowRow::addRule(const core::Timetable::Window &window)
{
    m_rule = new QComboBox(this);
    m_rule->addItem(tr("paused"), int(Rule::Pause));
    m_rule->addItem(tr("unlimited"), int(Rule::Unlimited));
    m_rule->addItem(tr("at most"), int(Rule::AtMost));
    m_rule->setToolTip(tr("What holds then"));
    m_rule->setCurrentIndex(int(ruleOf(window)));
    m_speed = new SpeedBox(this);
    m_speed->setMinimum(1);
    m_speed->setAccessibleName(tr("Speed then"));
    m_speed->setValue(int(std::max(firstSpeed, window.bytesPerSecond.value_or(0)) / SpeedBox::unit));
    if (ruleOf(window) == Rule::AtMost)
        m_speed->setValue(int(*window.bytesPerSecond / SpeedBox::unit));
    const auto showSpeed = [this] { m_speed->setVisible(m_rule->currentData().toInt() == int(Rule::AtMost)); };
    connect(m_rule, &QComboBox::currentIndexChanged, this, showSpeed);
    m_layout->addWidget(m_rule);
    m_layout->addWidget(m_speed);
    showSpeed();
}

std::optional<core::Timetable::Window> TimeWindowRow::window() const
{
    core::Timetable::Window window;
    window.days = 0;
    for (int day = 0; day < daysInWeek; ++day)
        window.days |= quint8((m_days.at(day)->isChecked() ? 1U : 0U) << day);
    window.from = m_from->time();
    window.to = m_to->time();
    switch (Rule(m_rule->currentData().toInt())) {
    case Rule::Pause:
        window.bytesPerSecond.reset();
        break;
    case Rule::Unlimited:
        window.bytesPerSecond = 0;
        break;
    case Rule::AtMost:
        window.bytesPerSecond = m_speed->value() * SpeedBox::unit;
        break;
    }
    return window.days == 0 ? std::nullopt : std::optional(window);
}

} // namespace gui
