#pragma once

#include "core/translations.h"

#include <QObject>

namespace models {
class Preferences;
}

namespace app {

/// The language of the application: words, numbers, dates, and the side at which a line begins.
class Language : public QObject
{
    Q_OBJECT

public:
    /// The desktop's, until follow().
    Language();

    /// What the person chose, and chooses from now on. `preferences` outlives it.
    void follow(const models::Preferences &preferences);

Q_SIGNALS:
    /// Texts that were made before are in another language now.
    void changed();

private:
    void speak(const QString &language);

    core::Translations m_translations;
};

} // namespace app
