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
    /// Checked before: NameTemplate::parse accepts it.
    void setNamePattern(const QString &pattern);

    /// For all; the timetable is empty until one is set.
    downloads::Limits limits() const;
    void setLimits(const downloads::Limits &limits);
    downloads::Queue::Order queueOrder() const;
    void setQueueOrder(downloads::Queue::Order order);

    ColourScheme colourScheme() const;
    void setColourScheme(ColourScheme scheme);

    /// `de`, `zh_CN`; empty: the desktop's.
    QString language() const;
    void setLanguage(const QString &language);
    /// Closing the window leaves it in the tray, where there is one.
    bool closeToTray() const;
    void setCloseToTray(bool wanted);
    bool startsHidden() const;
    void setStartsHidden(bool wanted);
    bool showsNotifications() const;
    void setShowsNotifications(bool wanted);

    /// Bytes of pictures and waveforms on disk, at most.
    qint64 cacheBound() const;
    void setCacheBound(qint64 bytes);
    /// A PEM file; empty: the system's authorities alone.
    QString authorities() const;
    void setAuthorities(const QString &file);

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
    /// Folder or names, for the downloads to come.
    void placesChanged();
    void languageChanged(const QString &language);
    void closeToTrayChanged(bool wanted);
    void notificationsChanged(bool wanted);
    void cacheBoundChanged(qint64 bytes);
    void authoritiesChanged(const QString &file);
    void limitsChanged(const downloads::Limits &limits);
    void queueOrderChanged(downloads::Queue::Order order);
    void colourSchemeChanged(models::Preferences::ColourScheme scheme);

private:
    library::Settings &m_settings;
    QString m_fallbackFolder;
};

} // namespace models
