#include "models/preferences.h"

#include "core/nametemplate.h"
#include "library/settings.h"

#include <QMetaEnum>

namespace models {

using Key = library::Settings::Key;

Preferences::Preferences(library::Settings &settings, QString fallbackFolder, QObject *parent)
    : QObject(parent), m_settings(settings), m_fallbackFolder(std::move(fallbackFolder))
{
    connect(&settings, &library::Settings::changed, this, [this](Key key) {
        if (key == Key::ColourScheme)
            Q_EMIT colourSchemeChanged(colourScheme());
    });
}

QString Preferences::downloadFolder() const
{
    const QString chosen = m_settings.value(Key::DownloadFolder).toString();
    return chosen.isEmpty() ? m_fallbackFolder : chosen;
}

void Preferences::setDownloadFolder(const QString &folder)
{
    m_settings.setValue(Key::DownloadFolder, folder);
}

QString Preferences::namePattern() const
{
    const QString pattern = m_settings.value(Key::NameTemplate).toString();
    return pattern.isEmpty() ? core::NameTemplate::defaultPattern : pattern;
}

Preferences::ColourScheme Preferences::colourScheme() const
{
    QString name = m_settings.value(Key::ColourScheme).toString();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    bool known = false;
    const int value = QMetaEnum::fromType<ColourScheme>().keyToValue(name.toUtf8().constData(), &known);
    return known ? ColourScheme(value) : ColourScheme::System;
}

void Preferences::setColourScheme(ColourScheme scheme)
{
    const char *name = QMetaEnum::fromType<ColourScheme>().valueToKey(int(scheme));
    m_settings.setValue(Key::ColourScheme, QString::fromLatin1(name).toLower());
}

bool Preferences::hasSamples() const
{
    return m_settings.value(Key::Samples).toBool();
}

void Preferences::setSamples(bool wanted)
{
    m_settings.setValue(Key::Samples, wanted);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(Key::WindowGeometry).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(Key::WindowGeometry, geometry);
}

QByteArray Preferences::windowState() const
{
    return m_settings.value(Key::WindowState).toByteArray();
}

void Preferences::setWindowState(const QByteArray &state)
{
    m_settings.setValue(Key::WindowState, state);
}

QByteArray Preferences::tableState() const
{
    return m_settings.value(Key::TableState).toByteArray();
}

void Preferences::setTableState(const QByteArray &state)
{
    m_settings.setValue(Key::TableState, state);
}

QByteArray Preferences::queueState() const
{
    return m_settings.value(Key::QueueState).toByteArray();
}

void Preferences::setQueueState(const QByteArray &state)
{
    m_settings.setValue(Key::QueueState, state);
}

} // namespace models
