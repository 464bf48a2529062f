#include "downloads/manifest.h"
#include "library/library.h"
#include "models/localcopies.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using core::Download;
using models::LocalCopies;
using Found = LocalCopies::Found;
using How = LocalCopies::How;

namespace {

const core::AccountId account(QStringLiteral("a"));

QByteArray sha256(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

core::RecordingKey keyOf(const QString &id)
{
    return {account, core::SessionId(QStringLiteral("s")), core::RecordingId(id), core::RecordingKind::Recording};
}

/// What came of a job; nothing where it did not end.
template <class T>
std::optional<core::Result<T>> resultOf(core::Job<T> *job)
{
    auto result = std::make_shared<std::optional<core::Result<T>>>();
    job->then(job, [result](const core::Result<T> &answer) { *result = answer; });
    return QTest::qWaitFor([result] { return result->has_value(); }, 20'000) ? *result : std::nullopt;
}

} // namespace

class TestLocalCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_dir->filePath(QStringLiteral("data")).toUtf8());
        m_library = std::make_unique<library::Library>(path(QStringLiteral("library.sqlite")));
        m_copies = std::make_unique<LocalCopies>(*m_library);
        connect(m_copies.get(), &LocalCopies::looked, this, [this](const auto &saved, const auto &gone) {
            m_saved = saved;
            m_gone = gone;
        });
        m_saved.clear();
        m_gone.clear();
    }
    void cleanup()
    {
        m_copies.reset();
        m_library.reset();
    }

    void itTellsWhatIsSavedAndWhatIsGoneAndAgainWhenAsked()
    {
        download(QStringLiteral("kept"), "kept");
        download(QStringLiteral("lost"), "lost");
        QVERIFY(QFile::remove(path(QStringLiteral("lost"))));
        m_copies->follow(account);
        QTRY_COMPARE(m_saved.value(keyOf(QStringLiteral("kept"))), path(QStringLiteral("kept")));
        QCOMPARE(m_gone.value(keyOf(QStringLiteral("lost"))), path(QStringLiteral("lost")));
        put(QStringLiteral("lost"), "lost");
        m_copies->look();
        QTRY_VERIFY(m_gone.isEmpty());
        QCOMPARE(m_saved.size(), 2);
    }

    void manyWishesToLookAreOneMoreLook()
    {
        download(QStringLiteral("kept"), "kept");
        QSignalSpy looked(m_copies.get(), &LocalCopies::looked);
        m_copies->follow(account);
        for (int i = 0; i < 50; ++i)
            m_copies->look();
        QTRY_COMPARE(looked.count(), 2);
    }

    void aLookThatMayNotKnowOfANewCopyIsDoneAnew()
    {
        download(QStringLiteral("kept"), "kept");
        QSignalSpy looked(m_copies.get(), &LocalCopies::looked);
        m_copies->follow(account);
        m_copies->outdate();
        download(QStringLiteral("new"), "new");
        QTRY_COMPARE(looked.count(), 1);
        QCOMPARE(m_saved.size(), 2);
    }

    void aFileThatWasMovedIsFoundByLengthAndContent()
    {
        download(QStringLiteral("call"), "the call");
        m_copies->follow(account);
        QVERIFY(QDir().mkpath(path(QStringLiteral("elsewhere"))));
        const QString moved = path(QStringLiteral("elsewhere/other name"));
        QVERIFY(QFile::rename(path(QStringLiteral("call")), moved));
        const auto found = resultOf(m_copies->locate({keyOf(QStringLiteral("call"))}, moved));
        QVERIFY(found && *found);
        QCOMPARE((*found)->value(keyOf(QStringLiteral("call"))), Found::Yes);
        QTRY_COMPARE(m_saved.value(keyOf(QStringLiteral("call"))), moved);
    }

    void anotherFileIsRefusedAndItIsToldWhy()
    {
        download(QStringLiteral("call"), "the call");
        QVERIFY(QFile::remove(path(QStringLiteral("call"))));
        const auto verdict = [this](const QString &place) {
            const auto found = resultOf(m_copies->locate({keyOf(QStringLiteral("call"))}, place));
            return found && *found ? (*found)->value(keyOf(QStringLiteral("call")), Found::Yes) : Found::Yes;
        };
        put(QStringLiteral("longer"), "the long call");
        QCOMPARE(verdict(path(QStringLiteral("longer"))), Found::OtherLength);
        put(QStringLiteral("changed"), "the cell");
        QCOMPARE(verdict(path(QStringLiteral("changed"))), Found::OtherContent);
        QCOMPARE(verdict(path(QStringLiteral("not there"))), Found::NotThere);
        QCOMPARE(verdict(QStringLiteral("/dev/zero")), Found::NotThere);
        m_copies->follow(account);
        QTRY_COMPARE(m_gone.value(keyOf(QStringLiteral("call"))), path(QStringLiteral("call")));
    }

    void aFolderIsSearchedForAllThatIsMissing()
    {
        download(QStringLiteral("one"), "same length 1");
        download(QStringLiteral("two"), "same length 2");
        download(QStringLiteral("three"), "not to be found");
        QVERIFY(QDir().mkpath(path(QStringLiteral("archive/2026"))));
        QVERIFY(QFile::rename(path(QStringLiteral("one")), path(QStringLiteral("archive/renamed"))));
        QVERIFY(QFile::rename(path(QStringLiteral("two")), path(QStringLiteral("archive/2026/two"))));
        QVERIFY(QFile::remove(path(QStringLiteral("three"))));
        put(QStringLiteral("archive/2026/one"), "same length X"); // the name alone proves nothing
        const auto found = resultOf(m_copies->locate(
            {keyOf(QStringLiteral("one")), keyOf(QStringLiteral("two")), keyOf(QStringLiteral("three"))},
            path(QStringLiteral("archive"))));
        QVERIFY(found && *found);
        QCOMPARE((*found)->value(keyOf(QStringLiteral("one"))), Found::Yes);
        QCOMPARE((*found)->value(keyOf(QStringLiteral("two"))), Found::Yes);
        QVERIFY((*found)->value(keyOf(QStringLiteral("three"))) != Found::Yes);
        m_copies->follow(account);
        QTRY_COMPARE(m_saved.value(keyOf(QStringLiteral("one"))), path(QStringLiteral("archive/renamed")));
        QCOMPARE(m_saved.value(keyOf(QStringLiteral("two"))), path(QStringLiteral("archive/2026/two")));
    }

    void twoEqualRecordingsAreNotMadeOneFile()
    {
        download(QStringLiteral("one"), "equal");
        download(QStringLiteral("two"), "equal");
        QVERIFY(QFile::remove(path(QStringLiteral("one"))));
        QVERIFY(QFile::remove(path(QStringLiteral("two"))));
        put(QStringLiteral("found"), "equal");
        const auto found = resultOf(m_copies->locate({keyOf(QStringLiteral("one")), keyOf(QStringLiteral("two"))},
                                                     path(QStringLiteral("found"))));
        QVERIFY(found && *found);
        QCOMPARE(std::count((*found)->cbegin(), (*found)->cend(), Found::Yes), 1);
    }

    void anEndInTheMiddleOfAChecksumDoesNotWaitForIt()
    {
        const qint64 length = qint64(1) << 40; // hashing it would take an hour
        QFile sparse(path(QStringLiteral("sparse")));
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(length));
        download(QStringLiteral("call"), "the call", length);
        bool ended = false;
        m_copies->locate({keyOf(QStringLiteral("call"))}, sparse.fileName())->then(this, [&ended](const auto &) {
            ended = true;
        });
        // The library answers in order: the checksum is begun soon after this.
        const auto after = m_copies->inspect({});
        QVERIFY(resultOf(after));
        m_copies.reset();
        QVERIFY(!ended);
    }

    void whatIsDeletedForGoodIsNeitherSavedNorGoneNorListedInTheManifest()
    {
        download(QStringLiteral("call"), "the call");
        download(QStringLiteral("other"), "other");
        const auto removal = remove(QStringLiteral("call"), How::ForGood);
        QVERIFY(removal && *removal);
        QVERIFY((*removal)->failed.isEmpty());
        QCOMPARE((*removal)->forgotten.size(), 1);
        QVERIFY(!QFile::exists(path(QStringLiteral("call"))));
        m_copies->follow(account);
        QTRY_COMPARE(m_saved.size(), 1);
        QVERIFY(m_gone.isEmpty());
        const auto listed = downloads::Manifest(m_dir->path()).entries();
        QVERIFY(listed);
        QCOMPARE(listed->size(), 1);
        QCOMPARE(listed->first().relativePath, QStringLiteral("other"));
    }

    void whatIsMovedToTheTrashIsInTheTrash()
    {
        download(QStringLiteral("call"), "the call");
        QSignalSpy removed(m_copies.get(), &LocalCopies::removed);
        const auto removal = remove(QStringLiteral("call"), How::ToTrash);
        QVERIFY(removal && *removal && (*removal)->failed.isEmpty());
        QVERIFY(!QFile::exists(path(QStringLiteral("call"))));
        QVERIFY(QFile::exists(path(QStringLiteral("data/Trash/files/call"))));
        QCOMPARE(removed.count(), 1);
    }

    void whatIsInTheTrashComesBackAsItWas()
    {
        download(QStringLiteral("call"), "the call");
        const auto removal = remove(QStringLiteral("call"), How::ToTrash);
        QVERIFY(removal && *removal);
        m_copies->follow(account);
        const auto back = resultOf(m_copies->restore(**removal));
        QVERIFY(back && *back);
        QCOMPARE(**back, QStringList(path(QStringLiteral("call"))));
        QTRY_COMPARE(m_saved.value(keyOf(QStringLiteral("call"))), path(QStringLiteral("call")));
        QVERIFY(QDir(path(QStringLiteral("data/Trash/info"))).isEmpty());
        QCOMPARE(downloads::Manifest(m_dir->path()).entries()->size(), 1);
    }

    void whatHasTakenItsPlaceIsNotReplacedByAnUndo()
    {
        download(QStringLiteral("call"), "the call");
        const auto removal = remove(QStringLiteral("call"), How::ToTrash);
        QVERIFY(removal && *removal);
        put(QStringLiteral("call"), "another");
        const auto back = resultOf(m_copies->restore(**removal));
        QVERIFY(back && *back);
        QVERIFY((*back)->isEmpty());
        QVERIFY(QFile::exists(path(QStringLiteral("data/Trash/files/call"))));
        QFile kept(path(QStringLiteral("call")));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("another"));
    }

    void withoutATrashNothingIsDeleted()
    {
        download(QStringLiteral("call"), "the call");
        QVERIFY(QDir().mkpath(path(QStringLiteral("data"))));
        put(QStringLiteral("data/Trash"), "in the way");
        const auto removal = remove(QStringLiteral("call"), How::ToTrash);
        QVERIFY(removal && *removal);
        QCOMPARE((*removal)->failed, QStringList(path(QStringLiteral("call"))));
        QVERIFY((*removal)->forgotten.isEmpty());
        QVERIFY(QFile::exists(path(QStringLiteral("call"))));
    }

    void whatCannotBeDeletedStaysSaved()
    {
        const QString stubborn = QStringLiteral("/proc/self/comm");
        Download download = made(QStringLiteral("call"), stubborn);
        download.bytes = QFileInfo(stubborn).size();
        add(download);
        QSignalSpy removed(m_copies.get(), &LocalCopies::removed);
        const auto removal = resultOf(m_copies->remove({{keyOf(QStringLiteral("call")), stubborn}}, How::ForGood));
        QVERIFY(removal && *removal);
        QCOMPARE((*removal)->failed, QStringList(stubborn));
        QVERIFY((*removal)->forgotten.isEmpty());
        QVERIFY(removed.takeFirst().first().value<QList<core::RecordingKey>>().isEmpty());
    }

    void whatIsNotMissedAnyMoreIsNotGone()
    {
        download(QStringLiteral("lost"), "lost");
        download(QStringLiteral("kept"), "kept");
        QVERIFY(QFile::remove(path(QStringLiteral("lost"))));
        const auto removal = remove(QStringLiteral("lost"), How::RecordOnly);
        QVERIFY(removal && *removal);
        m_copies->follow(account);
        QTRY_COMPARE(m_saved.size(), 1);
        QVERIFY(m_gone.isEmpty());
        QVERIFY(QFile::exists(path(QStringLiteral("kept"))));
    }

    void anotherCopyOfTheSameRecordingStays()
    {
        download(QStringLiteral("call"), "the call");
        Download second = made(QStringLiteral("call"), path(QStringLiteral("second")));
        second.id = core::DownloadId(QStringLiteral("second"));
        second.bytes = 8;
        put(QStringLiteral("second"), "the call");
        add(second);
        const auto removal = remove(QStringLiteral("call"), How::ForGood);
        QVERIFY(removal && *removal);
        QCOMPARE((*removal)->forgotten, QList{core::DownloadId(QStringLiteral("call"))});
        m_copies->follow(account);
        QTRY_COMPARE(m_saved.value(keyOf(QStringLiteral("call"))), path(QStringLiteral("second")));
    }

    void anInspectionCountsWhatIsThereAndNamesWhatIsNot()
    {
        put(QStringLiteral("a.txt"), "text");
        const QStringList paths{path(QStringLiteral("missing")), path(QStringLiteral("a.txt")), m_dir->path()};
        const auto inspection = resultOf(m_copies->inspect(paths));
        QVERIFY(inspection && *inspection);
        QCOMPARE((*inspection)->bytes, 4);
        QCOMPARE((*inspection)->missing, QStringList({paths.at(0), paths.at(2)}));
        QCOMPARE((*inspection)->mimeType, QStringLiteral("text/plain"));
    }

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    void put(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    Download made(const QString &id, const QString &file) const
    {
        Download download;
        download.id = core::DownloadId(id);
        download.account = account;
        download.recording.id = core::RecordingId(id);
        download.recording.sessionId = core::SessionId(QStringLiteral("s"));
        download.recording.extension = QStringLiteral("mp4");
        download.directory = m_dir->path();
        download.path = file;
        download.state = Download::State::Done;
        return download;
    }
    void add(const Download &download)
    {
        bool added = false;
        m_library->run([download](library::Stores &stores) { return stores.downloads.add({download}, {}); })
            .then(this, [&added](const core::Result<qint64> &result) { added = result.has_value(); });
        QTRY_VERIFY(added);
    }
    /// A finished one, with its file and its line in the manifest. `bytes` < 0: as long as the content.
    void download(const QString &id, const QByteArray &content, qint64 bytes = -1)
    {
        put(id, content);
        Download one = made(id, path(id));
        one.bytes = bytes < 0 ? content.size() : bytes;
        one.sha256 = sha256(content);
        QVERIFY(downloads::Manifest(m_dir->path()).record({{one.sha256, id}}));
        add(one);
    }
    std::optional<core::Result<LocalCopies::Removal>> remove(const QString &id, How how)
    {
        return resultOf(m_copies->remove({{keyOf(id), path(id)}}, how));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<library::Library> m_library;
    std::unique_ptr<LocalCopies> m_copies;
    QHash<core::RecordingKey, QString> m_saved;
    QHash<core::RecordingKey, QString> m_gone;
};

QTEST_MAIN(TestLocalCopies)
#include "tst_localcopies.moc"
