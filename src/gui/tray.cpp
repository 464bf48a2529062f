#include "gui/tray.h"

#include "downloads/queue.h"
#include "gui/icons.h"
#include "gui/queuesummary.h"

#include <QEvent>
#include <QGuiApplication>

namespace gui {

Tray::Tray(models::QueueModel &model, downloads::Queue &queue, QObject *parent)
    : QObject(parent), m_model(model), m_icon(Icons::application())
{
    m_summary = m_menu.addAction(QString());
    m_summary->setEnabled(false);
    m_menu.addSeparator();
    m_pause = m_menu.addAction(Icons::named(QStringLiteral("pause")), QString(), &queue, &downloads::Queue::pauseAll);
    m_resume =
        m_menu.addAction(Icons::named(QStringLiteral("resume")), QString(), &queue, &downloads::Queue::resumeAll);
    m_menu.addSeparator();
    m_show = m_menu.addAction(QString(), this, &Tray::showWanted);
    m_quit = m_menu.addAction(QString(), this, &Tray::quitWanted);
    m_menu.installEventFilter(this);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        // The context menu comes by itself.
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT showWanted();
    });
    connect(&model, &models::QueueModel::totalsChanged, this, &Tray::update);
    setWords();
}

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    return QObject::eventFilter(watched, event);
}

void Tray::setWords()
{
    m_pause->setText(tr("Pause all"));
    m_resume->setText(tr("Resume all"));
    m_show->setText(tr("Show Reelkeep"));
    m_quit->setText(tr("Quit"));
    update();
}

void Tray::update()
{
    const models::QueueModel::Totals totals = m_model.totals();
    const QString summary = QueueSummary::text(totals);
    if (summary != m_summary->text()) {
        m_summary->setText(summary);
        m_icon.setToolTip(QStringLiteral("%1\n%2").arg(QGuiApplication::applicationDisplayName(), summary));
    }
    m_pause->setEnabled(totals.unfinished > 0);
    m_resume->setEnabled(totals.paused > 0 || totals.failed > 0);
}

} // namespace gui
