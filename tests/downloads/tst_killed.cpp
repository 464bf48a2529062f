#include "downloads/queue.h"
#include "fakeprovider.h"
#include "library/library.h"
#include "net/httpclient.h"
#include "support/scriptedserver.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace {

constexpr qint64 contentSize = 24 * 1024 * 1024;
constexpr qint64 mostTwice = 4 * 1024 * 1024;
const QString fileName = QStringLiteral("clip.mp4");

core::Account account()
{
    core::Account made;
    made.id = core::AccountId(QStringLiteral("account"));
    made.name = QStringLiteral("Support");
    return made;
}

core::Recording recording()
{
    core::Recording made;
    made.id = core::RecordingId(QStringLiteral("clip"));
    made.name = fileName;
    made.extension = QStringLiteral("mp4");
    made.sizeBytes = contentSize;
    return made;
}

/// What the child does: the same download again and again, until it is done or the process is killed.
int download(const QString &home, const QUrl &url)
{
    const core::SystemClock clock;
    net::HttpClient http(clock);
    library::Library library(home + QStringLiteral("/library.sqlite"));
    FakeProvider provider(account(), providers::Context{http, clock}, [&](const core::Recording &wanted) {
        providers::Link link;
        link.url = url;
        link.loopbackAllowed = true;
        link.recording = wanted;
        return core::Result<providers::Link>(link);
    });
    FakeSource source(provider);
    downloads::Queue::Options options;
    options.runtimeFolder = home;
    options.batch = true;
    options.limits.connections = 1; // so that the part's length tells how far it came
    downloads::Queue queue(library, source, http, options);
    QObject::connect(&queue, &downloads::Queue::idle, qApp, &QCoreApplication::quit);
    (void)queue.add({{account(), recording(), home + QStringLiteral("/files"),
                      *core::NameTemplate::parse(QStringLiteral("{name}.{ext}"))}});
    return QCoreApplication::exec();
}

} // namespace

/// The process is killed in mid-download, as by the power: nothing is doubtful afterwards, and little is fetched twice.
class TestKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAgainAndAgainTheFileIsWholeInTheEnd()
    {
        const QByteArray content = media();
        support::ScriptedServer server([&content](const support::SeenRequest &request) {
            auto answer = support::Answer::ranged(request, content, "video/mp4", "\"v1\"");
            answer.bytesPerSecond = 60'000'000;
            return answer;
        });
        const QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("files/") + fileName);
        const QString part = path + QStringLiteral(".part");
        qint64 resumed = 0;
        for (int round = 1; round <= 5; ++round) {
            QProcess child;
            start(child, home.path(), server.url("/clip"));
            const qint64 until = round * 4'000'000;
            QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(part).size() >= until, 20'000);
            child.kill(); // SIGKILL
            QVERIFY(child.waitForFinished());
            const qint64 onDisk = QFileInfo(part).size();
            QVERIFY(!QFile::exists(path));
            server.forgetSeen();

            QProcess next;
            start(next, home.path(), server.url("/clip"));
            QTRY_VERIFY(!server.seen().isEmpty());
            const qint64 from = server.seen().first().header("Range").mid(6).chopped(1).toLongLong();
            QVERIFY2(from <= onDisk && onDisk - from <= mostTwice, qPrintable(QString::number(onDisk - from)));
            resumed = qMax(resumed, from);
            next.kill();
            QVERIFY(next.waitForFinished());
        }
        QVERIFY(resumed > 0);

        QProcess last;
        start(last, home.path(), server.url("/clip"));
        QVERIFY(last.waitForFinished());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == content);
        QVERIFY(!QFile::exists(part));
        QFile sums(home.filePath(QStringLiteral("files/SHA256SUMS")));
        QVERIFY(sums.open(QIODevice::ReadOnly));
        QCOMPARE(sums.readAll(),
                 QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() + "  clip.mp4\n");
    }

private:
    static QByteArray media()
    {
        QByteArray content("\0\0\0\x20"
                           "ftypisom",
                           12);
        content.resize(contentSize);
        quint32 state = 7;
        for (qint64 i = 12; i < contentSize; ++i) {
            state = state * 1664525U + 1013904223U;
            content[i] = char(state >> 24U);
        }
        return content;
    }

    static void start(QProcess &child, const QString &home, const QUrl &url)
    {
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--download"), home, url.toString()});
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--download"))
        return download(arguments.value(2), QUrl(arguments.value(3)));
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killed.moc"
