#pragma once

#include <QCoreApplication>
#include <QSpinBox>

namespace gui {

/// A speed as a person types it: thousands of bytes a second.
class SpeedBox : public QSpinBox
{
    Q_OBJECT

public:
    static constexpr qint64 unit = 1000;

    explicit SpeedBox(QWidget *parent = nullptr) : QSpinBox(parent)
    {
        setRange(0, 100'000'000);
        setSingleStep(100);
        setGroupSeparatorShown(true);
        setSuffix(tr(" kB/s"));
    }
};

} // namespace gui
