#include "downloads/partfile.h"

#include "downloads/posixfilesystem.h"
#include "library/library.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using downloads::PartFile;

class TestPartFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withFewerConnectionsThereIsRoomAgain()
    {
        const QTemporaryDir dir;
        library::Library library(dir.filePath(QStringLiteral("library.sqlite")));
        downloads::PosixFileSystem system;
        QThreadPool pool;
        core::Download row;
        row.id = core::DownloadId(QStringLiteral("download-1"));
        row.directory = dir.path();
        row.path = dir.filePath(QStringLiteral("clip.mp4"));
        bool added = false;
        library.run([row](library::Stores &stores) { return stores.downloads.add({row}, {}); })
            .then(this, [&added](const core::Result<qint64> &position) { added = position.has_value(); });
        QTRY_VERIFY(added);

        PartFile part(row.id, row.partPath(), library, pool, system);
        QSignalSpy opened(&part, &PartFile::opened);
        part.openEmpty(row);
        QVERIFY(opened.wait());
        part.setConnections(4);
        // Less than what begins a sync with four, and more than may be unsafe with one.
        const qint64 wanted = qint64(7) * 1024 * 1024;
        while (part.received().count() < wanted) {
            QTRY_VERIFY(part.room() > 0);
            part.write(part.received().count(), QByteArray(std::min<qint64>(part.room(), 256 * 1024), 'x'));
        }
        bool written = false;
        part.run([](downloads::FileSink &) { return true; }).then(this, [&written](bool) { written = true; });
        QTRY_VERIFY(written);
        QCOMPARE(part.safe(), 0);
        QVERIFY(part.room() > 0);

        part.setConnections(1);
        QCOMPARE(part.room(), 0);
        QTRY_VERIFY(part.room() > 0);
        QCOMPARE(part.safe(), part.received().count());
    }
};

QTEST_GUILESS_MAIN(TestPartFile)
#include "tst_partfile.moc"
