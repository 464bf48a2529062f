#include "downloads/copyjob.h"

#include "failingfilesystem.h"
#include "library/library.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using downloads::CopyJob;
using downloads::FileSystem;
using downloads::FileToCopy;
using Kind = core::Error::Kind;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

} // namespace

class TestCopyJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_target = m_dir->filePath(QStringLiteral("target"));
        QVERIFY(QDir().mkpath(m_target));
        m_library = std::make_unique<library::Library>(m_dir->filePath(QStringLiteral("library.sqlite")));
    }

    void filesAreCopiedWhole()
    {
        const QByteArray large(3 * 1024 * 1024 + 17, 'x');
        const auto result = copy({{source(QStringLiteral("a.mp4"), large), {}}, {source(QStringLiteral("b"), {}), {}}});
        QVERIFY(result);
        QCOMPARE(*result, (QStringList{m_target + QStringLiteral("/a.mp4"), m_target + QStringLiteral("/b")}));
        QCOMPARE(contentOf(result->at(0)), large);
        QCOMPARE(contentOf(result->at(1)), QByteArray());
        QCOMPARE(entries(), (QStringList{QStringLiteral("a.mp4"), QStringLiteral("b")}));
    }

    void nothingIsOverwritten()
    {
        write(m_target + QStringLiteral("/a.mp4"), "theirs");
        write(m_target + QStringLiteral("/A (2).mp4.part"), "theirs too");
        const auto result = copy({{source(QStringLiteral("a.mp4"), "ours"), {}}});
        QVERIFY(result);
        QCOMPARE(result->constFirst(), m_target + QStringLiteral("/a (3).mp4"));
        QCOMPARE(contentOf(m_target + QStringLiteral("/a.mp4")), QByteArray("theirs"));
        QCOMPARE(contentOf(m_target + QStringLiteral("/A (2).mp4.part")), QByteArray("theirs too"));
        QCOMPARE(contentOf(result->constFirst()), QByteArray("ours"));
    }

    void equalNamesAreNumbered()
    {
        QVERIFY(QDir().mkpath(m_dir->filePath(QStringLiteral("other"))));
        const QString second = m_dir->filePath(QStringLiteral("other/a.mp4"));
        write(second, "2");
        const auto result = copy({{source(QStringLiteral("a.mp4"), "1"), {}}, {second, {}}});
        QVERIFY(result);
        QCOMPARE(contentOf(m_target + QStringLiteral("/a.mp4")), QByteArray("1"));
        QCOMPARE(contentOf(m_target + QStringLiteral("/a (2).mp4")), QByteArray("2"));
    }

    void aStrangersNameStaysInTheFolder_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"../up.mp4", "/etc/passwd", "..", "a/b/c", "-rf", ".hidden", "x\n\x1b[2J", "con"})
            QTest::newRow(name) << QString::fromLatin1(name);
        QTest::newRow("long") << QString(5000, u'n') + QStringLiteral(".mp4");
    }
    void aStrangersNameStaysInTheFolder()
    {
        QFETCH(QString, name);
        const auto result = copy({{source(QStringLiteral("a"), "1"), name}});
        QVERIFY(result);
        QCOMPARE(QFileInfo(result->constFirst()).path(), m_target);
        QCOMPARE(entries().size(), 1);
    }

    void whatFailsLeavesNothingBehind()
    {
        for (int call = 1;; ++call) {
            FailingFileSystem system(call, ENOSPC);
            const auto result = copy({{source(QStringLiteral("a"), QByteArray(4096, 'x')), {}}}, system);
            if (!system.hasFailed())
                break;
            // A date that cannot be set is no reason to fail, nor is a close.
            if (!result)
                QCOMPARE(entries(), QStringList());
            else
                QCOMPARE(QFileInfo(result->constFirst()).size(), 4096);
            for (const QString &entry : entries())
                QVERIFY(QFile::remove(m_target + u'/' + entry));
        }
    }

    void whatIsNotThereIsSaid()
    {
        const auto gone = copy({{m_dir->filePath(QStringLiteral("gone")), {}}});
        QCOMPARE(gone.error().kind, Kind::Storage);
        QCOMPARE(gone.error().subject, m_dir->filePath(QStringLiteral("gone")));
        QVERIFY(!copy({{QStringLiteral("/dev/zero"), {}}}));
        QVERIFY(!copy({{m_dir->path(), {}}}));
        QCOMPARE(entries(), QStringList());
    }

    void aStoppedCopyLeavesNothingBehind()
    {
        const QString from = source(QStringLiteral("a"), QByteArray(qsizetype(64) * 1024 * 1024, 'x'));
        QPointer<CopyJob> job = new CopyJob(*m_library, m_pool, FileSystem::real(), {{from, {}}}, m_target, nullptr);
        QTRY_VERIFY(!entries().isEmpty());
        job->cancel();
        QVERIFY(m_pool.waitForDone(10'000));
        QTRY_VERIFY(!job);
        // Either it was through already, or nothing is there.
        for (const QString &entry : entries())
            QCOMPARE(QFileInfo(m_target + u'/' + entry).size(), 64 * 1024 * 1024);
    }

private:
    QString source(const QString &name, const QByteArray &content)
    {
        QString path = m_dir->filePath(name);
        write(path, content);
        return path;
    }
    QStringList entries() const
    {
        return QDir(m_target).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    core::Result<QStringList> copy(const QList<FileToCopy> &files, FileSystem &system = FileSystem::real())
    {
        std::optional<core::Result<QStringList>> result;
        auto *job = new CopyJob(*m_library, m_pool, system, files, m_target, nullptr);
        job->then(this, [&result](const core::Result<QStringList> &answer) { result = answer; });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
            return core::Error(Kind::Cancelled);
        return *result;
    }

    QThreadPool m_pool;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_target;
    std::unique_ptr<library::Library> m_library;
};

QTEST_GUILESS_MAIN(TestCopyJob)
#include "tst_copyjob.moc"
