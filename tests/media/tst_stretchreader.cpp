#include "media/stretchreader.h"

#include "mediafixture.h"
#include "support/withoutproxies.h"

#include <QSignalSpy>
#include <QTest>

using media::StretchReader;
using support::Answer;
using support::SeenRequest;
using namespace std::chrono_literals;

namespace {

/// Reads as fast as bytes come.
class Reading
{
public:
    Reading(net::HttpClient &http, MediaFixture &fixture, const core::ByteRange &range = {0, StretchReader::toTheEnd},
            const media::Patience &patience = impatient(), const core::Recording &recording = MediaFixture::recording(),
            const media::Content &known = {})
        : reader(http, fixture.keeper(recording), range, known, patience)
        , finished(&reader, &StretchReader::finished)
        , waiting(&reader, &StretchReader::waiting)
    {
        QObject::connect(&reader, &StretchReader::readyRead, &reader,
                         [this] { bytes += reader.read(StretchReader::toTheEnd); });
        reader.start();
    }

    static media::Patience impatient()
    {
        media::Patience patience;
        patience.waits = {1ms, 1ms, 1ms};
        return patience;
    }

    bool ends() { return !finished.isEmpty() || finished.wait(30'000); }
    std::optional<core::Error::Kind> kind() const
    {
        return reader.error() ? std::optional(reader.error()->kind) : std::nullopt;
    }

    StretchReader reader;
    QSignalSpy finished;
    QSignalSpy waiting;
    QByteArray bytes;
};

Answer ending(Answer answer, Answer::End end, qint64 after)
{
    answer.end = end;
    answer.cutAfter = after;
    return answer;
}

} // namespace

Q_DECLARE_METATYPE(support::Answer::End)
Q_DECLARE_METATYPE(support::ServedFile::Validator)

class TestStretchReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::withoutProxies(); }
    void init()
    {
        m_fixture = std::make_unique<MediaFixture>(m_http);
        m_fixture->file.content = MediaFixture::media(300'000);
    }

    void theWholeFileComesInOneRequest()
    {
        Reading reading(m_http, *m_fixture);
        QVERIFY(reading.ends());
        QCOMPARE(reading.kind(), std::nullopt);
        QVERIFY(reading.bytes == m_fixture->file.content);
        QCOMPARE(reading.reader.content().total, std::optional<qint64>(300'000));
        QCOMPARE(reading.reader.content().contentType, "video/mp4");
        QVERIFY(reading.reader.hasRanges());
        QCOMPARE(m_fixture->server.seen().size(), 1);
        QCOMPARE(seen(0).header("Range"), "bytes=0-");
        QCOMPARE(seen(0).header("Accept-Encoding"), "identity");
    }

    void aStretchIsAskedForAsItIs()
    {
        Reading reading(m_http, *m_fixture, {1'000, 2'000});
        QVERIFY(reading.ends());
        QVERIFY(reading.bytes == m_fixture->file.content.mid(1'000, 1'000));
        QCOMPARE(seen(0).header("Range"), "bytes=1000-1999");
    }

    void aStretchThatIsTooShortToBeRecognisedIsRecognisedAllTheSame()
    {
        Reading reading(m_http, *m_fixture, {0, 2});
        QVERIFY(reading.ends());
        QCOMPARE(reading.kind(), std::nullopt);
        QCOMPARE(reading.bytes, m_fixture->file.content.left(2));
    }

    void aStretchBehindTheEndIsEmpty()
    {
        Reading reading(m_http, *m_fixture, {400'000, StretchReader::toTheEnd});
        QVERIFY(reading.ends());
        QCOMPARE(reading.kind(), std::nullopt);
        QVERIFY(reading.bytes.isEmpty());
        QCOMPARE(reading.reader.content().total, std::optional<qint64>(300'000));
    }

    void whatBreaksOffIsGoneOnWith_data()
    {
        QTest::addColumn<Answer::End>("end");
        QTest::addColumn<support::ServedFile::Validator>("validator");
        using Validator = support::ServedFile::Validator;
        QTest::newRow("reset, ETag") << Answer::End::Reset << Validator::StrongEtag;
        QTest::newRow("reset, Last-Modified") << Answer::End::Reset << Validator::LastModified;
        QTest::newRow("reset, no validator") << Answer::End::Reset << Validator::None;
        QTest::newRow("FIN, ETag") << Answer::End::Close << Validator::StrongEtag;
        QTest::newRow("FIN, weak ETag") << Answer::End::Close << Validator::WeakEtag;
    }
    void whatBreaksOffIsGoneOnWith()
    {
        QFETCH(Answer::End, end);
        QFETCH(support::ServedFile::Validator, validator);
        m_fixture->file.validator = validator;
        std::atomic<int> requests = 0;
        m_fixture->serve([&](const SeenRequest &request) {
            const Answer answer = m_fixture->file.answer(request);
            return ++requests < 3 ? ending(answer, end, 100'000) : answer;
        });
        Reading reading(m_http, *m_fixture);
        QVERIFY(reading.ends());
        QCOMPARE(reading.kind(), std::nullopt);
        QVERIFY(reading.bytes == m_fixture->file.content);
        QCOMPARE(m_fixture->provider.linksAsked(), 1);
    }

    void aServerThatFailsInPassingIsAskedAgain()
    {
        std::atomic<int> requests = 0;
        m_fixture->serve([&](const SeenRequest &request) {
            return ++requests < 4 ? Answer::json("{}", 503) : m_fixture->file.answer(request);
        });
        Reading reading(m_http, *m_fixture);
        QVERIFY(reading.ends());
        QVERIFY(reading.bytes == m_fixture->file.content);
    }

    void aServerThatFailsForGoodIsGivenUp()
    {
        m_fixture->serve([](const SeenRequest &) { return Answer::json("{}", 503); });
        Reading reading(m_http, *m_fixture);
        QVERIFY(reading.ends());
        QCOMPARE(reading.kind(), core::Error::Kind::Server);
        QCOMPARE(reading.reader.error()->status, 503);
        QCOMPARE(m_fixture->server.seen().size(), 4);
    }

    void aDeadLinkIsRenewedAndTheReadingGoesOnInItsPlace()
    {
        m_fixture->serve([this](const SeenRequest &request) {
            const Answer answer = m_fixture->file.answer(request);
            if (request.path() == "/2")
                return answer;
            return request.header("Range") == "bytes=0-" ? ending(answer, Answer::End::Reset, 100'000)
                                                         : Answer::json("{}", 403);
        });
        Reading reading(m_http, *m_fixture);
        QVERIFY(reading.ends());
        QCOMPARE(reading.kind(), std::nullopt);
        QVERIFY(reading.bytes == m_fixture->file.content);
        QCOMPARE(m_fixture->provider.linksAsked(), 2);
        QVERIFY(m_fixture->server.seen().last().header("Range") != "bytes=0-");
    }

    void aLinkThatNeverWorksIsGivenUp_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 403, 404, 410})
            QTest::addRow("%d", status) << status;
    }
    void aLinkThatNeverWorksIsGivenUp()
    {
        QFETCH(int, status);
        m_fixture->serve([status](const SeenRequest &) { return Answer::json("{}", status); });
        Reading reading(m_http, *m_fixture);
        QVERIFY(reading.ends());
        QCOMPARE(reading.kind(), core::Error::Kind::LinkExpired);
        QCOMPARE(reading.reader.error()->status, status);
        QCOMPARE(m_fixture->provider.linksAsked(), 2);
    }

    void whatIsNoRecordingIsToldInItsOwnWords()
    {
        m_fixture->serve([](const SeenRequest &) {
            Answer answer;
            answer.headers = {{"Content-Type", "text/html"}};
            answer.body = "<!doctype html><html><head><title>Please sign in</title></head></html>";
            return answer;
        });
        Reading reading(m_http, *m_fixture);
        QVERIFY(reading.ends());
        QCOMPARE(reading.kind(), core::Error::Kind::NotMedia);
        QCOMPARE(reading.reader.error()->message, QStringLiteral("Please sign in"));
        QVERIFY(reading.bytes.isEmpty());
    }

    void aServerWithoutRangesIsReadFromItsStart()
    {
        m_fixture->serve([this](const SeenRequest &) { return m_fixture->file.whole(); });
        Reading reading(m_http, *m_fixture, {200'000, 250'000});
        QVERIFY(reading.ends());
        QCOMPARE(reading.kind(), std::nullopt);
        QVERIFY(reading.bytes == m_fixture->file.content.mid(200'000, 50'000));
        QVERIFY(!reading.reader.hasRanges());
    }

    void rangesThatAreOfNoUseAreDoneWithout()
    {
        m_fixture->serve([this](const SeenRequest &request) {
            return request.hasHeader("Range") ? m_fixture->file.part(7, 100) : m_fixture->file.whole();
        });
        Reading reading(m_http, *m_fixture, {1'000, 2'000});
        QVERIFY(reading.ends());
        QVERIFY(reading.bytes == m_fixture->file.content.mid(1'000, 1'000));
    }

    void anAnswerShorterThanWasAskedForIsGoneOnWith()
    {
        m_fixture->serve([this](const SeenRequest &request) {
            const auto range = support::requestedRange(request, 300'000);
            return m_fixture->file.part(range->first, std::min<qint64>(range->first + 99'999, 299'999));
        });
        Reading reading(m_http, *m_fixture);
        QVERIFY(reading.ends());
        QVERIFY(reading.bytes == m_fixture->file.content);
        QCOMPARE(m_fixture->server.seen().size(), 3);
    }

    void anotherContentIsNeverMixedIn_data()
    {
        QTest::addColumn<support::ServedFile::Validator>("validator");
        QTest::addColumn<bool>("heedsIfRange");
        QTest::addColumn<qint64>("length");
        using Validator = support::ServedFile::Validator;
        QTest::newRow("ETag") << Validator::StrongEtag << true << qint64(300'000);
        QTest::newRow("ETag, If-Range ignored") << Validator::StrongEtag << false << qint64(300'000);
        QTest::newRow("no validator, same length") << Validator::None << true << qint64(300'000);
        QTest::newRow("no validator, other length") << Validator::None << true << qint64(300'001);
    }
    void anotherContentIsNeverMixedIn()
    {
        QFETCH(support::ServedFile::Validator, validator);
        QFETCH(bool, heedsIfRange);
        QFETCH(qint64, length);
        m_fixture->file.validator = validator;
        m_fixture->file.heedsIfRange = heedsIfRange;
        support::ServedFile other = m_fixture->file;
        other.content = MediaFixture::media(length, 2);
        other.version = "v2";
        std::atomic<int> requests = 0;
        m_fixture->serve([&](const SeenRequest &request) {
            return ++requests == 1 ? ending(m_fixture->file.answer(request), Answer::End::Reset, 100'000)
                                   : other.answer(request);
        });
        Reading reading(m_http, *m_fixture);
        QVERIFY(reading.ends());
        QCOMPARE(reading.kind(), core::Error::Kind::Changed);
        QVERIFY(m_fixture->file.content.startsWith(reading.bytes));
    }

    void whatIsKnownOfTheContentHoldsFromTheFirstByte()
    {
        media::Content known;
        known.total = 300'000;
        known.validators.etag = "\"of yesterday\"";
        Reading reading(m_http, *m_fixture, {1'000, 2'000}, Reading::impatient(), MediaFixture::recording(), known);
        QVERIFY(reading.ends());
        QCOMPARE(reading.kind(), core::Error::Kind::Changed);
        QVERIFY(reading.bytes.isEmpty());
    }

    void aServerThatStallsIsTold()
    {
        media::Patience patience = Reading::impatient();
        patience.timeouts = {300ms, 300ms};
        patience.notice = 50ms;
        m_fixture->serve([this](const SeenRequest &request) {
            return ending(m_fixture->file.answer(request), Answer::End::Stall, 100'000);
        });
        Reading reading(m_http, *m_fixture, {0, StretchReader::toTheEnd}, patience);
        QTRY_VERIFY(!reading.waiting.isEmpty());
        QCOMPARE(reading.waiting.first().first().toBool(), true);
        QVERIFY(reading.bytes.size() <= 100'000);
        m_fixture->serve({});
        QVERIFY(reading.ends());
        QVERIFY(reading.bytes == m_fixture->file.content);
        QCOMPARE(reading.waiting.last().first().toBool(), false);
    }

    void aServerThatSaysNothingAtAllIsGivenUp()
    {
        media::Patience patience = Reading::impatient();
        patience.timeouts = {200ms, 200ms};
        m_fixture->serve([this](const SeenRequest &request) {
            Answer answer = m_fixture->file.answer(request);
            answer.delay = 60s;
            return answer;
        });
        Reading reading(m_http, *m_fixture, {0, StretchReader::toTheEnd}, patience);
        QVERIFY(reading.ends());
        QCOMPARE(reading.kind(), core::Error::Kind::Network);
        QCOMPARE(reading.reader.error()->cause, core::Error::Cause::Timeout);
        QCOMPARE(m_fixture->server.seen().size(), 1);
    }

    void whatIsNotReadHoldsTheServerBack()
    {
        m_fixture->file.content = MediaFixture::media(4'000'000);
        m_fixture->serve([this](const SeenRequest &request) {
            Answer answer = m_fixture->file.answer(request);
            answer.bytesPerSecond = 8 * 1024 * 1024; // Qt learns of the limit a moment after it began to receive
            return answer;
        });
        StretchReader reader(m_http, m_fixture->keeper(), {0, StretchReader::toTheEnd}, {}, Reading::impatient());
        QSignalSpy opened(&reader, &StretchReader::opened);
        QSignalSpy finished(&reader, &StretchReader::finished);
        reader.start();
        QVERIFY(opened.wait(30'000));
        for (int i = 0; i < 100; ++i) {
            QCoreApplication::processEvents();
            QVERIFY(reader.bytesAvailable() <= 128 * 1024);
        }
        QVERIFY(finished.isEmpty());
        QByteArray bytes;
        const auto readAll = [&] {
            while (reader.bytesAvailable() > 0)
                bytes += reader.read(10'000);
        };
        connect(&reader, &StretchReader::readyRead, this, readAll);
        readAll();
        QVERIFY(finished.wait(30'000));
        QVERIFY(bytes == m_fixture->file.content);
    }

    void theCredentialGoesOnlyWhereItMay()
    {
        support::ScriptedServer elsewhere(
            [this](const SeenRequest &request) { return m_fixture->file.answer(request); });
        m_fixture->serve([&](const SeenRequest &) { return Answer::redirect(elsewhere.url("/signed?key=1")); });
        m_fixture->authorization.credential =
            net::Credential{net::Credential::Kind::ApiKey, "Authorization", "Bearer SECRET"};
        m_fixture->authorization.mayCarry = [origin = m_fixture->server.url()](const net::Credential &,
                                                                               const QUrl &url) {
            return net::sameOrigin(url, origin);
        };
        Reading reading(m_http, *m_fixture);
        QVERIFY(reading.ends());
        QVERIFY(reading.bytes == m_fixture->file.content);
        QCOMPARE(seen(0).header("Authorization"), "Bearer SECRET");
        QCOMPARE(elsewhere.seen().size(), 1);
        QVERIFY(!elsewhere.seen().first().hasHeader("Authorization"));
        QCOMPARE(elsewhere.seen().first().header("Range"), "bytes=0-");
    }

    void aLengthThatNobodyKnowsIsLearntAtTheEnd()
    {
        m_fixture->serve([this](const SeenRequest &) {
            Answer answer = m_fixture->file.whole();
            answer.contentLength = -1;
            return answer;
        });
        Reading reading(m_http, *m_fixture);
        QVERIFY(reading.ends());
        QCOMPARE(reading.kind(), std::nullopt);
        QVERIFY(reading.bytes == m_fixture->file.content);
    }

    void aTranscriptOfAFewBytesIsWhole()
    {
        m_fixture->file.content = "WEBVTT\n";
        m_fixture->file.contentType = "text/vtt";
        Reading reading(m_http, *m_fixture, {0, StretchReader::toTheEnd}, Reading::impatient(),
                        MediaFixture::recording(QStringLiteral("vtt")));
        QVERIFY(reading.ends());
        QCOMPARE(reading.kind(), std::nullopt);
        QCOMPARE(reading.bytes, "WEBVTT\n");
    }

private:
    SeenRequest seen(int index) const { return m_fixture->server.seen().value(index); }

    core::SystemClock m_clock;
    net::HttpClient m_http{m_clock};
    std::unique_ptr<MediaFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestStretchReader)
#include "tst_stretchreader.moc"
