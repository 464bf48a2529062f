#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QString>
#include <QVariant>

class QDBusMessage;

namespace gui {

/// Keeps the computer from going to sleep by itself; the screen may go dark, and the person may still send it to sleep.
///
/// Asks, one after the other, the portal (sandboxes, GNOME, KDE), the desktop's power management (KDE, Xfce, MATE) and
/// logind; the first that agrees holds. All of them let go by themselves when this process is gone.
class SleepInhibitor : public QObject
{
    Q_OBJECT

public:
    explicit SleepInhibitor(QObject *parent = nullptr);
    ~SleepInhibitor() override;

    /// `reason`: for the person, who may see it in the desktop's settings. No effect while it is held.
    void hold(const QString &reason);
    /// No effect while it is not held.
    void release();

    /// What was asked for; that somebody has agreed is known a moment later, if at all.
    bool isHeld() const { return m_wanted; }

private:
    enum class Way { Portal, PowerManagement, Logind };

    void ask(Way way);
    void askNext(Way refused);
    void take(Way way, const QVariant &answer);
    /// Gives back what was agreed on. Idempotent.
    void giveBack();
    QDBusMessage callFor(Way way) const;

    QString m_reason;
    bool m_wanted = false;
    bool m_asking = false;
    Way m_way = Way::Portal; ///< of what is held
    QVariant m_held;         ///< the portal's handle, or a cookie; invalid: nothing
    QDBusUnixFileDescriptor m_lock;
};

} // namespace gui
