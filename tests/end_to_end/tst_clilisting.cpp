#include "clihome.h"
#include "sandboxprocess.h"

#include <QDate>
#include <QDateTime>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

namespace {

const QByteArray csvHeader = "account,provider,session_id,session_name,id,kind,name,type,status,started_at,ended_at,"
                             "duration_ms,size_bytes,ready,saved_as";

QString today()
{
    return QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
}

QString daysAgo(int days)
{
    return QDateTime::currentDateTimeUtc().date().addDays(-days).toString(Qt::ISODate);
}

} // namespace

/// `reelkeep-cli list`: the five documented calls and their neighbours, each row once.
class TestListing : public QObject
{
    Q_OBJECT

private:
    SandboxProcess m_sandbox;
    CliHome m_home;

    CliRun list(const QString &account, const QStringList &more = {}) const
    {
        QStringList arguments{QStringLiteral("list"), QStringLiteral("--account"), account, QStringLiteral("--format"),
                              QStringLiteral("json")};
        return m_home.run(arguments + more);
    }
    CliRun listZoom(const QStringList &more = {}) const { return list(QStringLiteral("zoom-video-sdk"), more); }
    CliRun listSignalwire(const QStringList &more = {}) const { return list(QStringLiteral("signalwire"), more); }
    CliRun listAnchor(const QStringList &more = {}) const { return list(QStringLiteral("anchor-browser"), more); }

    static QSet<QString> keysOf(const CliRun &run)
    {
        QSet<QString> keys;
        for (const QJsonObject &row : run.objects())
            keys.insert(row.value(QStringLiteral("session_id")).toString() + u'\n' +
                        row.value(QStringLiteral("kind")).toString() + u'\n' +
                        row.value(QStringLiteral("id")).toString());
        return keys;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_sandbox.isReady());
        QVERIFY(m_sandbox.addAccounts(m_home));
    }

    void everyRowOfAnAccountIsThereOnce()
    {
        const CliRun signalwire = listSignalwire();
        QCOMPARE(signalwire.status, 0);
        QCOMPARE(signalwire.lines().size(), m_sandbox.signalwire().count("all"));
        QCOMPARE(keysOf(signalwire).size(), m_sandbox.signalwire().count("all"));
        const CliRun anchor = listAnchor();
        QCOMPARE(anchor.status, 0);
        QCOMPARE(anchor.lines().size(), m_sandbox.anchor().count("all"));
        QCOMPARE(keysOf(anchor).size(), m_sandbox.anchor().count("all"));
        const CliRun zoom = listZoom({QStringLiteral("--from"), daysAgo(2000)});
        QCOMPARE(zoom.status, 0);
        QCOMPARE(zoom.lines().size(), m_sandbox.zoom().count("all"));
        QCOMPARE(keysOf(zoom).size(), m_sandbox.zoom().count("all"));
    }

    void browserDownloadsAreAKindOfTheirOwn()
    {
        const CliRun run = listAnchor({QStringLiteral("--kind"), QStringLiteral("downloads")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.lines().size(), m_sandbox.anchor().count("downloads"));
        for (const QJsonObject &row : run.objects())
            QCOMPARE(row.value(QStringLiteral("kind")).toString(), QStringLiteral("browser_download"));
        QCOMPARE(listZoom({QStringLiteral("--kind"), QStringLiteral("downloads")}).status, 2);
        QCOMPARE(listSignalwire({QStringLiteral("--kind"), QStringLiteral("downloads")}).status, 2);
    }

    void oneSessionHasItsOwnRows()
    {
        for (const SampleAccount &account : m_sandbox.accounts()) {
            const QJsonObject sessions = account.sessions();
            QVERIFY(!sessions.isEmpty());
            int looked = 0;
            for (auto session = sessions.begin(); session != sessions.end() && looked < 12; ++session, ++looked) {
                const CliRun run = list(account.provider, {QStringLiteral("--session"), session.key()});
                QCOMPARE(run.lines().size(), session.value().toInt());
                QCOMPARE(run.status, 0);
                for (const QJsonObject &row : run.objects())
                    QCOMPARE(row.value(QStringLiteral("session_id")).toString(), session.key());
            }
        }
    }

    void zoomWithoutARangeListsThirtyDaysAndSaysSo()
    {
        const CliRun run = listZoom();
        QCOMPARE(run.status, 0);
        QCOMPARE(run.lines().size(), m_sandbox.zoom().count("recent"));
        QVERIFY(run.errors.contains("30 days"));
        QCOMPARE(keysOf(listZoom({QStringLiteral("--to"), today()})), keysOf(run));
        QCOMPARE(keysOf(listZoom({QStringLiteral("--from"), daysAgo(30)})), keysOf(run));
        QVERIFY(!listSignalwire().errors.contains("30 days"));
    }

    void theTrashIsZooms()
    {
        const CliRun sessions = listZoom({QStringLiteral("--trash"), QStringLiteral("sessions")});
        QCOMPARE(sessions.status, 0);
        QCOMPARE(sessions.lines().size(), m_sandbox.zoom().count("trash_sessions"));
        const CliRun files = listZoom({QStringLiteral("--trash"), QStringLiteral("files")});
        QCOMPARE(files.status, 0);
        QCOMPARE(files.lines().size(), m_sandbox.zoom().count("trash_files"));
        QCOMPARE(listAnchor({QStringLiteral("--trash"), QStringLiteral("files")}).status, 2);
        QCOMPARE(listSignalwire({QStringLiteral("--trash"), QStringLiteral("files")}).status, 2);
    }

    void aRangeIsSplitWithoutALossOrADouble()
    {
        for (const SampleAccount &account : m_sandbox.accounts()) {
            const QSet<QString> whole = keysOf(list(account.provider, {QStringLiteral("--from"), daysAgo(2000)}));
            const QString border = daysAgo(10);
            const QString after = daysAgo(9);
            const QSet<QString> older = keysOf(
                list(account.provider, {QStringLiteral("--from"), daysAgo(2000), QStringLiteral("--to"), border}));
            const QSet<QString> newer = keysOf(list(account.provider, {QStringLiteral("--from"), after}));
            QVERIFY(!newer.isEmpty());
            QVERIFY(!older.intersects(newer));
            QCOMPARE(older + newer, whole);
        }
    }

    void newestComesFirst()
    {
        for (const SampleAccount &account : m_sandbox.accounts()) {
            QString before = QStringLiteral("9999");
            for (const QJsonObject &row : list(account.provider).objects()) {
                const QString started = row.value(QStringLiteral("started_at")).toString();
                QVERIFY(started <= before);
                before = started;
            }
        }
    }

    void aLimitCutsTheNewest()
    {
        for (const SampleAccount &account : m_sandbox.accounts()) {
            // By their keys: one that is still in the making may be ready a moment later.
            const QSet<QString> all = keysOf(list(account.provider));
            const CliRun limited = list(account.provider, {QStringLiteral("--limit"), QStringLiteral("3"),
                                                           QStringLiteral("--page-size"), QStringLiteral("50")});
            QCOMPARE(limited.status, 0);
            QCOMPARE(limited.lines().size(), 3);
            QVERIFY(all.contains(keysOf(limited)));
        }
    }

    void aPageSizeBeyondTheProvidersIsClampedAndSaid()
    {
        const CliRun run = listSignalwire({QStringLiteral("--page-size"), QStringLiteral("5000")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.lines().size(), m_sandbox.signalwire().count("all"));
        QVERIFY(run.errors.contains("1000"));
        QCOMPARE(listSignalwire({QStringLiteral("--page-size"), QStringLiteral("7")}).lines().size(),
                 m_sandbox.signalwire().count("all"));
    }

    void idsAndTypesSelect()
    {
        const QList<QJsonObject> all = listSignalwire().objects();
        const QString first = all.first().value(QStringLiteral("id")).toString();
        const QString last = all.last().value(QStringLiteral("id")).toString();
        QCOMPARE(listSignalwire({QStringLiteral("--id"), first, QStringLiteral("--id"), last}).lines().size(), 2);

        QString type;
        for (const QJsonObject &row : all)
            type = row.value(QStringLiteral("type")).toString(type);
        QVERIFY(!type.isEmpty());
        const CliRun byType = listSignalwire({QStringLiteral("--type"), type.toUpper()});
        const auto count = std::count_if(all.begin(), all.end(), [&type](const QJsonObject &row) {
            return row.value(QStringLiteral("type")).toString().compare(type, Qt::CaseInsensitive) == 0;
        });
        QCOMPARE(byType.lines().size(), count);
        QVERIFY(listSignalwire({QStringLiteral("--type"), type.left(2)}).output.isEmpty());
    }

    void whatIsNotThereIsToldAndTheOthersArePrinted()
    {
        const QString known = listAnchor().objects().first().value(QStringLiteral("id")).toString();
        const CliRun ids =
            listAnchor({QStringLiteral("--id"), known, QStringLiteral("--id"), QStringLiteral("no-such-recording")});
        QCOMPARE(ids.status, 1);
        QCOMPARE(ids.lines().size(), 1);
        QVERIFY(ids.errors.contains("no-such-recording"));
        for (const SampleAccount &account : m_sandbox.accounts()) {
            const CliRun session =
                list(account.provider, {QStringLiteral("--session"), QStringLiteral("no-such-session")});
            QCOMPARE(session.status, 1);
            QVERIFY(session.output.isEmpty());
        }
    }

    void csvHasTheSameRowsAsJson()
    {
        const CliRun csv =
            m_home.run({QStringLiteral("list"), QStringLiteral("--account"), QStringLiteral("anchor-browser"),
                        QStringLiteral("--format"), QStringLiteral("csv")});
        QCOMPARE(csv.status, 0);
        QCOMPARE(csv.lines().first(), csvHeader);
        // No sample of this account has a line end in a value.
        QCOMPARE(csv.lines().size(), m_sandbox.anchor().count("all") + 1);
    }

    void jsonHasItsKeysInOrderAndNoLink()
    {
        for (const SampleAccount &account : m_sandbox.accounts()) {
            for (const QByteArray &line : list(account.provider).lines()) {
                qsizetype before = -1;
                for (const QByteArray &key : csvHeader.split(',')) {
                    const qsizetype at = line.indexOf(QByteArray('"' + key + "\":"));
                    QVERIFY2(at > before, line.constData());
                    before = at;
                }
                QVERIFY2(!line.contains("http:") && !line.contains("https:") && !line.contains("token"),
                         line.constData());
            }
        }
    }

    void aReaderThatLeavesEndsTheListQuietly()
    {
        QProcess shell;
        shell.setProcessEnvironment(m_home.environment());
        shell.start(QStringLiteral("sh"),
                    {QStringLiteral("-c"), QStringLiteral("\"$1\" list --account signalwire --format json | head -n 2"),
                     QStringLiteral("sh"), CliHome::program()});
        const CliRun run = CliHome::conclude(shell);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.lines().size(), 2);
        QCOMPARE(run.errors, QByteArray());
    }

    void anUnreachableProviderIsExitStatusFour()
    {
        CliHome home;
        home.giveSecret(QStringLiteral("gone"), m_sandbox.anchor().secrets);
        // Port 1 of this computer: nobody listens there.
        QCOMPARE(home.run({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("gone"),
                           QStringLiteral("--provider"), QStringLiteral("anchor-browser"), QStringLiteral("--api-url"),
                           QStringLiteral("http://127.0.0.1:1")})
                     .status,
                 0);
        const CliRun run = home.run({QStringLiteral("list"), QStringLiteral("--account"), QStringLiteral("gone")});
        QCOMPARE(run.status, 4);
        QVERIFY(!run.errors.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestListing)
#include "tst_clilisting.moc"
