#include "gui/messagebar.h"
#include "windowfixture.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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
        button_(*dialog, QStringLiteral("Check"))->click();
        QTRY_VERIFY(says(*dialog, QStringLiteral("accepts these credentials")));
        button_(*dialog, QStringLiteral("Save"))->click();
        QTRY_COMPARE(m_fixture->book().accounts().size(), 1);
        QTRY_VERIFY(m_fixture->recordings().matchCount() >= 100);
        QVERIFY(m_fixture->table().isVisible());
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
