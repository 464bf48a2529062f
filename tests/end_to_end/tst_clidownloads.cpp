#include "clihome.h"
#include "sandboxprocess.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <unistd.h>

namespace {

QByteArray eventOf(const QJsonObject &event)
{
    return event.value(QStringLiteral("event")).toString().toLatin1();
}

QList<QJsonObject> eventsNamed(const CliRun &run, const char *name)
{
    QList<QJsonObject> events;
    for (const QJsonObject &event : run.objects()) {
        if (eventOf(event) == name)
            events.append(event);
    }
    return events;
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    return files;
}

bool manifestHolds(const QString &folder)
{
    QProcess check;
    check.setWorkingDirectory(folder);
    check.start(QStringLiteral("sha256sum"), {QStringLiteral("--check"), QStringLiteral("--strict"),
                                              QStringLiteral("--quiet"), QStringLiteral("SHA256SUMS")});
    return CliHome::conclude(check).status == 0;
}

} // namespace

/// `reelkeep-cli download`, `queue`, `resume` and `verify`, and what happens to them on the way.
class TestDownloads : public QObject
{
    Q_OBJECT

private:
    SandboxProcess m_sandbox;
    /// So slow that there is a middle to be stopped in.
    SandboxProcess m_slow{{QStringLiteral("--rate"), QStringLiteral("100000")}};

    static QStringList downloadArguments(const QString &account, const QString &into)
    {
        return {QStringLiteral("download"), QStringLiteral("--account"), account, QStringLiteral("--into"), into,
                QStringLiteral("--format"), QStringLiteral("json")};
    }
    static QString largestId(const CliHome &home, const QString &account)
    {
        QString id;
        double largest = 0;
        const CliRun list = home.run({QStringLiteral("list"), QStringLiteral("--account"), account,
                                      QStringLiteral("--format"), QStringLiteral("json")});
        for (const QJsonObject &row : list.objects()) {
            const double size = row.value(QStringLiteral("size_bytes")).toDouble();
            if (!row.value(QStringLiteral("ready")).toBool() || size <= largest)
                continue;
            largest = size;
            id = row.value(QStringLiteral("id")).toString();
        }
        return id;
    }
    /// Waits until a part below the folder has bytes in it.
    static bool partGrows(const QString &folder)
    {
        return QTest::qWaitFor(
            [&folder] {
                for (const QString &file : filesBelow(folder)) {
                    if (file.endsWith(QStringLiteral(".part")) && QFile(file).size() > 0)
                        return true;
                }
                return false;
            },
            30'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_sandbox.isReady());
        QVERIFY(m_slow.isReady());
    }

    void filesArriveWholeAndAreNotFetchedAgain_data()
    {
        QTest::addColumn<QString>("account");
        QTest::newRow("zoom") << QStringLiteral("zoom-video-sdk");
        QTest::newRow("anchor") << QStringLiteral("anchor-browser");
    }
    void filesArriveWholeAndAreNotFetchedAgain()
    {
        QFETCH(QString, account);
        CliHome home;
        QVERIFY(m_sandbox.addAccounts(home));
        const QString into = home.filePath(QStringLiteral("not yet/there"));
        const CliRun first = home.run(downloadArguments(account, into));
        QVERIFY2(first.status == 0, first.errors.constData());
        const QList<QJsonObject> done = eventsNamed(first, "done");
        QVERIFY(!done.isEmpty());
        for (const QJsonObject &event : done) {
            const QString path = event.value(QStringLiteral("path")).toString();
            QVERIFY(QDir::isAbsolutePath(path) && path.startsWith(into + u'/'));
            QCOMPARE(double(QFile(path).size()), event.value(QStringLiteral("bytes")).toDouble());
        }
        QVERIFY(manifestHolds(into));
        // Every file that was saved, the manifest, and nothing else.
        QCOMPARE(filesBelow(into).size(), done.size() + 1);

        const CliRun second = home.run(downloadArguments(account, into));
        QCOMPARE(second.status, 0);
        QVERIFY(eventsNamed(second, "started").isEmpty());
        QCOMPARE(eventsNamed(second, "skipped").size(), done.size() + eventsNamed(first, "skipped").size());
        for (const QJsonObject &event : eventsNamed(second, "skipped")) {
            const QJsonObject error = event.value(QStringLiteral("error")).toObject();
            QVERIFY(error.isEmpty() || error.value(QStringLiteral("kind")) == QStringLiteral("not_ready"));
        }

        const CliRun elsewhere = home.run(downloadArguments(account, home.filePath(QStringLiteral("other"))));
        QCOMPARE(eventsNamed(elsewhere, "done").size(), done.size());
    }

    void aFinishedFileIsKnownToTheList()
    {
        CliHome home;
        QVERIFY(m_sandbox.addAccounts(home));
        const QString id = largestId(home, QStringLiteral("anchor-browser"));
        const CliRun run = home.run(downloadArguments(QStringLiteral("anchor-browser"), QStringLiteral("out")) +
                                    QStringList{QStringLiteral("--id"), id});
        QCOMPARE(run.status, 0);
        const QString path = eventsNamed(run, "done").value(0).value(QStringLiteral("path")).toString();
        const auto savedAs = [&home, &id] {
            const CliRun list =
                home.run({QStringLiteral("list"), QStringLiteral("--account"), QStringLiteral("anchor-browser"),
                          QStringLiteral("--id"), id, QStringLiteral("--format"), QStringLiteral("json")});
            return list.objects().value(0).value(QStringLiteral("saved_as"));
        };
        QCOMPARE(savedAs().toString(), path);
        QVERIFY(QFile::remove(path));
        QVERIFY(savedAs().isNull());
    }

    void namesFollowTheTemplate()
    {
        CliHome home;
        QVERIFY(m_sandbox.addAccounts(home));
        const QString id = largestId(home, QStringLiteral("signalwire"));
        const CliRun run = home.run(downloadArguments(QStringLiteral("signalwire"), QStringLiteral("out")) +
                                    QStringList{QStringLiteral("--id"), id, QStringLiteral("--name"),
                                                QStringLiteral("{provider}/{account}-{id}.{ext}")});
        QVERIFY2(run.status == 0, run.errors.constData());
        QCOMPARE(eventsNamed(run, "done").value(0).value(QStringLiteral("path")).toString(),
                 home.filePath(QStringLiteral("out/signalwire/signalwire-%1.mp4").arg(id)));
    }

    void aDryRunPlansAndWritesNothing()
    {
        CliHome home;
        QVERIFY(m_sandbox.addAccounts(home));
        const QString into = home.filePath(QStringLiteral("out"));
        const CliRun run = home.run(downloadArguments(QStringLiteral("anchor-browser"), into) +
                                    QStringList{QStringLiteral("--dry-run")});
        QCOMPARE(run.status, 0);
        QVERIFY(!QDir(into).exists());
        const QList<QJsonObject> planned = eventsNamed(run, "planned");
        QVERIFY(!planned.isEmpty());
        double bytes = 0;
        QSet<QString> paths;
        for (const QJsonObject &event : planned) {
            bytes += event.value(QStringLiteral("size_bytes")).toDouble();
            paths.insert(event.value(QStringLiteral("path")).toString());
        }
        QCOMPARE(paths.size(), planned.size());
        const QJsonObject forecast = run.objects().last();
        QCOMPARE(eventOf(forecast), QByteArray("forecast"));
        QCOMPARE(forecast.value(QStringLiteral("files")).toInt(), int(planned.size()));
        QCOMPARE(forecast.value(QStringLiteral("bytes")).toDouble(), bytes);
        QVERIFY(forecast.value(QStringLiteral("disk_free")).toDouble() > 0);

        const CliRun real = home.run(downloadArguments(QStringLiteral("anchor-browser"), into));
        QSet<QString> saved;
        for (const QJsonObject &event : eventsNamed(real, "done"))
            saved.insert(event.value(QStringLiteral("path")).toString());
        QCOMPARE(saved, paths);
    }

    void whatIsKilledGoesOnAndEndsByteExact()
    {
        CliHome slow;
        QVERIFY(m_slow.addAccounts(slow));
        const QString account = QStringLiteral("signalwire");
        const QString id = largestId(slow, account);
        const QString into = slow.filePath(QStringLiteral("out"));
        const QStringList arguments = downloadArguments(account, into) + QStringList{QStringLiteral("--id"), id};
        for (int i = 0; i < 2; ++i) {
            const auto process = slow.start(arguments);
            QVERIFY(partGrows(into));
            process->kill();
            QVERIFY(process->waitForFinished());
        }
        const CliRun run = slow.run(arguments);
        QVERIFY2(run.status == 0, run.errors.constData());
        QVERIFY(manifestHolds(into));
        QFile whole(eventsNamed(run, "done").value(0).value(QStringLiteral("path")).toString());
        QVERIFY(whole.open(QFile::ReadOnly));

        // The same recording from a sandbox without a brake, in one go.
        CliHome quick;
        QVERIFY(m_sandbox.addAccounts(quick));
        const CliRun reference =
            quick.run(downloadArguments(account, QStringLiteral("out")) + QStringList{QStringLiteral("--id"), id});
        QFile expected(eventsNamed(reference, "done").value(0).value(QStringLiteral("path")).toString());
        QVERIFY(expected.open(QFile::ReadOnly));
        QCOMPARE(QCryptographicHash::hash(whole.readAll(), QCryptographicHash::Sha256),
                 QCryptographicHash::hash(expected.readAll(), QCryptographicHash::Sha256));
    }

    void aSignalStopsWithinASecondAndKeepsThePart_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("status");
        QTest::newRow("SIGINT") << SIGINT << 130;
        QTest::newRow("SIGTERM") << SIGTERM << 143;
    }
    void aSignalStopsWithinASecondAndKeepsThePart()
    {
        QFETCH(int, number);
        QFETCH(int, status);
        CliHome home;
        QVERIFY(m_slow.addAccounts(home));
        const QString into = home.filePath(QStringLiteral("out"));
        const QString id = largestId(home, QStringLiteral("anchor-browser"));
        const auto process = home.start(downloadArguments(QStringLiteral("anchor-browser"), into) +
                                        QStringList{QStringLiteral("--id"), id});
        QVERIFY(partGrows(into));
        ::kill(pid_t(process->processId()), number);
        QVERIFY(process->waitForFinished(5'000));
        QCOMPARE(CliHome::conclude(*process).status, status);
        const QStringList files = filesBelow(into);
        QCOMPARE(files.size(), 1);
        QVERIFY(files.first().endsWith(QStringLiteral(".part")));

        const QList<QJsonObject> queued =
            home.run({QStringLiteral("queue"), QStringLiteral("--format"), QStringLiteral("json")}).objects();
        QCOMPARE(queued.size(), 1);
        QCOMPARE(queued.first().value(QStringLiteral("id")).toString(), id);
        QCOMPARE(queued.first().value(QStringLiteral("state")).toString(), QStringLiteral("queued"));
        QCOMPARE(queued.first().value(QStringLiteral("path")).toString() + QStringLiteral(".part"), files.first());

        const CliRun resumed = home.run({QStringLiteral("resume"), QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(resumed.status == 0, resumed.errors.constData());
        QCOMPARE(eventsNamed(resumed, "done").size(), 1);
        QVERIFY(manifestHolds(into));
        QVERIFY(
            home.run({QStringLiteral("queue"), QStringLiteral("--format"), QStringLiteral("json")}).output.isEmpty());
    }

    void whatAnotherProcessIsBusyWithIsLeftAlone()
    {
        CliHome home;
        QVERIFY(m_slow.addAccounts(home));
        const QString into = home.filePath(QStringLiteral("out"));
        const QString id = largestId(home, QStringLiteral("signalwire"));
        const auto busy =
            home.start(downloadArguments(QStringLiteral("signalwire"), into) + QStringList{QStringLiteral("--id"), id});
        QVERIFY(partGrows(into));
        const CliRun resumed = home.run({QStringLiteral("resume"), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(resumed.status, 0);
        QVERIFY(resumed.output.isEmpty());
        QCOMPARE(CliHome::conclude(*busy).status, 0);
        QVERIFY(manifestHolds(into));
    }

    void theRateIsLimitedForTheWholeProcess()
    {
        CliHome home;
        QVERIFY(m_sandbox.addAccounts(home));
        const QString into = home.filePath(QStringLiteral("out"));
        const CliRun plan = home.run(downloadArguments(QStringLiteral("anchor-browser"), into) +
                                     QStringList{QStringLiteral("--dry-run")});
        const qint64 bytes = qint64(plan.objects().last().value(QStringLiteral("bytes")).toDouble());
        QElapsedTimer timer;
        timer.start();
        const CliRun run = home.run(downloadArguments(QStringLiteral("anchor-browser"), into) +
                                    QStringList{QStringLiteral("--limit-rate"), QString::number(bytes / 3)});
        QCOMPARE(run.status, 0);
        // Three seconds' worth of bytes, of which a burst may come at once.
        QVERIFY(timer.elapsed() > 1'500);
    }

    void verifyNamesWhatIsNotAsItWas()
    {
        CliHome home;
        QVERIFY(m_sandbox.addAccounts(home));
        const QString into = home.filePath(QStringLiteral("out"));
        QCOMPARE(home.run({QStringLiteral("verify"), into}).status, 1);
        const CliRun run = home.run(downloadArguments(QStringLiteral("anchor-browser"), into));
        QVERIFY2(run.status == 0, run.errors.constData());
        const QList<QJsonObject> done = eventsNamed(run, "done");
        QVERIFY(done.size() >= 2);
        const CliRun whole = home.run({QStringLiteral("verify"), into});
        QVERIFY2(whole.status == 0, whole.errors.constData());

        const QString damaged = done.at(0).value(QStringLiteral("path")).toString();
        const QString gone = done.at(1).value(QStringLiteral("path")).toString();
        QFile file(damaged);
        QVERIFY(file.open(QFile::ReadWrite));
        QVERIFY(file.seek(file.size() / 2) && file.putChar('!'));
        file.close();
        QVERIFY(QFile::remove(gone));
        const CliRun text = home.run({QStringLiteral("verify"), into});
        QCOMPARE(text.status, 1);
        QVERIFY(text.errors.contains(damaged.toUtf8()) && text.errors.contains(gone.toUtf8()));
        const CliRun json =
            home.run({QStringLiteral("verify"), into, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(json.status, 1);
        QStringList states;
        for (const QJsonObject &object : json.objects())
            states.append(object.value(QStringLiteral("state")).toString());
        QCOMPARE(states.count(QStringLiteral("differs")), 1);
        QCOMPARE(states.count(QStringLiteral("gone")), 1);
        QCOMPARE(states.count(QStringLiteral("same")), done.size() - 2);
    }

    void aFolderThatCannotBeWrittenIsExitStatusFive()
    {
        CliHome home;
        QVERIFY(m_sandbox.addAccounts(home));
        // /proc takes no folder of anybody, root included.
        const CliRun run =
            home.run(downloadArguments(QStringLiteral("anchor-browser"), QStringLiteral("/proc/reelkeep")));
        QCOMPARE(run.status, 5);
        QVERIFY(run.errors.contains("/proc/reelkeep"));
        QVERIFY(eventsNamed(run, "started").isEmpty());
        QFile file(home.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(home.run(downloadArguments(QStringLiteral("anchor-browser"), file.fileName())).status, 5);
    }

    void anUnknownSessionOrIdIsNotFound()
    {
        CliHome home;
        QVERIFY(m_sandbox.addAccounts(home));
        const CliRun id = home.run(downloadArguments(QStringLiteral("anchor-browser"), QStringLiteral("out")) +
                                   QStringList{QStringLiteral("--id"), QStringLiteral("no-such")});
        QCOMPARE(id.status, 1);
        const QJsonObject event = eventsNamed(id, "failed").value(0);
        QCOMPARE(event.value(QStringLiteral("id")).toString(), QStringLiteral("no-such"));
        QCOMPARE(event.value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString(),
                 QStringLiteral("not_found"));
        QVERIFY(id.errors.contains("no-such"));
        QCOMPARE(home.run(downloadArguments(QStringLiteral("signalwire"), QStringLiteral("out")) +
                          QStringList{QStringLiteral("--session"), QStringLiteral("no-such")})
                     .status,
                 1);
    }

    void withoutATerminalTextIsOneLineAFile()
    {
        CliHome home;
        QVERIFY(m_sandbox.addAccounts(home));
        const CliRun run =
            home.run({QStringLiteral("download"), QStringLiteral("--account"), QStringLiteral("anchor-browser"),
                      QStringLiteral("--into"), QStringLiteral("out")});
        QCOMPARE(run.status, 0);
        QVERIFY(!run.output.contains('\r') && !run.errors.contains('\r'));
        const qsizetype saved = filesBelow(home.filePath(QStringLiteral("out"))).size() - 1;
        QCOMPARE(run.output.count("saved  "), saved);
        QVERIFY(run.errors.startsWith(QByteArray::number(saved)));
    }
};

QTEST_GUILESS_MAIN(TestDownloads)
#include "tst_clidownloads.moc"
