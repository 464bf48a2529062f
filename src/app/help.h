#pragma once

#include <QObject>
#include <QString>

namespace gui {
class MainWindow;
}
namespace library {
class Library;
}

namespace app {

class Diagnostics;

/// What the menu offers to whoever wants to know more: the guide, About, and "Save diagnostics…".
class Help : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    Help(gui::MainWindow &window, library::Library &library, Diagnostics &diagnostics);

private:
    void showAbout();
    void openGuide();
    void askWhere();
    void save(const QString &path);

    gui::MainWindow &m_window;
    library::Library &m_library;
    Diagnostics &m_diagnostics;
};

} // namespace app
