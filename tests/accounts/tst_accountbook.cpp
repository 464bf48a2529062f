#include "house.h"

#include <QSignalSpy>

using accounts::AccountBook;
using core::Error;

class AccountBookTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<House> m_house;

    QString libraryPath() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }
    AccountBook &book() { return m_house->book; }
    core::Account added(const QString &name, const QString &key = QStringLiteral("good"))
    {
        const auto account = m_house->wait(book().add(m_house->typed(name), House::key(key)));
        return account ? *account : core::Account();
    }
    /// The house after a new start: the same library, the same store.
    void startAnew()
    {
        auto again = std::make_unique<House>(libraryPath());
        again->store.held = m_house->store.held;
        m_house = std::move(again);
        QVERIFY(m_house->wait(book().load()));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_house = std::make_unique<House>(libraryPath());
    }
    void cleanup()
    {
        m_house.reset();
        m_folder.reset();
    }

    void anAddedAccountIsThereWithItsSecretAlsoAfterANewStart()
    {
        QSignalSpy announced(&book(), &AccountBook::added);
        const auto account =
            m_house->wait(book().add(m_house->typed(QStringLiteral("  Büro ")), House::key(QStringLiteral("k"))));
        QVERIFY(account);
        QCOMPARE(account->name, QStringLiteral("Büro"));
        QCOMPARE(account->id.text().size(), 36);
        QCOMPARE(announced.size(), 1);
        QVERIFY(m_house->store.held.value(account->id) == House::key(QStringLiteral("k")));
        startAnew();
        QCOMPARE(book().accounts().size(), 1);
        QVERIFY(book().accounts().first() == *account);
        QVERIFY(book().find(QString::fromUtf8("BÜRO")) == book().find(account->id));
        QVERIFY(*m_house->wait(book().secret(account->id)) == House::key(QStringLiteral("k")));
    }

    void loadingAnnouncesEachAccountOnce()
    {
        added(QStringLiteral("a"));
        added(QStringLiteral("b"));
        m_house = std::make_unique<House>(libraryPath());
        QSignalSpy announced(&book(), &AccountBook::added);
        QSignalSpy changed(&book(), &AccountBook::changed);
        QVERIFY(m_house->wait(book().load()));
        QVERIFY(m_house->wait(book().load()));
        QCOMPARE(announced.size(), 2);
        QCOMPARE(changed.size(), 0);
    }

    void whatIsIncompleteIsRefusedAndNothingIsStored_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("secretKey");
        QTest::addColumn<QString>("secretValue");
        const QString anchor = QStringLiteral("anchor-browser");
        const QString apiKey = QStringLiteral("api_key");
        QTest::newRow("no name") << QStringLiteral("  ") << anchor << apiKey << QStringLiteral("k");
        QTest::newRow("name taken") << QStringLiteral("TAKEN") << anchor << apiKey << QStringLiteral("k");
        QTest::newRow("unknown provider")
            << QStringLiteral("a") << QStringLiteral("x") << apiKey << QStringLiteral("k");
        QTest::newRow("missing field") << QStringLiteral("a") << QStringLiteral("signalwire")
                                       << QStringLiteral("api_token") << QStringLiteral("k");
        QTest::newRow("empty secret") << QStringLiteral("a") << anchor << apiKey << QString();
        QTest::newRow("unknown secret") << QStringLiteral("a") << anchor << QStringLiteral("key")
                                        << QStringLiteral("k");
    }

    void whatIsIncompleteIsRefusedAndNothingIsStored()
    {
        added(QStringLiteral("taken"));
        QFETCH(QString, provider);
        QFETCH(QString, name);
        QFETCH(QString, secretKey);
        QFETCH(QString, secretValue);
        core::Account account = m_house->typed(name);
        account.provider = provider;
        const auto refused = m_house->wait(book().add(account, core::Secret({{secretKey, secretValue}})));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::InvalidRequest);
        QVERIFY(!refused.error().subject.isEmpty());
        QCOMPARE(m_house->store.writes, 1);
        QCOMPARE(m_house->stored().size(), 1);
        QCOMPARE(book().accounts().size(), 1);
    }

    void aSecretThatCannotBeWrittenLeavesNoRow()
    {
        m_house->store.writeFailure = Error(Error::Kind::Storage, {}, Error::Cause::KeychainLocked);
        const auto refused =
            m_house->wait(book().add(m_house->typed(QStringLiteral("a")), House::key(QStringLiteral("k"))));
        QCOMPARE(refused.error().cause, Error::Cause::KeychainLocked);
        QVERIFY(m_house->stored().isEmpty());
        QVERIFY(book().accounts().isEmpty());
        QVERIFY(m_house->store.held.isEmpty());
    }

    void aRowThatCannotBeWrittenLeavesNoSecret()
    {
        m_house = std::make_unique<House>(m_folder->filePath(QStringLiteral("no/such/folder/l")));
        const auto refused =
            m_house->wait(book().add(m_house->typed(QStringLiteral("a")), House::key(QStringLiteral("k"))));
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QCOMPARE(m_house->store.writes, 1);
        QVERIFY(m_house->store.held.isEmpty());
        QVERIFY(book().accounts().isEmpty());
    }

    void aNameThatAnotherProcessTookIsRefusedToo()
    {
        House other(libraryPath());
        QVERIFY(other.wait(other.book.add(other.typed(QStringLiteral("a")), House::key(QStringLiteral("k")))));
        const auto refused =
            m_house->wait(book().add(m_house->typed(QStringLiteral("A")), House::key(QStringLiteral("k"))));
        QCOMPARE(refused.error().kind, Error::Kind::InvalidRequest);
        QCOMPARE(refused.error().subject, QStringLiteral("A"));
        QVERIFY(m_house->store.held.isEmpty());
    }

    void cancellingLeavesNeither()
    {
        core::Job<core::Account> *job =
            book().add(m_house->typed(QStringLiteral("a")), House::key(QStringLiteral("k")));
        bool ended = false;
        job->then(this,
                  [&](const core::Result<core::Account> &end) { ended = end.error().kind == Error::Kind::Cancelled; });
        job->cancel();
        QVERIFY(ended);
        QTRY_VERIFY(m_house->store.held.isEmpty());
        QVERIFY(m_house->stored().isEmpty());
        QVERIFY(book().accounts().isEmpty());
    }

    void forThisSessionOnlyNothingIsWrittenIntoTheStore()
    {
        const auto account = m_house->wait(book().add(
            m_house->typed(QStringLiteral("a")), House::key(QStringLiteral("k")), AccountBook::Keep::ForThisSession));
        QVERIFY(account);
        QCOMPARE(m_house->store.writes, 0);
        QVERIFY(*m_house->wait(book().secret(account->id)) == House::key(QStringLiteral("k")));
        QCOMPARE(m_house->store.reads, 0);
        // It can go without the keychain that it never was in.
        m_house->store.removeFailure = Error(Error::Kind::Storage, {}, Error::Cause::KeychainMissing);
        QVERIFY(m_house->wait(book().remove(account->id)));
        QVERIFY(m_house->stored().isEmpty());
    }

    void editingChangesRowAndSecret()
    {
        core::Account account = added(QStringLiteral("a"));
        QSignalSpy changed(&book(), &AccountBook::changed);
        account.name = QStringLiteral("b");
        account.retentionDays = 30;
        QVERIFY(m_house->wait(book().edit(account, House::key(QStringLiteral("new")))));
        QCOMPARE(changed.size(), 1);
        startAnew();
        QVERIFY(book().accounts().first() == account);
        QVERIFY(*m_house->wait(book().secret(account.id)) == House::key(QStringLiteral("new")));
    }

    void editingWithoutASecretLeavesItAlone()
    {
        core::Account account = added(QStringLiteral("a"));
        account.colour = QStringLiteral("#112233");
        QVERIFY(m_house->wait(book().edit(account, std::nullopt)));
        QCOMPARE(m_house->store.writes, 1);
        QCOMPARE(m_house->store.reads, 0);
        QCOMPARE(book().find(account.id)->colour, QStringLiteral("#112233"));
    }

    void anEditThatFailsLeavesBothAsTheyWere_data()
    {
        QTest::addColumn<bool>("rowFails");
        QTest::newRow("the secret cannot be written") << false;
        QTest::newRow("the row cannot be written") << true;
    }

    void anEditThatFailsLeavesBothAsTheyWere()
    {
        QFETCH(bool, rowFails);
        const core::Account account = added(QStringLiteral("a"), QStringLiteral("old"));
        core::Account edited = account;
        edited.name = QStringLiteral("b");
        if (rowFails) {
            House other(libraryPath());
            QVERIFY(other.wait(other.book.add(other.typed(QStringLiteral("B")), House::key(QStringLiteral("k")))));
        } else {
            m_house->store.writeFailure = Error(Error::Kind::Storage, {}, Error::Cause::KeychainSilent);
        }
        QVERIFY(!m_house->wait(book().edit(edited, House::key(QStringLiteral("new")))));
        QTRY_VERIFY(m_house->store.held.value(account.id) == House::key(QStringLiteral("old")));
        QVERIFY(m_house->stored().contains(account));
        QVERIFY(*book().find(account.id) == account);
        QVERIFY(*m_house->wait(book().secret(account.id)) == House::key(QStringLiteral("old")));
    }

    void anAccountWhoseSecretCannotBeRemovedIsKept()
    {
        const core::Account account = added(QStringLiteral("a"));
        m_house->store.removeFailure = Error(Error::Kind::Storage, {}, Error::Cause::KeychainLocked);
        const auto refused = m_house->wait(book().remove(account.id));
        QCOMPARE(refused.error().cause, Error::Cause::KeychainLocked);
        QCOMPARE(m_house->stored().size(), 1);
        QVERIFY(book().find(account.id));
    }

    void aRemovedAccountIsGoneWithItsSecret()
    {
        const core::Account account = added(QStringLiteral("a"));
        QSignalSpy removed(&book(), &AccountBook::removed);
        QVERIFY(m_house->wait(book().remove(account.id)));
        QCOMPARE(removed.size(), 1);
        QVERIFY(m_house->store.held.isEmpty());
        QVERIFY(m_house->stored().isEmpty());
        QVERIFY(!book().find(account.id));
        QCOMPARE(m_house->wait(book().secret(account.id)).error().kind, Error::Kind::NotFound);
        QCOMPARE(m_house->wait(book().remove(account.id)).error().kind, Error::Kind::NotFound);
    }

    void theStoreIsReadOnceHoweverManyAsk()
    {
        const core::Account account = added(QStringLiteral("a"));
        startAnew();
        int answers = 0;
        core::Job<core::Secret> *first = book().secret(account.id);
        for (int i = 0; i < 5; ++i) {
            book().secret(account.id)->then(this, [&](const core::Result<core::Secret> &secret) {
                answers += secret ? 1 : 0;
            });
        }
        first->cancel(); // the others still want it
        QTRY_COMPARE(answers, 5);
        QVERIFY(m_house->wait(book().secret(account.id)));
        QCOMPARE(m_house->store.reads, 1);
    }

    void aReadingThatFailedIsTriedAgainWhenAskedAgain()
    {
        const core::Account account = added(QStringLiteral("a"));
        startAnew();
        m_house->store.readFailure = Error(Error::Kind::Storage, {}, Error::Cause::KeychainLocked);
        QCOMPARE(m_house->wait(book().secret(account.id)).error().cause, Error::Cause::KeychainLocked);
        m_house->store.readFailure.reset();
        QVERIFY(m_house->wait(book().secret(account.id)));
    }

    void aCheckIsARealCallAndStoresNothing()
    {
        QVERIFY(m_house->wait(book().check(m_house->typed({}), House::key(QStringLiteral("good")))));
        const auto refused = m_house->wait(book().check(m_house->typed({}), House::key(QStringLiteral("bad"))));
        QCOMPARE(refused.error().kind, Error::Kind::Auth);
        QVERIFY(m_house->server.seen().size() >= 2);
        QVERIFY(m_house->store.held.isEmpty());
        QVERIFY(m_house->stored().isEmpty());
        const auto incomplete = m_house->wait(book().check(m_house->typed({}), core::Secret()));
        QCOMPARE(incomplete.error().kind, Error::Kind::InvalidRequest);
    }

    void aCheckCanBeCancelled()
    {
        core::Job<void> *check = book().check(m_house->typed({}), House::key(QStringLiteral("good")));
        std::optional<Error> error;
        check->then(this, [&](const core::Result<void> &end) { error = end.error(); });
        check->cancel();
        QVERIFY(error);
        QCOMPARE(error->kind, Error::Kind::Cancelled);
    }

    void aSampleIsThereAndNeverStored()
    {
        core::Account sample = m_house->typed(QStringLiteral("Sample"));
        sample.id = core::AccountId(QStringLiteral("sample"));
        book().addSample(sample, House::key(QStringLiteral("good")));
        QVERIFY(book().find(sample.id)->sample);
        QVERIFY(*m_house->wait(book().secret(sample.id)) == House::key(QStringLiteral("good")));
        QVERIFY(m_house->stored().isEmpty());
        QVERIFY(m_house->store.held.isEmpty());
        // Nor is the keychain asked when it goes.
        m_house->store.removeFailure = Error(Error::Kind::Storage, {}, Error::Cause::KeychainMissing);
        QVERIFY(m_house->wait(book().remove(sample.id)));
        QVERIFY(!book().find(sample.id));
    }

    void whatProvidersThereAreIsKnownWithoutABook()
    {
        QCOMPARE(AccountBook::providers().size(), 3);
        QVERIFY(AccountBook::provider(QStringLiteral("zoom-video-sdk")));
        QVERIFY(!AccountBook::provider(QStringLiteral("none")));
        core::Account account;
        account.provider = QStringLiteral("anchor-browser");
        QVERIFY(!AccountBook::apiUrl(account).isEmpty());
        account.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:1/p"));
        QCOMPARE(AccountBook::apiUrl(account), account.apiUrl);
        account.provider = QStringLiteral("none");
        QCOMPARE(AccountBook::normalised(account).error().kind, Error::Kind::InvalidRequest);
    }
};

QTEST_GUILESS_MAIN(AccountBookTest)
#include "tst_accountbook.moc"
