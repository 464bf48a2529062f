#include "library/processtoken.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <csignal>
#include <optional>

using library::ProcessToken;

class ProcessTokenTest : public QObject
{
    Q_OBJECT

private:
    /// Starts a process that holds a token and tells it.
    static QString tokenOf(QProcess &process, const QString &folder)
    {
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), folder});
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(30'000))
                return {};
        }
        return QString::fromLatin1(process.readLine()).trimmed();
    }

private Q_SLOTS:
    void aTokenLivesAsLongAsItsObject()
    {
        const QTemporaryDir folder;
        std::optional<ProcessToken> token(std::in_place, folder.path());
        QVERIFY(token->isValid());
        const QString text = token->text();
        QVERIFY(ProcessToken::isAlive(folder.path(), text));
        QVERIFY(ProcessToken::isAlive(folder.path(), text)); // to ask changes nothing
        token.reset();
        QVERIFY(!ProcessToken::isAlive(folder.path(), text));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void tokensAreNeverTheSame()
    {
        const QTemporaryDir folder;
        const ProcessToken one(folder.path());
        const ProcessToken two(folder.path());
        QVERIFY(one.text() != two.text());
        QVERIFY(ProcessToken::isAlive(folder.path(), one.text()));
        QVERIFY(ProcessToken::isAlive(folder.path(), two.text()));
    }

    void aKilledProcessIsDead()
    {
        const QTemporaryDir folder;
        QProcess process;
        const QString token = tokenOf(process, folder.path());
        QVERIFY(ProcessToken::isAlive(folder.path(), token));
        ::kill(pid_t(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished());
        QVERIFY(!ProcessToken::isAlive(folder.path(), token));
        // What it left is swept by the next.
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        const ProcessToken next(folder.path());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        QVERIFY(ProcessToken::isAlive(folder.path(), next.text()));
    }

    void aStoppedProcessIsStillAlive()
    {
        const QTemporaryDir folder;
        QProcess process;
        const QString token = tokenOf(process, folder.path());
        ::kill(pid_t(process.processId()), SIGSTOP);
        const ProcessToken sweeping(folder.path());
        QVERIFY(ProcessToken::isAlive(folder.path(), token));
        ::kill(pid_t(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished());
    }

    void aProgramThatWasStartedDoesNotKeepTheTokenOfItsDeadParent()
    {
        const QTemporaryDir folder;
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold-with-child"), folder.path()});
        while (!process.canReadLine())
            QVERIFY(process.waitForReadyRead(30'000));
        const QStringList line = QString::fromLatin1(process.readLine()).trimmed().split(QLatin1Char(' '));
        QCOMPARE(line.size(), 2);
        ::kill(pid_t(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished());
        const bool alive = ProcessToken::isAlive(folder.path(), line.at(0));
        const int childWasThere = ::kill(pid_t(line.at(1).toLongLong()), SIGKILL);
        QVERIFY(!alive);
        QCOMPARE(childWasThere, 0);
    }

    void textThatIsNoTokenIsDead()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("x.alive")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QString &text : {QString(), QStringLiteral("x"), QStringLiteral("../x"), QStringLiteral("no such")})
            QVERIFY(!ProcessToken::isAlive(folder.path(), text));
    }

    void whereNoFileCanBeMadeThereIsNoToken()
    {
        const QTemporaryDir folder;
        QVERIFY(!ProcessToken(folder.filePath(QStringLiteral("missing"))).isValid());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1).startsWith(QLatin1String("--hold"))) {
        const ProcessToken token(arguments.at(2));
        QTextStream out(stdout);
        out << token.text();
        if (arguments.at(1) == QLatin1String("--hold-with-child")) {
            qint64 child = 0;
            QProcess::startDetached(QStringLiteral("sleep"), {QStringLiteral("60")}, {}, &child);
            out << ' ' << child;
        }
        out << Qt::endl;
        QTextStream(stdin).readAll();
        return 0;
    }
    ProcessTokenTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_processtoken.moc"
