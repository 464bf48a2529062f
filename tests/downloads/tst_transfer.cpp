#include "downloadfixture.h"
#include "failingfilesystem.h"

#include <atomic>

using core::Error;
using support::Answer;
using support::SeenRequest;
using State = core::Download::State;

/// One file at a time, whatever the server does: byte-exact, or the right error and nothing under the final name.
class TestTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<DownloadFixture>(m_http);
        m_content = DownloadFixture::media(300'000);
        m_path = m->file(QStringLiteral("clip.mp4"));
    }
    void cleanup() { m.reset(); }

    void aWholeFileStandsUnderItsNameWithItsLineAndItsTime()
    {
        m->serve([this](const SeenRequest &request) { return ranged(request); });
        const auto item = run();
        QCOMPARE(item.download.state, State::Done);
        QVERIFY(!item.download.error);
        QCOMPARE(DownloadFixture::contentOf(m_path), m_content);
        QCOMPARE(item.download.sha256, DownloadFixture::sha256(m_content));
        QCOMPARE(item.download.bytes, m_content.size());
        QCOMPARE(QFileInfo(m_path).lastModified().toMSecsSinceEpoch(), 1'700'000'000'000);
        QVERIFY(!QFile::exists(m_path + QStringLiteral(".part")));
        QCOMPARE(m->sha256sum(), 0);
        QCOMPARE(m->server.seen().size(), 1);
        QCOMPARE(m->server.seen().first().header("Accept-Encoding"), QByteArray("identity"));
        QVERIFY(!m->server.seen().first().hasHeader("Range"));
    }

    void somethingElseInItsPlaceIsNotKept_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        QTest::newRow("a sign-in page") << QByteArray("text/html") << QByteArray("<html><title>Sign in</title>")
                                        << QStringLiteral("Sign in");
        QTest::newRow("JSON") << QByteArray("application/json") << QByteArray(R"({"message":"no"})")
                              << QStringLiteral("no");
        QTest::newRow("XML") << QByteArray("application/xml")
                             << QByteArray("<?xml?><Error><Message>no</Message></Error>") << QStringLiteral("no");
        QTest::newRow("a page that is called video")
            << QByteArray("video/mp4") << QByteArray("<html>" + QByteArray(9000, ' ')) << QString();
        QTest::newRow("nothing") << QByteArray("video/mp4") << QByteArray() << QString();
    }

    void somethingElseInItsPlaceIsNotKept()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, message);
        m->serve([type, body](const SeenRequest &) { return plain(body, type); });
        const auto item = run();
        QCOMPARE(item.download.state, State::Failed);
        QCOMPARE(item.download.error->kind, Error::Kind::NotMedia);
        QCOMPARE(item.download.error->message, message);
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(!QFile::exists(m_path + QStringLiteral(".part")));
        QVERIFY(!QFile::exists(m->file(QStringLiteral("SHA256SUMS"))));
    }

    void aBodyThatBreaksOffIsGoneOnWithAtTheSameByte_data()
    {
        QTest::addColumn<Answer::End>("end");
        QTest::newRow("closed") << Answer::End::Close;
        QTest::newRow("reset") << Answer::End::Reset;
    }

    void aBodyThatBreaksOffIsGoneOnWithAtTheSameByte()
    {
        QFETCH(Answer::End, end);
        auto requests = std::make_shared<std::atomic<int>>(0);
        m->serve([this, requests, end](const SeenRequest &request) {
            Answer answer = ranged(request);
            if ((*requests)++ < 3) {
                answer.cutAfter = 50'000;
                answer.end = end;
            }
            return answer;
        });
        QCOMPARE(run().download.state, State::Done);
        QCOMPARE(DownloadFixture::contentOf(m_path), m_content);
        for (const SeenRequest &request : m->server.seen()) {
            if (request.hasHeader("Range"))
                QCOMPARE(request.header("If-Range"), QByteArray("\"v1\""));
        }
        if (end == Answer::End::Close)
            QVERIFY(resumedAt(m->server.seen().last()) > 0);
    }

    void otherContentStartsAgainFromNothing()
    {
        const QByteArray other = DownloadFixture::media(200'000, 'y');
        auto requests = std::make_shared<std::atomic<int>>(0);
        m->serve([this, other, requests](const SeenRequest &request) {
            if ((*requests)++ == 0)
                return cut(ranged(request), 100'000);
            return Answer::ranged(request, other, "video/mp4", "\"v2\""); // If-Range does not match: 200
        });
        QCOMPARE(run().download.state, State::Done);
        QCOMPARE(DownloadFixture::contentOf(m_path), other);
    }

    void aServerWithoutRangesIsAskedForAllOfIt()
    {
        auto requests = std::make_shared<std::atomic<int>>(0);
        m->serve([this, requests](const SeenRequest &) {
            Answer answer = plain(m_content, "video/mp4");
            answer.headers.emplaceBack("ETag", "\"v1\"");
            return (*requests)++ == 0 ? cut(answer, 100'000) : answer;
        });
        QCOMPARE(run().download.state, State::Done);
        QCOMPARE(DownloadFixture::contentOf(m_path), m_content);
    }

    void aRangeThatWasNotAskedForIsNotTrusted()
    {
        auto requests = std::make_shared<std::atomic<int>>(0);
        m->serve([this, requests](const SeenRequest &request) {
            if ((*requests)++ == 0)
                return cut(ranged(request), 100'000);
            if (!request.hasHeader("Range"))
                return ranged(request);
            Answer answer = plain(m_content.mid(5), "video/mp4"); // a proxy's idea of a range
            answer.status = 206;
            answer.headers.emplaceBack("Content-Range", "bytes 5-299999/300000");
            return answer;
        });
        QCOMPARE(run().download.state, State::Done);
        QCOMPARE(DownloadFixture::contentOf(m_path), m_content);
    }

    void withoutAValidatorTheLastBytesAreCompared_data()
    {
        QTest::addColumn<bool>("same");
        QTest::newRow("the same content") << true;
        QTest::newRow("other content of the same length") << false;
    }

    void withoutAValidatorTheLastBytesAreCompared()
    {
        QFETCH(bool, same);
        const QByteArray second = same ? m_content : DownloadFixture::media(m_content.size(), 'z');
        auto requests = std::make_shared<std::atomic<int>>(0);
        m->serve([this, second, requests](const SeenRequest &request) {
            if ((*requests)++ == 0)
                return cut(withoutValidator(request, m_content), 150'000);
            return withoutValidator(request, second);
        });
        QCOMPARE(run().download.state, State::Done);
        QCOMPARE(DownloadFixture::contentOf(m_path), second);
        QVERIFY(resumedAt(m->server.seen().at(1)) > 0);
        QVERIFY(resumedAt(m->server.seen().at(1)) <= 150'000 - 64 * 1024);
        QCOMPARE(m->server.seen().last().hasHeader("Range"), same);
    }

    void aDeadLinkIsRenewedAndTheFileGoesOnAtTheSameByte_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 403, 404, 410})
            QTest::addRow("%d", status) << status;
    }

    void aDeadLinkIsRenewedAndTheFileGoesOnAtTheSameByte()
    {
        QFETCH(int, status);
        auto refusals = std::make_shared<std::atomic<int>>(0);
        m->serve([this, refusals, status](const SeenRequest &request) {
            if (!request.hasHeader("Range"))
                return cut(ranged(request), 150'000);
            return (*refusals)++ == 0 ? Answer::json("{}", status) : ranged(request);
        });
        QCOMPARE(run().download.state, State::Done);
        QCOMPARE(DownloadFixture::contentOf(m_path), m_content);
        QCOMPARE(m->provider->linksAsked(), 3);
        const qint64 refusedAt = resumedAt(*(m->server.seen().cend() - 2));
        QVERIFY(refusedAt > 0);
        QCOMPARE(resumedAt(m->server.seen().last()), refusedAt);
    }

    void aLinkThatStaysDeadIsLinkExpired()
    {
        m->serve([](const SeenRequest &) { return Answer::json("{}", 403); });
        const auto item = run();
        QCOMPARE(item.download.state, State::Failed);
        QCOMPARE(item.download.error->kind, Error::Kind::LinkExpired);
        QCOMPARE(item.download.error->status, 403);
        QCOMPARE(m->provider->linksAsked(), 3);
    }

    void theListedSizeIsHeldAgainstTheFile_data()
    {
        QTest::addColumn<bool>("approximate");
        QTest::newRow("exact") << false;
        QTest::newRow("approximate") << true;
    }

    void theListedSizeIsHeldAgainstTheFile()
    {
        QFETCH(bool, approximate);
        m->provider->setSizesApproximate(approximate);
        m->serve([this](const SeenRequest &request) { return ranged(request); });
        const auto item = run(m_content.size() + 7);
        if (approximate) {
            QCOMPARE(item.download.state, State::Done);
            QVERIFY(!item.download.warning.isEmpty());
            QCOMPARE(DownloadFixture::contentOf(m_path), m_content);
            return;
        }
        QCOMPARE(item.download.state, State::Failed);
        QCOMPARE(item.download.error->kind, Error::Kind::SizeMismatch);
        QVERIFY(!QFile::exists(m_path));
        QCOMPARE(DownloadFixture::contentOf(m_path + QStringLiteral(".part")), m_content);
    }

    void aFileOfUnknownLengthIsWholeAtItsEnd()
    {
        m->serve([this](const SeenRequest &) {
            Answer answer = plain(m_content, "video/mp4");
            answer.contentLength = -1;
            return answer;
        });
        const auto item = run();
        QCOMPARE(item.download.state, State::Done);
        QVERIFY(!item.download.warning.isEmpty()); // it might have broken off, and nobody could tell
        QCOMPARE(DownloadFixture::contentOf(m_path), m_content);
    }

    void encodedBodiesAreRefused()
    {
        m->serve([this](const SeenRequest &request) {
            Answer answer = ranged(request);
            answer.headers.emplaceBack("Content-Encoding", "gzip");
            return answer;
        });
        const auto item = run();
        QCOMPARE(item.download.state, State::Failed);
        QCOMPARE(item.download.error->kind, Error::Kind::Server);
        QVERIFY(!QFile::exists(m_path));
    }

    void serversThatFailAreTriedAgain()
    {
        auto requests = std::make_shared<std::atomic<int>>(0);
        m->serve([this, requests](const SeenRequest &request) {
            return (*requests)++ < 3 ? Answer::json("{}", 503) : ranged(request);
        });
        QCOMPARE(run().download.state, State::Done);
    }

    void aBatchGivesUpAfterTheTable()
    {
        m->serve([](const SeenRequest &) { return Answer::json("{}", 500); });
        const auto item = run();
        QCOMPARE(item.download.state, State::Failed);
        QCOMPARE(item.download.error->kind, Error::Kind::Server);
        QCOMPARE(m->server.seen().size(), 7);
    }

    void aServerThatNeverComesFartherIsGivenUp()
    {
        m->serve([this](const SeenRequest &) { return cut(plain(m_content, "video/mp4"), 100'000); }); // no ranges
        const auto item = run();
        QCOMPARE(item.download.state, State::Failed);
        QCOMPARE(item.download.error->kind, Error::Kind::Network);
        QVERIFY(!QFile::exists(m_path));
    }

    void aNameThatIsTakenMeanwhileIsNeverOverwritten()
    {
        m->serve([this](const SeenRequest &request) {
            QDir().mkpath(m->files());
            QFile other(m_path); // somebody else's, while the bytes come
            if (other.open(QIODevice::WriteOnly | QIODevice::NewOnly))
                other.write("theirs");
            return ranged(request);
        });
        const auto item = run();
        QCOMPARE(item.download.state, State::Done);
        QCOMPARE(item.download.path, m->file(QStringLiteral("clip (2).mp4")));
        QCOMPARE(DownloadFixture::contentOf(m_path), QByteArray("theirs"));
        QCOMPARE(DownloadFixture::contentOf(item.download.path), m_content);
        QCOMPARE(m->sha256sum(), 0);
    }

    void onWishWhatTheProviderSaidStandsBesideTheFile()
    {
        m->limits.sidecar = true;
        m->startQueue();
        m->serve([this](const SeenRequest &request) { return ranged(request); });
        core::Recording recording = m->recording(QStringLiteral("clip"));
        recording.details = {{QStringLiteral("room"), QStringLiteral("Größe")}, {QStringLiteral("cost"), 7}};
        const auto id = m->add(recording);
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(id).download.state, State::Done);
        const QByteArray written = DownloadFixture::contentOf(m_path + QStringLiteral(".json"));
        QCOMPARE(QJsonDocument::fromJson(written).object(), recording.details);
        QVERIFY(!QFile::exists(m_path + QStringLiteral(".json.part")));
        QCOMPARE(m->sha256sum(), 0);
    }

    void aFileThatHasTheNameOfTheDescriptionIsLeftAlone()
    {
        m->limits.sidecar = true;
        m->startQueue();
        m->serve([this](const SeenRequest &request) {
            QDir().mkpath(m->files());
            QFile other(m_path + QStringLiteral(".json"));
            if (other.open(QIODevice::WriteOnly))
                other.write("theirs");
            return ranged(request);
        });
        QCOMPARE(run().download.state, State::Done);
        QCOMPARE(DownloadFixture::contentOf(m_path + QStringLiteral(".json")), QByteArray("theirs"));
    }

    void aLinkThatLeavesTheFolderIsNotFollowed()
    {
        const QString outside = m->dir.filePath(QStringLiteral("outside"));
        QVERIFY(QDir().mkpath(outside));
        QVERIFY(QDir().mkpath(m->files()));
        m->serve([this](const SeenRequest &request) { return ranged(request); });
        m->limits.parallel = 1;
        downloads::Wish wish = m->wish(m->recording(QStringLiteral("clip")));
        wish.nameTemplate = *core::NameTemplate::parse(QStringLiteral("sub/{name}.{ext}"));
        m->linkError = Error(Error::Kind::NotReady);
        const auto id = m->add({wish}).value(0);
        QVERIFY(m->waitIdle());
        m->linkError.reset();
        QVERIFY(QFile::link(outside, m->file(QStringLiteral("sub"))));
        m->queue->resume({id});
        QVERIFY(m->waitIdle());
        QCOMPARE(m->item(id).download.error->kind, Error::Kind::Storage);
        QVERIFY(QDir(outside).isEmpty());
    }

    /// Whichever call of the file system fails: the file is whole under its name, or it is not there.
    void anyFileCallMayFail()
    {
        m_content.truncate(100'000);
        int failAt = 1;
        for (;; ++failAt) {
            m = std::make_unique<DownloadFixture>(m_http);
            m_path = m->file(QStringLiteral("clip.mp4"));
            FailingFileSystem system(failAt, EIO);
            m->fileSystem = &system;
            m->limits.sidecar = true;
            m->startQueue();
            m->serve([this](const SeenRequest &request) { return ranged(request); });
            const auto id = m->add(m->recording(QStringLiteral("clip")));
            QVERIFY(m->waitIdle());
            const bool failed = m->item(id).download.state == State::Failed;
            if (QFile::exists(m_path))
                QCOMPARE(DownloadFixture::contentOf(m_path), m_content);
            if (failed) {
                QCOMPARE(m->item(id).download.error->kind, Error::Kind::Storage);
                m->queue->resume({id});
                QVERIFY(m->waitIdle());
            }
            QCOMPARE(m->item(id).download.state, State::Done);
            QCOMPARE(DownloadFixture::contentOf(m_path), m_content);
            QCOMPARE(m->sha256sum(), 0);
            const bool reached = system.hasFailed();
            m.reset();
            if (!reached)
                break;
        }
        QVERIFY(failAt > 8);
    }

private:
    static Answer plain(const QByteArray &body, const QByteArray &type)
    {
        Answer answer;
        answer.headers = {{"Content-Type", type}};
        answer.body = body;
        return answer;
    }

    static qint64 resumedAt(const SeenRequest &request)
    {
        return request.header("Range").mid(6).chopped(1).toLongLong();
    }

    static Answer cut(Answer answer, qint64 after)
    {
        answer.cutAfter = after;
        answer.end = Answer::End::Close;
        return answer;
    }

    Answer ranged(const SeenRequest &request) const
    {
        return Answer::ranged(request, m_content, "video/mp4", "\"v1\"");
    }

    static Answer withoutValidator(const SeenRequest &request, const QByteArray &content)
    {
        Answer answer = Answer::ranged(request, content, "video/mp4", "\"v1\"");
        answer.headers.removeIf([](const auto &header) { return header.first == "ETag"; });
        return answer;
    }

    downloads::Item run(qint64 listedSize = -1)
    {
        const auto id = m->add(m->recording(QStringLiteral("clip"), listedSize));
        if (!m->waitIdle())
            qWarning("the queue did not come to rest");
        return m->item(id);
    }

    core::SystemClock m_clock;
    net::HttpClient m_http{m_clock};
    std::unique_ptr<DownloadFixture> m;
    QByteArray m_content;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
