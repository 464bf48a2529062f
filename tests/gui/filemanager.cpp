#include "filemanager.h"

#include <QDrag>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPointer>
#include <QTest>
#include <QTimer>
#include <QWidget>

namespace test {

namespace {

constexpr int patience = 20'000;

/// What the program wrote; empty where it failed.
QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patience))
        process.kill();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QStringList moveTo(QPoint point)
{
    return {QStringLiteral("mousemove"), QString::number(point.x()), QString::number(point.y())};
}

QStringList pause(const char *seconds)
{
    return {QStringLiteral("sleep"), QString::fromLatin1(seconds)};
}

} // namespace

FileManager::FileManager(QString program, QString folder) : m_program(std::move(program)), m_folder(std::move(folder))
{
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
}

FileManager::~FileManager()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool FileManager::start()
{
    m_process.start(m_program, {m_folder});
    QString window;
    const auto isShown = [&] {
        window = outputOf(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                                      QStringLiteral("--name"), QFileInfo(m_folder).fileName()})
                     .section(u'\n', -1);
        return !window.isEmpty();
    };
    if (!QTest::qWaitFor(isShown, patience))
        return false;
    const auto number = [](int value) { return QString::number(value); };
    outputOf(QStringLiteral("xdotool"),
             {QStringLiteral("windowsize"), QStringLiteral("--sync"), window, number(m_window.width()),
              number(m_window.height()), QStringLiteral("windowmove"), window, number(m_window.x()),
              number(m_window.y())});
    return true;
}

QPoint FileManager::emptySpot() const
{
    return {m_window.x() + m_window.width() * 3 / 4, m_window.y() + m_window.height() * 3 / 4};
}

bool Hand::run(const QStringList &gesture)
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), gesture);
    return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patience) &&
           process.exitCode() == 0;
}

bool Hand::click(QPoint at, const QString &modifier)
{
    QStringList gesture = moveTo(at);
    if (!modifier.isEmpty())
        gesture += {QStringLiteral("keydown"), modifier};
    gesture += {QStringLiteral("click"), QStringLiteral("1")};
    if (!modifier.isEmpty())
        gesture += {QStringLiteral("keyup"), modifier};
    return run(gesture);
}

// The pauses are part of the gesture: a hand that takes no time is no drag to a file manager. Once Qt drags, it has an
// event loop of its own and comes back here at the end only, so what follows the movement hangs on a timer.
bool Hand::drag(QWidget &source, QPoint from, QPoint to, End end)
{
    QStringList there = moveTo(from) + pause("0.1") + QStringList{QStringLiteral("mousedown"), QStringLiteral("1")};
    for (int step = 1; step <= 4; ++step)
        there += pause("0.05") + moveTo(from + QPoint(5 * step, step));
    there += pause("0.2");
    constexpr int steps = 20;
    for (int step = 1; step <= steps; ++step)
        there += pause("0.02") + moveTo(from + (to - from) * step / steps);
    QStringList letGo = moveTo(to + QPoint(2, 2)) + pause("0.3");
    if (end == End::Escape)
        letGo += QStringList{QStringLiteral("key"), QStringLiteral("Escape")} + pause("0.2");
    letGo += {QStringLiteral("mouseup"), QStringLiteral("1")};

    QProcess moving;
    QProcess ending;
    QPointer<QDrag> drag;
    bool isTaken = false;
    QElapsedTimer clock;
    clock.start();
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        if (QDrag *found = drag ? nullptr : source.window()->findChild<QDrag *>()) {
            drag = found;
            QObject::connect(found, &QDrag::actionChanged, &look,
                             [&isTaken](Qt::DropAction action) { isTaken = action != Qt::IgnoreAction; });
        }
        const bool hasArrived = moving.state() == QProcess::NotRunning;
        if (ending.program().isEmpty() && hasArrived && (isTaken || clock.hasExpired(patience)))
            ending.start(QStringLiteral("xdotool"), letGo);
    });
    look.start(20);
    moving.start(QStringLiteral("xdotool"), there);
    const auto isOver = [&] { return !ending.program().isEmpty() && ending.state() == QProcess::NotRunning; };
    return QTest::qWaitFor(isOver, 2 * patience) && isTaken;
}

} // namespace test
