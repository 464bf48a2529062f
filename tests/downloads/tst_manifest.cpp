#include "downloads/manifest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using downloads::Manifest;

class TestManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void coreutilsReadsEveryName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QStringLiteral("clip.mp4");
        QTest::newRow("folder") << QStringLiteral("a/b c/clip.mp4");
        QTest::newRow("unicode") << QStringLiteral("Größe 会議 🎥.mp4");
        QTest::newRow("backslash") << QStringLiteral("a\\b.mp4");
        QTest::newRow("line end") << QStringLiteral("a\nb.mp4");
        QTest::newRow("star") << QStringLiteral("*a.mp4");
        QTest::newRow("spaces") << QStringLiteral("  a  b.mp4");
    }

    void coreutilsReadsEveryName()
    {
        QFETCH(QString, name);
        const QByteArray hash = put(name, "content");
        QVERIFY(Manifest(m_dir->path()).record({{hash, name}}));
        QCOMPARE(sha256sum(), 0);
        const auto entries = Manifest(m_dir->path()).entries();
        QVERIFY(entries);
        QCOMPARE(entries->size(), 1);
        QCOMPARE(entries->first().relativePath, name);
        QCOMPARE(entries->first().sha256, hash);
        QCOMPARE(Manifest(m_dir->path()).verify(entries->first()), Manifest::Verdict::Same);
    }

    void aLineIsReplacedNotDoubled()
    {
        const Manifest manifest(m_dir->path());
        record(QStringLiteral("a.mp4"), "old");
        record(QStringLiteral("ba.mp4"), "other");
        record(QStringLiteral("a.mp4"), "new");
        record(QStringLiteral("a.mp4"), "new");
        QCOMPARE(manifest.entries()->size(), 2);
        QCOMPARE(sha256sum(), 0);
    }

    void aRemovedLineLeavesTheOthersAsTheyWere()
    {
        const QStringList names{QStringLiteral("a.mp4"), QStringLiteral("ba.mp4"), QStringLiteral("x/a.mp4"),
                                QStringLiteral("odd\\name\n.mp4")};
        for (const QString &name : names)
            record(name, name.toUtf8());
        Manifest manifest(m_dir->path());
        QVERIFY(manifest.remove({names.at(0), names.at(3), QStringLiteral("never there")}));
        QCOMPARE(manifest.entries()->size(), 2);
        QCOMPARE(manifest.entries()->at(0).relativePath, names.at(1));
        QCOMPARE(manifest.entries()->at(1).relativePath, names.at(2));
        QCOMPARE(sha256sum(), 0);
        QVERIFY(Manifest(m_dir->filePath(QStringLiteral("no such folder"))).remove({names.at(0)}));
    }

    void removingAndRecordingAtOnceLosesNothing()
    {
        constexpr int count = 60;
        for (int i = 0; i < count; ++i)
            record(QStringLiteral("old%1").arg(i), "old");
        std::thread remover([this] {
            for (int i = 0; i < count; ++i)
                (void)Manifest(m_dir->path()).remove({QStringLiteral("old%1").arg(i)});
        });
        const QByteArray hash = put(QStringLiteral("new"), "new");
        bool recorded = true;
        for (int i = 0; i < count; ++i)
            recorded = Manifest(m_dir->path()).record({{hash, QStringLiteral("new%1").arg(i)}}) && recorded;
        remover.join();
        QVERIFY(recorded);
        QStringList left;
        const auto entries = Manifest(m_dir->path()).entries();
        for (const Manifest::Entry &entry : *entries)
            left.append(entry.relativePath);
        QCOMPARE(left.filter(QStringLiteral("new")).size(), count);
        QCOMPARE(left.filter(QStringLiteral("old")).size(), 0);
    }

    void aTornLineIsCutOff()
    {
        record(QStringLiteral("a.mp4"), "a");
        append(QByteArray(64, 'f') + "  b.m");
        record(QStringLiteral("b.mp4"), "b");
        QCOMPARE(Manifest(m_dir->path()).entries()->size(), 2);
        QCOMPARE(sha256sum(), 0);
    }

    void aLineWithoutAnEndThatSomebodyWroteIsKept()
    {
        const QByteArray hash = put(QStringLiteral("hand.txt"), "hand");
        append(hash + "  hand.txt");
        record(QStringLiteral("b.mp4"), "b");
        QCOMPARE(Manifest(m_dir->path()).entries()->size(), 2);
        QCOMPARE(sha256sum(), 0);
    }

    void verdicts()
    {
        record(QStringLiteral("a.mp4"), "a");
        record(QStringLiteral("b.mp4"), "b");
        put(QStringLiteral("a.mp4"), "changed");
        QVERIFY(QFile::remove(m_dir->filePath(QStringLiteral("b.mp4"))));
        const Manifest manifest(m_dir->path());
        const auto entries = manifest.entries();
        QCOMPARE(manifest.verify(entries->at(0)), Manifest::Verdict::Differs);
        QCOMPARE(manifest.verify(entries->at(1)), Manifest::Verdict::Gone);
    }

    void noManifestIsNotFound()
    {
        const auto entries = Manifest(m_dir->path()).entries();
        QVERIFY(!entries);
        QCOMPARE(entries.error().kind, core::Error::Kind::NotFound);
    }

    void linesThatAreNoneArePassedOver()
    {
        record(QStringLiteral("a.mp4"), "a");
        append("# a remark\n\nnonsense  x\n" + QByteArray(64, 'g') + "  not hex\n");
        QCOMPARE(Manifest(m_dir->path()).entries()->size(), 1);
    }

    void severalWritersLoseNoLine()
    {
        constexpr int writers = 8;
        constexpr int lines = 25;
        for (int i = 0; i < writers * lines; ++i)
            put(QStringLiteral("f%1").arg(i), "same");
        const QByteArray hash = QCryptographicHash::hash("same", QCryptographicHash::Sha256).toHex();
        std::vector<std::thread> threads;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([this, writer, hash] {
                for (int i = 0; i < lines; ++i) {
                    const QString name = QStringLiteral("f%1").arg(writer * lines + i);
                    (void)Manifest(m_dir->path()).record({{hash, name}});
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(Manifest(m_dir->path()).entries()->size(), writers * lines);
        QCOMPARE(sha256sum(), 0);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        const auto result =
            Manifest(m_dir->filePath(QStringLiteral("missing"))).record({{QByteArray(64, '0'), QStringLiteral("a")}});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, core::Error::Kind::Storage);
    }

private:
    QByteArray put(const QString &name, const QByteArray &content) const
    {
        const QString path = m_dir->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    }

    void record(const QString &name, const QByteArray &content) const
    {
        const QByteArray hash = put(name, content);
        QVERIFY(Manifest(m_dir->path()).record({{hash, name}}));
    }

    void append(const QByteArray &bytes) const
    {
        QFile file(m_dir->filePath(Manifest::fileName()));
        QVERIFY(file.open(QIODevice::Append));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    int sha256sum() const
    {
        QProcess process;
        process.setWorkingDirectory(m_dir->path());
        process.start(QStringLiteral("sha256sum"),
                      {QStringLiteral("--strict"), QStringLiteral("-c"), Manifest::fileName()});
        return process.waitForFinished() ? process.exitCode() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
