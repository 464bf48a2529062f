#include "faulttable.h"

using core::Error;
using support::Answer;
using support::SeenRequest;
using support::ServedFile;
using Kind = Error::Kind;

/// Bodies that break off, lie about their length, come in another coding, or are something else altogether.
class TestFaultyBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenOff_data()
    {
        addFaultColumns();
        for (const auto end : {Answer::End::Close, Answer::End::Reset}) {
            const QByteArray how = end == Answer::End::Close ? "FIN" : "RST";
            const auto cutAt = [end](qint64 bytes) {
                return [end, bytes](const ServedFile &file, const SeenRequest &request) {
                    return cut(file.answer(request), bytes, end);
                };
            };
            addFault(how + " after the head", atFirst(3, cutAt(0)), Ending::exact());
            addFault(how + " after 100 bytes", atFirst(3, cutAt(100)), Ending::exact());
            addFault(how + " after 40 kB", atFirst(3, cutAt(40'000)), Ending::exact());
            addFault(how + " in each half of what is left",
                     atFirst(12,
                             [end](const auto &file, const auto &request) {
                                 const Answer answer = file.answer(request);
                                 return cut(answer, answer.body.size() / 2, end);
                             }),
                     Ending::exact());
            addFault(how + " at the last byte",
                     atFirst(3,
                             [end](const auto &file, const auto &request) {
                                 const Answer answer = file.answer(request);
                                 return cut(answer, answer.body.size() - 1, end);
                             }),
                     Ending::exact());
            addFault(how + " always, at once", always(cutAt(0)), Ending::error({Kind::Network, Kind::NotMedia}));
        }
        addFault("no ranges, and always broken off",
                 always([](const auto &file, const auto &) { return cut(file.whole(), file.content.size() / 2); }),
                 Ending::error({Kind::Network, Kind::Changed}));
    }
    void brokenOff() { sufferFault(m_http, m_files); }

    void lengthsThatLie_data()
    {
        addFaultColumns();
        const auto tooLong = [](const ServedFile &file, const SeenRequest &request) {
            Answer answer = file.answer(request);
            answer.contentLength = answer.body.size() + 1000;
            answer.end = Answer::End::Close;
            return answer;
        };
        const auto tooShort = [](const ServedFile &file, const SeenRequest &request) {
            Answer answer = file.answer(request);
            answer.contentLength = answer.body.size() / 2;
            answer.end = Answer::End::Close;
            return answer;
        };
        const auto without = [](const ServedFile &file, const SeenRequest &request) {
            Answer answer = file.answer(request);
            answer.contentLength = -1;
            return answer;
        };
        addFault("too long at first", atFirst(2, tooLong), Ending::exactOr({Kind::Changed, Kind::SizeMismatch}));
        addFault("too long always", always(tooLong),
                 Ending::exactOr({Kind::Network, Kind::Changed, Kind::SizeMismatch, Kind::Server}));
        // Unlisted, half a file that is called a whole one cannot be told from a whole one.
        addFault("too short at first", atFirst(2, tooShort),
                 Ending::exactOr({Kind::SizeMismatch, Kind::Changed, Kind::Network}), Sizes::Listed);
        addFault("too short always", always(tooShort),
                 Ending::exactOr({Kind::SizeMismatch, Kind::Changed, Kind::Network}), Sizes::Listed);
        addFault("left out", always(without), Ending::exact());
        addFault("left out, and broken off",
                 atFirst(2, [without](const auto &file,
                                      const auto &request) { return cut(without(file, request), 30'000); }),
                 Ending::exactOr({Kind::SizeMismatch, Kind::Network}), Sizes::Listed);
    }
    void lengthsThatLie() { sufferFault(m_http, m_files); }

    void codings_data()
    {
        addFaultColumns();
        const auto chunked = [](const ServedFile &file, const SeenRequest &request) {
            Answer answer = file.answer(request);
            answer.chunked = true;
            return answer;
        };
        addFault("chunked", always(chunked), Ending::exact());
        addFault("chunked, broken off in a chunk",
                 atFirst(3, [chunked](const auto &file,
                                      const auto &request) { return cut(chunked(file, request), 30'000); }),
                 Ending::exact());
        addFault("chunked, broken off between two chunks",
                 atFirst(2,
                         [chunked](const auto &file, const auto &request) {
                             const qint64 chunk = 7 + 64 * 1024 + 2; // "10000\r\n", the bytes, "\r\n"
                             return cut(chunked(file, request), chunk);
                         }),
                 Ending::exact());
        addFault("chunked, reset in a chunk",
                 atFirst(3,
                         [chunked](const auto &file, const auto &request) {
                             return cut(chunked(file, request), 30'000, Answer::End::Reset);
                         }),
                 Ending::exact());
        // In good order, but not all of it; and what is answered when the end is asked about.
        const auto early = [](auto answerAboutTheEnd) {
            return [answerAboutTheEnd](const ServedFile &file) -> support::ScriptedServer::Handler {
                return [answerAboutTheEnd, file, requests = 0](const SeenRequest &request) mutable {
                    switch (requests++) {
                    case 0: {
                        Answer answer = file.whole();
                        answer.body.truncate(30'000);
                        answer.chunked = true;
                        return answer;
                    }
                    case 1:
                        return answerAboutTheEnd(file);
                    default:
                        return file.answer(request);
                    }
                };
            };
        };
        const auto wholeOr = Ending::exactOr({Kind::SizeMismatch});
        addFault("chunked, too short; the rest",
                 early([](const ServedFile &file) { return file.part(29'999, file.content.size() - 1); }), wholeOr);
        addFault("chunked, too short; another range",
                 early([](const ServedFile &file) { return file.part(30'500, file.content.size() - 1); }), wholeOr);
        addFault("chunked, too short; several ranges",
                 early([](const ServedFile &file) { return file.multipart(29'999, file.content.size() - 1); }),
                 wholeOr);
        addFault("chunked, too short; the whole", early([](const ServedFile &file) { return file.whole(); }), wholeOr);
        addFault("chunked, too short; no such range, of so many",
                 early([](const ServedFile &file) { return file.unsatisfiable(); }), wholeOr);
        const auto packed = [](const ServedFile &file, const SeenRequest &request) {
            Answer answer = file.answer(request);
            answer.headers.emplaceBack("Content-Encoding", "gzip");
            return answer;
        };
        addFault("gzip, which nobody asked for", always(packed), Ending::error({Kind::Server}));
        addFault("gzip at first", atFirst(1, packed), Ending::exactOr({Kind::Server}));
        addFault(
            "gzip in mid-file",
            [packed](const ServedFile &file) -> support::ScriptedServer::Handler {
                return [packed, file, requests = 0](const SeenRequest &request) mutable {
                    return requests++ == 0 ? cut(file.answer(request), 30'000) : packed(file, request);
                };
            },
            Ending::error({Kind::Server}));
    }
    void codings() { sufferFault(m_http, m_files); }

    void somethingElse_data()
    {
        addFaultColumns();
        const auto page = [](const ServedFile &, const SeenRequest &) {
            Answer answer;
            answer.headers = {{"Content-Type", "text/html; charset=utf-8"}};
            answer.body = "<!DOCTYPE html><html><title>Sign in</title>" + QByteArray(20'000, ' ');
            return answer;
        };
        const auto pageAsVideo = [page](const ServedFile &file, const SeenRequest &request) {
            Answer answer = page(file, request);
            support::setHeader(answer, "Content-Type", "video/mp4");
            return answer;
        };
        const auto json = [](const ServedFile &, const SeenRequest &) {
            return Answer::json(R"({"code":124,"message":"Invalid access token."})");
        };
        const auto nothing = [](const ServedFile &file, const SeenRequest &) {
            Answer answer = file.whole();
            answer.body.clear();
            return answer;
        };
        const auto inMidFile = [](const auto &other) -> Fault {
            return [other](const ServedFile &file) -> support::ScriptedServer::Handler {
                return [other, file, requests = 0](const SeenRequest &request) mutable {
                    return requests++ == 0 ? cut(file.answer(request), 30'000) : other(file, request);
                };
            };
        };
        addFault("HTML", always(page), Ending::error({Kind::NotMedia}));
        addFault("HTML that is called a video", always(pageAsVideo), Ending::error({Kind::NotMedia}));
        addFault("JSON", always(json), Ending::error({Kind::NotMedia}));
        addFault("nothing", always(nothing), Ending::error({Kind::NotMedia, Kind::Network}));
        addFault("HTML in mid-file", inMidFile(page), Ending::error({Kind::NotMedia}));
        addFault("HTML that is called a video, in mid-file", inMidFile(pageAsVideo), Ending::error({Kind::NotMedia}));
        addFault("JSON in mid-file", inMidFile(json), Ending::error({Kind::NotMedia}));
    }
    void somethingElse() { sufferFault(m_http, m_files); }

private:
    core::SystemClock m_clock;
    net::HttpClient m_http{m_clock};
    const FaultFiles m_files;
};

QTEST_GUILESS_MAIN(TestFaultyBodies)
#include "tst_faultybodies.moc"
