#include "gui/accountdialog.h"
#include "gui/accountspanel.h"
#include "gui/colourbutton.h"
#include "gui/messagebar.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using test::WindowFixture;

class TestAccountDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        sandbox::Options options;
        options.media = test::mediaFolder();
        m_server = std::make_unique<sandbox::Server>(options);
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
        QVERIFY(m_fixture->start());
    }
    void cleanup()
    {
        m_fixture.reset();
        m_server.reset();
    }

    void theFirstPageOffersEveryProviderAndTheSamples()
    {
        for (const char *name : {"Add an account: Zoom Video SDK", "Add an account: SignalWire Video",
                                 "Add an account: Anchor Browser", "Try it with sample recordings"}) {
            const auto *button = button_(m_fixture->window(), QString::fromLatin1(name));
            QVERIFY2(button && button->isVisible(), name);
        }
    }

    void anAccountTypedIntoTheDialogShowsItsRecordings()
    {
        const sandbox::SampleAccount sample = m_server->accounts().value(1);
        QDialog *dialog = open(QStringLiteral("Add an account: SignalWire Video"));
        QVERIFY(dialog);
        fill(*dialog, sample, sample.secrets.value(QStringLiteral("api_token")));
        auto *check = button_(*dialog, QStringLiteral("Check"));
        check->setFocus();
        check->click();
        QTRY_VERIFY(says(*dialog, QStringLiteral("accepts these credentials")));
        QCOMPARE(dialog->focusWidget(), check);
        button_(*dialog, QStringLiteral("Save"))->click();
        QTRY_COMPARE(m_fixture->book().accounts().size(), 1);
        QTRY_VERIFY(m_fixture->recordings().matchCount() >= 100);
        QVERIFY(m_fixture->table().isVisible());
    }

    void theFormGrowsWithItsButtons()
    {
        QDialog *dialog = open(QStringLiteral("Add an account: Zoom Video SDK"));
        QVERIFY(dialog);
        QPushButton *session = button_(*dialog, QStringLiteral("Use for this session only"));
        session->show(); // as where there is no keychain
        const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
        for (const QPushButton *one : buttons) {
            if (one->isVisible())
                QTRY_VERIFY2(one->width() >= one->sizeHint().width(), qPrintable(one->text()));
        }
    }

    void aWrongKeyIsExplainedBelowItsField()
    {
        QDialog *dialog = open(QStringLiteral("Add an account: SignalWire Video"));
        QVERIFY(dialog);
        fill(*dialog, m_server->accounts().value(1), QStringLiteral("PTwrong"));
        button_(*dialog, QStringLiteral("Check"))->click();
        auto *token = field(*dialog, QStringLiteral("API token"));
        QTRY_VERIFY(token->accessibleDescription().contains(QStringLiteral("401")));
        QVERIFY(token->property("invalid").toBool());
        QCOMPARE(dialog->focusWidget(), token);
        QVERIFY(m_fixture->book().accounts().isEmpty());
        // What was said of the old key is not said of the next.
        token->setText(QStringLiteral("PTother"));
        QVERIFY(token->accessibleDescription().isEmpty());
    }

    void theAddressIsShownAsTheSpaceIsTyped()
    {
        QDialog *dialog = open(QStringLiteral("Add an account: SignalWire Video"));
        QVERIFY(dialog);
        field(*dialog, QStringLiteral("Project ID"))->setText(QStringLiteral("8f2c41de-55a1-4b0e-9a37-0c1c6b7a2f10"));
        field(*dialog, QStringLiteral("Name"))->setText(QStringLiteral("Rooms"));
        QLineEdit *space = field(*dialog, QStringLiteral("Space"));
        space->setText(QStringLiteral("acme"));
        QCOMPARE(space->accessibleDescription(), QStringLiteral("https://acme.signalwire.com"));
    }

    void everyFieldHasTheNameThatStays()
    {
        QDialog *dialog = open(QStringLiteral("Add an account: Zoom Video SDK"));
        QVERIFY(dialog);
        for (const char *name : {"Name", "API key", "API secret", "JWT", "API address"})
            QVERIFY2(field(*dialog, QString::fromLatin1(name)), name);
        for (const char *name : {"Check", "Save"})
            QVERIFY2(button_(*dialog, QString::fromLatin1(name)), name);
    }

    void aTokenWithoutItsScopeIsExplainedBelowIt()
    {
        const support::ScriptedServer server(
            [](const auto &) { return support::Answer::json(R"({"error":"Forbidden"})", 403); });
        QDialog *dialog = openFilled(server.url());
        QVERIFY(dialog);
        button_(*dialog, QStringLiteral("Check"))->click();
        auto *token = field(*dialog, QStringLiteral("API token"));
        QTRY_VERIFY(token->property("invalid").toBool());
        QVERIFY2(token->accessibleDescription().contains(QStringLiteral("does not allow")),
                 qPrintable(token->accessibleDescription()));
        QVERIFY(token->accessibleDescription().contains(QStringLiteral("Video scope")));
    }

    void aPlaceThatIsNotTheProvidersIsExplainedWhereItWasTyped()
    {
        for (const auto &answer : {support::Answer::json(R"({"error":"Not Found"})", 404),
                                   support::Answer::json("<!doctype html><title>Welcome</title>", 200)}) {
            const support::ScriptedServer server([answer](const auto &) { return answer; });
            QDialog *dialog = openFilled(server.url());
            QVERIFY(dialog);
            button_(*dialog, QStringLiteral("Check"))->click();
            auto *address = field(*dialog, QStringLiteral("API address"));
            QTRY_VERIFY(address->property("invalid").toBool());
            QVERIFY2(address->accessibleDescription().contains(QStringLiteral("SignalWire Video does not answer")),
                     qPrintable(address->accessibleDescription()));
            close(dialog);
        }
    }

    void whereToFindTheFieldsIsSaidBesideThem()
    {
        QDialog *dialog = open(QStringLiteral("Add an account: Zoom Video SDK"));
        QVERIFY(dialog);
        options(*dialog);
        button_(*dialog, QStringLiteral("Where do I find these?"))->click();
        QVERIFY(field(*dialog, QStringLiteral("API key"))->isVisible());
        QVERIFY(says(*dialog, QStringLiteral("marketplace.zoom.us")));
    }

    void anotherProvidersPlaceIsExplainedWhereItWasTyped()
    {
        QDialog *dialog = openFilled(m_server->accounts().value(2).apiUrl);
        QVERIFY(dialog);
        button_(*dialog, QStringLiteral("Check"))->click();
        QTRY_VERIFY(field(*dialog, QStringLiteral("API address"))->property("invalid").toBool());
    }

    void aClockThatIsOffIsSaidWithByHowMuch()
    {
        const support::ManualClock late(core::SystemClock().now() - std::chrono::hours(3));
        sandbox::Options options;
        options.media = test::mediaFolder();
        options.clock = &late;
        sandbox::Server server(options);
        QVERIFY(server.start());
        const sandbox::SampleAccount sample = server.accounts().value(0);
        QDialog *dialog = open(QStringLiteral("Add an account: Zoom Video SDK"));
        QVERIFY(dialog);
        field(*dialog, QStringLiteral("Name"))->setText(QStringLiteral("Calls"));
        field(*dialog, QStringLiteral("API key"))->setText(sample.secrets.value(QStringLiteral("api_key")));
        field(*dialog, QStringLiteral("API secret"))->setText(sample.secrets.value(QStringLiteral("api_secret")));
        field(*dialog, QStringLiteral("API address"))->setText(sample.apiUrl.toString());
        button_(*dialog, QStringLiteral("Check"))->click();
        QTRY_VERIFY(says(*dialog, QStringLiteral("clock is off by 3 h")));
        QVERIFY(says(*dialog, QStringLiteral("Set the clock right")));
        QVERIFY2(!field(*dialog, QStringLiteral("API secret"))->property("invalid").toBool(), "it is not the key");
    }

    void whatAnAccountDoesBesidesSigningInIsKept()
    {
        QDialog *dialog = openFilled(m_server->accounts().value(1).apiUrl);
        QVERIFY(dialog);
        options(*dialog);
        auto *colour = dialog->findChild<gui::ColourButton *>();
        for (QAction *action : colour->menu()->actions()) {
            if (action->text() == QStringLiteral("Violet"))
                action->trigger();
        }
        const QString folder = m_home->filePath(QStringLiteral("Räume"));
        field(*dialog, QStringLiteral("Folder of this account"))->setText(folder);
        spin(*dialog, "retention")->setValue(30);
        spin(*dialog, "parallel")->setValue(2);
        spin(*dialog, "speed")->setValue(500);
        box(*dialog, "Keep everything new")->setChecked(true);
        QVERIFY(!box(*dialog, "Also what is there already")->isChecked());
        box(*dialog, "Audio")->setChecked(false);
        const core::Instant before = core::SystemClock().now();
        button_(*dialog, QStringLiteral("Save"))->click();
        QTRY_COMPARE(m_fixture->book().accounts().size(), 1);
        m_fixture.reset();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        QVERIFY(m_fixture->start());
        const core::Account kept = m_fixture->book().accounts().constFirst();
        QCOMPARE(kept.colour, QStringLiteral("#7c5cc4"));
        QCOMPARE(kept.folder, folder);
        QCOMPARE(kept.retentionDays, std::optional(30));
        QCOMPARE(kept.limits.parallel, 2);
        QCOMPARE(kept.limits.bytesPerSecond, 500'000);
        QVERIFY(kept.keepNew);
        QCOMPARE(kept.keepNew->kinds, (QList{core::FileKind::Video, core::FileKind::Text, core::FileKind::Other}));
        QVERIFY(kept.keepNew->since >= before);
    }

    void anEditedAccountShowsWhatItDoesAndKeepsSinceWhen()
    {
        const core::AccountId id = addRooms([](core::Account &account) {
            account.keepNew = core::KeepNew{{}, {core::FileKind::Text}, core::Instant(std::chrono::seconds(1000))};
            account.limits.timetable.windows = {{0x1f, QTime(8, 0), QTime(18, 0), std::nullopt}};
            account.retentionDays = 7;
        });
        QDialog *dialog = edit(id);
        QVERIFY(dialog);
        options(*dialog);
        QVERIFY(box(*dialog, "Keep everything new")->isChecked());
        QVERIFY(box(*dialog, "Transcripts and chats")->isChecked());
        QVERIFY(!box(*dialog, "Video")->isChecked());
        QCOMPARE(spin(*dialog, "retention")->value(), 7);
        box(*dialog, "Video")->setChecked(true);
        spin(*dialog, "retention")->setValue(0);
        button_(*dialog, QStringLiteral("Save"))->click();
        QTRY_VERIFY(!m_fixture->book().find(id)->retentionDays);
        const core::Account &kept = *m_fixture->book().find(id);
        QVERIFY(kept.keepNew->since == core::Instant(std::chrono::seconds(1000)));
        QCOMPARE(kept.keepNew->kinds.size(), 2);
        QCOMPARE(kept.limits.timetable.windows.size(), 1);
    }

    void whatCannotBeIsRefusedOnItsPage()
    {
        QDialog *dialog = openFilled(m_server->accounts().value(1).apiUrl);
        QVERIFY(dialog);
        QLineEdit *folder = field(*dialog, QStringLiteral("Folder of this account"));
        folder->setText(QStringLiteral("here"));
        box(*dialog, "Keep everything new")->setChecked(true);
        for (const char *kind : {"Video", "Audio", "Transcripts and chats", "Other files"})
            box(*dialog, kind)->setChecked(false);
        button_(*dialog, QStringLiteral("Save"))->click();
        QVERIFY(folder->isVisible());
        QVERIFY(folder->property("invalid").toBool());
        QVERIFY(says(*dialog, QStringLiteral("Choose at least one type")));
        folder->clear();
        button_(*dialog, QStringLiteral("Save"))->click();
        QVERIFY(m_fixture->book().accounts().isEmpty());
        box(*dialog, "Audio")->setChecked(true);
        button_(*dialog, QStringLiteral("Save"))->click();
        QTRY_COMPARE(m_fixture->book().accounts().size(), 1);
    }

    void anAccountIsCheckedWithTheSecretThatIsKept()
    {
        QDialog *dialog = edit(addRooms([](core::Account &) {}));
        QVERIFY(dialog);
        button_(*dialog, QStringLiteral("Check"))->click();
        QTRY_VERIFY(says(*dialog, QStringLiteral("accepts these credentials")));
    }

    void everythingNewOfAnAccountGoesIntoItsFolder()
    {
        const QString folder = m_home->filePath(QStringLiteral("archive"));
        QDialog *dialog = openFilled(m_server->accounts().value(1).apiUrl);
        QVERIFY(dialog);
        options(*dialog);
        box(*dialog, "Keep everything new")->setChecked(true);
        box(*dialog, "Also what is there already")->setChecked(true);
        field(*dialog, QStringLiteral("Folder for everything new"))->setText(folder);
        button_(*dialog, QStringLiteral("Save"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->queue().items().size() >= 100, 20'000);
        m_fixture->queue().pauseAll();
        for (const downloads::Item &item : m_fixture->queue().items())
            QVERIFY2(item.download.path.startsWith(folder + u'/'), qPrintable(item.download.path));
    }

    void everythingOfEachProviderIsKept_data()
    {
        QTest::addColumn<int>("index");
        QTest::newRow("Zoom, back over empty months") << 0;
        QTest::newRow("SignalWire") << 1;
        QTest::newRow("Anchor, with the browser's downloads") << 2;
    }
    void everythingOfEachProviderIsKept()
    {
        QFETCH(const int, index);
        const sandbox::SampleAccount sample = m_server->accounts().value(index);
        const QSignalSpy kept(&m_fixture->keeper(), &downloads::Keeper::kept);
        core::Account account;
        account.name = sample.name;
        account.provider = sample.provider;
        account.apiUrl = sample.apiUrl;
        account.fields = sample.fields;
        account.keepNew.emplace();
        account.keepNew->folder = m_home->filePath(QStringLiteral("archive"));
        connect(&m_fixture->queue(), &downloads::Queue::added, this, [this] { m_fixture->queue().pauseAll(); });
        (void)m_fixture->book().add(account, core::Secret(sample.secrets));
        QTRY_COMPARE_WITH_TIMEOUT(kept.count(), 1, 60'000);
        const int count = kept.constFirst().at(1).toInt();
        QCOMPARE(m_fixture->queue().items().size(), count);
        const int listed =
            sample.rows.value(QStringLiteral("all")).toInt() + sample.rows.value(QStringLiteral("downloads")).toInt();
        // All but those few that are still in the making, or that lie in a bucket of the customer's own.
        QVERIFY2(count <= listed && count >= listed - 10,
                 qPrintable(QStringLiteral("%1 of %2").arg(count).arg(listed)));
        m_fixture->queue().disconnect(this);
    }

    void anAccountThatCannotKeepSaysSoAndGoesOnAfterSignIn()
    {
        const core::AccountId id = addRooms([](core::Account &account) { account.keepNew.emplace(); });
        QTRY_VERIFY(!m_fixture->queue().items().isEmpty());
        m_fixture.reset();
        m_fixture = std::make_unique<WindowFixture>(m_home->path()); // its keychain knows nothing of before
        const QSignalSpy failed(&m_fixture->keeper(), &downloads::Keeper::failed);
        const QSignalSpy recovered(&m_fixture->keeper(), &downloads::Keeper::recovered);
        QVERIFY(m_fixture->start());
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(m_fixture->window().messages().text().startsWith(QStringLiteral("Rooms:")));
        button_(m_fixture->window(), QStringLiteral("Sign in again…"))->click();
        auto *dialog = m_fixture->window().findChild<gui::AccountDialog *>();
        QVERIFY(dialog);
        const sandbox::SampleAccount sample = m_server->accounts().value(1);
        field(*dialog, QStringLiteral("API token"))->setText(sample.secrets.value(QStringLiteral("api_token")));
        button_(*dialog, QStringLiteral("Save"))->click();
        QTRY_VERIFY(!m_fixture->window().messages().isVisible());
        QTRY_COMPARE(recovered.count(), 1);
        QVERIFY(m_fixture->book().find(id)->keepNew);
    }

    void aRefusedAccountIsSaidAboveTheTableAndKeepsTheRowsOfTheOthers()
    {
        button_(m_fixture->window(), QStringLiteral("Try it with sample recordings"))->click();
        QTRY_VERIFY(m_fixture->recordings().matchCount() > 0);
        core::Account account;
        account.name = QStringLiteral("Rooms US");
        account.provider = QStringLiteral("signalwire");
        account.apiUrl = m_server->accounts().value(1).apiUrl;
        account.fields = m_server->accounts().value(1).fields;
        m_fixture->book()
            .add(account, core::Secret({{QStringLiteral("api_token"), QStringLiteral("PTrevoked")}}))
            ->then(this, [](const core::Result<core::Account> &) {});
        QTRY_VERIFY(m_fixture->window().messages().isVisible());
        QVERIFY(m_fixture->window().messages().text().startsWith(QStringLiteral("Rooms US:")));
        QVERIFY(button_(m_fixture->window(), QStringLiteral("Sign in again…"))->isVisible());
        QVERIFY(m_fixture->recordings().matchCount() > 0);
    }

private:
    static QPushButton *button_(QWidget &root, const QString &name)
    {
        return WindowFixture::named<QPushButton>(root, name);
    }
    static QLineEdit *field(QWidget &root, const QString &name) { return WindowFixture::named<QLineEdit>(root, name); }
    static bool says(QWidget &root, const QString &words)
    {
        const QList<QLabel *> labels = root.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&words](const QLabel *label) { return label->text().contains(words); });
    }
    static QSpinBox *spin(QWidget &root, const char *name)
    {
        return root.findChild<QSpinBox *>(QString::fromLatin1(name));
    }
    static QCheckBox *box(QWidget &root, const char *name)
    {
        return WindowFixture::named<QCheckBox>(root, QString::fromLatin1(name));
    }
    static void options(QWidget &dialog) { dialog.findChild<QTabWidget *>()->setCurrentIndex(1); }
    static void close(QDialog *dialog)
    {
        const QPointer<QDialog> closed(dialog);
        dialog->reject();
        QTRY_VERIFY(!closed);
    }
    QDialog *openFilled(const QUrl &address)
    {
        QDialog *dialog = open(QStringLiteral("Add an account: SignalWire Video"));
        if (!dialog)
            return nullptr;
        const sandbox::SampleAccount sample = m_server->accounts().value(1);
        fill(*dialog, sample, sample.secrets.value(QStringLiteral("api_token")));
        field(*dialog, QStringLiteral("API address"))->setText(address.toString());
        return dialog;
    }
    core::AccountId addRooms(const std::function<void(core::Account &)> &change)
    {
        const sandbox::SampleAccount sample = m_server->accounts().value(1);
        core::Account account;
        account.name = QStringLiteral("Rooms");
        account.provider = sample.provider;
        account.apiUrl = sample.apiUrl;
        account.fields = sample.fields;
        change(account);
        (void)m_fixture->book().add(account, core::Secret(sample.secrets));
        (void)QTest::qWaitFor([this] { return m_fixture->book().accounts().size() == 1; });
        return m_fixture->book().accounts().value(0).id;
    }
    QDialog *edit(const core::AccountId &id)
    {
        Q_EMIT m_fixture->window().findChild<gui::AccountsPanel *>()->editWanted(id);
        return m_fixture->window().findChild<gui::AccountDialog *>();
    }
    QDialog *open(const QString &button)
    {
        button_(m_fixture->window(), button)->click();
        QDialog *dialog = nullptr;
        const bool shown = QTest::qWaitFor([&] {
            dialog = m_fixture->window().findChild<QDialog *>();
            return dialog && dialog->isVisible();
        });
        return shown ? dialog : nullptr;
    }
    static void fill(QDialog &dialog, const sandbox::SampleAccount &sample, const QString &token)
    {
        field(dialog, QStringLiteral("Name"))->setText(QStringLiteral("Rooms EU"));
        field(dialog, QStringLiteral("Space"))->setText(sample.fields.value(QStringLiteral("space")));
        field(dialog, QStringLiteral("Project ID"))->setText(sample.fields.value(QStringLiteral("project_id")));
        field(dialog, QStringLiteral("API token"))->setText(token);
        field(dialog, QStringLiteral("API address"))->setText(sample.apiUrl.toString());
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestAccountDialog)
#include "tst_accountdialog.moc"
