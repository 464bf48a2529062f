#include "downloads/queue.h"
#include "filemanager.h"
#include "gui/recordingdrag.h"
#include "windowfixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QMimeData>
#include <QTest>

using test::FileManager;
using test::Hand;
using test::WindowFixture;

namespace {

const core::AccountId rooms(QStringLiteral("sample signalwire"));
constexpr int downloadTime = 60'000;

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::NewOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

/// Rows dragged out of the window into real file managers. Wants a display of its own: it moves the pointer.
class TestRecordingDrag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_target = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/dropXXXXXX"));
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        QVERIFY(m_fixture->start());
        m_fixture->window().setGeometry(10, 40, 700, 800);
        QVERIFY(m_fixture->addSamples());
        m_fixture->recordings().setGrouped(false);
        m_fixture->recordings().setScope({models::Scope::What::Account, rooms});
        QTRY_VERIFY(m_fixture->readyRows().size() > 3);
    }
    void cleanup() { m_fixture.reset(); }

    void aSavedRowIsCopied_data() { fileManagers(); }
    void aSavedRowIsCopied()
    {
        QFETCH(QString, program);
        const int row = m_fixture->readyRows().constFirst();
        const QString saved = download(row);
        FileManager manager(program, m_target->path());
        QVERIFY(manager.start());
        QVERIFY(Hand::drag(m_fixture->window(), spotOn(row), manager.emptySpot()));
        const QString copy = m_target->filePath(QFileInfo(saved).fileName());
        QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(copy).size(), QFileInfo(saved).size(), downloadTime);
        QCOMPARE(hashOf(copy), hashOf(saved));
        QVERIFY(QFileInfo::exists(saved));
        QCOMPARE(m_fixture->queue().items().size(), 1);
    }

    void aRowInTheCloudIsDownloadedThere_data() { fileManagers(); }
    void aRowInTheCloudIsDownloadedThere()
    {
        QFETCH(QString, program);
        const int row = m_fixture->readyRows().constFirst();
        FileManager manager(program, m_target->path());
        QVERIFY(manager.start());
        QVERIFY(Hand::drag(m_fixture->window(), spotOn(row), manager.emptySpot()));
        const QString path = dropped(1).value(0);
        QCOMPARE(QFileInfo(path).fileName().count(QStringLiteral("(2)")), 0);
        // The same recording, fetched in the usual way, is the same file.
        QCOMPARE(hashOf(path), hashOf(download(row)));
        QCOMPARE(strangersIn(m_target->path()).join(u' '), QString());
    }

    void severalRowsStaySelectedAndComeTogether_data() { fileManagers(); }
    void severalRowsStaySelectedAndComeTogether()
    {
        QFETCH(QString, program);
        const QList<int> rows = m_fixture->readyRows().first(2);
        FileManager manager(program, m_target->path());
        QVERIFY(manager.start());
        QVERIFY(Hand::click(spotOn(rows.at(0))));
        QVERIFY(Hand::click(spotOn(rows.at(1)), QStringLiteral("ctrl")));
        QTRY_COMPARE(m_fixture->selectedRows(), rows);
        QVERIFY(Hand::drag(m_fixture->window(), spotOn(rows.at(0)), manager.emptySpot()));
        QCOMPARE(m_fixture->selectedRows(), rows);
        const QStringList paths = dropped(2);
        QCOMPARE(paths.size(), 2);
        QVERIFY(paths.at(0) != paths.at(1));
        QCOMPARE(strangersIn(m_target->path()).join(u' '), QString());
    }

    void whatIsHereAndWhatIsNotComeTogether_data() { fileManagers(); }
    void whatIsHereAndWhatIsNotComeTogether()
    {
        QFETCH(QString, program);
        const QList<int> rows = m_fixture->readyRows().first(2);
        const QString saved = download(rows.at(0));
        FileManager manager(program, m_target->path());
        QVERIFY(manager.start());
        QVERIFY(Hand::click(spotOn(rows.at(0))));
        QVERIFY(Hand::click(spotOn(rows.at(1)), QStringLiteral("ctrl")));
        QVERIFY(Hand::drag(m_fixture->window(), spotOn(rows.at(1)), manager.emptySpot()));
        QTRY_COMPARE_WITH_TIMEOUT(mediaIn(m_target->path()).size(), 2, downloadTime);
        QTRY_VERIFY(m_fixture->queue().isIdle());
        // One was downloaded for the drop; the other was copied, not fetched again.
        QCOMPARE(m_fixture->queue().items().size(), 2);
        QVERIFY(hashesIn(m_target->path()).contains(hashOf(saved)));
        QCOMPARE(strangersIn(m_target->path()).join(u' '), QString());
    }

    void aFileOfThatNameIsLeftAsItIs_data() { fileManagers(); }
    void aFileOfThatNameIsLeftAsItIs()
    {
        QFETCH(QString, program);
        const int row = m_fixture->readyRows().constFirst();
        const QString name = QFileInfo(download(row)).fileName();
        QVERIFY(QFile::remove(m_fixture->queue().items().constFirst().download.path));
        const QByteArray precious("not to be lost");
        write(m_target->filePath(name), precious);
        FileManager manager(program, m_target->path());
        QVERIFY(manager.start());
        QVERIFY(Hand::drag(m_fixture->window(), spotOn(row), manager.emptySpot()));
        const QStringList paths = dropped(1);
        QVERIFY2(paths.value(0).contains(QStringLiteral(" (2)")), qPrintable(paths.value(0)));
        QFile kept(m_target->filePath(name));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), precious);
    }

    void escapeInMidDragDoesNothing_data() { fileManagers(); }
    void escapeInMidDragDoesNothing()
    {
        QFETCH(QString, program);
        const QList<int> rows = m_fixture->readyRows();
        FileManager manager(program, m_target->path());
        QVERIFY(manager.start());
        QVERIFY(Hand::drag(m_fixture->window(), spotOn(rows.at(0)), manager.emptySpot(), Hand::End::Escape));
        // A drag that is made afterwards is the first that brings anything.
        QVERIFY(Hand::drag(m_fixture->window(), spotOn(rows.at(1)), manager.emptySpot()));
        QCOMPARE(dropped(1).size(), 1);
        QCOMPARE(m_fixture->queue().items().size(), 1);
        QCOMPARE(m_fixture->queue().items().constFirst().download.recording.id,
                 m_fixture->chosen(rows.at(1)).recording.id);
        QCOMPARE(strangersIn(m_target->path()).join(u' '), QString());
    }

private:
    static void fileManagers()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("pcmanfm") << QStringLiteral("pcmanfm");
        QTest::newRow("thunar") << QStringLiteral("thunar");
    }
    QPoint spotOn(int row)
    {
        QTableView &table = m_fixture->table();
        const QRect cell = table.visualRect(m_fixture->recordings().index(row, 0));
        return table.viewport()->mapToGlobal(QPoint(cell.left() + 60, cell.center().y()));
    }
    /// Into the usual folder; where it lies then.
    QString download(int row)
    {
        const models::RecordingsModel::Chosen chosen = m_fixture->chosen(row);
        const auto pattern = core::NameTemplate::parse(QStringLiteral("{name}.{ext}"));
        const core::Account *account = m_fixture->book().find(chosen.account);
        auto *job =
            m_fixture->queue().add({{*account, chosen.recording, m_fixture->preferences().downloadFolder(), *pattern}});
        core::DownloadId id;
        job->then(this, [&id](const core::Result<QList<core::DownloadId>> &ids) { id = ids->constFirst(); });
        const auto isDone = [&] {
            const downloads::Item *item = m_fixture->queue().item(id);
            return item && item->download.state == core::Download::State::Done &&
                   !m_fixture->chosen(row).savedAs.isEmpty();
        };
        return QTest::qWaitFor(isDone, downloadTime) ? m_fixture->queue().item(id)->download.path : QString();
    }
    /// So many files that the queue brought into the folder of the file manager, whole.
    QStringList dropped(int count)
    {
        const auto find = [this] {
            QStringList paths;
            for (const downloads::Item &item : m_fixture->queue().items()) {
                const core::Download &download = item.download;
                if (download.directory == m_target->path() && download.state == core::Download::State::Done &&
                    download.bytes > 0 && QFileInfo(download.path).size() == download.bytes &&
                    hashOf(download.path) == download.sha256)
                    paths.append(download.path);
            }
            return paths;
        };
        [&] { QTRY_COMPARE_WITH_TIMEOUT(find().size(), count, downloadTime); }();
        return find();
    }
    static QStringList mediaIn(const QString &folder)
    {
        return QDir(folder).entryList({QStringLiteral("*.mp4"), QStringLiteral("*.mkv"), QStringLiteral("*.webm")},
                                      QDir::Files);
    }
    static QList<QByteArray> hashesIn(const QString &folder)
    {
        QList<QByteArray> hashes;
        for (const QString &name : mediaIn(folder))
            hashes.append(hashOf(QDir(folder).filePath(name)));
        return hashes;
    }
    /// What should not be there: empty files, parts, anything but media and the list of their sums.
    static QStringList strangersIn(const QString &folder)
    {
        QStringList strangers;
        const auto entries =
            QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        const QStringList media = mediaIn(folder);
        for (const QFileInfo &entry : entries) {
            const bool isExpected = media.contains(entry.fileName()) || entry.fileName() == QLatin1String("SHA256SUMS");
            if (!isExpected || entry.size() == 0)
                strangers.append(entry.fileName() + QStringLiteral(" %1").arg(entry.size()));
        }
        return strangers;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QTemporaryDir> m_target;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestRecordingDrag)
#include "tst_recordingdrag.moc"
