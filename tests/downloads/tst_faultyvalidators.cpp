#include "faulttable.h"

using core::Error;
using support::Answer;
using support::SeenRequest;
using support::ServedFile;
using Kind = Error::Kind;
using Validator = ServedFile::Validator;
using Handler = support::ScriptedServer::Handler;

namespace {

const char *nameOf(Validator validator)
{
    switch (validator) {
    case Validator::StrongEtag:
        return "strong ETag";
    case Validator::WeakEtag:
        return "weak ETag";
    case Validator::LastModified:
        return "Last-Modified";
    case Validator::FreshLastModified:
        return "Last-Modified of this second";
    case Validator::None:
        return "no validator";
    }
    return "";
}

constexpr std::array validators{Validator::StrongEtag, Validator::WeakEtag, Validator::LastModified,
                                Validator::FreshLastModified, Validator::None};

} // namespace

/// What a client may hold later bytes against, good or bad; and another file of the same size behind the same link.
class TestFaultyValidators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverTheValidatorAnUnchangedFileGoesOn_data()
    {
        addFaultColumns();
        for (const Validator validator : validators) {
            addFault(
                nameOf(validator),
                [validator](ServedFile file) -> Handler {
                    file.validator = validator;
                    return [file, requests = 0](const SeenRequest &request) mutable {
                        const Answer answer = file.answer(request);
                        return requests++ < 3 ? cut(answer, answer.body.size() / 2) : answer;
                    };
                },
                Ending::exact());
        }
        addFault(
            "another ETag in each answer",
            [](ServedFile file) -> Handler {
                return [file, requests = 0](const SeenRequest &request) mutable {
                    file.version = 'v' + QByteArray::number(++requests);
                    return requests < 3 ? cut(file.answer(request), 30'000) : file.answer(request);
                };
            },
            Ending::exactOr({Kind::Changed}));
        addFault(
            "If-Range with another ETag is not heeded",
            [](ServedFile file) -> Handler {
                file.heedsIfRange = false;
                return [file, requests = 0](const SeenRequest &request) mutable {
                    file.version = requests++ < 2 ? "v1" : "v2"; // a new name for the same bytes
                    return requests < 3 ? cut(file.answer(request), 30'000) : file.answer(request);
                };
            },
            Ending::exactOr({Kind::Changed}));
        addFault(
            "an ETag that comes and goes",
            [](ServedFile file) -> Handler {
                return [file, requests = 0](const SeenRequest &request) mutable {
                    file.validator = requests++ % 2 == 0 ? Validator::StrongEtag : Validator::None;
                    return requests < 4 ? cut(file.answer(request), 30'000) : file.answer(request);
                };
            },
            Ending::exactOr({Kind::Changed}));
    }
    void whateverTheValidatorAnUnchangedFileGoesOn() { sufferFault(m_http, m_files); }

    void aFileThatBecomesAnotherOfTheSameSize_data()
    {
        QTest::addColumn<int>("validator");
        QTest::addColumn<bool>("heedsIfRange");
        QTest::addColumn<int>("requestsBefore");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<int>("connections");
        for (const Validator validator : validators) {
            for (const bool heeds : {true, false}) {
                for (const int before : {1, 4})
                    addChange(validator, heeds, before);
            }
        }
    }
    /// Never a mixture: the new file, or an error that says so and the new file by the next run.
    void aFileThatBecomesAnotherOfTheSameSize()
    {
        QFETCH(int, validator);
        QFETCH(bool, heedsIfRange);
        QFETCH(int, requestsBefore);
        QFETCH(qint64, size);
        QFETCH(int, connections);
        ServedFile before;
        before.content = m_files.of(size);
        before.validator = Validator(validator);
        before.heedsIfRange = heedsIfRange;
        ServedFile now = before;
        now.content = m_files.otherOf(size);
        now.version = "v2";
        now.modified += std::chrono::hours(1);
        FaultFixture m(m_http, connections);
        // Each of the first bodies breaks off, so that none of them is the whole file.
        m.serve([before, now, requestsBefore, requests = 0](const SeenRequest &request) mutable {
            if (requests++ >= requestsBefore)
                return now.answer(request);
            const Answer answer = before.answer(request);
            return cut(answer, answer.body.size() / 2);
        });
        downloads::Item item = m.run(size);
        if (item.download.state != core::Download::State::Done) {
            QCOMPARE(m.complaint(item, now.content), QByteArray());
            QVERIFY2(item.download.error->kind == Kind::Changed, m.story(item).constData());
            item = m.runAgain();
        }
        QVERIFY2(item.download.state == core::Download::State::Done, m.story(item).constData());
        const QByteArray complaint = m.complaint(item, now.content);
        QVERIFY2(complaint.isEmpty(), QByteArray(complaint + "; " + m.story(item)).constData());
    }

private:
    static void addChange(Validator validator, bool heedsIfRange, int requestsBefore)
    {
        const auto add = [&](const char *variant, qint64 size, int connections) {
            QTest::addRow("%s%s, after %d; %s", nameOf(validator), heedsIfRange ? "" : ", If-Range not heeded",
                          requestsBefore, variant)
                << int(validator) << heedsIfRange << requestsBefore << size << connections;
        };
        add("small, 1", FaultFiles::small, 1);
        add("large, 1", FaultFiles::large, 1);
        add("large, 4", FaultFiles::large, 4);
    }

    core::SystemClock m_clock;
    net::HttpClient m_http{m_clock};
    const FaultFiles m_files;
};

QTEST_GUILESS_MAIN(TestFaultyValidators)
#include "tst_faultyvalidators.moc"
