#include "media/picturecache.h"
#include "support/manualclock.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>

using media::PictureCache;
using namespace std::chrono_literals;

namespace {

PictureCache::Key keyOf(const QString &recording, const QString &account = QStringLiteral("account"))
{
    PictureCache::Key key;
    key.recording.account = core::AccountId(account);
    key.recording.session = core::SessionId(QStringLiteral("../../session"));
    key.recording.id = core::RecordingId(recording);
    key.bound = {64, 64};
    return key;
}

QImage pictureOf(QColor colour)
{
    QImage picture(64, 36, QImage::Format_RGB32);
    picture.fill(colour);
    return picture;
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files.append(entries.next());
    return files;
}

qint64 sizeOf(const QString &folder)
{
    qint64 size = 0;
    for (const QString &file : filesIn(folder))
        size += QFileInfo(file).size();
    return size;
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

} // namespace

class PictureCacheTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_root;
    QString m_folder;
    support::ManualClock m_clock;
    int m_folders = 0;

private Q_SLOTS:
    void init() { m_folder = m_root.filePath(QStringLiteral("%1/pictures").arg(++m_folders)); }

    void aPictureComesBack()
    {
        PictureCache cache(m_folder, m_clock);
        QVERIFY(cache.picture(keyOf(QStringLiteral("r"))).isNull());
        cache.keep(keyOf(QStringLiteral("r")), pictureOf(Qt::blue));
        const QImage picture = PictureCache(m_folder, m_clock).picture(keyOf(QStringLiteral("r")));
        QCOMPARE(picture.size(), QSize(64, 36));
        QVERIFY(qBlue(picture.pixel(32, 18)) > 240 && qRed(picture.pixel(32, 18)) < 15);
    }

    void everyPartOfTheKeyCounts()
    {
        PictureCache cache(m_folder, m_clock);
        const PictureCache::Key key = keyOf(QStringLiteral("r"));
        cache.keep(key, QByteArray("this"));
        PictureCache::Key other = keyOf(QStringLiteral("r"), QStringLiteral("other"));
        QVERIFY(cache.bytes(other).isNull());
        other = key;
        other.recording.session = core::SessionId(QStringLiteral("other"));
        QVERIFY(cache.bytes(other).isNull());
        QVERIFY(cache.bytes(keyOf(QStringLiteral("other"))).isNull());
        other = key;
        other.recording.kind = core::RecordingKind::BrowserDownload;
        QVERIFY(cache.bytes(other).isNull());
        other = key;
        other.kind = PictureCache::Kind::Hover;
        QVERIFY(cache.bytes(other).isNull());
        other = key;
        other.at = 1ms;
        QVERIFY(cache.bytes(other).isNull());
        other = key;
        other.bound = {64, 65};
        QVERIFY(cache.bytes(other).isNull());
        QCOMPARE(cache.bytes(key), QByteArray("this"));
    }

    void onlyThePersonMayReadIt()
    {
        const mode_t before = ::umask(0);
        PictureCache cache(m_folder, m_clock);
        cache.keep(keyOf(QStringLiteral("r")), pictureOf(Qt::blue));
        ::umask(before);
        const QStringList files = filesIn(m_folder);
        QCOMPARE(files.size(), 1);
        QCOMPARE(modeOf(files.first()), mode_t(0600));
        QCOMPARE(modeOf(QFileInfo(files.first()).path()), mode_t(0700));
        QCOMPARE(modeOf(m_folder), mode_t(0700));
    }

    void nothingOfAStrangersGetsIntoAName()
    {
        PictureCache cache(m_folder, m_clock);
        cache.keep(keyOf(QStringLiteral("/../../escaped\0.mp4"), QStringLiteral("../up")), pictureOf(Qt::blue));
        const QStringList files = filesIn(m_root.path());
        for (const QString &file : files)
            QVERIFY2(!file.contains(QStringLiteral("escaped")) && !file.contains(QStringLiteral("..")),
                     qPrintable(file));
        QCOMPARE(filesIn(m_folder).size(), 1);
    }

    void theLeastRecentlyUsedGoFirst()
    {
        PictureCache cache(m_folder, m_clock, 10'000);
        const QByteArray entry(1'500, 'x');
        for (int i = 0; i < 6; ++i) {
            m_clock.advance(1s);
            cache.keep(keyOf(QString::number(i)), entry);
        }
        m_clock.advance(1s);
        QVERIFY(!cache.bytes(keyOf(QStringLiteral("0"))).isNull());
        m_clock.advance(1s);
        cache.keep(keyOf(QStringLiteral("6")), entry);
        QVERIFY(sizeOf(m_folder) <= 10'000);
        QVERIFY(cache.bytes(keyOf(QStringLiteral("1"))).isNull());
        QVERIFY(!cache.bytes(keyOf(QStringLiteral("0"))).isNull());
        QVERIFY(!cache.bytes(keyOf(QStringLiteral("6"))).isNull());
    }

    void whatIsThereFromBeforeCountsToo()
    {
        const QByteArray entry(1'500, 'x');
        for (int i = 0; i < 20; ++i) {
            m_clock.advance(1s);
            PictureCache(m_folder, m_clock, 10'000).keep(keyOf(QString::number(i)), entry);
            QVERIFY(sizeOf(m_folder) <= 10'000);
        }
        QVERIFY(!PictureCache(m_folder, m_clock).bytes(keyOf(QStringLiteral("19"))).isNull());
    }

    void oneLargerThanTheBoundIsNotKept()
    {
        PictureCache cache(m_folder, m_clock, 1'000);
        cache.keep(keyOf(QStringLiteral("small")), QByteArray(500, 'x'));
        cache.keep(keyOf(QStringLiteral("large")), QByteArray(1'500, 'x'));
        QVERIFY(cache.bytes(keyOf(QStringLiteral("large"))).isNull());
        QVERIFY(!cache.bytes(keyOf(QStringLiteral("small"))).isNull());
    }

    void aDamagedEntryIsAsIfAbsentAndRemoved_data()
    {
        QTest::addColumn<QString>("damage");
        for (const char *damage : {"empty", "cut", "changed", "another file"})
            QTest::newRow(damage) << QString::fromLatin1(damage);
    }
    void aDamagedEntryIsAsIfAbsentAndRemoved()
    {
        QFETCH(QString, damage);
        PictureCache cache(m_folder, m_clock);
        cache.keep(keyOf(QStringLiteral("r")), pictureOf(Qt::blue));
        QFile file(filesIn(m_folder).constFirst());
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (damage == QLatin1String("empty")) {
            QVERIFY(file.resize(0));
        } else if (damage == QLatin1String("cut")) {
            QVERIFY(file.resize(file.size() / 2));
        } else if (damage == QLatin1String("changed")) {
            QVERIFY(file.seek(file.size() / 2));
            QCOMPARE(file.write("damage"), qint64(6));
        } else {
            QVERIFY(file.resize(0));
            file.write(QByteArray(100'000, 'x'));
        }
        file.close();
        QVERIFY(cache.picture(keyOf(QStringLiteral("r"))).isNull());
        QVERIFY(filesIn(m_folder).isEmpty());
        cache.keep(keyOf(QStringLiteral("r")), pictureOf(Qt::blue));
        QVERIFY(!cache.picture(keyOf(QStringLiteral("r"))).isNull());
    }

    void soundBytesThatAreNoPictureAreRemoved()
    {
        PictureCache cache(m_folder, m_clock);
        cache.keep(keyOf(QStringLiteral("r")), QByteArray("no picture"));
        QVERIFY(cache.picture(keyOf(QStringLiteral("r"))).isNull());
        QVERIFY(filesIn(m_folder).isEmpty());
    }

    void anAccountIsForgottenAndNoOther()
    {
        PictureCache cache(m_folder, m_clock);
        cache.keep(keyOf(QStringLiteral("1"), QStringLiteral("gone")), pictureOf(Qt::blue));
        cache.keep(keyOf(QStringLiteral("2"), QStringLiteral("gone")), pictureOf(Qt::blue));
        cache.keep(keyOf(QStringLiteral("1"), QStringLiteral("stays")), pictureOf(Qt::blue));
        cache.forget(core::AccountId(QStringLiteral("gone")));
        QCOMPARE(filesIn(m_folder).size(), 1);
        QVERIFY(!cache.picture(keyOf(QStringLiteral("1"), QStringLiteral("stays"))).isNull());
    }

    void itIsMeasuredAndEmptied()
    {
        PictureCache cache(m_folder, m_clock);
        QCOMPARE(cache.size(), 0);
        QCOMPARE(cache.clear(), 0);
        cache.keep(keyOf(QStringLiteral("r")), pictureOf(Qt::red));
        cache.keep(keyOf(QStringLiteral("s"), QStringLiteral("other")), QByteArray(50'000, 'x'));
        const qint64 size = sizeOf(m_folder);
        QVERIFY(size > 50'000);
        QCOMPARE(cache.size(), size);
        QCOMPARE(cache.clear(), size);
        QCOMPARE(filesIn(m_folder), QStringList());
        QVERIFY(cache.picture(keyOf(QStringLiteral("r"))).isNull());
        cache.keep(keyOf(QStringLiteral("r")), pictureOf(Qt::red));
        QVERIFY(!cache.picture(keyOf(QStringLiteral("r"))).isNull());
    }

    void aSmallerBoundHoldsAtOnce()
    {
        PictureCache cache(m_folder, m_clock);
        for (int i = 0; i < 10; ++i) {
            cache.keep(keyOf(QString::number(i)), QByteArray(10'000, 'x'));
            m_clock.advance(1s);
        }
        cache.setBound(50'000);
        QVERIFY(cache.size() <= 50'000);
        QVERIFY(!cache.bytes(keyOf(QStringLiteral("9"))).isNull());
        QVERIFY(cache.bytes(keyOf(QStringLiteral("0"))).isNull());
        cache.setBound(1'000'000);
        for (int i = 0; i < 10; ++i)
            cache.keep(keyOf(QString::number(i)), QByteArray(10'000, 'x'));
        QVERIFY(cache.size() > 90'000);
    }

    void aPlaceWhereNothingCanBeWrittenIsNoError()
    {
        QFile file(m_root.filePath(QStringLiteral("a file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QString &folder :
             {QString(file.fileName() + QStringLiteral("/below")), QStringLiteral("/proc/no")}) {
            PictureCache cache(folder, m_clock);
            cache.keep(keyOf(QStringLiteral("r")), pictureOf(Qt::blue));
            QVERIFY(cache.picture(keyOf(QStringLiteral("r"))).isNull());
            cache.forget(core::AccountId(QStringLiteral("account")));
        }
    }

    void aFullDiskIsNoErrorAndLeavesNoLitter()
    {
        // A bound on the length of files fails the same calls as a full disk.
        struct rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        struct rlimit small = before;
        small.rlim_cur = 1'000;
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        PictureCache cache(m_folder, m_clock);
        cache.keep(keyOf(QStringLiteral("r")), QByteArray(50'000, 'x'));
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(cache.bytes(keyOf(QStringLiteral("r"))).isNull());
        QVERIFY(filesIn(m_folder).isEmpty());
    }

    void theLitterOfAKilledProcessGoes()
    {
        PictureCache cache(m_folder, m_clock);
        cache.keep(keyOf(QStringLiteral("r")), pictureOf(Qt::blue));
        const QString folder = QFileInfo(filesIn(m_folder).constFirst()).path();
        for (const auto &[name, age] : {std::pair("/.new-old", 2h), std::pair("/.new-fresh", 0h)}) {
            QFile file(folder + QLatin1String(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            const core::Instant then = m_clock.now() - age;
            QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(then.time_since_epoch().count()),
                                     QFile::FileModificationTime));
        }
        PictureCache(m_folder, m_clock).keep(keyOf(QStringLiteral("other")), pictureOf(Qt::blue));
        QVERIFY(!QFile::exists(folder + QStringLiteral("/.new-old")));
        QVERIFY(QFile::exists(folder + QStringLiteral("/.new-fresh")));
    }

    void twoOnOneFolderHarmNothing()
    {
        PictureCache one(m_folder, m_clock, 40'000);
        PictureCache two(m_folder, m_clock, 40'000);
        std::atomic_int wrong = 0;
        const auto work = [&wrong](PictureCache &cache) {
            for (int i = 0; i < 300; ++i) {
                const auto key = keyOf(QString::number(i % 40));
                const QByteArray content(1'000 + i % 40, char('a' + i % 40 % 26));
                cache.keep(key, content);
                const QByteArray kept = cache.bytes(key);
                if (!kept.isNull() && kept != content)
                    ++wrong;
            }
        };
        std::thread other([&] { work(two); });
        work(one);
        other.join();
        QCOMPARE(wrong.load(), 0);
        QVERIFY(sizeOf(m_folder) <= 80'000);
    }
};

QTEST_GUILESS_MAIN(PictureCacheTest)
#include "tst_picturecache.moc"
