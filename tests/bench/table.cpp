// reelkeep-bench-table: how long the recordings table takes for what a person does with it, from the order to the
// painted picture, in milliseconds; and how long the window takes to be there.

#include "media/playerthread.h"
#include "models/displaytext.h"
#include "windowfixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QMainWindow>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTextStream>

namespace {

using namespace std::chrono_literals;
using models::Column;

constexpr int patience = 120'000; // ms
constexpr int filesOfASession = 4;
constexpr QSize windowSize(1360, 840);
/// What somebody types who looks for a call, letter by letter, and takes back.
const QStringList keystrokes{QStringLiteral("c"),      QStringLiteral("ca"),     QStringLiteral("cal"),
                             QStringLiteral("call"),   QStringLiteral("call 7"), QStringLiteral("call 71"),
                             QStringLiteral("call 7"), QStringLiteral("call"),   QString()};
const QList<Column> sorted{Column::Name, Column::Size, Column::Length, Column::Status, Column::Started};

void tell(const QString &name, double value)
{
    QTextStream(stdout) << name << ' ' << QString::number(value, 'f', 2) << Qt::endl;
}

core::Recording recording(int number)
{
    static const core::Instant first = core::Instant(std::chrono::milliseconds(1'700'000'000'000));
    const int session = number / filesOfASession;
    core::Recording recording;
    recording.id = core::RecordingId(QStringLiteral("recording-%1").arg(number));
    recording.sessionId = core::SessionId(QStringLiteral("session-%1").arg(session));
    recording.sessionName = QStringLiteral("Support call %1").arg(session * 7919 % 100'003);
    recording.name = QStringLiteral("file %1.mp4").arg(number * 7907 % 100'003);
    recording.type = number % 2 == 0 ? QStringLiteral("speaker_view") : QStringLiteral("gallery_view");
    recording.status = QStringLiteral("completed");
    recording.extension = QStringLiteral("mp4");
    recording.startedAt = first + std::chrono::minutes(session * 17 % 500'000);
    recording.duration = std::chrono::seconds(60 + number * 31 % 5000);
    recording.sizeBytes = 1'000'000 + qint64(number) * 7331 % 900'000'000;
    recording.ready = true;
    return recording;
}

/// A home in which that many recordings of one account are known, whose provider is not there.
bool fill(const QString &home, int count)
{
    const library::Paths paths = library::Paths::below(home);
    if (!paths.create())
        return false;
    library::Library library(paths.database());
    core::Account account;
    account.id = core::AccountId(QStringLiteral("00000000-0000-4000-8000-000000000001"));
    account.name = QStringLiteral("Support calls");
    account.provider = QStringLiteral("zoom-video-sdk");
    account.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
    QList<core::Recording> recordings;
    for (int number = 0; number < count; ++number)
        recordings.append(recording(number));
    bool filled = false;
    library
        .run([account, recordings](library::Stores &stores) -> core::Result<void> {
            if (auto saved = stores.accounts.save(account); !saved)
                return saved;
            return stores.recordings.remember(account.id, recordings, core::Instant(1'800'000'000s));
        })
        .then(qApp, [&filled](const core::Result<void> &result) { filled = result.has_value(); });
    return QTest::qWaitFor([&filled] { return filled; }, patience);
}

/// The table as a person works it; `filter` brings in what is typed.
class Worker
{
public:
    Worker(QTableView &table, std::function<void(const QString &)> filter) : m_table(table), m_filter(std::move(filter))
    {}

    void work()
    {
        sort();
        type();
        scroll();
    }

private:
    /// From the order until it is on the screen.
    template <class Act>
    double painted(Act act)
    {
        QElapsedTimer timer;
        timer.start();
        act();
        QCoreApplication::sendPostedEvents();
        m_table.viewport()->repaint();
        return double(timer.nsecsElapsed()) / 1e6;
    }

    void settle() { QTest::qWait(200); }

    void sort()
    {
        for (Column column : sorted) {
            for (Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                tell(QStringLiteral("sort"), painted([&] { m_table.sortByColumn(int(column), order); }));
                settle();
            }
        }
    }

    void type()
    {
        for (const QString &text : keystrokes) {
            tell(QStringLiteral("key"), painted([&] { m_filter(text); }));
            settle();
        }
    }

    /// Pages from the top, then a wheel's steps.
    void scroll()
    {
        QScrollBar &bar = *m_table.verticalScrollBar();
        for (int step : {bar.pageStep(), bar.pageStep() / 8}) {
            for (int frame = 0; frame < 150; ++frame)
                tell(QStringLiteral("frame"), painted([&] { bar.setValue(bar.value() + step); }));
        }
    }

    QTableView &m_table;
    std::function<void(const QString &)> m_filter;
};

bool ours(const QString &home, int count)
{
    test::WindowFixture fixture(home, test::WindowFixture::Models::Untested);
    models::RecordingsModel &model = fixture.recordings();
    if (!fixture.start())
        return false;
    fixture.window().resize(windowSize);
    if (!QTest::qWaitFor([&] { return model.matchCount() == count; }, patience))
        return false;
    model.setAllOpen(true);
    if (!QTest::qWaitFor([&] { return model.rowCount() > count; }, patience))
        return false;
    QTest::qWait(2000);
    Worker(fixture.table(), [&model](const QString &text) {
        models::RecordingFilter filter;
        filter.text = text;
        model.setFilter(filter);
    }).work();
    return true;
}

/// The same rows in the parts that Qt has ready for it, without groups.
bool peer(int count)
{
    QStandardItemModel source(0, int(Column::VanishesIn) + 1);
    for (int number = 0; number < count; ++number) {
        const core::Recording one = recording(number);
        QList<QStandardItem *> items;
        const auto cell = [&items](const QString &text, const QVariant &sortKey) {
            auto *item = new QStandardItem(text);
            item->setData(sortKey, Qt::UserRole);
            items.append(item);
        };
        const qint64 milliseconds = one.startedAt->time_since_epoch() / 1ms;
        cell(one.name, one.name.toCaseFolded());
        cell(one.sessionName, one.sessionName.toCaseFolded());
        cell(QDateTime::fromMSecsSinceEpoch(milliseconds).toString(QStringLiteral("d MMM yyyy hh:mm")), milliseconds);
        cell(models::DisplayText::length(*one.duration), qlonglong(one.duration->count()));
        cell(models::DisplayText::size(*one.sizeBytes), *one.sizeBytes);
        cell(one.type, one.type);
        cell(one.status, one.status);
        cell({}, {});
        cell({}, {});
        source.appendRow(items);
    }
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&source);
    proxy.setSortRole(Qt::UserRole);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setFilterKeyColumn(-1);
    QMainWindow window;
    auto *table = new QTableView(&window);
    table->setSortingEnabled(true);
    table->setModel(&proxy);
    window.setCentralWidget(table);
    window.resize(windowSize);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return false;
    QTest::qWait(2000);
    Worker(*table, [&proxy](const QString &text) { proxy.setFilterFixedString(text); }).work();
    return true;
}

/// Waits until `widget` is painted while `ready`, and tells for how long this process has been there.
template <class Ready>
bool tellStart(QWidget &widget, std::chrono::steady_clock::time_point since, Ready ready)
{
    if (!QTest::qWaitFor(ready, patience))
        return false;
    widget.repaint();
    QCoreApplication::processEvents();
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - since;
    tell(QStringLiteral("start"), taken.count());
    return true;
}

bool start(const QString &home, int count, std::chrono::steady_clock::time_point since)
{
    media::useGStreamer();
    test::WindowFixture fixture(home, test::WindowFixture::Models::Untested);
    const gui::Theme theme(*qobject_cast<QApplication *>(qApp), fixture.preferences());
    return fixture.start() &&
           tellStart(*fixture.table().viewport(), since, [&] { return fixture.recordings().matchCount() == count; });
}

bool empty(std::chrono::steady_clock::time_point since)
{
    QMainWindow window;
    auto *table = new QTableView(&window);
    window.setCentralWidget(table);
    window.resize(windowSize);
    window.show();
    return tellStart(*table->viewport(), since, [&] { return window.isVisible(); });
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    const QString what = words.value(1);
    const auto since = [&words](int place) {
        return std::chrono::steady_clock::time_point(std::chrono::nanoseconds(words.value(place).toLongLong()));
    };
    bool done = false;
    if (what == u"fill" && words.size() == 4)
        done = fill(words.at(2), words.at(3).toInt());
    else if (what == u"ours" && words.size() == 4)
        done = ours(words.at(2), words.at(3).toInt());
    else if (what == u"peer" && words.size() == 3)
        done = peer(words.at(2).toInt());
    else if (what == u"start" && words.size() == 5)
        done = start(words.at(2), words.at(3).toInt(), since(4));
    else if (what == u"empty" && words.size() == 3)
        done = empty(since(2));
    else
        QTextStream(stderr) << "usage: reelkeep-bench-table fill HOME COUNT | ours HOME COUNT | peer COUNT"
                               " | start HOME COUNT SINCE | empty SINCE\n";
    return done ? 0 : 1;
}
