#include "clihome.h"
#include "downloads/faultfixture.h"
#include "tinydisk.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>

using downloads::Activity;
using support::Answer;
using support::SeenRequest;
using State = core::Download::State;

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 diskSize = 3 * megabyte;
constexpr qint64 fileSize = diskSize * 45 / 100; ///< two of three find room
const QStringList ids{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    return files;
}

} // namespace

/// A disk that is full, not one that says so.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommandLineEndsAndKeepsItsParts_data()
    {
        QTest::addColumn<bool>("listed");
        QTest::newRow("sizes listed") << true;
        QTest::newRow("sizes unknown") << false;
    }
    void theCommandLineEndsAndKeepsItsParts()
    {
        QFETCH(bool, listed);
        TinyDisk disk(diskSize);
        QVERIFY(disk.isReady());
        const support::ScriptedServer server(
            [&](const SeenRequest &request) { return answer(request, server, listed); });
        CliHome home;
        home.giveSecret(QStringLiteral("sw"), {{QStringLiteral("api_token"), QStringLiteral("t")}});
        for (const char *variable : {"TINY_DISK", "LD_PRELOAD", "ASAN_OPTIONS"}) {
            if (qEnvironmentVariableIsSet(variable))
                home.setVariable(QString::fromLatin1(variable), qEnvironmentVariable(variable));
        }
        QCOMPARE(
            home.run(QStringLiteral("account add sw --provider signalwire --set space=x --set project_id=p --api-url")
                         .split(u' ')
                     << server.url("").toString())
                .status,
            0);
        const QStringList download =
            QStringLiteral("download --account sw --session s --parallel 3 --format json --into").split(u' ')
            << disk.path() + QStringLiteral("/out");
        const CliRun full = home.run(download);
        QVERIFY2(full.status == 5, full.errors.constData());
        QVERIFY2(full.errors.contains("no room left"), full.errors.constData());
        int parts = 0;
        for (const QString &file : filesBelow(disk.path())) {
            if (file.endsWith(QStringLiteral(".part"))) {
                parts += QFileInfo(file).size() > 0 ? 1 : 0;
                QVERIFY2(isBeginning(file), qPrintable(file));
            } else if (!file.endsWith(QStringLiteral("SHA256SUMS"))) {
                QVERIFY2(isWhole(file), qPrintable(file));
            }
        }
        QVERIFY(parts > 0);

        QVERIFY(disk.resize(4 * diskSize));
        const CliRun again = home.run(download);
        QVERIFY2(again.status == 0, again.errors.constData());
        const QStringList files = filesBelow(disk.path());
        QCOMPARE(files.size(), ids.size() + 1);
        for (const QString &file : files)
            QVERIFY2(file.endsWith(QStringLiteral("SHA256SUMS")) || isWhole(file), qPrintable(file));
    }

    void theQueueWaitsAndGoesOnWhenThereIsRoom_data()
    {
        QTest::addColumn<bool>("listed");
        QTest::addColumn<int>("connections");
        QTest::newRow("listed, 1") << true << 1;
        QTest::newRow("listed, 4") << true << 4;
        QTest::newRow("unknown, 1") << false << 1;
        QTest::newRow("unknown, 4") << false << 4;
    }
    void theQueueWaitsAndGoesOnWhenThereIsRoom()
    {
        QFETCH(bool, listed);
        QFETCH(int, connections);
        TinyDisk disk(diskSize + 12 * megabyte);
        QVERIFY(disk.isReady());
        QFile ballast(disk.path() + QStringLiteral("/ballast"));
        QVERIFY(ballast.open(QIODevice::WriteOnly));
        QCOMPARE(ballast.write(QByteArray(12 * megabyte, 'b')), 12 * megabyte);
        ballast.close();

        FaultFixture m(m_http, connections);
        m.batch = false;
        m.startQueue();
        support::ServedFile file;
        file.content = m_large;
        m.serve([file](const SeenRequest &request) { return file.answer(request); });
        downloads::Wish wish = m.wish(m.recording(QStringLiteral("clip"), listed ? m_large.size() : -1));
        wish.directory = disk.path() + QStringLiteral("/out");
        const core::DownloadId id = m.add({wish}).value(0);
        QTRY_COMPARE_WITH_TIMEOUT(m.item(id).activity, Activity::WaitingForSpace, 20'000);
        QCOMPARE(m.item(id).download.state, State::Queued);
        QCOMPARE(m.item(id).download.error->cause, core::Error::Cause::DiskFull);
        QVERIFY(!QFile::exists(wish.directory + QStringLiteral("/clip.mp4")));

        QVERIFY(ballast.remove());
        QTRY_COMPARE_WITH_TIMEOUT(m.item(id).download.state, State::Done, 20'000);
        QVERIFY(DownloadFixture::contentOf(wish.directory + QStringLiteral("/clip.mp4")) == m_large);
        QCOMPARE(filesBelow(disk.path()).size(), 2);
    }

private:
    static QByteArray contentOf(const QString &id) { return DownloadFixture::media(fileSize, id.at(0).toLatin1()); }

    static bool isBeginning(const QString &file)
    {
        const QByteArray bytes = DownloadFixture::contentOf(file);
        return std::any_of(ids.begin(), ids.end(), [&](const QString &id) { return contentOf(id).startsWith(bytes); });
    }
    static bool isWhole(const QString &file)
    {
        const QByteArray bytes = DownloadFixture::contentOf(file);
        return std::any_of(ids.begin(), ids.end(), [&](const QString &id) { return contentOf(id) == bytes; });
    }

    static QJsonObject recording(const QString &id, const support::ScriptedServer &server, bool listed)
    {
        QJsonObject made{{QStringLiteral("id"), id},
                         {QStringLiteral("room_session_id"), QStringLiteral("s")},
                         {QStringLiteral("status"), QStringLiteral("completed")},
                         {QStringLiteral("started_at"), QStringLiteral("2026-11-01T10:00:00Z")},
                         {QStringLiteral("format"), QStringLiteral("video/mp4")},
                         {QStringLiteral("uri"), server.url("/files/" + id.toLatin1()).toString(QUrl::FullyEncoded)}};
        if (listed)
            made.insert(QStringLiteral("size_in_bytes"), fileSize);
        return made;
    }

    static Answer answer(const SeenRequest &request, const support::ScriptedServer &server, bool listed)
    {
        const QByteArray path = request.path();
        const QString id = QString::fromLatin1(path.mid(path.lastIndexOf('/') + 1));
        if (path.startsWith("/files/")) {
            Answer file = Answer::ranged(request, contentOf(id), "video/mp4", "\"1\"");
            file.bytesPerSecond = 4 * megabyte; // so that all three are at it when the disk is full
            return file;
        }
        if (path.startsWith("/api/video/room_recordings/"))
            return Answer::json(json(recording(id, server, listed)));
        QJsonArray data;
        for (const QString &each : ids)
            data.append(recording(each, server, listed));
        return Answer::json(json({{QStringLiteral("links"), QJsonObject()}, {QStringLiteral("data"), data}}));
    }

    core::SystemClock m_clock;
    net::HttpClient m_http{m_clock};
    const QByteArray m_large = DownloadFixture::media(12 * megabyte);
};

int main(int argc, char *argv[])
{
    if (!TinyDisk::prepare(argv))
        qFatal("no disk can be made small here");
    const QCoreApplication application(argc, argv);
    TestFullDisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fulldisk.moc"
