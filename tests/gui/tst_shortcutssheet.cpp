#include "gui/aboutdialog.h"
#include "gui/playerkeys.h"
#include "gui/recordingskeys.h"
#include "gui/shortcutssheet.h"
#include "windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using gui::ShortcutList;
using test::WindowFixture;

class TestShortcutsSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        QVERIFY(m_fixture->start());
    }
    void cleanup() { m_fixture.reset(); }

    void everyActionWithAKeyStandsOnIt()
    {
        QList<QList<QKeySequence>> listed;
        for (const ShortcutList::Section &section : ShortcutList::of(m_fixture->window())) {
            for (const ShortcutList::Entry &entry : section.entries)
                listed.append(entry.keys);
        }
        int checked = 0;
        for (const QAction *action : m_fixture->window().findChildren<QAction *>()) {
            if (action->shortcuts().isEmpty())
                continue;
            // A key without words would be a secret.
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->shortcut().toString()));
            QVERIFY2(listed.contains(action->shortcuts()), qPrintable(action->text()));
            ++checked;
        }
        QVERIFY(checked > 12);
    }

    void noKeyIsClaimedTwiceInOnePlace()
    {
        for (const ShortcutList::Section &section : ShortcutList::of(m_fixture->window())) {
            QList<QKeySequence> keys;
            for (const ShortcutList::Entry &entry : section.entries)
                keys += entry.keys;
            QVERIFY2(!keys.isEmpty(), qPrintable(section.title));
            for (const QKeySequence &key : keys)
                QVERIFY2(keys.count(key) == 1, qPrintable(section.title + u' ' + key.toString()));
        }
    }

    void theQuestionMarkOpensIt()
    {
        QTest::keyClick(&m_fixture->window(), Qt::Key_Question);
        auto *sheet = m_fixture->window().findChild<gui::ShortcutsSheet *>();
        QTRY_VERIFY(sheet && sheet->isVisible());
        QStringList shown;
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            shown.append(label->accessibleName());
        QVERIFY(shown.contains(QStringLiteral("Play or pause: Space  K")));
        QVERIFY(shown.contains(QStringLiteral("Keyboard shortcuts: ?")));
        QVERIFY(shown.contains(QStringLiteral("Show the files of a session: Right")));
        // The rest is reached by the arrows.
        auto *scroll = sheet->findChild<QScrollArea *>();
        sheet->resize(400, 200);
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        scroll->setFocus();
        QTest::keyClick(scroll, Qt::Key_Down);
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!m_fixture->window().findChild<gui::ShortcutsSheet *>());
    }

    void aQuestionMarkThatIsTypedIsAQuestionMark()
    {
        QVERIFY(m_fixture->addSamples());
        auto *search = WindowFixture::named<QLineEdit>(m_fixture->window(), QStringLiteral("Search"));
        search->setFocus();
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("why?"));
        QCOMPARE(search->text(), QStringLiteral("why?"));
        QVERIFY(!m_fixture->window().findChild<gui::ShortcutsSheet *>());
    }

    void thePlayersAndTheTablesKeysAreUnambiguous()
    {
        QSet<int> seen;
        for (const gui::PlayerKeys::Entry &entry : gui::PlayerKeys::all()) {
            QVERIFY(!entry.text.isEmpty());
            for (const QKeyCombination key : entry.keys) {
                QVERIFY(!seen.contains(key.toCombined()));
                seen.insert(key.toCombined());
                QCOMPARE(gui::PlayerKeys::of(key), std::optional(entry.command));
            }
        }
        QVERIFY(!gui::PlayerKeys::of(Qt::Key_Q));
        for (const gui::RecordingsKeys::Entry &entry : gui::RecordingsKeys::all()) {
            for (const QKeyCombination key : entry.keys)
                QCOMPARE(gui::RecordingsKeys::of(key), std::optional(entry.command));
        }
        QVERIFY(!gui::RecordingsKeys::of(Qt::Key_Up));
    }

    void aboutSaysItsVersionsAndCopiesThem()
    {
        const gui::AboutDialog::Versions versions{{QStringLiteral("Reelkeep"), QStringLiteral("1.2.3")},
                                                  {QStringLiteral("Qt"), QStringLiteral("6.4.2")}};
        gui::AboutDialog dialog(versions);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        for (const auto &[name, version] : versions)
            QVERIFY(WindowFixture::named<QLabel>(dialog, name));
        WindowFixture::named<QPushButton>(dialog, QStringLiteral("Copy versions"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Reelkeep 1.2.3\nQt 6.4.2"));
        QSignalSpy wanted(&dialog, &gui::AboutDialog::diagnosticsWanted);
        WindowFixture::named<QPushButton>(dialog, QStringLiteral("Save diagnostics…"))->click();
        QCOMPARE(wanted.size(), 1);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestShortcutsSheet)
#include "tst_shortcutssheet.moc"
