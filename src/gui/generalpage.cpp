#include "gui/generalpage.h"

#include "gui/marks.h"
#include "ui_generalpage.h"

#include <QList>
#include <QPair>

namespace gui {

namespace {

using Scheme = models::Preferences::ColourScheme;

/// Each by its own name, for who cannot read the one that is set.
const QList<QPair<QString, QString>> &languages()
{
    static const QList<QPair<QString, QString>> all{
        {QStringLiteral("en"), QStringLiteral("English")},  {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("fr"), QStringLiteral("Français")}, {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},   {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
    };
    return all;
}

} // namespace

GeneralPage::GeneralPage(models::Preferences &preferences, QWidget *parent)
    : SettingsPage(parent), m_preferences(preferences), m_ui(std::make_unique<Ui::GeneralPage>())
{
    m_ui->setupUi(this);
    makeBold(*m_ui->windowHeading);
    fillChoices();
    m_ui->closeToTray->setChecked(preferences.closeToTray());
    m_ui->startHidden->setChecked(preferences.startsHidden());
    m_ui->notifications->setChecked(preferences.showsNotifications());
}

GeneralPage::~GeneralPage() = default;

void GeneralPage::fillChoices()
{
    m_ui->language->addItem(tr("As the desktop"), QString());
    for (const auto &[code, name] : languages())
        m_ui->language->addItem(name, code);
    m_ui->language->setCurrentIndex(std::max(0, m_ui->language->findData(m_preferences.language())));
    m_ui->scheme->addItem(tr("As the desktop"), int(Scheme::System));
    m_ui->scheme->addItem(tr("Light"), int(Scheme::Light));
    m_ui->scheme->addItem(tr("Dark"), int(Scheme::Dark));
    m_ui->scheme->setCurrentIndex(m_ui->scheme->findData(int(m_preferences.colourScheme())));
}

void GeneralPage::save()
{
    m_preferences.setCloseToTray(m_ui->closeToTray->isChecked());
    m_preferences.setStartsHidden(m_ui->startHidden->isChecked());
    m_preferences.setShowsNotifications(m_ui->notifications->isChecked());
    m_preferences.setColourScheme(Scheme(m_ui->scheme->currentData().toInt()));
    m_preferences.setLanguage(m_ui->language->currentData().toString());
}

} // namespace gui
