#include "gui/dateedit.h"

#include "gui/icons.h"
#include "gui/marks.h"

#include <QAction>
#include <QCalendarWidget>
#include <QLocale>
#include <QMenu>
#include <QWidgetAction>

namespace gui {

namespace {

QString dayFormat()
{
    //: A day in a filter, as Qt's QLocale::toString() format.
    return DateEdit::tr("d MMM yyyy");
}

int widestDay(const QFontMetrics &metrics)
{
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest, metrics.horizontalAdvance(QLocale().toString(QDate(2026, month, 28), dayFormat())));
    return widest;
}

} // namespace

DateEdit::DateEdit(QWidget *parent) : QLineEdit(parent)
{
    setFixedWidth(widestDay(fontMetrics()) + 50);
    setToolTip(tr("A local day, such as 2026-11-20. Empty: no limit."));
    setAccessibleDescription(toolTip());
    QAction *calendar =
        addAction(Icons::named(QStringLiteral("calendar"), QPalette::PlaceholderText), QLineEdit::TrailingPosition);
    calendar->setText(tr("Calendar"));
    connect(calendar, &QAction::triggered, this, &DateEdit::pick);
    connect(this, &QLineEdit::textChanged, this, &DateEdit::take);
}

std::optional<QDate> DateEdit::parse(const QString &text)
{
    const QLocale locale;
    const QString trimmed = text.trimmed();
    for (const QDate &date :
         {QDate::fromString(trimmed, Qt::ISODate), locale.toDate(trimmed, dayFormat()),
          locale.toDate(trimmed, QLocale::ShortFormat), locale.toDate(trimmed, QLocale::LongFormat)}) {
        // A short format with two digits for the year reads 26 as 1926.
        if (date.isValid())
            return date.year() < 1970 ? date.addYears(100) : date;
    }
    return std::nullopt;
}

void DateEdit::setDate(std::optional<QDate> date)
{
    setText(date ? QLocale().toString(*date, dayFormat()) : QString());
}

void DateEdit::take()
{
    const std::optional<QDate> date = parse(text());
    setMark(*this, "invalid", !date && !text().trimmed().isEmpty());
    if (date == m_date)
        return;
    m_date = date;
    Q_EMIT dateChanged();
}

void DateEdit::pick()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setSelectedDate(m_date.value_or(QDate::currentDate()));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    menu->addAction(tr("Any day"), this, [this] { setDate(std::nullopt); });
    connect(calendar, &QCalendarWidget::activated, menu, [this, menu](QDate date) {
        setDate(date);
        menu->close();
    });
    connect(calendar, &QCalendarWidget::clicked, menu, [this, menu](QDate date) {
        setDate(date);
        menu->close();
    });
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

} // namespace gui
