#include "clips.h"
#include "media/filebytes.h"
#include "media/framereader.h"
#include "testbytes.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <thread>

using core::Error;
using media::FrameReader;
using namespace std::chrono_literals;

namespace {

constexpr QSize thumbnail{320, 180};

core::Result<std::unique_ptr<FrameReader>> openFile(const QString &path)
{
    return FrameReader::open(std::make_shared<media::FileBytes>(path));
}

core::Result<std::unique_ptr<FrameReader>> openBytes(const QByteArray &bytes)
{
    return FrameReader::open(std::make_shared<TestBytes>(bytes));
}

/// Everything that a window would ask of it; an Error is as good an answer as a picture.
void askEverything(const QByteArray &bytes)
{
    const auto reader = openBytes(bytes);
    if (!reader)
        return;
    for (const std::chrono::milliseconds moment : {0ms, 4'000ms, 9'900ms, 100'000'000ms}) {
        const auto picture = (*reader)->frameAt(moment, thumbnail);
        QVERIFY(!picture || !picture->image.isNull());
    }
}

} // namespace

class FrameReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileTellsItsFacts_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("hasAudio");
        QTest::newRow("index at the end") << clips::path("coded-end.mp4") << qint64(10'000) << QSize(320, 180) << true;
        QTest::newRow("fragments") << clips::path("coded-fragments.mp4") << qint64(10'000) << QSize(320, 180) << true;
        QTest::newRow("webm") << clips::path("coded-vp9.webm") << qint64(10'000) << QSize(320, 180) << false;
        QTest::newRow("turned") << clips::path("turned.mp4") << qint64(2'000) << QSize(120, 160) << false;
        QTest::newRow("wide pixels") << clips::path("wide-pixels.mp4") << qint64(2'000) << QSize(320, 120) << false;
        QTest::newRow("sound alone") << clips::path("loud-middle.m4a") << qint64(10'000) << QSize() << true;
        QTest::newRow("mp3") << clips::path("loud-middle.mp3") << qint64(10'000) << QSize() << true;
        QTest::newRow("ogg") << clips::path("loud-middle.ogg") << qint64(10'000) << QSize() << true;
        QTest::newRow("wav") << clips::path("loud-middle.wav") << qint64(10'000) << QSize() << true;
        QTest::newRow("sample") << clips::sample("screen-12s.webm") << qint64(12'000) << QSize(640, 360) << true;
    }
    void aFileTellsItsFacts()
    {
        QFETCH(QString, path);
        QFETCH(qint64, milliseconds);
        QFETCH(QSize, size);
        QFETCH(bool, hasAudio);
        const auto reader = openFile(path);
        QVERIFY(reader);
        const media::MediaFacts &facts = (*reader)->facts();
        QVERIFY(facts.duration);
        QVERIFY2(qAbs(facts.duration->count() - milliseconds) < 120,
                 qPrintable(QString::number(facts.duration->count())));
        QCOMPARE(facts.hasVideo, !size.isEmpty());
        QCOMPARE(facts.hasAudio, hasAudio);
        QCOMPARE(facts.size, size);
    }

    void aPictureIsTheKeyPictureAtOrBeforeItsMoment_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("index at the end") << clips::path("coded-end.mp4");
        QTest::newRow("fragments") << clips::path("coded-fragments.mp4");
        QTest::newRow("webm") << clips::path("coded-vp9.webm");
    }
    void aPictureIsTheKeyPictureAtOrBeforeItsMoment()
    {
        QFETCH(QString, path);
        const auto reader = openFile(path);
        QVERIFY(reader);
        // A key picture each second; asked for in no order.
        for (const std::chrono::milliseconds moment :
             {5'500ms, 0ms, 9'999ms, 3'000ms, 2'999ms, 8'039ms, 1'500ms, 60'000ms}) {
            const auto picture = (*reader)->frameAt(moment, thumbnail);
            QVERIFY(picture);
            const std::chrono::milliseconds key = std::min(std::chrono::milliseconds(moment / 1s * 1s), 9'000ms);
            QVERIFY2(qAbs((picture->at - key).count()) <= 1, qPrintable(QString::number(picture->at.count())));
            QVERIFY2(qAbs((clips::codedMoment(picture->image) - key).count()) <= 120,
                     qPrintable(QString::number(clips::codedMoment(picture->image).count())));
        }
    }

    void keyPicturesAMinuteApartAreFound()
    {
        const auto reader = openFile(clips::path("one-key-a-minute.mp4"));
        QVERIFY(reader);
        const auto early = (*reader)->frameAt(59s, thumbnail);
        QVERIFY(early);
        QCOMPARE(early->at, 0ms);
        const auto late = (*reader)->frameAt(119s, thumbnail);
        QVERIFY(late);
        QCOMPARE(late->at, 60'000ms);
        QVERIFY(qAbs((clips::codedMoment(late->image, 0.3, 5) - 60s).count()) < 2'000);
    }

    void aPictureFitsItsBoundAndIsNeverEnlarged()
    {
        const auto reader = openFile(clips::path("coded-end.mp4"));
        QVERIFY(reader);
        QCOMPARE((*reader)->frameAt(1s, {160, 160})->image.size(), QSize(160, 90));
        QCOMPARE((*reader)->frameAt(1s, {33, 180})->image.size(), QSize(33, 18));
        QCOMPARE((*reader)->frameAt(1s, {4'000, 4'000})->image.size(), QSize(320, 180));
        QCOMPARE((*reader)->frameAt(1s, {0, 0})->image.size(), QSize(1, 1));
    }

    void aTurnedVideoIsShownUpright()
    {
        const auto reader = openFile(clips::path("turned.mp4"));
        QVERIFY(reader);
        const auto picture = (*reader)->frameAt(0s, {60, 80});
        QVERIFY(picture);
        QCOMPARE(picture->image.size(), QSize(60, 80));
        // White was above: turned anticlockwise it is on the left.
        QVERIFY(qGray(picture->image.pixel(10, 40)) > 200);
        QVERIFY(qGray(picture->image.pixel(50, 40)) < 50);
    }

    void widePixelsAreShownWide()
    {
        const auto reader = openFile(clips::path("wide-pixels.mp4"));
        QVERIFY(reader);
        const auto picture = (*reader)->frameAt(0s, {160, 160});
        QVERIFY(picture);
        QCOMPARE(picture->image.size(), QSize(160, 60));
        QVERIFY(qGray(picture->image.pixel(80, 10)) > 200);
        QVERIFY(qGray(picture->image.pixel(80, 50)) < 50);
    }

    void soundAloneHasNoPicture()
    {
        const auto reader = openFile(clips::sample("talk-20s.m4a"));
        QVERIFY(reader);
        const auto picture = (*reader)->frameAt(0s, thumbnail);
        QVERIFY(!picture);
        QCOMPARE(picture.error().kind, Error::Kind::NotMedia);
    }

    void fewBytesAreAskedForOfALargeFile()
    {
        const QByteArray bytes = clips::content(clips::path("heavy-end.mp4"));
        QVERIFY(bytes.size() > 10'000'000);
        const auto source = std::make_shared<TestBytes>(bytes);
        const auto reader = FrameReader::open(source);
        QVERIFY(reader);
        QVERIFY2(source->bytesAskedFor() <= 320 * 1024, qPrintable(QString::number(source->bytesAskedFor())));
        const auto picture = (*reader)->frameAt(12s, thumbnail);
        QVERIFY(picture);
        QCOMPARE(picture->at, 10'000ms);
        QVERIFY2(source->bytesAskedFor() <= 1024 * 1024, qPrintable(QString::number(source->bytesAskedFor())));
    }

    void aFileIsReadWhoseLengthNobodySays()
    {
        const auto source = std::make_shared<TestBytes>(clips::content(clips::sample("talk-20s.mp4")));
        source->saysItsSize = false;
        const auto reader = FrameReader::open(source);
        QVERIFY(reader);
        QCOMPARE((*reader)->frameAt(9s, thumbnail)->at, 8'000ms);
    }

    void whatIsNoMediaIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a byte") << QByteArray("x");
        QTest::newRow("text") << QByteArray("The minutes of the meeting\n").repeated(2'000);
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><title>Sign in</title>" + QByteArray(5'000, ' '));
        QTest::newRow("a playlist") << QByteArray("#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile:///etc/passwd\n");
        QTest::newRow("a list of files") << QByteArray("ffconcat version 1.0\nfile /etc/passwd\n");
        QTest::newRow("zeros") << QByteArray(200'000, '\0');
        QTest::newRow("a picture") << clips::content(clips::sample("chart-0s.png"));
        const QByteArray clip = clips::content(clips::path("coded-end.mp4"));
        QTest::newRow("cut before the index") << clip.left(clip.indexOf("moov") - 4);
        QTest::newRow("half an index") << clip.left((clip.indexOf("moov") + clip.size()) / 2);
    }
    void whatIsNoMediaIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto reader = openBytes(bytes);
        if (!reader) {
            QCOMPARE(reader.error().kind, Error::Kind::NotMedia);
            return;
        }
        const auto picture = (*reader)->frameAt(5s, thumbnail);
        QVERIFY(!picture);
        QCOMPARE(picture.error().kind, Error::Kind::NotMedia);
    }

    void damagedFilesHarmNothing_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *name : {"coded-end.mp4", "coded-fragments.mp4", "coded-vp9.webm", "turned.mp4",
                                 "loud-middle.mp3", "loud-middle.ogg", "loud-middle.wav"})
            QTest::newRow(name) << clips::path(name);
    }
    void damagedFilesHarmNothing()
    {
        QFETCH(QString, path);
        const QByteArray whole = clips::content(path);
        QVERIFY(!whole.isEmpty());
        for (int part = 1; part < 8; ++part)
            askEverything(whole.left(whole.size() * part / 8));
        for (quint32 seed = 1; seed <= 12; ++seed) {
            QRandomGenerator random(seed);
            QByteArray damaged = whole;
            const qsizetype step = 20 << seed; // from nearly every head destroyed to a few bytes
            for (qsizetype i = random.bounded(int(std::min<qsizetype>(step, damaged.size()))); i < damaged.size();
                 i += step)
                damaged[i] = char(random.generate());
            askEverything(damaged);
        }
    }

    /// The index is where the lies are dearest: counts, sizes, places.
    void aDamagedIndexHarmsNothing()
    {
        const QByteArray whole = clips::content(clips::path("turned.mp4"));
        const qsizetype index = whole.indexOf("moov");
        QVERIFY(index > 0);
        for (quint32 seed = 1; seed <= 150; ++seed) {
            QRandomGenerator random(seed);
            QByteArray damaged = whole;
            for (int i = 0; i < 3; ++i) {
                const qsizetype at = index + random.bounded(int(damaged.size() - index));
                damaged[at] = char(random.bounded(2) == 0 ? 0xff : random.bounded(256));
            }
            askEverything(damaged);
        }
    }

    void aFileThatIsNotThereIsAStorageError()
    {
        const auto reader = openFile(QStringLiteral("/nowhere/at-all.mp4"));
        QVERIFY(!reader);
        QCOMPARE(reader.error().kind, Error::Kind::Storage);
        QCOMPARE(reader.error().subject, QStringLiteral("/nowhere/at-all.mp4"));
    }

    void cancellingEndsAReadThatIsNeverAnswered()
    {
        const auto source = std::make_shared<SilentBytes>();
        std::optional<Error> error;
        std::thread worker([&] { error = FrameReader::open(source).error(); });
        const bool waited = QTest::qWaitFor([&] { return source->isWaitedFor(); });
        source->cancel();
        worker.join();
        QVERIFY(waited);
        QCOMPARE(error->kind, Error::Kind::Cancelled);
    }

    void aCancelledSourceServesAnotherReader()
    {
        const auto source = std::make_shared<TestBytes>(clips::content(clips::path("coded-end.mp4")));
        const auto reader = FrameReader::open(source);
        QVERIFY(reader);
        source->cancel();
        QCOMPARE((*reader)->frameAt(5s, thumbnail).error().kind, Error::Kind::Cancelled);
        source->resume();
        const auto other = FrameReader::open(source);
        QVERIFY(other);
        QVERIFY((*other)->frameAt(5s, thumbnail));
    }
};

QTEST_GUILESS_MAIN(FrameReaderTest)
#include "tst_framereader.moc"
