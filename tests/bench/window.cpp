// reelkeep-bench-window: the longest time for which the window's thread did nothing else, in milliseconds, while the
// preview works in it, and the memory that it keeps. The real window over the sandbox.

#include "media/playerthread.h"
#include "windowfixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QTextStream>
#include <QTimer>

namespace {

using namespace std::chrono_literals;
using State = media::Player::State;

constexpr int patience = 60'000; // ms

/// A clock in the window's thread that should strike each millisecond.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    }

    void start()
    {
        m_longest = 0;
        m_last.start();
        m_timer.start();
    }
    /// Since start(), in milliseconds.
    double longest()
    {
        beat();
        m_timer.stop();
        return double(m_longest) / 1e6;
    }

private:
    void beat()
    {
        m_longest = std::max(m_longest, m_last.nsecsElapsed());
        m_last.start();
    }

    QTimer m_timer;
    QElapsedTimer m_last;
    qint64 m_longest = 0;
};

class Stopwatch
{
public:
    explicit Stopwatch(const QString &home) : m_fixture(home) {}

    bool run()
    {
        if (!m_fixture.start() || !m_fixture.addSamples() ||
            !QTest::qWaitFor([this] { return m_fixture.recordings().matchCount() > 150; }, patience))
            return false;
        m_fixture.recordings().setGrouped(false);
        QTest::qWait(3000); // the listings come to rest
        return measure("nothing",
                       [] {
                           QTest::qWait(2000);
                           return true;
                       }) &&
               measure("switch", [this] { return switchRows(); }) && select() &&
               measure("open", [this] { return open(); }) && measure("seek", [this] { return seek(); }) &&
               measure("hover", [this] { return hover(); }) && measure("close", [this] { return close(); }) && memory();
    }

private:
    template <class Work>
    bool measure(const char *name, Work work)
    {
        m_heartbeat.start();
        const bool done = work();
        tell(name, m_heartbeat.longest());
        return done;
    }

    static void tell(const char *name, double value)
    {
        QTextStream(stdout) << name << ' ' << QString::number(value, 'f', 1) << Qt::endl;
    }

    /// As somebody does who holds the arrow down.
    bool switchRows()
    {
        QTableView &table = m_fixture.table();
        table.setFocus();
        table.selectRow(0);
        for (int row = 0; row < 200; ++row) {
            QTest::keyClick(&table, Qt::Key_Down);
            QTest::qWait(30);
        }
        QTest::qWait(1000);
        return true;
    }

    /// The first video.
    bool select()
    {
        models::RecordingsModel &model = m_fixture.recordings();
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto chosen = model.recordings({model.index(row, 0)});
            if (chosen.size() == 1 && chosen.first().recording.extension == u"mp4" && chosen.first().recording.ready) {
                m_row = row;
                m_fixture.table().selectRow(row);
                QTest::qWait(1000);
                return true;
            }
        }
        return false;
    }

    bool open()
    {
        test::WindowFixture::named<QPushButton>(m_fixture.window(), QStringLiteral("Play"))->click();
        return QTest::qWaitFor([this] { return playback().state() == State::Playing; }, patience);
    }

    bool seek()
    {
        for (int i = 0; i < 20; ++i) {
            playback().seek(std::chrono::seconds((i * 7) % 19));
            QTest::qWait(150);
        }
        return true;
    }

    bool hover()
    {
        auto *bar = test::WindowFixture::named<QSlider>(m_fixture.window(), QStringLiteral("Position"));
        for (int i = 1; i < 100; ++i) {
            QTest::mouseMove(bar, QPoint(bar->width() * i / 100, bar->height() / 2));
            QTest::qWait(20);
        }
        return true;
    }

    bool close()
    {
        m_fixture.table().clearSelection();
        const bool closed = QTest::qWaitFor([this] { return playback().state() == State::Idle; }, patience);
        QTest::qWait(1000); // its end is in another thread
        return closed;
    }

    /// After 20 opens, and after 200.
    bool memory()
    {
        for (int opened = 1; opened <= 200; ++opened) {
            m_fixture.table().selectRow(m_row);
            if (!open())
                return false;
            m_fixture.table().clearSelection();
            if (!QTest::qWaitFor([this] { return playback().state() == State::Idle; }, patience))
                return false;
            if (opened == 20 || opened == 200) {
                QTest::qWait(2000);
                tell(opened == 20 ? "memory20" : "memory200", residentMebibytes());
            }
        }
        return true;
    }

    static double residentMebibytes()
    {
        QFile file(QStringLiteral("/proc/self/status"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
        }
        return 0;
    }

    media::Playback &playback() { return m_fixture.preview().playback(); }

    test::WindowFixture m_fixture;
    Heartbeat m_heartbeat;
    int m_row = 0;
};

} // namespace

int main(int argc, char **argv)
{
    media::useGStreamer();
    const QApplication application(argc, argv);
    const QTemporaryDir home;
    return Stopwatch(home.path()).run() ? 0 : 1;
}
