#include "models/preferences.h"

#include "core/nametemplate.h"
#include "library/settings.h"

#include <QJsonDocument>
#include <QMetaEnum>

namespace models {

using Key = library::Settings::Key;

namespace {

void tell(Preferences &preferences, Key key)
{
    if (key == Key::ColourScheme)
        Q_EMIT preferences.colourSchemeChanged(preferences.colourScheme());
    else if (key == Key::QueueOrder)
        Q_EMIT preferences.queueOrderChanged(preferences.queueOrder());
    else if (key == Key::DownloadFolder || key == Key::NameTemplate)
        Q_EMIT preferences.placesChanged();
    else if (key == Key::Language)
        Q_EMIT preferences.languageChanged(preferences.language());
    else if (key == Key::CloseToTray)
        Q_EMIT preferences.closeToTrayChanged(preferences.closeToTray());
    else if (key == Key::Notifications)
        Q_EMIT preferences.notificationsChanged(preferences.showsNotifications());
    else if (key == Key::CacheBytes)
        Q_EMIT preferences.cacheBoundChanged(preferences.cacheBound());
    else if (key == Key::Authorities)
        Q_EMIT preferences.authoritiesChanged(preferences.authorities());
}

} // namespace

Preferences::Preferences(library::Settings &settings, QString fallbackFolder, QObject *parent)
    : QObject(parent), m_settings(settings), m_fallbackFolder(std::move(fallbackFolder))
{
    connect(&settings, &library::Settings::changed, this, [this](Key key) { tell(*this, key); });
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

void Preferences::setNamePattern(const QString &pattern)
{
    m_settings.setValue(Key::NameTemplate, pattern);
}

downloads::Limits Preferences::limits() const
{
    downloads::Limits limits;
    limits.parallel = m_settings.value(Key::ParallelDownloads).toInt();
    limits.connections = m_settings.value(Key::ConnectionsPerDownload).toInt();
    limits.bytesPerSecond = m_settings.value(Key::BytesPerSecond).toLongLong();
    limits.sidecar = m_settings.value(Key::DescriptionFiles).toBool();
    const QByteArray timetable = m_settings.value(Key::SpeedTimetable).toString().toUtf8();
    limits.timetable = core::Timetable::fromJson(QJsonDocument::fromJson(timetable).array());
    return limits;
}

void Preferences::setLimits(const downloads::Limits &limits)
{
    if (limits == this->limits())
        return;
    const QByteArray timetable = QJsonDocument(limits.timetable.toJson()).toJson(QJsonDocument::Compact);
    m_settings.setValue(Key::ParallelDownloads, limits.parallel);
    m_settings.setValue(Key::ConnectionsPerDownload, limits.connections);
    m_settings.setValue(Key::BytesPerSecond, limits.bytesPerSecond);
    m_settings.setValue(Key::SpeedTimetable, QString::fromUtf8(timetable));
    m_settings.setValue(Key::DescriptionFiles, limits.sidecar);
    Q_EMIT limitsChanged(this->limits());
}

downloads::Queue::Order Preferences::queueOrder() const
{
    using Order = downloads::Queue::Order;
    bool known = false;
    const QByteArray name = m_settings.value(Key::QueueOrder).toString().toLatin1();
    const int value = QMetaEnum::fromType<Order>().keyToValue(name.constData(), &known);
    return known ? Order(value) : Order::ByHand;
}

void Preferences::setQueueOrder(downloads::Queue::Order order)
{
    const char *name = QMetaEnum::fromType<downloads::Queue::Order>().valueToKey(int(order));
    m_settings.setValue(Key::QueueOrder, QString::fromLatin1(name));
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

QString Preferences::language() const
{
    return m_settings.value(Key::Language).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(Key::Language, language);
}

bool Preferences::closeToTray() const
{
    return m_settings.value(Key::CloseToTray).toBool();
}

void Preferences::setCloseToTray(bool wanted)
{
    m_settings.setValue(Key::CloseToTray, wanted);
}

bool Preferences::startsHidden() const
{
    return m_settings.value(Key::StartHidden).toBool();
}

void Preferences::setStartsHidden(bool wanted)
{
    m_settings.setValue(Key::StartHidden, wanted);
}

bool Preferences::showsNotifications() const
{
    return m_settings.value(Key::Notifications).toBool();
}

void Preferences::setShowsNotifications(bool wanted)
{
    m_settings.setValue(Key::Notifications, wanted);
}

qint64 Preferences::cacheBound() const
{
    return m_settings.value(Key::CacheBytes).toLongLong();
}

void Preferences::setCacheBound(qint64 bytes)
{
    m_settings.setValue(Key::CacheBytes, bytes);
}

QString Preferences::authorities() const
{
    return m_settings.value(Key::Authorities).toString();
}

void Preferences::setAuthorities(const QString &file)
{
    m_settings.setValue(Key::Authorities, file);
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
