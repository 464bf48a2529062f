#include "library/library.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using core::Error;
using library::Library;
using library::Stores;

namespace {

core::Account account(const QString &name)
{
    core::Account account;
    account.id = core::AccountId(name);
    account.name = name;
    account.provider = QStringLiteral("anchor-browser");
    return account;
}

} // namespace

class LibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workIsDoneInAThreadOfItsOwnAndAnswersInOrder()
    {
        const QTemporaryDir folder;
        Library library(folder.filePath(QStringLiteral("l")));
        QThread *thread = nullptr;
        QStringList names;
        bool answeredHere = false;
        library.run([&thread](Stores &stores) {
            thread = QThread::currentThread();
            return stores.accounts.save(account(QStringLiteral("a")));
        });
        library.run([](Stores &stores) { return stores.accounts.save(account(QStringLiteral("b"))); });
        library.run([](Stores &stores) { return stores.accounts.all(); })
            .then(this, [&](const core::Result<QList<core::Account>> &accounts) {
                answeredHere = QThread::currentThread() == this->thread();
                for (const core::Account &known : *accounts)
                    names.append(known.name);
            });
        QTRY_COMPARE(names, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(answeredHere);
        QVERIFY(thread && thread != this->thread());
    }

    void whatWasGivenIsFinishedBeforeItEnds()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("l"));
        {
            Library library(path);
            for (int i = 0; i < 50; ++i)
                library.run([i](Stores &stores) { return stores.accounts.save(account(QString::number(i))); });
        }
        Library again(path);
        qsizetype count = -1;
        again.run([](Stores &stores) { return stores.accounts.all(); })
            .then(this, [&](const core::Result<QList<core::Account>> &accounts) { count = accounts->size(); });
        QTRY_COMPARE(count, 50);
    }

    void writesAndOtherWorksKeepTheirOrder()
    {
        const QTemporaryDir folder;
        Library library(folder.filePath(QStringLiteral("l")));
        QList<qsizetype> counts;
        const auto count = [&] {
            library.run([](Stores &stores) { return stores.accounts.all(); })
                .then(this,
                      [&](const core::Result<QList<core::Account>> &accounts) { counts.append(accounts->size()); });
        };
        const auto write = [&](const QString &name) {
            library.commit([name](Stores &stores) { return stores.accounts.save(account(name)); });
        };
        write(QStringLiteral("a"));
        write(QStringLiteral("b"));
        count();
        write(QStringLiteral("c"));
        count();
        QTRY_COMPARE(counts, QList<qsizetype>({2, 3}));
    }

    void aWriteThatFailsTakesNothingOfTheOthersAlong()
    {
        const QTemporaryDir folder;
        Library library(folder.filePath(QStringLiteral("l")));
        // Holds the thread up, so that the three share a commit.
        QSemaphore held;
        library.run([&held](Stores &) {
            held.acquire();
            return core::Result<void>();
        });
        QList<bool> outcomes;
        const auto take = [&](const core::Result<void> &result) { outcomes.append(result.has_value()); };
        library.commit([](Stores &stores) { return stores.accounts.save(account(QStringLiteral("a"))); })
            .then(this, take);
        library
            .commit([](Stores &stores) -> core::Result<void> {
                if (auto saved = stores.accounts.save(account(QStringLiteral("half"))); !saved)
                    return saved;
                return Error(Error::Kind::InvalidRequest);
            })
            .then(this, take);
        library.commit([](Stores &stores) { return stores.accounts.save(account(QStringLiteral("b"))); })
            .then(this, take);
        held.release();
        QTRY_COMPARE(outcomes, QList<bool>({true, false, true}));
        QStringList names;
        library.run([](Stores &stores) { return stores.accounts.all(); })
            .then(this, [&](const core::Result<QList<core::Account>> &accounts) {
                for (const core::Account &known : *accounts)
                    names.append(known.name);
            });
        QTRY_COMPARE(names, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    }

    void aLibraryThatCannotBeOpenedAnswersWritesWithItsError()
    {
        const QTemporaryDir folder;
        Library library(folder.path()); // a folder
        std::optional<Error::Kind> kind;
        library.commit([](Stores &stores) { return stores.accounts.save(account(QStringLiteral("a"))); })
            .then(this, [&](const core::Result<void> &result) { kind = result.error().kind; });
        QTRY_COMPARE(kind, std::optional(Error::Kind::Storage));
    }

    void aContextThatIsGoneIsNotCalled()
    {
        const QTemporaryDir folder;
        bool called = false;
        {
            Library library(folder.filePath(QStringLiteral("l")));
            auto context = std::make_unique<QObject>();
            library.run([](Stores &stores) { return stores.accounts.all(); })
                .then(context.get(), [&](const core::Result<QList<core::Account>> &) { called = true; });
            context.reset();
        }
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void everyWorkAnswersWithTheErrorWhereTheFileCannotBeOpened()
    {
        const QTemporaryDir folder;
        Library library(folder.filePath(QStringLiteral("no/such/folder/l")));
        std::optional<Error> error;
        library.run([](Stores &stores) { return stores.accounts.all(); })
            .then(this, [&](const core::Result<QList<core::Account>> &accounts) { error = accounts.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, Error::Kind::Storage);
    }

    void aRescueIsAnnounced()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("l"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QByteArray(5000, 'x')) > 0);
        file.close();
        Library library(path);
        std::optional<Error> error;
        QThread *where = nullptr;
        connect(&library, &Library::rescued, this, [&](const Error &rescued) {
            where = QThread::currentThread();
            error = rescued;
        });
        QTRY_VERIFY(error);
        QCOMPARE(error->cause, Error::Cause::LibraryDamaged);
        QVERIFY(QFile::exists(error->subject));
        QCOMPARE(where, thread());
    }
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "tst_library.moc"
