#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace gui {

/// A day, or none: typed as one's locale writes it or as 2026-11-20, or picked from a calendar. Days are local.
class DateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);

    std::optional<QDate> date() const { return m_date; }
    void setDate(std::optional<QDate> date);
    /// nullopt where the text is no day.
    static std::optional<QDate> parse(const QString &text);

Q_SIGNALS:
    void dateChanged();

private:
    void take();
    void pick();

    std::optional<QDate> m_date;
};

} // namespace gui
