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
        if (!server)
            model.setScope({models::Scope::What::Account, core::AccountId(QStringLiteral("sample signalwire"))});
        QTRY_VERIFY(model.matchCount() > 5);
        // A recording that plays: its poster goes into the cache, its place into the library.
        int row = 0;
        while (row < model.rowCount() && !isVideo(fixture, row))
            ++row;
        QVERIFY(isVideo(fixture, row));
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

    /// Of an account that is signed in: what was added is not at the second start, without a keychain.
    static bool isVideo(WindowFixture &fixture, int row)
    {
        const models::RecordingsModel &model = fixture.recordings();
        const auto chosen = model.recordings({model.index(row, 0)});
        if (chosen.size() != 1)
            return false;
        const core::Recording &recording = chosen.first().recording;
        const core::Account *sample = fixture.book().find(core::AccountId(QStringLiteral("sample signalwire")));
        return recording.ready && recording.extension == QStringLiteral("mp4") &&
               (!sample || chosen.first().account == sample->id);
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
