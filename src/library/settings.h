#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QVariant>

#include <memory>

namespace library {

/// Preferences and the window's layout, in an INI file: one table of keys with their defaults (settings.cpp). No secret
/// ever.
class Settings : public QObject
{
    Q_OBJECT

public:
    enum class Key {
        DownloadFolder,
        NameTemplate,
        ParallelDownloads,
        ConnectionsPerDownload,
        BytesPerSecond, ///< 0: unlimited
        SpeedTimetable, ///< core::Timetable as JSON
        QueueOrder,     ///< downloads::Queue::Order by name
        ColourScheme,   ///< system, light, dark
        Language,       ///< empty: the system's
        CloseToTray,    ///< closing the window leaves the program in the tray
        StartHidden,    ///< in the tray, where there is one
        Notifications,
        DescriptionFiles, ///< beside each download, what its provider said of it
        CacheBytes,       ///< at most, for pictures and waveforms
        Authorities,      ///< a PEM file of certificate authorities besides the system's; empty: none
        Samples,          ///< the sample accounts are there: start the sandbox with the app
        WindowGeometry,
        WindowState,
        TableState,
        QueueState
    };
    Q_ENUM(Key)

    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override;

    QVariant value(Key key) const;
    void setValue(Key key, const QVariant &value);

Q_SIGNALS:
    void changed(library::Settings::Key key);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace library
