#include "downloads/placement.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using downloads::Placement;

class TestPlacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_root = m_dir->filePath(QStringLiteral("root"));
        QVERIFY(QDir().mkpath(m_root));
    }

    void equalNamesAreNumbered()
    {
        Placement placement(m_root, {});
        QCOMPARE(placement.place(QStringLiteral("a/clip.mp4")), at("a/clip.mp4"));
        QCOMPARE(placement.place(QStringLiteral("a/clip.mp4")), at("a/clip (2).mp4"));
        QCOMPARE(placement.place(QStringLiteral("a/clip.mp4")), at("a/clip (3).mp4"));
        QCOMPARE(placement.place(QStringLiteral("a/CLIP.mp4")), at("a/CLIP (4).mp4"));
        QCOMPARE(placement.place(QStringLiteral("b/clip.mp4")), at("b/clip.mp4"));
    }

    void filesPartsAndReservationsAreKeptClear()
    {
        touch("one.mp4");
        touch("two.mp4.part");
        Placement placement(m_root, {{at("three.mp4"), core::DownloadId(QStringLiteral("x"))}});
        QCOMPARE(placement.place(QStringLiteral("One.mp4")), at("One (2).mp4"));
        QCOMPARE(placement.place(QStringLiteral("two.mp4")), at("two (2).mp4"));
        QCOMPARE(placement.place(QStringLiteral("three.mp4")), at("three (2).mp4"));
        QCOMPARE(placement.place(QStringLiteral("three.mp4.part")), at("three.mp4 (2).part"));
        QCOMPARE(placement.place(QStringLiteral("SHA256SUMS")), at("SHA256SUMS (2)"));
    }

    void aLinkThatLeavesTheFolderIsSteppedRound()
    {
        const QString outside = m_dir->filePath(QStringLiteral("outside"));
        QVERIFY(QDir().mkpath(outside));
        QVERIFY(QFile::link(outside, at("account")));
        QVERIFY(QDir().mkpath(at("inside")));
        QVERIFY(QFile::link(at("inside"), at("alias")));
        QVERIFY(QFile::link(m_dir->filePath(QStringLiteral("nowhere")), at("dangling.mp4")));
        Placement placement(m_root, {});
        QCOMPARE(placement.place(QStringLiteral("account/clip.mp4")), at("account (2)/clip.mp4"));
        QCOMPARE(placement.place(QStringLiteral("alias/clip.mp4")), at("alias/clip.mp4"));
        QCOMPARE(placement.place(QStringLiteral("dangling.mp4")), at("dangling (2).mp4"));
        QVERIFY(!Placement::liesBelow(m_root, at("account/clip.mp4")));
        QVERIFY(Placement::liesBelow(m_root, at("alias/clip.mp4")));
        QVERIFY(Placement::liesBelow(m_root, at("new/folder/clip.mp4")));
        QVERIFY(!Placement::liesBelow(m_root, m_root + QStringLiteral("/../clip.mp4")));
        QVERIFY(!Placement::liesBelow(m_root, m_root + QStringLiteral("elsewhere/clip.mp4")));
    }

    void aFolderOfLinksOfItsOwnIsFine()
    {
        const QString alias = m_dir->filePath(QStringLiteral("alias"));
        QVERIFY(QFile::link(m_root, alias));
        Placement placement(alias, {});
        const QString path = placement.place(QStringLiteral("a/clip.mp4"));
        QCOMPARE(path, alias + QStringLiteral("/a/clip.mp4"));
        QVERIFY(Placement::liesBelow(alias, path));
    }

    void aFolderThatIsNotMadeYetIsFine()
    {
        const QString later = m_root + QStringLiteral("/later/deep");
        Placement placement(later, {});
        QCOMPARE(placement.place(QStringLiteral("a/clip.mp4")), later + QStringLiteral("/a/clip.mp4"));
        QVERIFY(Placement::liesBelow(later, later + QStringLiteral("/a/clip.mp4")));
        QVERIFY(!Placement::liesBelow(later, m_root + QStringLiteral("/clip.mp4")));
        QVERIFY(!QDir(later).exists());
    }

    void filesAndFoldersDoNotShareAName()
    {
        touch("a");
        Placement placement(m_root, {});
        QCOMPARE(placement.place(QStringLiteral("a/clip.mp4")), at("a (2)/clip.mp4"));
        QCOMPARE(placement.place(QStringLiteral("b/clip.mp4")), at("b/clip.mp4"));
        QCOMPARE(placement.place(QStringLiteral("b")), at("b (2)"));
        QCOMPARE(placement.place(QStringLiteral("c")), at("c"));
        QCOMPARE(placement.place(QStringLiteral("c/clip.mp4")), at("c (2)/clip.mp4"));
    }

    void thousandsOfEqualNamesAreNoQuadraticMatter()
    {
        Placement placement(m_root, {});
        QString last;
        for (int i = 0; i < 20'000; ++i)
            last = placement.place(QStringLiteral("a/clip.mp4"));
        QCOMPARE(last, at("a/clip (20000).mp4"));
    }

private:
    QString at(const char *name) const { return m_root + QLatin1Char('/') + QLatin1String(name); }
    void touch(const char *name) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_root;
};

QTEST_GUILESS_MAIN(TestPlacement)
#include "tst_placement.moc"
