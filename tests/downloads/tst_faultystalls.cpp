#include "faultfixture.h"

#include <QSet>

using support::Answer;
using support::SeenRequest;
using support::ServedFile;
using State = core::Download::State;

/// Servers that fall silent without a word. All at once, since each takes as long as a silent server is waited for.
class TestFaultyStalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceIsNotWaitedForForEver()
    {
        ServedFile file;
        const QByteArray small = DownloadFixture::media(64 * 1024);
        const QByteArray large = DownloadFixture::media(12 * 1024 * 1024);
        const auto stall = [=](QSet<QByteArray> stalled) {
            return [=](const SeenRequest &request) mutable {
                ServedFile served = file;
                served.content = request.path().contains("small") ? small : large;
                Answer answer = served.answer(request);
                const qsizetype before = stalled.size();
                stalled.insert(request.path());
                if (stalled.size() == before)
                    return answer;
                answer.end = Answer::End::Stall;
                answer.cutAfter = request.path().contains("head") ? 0 : answer.body.size() / 2;
                if (request.path().contains("nothing"))
                    answer.delay = std::chrono::hours(1);
                return answer;
            };
        };
        FaultFixture one(m_http, 1);
        FaultFixture four(m_http, 4);
        for (FaultFixture *m : {&one, &four}) {
            m->limits.parallel = 6;
            m->startQueue();
            m->serve(stall({}));
        }
        const QList<core::DownloadId> ofOne = add(one, small.size(), large.size());
        const QList<core::DownloadId> ofFour = add(four, small.size(), large.size());
        QVERIFY(one.waitIdle(90'000));
        QVERIFY(four.waitIdle(90'000));
        check(one, ofOne, small, large);
        check(four, ofFour, small, large);
    }

private:
    static QList<core::DownloadId> add(FaultFixture &m, qint64 small, qint64 large)
    {
        QList<downloads::Wish> wishes;
        for (const char *name :
             {"small-nothing", "small-head", "small-half", "large-nothing", "large-head", "large-half"})
            wishes.append(m.wish(m.recording(QString::fromLatin1(name), name[0] == 's' ? small : large)));
        return m.add(wishes);
    }

    static void check(const FaultFixture &m, const QList<core::DownloadId> &ids, const QByteArray &small,
                      const QByteArray &large)
    {
        QCOMPARE(ids.size(), 6);
        for (const core::DownloadId &id : ids) {
            const downloads::Item item = m.item(id);
            QVERIFY2(item.download.state == State::Done, m.story(item).constData());
            const bool isSmall = item.download.path.contains(QStringLiteral("small"));
            QVERIFY(DownloadFixture::contentOf(item.download.path) == (isSmall ? small : large));
        }
        QCOMPARE(m.sha256sum(), 0);
    }

    core::SystemClock m_clock;
    net::HttpClient m_http{m_clock};
};

QTEST_GUILESS_MAIN(TestFaultyStalls)
#include "tst_faultystalls.moc"
