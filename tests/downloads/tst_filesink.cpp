#include "downloads/filesink.h"
#include "failingfilesystem.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <climits>

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
        QCOMPARE(sink.open(0).value(), 0);
        QVERIFY(sink.write("hello "));
        QVERIFY(sink.write("world"));
        QCOMPARE(sink.sync().value(), 11);
        QVERIFY(!QFileInfo::exists(m_final));
        const core::Instant ended(std::chrono::milliseconds(1'700'000'000'123));
        const auto finished = sink.finish(m_final, ended);
        QVERIFY(finished);
        QCOMPARE(finished->path, m_final);
        QCOMPARE(finished->sha256, sha256("hello world"));
        QCOMPARE(contentOf(m_final), QByteArray("hello world"));
        QVERIFY(!QFileInfo::exists(m_part));
        QCOMPARE(QFileInfo(m_final).lastModified().toMSecsSinceEpoch(), 1'700'000'000'123);
        QCOMPARE(QFileInfo(m_final).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void whatLiesBehindTheJournalIsCutOffAndThePrefixIsHashed()
    {
        {
            FileSink sink(m_part);
            QVERIFY(sink.open(0));
            QVERIFY(sink.write("0123456789"));
        }
        FileSink sink(m_part);
        QCOMPARE(sink.open(4).value(), 4);
        QVERIFY(sink.write("abc"));
        QCOMPARE(sink.digest(), sha256("0123abc"));
        QCOMPARE(contentOf(m_part), QByteArray("0123abc"));
        QCOMPARE(sink.tail(2).value(), QByteArray("bc"));
        QCOMPARE(sink.tail(100).value(), QByteArray("0123abc"));
        QCOMPARE(sink.head(2).value(), QByteArray("01"));
    }

    void aPartShorterThanTheJournalIsTakenAsItIs()
    {
        {
            FileSink sink(m_part);
            QVERIFY(sink.open(0));
            QVERIFY(sink.write("0123"));
        }
        FileSink sink(m_part);
        QCOMPARE(sink.open(1000).value(), 4);
    }

    void aTakenNameIsNeverOverwritten()
    {
        FileSink sink(m_part);
        QVERIFY(sink.open(0));
        QVERIFY(sink.write("mine"));
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
        QVERIFY(sink.open(0));
        QVERIFY(sink.write("mine"));
        // Killed between link and unlink.
        QCOMPARE(::link(QFile::encodeName(m_part).constData(), QFile::encodeName(m_final).constData()), 0);
        QVERIFY(sink.finish(m_final, {}));
        QVERIFY(!QFileInfo::exists(m_part));
        QCOMPARE(contentOf(m_final), QByteArray("mine"));
    }

    void twoSinksNeverShareAPart()
    {
        FileSink first(m_part);
        QVERIFY(first.open(0));
        QVERIFY(first.write("first"));
        FileSink second(m_part);
        QVERIFY(!second.open(0));
        QCOMPARE(contentOf(m_part), QByteArray("first"));
    }

    void aLinkInPlaceOfThePartIsNotFollowed()
    {
        const QString victim = m_dir->filePath(QStringLiteral("victim"));
        put(victim, "precious");
        QVERIFY(QDir().mkpath(QFileInfo(m_part).path()));
        QVERIFY(QFile::link(victim, m_part));
        FileSink sink(m_part);
        QVERIFY(!sink.open(0));
        QCOMPARE(contentOf(victim), QByteArray("precious"));
    }

    void restartBeginsFromNothing()
    {
        FileSink sink(m_part);
        QVERIFY(sink.open(0));
        QVERIFY(sink.write("wrong"));
        QVERIFY(sink.restart());
        QVERIFY(sink.write("right"));
        QCOMPARE(sink.digest(), sha256("right"));
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
        const auto opened = sink.open(0);
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
            QVERIFY2(!succeeded, qPrintable(QString::number(failAt)));
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
        qint64 safe = 0;
        {
            FileSink sink(m_part, system);
            if (!sink.open(0) || !sink.write(content.left(64)))
                return false;
            const auto synced = sink.sync();
            if (!synced)
                return false;
            safe = *synced;
        }
        FileSink sink(m_part, system);
        const auto kept = sink.open(safe);
        if (!kept || *kept != 64 || !sink.write(content.mid(64)))
            return false;
        return sink.digest() == sha256(content) && sink.finish(m_final, {}).has_value();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_final;
    QString m_part;
};

QTEST_GUILESS_MAIN(TestFileSink)
#include "tst_filesink.moc"
