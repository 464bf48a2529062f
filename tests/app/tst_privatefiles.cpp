#include "app/diagnostics.h"
#include "app/logfile.h"
#include "app/singleinstance.h"
#include "gui/glimpses.h"
#include "windowfixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using test::WindowFixture;

/// A session in which everything is used that writes something, by a person whose umask hides nothing.
class TestPrivateFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsReadableByThePersonAlone()
    {
        ::umask(0);
        const QTemporaryDir home;
        sandbox::Options options;
        options.media = test::mediaFolder();
        sandbox::Server server(options);
        QVERIFY(server.start());
        for (int start = 0; start < 2; ++start) {
            WindowFixture fixture(home.path());
            app::SingleInstance instance(fixture.paths().runtime());
            QCOMPARE(instance.claim({}), app::SingleInstance::Role::First);
            if (start == 0)
                app::LogFile::start(fixture.paths().logs());
            use(fixture, start == 0 ? &server : nullptr);
            if (QTest::currentTestFailed())
                return;
            // With the socket, the locks and SQLite's companions there.
            check(home.path());
        }
        check(home.path());
    }

private:
    void use(WindowFixture &fixture, const sandbox::Server *server)
    {
        QVERIFY(fixture.start());
        if (server)
            fixture.addAccount(*server);
        else
            Q_EMIT fixture.window().samplesWanted();
        models::RecordingsModel &model = fixture.recordings();
        model.setGrouped(false);
        QTRY_VERIFY(model.matchCount() > 5);
        // A recording that plays: its poster goes into the cache, its place into the library.
        int row = 0;
        while (row < model.rowCount() && !isVideo(model, row))
            ++row;
        QVERIFY(isVideo(model, row));
        QSignalSpy poster(fixture.window().findChild<gui::Glimpses *>(), &gui::Glimpses::posterReady);
        fixture.table().selectRow(row);
        QTRY_VERIFY_WITH_TIMEOUT(!poster.isEmpty(), 30'000);
        WindowFixture::named<QPushButton>(fixture.window(), QStringLiteral("Download"))->click();
        QTRY_COMPARE(fixture.queue().items().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.queue().isIdle(), 60'000);
        qWarning("Something for the log");

        app::Diagnostics diagnostics(
            {fixture.paths(), fixture.settings(), fixture.library(), fixture.book(), fixture.queue()});
        bool saved = false;
        diagnostics.save(fixture.paths().logs() + QStringLiteral("/diagnostics.txt"))
            ->then(this, [&saved](const core::Result<void> &result) { saved = result.has_value(); });
        QTRY_VERIFY(saved);
        fixture.window().close();
    }

    static bool isVideo(const models::RecordingsModel &model, int row)
    {
        const auto chosen = model.recordings({model.index(row, 0)});
        return chosen.size() == 1 && chosen.first().recording.ready && chosen.first().savedAs.isEmpty() &&
               chosen.first().recording.extension == QStringLiteral("mp4");
    }

    void check(const QString &home)
    {
        int files = 0;
        // The home itself may be somebody's; `downloads` are the person's own files, as any program leaves them.
        for (const char *part : {"data", "config", "cache"}) {
            const QString folder = QDir(home).filePath(QString::fromLatin1(part));
            QCOMPARE(modeOf(folder), 0700U);
            QDirIterator walk(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
                              QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                const QString path = walk.next();
                const unsigned wanted = walk.fileInfo().isDir() ? 0700U : 0600U;
                QVERIFY2(modeOf(path) == wanted,
                         qPrintable(QStringLiteral("%1: %2").arg(path, QString::number(modeOf(path), 8))));
                files += walk.fileInfo().isDir() ? 0 : 1;
            }
        }
        QVERIFY2(files >= 6, qPrintable(QString::number(files)));
    }

    static unsigned modeOf(const QString &path)
    {
        struct stat status
        {};
        return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0U;
    }
};

QTEST_MAIN(TestPrivateFiles)
#include "tst_privatefiles.moc"
