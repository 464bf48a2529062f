#include "faulttable.h"

using core::Error;
using support::Answer;
using support::SeenRequest;
using support::ServedFile;
using Kind = Error::Kind;
using Handler = support::ScriptedServer::Handler;

namespace {

using Spoil = std::function<Answer(const ServedFile &, const SeenRequest &, const support::RequestedRange &)>;

/// Every range is answered wrongly, a request without one as it should be.
Fault rangesAlways(const Spoil &spoil)
{
    return always([spoil](const ServedFile &file, const SeenRequest &request) {
        const auto range = support::requestedRange(request, file.content.size());
        return range ? spoil(file, request, *range) : file.answer(request);
    });
}

/// The first body breaks off, so that ranges are asked for whatever the client does; `times` of those go wrong.
Fault rangesAtFirst(int times, const Spoil &spoil)
{
    return [times, spoil](const ServedFile &file) -> Handler {
        return [times, spoil, file, first = true, left = times](const SeenRequest &request) mutable {
            if (std::exchange(first, false))
                return cut(file.answer(request), 30'000);
            const auto range = support::requestedRange(request, file.content.size());
            return range && left-- > 0 ? spoil(file, request, *range) : file.answer(request);
        };
    };
}

/// Good for the first `times` ranges, then wrong for ever.
Fault rangesLater(int times, const Spoil &spoil)
{
    return [times, spoil](const ServedFile &file) -> Handler {
        return [times, spoil, file, first = true, left = times](const SeenRequest &request) mutable {
            if (std::exchange(first, false))
                return cut(file.answer(request), 30'000);
            const auto range = support::requestedRange(request, file.content.size());
            return range && left-- <= 0 ? spoil(file, request, *range) : file.answer(request);
        };
    };
}

void addRangeFault(const QByteArray &name, const Spoil &spoil, const Ending &lasting = Ending::exact())
{
    addFault(name + ", always", rangesAlways(spoil), lasting);
    addFault(name + ", at first", rangesAtFirst(1, spoil), Ending::exact());
    addFault(name + ", later", rangesLater(2, spoil), lasting);
}

} // namespace

/// Servers that do with ranges what they like.
class TestFaultyRanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongAnswersToARange_data()
    {
        addFaultColumns();
        addRangeFault("200 to a range", [](const auto &file, const auto &, const auto &) { return file.whole(); });
        addRangeFault("206 that begins later", [](const auto &file, const auto &, const auto &range) {
            return file.part(std::min(range.first + 1000, range.last), range.last);
        });
        addRangeFault(
            "206 that begins sooner",
            [](const auto &file, const auto &, const auto &range) {
                return file.part(std::max<qint64>(0, range.first - 1000), range.last);
            },
            Ending::exactOr({Kind::Server}));
        addRangeFault("206 from the start",
                      [](const auto &file, const auto &, const auto &range) { return file.part(0, range.last); });
        addRangeFault("206 without Content-Range", [](const auto &file, const auto &, const auto &range) {
            Answer answer = file.part(range.first, range.last);
            support::setHeader(answer, "Content-Range", {});
            return answer;
        });
        addRangeFault("206 with nonsense for Content-Range", [](const auto &file, const auto &, const auto &range) {
            Answer answer = file.part(range.first, range.last);
            support::setHeader(answer, "Content-Range", "bytes 5-3/2");
            return answer;
        });
        addRangeFault(
            "206 of a longer file",
            [](const auto &file, const auto &, const auto &range) {
                Answer answer = file.part(range.first, range.last);
                support::setHeader(answer, "Content-Range",
                                   "bytes " + QByteArray::number(range.first) + '-' + QByteArray::number(range.last) +
                                       '/' + QByteArray::number(file.content.size() + 7));
                return answer;
            },
            Ending::exactOr({Kind::Changed, Kind::SizeMismatch, Kind::Server, Kind::Network}));
        addRangeFault("206 in several parts", [](const auto &file, const auto &, const auto &range) {
            return file.multipart(range.first, range.last);
        });
        addRangeFault("416", [](const auto &file, const auto &, const auto &) { return file.unsatisfiable(); });
        addRangeFault("416 without the length",
                      [](const auto &file, const auto &, const auto &) { return file.unsatisfiable(false); });
        addRangeFault(
            "416 with the length of another file",
            [](const auto &file, const auto &, const auto &) {
                Answer answer = file.unsatisfiable(false);
                support::setHeader(answer, "Content-Range", "bytes */30000");
                return answer;
            },
            Ending::exactOr({Kind::Changed}));
    }
    void wrongAnswersToARange() { sufferFault(m_http, m_files); }

    void unusualAnswersToARange_data()
    {
        addFaultColumns();
        addFault("more than was asked for", always([](const ServedFile &file, const SeenRequest &request) {
                     const auto range = support::requestedRange(request, file.content.size());
                     return range ? file.part(range->first, file.content.size() - 1) : file.whole();
                 }),
                 Ending::exact());
        addFault("at most a quarter at once", always([](const ServedFile &file, const SeenRequest &request) {
                     const auto range = support::requestedRange(request, file.content.size());
                     if (!range)
                         return cut(file.whole(), file.content.size() / 4);
                     const qint64 most = range->first + file.content.size() / 4 - 1;
                     return file.part(range->first, std::min(range->last, most));
                 }),
                 Ending::exact());
        addFault("an unknown total", always([](const ServedFile &file, const SeenRequest &request) {
                     Answer answer = file.answer(request);
                     const auto range = support::requestedRange(request, file.content.size());
                     if (answer.status == 206)
                         support::setHeader(answer, "Content-Range",
                                            "bytes " + QByteArray::number(range->first) + '-' +
                                                QByteArray::number(range->last) + "/*");
                     return answer;
                 }),
                 Ending::exact());
        addFault("ranges denied in words, honoured in fact", always([](const auto &file, const auto &request) {
                     Answer answer = file.answer(request);
                     support::setHeader(answer, "Accept-Ranges", "none");
                     return answer;
                 }),
                 Ending::exact());
        addFault("206 to everything", always([](const ServedFile &file, const SeenRequest &request) {
                     const auto range = support::requestedRange(request, file.content.size());
                     return range ? file.part(range->first, range->last) : file.part(0, file.content.size() - 1);
                 }),
                 Ending::exactOr({Kind::Server}));
        addFault("416 to everything", always([](const auto &file, const auto &) { return file.unsatisfiable(); }),
                 Ending::error({Kind::InvalidRequest, Kind::Changed, Kind::Server, Kind::SizeMismatch}));
    }
    void unusualAnswersToARange() { sufferFault(m_http, m_files); }

private:
    core::SystemClock m_clock;
    net::HttpClient m_http{m_clock};
    const FaultFiles m_files;
};

QTEST_GUILESS_MAIN(TestFaultyRanges)
#include "tst_faultyranges.moc"
