#pragma once

#include <QObject>

class QDBusVariant;

namespace gui {

/// Whether the desktop asks for dark windows, and when it changes its mind: the portal's `color-scheme`. (Qt has this
/// from 6.5 on.)
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    /// Asks the portal; until it answers, and where there is none, the desktop is light.
    explicit DesktopScheme(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private:
    void take(const QVariant &value);

    bool m_dark = false;

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace gui
