#include "app/announcer.h"
#include "library/database.h"
#include "windowfixture.h"

#include <QDir>
#include <QSqlQuery>
#include <QTest>

using test::WindowFixture;

namespace {

const QByteArray damage = "This was a library once, and then the disk forgot it. " + QByteArray(8192, '#');

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAnnouncer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedLibraryIsPutAsideAndTheBarSaysWhere()
    {
        const QTemporaryDir home;
        const library::Paths paths = library::Paths::below(home.path());
        QVERIFY(paths.create());
        QFile file(paths.database());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(damage);
        file.close();

        WindowFixture fixture(home.path());
        app::Announcer announcer(fixture.library(), fixture.samples());
        announcer.speakIn(&fixture.window().messages());
        QVERIFY(fixture.start());
        QTRY_VERIFY(fixture.window().messages().isVisible());
        const QString text = fixture.window().messages().text();
        QVERIFY2(text.contains(QStringLiteral("damaged")), qPrintable(text));
        QCOMPARE(contentOf(copyNamedIn(text, paths)), damage);
        // And the window works.
        QVERIFY(fixture.addSamples());
    }

    void aNewerLibraryIsPutAsideAndTheBarSaysWhere()
    {
        const QTemporaryDir home;
        const library::Paths paths = library::Paths::below(home.path());
        QVERIFY(paths.create());
        {
            auto database = library::Database::open(paths.database());
            QVERIFY(database);
            QVERIFY((*database)->execute(QStringLiteral("PRAGMA user_version = 4711")));
        }
        WindowFixture fixture(home.path());
        app::Announcer announcer(fixture.library(), fixture.samples());
        announcer.speakIn(&fixture.window().messages());
        QVERIFY(fixture.start());
        QTRY_VERIFY(fixture.window().messages().isVisible());
        const QString text = fixture.window().messages().text();
        QVERIFY2(text.contains(QStringLiteral("newer")), qPrintable(text));
        QVERIFY(contentOf(copyNamedIn(text, paths)).startsWith("SQLite format 3"));
    }

    void aSoundLibraryIsNoNews()
    {
        const QTemporaryDir home;
        for (int start = 0; start < 2; ++start) {
            WindowFixture fixture(home.path());
            app::Announcer announcer(fixture.library(), fixture.samples());
            announcer.speakIn(&fixture.window().messages());
            QVERIFY(fixture.start());
            bool answered = false;
            fixture.library()
                .run([](library::Stores &stores) { return stores.accounts.all(); })
                .then(this, [&answered](const auto &) { answered = true; });
            QTRY_VERIFY(answered); // after it was opened, and after what that had to say
            QVERIFY(!fixture.window().messages().isVisible());
        }
    }

private:
    /// The file beside the library whose path stands in the text.
    static QString copyNamedIn(const QString &text, const library::Paths &paths)
    {
        const QDir folder = QFileInfo(paths.database()).dir();
        for (const QString &name : folder.entryList(QDir::Files)) {
            if (folder.filePath(name) != paths.database() &&
                text.contains(folder.filePath(name) + QStringLiteral(", and")))
                return folder.filePath(name);
        }
        return {};
    }
};

QTEST_MAIN(TestAnnouncer)
#include "tst_announcer.moc"
