#include "cli/secretinput.h"

#include "cli/pipeend.h"

#include <QTest>

#include <pty.h>
#include <termios.h>
#include <thread>

using namespace cli;

namespace {

core::ProviderInfo zoomLike()
{
    core::ProviderInfo info;
    info.fields = {{QStringLiteral("api_key"), QStringLiteral("API key"), {}, true},
                   {QStringLiteral("api_secret"), QStringLiteral("API secret"), {}, true},
                   {QStringLiteral("jwt"), QStringLiteral("JWT"), {}, true}};
    info.secretAlternatives = {{QStringLiteral("api_key"), QStringLiteral("api_secret")}, {QStringLiteral("jwt")}};
    return info;
}

} // namespace

class TestSecretInput : public QObject
{
    Q_OBJECT

private:
    /// What is typed into a terminal, and what the terminal shows of it.
    std::optional<core::Secret> typed(const QByteArray &keys, QByteArray *shown)
    {
        int master = -1;
        int terminal = -1;
        if (::openpty(&master, &terminal, nullptr, nullptr, nullptr) != 0)
            return {};
        PipeEnd errors;
        PipeEnd stop;
        std::optional<core::Secret> secret;
        std::thread reader([&] { secret = SecretInput(terminal, errors.writer(), stop.reader()).read(zoomLike()); });
        termios now{};
        // Whoever types waits for the question, that is for the echo to be off; typing ahead is discarded.
        const bool silent = QTest::qWaitFor([&] { return ::tcgetattr(terminal, &now) == 0 && !(now.c_lflag & ECHO); });
        const bool written = silent && ::write(master, keys.constData(), size_t(keys.size())) == keys.size();
        if (!written)
            stop.write("x");
        reader.join();
        *shown = errors.readAll();
        const bool restored = ::tcgetattr(terminal, &now) == 0 && (now.c_lflag & ECHO);
        ::close(master);
        ::close(terminal);
        return written && restored ? secret : std::nullopt;
    }

private Q_SLOTS:
    void oneJsonObjectIsReadFromAPipe()
    {
        PipeEnd input;
        PipeEnd errors;
        PipeEnd stop;
        input.write("{\"api_key\": \"k\",\n \"api_secret\": \"ß\"}\n");
        input.closeWriter();
        const auto secret = SecretInput(input.reader(), errors.writer(), stop.reader()).read(zoomLike());
        QVERIFY(secret);
        QCOMPARE(secret->value(QStringLiteral("api_key")), QStringLiteral("k"));
        QCOMPARE(secret->value(QStringLiteral("api_secret")), QStringLiteral("ß"));
        QCOMPARE(errors.readAll(), QByteArray());
    }

    void whatIsNoFlatObjectIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half") << QByteArray("{\"api_key\": \"k");
        QTest::newRow("array") << QByteArray("[\"k\"]");
        QTest::newRow("number") << QByteArray("{\"api_key\": 5}");
        QTest::newRow("nested") << QByteArray("{\"api_key\": {\"a\": \"b\"}}");
        QTest::newRow("plain") << QByteArray("hunter2");
    }
    void whatIsNoFlatObjectIsRefused()
    {
        QFETCH(QByteArray, text);
        PipeEnd input;
        PipeEnd errors;
        PipeEnd stop;
        input.write(text);
        input.closeWriter();
        QVERIFY(!SecretInput(input.reader(), errors.writer(), stop.reader()).read(zoomLike()));
    }

    void aSignalEndsTheWait()
    {
        PipeEnd input;
        PipeEnd errors;
        PipeEnd stop;
        stop.write("x");
        QVERIFY(!SecretInput(input.reader(), errors.writer(), stop.reader()).read(zoomLike()));
    }

    void aTerminalIsAskedWithoutEcho()
    {
        QByteArray shown;
        const auto secret = typed("key one\nse cret\n", &shown);
        QVERIFY(secret);
        QCOMPARE(secret->value(QStringLiteral("api_key")), QStringLiteral("key one"));
        QCOMPARE(secret->value(QStringLiteral("api_secret")), QStringLiteral("se cret"));
        QCOMPARE(shown, QByteArray("API key: \nAPI secret: \n"));
    }

    void anEmptyAnswerGoesOnToTheNextAlternative()
    {
        QByteArray shown;
        const auto secret = typed("\ntoken\n", &shown);
        QVERIFY(secret);
        QCOMPARE(secret->values().size(), 1);
        QCOMPARE(secret->value(QStringLiteral("jwt")), QStringLiteral("token"));
        QVERIFY(!shown.contains("token"));
    }
};

QTEST_GUILESS_MAIN(TestSecretInput)
#include "tst_secretinput.moc"
