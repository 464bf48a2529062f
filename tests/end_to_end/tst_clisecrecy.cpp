#include "clihome.h"
#include "sandboxprocess.h"
#include "secrethunt.h"

#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

namespace {

/// Full of what encodings change.
const QString oddSecret = QStringLiteral("se\"same/\\open+me~%41&=42<>");

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

QByteArray toJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

/// The whole road with a real keychain, and then the search for each secret wherever it could have slipped to. Runs in
/// a session of its own (tests/support/keyring-session.sh).
class TestSecrecy : public QObject
{
    Q_OBJECT

private:
    SandboxProcess m_sandbox;
    SandboxProcess m_slow{{QStringLiteral("--rate"), QStringLiteral("200000")}};
    CliHome m_home;
    SecretHunt m_hunt;

    /// Runs it to the end, looks at its command line meanwhile and keeps all it prints for the hunt.
    CliRun watched(const QStringList &arguments, const QByteArray &input = {});
    static CliRun secretTool(const QStringList &arguments);
    QByteArray storedSecrets() const
    {
        return secretTool(words(QStringLiteral("search --all --unlock server reelkeep"))).output;
    }

private Q_SLOTS:
    void initTestCase();

    void secretsGoIntoTheKeychain();
    void everyCommandRuns();
    void noSecretSlippedOut();
    void removedSecretsAreGone();
    void aLockedKeychainKeepsTheAccount();
};

CliRun TestSecrecy::watched(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(m_home.environment());
    process.setWorkingDirectory(m_home.path());
    process.start(CliHome::program(), arguments + QStringList{QStringLiteral("-v")});
    process.waitForStarted();
    QFile commandLine(QStringLiteral("/proc/%1/cmdline").arg(process.processId()));
    if (commandLine.open(QFile::ReadOnly))
        m_hunt.searchText(QStringLiteral("the command line"), commandLine.readAll());
    process.write(input);
    process.closeWriteChannel();
    const CliRun run = CliHome::conclude(process);
    const QString where = QStringLiteral("what “%1” printed").arg(arguments.join(u' '));
    m_hunt.searchText(where, run.output);
    m_hunt.searchText(where, run.errors);
    return run;
}

CliRun TestSecrecy::secretTool(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("secret-tool"), arguments);
    process.closeWriteChannel();
    return CliHome::conclude(process);
}

void TestSecrecy::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"),
             "start it through tests/support/keyring-session.sh");
    QVERIFY(m_sandbox.isReady() && m_slow.isReady());
    m_home.setVariable(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
    for (const SampleAccount &account : m_sandbox.accounts()) {
        const QString user = account.fields.value(QStringLiteral("project_id")).toString();
        for (auto secret = account.secrets.begin(); secret != account.secrets.end(); ++secret) {
            if (user.isEmpty())
                m_hunt.add(account.provider + u' ' + secret.key(), secret.value().toString());
            else
                m_hunt.addBasic(account.provider + u' ' + secret.key(), user, secret.value().toString());
        }
    }
    m_hunt.add(QStringLiteral("the odd secret"), oddSecret);
    m_hunt.addBasic(QStringLiteral("the odd secret"), QStringLiteral("p"), oddSecret);
    // The beginning of every minted token, and what makes a link a credential.
    m_hunt.add(QStringLiteral("a JWT"), QStringLiteral("eyJhbGciOi"));
    m_hunt.add(QStringLiteral("a signed link"), QStringLiteral("X-Amz-Signature="));
    m_hunt.add(QStringLiteral("a signed link"), QStringLiteral("Key-Pair-Id="));
    m_hunt.add(QStringLiteral("a token in a link"), QStringLiteral("access_token="));
}

void TestSecrecy::secretsGoIntoTheKeychain()
{
    for (const SampleAccount &account : m_sandbox.accounts()) {
        const CliRun run = watched(account.addArguments(account.provider), toJson(account.secrets));
        QVERIFY2(run.status == 0, run.errors.constData());
        // Read back by another program.
        for (const QJsonValue &secret : account.secrets)
            QVERIFY(storedSecrets().contains(secret.toString().toUtf8()));
    }
    const CliRun odd =
        watched(words(QStringLiteral("account add odd --provider signalwire --set space=s --set project_id=p "
                                     "--api-url %1"))
                    .replaceInStrings(QStringLiteral("%1"), m_sandbox.signalwire().apiUrl),
                toJson({{QStringLiteral("api_token"), oddSecret}}));
    QVERIFY2(odd.status == 0, odd.errors.constData());
}

void TestSecrecy::everyCommandRuns()
{
    for (const SampleAccount &account : m_sandbox.accounts()) {
        const QString &name = account.provider;
        QCOMPARE(watched(words(QStringLiteral("account check %1").arg(name))).status, 0);
        QCOMPARE(watched(words(QStringLiteral("list --account %1").arg(name))).status, 0);
        QCOMPARE(watched(words(QStringLiteral("list --account %1 --format csv").arg(name))).status, 0);
    }
    QCOMPARE(watched(words(QStringLiteral("list --account anchor-browser --kind downloads"))).status, 0);
    QCOMPARE(watched(words(QStringLiteral("download --account zoom-video-sdk --into zoom"))).status, 0);
    QCOMPARE(watched(words(QStringLiteral("download --account anchor-browser --into anchor --format json"))).status, 0);
    QCOMPARE(watched(words(QStringLiteral("account list"))).status, 0);
    QCOMPARE(watched(words(QStringLiteral("account check odd"))).status, 3);
    QCOMPARE(watched(words(QStringLiteral("list --account odd"))).status, 3);

    // What is broken off leaves its journal and its part.
    const SampleAccount slow = m_slow.signalwire();
    QCOMPARE(watched(slow.addArguments(QStringLiteral("slow")), toJson(slow.secrets)).status, 0);
    const QString session = slow.sessions().keys().value(0);
    const auto killed =
        m_home.start({QStringLiteral("download"), QStringLiteral("--account"), QStringLiteral("slow"),
                      QStringLiteral("--session"), session, QStringLiteral("--into"), QStringLiteral("slow"),
                      QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("-v")});
    QByteArray printed;
    const auto isUnderWay = [&killed, &printed] {
        killed->waitForReadyRead(100);
        printed += killed->readAllStandardOutput();
        return printed.contains("\"progress\"");
    };
    QVERIFY(QTest::qWaitFor(isUnderWay, 30'000));
    killed->kill();
    QVERIFY(killed->waitForFinished());
    m_hunt.searchText(QStringLiteral("what a killed download printed"), printed + killed->readAllStandardError());
    m_hunt.searchFolder(m_home.path());
    QCOMPARE(watched(words(QStringLiteral("queue"))).status, 0);
    QCOMPARE(watched(words(QStringLiteral("resume"))).status, 0);
    QCOMPARE(watched(words(QStringLiteral("verify slow"))).status, 0);
}

void TestSecrecy::noSecretSlippedOut()
{
    m_hunt.searchFolder(m_home.path());
    QVERIFY(m_hunt.bytesSearched() > 1'000'000);
    QCOMPARE(m_hunt.finds(), QStringList());

    // The hunt itself finds what there is to find.
    SecretHunt sharp;
    const QByteArray basic = "user:" + oddSecret.toUtf8();
    sharp.add(QStringLiteral("odd"), oddSecret);
    for (const QByteArray &text : {oddSecret.toUtf8(), QUrl::toPercentEncoding(oddSecret),
                                   toJson({{QStringLiteral("k"), oddSecret}}), basic.toBase64()}) {
        const qsizetype before = sharp.finds().size();
        sharp.searchText(QStringLiteral("text"), text);
        QVERIFY(sharp.finds().size() > before);
    }
}

void TestSecrecy::removedSecretsAreGone()
{
    for (const char *name : {"slow", "zoom-video-sdk", "signalwire", "anchor-browser"})
        QCOMPARE(watched({QStringLiteral("account"), QStringLiteral("remove"), QString::fromLatin1(name)}).status, 0);
    const QByteArray stored = storedSecrets();
    QVERIFY(stored.contains("api_token"));
    for (const SampleAccount &account : m_sandbox.accounts()) {
        for (const QJsonValue &secret : account.secrets)
            QVERIFY(!stored.contains(secret.toString().toUtf8()));
    }
}

void TestSecrecy::aLockedKeychainKeepsTheAccount()
{
    // Not by `secret-tool lock`, which locks and then crashes (libsecret 0.20.5).
    QDBusInterface service(QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                           QStringLiteral("org.freedesktop.Secret.Service"));
    const QList<QDBusObjectPath> keyrings{QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))};
    QCOMPARE(service.call(QStringLiteral("Lock"), QVariant::fromValue(keyrings)).type(), QDBusMessage::ReplyMessage);
    const CliRun removed = watched(words(QStringLiteral("account remove odd")));
    QCOMPARE(removed.status, 5);
    const CliRun added = watched(words(QStringLiteral("account add late --provider anchor-browser")),
                                 toJson({{QStringLiteral("api_key"), oddSecret}}));
    QCOMPARE(added.status, 5);
    const QByteArray accounts = watched(words(QStringLiteral("account list --format json"))).output;
    QVERIFY(accounts.contains("\"odd\""));
    QVERIFY(!accounts.contains("\"late\""));
    QCOMPARE(m_hunt.finds(), QStringList());
}

QTEST_GUILESS_MAIN(TestSecrecy)
#include "tst_clisecrecy.moc"
