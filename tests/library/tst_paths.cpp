#include "library/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using library::Paths;

class PathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("REELKEEP_HOME"); }

    void portableModeKeepsEverythingBelowItsFolder()
    {
        const QTemporaryDir folder;
        qputenv("REELKEEP_HOME", QFile::encodeName(folder.path()));
        const Paths paths = Paths::fromEnvironment();
        for (const QString &path :
             {paths.database(), paths.settings(), paths.cache(), paths.logs(), paths.runtime(), paths.downloads()})
            QVERIFY2(path.startsWith(folder.path() + QLatin1Char('/')), qPrintable(path));
        QCOMPARE(paths.database(), Paths::below(folder.path()).database());
    }

    void aRelativeHomeIsMadeAbsolute()
    {
        qputenv("REELKEEP_HOME", "some/../where");
        QCOMPARE(Paths::fromEnvironment().database(),
                 Paths::below(QDir::current().absoluteFilePath(QStringLiteral("where"))).database());
    }

    void otherwiseTheFoldersOfTheDesktopAreUsed()
    {
        const QTemporaryDir folder;
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder.filePath(QStringLiteral("d"))));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.filePath(QStringLiteral("c"))));
        qputenv("XDG_CACHE_HOME", QFile::encodeName(folder.filePath(QStringLiteral("k"))));
        const Paths paths = Paths::fromEnvironment();
        QCOMPARE(paths.database(), folder.filePath(QStringLiteral("d/reelkeep/library.sqlite")));
        QCOMPARE(paths.settings(), folder.filePath(QStringLiteral("c/reelkeep/settings.ini")));
        QCOMPARE(paths.cache(), folder.filePath(QStringLiteral("k/reelkeep")));
        QVERIFY(paths.downloads().endsWith(QStringLiteral("/Reelkeep")));
        QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("d"))));
        for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            qunsetenv(name);
    }

    void theFoldersAreThePersonsAlone()
    {
        const QTemporaryDir folder;
        const Paths paths = Paths::below(folder.filePath(QStringLiteral("home")));
        QVERIFY(paths.create());
        QVERIFY(paths.create());
        constexpr auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                QFile::WriteOther | QFile::ExeOther;
        for (const QString &path : {QFileInfo(paths.database()).path(), QFileInfo(paths.settings()).path(),
                                    paths.cache(), paths.logs(), paths.runtime()})
            QCOMPARE(QFile::permissions(path) & (mine | others), QFile::Permissions(mine));
        // Made when something is downloaded, not before.
        QVERIFY(!QFileInfo::exists(paths.downloads()));
    }

    void whereTheyCannotBeMadeThatIsSaid()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!Paths::below(file.fileName()).create());
    }
};

QTEST_GUILESS_MAIN(PathsTest)
#include "tst_paths.moc"
