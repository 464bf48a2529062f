#include "app/announcer.h"
#include "app/diagnostics.h"
#include "app/language.h"
#include "app/windowhost.h"
#include "windowfixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QTest>

using test::WindowFixture;

/// The language is changed while the application runs.
class TestWindowHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        m_announcer = std::make_unique<app::Announcer>(m_fixture->library(), m_fixture->samples());
        m_diagnostics = std::make_unique<app::Diagnostics>(app::Diagnostics::Sources{
            m_fixture->paths(), m_fixture->settings(), m_fixture->library(), m_fixture->book(), m_fixture->queue()});
        m_language = std::make_unique<app::Language>();
        m_language->follow(m_fixture->preferences());
        m_host = std::make_unique<app::WindowHost>(
            app::WindowHost::Services{m_fixture->services(), m_fixture->library(), m_fixture->clock(), *m_announcer,
                                      *m_diagnostics, m_fixture->samples()});
        connect(m_language.get(), &app::Language::changed, m_host.get(), &app::WindowHost::remake,
                Qt::QueuedConnection);
        bool loaded = false;
        m_fixture->book().load()->then(this, [&loaded](const core::Result<void> &) { loaded = true; });
        QTRY_VERIFY(loaded);
    }
    void cleanup()
    {
        m_host.reset();
        m_language.reset();
        m_diagnostics.reset();
        m_announcer.reset();
        m_fixture.reset();
        m_home.reset();
    }

    void theWholeWindowSpeaksTheNewLanguageAndShowsWhatItShowed()
    {
        m_host->open({});
        m_fixture->samples().add();
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->recordings().matchCount() > 150, true, 30'000);
        QVERIFY(search(QStringLiteral("Search")));

        speak(QStringLiteral("de"));
        QVERIFY(!search(QStringLiteral("Search")));
        QVERIFY(search(QStringLiteral("Suchen")));
        QVERIFY(window().isVisible());
        QVERIFY(m_fixture->recordings().matchCount() > 150);
        QCOMPARE(m_fixture->book().accounts().size(), 3);

        speak(QStringLiteral("ar"));
        QCOMPARE(window().layoutDirection(), Qt::RightToLeft);
        speak(QStringLiteral("en"));
        QCOMPARE(window().layoutDirection(), Qt::LeftToRight);
        QVERIFY(search(QStringLiteral("Search")));
    }

    void aWindowThatIsClosedByThePersonStillEndsTheApplication()
    {
        m_host->open({});
        speak(QStringLiteral("de"));
        QVERIFY(QApplication::quitOnLastWindowClosed());
    }

    void whatTheApplicationHasToSayIsSaidInTheNewWindow()
    {
        m_host->open({});
        speak(QStringLiteral("fr"));
        m_announcer->tellLibraryFailure(core::Error(core::Error::Kind::Storage, QStringLiteral("no room")));
        QTRY_VERIFY(window().messages().isVisible());
    }

private:
    gui::MainWindow &window() { return *m_host->window(); }
    QLineEdit *search(const QString &name) { return WindowFixture::named<QLineEdit>(window(), name); }

    void speak(const QString &language)
    {
        const QPointer<gui::MainWindow> before = m_host->window();
        m_fixture->preferences().setLanguage(language);
        QTRY_VERIFY(!before);
        QTRY_VERIFY(window().isVisible());
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<app::Announcer> m_announcer;
    std::unique_ptr<app::Diagnostics> m_diagnostics;
    std::unique_ptr<app::Language> m_language;
    std::unique_ptr<app::WindowHost> m_host;
};

QTEST_MAIN(TestWindowHost)
#include "tst_windowhost.moc"
