#pragma once

#include "downloads/queue.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace library {
class Settings;
}

namespace models {

/// What the person chose and how the window was left, by name and type: the window's face of library::Settings.
class Preferences : public QObject
{
    Q_OBJECT

public:
    enum class ColourScheme { System, Light, Dark };
    Q_ENUM(ColourScheme)

    /// `settings` outlives it. `fallbackFolder`: where downloads go until a folder is chosen.
    Preferences(library::Settings &settings, QString fallbackFolder, QObject *parent = nullptr);

    /// Absolute.
    QString downloadFolder() const;
    void setDownloadFolder(const QString &folder);
    /// For core::NameTemplate.
    QString namePattern() const;

    /// For all; the timetable is empty until one is set.
    downloads::Limits limits() const;
    void setLimits(const downloads::Limits &limits);
    downloads::Queue::Order queueOrder() const;
    void setQueueOrder(downloads::Queue::Order order);

    ColourScheme colourScheme() const;
    void setColourScheme(ColourScheme scheme);

    /// Closing the window leaves it in the tray, where there is one.
    bool closeToTray() const;
    void setCloseToTray(bool wanted);
    bool showsNotifications() const;
    void setShowsNotifications(bool wanted);

    bool hasSamples() const;
    void setSamples(bool wanted);

    // As QMainWindow and QHeaderView write them; empty: none yet.
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray windowState() const;
    void setWindowState(const QByteArray &state);
    QByteArray tableState() const;
    void setTableState(const QByteArray &state);
    QByteArray queueState() const;
    void setQueueState(const QByteArray &state);

Q_SIGNALS:
    void limitsChanged(const downloads::Limits &limits);
    void queueOrderChanged(downloads::Queue::Order order);
    void colourSchemeChanged(models::Preferences::ColourScheme scheme);

private:
    library::Settings &m_settings;
    QString m_fallbackFolder;
};

} // namespace models
