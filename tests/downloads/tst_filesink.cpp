#include "downloads/filesink.h"
#include "failingfilesystem.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <climits>

using core::ByteSet;
using core::Error;
using downloads::FileSink;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<unreadable>");
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray sha256(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestFileSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_final = m_dir->filePath(QStringLiteral("a/b/clip.mp4"));
        m_part = m_final + QStringLiteral(".part");
    }

    void bytesBecomeAWholeFileUnderItsName()
    {
        FileSink sink(m_part);
        QVERIFY(sink.open({})->isEmpty());
        QVERIFY(sink.write(0, "hello "));
        QVERIFY(sink.write(6, "world"));
        QCOMPARE(sink.sync().value(), (ByteSet{{0, 11}}));
        QCOMPARE(sink.digest().value(), sha256("hello world"));
        QVERIFY(!QFileInfo::exists(m_final));
        const core::Instant ended(std::chrono::milliseconds(1'700'000'000'123));
        QVERIFY(sink.finish(m_final, ended));
        QCOMPARE(contentOf(m_final), QByteArray("hello world"));
        QVERIFY(!QFileInfo::exists(m_part));
        QCOMPARE(QFileInfo(m_final).lastModified().toMSecsSinceEpoch(), 1'700'000'000'123);
        QCOMPARE(QFileInfo(m_final).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void whatLiesBehindTheJournalIsCutOffAndTheRestIsHashed()
    {
        {
            FileSink sink(m_part);
            QVERIFY(sink.open({}));
            QVERIFY(sink.write(0, "0123456789"));
        }
        FileSink sink(m_part);
        QCOMPARE(sink.open({{0, 4}}).value(), (ByteSet{{0, 4}}));
        QVERIFY(sink.write(4, "abc"));
        QCOMPARE(sink.digest().value(), sha256("0123abc"));
        QCOMPARE(contentOf(m_part), QByteArray("0123abc"));
        QCOMPARE(sink.read({5, 7}).value(), QByteArray("bc"));
    }

    void piecesInAnyOrderBecomeOneFile()
    {
        FileSink sink(m_part);
        QVERIFY(sink.open({}));
        QVERIFY(sink.write(6, "67"));
        QVERIFY(sink.write(0, "01"));
        QCOMPARE(sink.sync().value(), (ByteSet{{0, 2}, {6, 8}}));
        QCOMPARE(sink.digest().value(), sha256("01"));
        QVERIFY(sink.write(4, "45"));
        QCOMPARE(sink.unhashed(), 0);
        QVERIFY(sink.write(2, "23"));
        QCOMPARE(sink.unhashed(), 6);
        sink.hash(4, "xx"); // not the next in order: left out
        sink.hash(2, "23");
        QCOMPARE(sink.unhashed(), 4);
        QVERIFY(sink.hashOn());
        QCOMPARE(sink.unhashed(), 0);
        QCOMPARE(sink.digest().value(), sha256("01234567"));
        QVERIFY(sink.finish(m_final, {}));
        QCOMPARE(contentOf(m_final), QByteArray("01234567"));
    }

    void holesOfTheJournalAreAsGoodAsMissing()
    {
        {
            FileSink sink(m_part);
            QVERIFY(sink.open({}));
            QVERIFY(sink.write(0, "0123456789"));
        }
        FileSink sink(m_part);
        QCOMPARE(sink.open({{0, 2}, {4, 6}}).value(), (ByteSet{{0, 2}, {4, 6}}));
        QCOMPARE(QFileInfo(m_part).size(), 6);
        QVERIFY(sink.write(2, "ab"));
        QCOMPARE(sink.digest().value(), sha256("01ab45"));
    }

    void aPartShorterThanTheJournalIsTakenAsItIs()
    {
        {
            FileSink sink(m_part);
            QVERIFY(sink.open({}));
            QVERIFY(sink.write(0, "0123"));
        }
        FileSink sink(m_part);
        QCOMPARE(sink.open({{0, 2}, {3, 1000}}).value(), (ByteSet{{0, 2}, {3, 4}}));
    }

    void aTakenNameIsNeverOverwritten()
    {
        FileSink sink(m_part);
        QVERIFY(sink.open({}));
        QVERIFY(sink.write(0, "mine"));
        put(m_final, "theirs");
        const auto refused = sink.finish(m_final, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QCOMPARE(refused.error().cause, Error::Cause::None);
        QCOMPARE(refused.error().subject, m_final);
        QVERIFY(FileSink::isNameTaken(refused.error()));
        QCOMPARE(contentOf(m_final), QByteArray("theirs"));
        const QString other = m_dir->filePath(QStringLiteral("a/b/clip (2).mp4"));
        QVERIFY(sink.finish(other, {}));
        QCOMPARE(contentOf(other), QByteArray("mine"));
    }

    void aNameThatIsOurOwnFileAlreadyIsNotTaken()
    {
        FileSink sink(m_part);
        QVERIFY(sink.open({}));
        QVERIFY(sink.write(0, "mine"));
        // Killed between link and unlink.
        QCOMPARE(::link(QFile::encodeName(m_part).constData(), QFile::encodeName(m_final).constData()), 0);
        QVERIFY(sink.finish(m_final, {}));
        QVERIFY(!QFileInfo::exists(m_part));
        QCOMPARE(contentOf(m_final), QByteArray("mine"));
    }

    void twoSinksNeverShareAPart()
    {
        FileSink first(m_part);
        QVERIFY(first.open({}));
        QVERIFY(first.write(0, "first"));
        FileSink second(m_part);
        QVERIFY(!second.open({}));
        QCOMPARE(contentOf(m_part), QByteArray("first"));
    }

    void aLinkInPlaceOfThePartIsNotFollowed()
    {
        const QString victim = m_dir->filePath(QStringLiteral("victim"));
        put(victim, "precious");
        QVERIFY(QDir().mkpath(QFileInfo(m_part).path()));
        QVERIFY(QFile::link(victim, m_part));
        FileSink sink(m_part);
        QVERIFY(!sink.open({}));
        QCOMPARE(contentOf(victim), QByteArray("precious"));
    }

    void restartBeginsFromNothing()
    {
        FileSink sink(m_part);
        QVERIFY(sink.open({}));
        QVERIFY(sink.write(0, "wrong"));
        QVERIFY(sink.restart());
        QVERIFY(sink.write(0, "right"));
        QCOMPARE(sink.digest().value(), sha256("right"));
        QCOMPARE(contentOf(m_part), QByteArray("right"));
    }

    void causesAreTold_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<Error::Cause>("cause");
        QTest::newRow("full") << ENOSPC << Error::Cause::DiskFull;
        QTest::newRow("quota") << EDQUOT << Error::Cause::DiskFull;
        QTest::newRow("read only") << EROFS << Error::Cause::ReadOnly;
        QTest::newRow("permission") << EACCES << Error::Cause::PermissionDenied;
        QTest::newRow("broken") << EIO << Error::Cause::None;
    }

    void causesAreTold()
    {
        QFETCH(int, number);
        QFETCH(Error::Cause, cause);
        FailingFileSystem system(2, number);
        FileSink sink(m_part, system);
        const auto opened = sink.open({});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QCOMPARE(opened.error().cause, cause);
        QCOMPARE(opened.error().subject, m_part);
    }

    /// Whichever call fails: an Error, never a wrong file under the final name; and the next attempt comes to the end.
    void anyCallMayFail()
    {
        const QByteArray content = QByteArray("0123456789abcdef").repeated(8);
        int failAt = 1;
        for (;; ++failAt) {
            init();
            FailingFileSystem system(failAt, ENOSPC);
            const bool succeeded = attempt(system, content);
            if (QFileInfo::exists(m_final))
                QCOMPARE(contentOf(m_final), content);
            if (!system.hasFailed())
                break;
            // That the descriptor cannot be closed is no reason to give a whole file up.
            QVERIFY2(!succeeded || QFileInfo::exists(m_final), qPrintable(QString::number(failAt)));
            if (!QFileInfo::exists(m_final)) {
                FailingFileSystem sound(INT_MAX, 0);
                QVERIFY(attempt(sound, content));
                QCOMPARE(contentOf(m_final), content);
            }
        }
        QVERIFY(failAt > 10);
    }

private:
    /// Half, a sync, a restart of the process, the other half.
    bool attempt(downloads::FileSystem &system, const QByteArray &content) const
    {
        ByteSet safe;
        {
            FileSink sink(m_part, system);
            if (!sink.open({}) || !sink.write(64, content.mid(64, 32)) || !sink.write(0, content.left(64)))
                return false;
            const auto synced = sink.sync();
            if (!synced)
                return false;
            safe = *synced;
        }
        FileSink sink(m_part, system);
        const auto kept = sink.open(safe);
        if (!kept || kept->count() != 96 || !sink.write(96, content.mid(96)))
            return false;
        const auto digest = sink.digest();
        return digest && *digest == sha256(content) && sink.finish(m_final, {});
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_final;
    QString m_part;
};

QTEST_GUILESS_MAIN(TestFileSink)
#include "tst_filesink.moc"
