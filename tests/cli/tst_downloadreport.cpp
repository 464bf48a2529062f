#include "cli/console.h"
#include "cli/downloadreport.h"

#include "cli/pipeend.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cli;

namespace {

downloads::Item item()
{
    downloads::Item item;
    item.download.id = core::DownloadId(QStringLiteral("d"));
    item.download.recording.id = core::RecordingId(QStringLiteral("r"));
    item.download.recording.sessionId = core::SessionId(QStringLiteral("s=="));
    item.download.path = QStringLiteral("/to/a\x1b[31m.mp4");
    item.download.sizeBytes = 10;
    item.download.bytes = 4;
    item.received = 6;
    return item;
}

} // namespace

class TestDownloadReport : public QObject
{
    Q_OBJECT

private:
    QByteArray printed(Format format, const std::function<void(DownloadReport &)> &tell)
    {
        PipeEnd output;
        PipeEnd errors;
        Console console(output.writer(), errors.writer());
        tell(*DownloadReport::make(console, format));
        return output.readAll();
    }

private Q_SLOTS:
    void jsonEventsHaveTheContractsKeysInOrder()
    {
        const QByteArray started = printed(Format::Json, [](DownloadReport &report) { report.started(item()); });
        QCOMPARE(started, QByteArray("{\"event\":\"started\",\"id\":\"r\",\"session_id\":\"s==\",\"path\":\"/to/"
                                     "a\\u001b[31m.mp4\",\"bytes\":6,\"size_bytes\":10}\n"));
        downloads::Item done = item();
        done.download.state = core::Download::State::Done;
        done.download.bytes = 10;
        done.download.sha256 = "ab";
        done.download.warning = QStringLiteral("w");
        QCOMPARE(printed(Format::Json, [&done](DownloadReport &report) { report.done(done); }),
                 QByteArray("{\"event\":\"done\",\"id\":\"r\",\"session_id\":\"s==\",\"path\":\"/to/a\\u001b[31m.mp4\","
                            "\"bytes\":10,\"size_bytes\":10,\"sha256\":\"ab\",\"warning\":\"w\"}\n"));
    }

    void aFailureCarriesItsError()
    {
        downloads::Item failed = item();
        failed.download.state = core::Download::State::Failed;
        failed.download.error = core::Error(core::Error::Kind::SizeMismatch);
        const QByteArray line = printed(Format::Json, [&failed](DownloadReport &report) { report.failed(failed); });
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QCOMPARE(object.value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString(),
                 QStringLiteral("size_mismatch"));
    }

    void anEarlierWaitIsNoErrorOfAFileThatGoesOn()
    {
        downloads::Item running = item();
        running.download.error = core::Error(core::Error::Kind::Network);
        QVERIFY(
            !printed(Format::Json, [&running](DownloadReport &report) { report.progress(running); }).contains("error"));
    }

    void whatIsInTheMakingIsSkippedWithItsKind()
    {
        const QByteArray line = printed(Format::Json, [](DownloadReport &report) {
            report.notReady(item().download.recording, core::Error(core::Error::Kind::NotReady));
        });
        QVERIFY(line.startsWith(
            "{\"event\":\"skipped\",\"id\":\"r\",\"session_id\":\"s==\",\"error\":{\"kind\":\"not_ready\""));
    }

    void aPlanEndsWithItsForecast()
    {
        const QByteArray lines = printed(Format::Json, [](DownloadReport &report) {
            core::Recording recording = item().download.recording;
            report.planned(recording, QStringLiteral("/to/b"));
            recording.sizeBytes = 3;
            report.planned(recording, QStringLiteral("/to/c"));
            report.forecast({2, 3, 1, 99});
        });
        QCOMPARE(lines,
                 QByteArray(
                     "{\"event\":\"planned\",\"id\":\"r\",\"session_id\":\"s==\",\"path\":\"/to/b\"}\n"
                     "{\"event\":\"planned\",\"id\":\"r\",\"session_id\":\"s==\",\"path\":\"/to/c\",\"size_bytes\":3}\n"
                     "{\"event\":\"forecast\",\"files\":2,\"bytes\":3,\"unknown_sizes\":1,\"disk_free\":99}\n"));
    }

    void textIsOneLineAFile()
    {
        const QByteArray lines = printed(Format::Text, [](DownloadReport &report) {
            report.started(item());
            report.progress(item());
            report.done(item());
            report.skipped(item());
        });
        QCOMPARE(lines.count('\n'), 2);
        QVERIFY(!lines.contains('\x1b'));
    }
};

QTEST_GUILESS_MAIN(TestDownloadReport)
#include "tst_downloadreport.moc"
