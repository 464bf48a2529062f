#include "app/language.h"

#include "models/preferences.h"

#include <QGuiApplication>
#include <QLocale>

namespace app {

Language::Language()
{
    speak({});
}

void Language::follow(const models::Preferences &preferences)
{
    speak(preferences.language());
    connect(&preferences, &models::Preferences::languageChanged, this, [this](const QString &language) {
        speak(language);
        Q_EMIT changed();
    });
}

void Language::speak(const QString &language)
{
    m_translations.set(language);
    // Qt reads it from its own catalogue, which need not be installed.
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace app
