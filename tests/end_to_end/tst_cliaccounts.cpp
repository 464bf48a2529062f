#include "clihome.h"
#include "sandboxprocess.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// `reelkeep-cli account …` against a sandbox, its secrets in REELKEEP_SECRETS.
class TestAccounts : public QObject
{
    Q_OBJECT

private:
    SandboxProcess m_sandbox;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.isReady()); }

    void accountsAreAddedListedCheckedAndRemoved()
    {
        CliHome home;
        QVERIFY(m_sandbox.addAccounts(home));
        const QList<QJsonObject> listed = home.run(words("account list --format json")).objects();
        QCOMPARE(listed.size(), 3);
        for (const SampleAccount &account : m_sandbox.accounts()) {
            const auto found = std::find_if(listed.begin(), listed.end(), [&account](const QJsonObject &object) {
                return object.value(QStringLiteral("name")) == account.provider;
            });
            QVERIFY(found != listed.end());
            QCOMPARE(found->keys(), QStringList({QStringLiteral("api_url"), QStringLiteral("fields"),
                                                 QStringLiteral("name"), QStringLiteral("provider")}));
            QCOMPARE(found->value(QStringLiteral("provider")).toString(), account.provider);
            QCOMPARE(found->value(QStringLiteral("api_url")).toString(), account.apiUrl);
            QCOMPARE(found->value(QStringLiteral("fields")).toObject(), account.fields);
            QCOMPARE(home.run({QStringLiteral("account"), QStringLiteral("check"), account.provider}).status, 0);
            QCOMPARE(home.run({QStringLiteral("account"), QStringLiteral("remove"), account.provider}).status, 0);
            QCOMPARE(home.run({QStringLiteral("account"), QStringLiteral("check"), account.provider}).status, 2);
        }
        QVERIFY(home.run(words("account list --format json")).output.isEmpty());
    }

    void aJsonLineKeepsTheContractsOrder()
    {
        CliHome home;
        QVERIFY(m_sandbox.addAccounts(home));
        for (const QByteArray &line : home.run(words("account list --format json")).lines()) {
            qsizetype before = -1;
            for (const char *key : {"\"name\":", "\"provider\":", "\"api_url\":", "\"fields\":"}) {
                const qsizetype at = line.indexOf(key);
                QVERIFY(at > before);
                before = at;
            }
        }
    }

    void withoutAnAddressTheProvidersOwnIsInEffect()
    {
        CliHome home;
        home.giveSecret(QStringLiteral("a"), m_sandbox.anchor().secrets);
        home.giveSecret(QStringLiteral("s"), m_sandbox.signalwire().secrets);
        home.giveSecret(QStringLiteral("z"), m_sandbox.zoom().secrets);
        QCOMPARE(home.run(words("account add a --provider anchor-browser")).status, 0);
        QCOMPARE(home.run(words("account add s --provider signalwire --set space=acme --set project_id=p")).status, 0);
        QCOMPARE(home.run(words("account add z --provider zoom-video-sdk")).status, 0);
        QStringList addresses;
        for (const QJsonObject &account : home.run(words("account list --format json")).objects())
            addresses.append(QUrl(account.value(QStringLiteral("api_url")).toString()).host());
        addresses.sort();
        QCOMPARE(addresses, QStringList({QStringLiteral("acme.signalwire.com"), QStringLiteral("api.anchorbrowser.io"),
                                         QStringLiteral("api.zoom.us")}));
    }

    void aWrongCommandLineStoresNothing_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {
                 "account add x --provider nosuch",
                 "account add x --provider anchor-browser --set space=a",
                 "account add x --provider anchor-browser --set api_key=k",
                 "account add x --provider signalwire --set space=a",
                 "account add x --provider signalwire --set project_id=p",
                 "account add x --provider signalwire --set project_id=p --api-url http://127.0.0.1:1",
                 "account add x --provider anchor-browser --api-url http://example.com",
                 "account add x --provider anchor-browser --api-url http://127.0.0.1.example.com",
                 "account add x --provider anchor-browser --api-url ftp://127.0.0.1",
                 "account add x --provider anchor-browser --api-url https://user:word@example.com",
                 "account add x --provider anchor-browser --api-url nonsense",
             })
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void aWrongCommandLineStoresNothing()
    {
        QFETCH(QString, line);
        CliHome home;
        home.giveSecret(QStringLiteral("x"), {{QStringLiteral("api_key"), QStringLiteral("k")}});
        const CliRun run = home.run(line.split(u' '));
        QCOMPARE(run.status, 2);
        QVERIFY(!run.errors.isEmpty());
        QVERIFY(run.output.isEmpty());
        QVERIFY(home.run(words("account list --format json")).output.isEmpty());
    }

    void secretsThatAreWrongInFormStoreNothing_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half") << QByteArray("{\"api_key\": \"k\"");
        QTest::newRow("list") << QByteArray("[\"k\"]");
        QTest::newRow("another key") << QByteArray("{\"api_token\": \"k\"}");
        QTest::newRow("incomplete") << QByteArray("{}");
        QTest::newRow("empty") << QByteArray("{\"api_key\": \"\"}");
        QTest::newRow("one too many") << QByteArray("{\"api_key\": \"k\", \"more\": \"m\"}");
        QTest::newRow("number") << QByteArray("{\"api_key\": 1}");
    }
    void secretsThatAreWrongInFormStoreNothing()
    {
        QFETCH(QByteArray, input);
        CliHome home;
        QCOMPARE(home.run(words("account add x --provider anchor-browser"), input).status, 2);
        QVERIFY(home.run(words("account list --format json")).output.isEmpty());
    }

    void halfAZoomSecretIsIncomplete()
    {
        CliHome home;
        QCOMPARE(home.run(words("account add x --provider zoom-video-sdk"), "{\"api_key\": \"k\"}").status, 2);
        home.giveSecret(QStringLiteral("y"), {{QStringLiteral("api_key"), QStringLiteral("k")}});
        QCOMPARE(home.run(words("account add y --provider zoom-video-sdk")).status, 2);
    }

    void aMalformedEnvironmentIsAWrongCommandLine()
    {
        CliHome home;
        home.setVariable(QStringLiteral("REELKEEP_SECRETS"), QStringLiteral("{\"x\": "));
        QCOMPARE(home.run(words("account add x --provider anchor-browser")).status, 2);
        QVERIFY(m_sandbox.addAccounts(home));
        home.setVariable(QStringLiteral("REELKEEP_SECRETS"), QStringLiteral("[]"));
        QCOMPARE(home.run(words("account check anchor-browser")).status, 2);
        QCOMPARE(home.run(words("list --account anchor-browser")).status, 2);
    }

    void aNameIsTakenIgnoringItsCase()
    {
        CliHome home;
        QVERIFY(m_sandbox.addAccounts(home));
        home.giveSecret(QStringLiteral("ANCHOR-BROWSER"), m_sandbox.anchor().secrets);
        QCOMPARE(home.run(words("account add ANCHOR-BROWSER --provider anchor-browser")).status, 2);
        QCOMPARE(home.run(words("account list --format json")).lines().size(), 3);
    }

    void withoutAnyKeychainTheCommandSaysSo()
    {
        CliHome home;
        const CliRun run = home.run(words("account add x --provider anchor-browser"), "{\"api_key\": \"sesame-42\"}");
        QCOMPARE(run.status, 5);
        QVERIFY(run.errors.contains("REELKEEP_SECRETS"));
        QVERIFY(!run.errors.contains("sesame-42"));
        QVERIFY(home.run(words("account list --format json")).output.isEmpty());

        home.giveSecret(QStringLiteral("x"), {{QStringLiteral("api_key"), QStringLiteral("sesame-42")}});
        QCOMPARE(home.run(words("account add x --provider anchor-browser")).status, 0);
        home.removeVariable(QStringLiteral("REELKEEP_SECRETS"));
        for (const char *line : {"account check x", "list --account x", "account remove x"})
            QCOMPARE(home.run(words(line)).status, 5);
        QCOMPARE(home.run(words("account list --format json")).lines().size(), 1);
    }

    void anUnknownAccountIsAWrongCommandLineEverywhere()
    {
        CliHome home;
        for (const char *line : {"account check nobody", "account remove nobody", "list --account nobody",
                                 "download --account nobody --into out"})
            QCOMPARE(home.run(words(line)).status, 2);
        QVERIFY(!QDir(home.filePath(QStringLiteral("out"))).exists());
    }

    void aRefusedKeyIsExitStatusThree()
    {
        CliHome home;
        QVERIFY(m_sandbox.addAccounts(home));
        home.giveSecret(QStringLiteral("anchor-browser"), {{QStringLiteral("api_key"), QStringLiteral("wrong")}});
        home.giveSecret(QStringLiteral("signalwire"), {{QStringLiteral("api_token"), QStringLiteral("wrong")}});
        home.giveSecret(QStringLiteral("zoom-video-sdk"), {{QStringLiteral("api_key"), QStringLiteral("wrong")},
                                                           {QStringLiteral("api_secret"), QStringLiteral("wrong")}});
        for (const SampleAccount &account : m_sandbox.accounts()) {
            QCOMPARE(home.run({QStringLiteral("account"), QStringLiteral("check"), account.provider}).status, 3);
            const CliRun list = home.run({QStringLiteral("list"), QStringLiteral("--account"), account.provider});
            QCOMPARE(list.status, 3);
            QVERIFY(list.output.isEmpty() && !list.errors.isEmpty());
        }
    }

    void helpAndVersionNeedNothing()
    {
        CliHome home;
        home.setVariable(QStringLiteral("REELKEEP_HOME"), QStringLiteral("/proc/nowhere"));
        QCOMPARE(home.run({QStringLiteral("--version")}).status, 0);
        QCOMPARE(home.run({QStringLiteral("--help")}).status, 0);
        QCOMPARE(home.run(words("help download")).status, 0);
        QVERIFY(home.run(words("help download")).output.contains("--dry-run"));
        QCOMPARE(home.run({}).status, 2);
        QCOMPARE(home.run(words("queue")).status, 5);
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_cliaccounts.moc"
