#include "clips.h"
#include "media/picturemaker.h"
#include "media/pictures.h"
#include "support/manualclock.h"
#include "testbytes.h"

#include <QTemporaryDir>
#include <QTest>

using core::Error;
using media::Pictures;
using namespace std::chrono_literals;

namespace {

constexpr QSize thumbnail{160, 90};

/// What became of a job.
template <class T>
struct Outcome
{
    explicit Outcome(core::Job<T> *wish) : job(wish)
    {
        wish->then(&context, [this](const core::Result<T> &given) { result = given; });
    }
    bool ends()
    {
        return QTest::qWaitFor([this] { return result.has_value(); }, 20'000);
    }
    std::optional<Error::Kind> errorKind() const
    {
        return result && !*result ? std::optional(result->error().kind) : std::nullopt;
    }

    QPointer<core::Job<T>> job;
    QObject context;
    std::optional<core::Result<T>> result;
};
using PictureOutcome = Outcome<QImage>;

} // namespace

class PicturesTest : public QObject
{
    Q_OBJECT

private:
    const core::AccountId m_account{QStringLiteral("account")};
    const QByteArray m_clip = clips::content(clips::path("coded-end.mp4"));
    support::ManualClock m_clock;
    QTemporaryDir m_root;
    int m_folders = 0;
    std::optional<media::PictureCache> m_cache;
    QHash<QString, std::shared_ptr<media::ByteSource>> m_sources;
    QStringList m_openings;
    std::unique_ptr<Pictures> m_pictures;

    static core::Recording recording(const QString &id)
    {
        core::Recording made;
        made.id = core::RecordingId(id);
        made.sessionId = core::SessionId(QStringLiteral("session"));
        made.duration = 10s;
        return made;
    }
    template <class Source, class... Arguments>
    std::shared_ptr<Source> serve(const QString &id, Arguments &&...arguments)
    {
        auto source = std::make_shared<Source>(std::forward<Arguments>(arguments)...);
        m_sources.insert(id, source);
        return source;
    }
    void begin()
    {
        m_pictures =
            std::make_unique<Pictures>(*m_cache, [this](const core::AccountId &, const core::Recording &wanted) {
                m_openings.append(wanted.id.text());
                return m_sources.value(wanted.id.text());
            });
    }
    core::Job<QImage> *poster(const QString &id) { return m_pictures->poster(m_account, recording(id), thumbnail); }
    core::Job<QImage> *hover(const QString &id, std::chrono::milliseconds moment)
    {
        return m_pictures->hoverPicture(m_account, recording(id), moment, thumbnail);
    }

private Q_SLOTS:
    void init()
    {
        m_cache.emplace(m_root.filePath(QString::number(++m_folders)), m_clock);
        m_sources.clear();
        m_openings.clear();
        begin();
    }
    void cleanup() { m_pictures.reset(); }

    void aPosterStandsForTheVideoAndIsMadeOnce()
    {
        const QString id = QStringLiteral("r");
        serve<TestBytes>(id, m_clip);
        PictureOutcome made(poster(id));
        QVERIFY(made.ends());
        QVERIFY(*made.result);
        QCOMPARE((*made.result)->size(), thumbnail);
        begin();
        PictureOutcome again(poster(id));
        QVERIFY(again.ends());
        QVERIFY(*again.result);
        QCOMPARE((*again.result)->size(), thumbnail);
        QVERIFY(qAbs(clips::lightness(**again.result) - clips::lightness(**made.result)) < 4);
        QCOMPARE(m_openings, QStringList{id});
    }

    void aPosterIsNotDarkWhereTheVideoIsLightLater()
    {
        serve<TestBytes>(QStringLiteral("dark"), clips::content(clips::path("dark-beginning.mp4")));
        PictureOutcome later(poster(QStringLiteral("dark")));
        QVERIFY(later.ends());
        QVERIFY(clips::lightness(**later.result) > 150);
        serve<TestBytes>(QStringLiteral("black"), clips::content(clips::path("black.mp4")));
        PictureOutcome black(poster(QStringLiteral("black")));
        QVERIFY(black.ends());
        QVERIFY(*black.result);
        QVERIFY(clips::lightness(**black.result) < 10);
    }

    void aPosterCostsFewBytes()
    {
        const auto source = serve<TestBytes>(QStringLiteral("r"), clips::content(clips::path("heavy-end.mp4")));
        PictureOutcome made(poster(QStringLiteral("r")));
        QVERIFY(made.ends());
        QVERIFY(*made.result);
        QVERIFY2(source->bytesAskedFor() <= 1'000'000, qPrintable(QString::number(source->bytesAskedFor())));
    }

    void hoverPicturesCarryTheirMoment()
    {
        serve<TestBytes>(QStringLiteral("r"), m_clip);
        for (const std::chrono::milliseconds moment : {7'400ms, 2'600ms, 9'999ms, -5ms}) {
            PictureOutcome made(hover(QStringLiteral("r"), moment));
            QVERIFY(made.ends());
            QVERIFY(*made.result);
            const auto expected = std::max(0ms, moment) / 1s * 1s;
            QVERIFY(qAbs((clips::codedMoment(**made.result) - expected).count()) < 250);
        }
        QCOMPARE(m_openings.size(), 1); // it stays opened
    }

    void neighboursShareAPicture()
    {
        const auto source = serve<TestBytes>(QStringLiteral("r"), m_clip);
        PictureOutcome one(hover(QStringLiteral("r"), 3'100ms));
        QVERIFY(one.ends());
        QVERIFY(*one.result);
        source->cancel();
        m_sources.clear(); // nothing can be read any more
        PictureOutcome two(hover(QStringLiteral("r"), 3'900ms));
        QVERIFY(two.ends());
        QVERIFY(*two.result);
        QCOMPARE(m_openings.size(), 1);
    }

    void theHoverPictureWishedForBeforeIsCancelled()
    {
        const auto silent = serve<SilentBytes>(QStringLiteral("silent"));
        PictureOutcome before(hover(QStringLiteral("silent"), 1s));
        QTRY_VERIFY(silent->isWaitedFor());
        serve<TestBytes>(QStringLiteral("r"), m_clip);
        PictureOutcome next(hover(QStringLiteral("r"), 1s));
        QCOMPARE(before.errorKind(), Error::Kind::Cancelled);
        QVERIFY(next.ends());
        QVERIFY(*next.result);
        QTRY_VERIFY(!silent->isWaitedFor());
    }

    void theSameMomentOnceMoreGoesOnWithTheSameWork()
    {
        const auto silent = serve<SilentBytes>(QStringLiteral("silent"));
        PictureOutcome before(hover(QStringLiteral("silent"), 1'000ms));
        QTRY_VERIFY(silent->isWaitedFor());
        PictureOutcome next(hover(QStringLiteral("silent"), 1'500ms));
        QCOMPARE(before.errorKind(), Error::Kind::Cancelled);
        QVERIFY(!silent->isCancelled());
        QVERIFY(!next.result);
        next.job->cancel();
        QCOMPARE(next.errorKind(), Error::Kind::Cancelled);
        QVERIFY(silent->isCancelled());
    }

    void aRecordingServesAgainAfterAWishForItWasCancelled()
    {
        serve<TestBytes>(QStringLiteral("r"), m_clip);
        for (int i = 0; i < 20; ++i) {
            PictureOutcome left(hover(QStringLiteral("r"), std::chrono::seconds(i % 10)));
            for (int turn = 0; turn < i % 3; ++turn)
                QCoreApplication::processEvents();
        }
        PictureOutcome last(hover(QStringLiteral("r"), 9s));
        QVERIFY(last.ends());
        QVERIFY(*last.result);
        QVERIFY(qAbs((clips::codedMoment(**last.result) - 9s).count()) < 250);
    }

    void theNewestWishComesFirst()
    {
        // Both threads are held up.
        const auto one = serve<SilentBytes>(QStringLiteral("silent 1"));
        const auto two = serve<SilentBytes>(QStringLiteral("silent 2"));
        PictureOutcome first(poster(QStringLiteral("silent 1")));
        PictureOutcome second(poster(QStringLiteral("silent 2")));
        QTRY_VERIFY(one->isWaitedFor() && two->isWaitedFor());
        std::vector<std::unique_ptr<PictureOutcome>> waiting;
        for (const char *id : {"a", "b", "c"}) {
            serve<TestBytes>(QString::fromLatin1(id), m_clip);
            waiting.push_back(std::make_unique<PictureOutcome>(poster(QString::fromLatin1(id))));
        }
        m_openings.clear();
        first.job->cancel();
        for (const auto &outcome : waiting)
            QVERIFY(outcome->ends());
        QCOMPARE(m_openings, QStringList({QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));
    }

    void wishesForOneRecordingOpenItOnce()
    {
        serve<TestBytes>(QStringLiteral("r"), m_clip);
        PictureOutcome made(poster(QStringLiteral("r")));
        PictureOutcome hovered(hover(QStringLiteral("r"), 5s));
        Outcome<media::MediaFacts> facts(m_pictures->facts(m_account, recording(QStringLiteral("r"))));
        QVERIFY(made.ends() && hovered.ends() && facts.ends());
        QVERIFY(*made.result && *hovered.result && *facts.result);
        QCOMPARE((*facts.result)->size, QSize(320, 180));
        QVERIFY((*facts.result)->hasAudio);
        QCOMPARE(m_openings.size(), 1);
        Outcome<media::MediaFacts> known(m_pictures->facts(m_account, recording(QStringLiteral("r"))));
        QVERIFY(known.ends());
        QCOMPARE((*known.result)->duration, (*facts.result)->duration);
    }

    void whatIsNoVideoIsToldAndNotKept()
    {
        serve<TestBytes>(QStringLiteral("r"), QByteArray("<html>Sign in</html>").repeated(100));
        PictureOutcome refused(poster(QStringLiteral("r")));
        QVERIFY(refused.ends());
        QCOMPARE(refused.errorKind(), Error::Kind::NotMedia);
        serve<TestBytes>(QStringLiteral("r"), m_clip);
        m_pictures->reopen(core::keyOf(m_account, recording(QStringLiteral("r"))));
        PictureOutcome made(poster(QStringLiteral("r")));
        QVERIFY(made.ends());
        QVERIFY(*made.result);
    }

    void aWishThatWaitsCanBeCancelled()
    {
        serve<SilentBytes>(QStringLiteral("silent"));
        PictureOutcome made(poster(QStringLiteral("silent")));
        made.job->cancel();
        QCOMPARE(made.errorKind(), Error::Kind::Cancelled);
        serve<TestBytes>(QStringLiteral("r"), m_clip);
        PictureOutcome other(poster(QStringLiteral("r")));
        QVERIFY(other.ends());
        QCOMPARE(m_openings, QStringList{QStringLiteral("r")});
    }

    void aForgottenAccountLeavesNothing()
    {
        serve<TestBytes>(QStringLiteral("r"), m_clip);
        const auto silent = serve<SilentBytes>(QStringLiteral("silent"));
        PictureOutcome made(poster(QStringLiteral("r")));
        QVERIFY(made.ends());
        PictureOutcome underWay(poster(QStringLiteral("silent")));
        QTRY_VERIFY(silent->isWaitedFor());
        m_pictures->forget(m_account);
        QCOMPARE(underWay.errorKind(), Error::Kind::Cancelled);
        const media::PictureCache::Key key{
            core::keyOf(m_account, recording(QStringLiteral("r"))), media::PictureCache::Kind::Poster, {}, thumbnail};
        QTRY_VERIFY(m_cache->picture(key).isNull());
    }

    void whatIsNotLookedAtIsClosed()
    {
        m_pictures->setIdleTime(1ms);
        const std::weak_ptr<TestBytes> source = serve<TestBytes>(QStringLiteral("r"), m_clip);
        PictureOutcome made(poster(QStringLiteral("r")));
        QVERIFY(made.ends());
        m_sources.clear();
        QTRY_VERIFY(source.expired());
    }

    void itsEndEndsEverything()
    {
        const auto silent = serve<SilentBytes>(QStringLiteral("silent"));
        PictureOutcome underWay(poster(QStringLiteral("silent")));
        QTRY_VERIFY(silent->isWaitedFor());
        PictureOutcome waiting(poster(QStringLiteral("silent")));
        m_pictures.reset();
        QCOMPARE(underWay.errorKind(), Error::Kind::Cancelled);
        QCOMPARE(waiting.errorKind(), Error::Kind::Cancelled);
    }

    void lightnessIsTheMeanOfAllPixels()
    {
        QImage image(100, 50, QImage::Format_RGB32);
        image.fill(Qt::black);
        QCOMPARE(media::lightnessOf(image), 0);
        for (int x = 0; x < 50; ++x) {
            for (int y = 0; y < 50; ++y)
                image.setPixelColor(x, y, Qt::white);
        }
        QVERIFY(qAbs(media::lightnessOf(image) - 127) <= 1);
        QCOMPARE(media::lightnessOf(QImage()), 0);
    }
};

QTEST_GUILESS_MAIN(PicturesTest)
#include "tst_pictures.moc"
