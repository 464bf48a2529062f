#include "failingfilesystem.h"
#include "faultfixture.h"

#include <QRandomGenerator>

using core::Error;
using support::SeenRequest;
using support::ServedFile;
using State = core::Download::State;

namespace {

constexpr qint64 smallSize = 100'000;
constexpr qint64 largeSize = 12 * 1024 * 1024;

Error::Cause causeOf(int errorNumber)
{
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
        return Error::Cause::DiskFull;
    case EACCES:
        return Error::Cause::PermissionDenied;
    case EROFS:
        return Error::Cause::ReadOnly;
    default:
        return Error::Cause::None;
    }
}

core::ByteSet journaled(FaultFixture &m, const core::DownloadId &id)
{
    std::optional<core::ByteSet> ranges;
    m.library->run([id](library::Stores &stores) { return stores.downloads.journaled(id); })
        .then(m.queue.get(), [&](const core::Result<core::ByteSet> &read) { ranges = *read; });
    (void)QTest::qWaitFor([&] { return ranges.has_value(); });
    return ranges.value_or(core::ByteSet());
}

/// What a request asks for of that which is on disk for certain.
qint64 askedTwice(const SeenRequest &request, const core::ByteSet &safe, qint64 size)
{
    const auto asked = support::requestedRange(request, size).value_or(support::RequestedRange{0, size - 1, true});
    qint64 twice = 0;
    for (const core::ByteRange &range : safe.ranges()) {
        // Without an end, it is cut off where the client has come to what it knows.
        if (!asked.bounded && asked.first < range.begin)
            continue;
        twice += std::max<qint64>(0, std::min(asked.last + 1, range.end) - std::max(asked.first, range.begin));
    }
    return twice;
}

} // namespace

/// Each call of the file system made to fail once: an error in words, no lost work, nothing wrong under a final name.
class TestFaultyStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyCallMayFail_data()
    {
        QTest::addColumn<int>("errorNumber");
        QTest::addColumn<int>("connections");
        const QList<std::pair<const char *, int>> errors{
            {"ENOSPC", ENOSPC}, {"EIO", EIO}, {"EACCES", EACCES}, {"EDQUOT", EDQUOT}, {"EROFS", EROFS}};
        for (const auto &[name, number] : errors) {
            for (const int connections : {1, 4})
                QTest::addRow("%s, %d", name, connections) << number << connections;
        }
    }
    void anyCallMayFail()
    {
        QFETCH(int, errorNumber);
        QFETCH(int, connections);
        int failAt = 1;
        while (failOnce(smallSize, connections, failAt, errorNumber)) {
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(failAt)));
            ++failAt;
        }
        QVERIFY(failAt > 12);
    }

    /// Too many calls to let each of them fail: the first, and some of all the others.
    void callsOfALargeFileMayFail_data()
    {
        QTest::addColumn<int>("connections");
        QTest::newRow("1") << 1;
        QTest::newRow("4") << 4;
    }
    void callsOfALargeFileMayFail()
    {
        QFETCH(int, connections);
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int failAt = 1;
        while (failOnce(largeSize, connections, failAt, EIO)) {
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(failAt)));
            failAt += failAt < 8 ? 1 : 1 + random.bounded(100);
        }
        QVERIFY(failAt > 100);
    }

    void aManifestThatCannotBeWrittenIsAnError()
    {
        FaultFixture m(m_http, 1);
        ServedFile file;
        file.content = DownloadFixture::media(smallSize);
        m.serve([file](const SeenRequest &request) { return file.answer(request); });
        QVERIFY(QDir().mkpath(m.file(QStringLiteral("SHA256SUMS"))));
        const downloads::Item failed = m.run(smallSize);
        QCOMPARE(failed.download.state, State::Failed);
        QCOMPARE(failed.download.error->kind, Error::Kind::Storage);
        QVERIFY(!core::describe(*failed.download.error).isEmpty());
        QVERIFY(QDir().rmdir(m.file(QStringLiteral("SHA256SUMS"))));
        m.server.forgetSeen();
        const downloads::Item healed = m.runAgain();
        QCOMPARE(healed.download.state, State::Done);
        QCOMPARE(m.complaint(healed, file.content), QByteArray());
        QVERIFY(m.server.seen().isEmpty());
    }

private:
    /// Whether the run came as far as call `failAt`.
    bool failOnce(qint64 size, int connections, int failAt, int errorNumber)
    {
        FailingFileSystem system(failAt, errorNumber);
        ServedFile file;
        file.content = size == smallSize ? m_small : m_large;
        FaultFixture m(m_http, connections);
        m.fileSystem = &system;
        m.startQueue();
        m.serve([file](const SeenRequest &request) { return file.answer(request); });
        const downloads::Item item = m.run(size);
        if (item.download.state == State::Done) { // nothing but the time of the file, or its closing, went wrong
            checkDone(m, item, file.content);
        } else {
            checkFailed(m, item, file.content, errorNumber);
            heal(m, item, file.content);
        }
        const bool reached = system.hasFailed();
        m.queue.reset(); // it closes files still
        return reached;
    }

    static void checkDone(const FaultFixture &m, const downloads::Item &item, const QByteArray &content)
    {
        QCOMPARE(m.complaint(item, content), QByteArray());
    }

    static void checkFailed(const FaultFixture &m, const downloads::Item &item, const QByteArray &content,
                            int errorNumber)
    {
        QVERIFY(item.download.error);
        QCOMPARE(item.download.error->kind, Error::Kind::Storage);
        QCOMPARE(item.download.error->cause, causeOf(errorNumber));
        QVERIFY(!core::describe(*item.download.error).isEmpty());
        if (QFile::exists(m.path()))
            QVERIFY(DownloadFixture::contentOf(m.path()) == content);
    }

    static void heal(FaultFixture &m, const downloads::Item &item, const QByteArray &content)
    {
        const core::ByteSet safe = journaled(m, item.download.id);
        m.server.forgetSeen();
        const downloads::Item healed = m.runAgain();
        QVERIFY2(healed.download.state == State::Done, m.story(healed).constData());
        QCOMPARE(m.complaint(healed, content), QByteArray());
        for (const SeenRequest &request : m.server.seen()) {
            const qint64 twice = askedTwice(request, safe, content.size());
            QVERIFY2(twice == 0,
                     QByteArray(QByteArray::number(twice) + " bytes again; " + m.story(healed)).constData());
        }
    }

    core::SystemClock m_clock;
    net::HttpClient m_http{m_clock};
    const QByteArray m_small = DownloadFixture::media(smallSize);
    const QByteArray m_large = DownloadFixture::media(largeSize);
};

QTEST_GUILESS_MAIN(TestFaultyStorage)
#include "tst_faultystorage.moc"
