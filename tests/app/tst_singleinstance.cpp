#include "app/singleinstance.h"
#include "support/desktopservices.h"

#include <QCommandLineParser>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <atomic>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using app::Launch;
using app::SingleInstance;
using Role = SingleInstance::Role;
using namespace std::chrono_literals;

namespace {

constexpr int startTime = 30'000; // ms, of a program that is built without optimisation

/// What another process would do; this thread has to answer meanwhile.
Role claimElsewhere(const QString &folder, const Launch &launch, std::chrono::milliseconds longest = 10s)
{
    std::atomic<bool> done{false};
    Role role = Role::Unanswered;
    std::thread other([&] {
        SingleInstance second(folder);
        role = second.claim(launch, longest);
        done = true;
    });
    (void)QTest::qWaitFor([&] { return done.load(); }, 20'000);
    other.join();
    return role;
}

Launch someLaunch()
{
    Launch launch;
    launch.addAccount = true;
    launch.opened = QStringList{QStringLiteral("kwPoX6bTS4uWBYwmEpzBvA=="), QStringLiteral("https://host/a b?c=“d”\n"),
                                QStringLiteral("/home/a/list.csv")};
    launch.activationToken = QStringLiteral("launcher-1_TIME4711");
    return launch;
}

} // namespace

Q_DECLARE_METATYPE(app::Launch)

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(qEnvironmentVariableIsSet("DISPLAY"), "start it through tests/support/session.sh"); }
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_runtime = m_home->filePath(QStringLiteral("run"));
        QVERIFY(QDir().mkpath(m_runtime));
    }
    void cleanup()
    {
        for (const auto &process : m_started) {
            process->kill();
            process->waitForFinished();
        }
        m_started.clear();
    }

    void aLaunchComesOverWhole()
    {
        QCOMPARE(Launch::fromJson(someLaunch().toJson()), std::optional(someLaunch()));
        QVERIFY(!someLaunch().toJson().contains('\n'));
        for (const char *rubbish : {"", "[]", "nonsense", "{", "\"text\"", "{\"opened\":\"no list\"}x"})
            QVERIFY2(!Launch::fromJson(rubbish), rubbish);
    }

    void filesAreMadeAbsoluteAndIdsStayAsTheyAre()
    {
        QFile file(m_home->filePath(QStringLiteral("list.txt")));
        QVERIFY(file.open(QFile::WriteOnly));
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_home->path()));
        QCommandLineParser parser;
        Launch::addOptions(parser);
        parser.process({QStringLiteral("reelkeep"), QStringLiteral("--pause-all"), QStringLiteral("list.txt"),
                        QStringLiteral("/sfk/aO=="), QStringLiteral("--"), QStringLiteral("-begins-with-a-dash")});
        const Launch launch = Launch::fromParser(parser, {});
        QVERIFY(QDir::setCurrent(before));
        QCOMPARE(launch.opened, QStringList({QFileInfo(file).absoluteFilePath(), QStringLiteral("/sfk/aO=="),
                                             QStringLiteral("-begins-with-a-dash")}));
        QVERIFY(launch.pauseAll && !launch.addAccount && !launch.hidden);
    }

    void theSecondHandsOver()
    {
        SingleInstance first(m_runtime);
        QCOMPARE(first.claim({}), Role::First);
        QSignalSpy arrived(&first, &SingleInstance::arrived);
        QCOMPARE(claimElsewhere(m_runtime, someLaunch()), Role::HandedOver);
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(arrived.first().first().value<Launch>(), someLaunch());
    }

    void theSocketIsThePersonsAlone()
    {
        const mode_t before = ::umask(0);
        SingleInstance first(m_runtime);
        QCOMPARE(first.claim({}), Role::First);
        ::umask(before);
        for (const QFileInfo &file : QDir(m_runtime).entryInfoList(QDir::Files | QDir::System | QDir::Hidden)) {
            struct stat status
            {};
            QCOMPARE(::stat(QFile::encodeName(file.filePath()).constData(), &status), 0);
            QVERIFY2((status.st_mode & 077) == 0, qPrintable(file.filePath()));
        }
        QVERIFY(QFileInfo::exists(m_runtime + QStringLiteral("/socket")));
    }

    void aDeadSocketIsTakenOver()
    {
        // As a killed process leaves it.
        const QByteArray path = QFile::encodeName(m_runtime + QStringLiteral("/socket"));
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
        const int dead = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(dead, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        ::close(dead);
        SingleInstance first(m_runtime);
        QCOMPARE(first.claim(someLaunch()), Role::First);
        QCOMPARE(claimElsewhere(m_runtime, {}), Role::HandedOver);
    }

    void oneThatIsEndingIsSucceeded()
    {
        auto first = std::make_unique<SingleInstance>(m_runtime);
        QCOMPARE(first->claim({}), Role::First);
        QSignalSpy arrived(first.get(), &SingleInstance::arrived);
        // It holds the lock and listens no more.
        QVERIFY(QFile::remove(m_runtime + QStringLiteral("/socket")));
        QTimer::singleShot(300, this, [&first] { first.reset(); });
        QCOMPARE(claimElsewhere(m_runtime, {}), Role::First);
        QCOMPARE(arrived.size(), 0);
    }

    void oneThatDoesNotAnswerIsTold()
    {
        SingleInstance first(m_runtime);
        QCOMPARE(first.claim({}), Role::First);
        // This thread is busy: the connection is made, and nobody reads.
        SingleInstance second(m_runtime);
        QCOMPARE(second.claim(someLaunch(), 500ms), Role::Unanswered);
    }

    void rubbishOnTheSocketHarmsNobody()
    {
        SingleInstance first(m_runtime);
        QCOMPARE(first.claim({}), Role::First);
        QSignalSpy arrived(&first, &SingleInstance::arrived);
        const QList<QByteArray> rubbish{"rubbish\n",           "\n",          "[]\n", QByteArray(3'000'000, 'x'),
                                        QByteArray(100, '\0'), "{\"opened\":"};
        for (const QByteArray &bytes : rubbish) {
            QLocalSocket socket;
            socket.connectToServer(m_runtime + QStringLiteral("/socket"));
            QVERIFY(socket.waitForConnected());
            socket.write(bytes);
            // Either it is refused, or it waits for the rest and is left.
            (void)QTest::qWaitFor([&socket] { return socket.bytesToWrite() == 0 || !socket.isOpen(); }, 5000);
        }
        QCOMPARE(claimElsewhere(m_runtime, someLaunch()), Role::HandedOver);
        QTRY_COMPARE(arrived.size(), 1);
    }

    void aPathTooLongForASocketIsNoObstacle()
    {
        const QString deep = m_runtime + QStringLiteral("/a folder with a long name").repeated(5);
        QVERIFY(QDir().mkpath(deep));
        SingleInstance first(deep);
        QCOMPARE(first.claim({}), Role::First);
        QSignalSpy arrived(&first, &SingleInstance::arrived);
        QCOMPARE(claimElsewhere(deep, someLaunch()), Role::HandedOver);
        QTRY_COMPARE(arrived.size(), 1);
        // Another library is another application.
        QCOMPARE(claimElsewhere(m_runtime, {}), Role::First);
    }

    void aSecondStartEndsWithZeroAndBringsTheFirstToTheFront()
    {
        const QProcess &first = start();
        const QString window = windowOf(first);
        QVERIFY(!window.isEmpty());
        QWidget cover;
        cover.setWindowTitle(QStringLiteral("In front"));
        cover.resize(1600, 1000);
        cover.show();
        QVERIFY(QTest::qWaitForWindowActive(&cover));
        QTRY_COMPARE(activeWindow(), QString::number(cover.winId()));

        QCOMPARE(runToEnd({}), 0);
        QTRY_COMPARE(activeWindow(), window);
        QCOMPARE(first.state(), QProcess::Running);
        // What was minimised comes back as well.
        QCOMPARE(tool({QStringLiteral("windowminimize"), window}).first, 0);
        QTRY_VERIFY(!visibleWindows(first).contains(window));
        QCOMPARE(runToEnd({}), 0);
        QTRY_VERIFY(visibleWindows(first).contains(window));
        QTRY_COMPARE(activeWindow(), window);
    }

    void aSecondStartHandsOverWhatItWasStartedFor()
    {
        const QProcess &first = start();
        QVERIFY(!windowOf(first).isEmpty());
        QCOMPARE(visibleWindows(first).size(), 1);
        QCOMPARE(runToEnd({QStringLiteral("--pause-all")}), 0);
        QCOMPARE(runToEnd({QStringLiteral("--add-account")}), 0);
        QTRY_COMPARE(visibleWindows(first).size(), 2); // the form
    }

    void theQuestionMarkOfARealKeyboardOpensTheShortcuts()
    {
        const QProcess &first = start();
        const QString window = windowOf(first);
        QTRY_COMPARE(activeWindow(), window);
        QCOMPARE(tool({QStringLiteral("key"), QStringLiteral("question")}).first, 0);
        QTRY_COMPARE(visibleWindows(first).size(), 2);
    }

    void aKilledFirstIsSucceeded()
    {
        QProcess &first = start();
        QVERIFY(!windowOf(first).isEmpty());
        first.kill();
        QVERIFY(first.waitForFinished());
        QVERIFY(QFileInfo::exists(home() + QStringLiteral("/data/run/socket")));
        const QProcess &next = start();
        QVERIFY(!windowOf(next).isEmpty());
        QCOMPARE(runToEnd({}), 0);
        QCOMPARE(next.state(), QProcess::Running);
    }

    void aLaunchersTokenIsNoObstacle()
    {
        const QProcess &first = start();
        const QString window = windowOf(first);
        QVERIFY(!window.isEmpty());
        QCOMPARE(tool({QStringLiteral("windowminimize"), window}).first, 0);
        QTRY_VERIFY(!visibleWindows(first).contains(window));
        qputenv("DESKTOP_STARTUP_ID", "launcher/reelkeep/4711-0-host_TIME0");
        const int status = runToEnd({});
        qunsetenv("DESKTOP_STARTUP_ID");
        QCOMPARE(status, 0);
        QTRY_COMPARE(activeWindow(), window);
    }

    void whatTheProgramKeepsIsReadableByThePersonAlone()
    {
        const QProcess &first = start();
        QTRY_COMPARE(activeWindow(), windowOf(first));
        checkModes();
        QCOMPARE(tool({QStringLiteral("key"), QStringLiteral("ctrl+q")}).first, 0);
        QTRY_COMPARE_WITH_TIMEOUT(first.state(), QProcess::NotRunning, startTime);
        QVERIFY(QFileInfo::exists(settingsFile()));
        checkModes();
    }

    void ofTwoThatStartAtOnceOneStays()
    {
        const QProcess &one = start();
        const QProcess &other = start();
        QTRY_VERIFY_WITH_TIMEOUT((one.state() == QProcess::Running) != (other.state() == QProcess::Running), startTime);
        const QProcess &ended = one.state() == QProcess::Running ? other : one;
        const QProcess &stays = one.state() == QProcess::Running ? one : other;
        QCOMPARE(ended.exitStatus(), QProcess::NormalExit);
        QCOMPARE(ended.exitCode(), 0);
        QVERIFY(!windowOf(stays).isEmpty());
    }

    void helpIsGivenWhileAnotherRuns()
    {
        QVERIFY(!windowOf(start()).isEmpty());
        QProcess second;
        prepare(second);
        second.start(program(), {QStringLiteral("--help")});
        QVERIFY(second.waitForFinished(startTime));
        QCOMPARE(second.exitCode(), 0);
        const QByteArray help = second.readAllStandardOutput();
        for (const char *option : {"--hidden", "--add-account", "--pause-all", "session"})
            QVERIFY2(help.contains(option), option);
    }

    void withoutATrayTheWindowClosesForReal()
    {
        setSetting(QStringLiteral("desktop/closeToTray"), true);
        const QProcess &first = start();
        const QString window = windowOf(first);
        QVERIFY(!window.isEmpty());
        closeByKey(window);
        QTRY_COMPARE_WITH_TIMEOUT(first.state(), QProcess::NotRunning, startTime);
        QCOMPARE(first.exitCode(), 0);
    }

    void withoutATrayAHiddenStartIsMinimised()
    {
        const QProcess &first = start({QStringLiteral("--hidden")});
        QTRY_VERIFY_WITH_TIMEOUT(!windows(first, false).isEmpty(), startTime);
        QTRY_VERIFY(iconic(first));
        QVERIFY(visibleWindows(first).isEmpty());
        QCOMPARE(runToEnd({}), 0);
        QTRY_COMPARE(visibleWindows(first).size(), 1);
    }

    void withATrayTheWindowCanBeClosedIntoItAndComesBack()
    {
        const support::TrayHost tray;
        QVERIFY(tray.isOwned());
        setSetting(QStringLiteral("desktop/closeToTray"), true);
        const QProcess &first = start({QStringLiteral("--hidden")});
        QTRY_COMPARE_WITH_TIMEOUT(tray.icons().size(), 1, startTime);
        QVERIFY(visibleWindows(first).isEmpty());
        tray.click();
        QTRY_COMPARE(visibleWindows(first).size(), 1);
        const QString window = visibleWindows(first).constFirst();
        closeByKey(window);
        QTRY_VERIFY(visibleWindows(first).isEmpty());
        QCOMPARE(runToEnd({}), 0);
        QTRY_COMPARE(visibleWindows(first).size(), 1);
        QCOMPARE(first.state(), QProcess::Running);
        // Quit is not close.
        QTRY_COMPARE(activeWindow(), visibleWindows(first).value(0));
        QCOMPARE(tool({QStringLiteral("key"), QStringLiteral("ctrl+q")}).first, 0);
        QTRY_COMPARE_WITH_TIMEOUT(first.state(), QProcess::NotRunning, startTime);
        QCOMPARE(first.exitStatus(), QProcess::NormalExit);
        QCOMPARE(first.exitCode(), 0);
        QVERIFY(!setting(QStringLiteral("window/geometry")).toByteArray().isEmpty());
    }

    void withoutTheWishTheWindowClosesForRealBesideATray()
    {
        const support::TrayHost tray;
        QVERIFY(tray.isOwned());
        const QProcess &first = start();
        const QString window = windowOf(first);
        QVERIFY(!window.isEmpty());
        closeByKey(window);
        QTRY_COMPARE_WITH_TIMEOUT(first.state(), QProcess::NotRunning, startTime);
    }

private:
    static QString program() { return QStringLiteral(REELKEEP_PROGRAM); }
    QString home() const { return m_home->filePath(QStringLiteral("home")); }
    QString settingsFile() const { return home() + QStringLiteral("/config/settings.ini"); }
    void setSetting(const QString &key, const QVariant &value) const
    {
        QSettings(settingsFile(), QSettings::IniFormat).setValue(key, value);
    }
    QVariant setting(const QString &key) const { return QSettings(settingsFile(), QSettings::IniFormat).value(key); }

    void checkModes() const
    {
        int seen = 0;
        QDirIterator walk(home(), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            struct stat status
            {};
            const QString path = walk.next();
            if (::stat(QFile::encodeName(path).constData(), &status) != 0)
                continue; // gone meanwhile
            ++seen;
            const unsigned wanted = walk.fileInfo().isDir() ? 0700U : 0600U;
            QVERIFY2((status.st_mode & 07777U) == wanted, qPrintable(path));
        }
        QVERIFY(seen > 6);
    }

    void prepare(QProcess &process) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("REELKEEP_HOME"), home());
        process.setProcessEnvironment(environment);
        process.setChildProcessModifier([] { ::umask(0); }); // hides nothing
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }
    QProcess &start(const QStringList &arguments = {})
    {
        auto process = std::make_unique<QProcess>();
        prepare(*process);
        process->start(program(), arguments);
        process->waitForStarted();
        m_started.push_back(std::move(process));
        return *m_started.back();
    }
    /// A start that is to end by itself: its status, -1 where it did not.
    int runToEnd(const QStringList &arguments) const
    {
        QProcess process;
        prepare(process);
        process.start(program(), arguments);
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, startTime)) {
            process.kill();
            process.waitForFinished();
            return -1;
        }
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    /// xdotool's status and what it printed.
    static std::pair<int, QString> tool(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("xdotool"), arguments);
        if (!process.waitForFinished())
            return {-1, {}};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).trimmed()};
    }
    static QStringList windows(const QProcess &of, bool visibleOnly)
    {
        QStringList search{QStringLiteral("search"),        QStringLiteral("--all"),   QStringLiteral("--pid"),
                           QString::number(of.processId()), QStringLiteral("--class"), QStringLiteral("^reelkeep$")};
        if (visibleOnly)
            search.insert(1, QStringLiteral("--onlyvisible"));
        return tool(search).second.split(u'\n', Qt::SkipEmptyParts);
    }
    static QStringList visibleWindows(const QProcess &of) { return windows(of, true); }
    /// The window, once it is there.
    static QString windowOf(const QProcess &of)
    {
        (void)QTest::qWaitFor([&of] { return !visibleWindows(of).isEmpty(); }, startTime);
        return visibleWindows(of).value(0);
    }
    /// As the window manager asks for it.
    static void closeByKey(const QString &window)
    {
        QCOMPARE(tool({QStringLiteral("windowactivate"), QStringLiteral("--sync"), window}).first, 0);
        QCOMPARE(tool({QStringLiteral("key"), QStringLiteral("alt+F4")}).first, 0);
    }
    static QString activeWindow() { return tool({QStringLiteral("getactivewindow")}).second; }
    static bool iconic(const QProcess &of)
    {
        const QStringList all = windows(of, false);
        return std::any_of(all.cbegin(), all.cend(), [](const QString &window) {
            QProcess process;
            process.start(QStringLiteral("xprop"), {QStringLiteral("-id"), window, QStringLiteral("WM_STATE")});
            return process.waitForFinished() && process.readAllStandardOutput().contains("Iconic");
        });
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_runtime;
    std::vector<std::unique_ptr<QProcess>> m_started;
};

QTEST_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
