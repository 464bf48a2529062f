#include "../end_to_end/secrethunt.h"
#include "app/diagnostics.h"
#include "app/help.h"
#include "app/logfile.h"
#include "gui/aboutdialog.h"
#include "windowfixture.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using test::WindowFixture;
using Chosen = models::RecordingsModel::Chosen;

namespace {

/// Full of what encodings change.
const QString oddSecret = QStringLiteral("se\"same/\\open+me~%41&=42<>");
const QString signedLink = QStringLiteral("https://files.example.com/0a1b2c3d4e5f/tour.mp4?X-Amz-Credential=AKIA7&"
                                          "X-Amz-Signature=feedfacecafe0123456789");
const QString minted = QStringLiteral("eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJrZXkifQ.c2lnbmF0dXJl");
const QString passcode = QStringLiteral("vE9!kq");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        app::LogFile::start(m_fixture->paths().logs());
        m_diagnostics = std::make_unique<app::Diagnostics>(app::Diagnostics::Sources{
            m_fixture->paths(), m_fixture->settings(), m_fixture->library(), m_fixture->book(), m_fixture->queue()});
        m_help = std::make_unique<app::Help>(m_fixture->window(), m_fixture->library(), *m_diagnostics);
        QVERIFY(m_fixture->start());
        QVERIFY(m_fixture->addSamples());
        QTRY_VERIFY(m_fixture->recordings().matchCount() > 150);
    }
    void cleanupTestCase()
    {
        m_help.reset();
        m_diagnostics.reset();
        m_fixture.reset();
    }

    void whatHelpsIsInIt()
    {
        failOneDownload();
        const QByteArray text = saved();
        for (const char *word : {"Reelkeep", "Qt 6", "SQLite 3", "libavformat", "QtKeychain", "ParallelDownloads: 3",
                                 "signalwire: own address yes, sample yes", "downloads, Failed: 1", "Failed, None",
                                 "NotFound", "recordings: ", "Something ordinary happened"})
            QVERIFY2(text.contains(word), word);
    }

    void noSecretAndNoLinkIsInIt()
    {
        const QList<sandbox::SampleAccount> accounts = m_fixture->samples().server().accounts();
        SecretHunt hunt;
        QStringList spilled{oddSecret, signedLink, minted, QStringLiteral("passcode=") + passcode};
        for (const sandbox::SampleAccount &account : accounts) {
            for (const QString &secret : account.secrets) {
                hunt.add(account.provider, secret);
                spilled.append(secret);
            }
            const QString project = account.fields.value(QStringLiteral("project_id"));
            if (!project.isEmpty())
                hunt.addBasic(account.provider, project, account.secrets.first());
        }
        for (const auto &secret : {oddSecret, minted, passcode})
            hunt.add(QStringLiteral("a secret"), secret);
        for (const char *part : {"X-Amz-Signature", "feedface", "AKIA7", "access_token", "tour.mp4"})
            hunt.add(QStringLiteral("a link"), QString::fromLatin1(part));
        // Whole ids of sessions and recordings, and people's words.
        for (const Chosen &chosen : ready()) {
            hunt.add(QStringLiteral("a session id"), chosen.recording.sessionId.text());
            hunt.add(QStringLiteral("a recording id"), chosen.recording.id.text());
            spilled.append(QStringLiteral("session %1 is gone").arg(chosen.recording.sessionId.text()));
        }
        addOddAccount();
        spill(spilled);

        hunt.searchText(QStringLiteral("the log"), contentOf(app::LogFile::path(m_fixture->paths().logs())));
        QVERIFY(!hunt.finds().isEmpty()); // it was there
        SecretHunt again = hunt;
        const qsizetype before = hunt.finds().size();
        const QByteArray text = saved();
        again.searchText(QStringLiteral("the diagnostics"), text);
        QVERIFY(text.size() > 2000);
        QCOMPARE(again.finds().mid(before), QStringList());
        QVERIFY(!text.contains(QByteArray(QDir::homePath().toUtf8() + '/')));
        QVERIFY(text.contains(ready().constFirst().recording.sessionId.text().left(4).toUtf8()));
    }

    void itIsReadableByThePersonAlone()
    {
        const mode_t before = ::umask(0);
        const QString path = m_home->filePath(QStringLiteral("anew.txt"));
        QVERIFY(save(path));
        QCOMPARE(modeOf(path), 0600U);
        const QString other = m_home->filePath(QStringLiteral("open.txt"));
        QFile open(other);
        QVERIFY(open.open(QFile::WriteOnly));
        open.write("what stood here");
        open.close();
        QVERIFY(open.setPermissions(QFile::Permissions(0x6666)));
        QVERIFY(save(other));
        QCOMPARE(modeOf(other), 0600U);
        QVERIFY(!contentOf(other).contains("what stood here"));
        ::umask(before);
    }

    void whereItCannotBeWrittenItIsSaid()
    {
        QVERIFY(!save(m_home->filePath(QStringLiteral("no/such/folder/file.txt"))));
        QCOMPARE(m_error.kind, core::Error::Kind::Storage);
        QVERIFY(m_error.subject.contains(QStringLiteral("file.txt")));
        QVERIFY(!save(m_home->path())); // a folder
    }

    void aDiskThatTakesNoMoreLeavesNothingBehind()
    {
        const QString path = m_home->filePath(QStringLiteral("too long.txt"));
        (void)::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit tiny = before;
        tiny.rlim_cur = 512;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tiny), 0);
        const bool good = save(path);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!good);
        QCOMPARE(m_error.kind, core::Error::Kind::Storage);
        QVERIFY(QDir(m_home->path()).entryList({QStringLiteral("too long*")}).isEmpty());
    }

    void theMenuSavesThem()
    {
        action(QStringLiteral("Save diagnostics…"))->trigger();
        auto *dialog = m_fixture->window().findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const QString path = m_home->filePath(QStringLiteral("by menu.txt"));
        dialog->findChild<QLineEdit *>()->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(m_fixture->window().messages().text().contains(path));
    }

    void aboutKnowsItsVersions()
    {
        action(QStringLiteral("About Reelkeep"))->trigger();
        QTRY_VERIFY(m_fixture->window().findChild<gui::AboutDialog *>());
        auto *dialog = m_fixture->window().findChild<gui::AboutDialog *>();
        QTRY_VERIFY(dialog->isVisible());
        for (const char *name : {"Reelkeep", "Qt", "libavformat", "GStreamer", "QtKeychain", "SQLite"})
            QVERIFY2(WindowFixture::named<QLabel>(*dialog, QString::fromLatin1(name)), name);
        dialog->reject();
    }

private:
    QList<Chosen> ready()
    {
        QList<Chosen> found;
        models::RecordingsModel &model = m_fixture->recordings();
        model.setGrouped(false);
        for (int row = 0; row < model.rowCount() && found.size() < 60; ++row)
            found += model.recordings({model.index(row, 0)});
        return found;
    }
    void addOddAccount()
    {
        core::Account account;
        account.name = QStringLiteral("Odd");
        account.provider = QStringLiteral("anchor-browser");
        account.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:9/"));
        bool added = false;
        m_fixture->book()
            .add(account, core::Secret({{QStringLiteral("api_key"), oddSecret}}))
            ->then(this, [&added](const core::Result<core::Account> &result) { added = result.has_value(); });
        QTRY_VERIFY(added);
    }
    /// Into everything that the diagnostics read.
    void spill(const QStringList &secrets)
    {
        for (const QString &one : secrets)
            qWarning().noquote() << "A careless line:" << one << "and words after it";
        m_fixture->preferences().setDownloadFolder(m_home->filePath(secrets.constLast()));
        QSettings raw(m_fixture->paths().settings(), QSettings::IniFormat);
        raw.setValue(QStringLiteral("foreign/api_key"), secrets.constFirst());
        raw.setValue(QStringLiteral("window/language"), signedLink);
        raw.sync();
        QFile before(app::LogFile::pathBefore(app::LogFile::path(m_fixture->paths().logs())));
        QVERIFY(before.open(QFile::WriteOnly));
        before.write(secrets.join(u'\n').toUtf8());
    }
    void failOneDownload()
    {
        qWarning("Something ordinary happened");
        Chosen one = ready().constFirst();
        one.recording.id = core::RecordingId(QStringLiteral("nobody-has-this"));
        m_fixture->queue()
            .add({{*m_fixture->book().find(one.account), one.recording, m_home->filePath(QStringLiteral("out")),
                   *core::NameTemplate::parse(QStringLiteral("{name}.{ext}"))}})
            ->then(this, [](const auto &) {});
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->queueModel().totals().failed, 1, 60'000);
    }
    bool save(const QString &path)
    {
        bool done = false;
        bool good = false;
        m_diagnostics->save(path)->then(this, [&](const core::Result<void> &result) {
            done = true;
            good = result.has_value();
            if (!result)
                m_error = result.error();
        });
        return QTest::qWaitFor([&done] { return done; }, 20'000) && good;
    }
    QByteArray saved()
    {
        const QString path = m_home->filePath(QStringLiteral("diagnostics.txt"));
        return save(path) ? contentOf(path) : QByteArray();
    }
    QAction *action(const QString &text)
    {
        for (QAction *candidate : m_fixture->window().actions()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    static unsigned modeOf(const QString &path)
    {
        struct stat status
        {};
        return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0U;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<app::Diagnostics> m_diagnostics;
    std::unique_ptr<app::Help> m_help;
    core::Error m_error;
};

QTEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
