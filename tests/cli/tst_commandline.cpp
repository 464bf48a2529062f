#include "cli/commandline.h"
#include "cli/commandtable.h"
#include "cli/helptext.h"

#include <QTest>

using namespace cli;

namespace {

std::variant<Invocation, UsageError> parse(const char *line)
{
    return parseCommandLine(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts));
}

template <class T>
std::optional<T> parsed(const char *line)
{
    const auto result = parse(line);
    const auto *invocation = std::get_if<Invocation>(&result);
    const T *request = invocation ? std::get_if<T>(&invocation->request) : nullptr;
    return request ? std::optional<T>(*request) : std::nullopt;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongIsAUsageError_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {
                 "",
                 "frobnicate",
                 "account",
                 "account frobnicate",
                 "account add",
                 "account add zoom",
                 "account add zoom other --provider zoom-video-sdk",
                 "account add zoom --provider signalwire --set space",
                 "account add zoom --provider signalwire --set =x",
                 "account add zoom --provider signalwire --set space=a --set space=b",
                 "account list --format csv",
                 "account check",
                 "account remove",
                 "list",
                 "list --account",
                 "list --account a --frobnicate",
                 "list --account a extra",
                 "list --account a --account b",
                 "list --account=",
                 "list --account a --session --kind downloads",
                 "list --account a --kind films",
                 "list --account a --trash all",
                 "list --account a --format xml",
                 "list --account a --from 2026-02-30",
                 "list --account a --from 20260101",
                 "list --account a --to yesterday",
                 "list --account a --from 2026-02-02 --to 2026-02-01",
                 "list --account a --trash files --from 2026-02-02",
                 "list --account a --trash sessions --to 2026-02-02",
                 "list --account a --limit 0",
                 "list --account a --limit -1",
                 "list --account a --limit 12x",
                 "list --account a --limit 1.5",
                 "list --account a --limit +5",
                 "list --account a --limit 99999999999999999999",
                 "list --account a --page-size 0",
                 "list --account a --into /tmp",
                 "download --account a",
                 "download --into /tmp",
                 "download --account a --into",
                 "download --account a --into /tmp --format csv",
                 "download --account a --into /tmp --name {nonsense}",
                 "download --account a --into /tmp --name ../{name}",
                 "download --account a --into /tmp --parallel 0",
                 "download --account a --into /tmp --connections x",
                 "download --account a --into /tmp --limit-rate 1M",
                 "download --account a --into /tmp --dry-run=yes",
                 "queue --format text",
                 "resume --account a",
                 "verify",
                 "verify a b",
                 "help frobnicate",
             })
            QTest::newRow(line) << QByteArray(line);
    }
    void whatIsWrongIsAUsageError()
    {
        QFETCH(QByteArray, line);
        const auto result = parse(line.constData());
        QVERIFY(std::holds_alternative<UsageError>(result));
        QVERIFY(!std::get<UsageError>(result).message.isEmpty());
    }

    void anAccountIsAddedWithItsFields()
    {
        const auto add = parsed<AccountAdd>("account add work --provider signalwire --api-url http://127.0.0.1:1/x "
                                            "--set space=acme --set=project_id=a=b");
        QVERIFY(add);
        QCOMPARE(add->name, QStringLiteral("work"));
        QCOMPARE(add->provider, QStringLiteral("signalwire"));
        QCOMPARE(add->apiUrl, QStringLiteral("http://127.0.0.1:1/x"));
        QCOMPARE(add->fields.value(QStringLiteral("space")), QStringLiteral("acme"));
        QCOMPARE(add->fields.value(QStringLiteral("project_id")), QStringLiteral("a=b"));
    }

    void aListTakesEveryPartOfASelection()
    {
        const auto list = parsed<List>("list --account a --session s== --kind recordings --from 2026-01-01 "
                                       "--to 2026-01-01 --id x --id y --type MP4 --page-size 7 --limit 3 --format csv");
        QVERIFY(list);
        const core::Selection &selection = list->selection.selection;
        QCOMPARE(selection.session.text(), QStringLiteral("s=="));
        QVERIFY(selection.from && selection.to);
        QCOMPARE(core::toIso(*selection.from), QStringLiteral("2026-01-01"));
        QCOMPARE(selection.ids.size(), 2);
        QCOMPARE(selection.types, QStringList{QStringLiteral("MP4")});
        QCOMPARE(selection.pageSize.value_or(0), 7);
        QCOMPARE(list->limit.value_or(0), 3);
        QVERIFY(list->format == Format::Csv);
    }

    void browserDownloadsAndTrashAreChosen()
    {
        const auto downloads = parsed<List>("list --account a --kind downloads");
        QVERIFY(downloads && downloads->selection.selection.kind == core::RecordingKind::BrowserDownload);
        const auto trash = parsed<List>("list --account a --trash files");
        QVERIFY(trash && trash->selection.selection.trash == core::Selection::Trash::Files);
    }

    void aDownloadHasTheContractsDefaults()
    {
        const auto download = parsed<Download>("download --account a --into d");
        QVERIFY(download);
        QCOMPARE(download->limits.parallel, 3);
        QCOMPARE(download->limits.connections, 4);
        QCOMPARE(download->limits.bytesPerSecond, 0);
        QVERIFY(!download->dryRun);
        QVERIFY(download->format == Format::Text);
        QCOMPARE(download->into, QStringLiteral("d"));
    }

    void aDoubleDashEndsTheOptions()
    {
        const auto check = parsed<AccountCheck>("account check -- -odd");
        QVERIFY(check);
        QCOMPARE(check->name, QStringLiteral("-odd"));
    }

    void verboseStandsAnywhere()
    {
        for (const char *line : {"-v queue", "queue -v", "queue --verbose"}) {
            const auto result = parse(line);
            QVERIFY(std::holds_alternative<Invocation>(result));
            QVERIFY(std::get<Invocation>(result).verbose);
            QVERIFY(std::holds_alternative<ShowQueue>(std::get<Invocation>(result).request));
        }
    }

    void helpAndVersionWinOverWhatIsMissing()
    {
        QVERIFY(parsed<ShowVersion>("--version"));
        QVERIFY(parsed<Help>("--help"));
        QVERIFY(parsed<Help>("help"));
        QCOMPARE(parsed<Help>("download --help")->command.join(u' '), QStringLiteral("download"));
        QCOMPARE(parsed<Help>("account add -h")->command.join(u' '), QStringLiteral("account add"));
        QCOMPARE(parsed<Help>("account --help")->command.join(u' '), QStringLiteral("account"));
        QCOMPARE(parsed<Help>("help account add")->command.join(u' '), QStringLiteral("account add"));
    }

    void helpShowsEveryOptionOfEveryCommand()
    {
        const QString overview = HelpText::of({});
        for (const CommandSpec &spec : commandTable()) {
            QVERIFY2(overview.contains(spec.name), qPrintable(spec.name));
            const QString help = HelpText::of(spec.name.split(u' '));
            for (const OptionSpec &option : spec.options)
                QVERIFY2(help.contains(u"\n  " + option.name), qPrintable(spec.name + option.name));
        }
        const QString account = HelpText::of({QStringLiteral("account")});
        QVERIFY(account.contains(QStringLiteral("account remove NAME")));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
