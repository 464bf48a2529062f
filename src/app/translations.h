#pragma once

#include <QTranslator>

class QApplication;

namespace app {

/// The words of the window and Qt's own, in the person's language as far as there is a catalogue; English otherwise.
class Translations
{
public:
    /// Installs them for as long as it lives.
    explicit Translations(QApplication &application);

private:
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace app
