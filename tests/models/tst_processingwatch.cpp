#include "modelhouse.h"

#include "models/processingwatch.h"

using namespace std::chrono_literals;
using core::Error;
using models::ProcessingWatch;

namespace {

const core::AccountId zoomId(QStringLiteral("zoom"));

} // namespace

/// Patience by a clock that the test moves.
class TestProcessingWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<ModelHouse>();
        m_zoom = &m_house->addAccount(QStringLiteral("zoom"), QStringLiteral("zoom-video-sdk"));
        m_watch = std::make_unique<ProcessingWatch>(m_house->recordings, m_house->loader, m_house->book,
                                                    m_house->source, m_house->clock);
    }
    void cleanup()
    {
        m_watch.reset();
        m_house.reset();
    }

    void aSessionInTheMakingIsAskedAfterOneTwoFiveTenTwentyAndThirtyMinutes()
    {
        list({unready("a1", "a", 48h), m_house->recording(QStringLiteral("b1"), QStringLiteral("b"))});
        QTRY_COMPARE(m_watch->waiting(), 1);
        QVERIFY(!m_watch->isResting());
        m_watch->look();
        QCOMPARE(m_zoom->sessionsAsked(), 0); // not before its time
        int asked = 0;
        for (const auto pause : {1min, 2min, 5min, 10min, 20min, 30min, 30min, 30min}) {
            m_house->clock.advance(pause - 1s);
            m_watch->look();
            QCOMPARE(m_zoom->sessionsAsked(), asked);
            m_house->clock.advance(1s);
            m_watch->look();
            ++asked;
            QTRY_COMPARE(m_zoom->sessionsAsked(), asked);
            QCOMPARE(m_zoom->asked.constLast().session.text(), QStringLiteral("a"));
            settle();
        }
    }

    void whatIsMadeTurnsReadyByItselfAndNothingIsAskedAnyMore()
    {
        list({unready("a1", "a", 48h), unready("b1", "b", 48h)});
        QTRY_COMPARE(m_watch->waiting(), 2);
        m_zoom->recordings = {m_house->recording(QStringLiteral("a1"), QStringLiteral("a")),
                              m_house->recording(QStringLiteral("b1"), QStringLiteral("b"))};
        m_house->clock.advance(1min);
        m_watch->look();
        QTRY_VERIFY(m_house->chosen({QStringLiteral("a1")}).constFirst().recording.ready);
        QTRY_VERIFY(m_house->chosen({QStringLiteral("b1")}).constFirst().recording.ready); // one after the other
        QTRY_COMPARE(m_watch->waiting(), 0);
        QVERIFY(m_watch->isResting());
        QCOMPARE(m_zoom->sessionsAsked(), 2);
    }

    void aFileThatComesUnderAnotherIdReplacesTheOneInTheMaking()
    {
        list({unready("a::0", "a", 48h)});
        QTRY_COMPARE(m_watch->waiting(), 1);
        m_zoom->recordings = {m_house->recording(QStringLiteral("a1"), QStringLiteral("a"))};
        m_house->clock.advance(1min);
        m_watch->look();
        QTRY_COMPARE(m_house->ids(), QStringList{QStringLiteral("a1")});
    }

    void anAnswerWithoutAFileTakesNoneAway()
    {
        list({unready("a1", "a", 48h)});
        QTRY_COMPARE(m_watch->waiting(), 1);
        m_zoom->recordings.clear();
        m_house->clock.advance(1min);
        m_watch->look();
        QTRY_COMPARE(m_zoom->sessionsAsked(), 1);
        settle();
        QCOMPARE(m_house->ids(), QStringList{QStringLiteral("a1")});
    }

    void aLateTranscriptAppears()
    {
        list({m_house->recording(QStringLiteral("a1"), QStringLiteral("a"), 40min)});
        QTRY_COMPARE(m_watch->waiting(), 1);
        core::Recording transcript = m_house->recording(QStringLiteral("a2"), QStringLiteral("a"), 40min);
        transcript.type = QStringLiteral("audio_transcript");
        transcript.extension = QStringLiteral("vtt");
        m_house->clock.advance(1min);
        m_watch->look();
        QTRY_COMPARE(m_zoom->sessionsAsked(), 1);
        settle();
        m_zoom->recordings.append(transcript);
        m_house->clock.advance(2min);
        m_watch->look();
        QTRY_COMPARE(m_house->ids(), QStringList({QStringLiteral("a1"), QStringLiteral("a2")}));
        QTRY_COMPARE(m_watch->waiting(), 0);
    }

    void noTranscriptIsExpectedAfterADayNorWhereThereIsNone()
    {
        ScriptedProvider &rooms = m_house->addAccount(QStringLiteral("rooms"), QStringLiteral("signalwire"));
        rooms.recordings = {m_house->recording(QStringLiteral("r1"), QStringLiteral("r"), 40min)};
        list({m_house->recording(QStringLiteral("a1"), QStringLiteral("a"), 23h + 59min)});
        QTRY_COMPARE(m_house->ids().size(), 2);
        QTRY_COMPARE(m_watch->waiting(), 1);
        m_house->clock.advance(1min);
        m_watch->look();
        QTRY_COMPARE(m_zoom->sessionsAsked(), 1);
        QTRY_COMPARE(m_watch->waiting(), 0); // a day has passed
        QCOMPARE(rooms.sessionsAsked(), 0);
    }

    void whatIsInTheMakingForAWeekIsLeftToARefresh()
    {
        list({unready("a1", "a", 7 * 24h), unready("b1", "b", 6 * 24h)});
        QTRY_COMPARE(m_watch->waiting(), 1);
    }

    void withoutNetworkItRestsAndGoesOnAtOnceWhenThereIsOne()
    {
        list({unready("a1", "a", 48h)});
        QTRY_COMPARE(m_watch->waiting(), 1);
        m_watch->setOnline(false);
        QVERIFY(m_watch->isResting());
        m_house->clock.advance(2h);
        m_watch->look();
        settle();
        QCOMPARE(m_zoom->sessionsAsked(), 0);
        m_watch->setOnline(true);
        QTRY_COMPARE(m_zoom->sessionsAsked(), 1);
    }

    void anAccountThatCannotBeReachedIsLeftAloneForAWhile()
    {
        list({unready("a1", "a", 48h), unready("b1", "b", 48h)});
        QTRY_COMPARE(m_watch->waiting(), 2);
        m_zoom->pageError = Error(Error::Kind::Network);
        m_house->clock.advance(1min);
        m_watch->look();
        QTRY_COMPARE(m_zoom->sessionsAsked(), 1);
        settle();
        QCOMPARE(m_zoom->sessionsAsked(), 1); // the other session was not asked for in vain
        m_zoom->pageError.reset();
        m_house->clock.advance(5min);
        m_watch->look();
        QTRY_COMPARE(m_zoom->sessionsAsked(), 3);
    }

    void anAccountThatIsSignedOutIsNotAskedUntilItIsBack()
    {
        list({unready("a1", "a", 48h)});
        QTRY_COMPARE(m_watch->waiting(), 1);
        m_house->source.error = Error(Error::Kind::Auth);
        m_house->clock.advance(1min);
        m_watch->look();
        QTRY_COMPARE(m_watch->waiting(), 0);
        QVERIFY(m_watch->isResting());
        m_house->source.error.reset();
        Q_EMIT m_house->source.providerBack(zoomId);
        QTRY_COMPARE(m_watch->waiting(), 1);
        m_house->clock.advance(1min);
        m_watch->look();
        QTRY_COMPARE(m_zoom->sessionsAsked(), 1);
    }

    void anAccountHasOneSessionAskedAtATime()
    {
        list({unready("a1", "a", 48h), unready("b1", "b", 48h), unready("c1", "c", 48h)});
        QTRY_COMPARE(m_watch->waiting(), 3);
        m_zoom->holdPages = true;
        m_house->clock.advance(1min);
        for (int asked = 1; asked <= 3; ++asked) {
            m_watch->look();
            QTRY_COMPARE(m_zoom->sessionsAsked(), asked);
            m_watch->look();
            settle();
            QCOMPARE(m_zoom->sessionsAsked(), asked);
            m_zoom->heldPage->finish(m_zoom->heldAnswer);
        }
    }

    void aRemovedAccountIsForgotten()
    {
        list({unready("a1", "a", 48h)});
        QTRY_COMPARE(m_watch->waiting(), 1);
        m_house->book.remove(zoomId)->then(this, [](const core::Result<void> &) {});
        QTRY_COMPARE(m_watch->waiting(), 0);
        QVERIFY(m_watch->isResting());
    }

private:
    core::Recording unready(const char *id, const char *session, std::chrono::minutes ago)
    {
        core::Recording recording = m_house->recording(QString::fromLatin1(id), QString::fromLatin1(session), ago);
        recording.ready = false;
        recording.status = QStringLiteral("processing");
        return recording;
    }
    void list(const QList<core::Recording> &recordings)
    {
        m_zoom->recordings = recordings;
        m_house->recordings.refresh();
        QTRY_VERIFY(m_house->recordings.count({zoomId, models::Section::Recordings}) > 0);
    }
    /// Whatever was under way has come in.
    static void settle()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }

    std::unique_ptr<ModelHouse> m_house;
    ScriptedProvider *m_zoom = nullptr;
    std::unique_ptr<ProcessingWatch> m_watch;
};

QTEST_GUILESS_MAIN(TestProcessingWatch)
#include "tst_processingwatch.moc"
