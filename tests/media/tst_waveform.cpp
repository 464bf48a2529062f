#include "clips.h"
#include "media/filebytes.h"
#include "media/peakcollector.h"
#include "media/waveforms.h"
#include "support/manualclock.h"
#include "testbytes.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using core::Error;
using media::Waveform;
using namespace std::chrono_literals;

namespace {

int at(const Waveform &waveform, double seconds)
{
    return uchar(waveform.peaks.at(int(seconds / 10 * Waveform::buckets)));
}

core::Recording recording(const QString &id)
{
    core::Recording made;
    made.id = core::RecordingId(id);
    return made;
}

/// As long as it says, and nothing in it.
class LongBytes final : public media::ByteSource
{
public:
    core::Result<qint64> read(qint64, char *, qint64) override
    {
        wasRead = true;
        return Error(Error::Kind::Network);
    }
    core::Result<qint64> size() override { return Waveform::mostRemoteBytes + 1; }
    void cancel() override {}
    void resume() override {}
    bool isCancelled() const override { return false; }
    bool isLocal() const override { return false; }

    bool wasRead = false;
};

} // namespace

class WaveformTest : public QObject
{
    Q_OBJECT

private:
    const core::AccountId m_account{QStringLiteral("account")};
    QTemporaryDir m_root;
    support::ManualClock m_clock;
    int m_folders = 0;

private Q_SLOTS:
    void itShowsWhereItIsLoud_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *name : {"loud-middle.m4a", "loud-middle.mp3", "loud-middle.ogg", "loud-middle.wav"})
            QTest::newRow(name) << clips::path(name);
    }
    void itShowsWhereItIsLoud()
    {
        QFETCH(QString, path);
        const auto waveform = Waveform::read(std::make_shared<media::FileBytes>(path));
        QVERIFY(waveform);
        QCOMPARE(waveform->peaks.size(), Waveform::buckets);
        QVERIFY(waveform->duration);
        QVERIFY(qAbs((*waveform->duration - 10s).count()) < 120);
        for (const double quiet : {0.5, 2.0, 4.7, 6.3, 8.0, 9.5})
            QVERIFY2(at(*waveform, quiet) < 10, qPrintable(QString::number(at(*waveform, quiet))));
        for (const double loud : {5.2, 5.5, 5.8})
            QVERIFY2(at(*waveform, loud) > 200, qPrintable(QString::number(at(*waveform, loud))));
    }

    void theSoundOfAVideoCountsAsWell()
    {
        const auto waveform = Waveform::read(std::make_shared<media::FileBytes>(clips::path("coded-end.mp4")));
        QVERIFY(waveform);
        QVERIFY2(at(*waveform, 5) > 100, qPrintable(QString::number(at(*waveform, 5))));
    }

    void whatHasNoSoundIsToldSo()
    {
        for (const QString &path : {clips::path("turned.mp4"), clips::sample("minutes-0s.docx")}) {
            const auto waveform = Waveform::read(std::make_shared<media::FileBytes>(path));
            QVERIFY(!waveform);
            QCOMPARE(waveform.error().kind, Error::Kind::NotMedia);
        }
    }

    void aLargeFileInTheCloudIsNotFetchedForIt()
    {
        const auto source = std::make_shared<LongBytes>();
        const auto waveform = Waveform::read(source);
        QVERIFY(waveform);
        QVERIFY(waveform->peaks.isEmpty());
        QVERIFY(!source->wasRead);
    }

    void damagedFilesHarmNothing_data() { itShowsWhereItIsLoud_data(); }
    void damagedFilesHarmNothing()
    {
        QFETCH(QString, path);
        const QByteArray whole = clips::content(path).left(100'000);
        for (quint32 seed = 1; seed <= 15; ++seed) {
            QRandomGenerator random(seed);
            QByteArray damaged = whole.left(whole.size() * 3 / 4);
            const qsizetype step = 30 * seed * seed;
            for (qsizetype i = random.bounded(int(step)); i < damaged.size(); i += step)
                damaged[i] = char(random.generate());
            const auto waveform = Waveform::read(std::make_shared<TestBytes>(damaged));
            QVERIFY(!waveform || waveform->peaks.size() == Waveform::buckets);
        }
    }

    void peaksOfAnyLengthFillTheirStretches()
    {
        for (const int samples : {1, 15, 16, 100, 999, 16'000, 32'000, 1'000'003}) {
            media::PeakCollector collector(1'000);
            for (int i = 0; i < samples; ++i)
                collector.add(i < samples / 2 ? 0.25F : 0.5F);
            QCOMPARE(collector.samples(), samples);
            const QByteArray peaks = collector.peaks();
            QCOMPARE(peaks.size(), 1'000);
            QCOMPARE(uchar(peaks.back()), 255);
            if (samples >= 100)
                QCOMPARE(uchar(peaks.at(400)), 128);
        }
    }

    void whatIsNoNumberOrTooLoudDoesNoHarm()
    {
        media::PeakCollector collector(4);
        for (const float level :
             {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(), 0.5F})
            for (int i = 0; i < 16; ++i)
                collector.add(level);
        QCOMPARE(collector.peaks(), QByteArray("\x00\x00\xff\x80", 4));
        QVERIFY(media::PeakCollector(4).peaks().isEmpty());
    }

    void silenceIsFlat()
    {
        media::PeakCollector collector(10);
        for (int i = 0; i < 1'000; ++i)
            collector.add(0.0005F);
        QCOMPARE(collector.peaks(), QByteArray(10, '\0'));
    }

    void itComesBackFromBytesAndNothingElseDoes()
    {
        const Waveform waveform{QByteArray("\x00\x7f\xff", 3), 1'234ms};
        QVERIFY(Waveform::fromBytes(waveform.toBytes()) == waveform);
        QVERIFY(Waveform::fromBytes(Waveform().toBytes()) == Waveform());
        QVERIFY(!Waveform::fromBytes({}));
        QVERIFY(!Waveform::fromBytes(waveform.toBytes().chopped(1)));
        QVERIFY(!Waveform::fromBytes(QByteArray(30, 'x')));
    }

    void itIsReadOnceAndThenKept()
    {
        media::PictureCache cache(m_root.filePath(QString::number(++m_folders)), m_clock);
        std::shared_ptr<TestBytes> source;
        media::Waveforms waveforms(cache, [&](const core::AccountId &, const core::Recording &) {
            return source = std::make_shared<TestBytes>(clips::content(clips::path("loud-middle.m4a")));
        });
        QList<core::Result<Waveform>> results;
        for (int i = 1; i <= 2; ++i) {
            waveforms.waveform(m_account, recording(QStringLiteral("r")))
                ->then(this, [&](const core::Result<Waveform> &result) { results.append(result); });
            QTRY_COMPARE(results.size(), i);
            QVERIFY(results.constLast());
            QCOMPARE(source->bytesAskedFor() > 0, i == 1);
        }
        QVERIFY(*results.at(0) == *results.at(1));
    }

    void theNextWishEndsTheOneBefore()
    {
        media::PictureCache cache(m_root.filePath(QString::number(++m_folders)), m_clock);
        const auto silent = std::make_shared<SilentBytes>();
        media::Waveforms waveforms(
            cache, [&](const core::AccountId &, const core::Recording &wanted) -> std::shared_ptr<media::ByteSource> {
                if (wanted.id.text() == QLatin1String("silent"))
                    return silent;
                return std::make_shared<TestBytes>(clips::content(clips::path("loud-middle.m4a")));
            });
        std::optional<core::Result<Waveform>> before;
        std::optional<core::Result<Waveform>> next;
        waveforms.waveform(m_account, recording(QStringLiteral("silent")))
            ->then(this, [&](const core::Result<Waveform> &result) { before = result; });
        QTRY_VERIFY(silent->isWaitedFor());
        waveforms.waveform(m_account, recording(QStringLiteral("r")))
            ->then(this, [&](const core::Result<Waveform> &result) { next = result; });
        QVERIFY(before && !*before);
        QCOMPARE(before->error().kind, Error::Kind::Cancelled);
        QTRY_VERIFY(next);
        QVERIFY(*next);
    }

    void itsEndEndsTheThread()
    {
        media::PictureCache cache(m_root.filePath(QString::number(++m_folders)), m_clock);
        const auto silent = std::make_shared<SilentBytes>();
        std::optional<core::Result<Waveform>> outcome;
        {
            media::Waveforms waveforms(cache, [&](const core::AccountId &, const core::Recording &) { return silent; });
            waveforms.waveform(m_account, recording(QStringLiteral("silent")))
                ->then(this, [&](const core::Result<Waveform> &result) { outcome = result; });
            QTRY_VERIFY(silent->isWaitedFor());
        }
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->error().kind, Error::Kind::Cancelled);
        QVERIFY(!silent->isWaitedFor());
    }
};

QTEST_GUILESS_MAIN(WaveformTest)
#include "tst_waveform.moc"
