#include "faultfixture.h"

#include <QRandomGenerator>

using core::Error;
using support::Answer;
using support::SeenRequest;
using support::ServedFile;
using State = core::Download::State;
using namespace std::chrono_literals;

namespace {

/// One answer, spoilt in one of the ways that a network, a server or a portal in between has.
Answer spoilt(const ServedFile &file, const SeenRequest &request, QRandomGenerator &random, QByteArray &told)
{
    Answer answer = file.answer(request);
    const auto range = support::requestedRange(request, file.content.size());
    const auto somewhere = [&] { return random.bounded(qint64(answer.body.size()) + 1); };
    const int fault = random.bounded(17);
    told += ' ' + QByteArray::number(fault);
    switch (fault) {
    case 0:
        return cut(answer, somewhere());
    case 1:
        return cut(answer, somewhere(), Answer::End::Reset);
    case 2:
        answer.contentLength = answer.body.size() + 1 + random.bounded(5000);
        answer.end = Answer::End::Close;
        return answer;
    case 3:
        answer.contentLength = -1;
        return answer;
    case 4:
        answer.chunked = true;
        return cut(answer, somewhere());
    case 5:
        return file.whole();
    case 6:
        return range ? file.part(std::min(range->first + 1 + random.bounded(1000), range->last), range->last) : answer;
    case 7:
        support::setHeader(answer, "Content-Range", {});
        return answer;
    case 8:
        return range ? file.multipart(range->first, range->last) : answer;
    case 9:
        return file.unsatisfiable(random.bounded(2) == 0);
    case 10:
        support::setHeader(answer, "ETag", "\"v" + QByteArray::number(random.bounded(3)) + '"');
        return cut(answer, somewhere());
    case 11:
        support::setHeader(answer, "ETag", {});
        return cut(answer, somewhere());
    case 12:
        answer = Answer::json("{}", 429);
        answer.headers.emplaceBack("Retry-After", core::toIso(core::SystemClock().now() + 5ms).toLatin1());
        return answer;
    case 13:
        return Answer::json("{}", 500 + random.bounded(5));
    case 14:
        return Answer::json("{}", QList<int>{401, 403, 404, 408, 410, 425}.at(random.bounded(6)));
    case 15:
        answer.headers.emplaceBack("Content-Encoding", "gzip");
        return answer;
    default:
        return Answer::json(R"({"message":"Sign in first"})");
    }
}

} // namespace

/// Whatever goes wrong, in whatever order: with enough patience the file is whole, and never something else meanwhile.
class TestFaultSequences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        bool given = false;
        m_seed = qEnvironmentVariableIntValue("REELKEEP_FAULT_SEED", &given);
        if (!given)
            m_seed = int(QRandomGenerator::global()->bounded(1'000'000));
        qInfo("REELKEEP_FAULT_SEED=%d repeats this run", m_seed);
    }

    void anySequenceEndsWithTheWholeFile_data()
    {
        QTest::addColumn<int>("rounds");
        QTest::addColumn<qint64>("size");
        QTest::newRow("small") << 100 << qint64(64 * 1024);
        QTest::newRow("large") << 8 << qint64(12 * 1024 * 1024);
    }
    void anySequenceEndsWithTheWholeFile()
    {
        QFETCH(int, rounds);
        QFETCH(qint64, size);
        ServedFile file;
        file.content = DownloadFixture::media(size);
        for (int round = 0; round < rounds; ++round) {
            sufferSequence(file, quint32(m_seed + round));
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("round %1 of REELKEEP_FAULT_SEED=%2").arg(round).arg(m_seed)));
        }
    }

private:
    void sufferSequence(const ServedFile &file, quint32 seed)
    {
        QRandomGenerator random(seed);
        const int faults = 1 + random.bounded(12);
        FaultFixture m(m_http, random.bounded(2) == 0 ? 1 : 4);
        const auto told = std::make_shared<QByteArray>("faults:"); // read when the queue is at rest
        m.serve([file, faults, told, requests = 0,
                 random = QRandomGenerator(seed + 1)](const SeenRequest &request) mutable {
            return requests++ < faults ? spoilt(file, request, random, *told) : file.answer(request);
        });
        downloads::Item item = m.run(random.bounded(2) == 0 ? std::optional(file.content.size()) : std::nullopt);
        // A person who tries again what failed, until it does not.
        for (int again = 0; again <= faults && item.download.state != State::Done; ++again) {
            QCOMPARE(m.complaint(item, file.content), QByteArray());
            item = m.runAgain();
        }
        QVERIFY2(item.download.state == State::Done, QByteArray(*told + "; " + m.story(item)).constData());
        const QByteArray complaint = m.complaint(item, file.content);
        QVERIFY2(complaint.isEmpty(), QByteArray(complaint + "; " + *told + "; " + m.story(item)).constData());
    }

    core::SystemClock m_clock;
    net::HttpClient m_http{m_clock};
    int m_seed = 0;
};

QTEST_GUILESS_MAIN(TestFaultSequences)
#include "tst_faultsequences.moc"
