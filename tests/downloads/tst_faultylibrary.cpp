#include "failingvfs.h"
#include "faultfixture.h"

using core::Error;
using support::SeenRequest;
using support::ServedFile;
using State = core::Download::State;

/// Each write, sync and truncation of the library's file made to fail, from its creation to the last row: an error in
/// words, and after a restart with a sound disk everything is there, once.
class TestFaultyLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyWriteMayFail_data()
    {
        QTest::addColumn<FailingVfs::Fault>("fault");
        QTest::addColumn<bool>("andAllAfter");
        QTest::addColumn<int>("connections");
        QTest::newRow("full, once") << FailingVfs::Fault::Full << false << 1;
        QTest::newRow("full, until there is room") << FailingVfs::Fault::Full << true << 4;
        QTest::newRow("broken, once") << FailingVfs::Fault::IoError << false << 4;
        QTest::newRow("broken, until mended") << FailingVfs::Fault::IoError << true << 1;
    }
    void anyWriteMayFail()
    {
        QFETCH(FailingVfs::Fault, fault);
        QFETCH(bool, andAllAfter);
        QFETCH(int, connections);
        int call = 1;
        while (failOnce(call, fault, andAllAfter, connections)) {
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(QStringLiteral("call %1").arg(call)));
            ++call;
        }
        QVERIFY2(call > 20, "SQLite did not use the shim");
    }

private:
    /// Whether the run came as far as `call`.
    bool failOnce(int call, FailingVfs::Fault fault, bool andAllAfter, int connections)
    {
        FaultFixture m(m_http, connections);
        m.serve([this](const SeenRequest &request) { return m_file.answer(request); });
        m_vfs.failAt(call, fault, andAllAfter);
        restart(m);
        const auto ids = m.add(wishes(m));
        (void)m.waitIdle();
        for (const core::DownloadId &id : ids) {
            const downloads::Item item = m.item(id);
            if (item.download.state == State::Done)
                continue;
            checkError(item.download.error);
            if (QFile::exists(item.download.path))
                checkContent(item.download.path);
        }
        const bool reached = m_vfs.calls() >= call;
        m_vfs.heal();
        checkHealed(m);
        return reached;
    }

    void checkHealed(FaultFixture &m)
    {
        restart(m);
        QVERIFY(m.load());
        const auto ids = m.add(wishes(m));
        QCOMPARE(ids.size(), 2);
        QVERIFY(m.waitIdle());
        for (const core::DownloadId &id : ids) {
            QVERIFY2(m.item(id).download.state == State::Done, m.story(m.item(id)).constData());
            checkContent(m.item(id).download.path);
        }
        QCOMPARE(m.sha256sum(), 0);
        const QStringList names{QStringLiteral("SHA256SUMS"), QStringLiteral("a.mp4"), QStringLiteral("b.mp4")};
        QCOMPARE(QDir(m.files()).entryList(QDir::Files | QDir::Hidden, QDir::Name), names);
        QCOMPARE(DownloadFixture::contentOf(m.file(QStringLiteral("SHA256SUMS"))).count('\n'), 2);
        QCOMPARE(rowsOf(m, QStringLiteral("a")), 1);
        QCOMPARE(rowsOf(m, QStringLiteral("b")), 1);
    }

    static void restart(FaultFixture &m)
    {
        m.queue.reset();
        m.library.reset();
        m.library = std::make_unique<library::Library>(m.dir.filePath(QStringLiteral("faulty.sqlite")));
        m.startQueue();
    }

    QList<downloads::Wish> wishes(const FaultFixture &m) const
    {
        return {m.wish(m.recording(QStringLiteral("a"), m_file.content.size())),
                m.wish(m.recording(QStringLiteral("b"), m_file.content.size()))};
    }

    void checkContent(const QString &path) const { QVERIFY(DownloadFixture::contentOf(path) == m_file.content); }

    /// What did not become Done says why, unless it never had its turn.
    static void checkError(const std::optional<Error> &error)
    {
        if (!error)
            return;
        QCOMPARE(error->kind, Error::Kind::Storage);
        QVERIFY(!core::describe(*error).isEmpty());
    }

    static int rowsOf(FaultFixture &m, const QString &recording)
    {
        std::optional<int> rows;
        const core::RecordingKey key{m.account.id, core::SessionId(QStringLiteral("session")),
                                     core::RecordingId(recording), core::RecordingKind::Recording};
        m.library->run([key](library::Stores &stores) { return stores.downloads.of(key); })
            .then(m.queue.get(), [&](const core::Result<QList<core::Download>> &found) { rows = int(found->size()); });
        (void)QTest::qWaitFor([&] { return rows.has_value(); });
        return rows.value_or(-1);
    }

    FailingVfs m_vfs;
    core::SystemClock m_clock;
    net::HttpClient m_http{m_clock};
    const ServedFile m_file{DownloadFixture::media(100'000)};
};

QTEST_GUILESS_MAIN(TestFaultyLibrary)
#include "tst_faultylibrary.moc"
