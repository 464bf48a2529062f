#include "gui/fullscreen.h"

#include <QCloseEvent>
#include <QKeyEvent>

namespace gui {

FullScreen::FullScreen(QWidget *parent) : VideoSurface(parent)
{
    setWindowFlag(Qt::Window);
    setWindowTitle(tr("Full screen"));
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &VideoSurface::doubleClicked, this, &QWidget::close);
}

void FullScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F)
        close();
    else
        Q_EMIT keyPressed(event);
}

void FullScreen::closeEvent(QCloseEvent *event)
{
    VideoSurface::closeEvent(event);
    Q_EMIT ended();
}

} // namespace gui
