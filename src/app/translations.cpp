#include "app/translations.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace app {

Translations::Translations(QApplication &application)
{
    const QLocale locale;
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(&m_qt);
    // English needs its catalogue as well, for the plural forms.
    if (m_own.load(locale, QStringLiteral("reelkeep"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        m_own.load(QStringLiteral(":/i18n/reelkeep_en.qm")))
        application.installTranslator(&m_own);
}

} // namespace app
