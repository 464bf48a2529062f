#include "core/nametemplate.h"
#include "library/settings.h"

#include <QFile>
#include <QMetaEnum>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using library::Settings;
using Key = Settings::Key;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasADefault()
    {
        const QTemporaryDir folder;
        const Settings settings(folder.filePath(QStringLiteral("s.ini")));
        const QMetaEnum keys = QMetaEnum::fromType<Key>();
        for (int i = 0; i < keys.keyCount(); ++i)
            QVERIFY2(settings.value(Key(keys.value(i))).isValid(), keys.key(i));
        QCOMPARE(settings.value(Key::ParallelDownloads).toInt(), 3);
        QCOMPARE(settings.value(Key::ConnectionsPerDownload).toInt(), 4);
        QCOMPARE(settings.value(Key::NameTemplate).toString(), core::NameTemplate::defaultPattern);
        QCOMPARE(settings.value(Key::ColourScheme).toString(), QStringLiteral("system"));
        // To look writes nothing.
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("s.ini"))));
    }

    void whatIsSetIsThereAgainAndThePersonsAlone()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.ini"));
        const QByteArray state("\x00\xff\n\"state", 9);
        {
            Settings settings(file);
            settings.setValue(Key::WindowState, state);
            settings.setValue(Key::DownloadFolder, QString::fromUtf8("/home/Größe, 東京; \"x\""));
            settings.setValue(Key::BytesPerSecond, qint64(5'000'000'000));
            settings.setValue(Key::Samples, true);
        }
        const Settings again(file);
        QCOMPARE(again.value(Key::WindowState).toByteArray(), state);
        QCOMPARE(again.value(Key::DownloadFolder).toString(), QString::fromUtf8("/home/Größe, 東京; \"x\""));
        QCOMPARE(again.value(Key::BytesPerSecond).toLongLong(), qint64(5'000'000'000));
        QCOMPARE(again.value(Key::Samples).toBool(), true);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
    }

    void aChangeIsToldOnce()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        QList<Key> changed;
        connect(&settings, &Settings::changed, this, [&](Key key) { changed.append(key); });
        settings.setValue(Key::Language, QStringLiteral("de"));
        settings.setValue(Key::Language, QStringLiteral("de"));
        QCOMPARE(changed, QList{Key::Language});
    }

    void nonsenseInTheFileIsTheDefault_data()
    {
        QTest::addColumn<QString>("written");
        for (const char *text : {"many", "0", "-3", "1000000", ""})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void nonsenseInTheFileIsTheDefault()
    {
        QFETCH(QString, written);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.ini"));
        QSettings(file, QSettings::IniFormat).setValue(QStringLiteral("downloads/parallel"), written);
        QCOMPARE(Settings(file).value(Key::ParallelDownloads).toInt(), 3);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
