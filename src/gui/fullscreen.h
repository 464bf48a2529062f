#pragma once

#include "gui/videosurface.h"

namespace gui {

/// The picture on the whole screen, in a window of its own; Escape, F or a double click ends it.
class FullScreen : public VideoSurface
{
    Q_OBJECT

public:
    explicit FullScreen(QWidget *parent);

Q_SIGNALS:
    /// A key that is not the window's own.
    void keyPressed(QKeyEvent *event);
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
};

} // namespace gui
