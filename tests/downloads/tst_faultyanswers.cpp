#include "faulttable.h"

using core::Error;
using support::Answer;
using support::SeenRequest;
using support::ServedFile;
using Kind = Error::Kind;
using Handler = support::ScriptedServer::Handler;
using namespace std::chrono_literals;

namespace {

core::Instant now()
{
    return core::SystemClock().now();
}

Fault statusAtFirst(int times, int status)
{
    return atFirst(times, [status](const auto &, const auto &) { return Answer::json("{}", status); });
}

/// The first answer brings a beginning, then `other` for ever.
Fault inMidFile(const Answer &other)
{
    return [other](const ServedFile &file) -> Handler {
        return [other, file, requests = 0](const SeenRequest &request) mutable {
            return requests++ == 0 ? cut(file.answer(request), 30'000) : other;
        };
    };
}

/// Links are numbered; each serves a third of the file and is dead then.
Fault linksThatExpire(int status)
{
    return [status](const ServedFile &file) -> Handler {
        return [status, file, served = QHash<QByteArray, qint64>()](const SeenRequest &request) mutable {
            const qint64 life = file.content.size() / 3;
            qint64 &bytes = served[request.target];
            if (bytes >= life)
                return Answer::json("{}", status);
            const Answer answer = file.answer(request);
            const qint64 left = life - bytes;
            bytes += answer.body.size();
            return answer.body.size() > left ? cut(answer, left) : answer;
        };
    };
}

} // namespace

/// Statuses, links that die, redirects, and servers that want fewer connections.
class TestFaultyAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failuresThatPass_data()
    {
        addFaultColumns();
        for (const int status : {408, 425, 500, 502, 503, 504})
            addFault("three times " + QByteArray::number(status), statusAtFirst(3, status), Ending::exact());
        addFault(
            "503 in mid-file",
            [](const ServedFile &file) -> Handler {
                return [file, requests = 0](const SeenRequest &request) mutable {
                    ++requests;
                    return requests == 1  ? cut(file.answer(request), 30'000)
                           : requests < 5 ? Answer::json("{}", 503)
                                          : file.answer(request);
                };
            },
            Ending::exact());
        addFault("500 for ever", always([](const auto &, const auto &) { return Answer::json("{}", 500); }),
                 Ending::error({Kind::Server}));
        addFault("500 for ever in mid-file", inMidFile(Answer::json("{}", 500)), Ending::error({Kind::Server}));
    }
    void failuresThatPass() { sufferFault(m_http, m_files); }

    void limitsSayHowLong_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<bool>("inMidFile");
        QTest::addColumn<int>("connections");
        for (const int status : {429, 503}) {
            for (const char *form : {"seconds", "HTTP date", "ISO 8601"}) {
                for (const bool inMidFile : {false, true}) {
                    for (const int connections : {1, 4})
                        QTest::addRow("%d, %s%s, %d", status, form, inMidFile ? " in mid-file" : "", connections)
                            << status << QByteArray(form) << inMidFile << connections;
                }
            }
        }
    }
    /// A burst of refusals: nothing is asked before the moment that they name, and then the file comes.
    void limitsSayHowLong()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, form);
        QFETCH(bool, inMidFile);
        QFETCH(int, connections);
        ServedFile file;
        file.content = m_files.of(FaultFiles::small);
        // Written in the server's thread; read when the queue is at rest.
        qint64 tooSoon = 0;
        core::Instant until{};
        FaultFixture m(m_http, connections);
        m.serve([&, requests = 0](const SeenRequest &request) mutable {
            if (requests++ == 0 && inMidFile)
                return cut(file.answer(request), 30'000);
            if (now() < until)
                ++tooSoon;
            if (until != core::Instant())
                return file.answer(request);
            Answer answer = Answer::json("{}", status);
            until = now() + 1s;
            if (form == "seconds") {
                answer.headers.emplaceBack("Retry-After", "1");
            } else if (form == "HTTP date") {
                until = std::chrono::ceil<std::chrono::seconds>(now());
                answer.headers.emplaceBack("Retry-After", support::httpDate(until));
            } else {
                until = now() + 300ms;
                answer.headers.emplaceBack("Retry-After", core::toIso(until).toLatin1());
            }
            return answer;
        });
        const downloads::Item item = m.run(file.content.size());
        QVERIFY2(item.download.state == core::Download::State::Done, m.story(item).constData());
        QCOMPARE(m.complaint(item, file.content), QByteArray());
        QVERIFY(until != core::Instant());
        QVERIFY(now() >= until);
        QCOMPARE(tooSoon, 0);
    }

    void aBurstOf429IsWaitedOut_data()
    {
        addFaultColumns();
        addFault("ten times 429",
                 atFirst(10,
                         [](const auto &, const auto &) {
                             Answer answer = Answer::json("{}", 429);
                             answer.headers.emplaceBack("Retry-After", core::toIso(now() + 20ms).toLatin1());
                             return answer;
                         }),
                 Ending::exact());
        addFault(
            "every other request 429",
            [](const ServedFile &file) -> Handler {
                return [file, requests = 0](const SeenRequest &request) mutable {
                    if (requests++ % 2 == 0)
                        return file.answer(request);
                    Answer answer = Answer::json("{}", 429);
                    answer.headers.emplaceBack("Retry-After", core::toIso(now() + 10ms).toLatin1());
                    return answer;
                };
            },
            Ending::exact());
    }
    void aBurstOf429IsWaitedOut() { sufferFault(m_http, m_files); }

    void linksThatDie_data()
    {
        addFaultColumns();
        for (const int status : {401, 403, 404, 410}) {
            const QByteArray words = QByteArray::number(status);
            addFault(words + " once", statusAtFirst(1, status), Ending::exact());
            addFault(words + " after each third", linksThatExpire(status), Ending::exact());
            addFault(words + " for ever",
                     always([status](const auto &, const auto &) { return Answer::json("{}", status); }),
                     Ending::error({Kind::LinkExpired}));
            addFault(words + " for ever in mid-file", inMidFile(Answer::json("{}", status)),
                     Ending::error({Kind::LinkExpired}));
        }
    }
    void linksThatDie() { sufferFault(m_http, m_files); }

    void aTokenThatEndsInMidBatch_data()
    {
        QTest::addColumn<int>("connections");
        QTest::newRow("1") << 1;
        QTest::newRow("4") << 4;
    }
    void aTokenThatEndsInMidBatch()
    {
        QFETCH(int, connections);
        FaultFixture m(m_http, connections);
        ServedFile file;
        file.content = m_files.of(FaultFiles::small);
        // From the 10th request on every link of before is refused.
        m.serve([file, requests = 0, newest = 0, dead = 0](const SeenRequest &request) mutable {
            const int link = request.target.mid(request.target.lastIndexOf('=') + 1).toInt();
            newest = std::max(newest, link);
            if (++requests == 10)
                dead = newest;
            return link <= dead ? Answer::json("{}", 401) : file.answer(request);
        });
        QList<downloads::Wish> wishes;
        for (int i = 0; i < 20; ++i)
            wishes.append(m.wish(m.recording(QStringLiteral("clip%1").arg(i), file.content.size())));
        const auto ids = m.add(wishes);
        QCOMPARE(ids.size(), 20);
        QVERIFY(m.waitIdle());
        for (const core::DownloadId &id : ids) {
            const downloads::Item item = m.item(id);
            QVERIFY2(item.download.state == core::Download::State::Done, m.story(item).constData());
            QVERIFY(DownloadFixture::contentOf(item.download.path) == file.content);
        }
        QCOMPARE(m.sha256sum(), 0);
    }

    void redirects_data()
    {
        addFaultColumns();
        const auto to = [](const char *where) { return Answer::redirect(QUrl(QString::fromLatin1(where))); };
        const auto add = [&](const char *name, const Answer &answer, const Kinds &kinds) {
            addFault(name, always([answer](const auto &, const auto &) { return answer; }), Ending::error(kinds));
            addFault(QByteArray(name) + " in mid-file", inMidFile(answer), Ending::error(kinds));
        };
        add("in a ring", to("?again"), {Kind::Server});
        add("to file:", to("file:///etc/passwd"), {Kind::Server});
        add("to ftp:", to("ftp://127.0.0.1/clip.mp4"), {Kind::Server});
        add("to data:", to("data:video/mp4,abc"), {Kind::Server});
        add("to plain http elsewhere", to("http://media.example.com/clip.mp4"), {Kind::Server});
        add("to a private address", to("http://192.168.0.1/clip.mp4"), {Kind::Server});
        add("to a cloud's own address", to("http://169.254.169.254/latest/meta-data"), {Kind::Server});
        add("to a private name", to("http://printer.local/clip.mp4"), {Kind::Server});
        add("to nowhere", Answer::redirect(QUrl()), {Kind::Server});
        addFault("to the file itself", always([](const ServedFile &file, const SeenRequest &request) {
                     return request.target.contains("moved") ? file.answer(request)
                                                             : Answer::redirect(QUrl(QStringLiteral("/moved")));
                 }),
                 Ending::exact());
    }
    void redirects() { sufferFault(m_http, m_files); }

    void fewConnections_data()
    {
        addFaultColumns();
        for (const int most : {1, 2}) {
            addFault(
                "503 beyond " + QByteArray::number(most),
                [most](const ServedFile &file) -> Handler {
                    return [most, file](const SeenRequest &request) {
                        if (request.underWay > most)
                            return Answer::json("{}", 503);
                        Answer answer = file.answer(request);
                        answer.bytesPerSecond = 100'000'000; // so that several are under way at all
                        return answer;
                    };
                },
                Ending::exact());
            addFault(
                "429 beyond " + QByteArray::number(most),
                [most](const ServedFile &file) -> Handler {
                    return [most, file](const SeenRequest &request) {
                        Answer answer = file.answer(request);
                        answer.bytesPerSecond = 100'000'000;
                        if (request.underWay > most) {
                            answer = Answer::json("{}", 429);
                            answer.headers.emplaceBack("Retry-After", core::toIso(now() + 50ms).toLatin1());
                        }
                        return answer;
                    };
                },
                Ending::exact());
        }
    }
    void fewConnections() { sufferFault(m_http, m_files); }

    void connectionsBeyondTheSecondAreReset_data()
    {
        QTest::addColumn<int>("connections");
        QTest::newRow("1") << 1;
        QTest::newRow("4") << 4;
        QTest::newRow("8") << 8;
    }
    void connectionsBeyondTheSecondAreReset()
    {
        QFETCH(int, connections);
        FaultFixture m(m_http, connections);
        m.server.setConnectionLimit(2);
        ServedFile file;
        file.content = m_files.of(FaultFiles::large);
        m.serve([file](const SeenRequest &request) {
            Answer answer = file.answer(request);
            answer.bytesPerSecond = 100'000'000;
            return answer;
        });
        const downloads::Item item = m.run(file.content.size());
        QVERIFY2(item.download.state == core::Download::State::Done, m.story(item).constData());
        QCOMPARE(m.complaint(item, file.content), QByteArray());
        QVERIFY(m.server.mostConnections() <= 2);
    }

private:
    core::SystemClock m_clock;
    net::HttpClient m_http{m_clock};
    const FaultFiles m_files;
};

QTEST_GUILESS_MAIN(TestFaultyAnswers)
#include "tst_faultyanswers.moc"
