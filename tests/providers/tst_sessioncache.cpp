#include "providers/zoom/sessioncache.h"

#include <QTest>

using namespace providers::zoom;

namespace {

const core::SessionId session{QStringLiteral("s")};
const core::RecordingId first{QStringLiteral("1")};
const core::RecordingId second{QStringLiteral("2")};
const QJsonObject answer{{QStringLiteral("a"), 1}};
const core::Instant start{std::chrono::hours(500'000)};

} // namespace

class TestSessionCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAnswerServesEachRecordingOnce()
    {
        SessionCache cache;
        QVERIFY(!cache.use(session, first, start));
        cache.keep(session, answer, start);
        QCOMPARE(cache.use(session, first, start), std::optional(answer));
        QCOMPARE(cache.use(session, second, start), std::optional(answer));
        QVERIFY(!cache.use(session, first, start)); // its link was refused
        QVERIFY(!cache.use(core::SessionId(QStringLiteral("other")), first, start));
    }

    void anAnswerIsForgottenAfterAMinute()
    {
        SessionCache cache;
        cache.keep(session, answer, start);
        QVERIFY(cache.use(session, first, start + SessionCache::lifetime - std::chrono::seconds(1)));
        QVERIFY(!cache.use(session, second, start + SessionCache::lifetime));
    }

    void aClockThatIsSetBackDoesNotKeepIt()
    {
        SessionCache cache;
        cache.keep(session, answer, start);
        QVERIFY(!cache.use(session, first, start - std::chrono::hours(1)));
    }
};

QTEST_GUILESS_MAIN(TestSessionCache)
#include "tst_sessioncache.moc"
