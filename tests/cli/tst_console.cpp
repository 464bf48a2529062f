#include "cli/console.h"

#include "cli/pipeend.h"

#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

using namespace cli;

class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }

    void everyLineGoesOutAtOnce()
    {
        PipeEnd output;
        PipeEnd errors;
        Console console(output.writer(), errors.writer());
        console.print(QStringLiteral("a"));
        QCOMPARE(output.readAll(), QByteArray("a\n"));
        console.printRaw("{\"b\":\"\\u001b\"}");
        QCOMPARE(output.readAll(), QByteArray("{\"b\":\"\\u001b\"}\n"));
        console.note(QStringLiteral("c"));
        QCOMPARE(errors.readAll(), QByteArray("c\n"));
    }

    void textForPeopleIsMadePlain()
    {
        PipeEnd output;
        PipeEnd errors;
        Console console(output.writer(), errors.writer());
        console.print(QStringLiteral("a\x1b[2J\nb"));
        console.note(QStringLiteral("c\x1b]0;title\a"));
        const QByteArray printed = output.readAll();
        QVERIFY(!printed.contains('\x1b'));
        QCOMPARE(printed.count('\n'), 1);
        const QByteArray noted = errors.readAll();
        QVERIFY(!noted.contains('\x1b') && !noted.contains('\a'));
    }

    void aReaderThatWentAwayIsNoError()
    {
        PipeEnd output;
        PipeEnd errors;
        output.closeReader();
        Console console(output.writer(), errors.writer());
        console.print(QStringLiteral("a"));
        console.print(QStringLiteral("b"));
        QVERIFY(console.isOutputClosed());
        QVERIFY(!console.outputError());
    }

    void aFullDiskUnderStandardOutputIsTold()
    {
        PipeEnd errors;
        const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
        if (full < 0)
            QSKIP("this system has no /dev/full");
        Console console(full, errors.writer());
        console.print(QStringLiteral("a"));
        ::close(full);
        QVERIFY(console.outputError());
        QVERIFY(console.outputError()->kind == core::Error::Kind::Storage);
        QVERIFY(console.outputError()->cause == core::Error::Cause::DiskFull);
    }

    void aStatusLineIsForTerminalsOnly()
    {
        PipeEnd output;
        PipeEnd errors;
        Console console(output.writer(), errors.writer());
        QVERIFY(!console.errorsAreTerminal());
        console.showStatus(QStringLiteral("half"));
        QCOMPARE(errors.readAll(), QByteArray());
    }

    void aStatusLineGivesWayToWhatFollows()
    {
        int master = -1;
        int terminal = -1;
        QCOMPARE(::openpty(&master, &terminal, nullptr, nullptr, nullptr), 0);
        PipeEnd output;
        Console console(output.writer(), terminal);
        QVERIFY(console.errorsAreTerminal());
        console.showStatus(QStringLiteral("half\x1b[2J"));
        console.note(QStringLiteral("done"));
        QByteArray shown;
        char buffer[256];
        while (!shown.endsWith("\n")) {
            const ssize_t count = ::read(master, buffer, sizeof buffer);
            QVERIFY(count > 0);
            shown.append(buffer, qsizetype(count));
        }
        ::close(master);
        ::close(terminal);
        QVERIFY(shown.startsWith("\r\x1b[Khalf"));
        QVERIFY(!shown.contains("\x1b[2J"));
        QVERIFY(shown.endsWith("\r\x1b[Kdone\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
