#include "library/settings.h"

#include "core/nametemplate.h"

#include <QFile>
#include <QSettings>

#include <algorithm>

namespace library {

namespace {

struct Entry
{
    Settings::Key key;
    QLatin1String name; ///< in the file
    QVariant fallback;  ///< where the file has nothing, or nonsense; its type is the value's
    qint64 least = 0;   ///< of numbers
    qint64 most = 0;    ///< of numbers; 0: no bounds
};

const QList<Entry> &entries()
{
    using Key = Settings::Key;
    constexpr qint64 unlimited = std::numeric_limits<qint64>::max();
    static const QList<Entry> table{
        {Key::DownloadFolder, QLatin1String("downloads/folder"), QString()}, // empty: Paths::downloads()
        {Key::NameTemplate, QLatin1String("downloads/nameTemplate"), core::NameTemplate::defaultPattern},
        {Key::ParallelDownloads, QLatin1String("downloads/parallel"), 3, 1, 64},
        {Key::ConnectionsPerDownload, QLatin1String("downloads/connections"), 4, 1, 16},
        {Key::BytesPerSecond, QLatin1String("downloads/bytesPerSecond"), qlonglong(0), 0, unlimited},
        {Key::SpeedTimetable, QLatin1String("downloads/timetable"), QString()},
        {Key::QueueOrder, QLatin1String("downloads/order"), QStringLiteral("ByHand")},
        {Key::ColourScheme, QLatin1String("window/colourScheme"), QStringLiteral("system")},
        {Key::Language, QLatin1String("window/language"), QString()},
        {Key::CloseToTray, QLatin1String("desktop/closeToTray"), false},
        {Key::StartHidden, QLatin1String("desktop/startHidden"), false},
        {Key::Notifications, QLatin1String("desktop/notifications"), true},
        {Key::DescriptionFiles, QLatin1String("downloads/descriptionFiles"), false},
        {Key::CacheBytes, QLatin1String("cache/bytes"), qlonglong(200'000'000), 10'000'000, 1'000'000'000'000},
        {Key::Authorities, QLatin1String("network/authorities"), QString()},
        {Key::Samples, QLatin1String("window/samples"), false},
        {Key::WindowGeometry, QLatin1String("window/geometry"), QByteArray()},
        {Key::WindowState, QLatin1String("window/state"), QByteArray()},
        {Key::TableState, QLatin1String("window/table"), QByteArray()},
        {Key::QueueState, QLatin1String("window/queue"), QByteArray()},
    };
    return table;
}

const Entry &entry(Settings::Key key)
{
    const auto found = std::find_if(entries().cbegin(), entries().cend(),
                                    [key](const Entry &candidate) { return candidate.key == key; });
    Q_ASSERT(found != entries().cend());
    return *found;
}

} // namespace

class Settings::Private
{
public:
    explicit Private(const QString &path) : file(path), ini(path, QSettings::IniFormat) {}

    /// QSettings replaces the file on every write and takes over its permissions.
    void makePrivate() const
    {
        QFile settings(file);
        if (!settings.exists())
            settings.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner);
    }

    QString file;
    QSettings ini;
};

Settings::Settings(const QString &file, QObject *parent) : QObject(parent), d(std::make_unique<Private>(file)) {}

Settings::~Settings() = default;

QVariant Settings::value(Key key) const
{
    const Entry &known = entry(key);
    QVariant value = d->ini.value(known.name, known.fallback);
    if (!value.convert(known.fallback.metaType()))
        return known.fallback;
    if (known.most > 0 && (value.toLongLong() < known.least || value.toLongLong() > known.most))
        return known.fallback;
    return value;
}

void Settings::setValue(Key key, const QVariant &value)
{
    if (this->value(key) == value)
        return;
    d->makePrivate();
    d->ini.setValue(entry(key).name, value);
    Q_EMIT changed(key);
}

} // namespace library
