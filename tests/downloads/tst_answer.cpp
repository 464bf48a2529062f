#include "downloads/answer.h"

#include <QTest>

using core::Error;
using downloads::Asked;
using downloads::judgeAnswer;
using Verdict = downloads::Answer::Verdict;

namespace {

net::ResponseHead head(int status, const net::HeaderList &headers = {})
{
    net::ResponseHead made;
    made.status = status;
    made.headers = headers;
    return made;
}

const Asked fromStart{{}, 0, {}, {}};
const Asked resumed{core::ByteRange{100, 1000}, 100, 1000, {"\"v1\"", {}}};

Verdict verdict(const net::ResponseHead &answer, const Asked &asked)
{
    return judgeAnswer(answer, asked, {}).verdict;
}

} // namespace

class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeAnswersBeginAtTheStart()
    {
        const auto answer = judgeAnswer(head(200, {{"Content-Length", "1000"}}), resumed, {});
        QVERIFY(answer.verdict == Verdict::FromStart);
        QCOMPARE(answer.total, 1000);
        QVERIFY(!judgeAnswer(head(200), fromStart, {}).total);
    }

    void onlyTheRangeThatWasAskedForGoesOn_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<QByteArray>("etag");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("fits") << QByteArray("bytes 100-999/1000") << QByteArray("\"v1\"") << true;
        QTest::newRow("without a total") << QByteArray("bytes 100-999/*") << QByteArray() << true;
        QTest::newRow("another start") << QByteArray("bytes 99-999/1000") << QByteArray("\"v1\"") << false;
        QTest::newRow("another total") << QByteArray("bytes 100-999/1001") << QByteArray("\"v1\"") << false;
        QTest::newRow("another ETag") << QByteArray("bytes 100-999/1000") << QByteArray("\"v2\"") << false;
        QTest::newRow("no range") << QByteArray() << QByteArray("\"v1\"") << false;
        QTest::newRow("nonsense") << QByteArray("bytes 100-50/1000") << QByteArray() << false;
        QTest::newRow("negative") << QByteArray("bytes -1-5/1000") << QByteArray() << false;
        QTest::newRow("beyond its total") << QByteArray("bytes 100-1000/1000") << QByteArray() << false;
        QTest::newRow("overflow") << QByteArray("bytes 100-99999999999999999999/1000") << QByteArray() << false;
        QTest::newRow("another unit") << QByteArray("items 100-999/1000") << QByteArray() << false;
    }

    void onlyTheRangeThatWasAskedForGoesOn()
    {
        QFETCH(QByteArray, range);
        QFETCH(QByteArray, etag);
        QFETCH(bool, goesOn);
        net::HeaderList headers;
        if (!range.isEmpty())
            headers.emplaceBack("Content-Range", range);
        if (!etag.isEmpty())
            headers.emplaceBack("ETag", etag);
        QVERIFY(verdict(head(206, headers), resumed) == (goesOn ? Verdict::GoesOn : Verdict::WithoutRange));
        QVERIFY(verdict(head(206, headers), fromStart) == Verdict::Failed);
    }

    void aRangeIsNeverLongerThanAskedFor()
    {
        const Asked piece{core::ByteRange{100, 200}, 100, 1000, {}};
        QVERIFY(verdict(head(206, {{"Content-Range", "bytes 100-200/1000"}}), piece) == Verdict::WithoutRange);
        const auto exact = judgeAnswer(head(206, {{"Content-Range", "bytes 100-199/1000"}}), piece, {});
        QVERIFY(exact.verdict == Verdict::GoesOn);
        QCOMPARE(exact.bodyEnd, 200);
        const auto shorter = judgeAnswer(head(206, {{"Content-Range", "bytes 100-149/1000"}}), piece, {});
        QVERIFY(shorter.verdict == Verdict::GoesOn);
        QCOMPARE(shorter.bodyEnd, 150);
    }

    void aServerThatIgnoresIfRangeIsFoundOutByItsDates()
    {
        const QByteArray ours("Tue, 15 Nov 1994 12:45:26 GMT");
        const Asked dated{core::ByteRange{100, 1000}, 100, 1000, {{}, ours}};
        const QByteArray range("bytes 100-999/1000");
        QVERIFY(verdict(head(206, {{"Content-Range", range}, {"Last-Modified", ours}}), dated) == Verdict::GoesOn);
        QVERIFY(verdict(head(206, {{"Content-Range", range}, {"Last-Modified", "Wed, 16 Nov 1994 12:45:26 GMT"}}),
                        dated) == Verdict::WithoutRange);
    }

    void unsatisfiableIsCompleteWhereTheLengthIsOurs()
    {
        const Asked atEnd{core::ByteRange{1000, 1001}, 1000, 1000, {"\"v1\"", {}}};
        QVERIFY(verdict(head(416, {{"Content-Range", "bytes */1000"}}), atEnd) == Verdict::CompleteAlready);
        QVERIFY(verdict(head(416, {{"Content-Range", "bytes */999"}}), atEnd) == Verdict::WithoutRange);
        QVERIFY(verdict(head(416), atEnd) == Verdict::WithoutRange);
        QVERIFY(verdict(head(416), fromStart) == Verdict::Failed);
    }

    void refusalsWantAnotherLink()
    {
        for (const int status : {401, 403, 404, 410}) {
            const auto answer = judgeAnswer(head(status), resumed, {});
            QVERIFY(answer.verdict == Verdict::LinkRefused);
            QCOMPARE(answer.error->kind, Error::Kind::LinkExpired);
            QCOMPARE(answer.error->status, status);
        }
    }

    void otherStatusesFailByTheirKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("204") << 204 << Error::Kind::Server;
        QTest::newRow("304") << 304 << Error::Kind::Server;
        QTest::newRow("400") << 400 << Error::Kind::InvalidRequest;
        QTest::newRow("408") << 408 << Error::Kind::Network;
        QTest::newRow("429") << 429 << Error::Kind::RateLimited;
        QTest::newRow("500") << 500 << Error::Kind::Server;
        QTest::newRow("503") << 503 << Error::Kind::Server;
    }

    void otherStatusesFailByTheirKind()
    {
        QFETCH(int, status);
        QFETCH(Error::Kind, kind);
        const auto answer = judgeAnswer(head(status), fromStart, {});
        QVERIFY(answer.verdict == Verdict::Failed);
        QCOMPARE(answer.error->kind, kind);
        QCOMPARE(answer.error->status, status);
    }

    void onlyStrongValidatorsCount()
    {
        QCOMPARE(downloads::validatorsOf(head(200, {{"ETag", "\"a\""}})).strongest(), QByteArray("\"a\""));
        QVERIFY(downloads::validatorsOf(head(200, {{"ETag", "W/\"a\""}})).strongest().isEmpty());
        const QByteArray modified("Tue, 15 Nov 1994 12:45:26 GMT");
        QVERIFY(downloads::validatorsOf(head(200, {{"Last-Modified", modified}})).strongest().isEmpty());
        QVERIFY(downloads::validatorsOf(head(200, {{"Last-Modified", modified}, {"Date", modified}}))
                    .strongest()
                    .isEmpty());
        QCOMPARE(
            downloads::validatorsOf(head(200, {{"Last-Modified", modified}, {"Date", "Tue, 15 Nov 1994 12:45:27 GMT"}}))
                .strongest(),
            modified);
    }
};

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"
