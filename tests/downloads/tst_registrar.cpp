#include "downloads/posixfilesystem.h"
#include "downloads/registrar.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <atomic>

using downloads::Registrar;

namespace {

/// Whose folders sync when they are let.
class SlowFolders final : public downloads::PosixFileSystem
{
public:
    int syncFolder(const QString &folder) override
    {
        ++syncs;
        gate.acquire();
        if (folder.endsWith(QLatin1String("broken")))
            return -EIO;
        return PosixFileSystem::syncFolder(folder);
    }

    std::atomic<int> syncs = 0;
    QSemaphore gate;
};

} // namespace

class TestRegistrar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoComesWhileTheDiskIsBusySharesTheNextRound()
    {
        const QTemporaryDir dir;
        SlowFolders system;
        QThreadPool pool;
        Registrar registrar(pool, system);
        int entered = 0;
        const auto enter = [&](int number) {
            const QString path = dir.filePath(QStringLiteral("sub/f%1").arg(number));
            QVERIFY(QDir().mkpath(dir.filePath(QStringLiteral("sub"))));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            registrar.enter({dir.path(), path, emptyHash()}).then(this, [&](const core::Result<void> &result) {
                entered += result ? 1 : 0;
            });
        };
        enter(0);
        QTRY_COMPARE(system.syncs, 1);
        for (int i = 1; i <= 50; ++i)
            enter(i);
        QCOMPARE(entered, 0);
        system.gate.release(100);
        QTRY_COMPARE(entered, 51);
        QCOMPARE(system.syncs, 2);
        QProcess check;
        check.setWorkingDirectory(dir.path());
        check.start(QStringLiteral("sha256sum"),
                    {QStringLiteral("--strict"), QStringLiteral("-c"), QStringLiteral("SHA256SUMS")});
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.exitCode(), 0);
        QCOMPARE(check.readAllStandardOutput().count('\n'), 51);
        pool.waitForDone();
    }

    void aFolderThatCannotBeSyncedConcernsItsOwnFilesOnly()
    {
        const QTemporaryDir dir;
        SlowFolders system;
        system.gate.release(100);
        QThreadPool pool;
        Registrar registrar(pool, system);
        QHash<QString, bool> outcomes;
        for (const QString &folder : {QStringLiteral("broken"), QStringLiteral("sound")}) {
            QVERIFY(QDir().mkpath(dir.filePath(folder)));
            registrar.enter({dir.path(), dir.filePath(folder + QStringLiteral("/f")), emptyHash()})
                .then(this, [&outcomes, folder](const core::Result<void> &result) {
                    outcomes.insert(folder, result.has_value());
                });
        }
        QTRY_COMPARE(outcomes.size(), 2);
        QVERIFY(!outcomes[QStringLiteral("broken")]);
        QVERIFY(outcomes[QStringLiteral("sound")]);
        QFile sums(dir.filePath(QStringLiteral("SHA256SUMS")));
        QVERIFY(sums.open(QIODevice::ReadOnly));
        QCOMPARE(sums.readAll(), emptyHash() + "  sound/f\n");
        pool.waitForDone();
    }

private:
    static QByteArray emptyHash() { return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"; }
};

QTEST_GUILESS_MAIN(TestRegistrar)
#include "tst_registrar.moc"
