#include "gui/theme.h"

#include "gui/colours.h"
#include "gui/resources.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>

namespace gui {

namespace {

QString styleSheet(const Colours &colours)
{
    QFile file(QStringLiteral(":/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    // Longer names first: @accentText before @accent.
    const QList<QPair<QString, QColor>> tokens{{QStringLiteral("@accentText"), colours.accentText},
                                               {QStringLiteral("@accentHover"), colours.accent.lighter(108)},
                                               {QStringLiteral("@accent"), colours.accent},
                                               {QStringLiteral("@selection"), colours.selection},
                                               {QStringLiteral("@window"), colours.window},
                                               {QStringLiteral("@base"), colours.base},
                                               {QStringLiteral("@hover"), colours.hover},
                                               {QStringLiteral("@line"), colours.line},
                                               {QStringLiteral("@text"), colours.text},
                                               {QStringLiteral("@muted"), colours.muted},
                                               {QStringLiteral("@waiting"), colours.waiting},
                                               {QStringLiteral("@bad"), colours.bad},
                                               {QStringLiteral("@pill"), colours.pill}};
    for (const auto &[token, colour] : tokens)
        sheet.replace(token, colour.name());
    return sheet;
}

} // namespace

Theme::Theme(QApplication &application, models::Preferences &preferences, QObject *parent)
    : QObject(parent), m_application(application), m_preferences(preferences)
{
    useResources();
    const QString style = application.style()->name();
    m_desktopBringsStyle = style.compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0 &&
                           style.compare(QLatin1String("windows"), Qt::CaseInsensitive) != 0;
    if (!m_desktopBringsStyle) {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        chooseFont();
    }
    connect(&preferences, &models::Preferences::colourSchemeChanged, this, &Theme::apply);
    connect(&m_desktop, &DesktopScheme::changed, this, &Theme::apply);
    apply();
}

bool Theme::isDark() const
{
    switch (m_preferences.colourScheme()) {
    case models::Preferences::ColourScheme::System:
        return m_desktop.isDark();
    case models::Preferences::ColourScheme::Light:
        return false;
    case models::Preferences::ColourScheme::Dark:
        return true;
    }
    Q_UNREACHABLE();
}

void Theme::chooseFont()
{
    QFont font = QApplication::font();
    const QString family = QStringLiteral("Inter");
    if (QFontDatabase::families().contains(family))
        font.setFamily(family);
    // Without a platform theme Qt says 9 points, which is small beside every desktop's own applications.
    font.setPointSizeF(std::max(font.pointSizeF(), 9.75));
    QApplication::setFont(font);
}

void Theme::apply()
{
    if (m_desktopBringsStyle && m_preferences.colourScheme() == models::Preferences::ColourScheme::System)
        return;
    const Colours colours = isDark() ? Colours::dark() : Colours::light();
    QApplication::setPalette(colours.palette());
    QPalette views = colours.palette();
    views.setColor(QPalette::Highlight, colours.selection);
    views.setColor(QPalette::HighlightedText, colours.text);
    QApplication::setPalette(views, "QAbstractItemView");
    if (!m_desktopBringsStyle)
        m_application.setStyleSheet(styleSheet(colours));
}

} // namespace gui
