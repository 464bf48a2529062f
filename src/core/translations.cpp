#include "core/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace core {

namespace {

const QString folder = QStringLiteral(":/i18n");
const QString prefix = QStringLiteral("reelkeep_");

QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    if (!Translations::languages().contains(language))
        return system;
    const QLocale chosen(language);
    // Whoever reads German in Vienna keeps Vienna's dates.
    return chosen.language() == system.language() && chosen.script() == system.script() ? system : chosen;
}

} // namespace

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
}

void Translations::set(const QString &language)
{
    const QLocale locale = localeFor(language);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English needs its catalogue as well, for the plural forms.
    if (m_own.load(locale, QStringLiteral("reelkeep"), QStringLiteral("_"), folder) ||
        m_own.load(folder + QStringLiteral("/reelkeep_en.qm")))
        QCoreApplication::installTranslator(&m_own);
}

QStringList Translations::languages()
{
    QStringList codes;
    const QStringList files = QDir(folder).entryList({prefix + QStringLiteral("*.qm")});
    for (const QString &file : files)
        codes.append(file.mid(prefix.size()).chopped(3));
    return codes;
}

} // namespace core
