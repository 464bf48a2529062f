#include "secrets/keychainstore.h"

#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using core::Error;
using secrets::KeychainStore;
using namespace std::chrono_literals;

namespace {

const QString ownBus = QStringLiteral("DBUS_SESSION_BUS_ADDRESS");

core::Account newAccount()
{
    core::Account account;
    account.id = core::AccountId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    account.name = QStringLiteral("anything");
    return account;
}

core::Secret secretOf(const QString &key)
{
    return core::Secret(
        {{QStringLiteral("api_key"), key}, {QStringLiteral("api_secret"), QString::fromUtf8("ß\"\\東")}});
}

/// Another program's view of the keychain.
QByteArray secretTool(const QStringList &arguments, QByteArray *attributes = nullptr)
{
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"), arguments);
    tool.waitForFinished();
    if (attributes)
        *attributes = tool.readAllStandardError();
    return tool.readAllStandardOutput();
}

QByteArray lookUp(const core::Account &account)
{
    return secretTool({QStringLiteral("lookup"), QStringLiteral("user"), account.id.text(), QStringLiteral("server"),
                       QStringLiteral("reelkeep")});
}

} // namespace

/// Runs under tests/support/keyring-session.sh: a session bus and a real, unlocked keyring of this test's own, no
/// display.
class KeychainStoreTest : public QObject
{
    Q_OBJECT

private:
    template <class T>
    core::Result<T> wait(core::Job<T> *job, std::chrono::milliseconds longest = 20s)
    {
        std::optional<core::Result<T>> result;
        job->then(this, [&](const core::Result<T> &end) { result = end; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, int(longest.count())))
            return Error(Error::Kind::Network, QStringLiteral("the job did not end"));
        return *result;
    }

    static void lockKeyring()
    {
        QDBusInterface service(QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                               QStringLiteral("org.freedesktop.Secret.Service"));
        const QList<QDBusObjectPath> keyrings{
            QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))};
        const QDBusMessage answer = service.call(QStringLiteral("Lock"), QVariant::fromValue(keyrings));
        QCOMPARE(answer.type(), QDBusMessage::ReplyMessage);
    }

    /// This very program again, in another surrounding: runs one of the functions below `apart`.
    static void runApart(const QString &function, const QStringList &launcher = {}, const QStringList &without = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : without)
            environment.remove(name);
        QStringList command =
            launcher + QStringList{QCoreApplication::applicationFilePath(), QStringLiteral("--apart"), function};
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(command.takeFirst(), command);
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray output = process.readAll();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output.constData());
        QVERIFY2(output.contains(QByteArray("PASS   : ApartTest::").append(function.toLatin1())), output.constData());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty());
        QVERIFY(!QStandardPaths::findExecutable(QStringLiteral("secret-tool")).isEmpty());
    }

    void aSecretIsReadBackByThisAndByAnotherProgram()
    {
        KeychainStore store;
        const core::Account account = newAccount();
        const core::Secret secret = secretOf(QStringLiteral("key"));
        QVERIFY(wait(store.write(account, secret)));
        QVERIFY(*wait(store.read(account)) == secret);
        QCOMPARE(lookUp(account), secret.toJson());

        QByteArray attributes;
        secretTool({QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("user"), account.id.text()},
                   &attributes);
        QVERIFY2(attributes.contains("attribute.server = reelkeep"), attributes.constData());
        QVERIFY2(attributes.contains("attribute.type = plaintext"), attributes.constData());
        QVERIFY2(!attributes.contains(account.name.toUtf8()), attributes.constData());
    }

    void writingAgainReplaces()
    {
        KeychainStore store;
        const core::Account account = newAccount();
        QVERIFY(wait(store.write(account, secretOf(QStringLiteral("old")))));
        QVERIFY(wait(store.write(account, secretOf(QStringLiteral("new")))));
        QVERIFY(*wait(store.read(account)) == secretOf(QStringLiteral("new")));
    }

    void removedIsGoneForEveryProgram()
    {
        KeychainStore store;
        const core::Account account = newAccount();
        const core::Account other = newAccount();
        QVERIFY(wait(store.write(account, secretOf(QStringLiteral("key")))));
        QVERIFY(wait(store.write(other, secretOf(QStringLiteral("other")))));
        QVERIFY(wait(store.remove(account)));
        QCOMPARE(lookUp(account), QByteArray());
        QCOMPARE(wait(store.read(account)).error().cause, Error::Cause::SecretMissing);
        QVERIFY(*wait(store.read(other)) == secretOf(QStringLiteral("other")));
        // Fine where there was none.
        QVERIFY(wait(store.remove(account)));
    }

    void whatWasNeverWrittenIsMissing()
    {
        KeychainStore store;
        const auto secret = wait(store.read(newAccount()));
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, Error::Kind::Auth);
        QCOMPARE(secret.error().cause, Error::Cause::SecretMissing);
    }

    void manyAtOnceAnswerEachWithItsOwn()
    {
        KeychainStore store;
        QList<core::Account> accounts;
        int written = 0;
        for (int i = 0; i < 8; ++i) {
            accounts.append(newAccount());
            store.write(accounts.last(), secretOf(QString::number(i)))->then(this, [&](const core::Result<void> &end) {
                written += end ? 1 : 0;
            });
        }
        QTRY_COMPARE(written, 8);
        for (int i = 0; i < 8; ++i)
            QVERIFY(*wait(store.read(accounts.at(i))) == secretOf(QString::number(i)));
    }

    void aCancelledRequestLeavesTheOthersAlone()
    {
        KeychainStore store;
        const core::Account account = newAccount();
        QVERIFY(wait(store.write(account, secretOf(QStringLiteral("key")))));
        core::Job<core::Secret> *cancelled = store.read(account);
        core::Job<core::Secret> *next = store.read(account);
        cancelled->cancel();
        QCOMPARE(cancelled->result().error().kind, Error::Kind::Cancelled);
        QVERIFY(*wait(next) == secretOf(QStringLiteral("key")));
    }

    void nothingIsEverWrittenInPlainText()
    {
        KeychainStore store;
        QVERIFY(wait(store.write(newAccount(), secretOf(QStringLiteral("NEEDLE-1234")))));
        int files = 0;
        QDirIterator everything(QFileInfo(qEnvironmentVariable("HOME")).path(), QDir::Files | QDir::Hidden,
                                QDirIterator::Subdirectories);
        while (everything.hasNext()) {
            QFile file(everything.next());
            if (file.open(QIODevice::ReadOnly)) {
                ++files;
                QVERIFY2(!file.readAll().contains("NEEDLE-1234"), qPrintable(file.fileName()));
            }
        }
        QVERIFY(files > 0); // the keyring itself, at least
    }

    void thePlaceIsNamedForAPerson()
    {
        const QByteArray before = qgetenv("XDG_CURRENT_DESKTOP");
        const KeychainStore store;
        qputenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME");
        QCOMPARE(store.place(), QStringLiteral("GNOME Keyring"));
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        QCOMPARE(store.place(), QStringLiteral("KWallet"));
        qunsetenv("XDG_CURRENT_DESKTOP");
        QCOMPARE(store.place(), QStringLiteral("the system keychain"));
        qputenv("XDG_CURRENT_DESKTOP", before);
    }

    void withoutABusTheKeychainIsMissing()
    {
        runApart(QStringLiteral("theKeychainIsMissing"), {}, {ownBus, QStringLiteral("XDG_RUNTIME_DIR")});
    }

    void withABusAndNoServiceTheKeychainIsMissing()
    {
        // A bus that knows no service to start.
        QTemporaryDir folder;
        QFile configuration(folder.filePath(QStringLiteral("bus.conf")));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        configuration.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                            "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\"><busconfig><type>session"
                            "</type><listen>unix:tmpdir=" +
                            QFile::encodeName(folder.path()) +
                            "</listen><policy "
                            "context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow "
                            "eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        configuration.close();
        runApart(QStringLiteral("theKeychainIsMissing"),
                 {QStringLiteral("dbus-run-session"), QStringLiteral("--config-file=") + configuration.fileName(),
                  QStringLiteral("--")});
    }

    void aServiceThatNeverAnswersIsSilent()
    {
        runApart(QStringLiteral("theKeychainIsSilent"), {QStringLiteral("dbus-run-session"), QStringLiteral("--")});
    }

    // Last: it stays locked.
    void aLockedKeyringIsLockedAndNotEmpty()
    {
        KeychainStore store;
        const core::Account account = newAccount();
        const core::Secret secret = secretOf(QStringLiteral("locked in"));
        QVERIFY(wait(store.write(account, secret)));
        lockKeyring();
        for (int i = 0; i < 2; ++i) { // the second without a prompt
            const auto read = wait(store.read(account));
            QVERIFY(!read);
            QCOMPARE(read.error().kind, Error::Kind::Storage);
            QCOMPARE(read.error().cause, Error::Cause::KeychainLocked);
            QCOMPARE(wait(store.write(account, secret)).error().cause, Error::Cause::KeychainLocked);
            QCOMPARE(wait(store.remove(account)).error().cause, Error::Cause::KeychainLocked);
        }
        KeychainStore another;
        QCOMPARE(wait(another.remove(account)).error().cause, Error::Cause::KeychainLocked);
        KeychainStore third;
        QCOMPARE(wait(third.write(account, secret)).error().cause, Error::Cause::KeychainLocked);
    }
};

/// What KeychainStoreTest runs in a process of its own: a session bus is looked for once in a process.
class ApartTest : public QObject
{
    Q_OBJECT

private:
    template <class T>
    std::optional<Error> errorOf(core::Job<T> *job)
    {
        std::optional<core::Result<T>> result;
        job->then(this, [&](const core::Result<T> &end) { result = end; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000) || result->has_value())
            return std::nullopt;
        return result->error();
    }

private Q_SLOTS:
    void theKeychainIsMissing()
    {
        KeychainStore store;
        const core::Account account = newAccount();
        for (const auto &error :
             {errorOf(store.read(account)), errorOf(store.write(account, secretOf(QStringLiteral("key")))),
              errorOf(store.remove(account))}) {
            QVERIFY(error);
            QCOMPARE(error->kind, Error::Kind::Storage);
            QCOMPARE(error->cause, Error::Cause::KeychainMissing);
        }
    }

    void theKeychainIsSilent()
    {
        // Owns the name and never answers, as it never comes back to its event loop.
        QProcess mute;
        mute.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--mute-service")});
        while (!mute.canReadLine())
            QVERIFY(mute.waitForReadyRead(20'000));
        QCOMPARE(mute.readLine().trimmed(), QByteArray("owned"));

        KeychainStore store(nullptr, 300ms);
        const core::Account account = newAccount();
        for (int i = 0; i < 2; ++i) {
            const auto error = errorOf(store.read(account));
            QVERIFY(error);
            QCOMPARE(error->kind, Error::Kind::Storage);
            QCOMPARE(error->cause, Error::Cause::KeychainSilent);
        }
        mute.kill();
        QVERIFY(mute.waitForFinished());
    }
};

namespace {

int beMute()
{
    if (!QDBusConnection::sessionBus().registerService(QStringLiteral("org.freedesktop.secrets")))
        return 1;
    QTextStream(stdout) << "owned" << Qt::endl;
    QTextStream(stdin).readAll();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(QStringLiteral("--mute-service")))
        return beMute();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--apart")) {
        ApartTest apart;
        return QTest::qExec(&apart, {arguments.at(0), arguments.at(2)});
    }
    // Never in the person's own keychain, and this test locks the one it has.
    if (qEnvironmentVariableIsEmpty("KEYRING_SESSION"))
        return QProcess::execute(QStringLiteral(KEYRING_SESSION_SCRIPT), arguments);
    KeychainStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainstore.moc"
