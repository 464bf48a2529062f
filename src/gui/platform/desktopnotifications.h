#pragma once

#include <QHash>
#include <QObject>
#include <QString>

namespace gui {

/// Notifications of the desktop, outside of the window. Where there is no such service nothing happens.
class DesktopNotifications : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifications(QObject *parent = nullptr);

    /// Plain text, both; `body` may be empty and may hold a stranger's words.
    void show(const QString &title, const QString &body);

Q_SIGNALS:
    /// A notification of ours was clicked. `token`: with which a window may come to the front (Wayland); empty: none.
    void activated(const QString &token);

private:
    void send(const QString &title, const QString &body);

    QHash<uint, QString> m_tokens; ///< of those that are shown, as far as one came

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void tokenGiven(uint id, const QString &token);
    void closed(uint id, uint reason);
};

} // namespace gui
