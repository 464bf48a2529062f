#include "gui/rowheights.h"
#include "gui/transcriptmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using gui::RowHeights;
using gui::TranscriptModel;
using media::Cue;
using media::Transcript;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

Cue cue(int second, const char *speaker, const char *text)
{
    return {seconds(second), seconds(second + 1), QString::fromUtf8(speaker), QString::fromUtf8(text)};
}

Transcript talk()
{
    return Transcript({cue(1, "Ann", "Good morning"), cue(3, "Ann", "everybody"), cue(3700, "Bob", "Good night"),
                       cue(3702, "", "somebody laughs")});
}

} // namespace

class TestTranscriptModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<TranscriptModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setTranscript(talk());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void everyRoleTellsItsPart()
    {
        const QModelIndex index = m_model->index(2);
        QCOMPARE(m_model->rowCount(), 4);
        QCOMPARE(m_model->rowCount(index), 0);
        QCOMPARE(index.data().toString(), QStringLiteral("Good night"));
        QCOMPARE(index.data(TranscriptModel::TextRole).toString(), QStringLiteral("Good night"));
        QCOMPARE(index.data(TranscriptModel::SpeakerRole).toString(), QStringLiteral("Bob"));
        QCOMPARE(index.data(TranscriptModel::BeginRole).toLongLong(), 3'700'000);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QStringLiteral("1:01:40, Bob: Good night"));
        QCOMPARE(m_model->index(3).data(Qt::AccessibleTextRole).toString(), QStringLiteral("1:01:42: somebody laughs"));
        QVERIFY(!m_model->data({}, Qt::DisplayRole).isValid());
    }

    void aSpeakerIsSaidOnceARun()
    {
        QVERIFY(m_model->startsRun(0));
        QVERIFY(!m_model->startsRun(1));
        QVERIFY(m_model->startsRun(2));
        QVERIFY(!m_model->startsRun(3));
    }

    void onlyTheRowsThatChangeAreTold()
    {
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setPosition(seconds(2));
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_model->index(0).data(TranscriptModel::CurrentRole).toBool());
        m_model->setPosition(milliseconds(2500));
        QCOMPARE(changed.size(), 1);
        m_model->setPosition(seconds(3));
        QCOMPARE(changed.size(), 3);
        QVERIFY(!m_model->index(0).data(TranscriptModel::CurrentRole).toBool());
        m_model->setPosition(seconds(0));
        QCOMPARE(m_model->currentRow(), -1);
    }

    void hitsAreFoundAndCounted()
    {
        m_model->search(QStringLiteral("good"));
        QCOMPARE(m_model->hitCount(), 2);
        QCOMPARE(m_model->hitFrom(0), 0);
        QCOMPARE(m_model->hitFrom(1), 1);
        QCOMPARE(m_model->hitFrom(3), 0);
        m_model->setCurrentHit(1);
        QVERIFY(!m_model->hitsIn(0).constFirst().isCurrent);
        QVERIFY(m_model->hitsIn(2).constFirst().isCurrent);
        QVERIFY(m_model->hitsIn(1).isEmpty());
        m_model->search({});
        QCOMPARE(m_model->hitCount(), 0);
        QCOMPARE(m_model->hitFrom(0), -1);
        QCOMPARE(m_model->currentHit(), -1);
    }

    void anotherTranscriptForgetsThePositionAndTheHits()
    {
        m_model->setPosition(seconds(2));
        m_model->search(QStringLiteral("good"));
        m_model->setCurrentHit(1);
        m_model->setTranscript({});
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->currentRow(), -1);
        QCOMPARE(m_model->hitCount(), 0);
        m_model->search(QStringLiteral("good"));
        QCOMPARE(m_model->hitCount(), 0);
    }

    void copiedLinesStandInOrderWithTimeAndSpeaker()
    {
        QCOMPARE(m_model->copyText({3, 0}), QStringLiteral("[00:00:01] Ann: Good morning\n[01:01:42] somebody laughs"));
    }

    void heightsAddUpHoweverTheyChange()
    {
        std::vector<int> plain;
        for (int i = 0; i < 1000; ++i)
            plain.push_back((i * 37) % 50); // some of them 0
        RowHeights heights;
        heights.assign(plain);
        for (int change = 0; change < 300; ++change) {
            const int row = (change * 613) % 1000;
            plain[std::size_t(row)] = (change * 91) % 70;
            heights.setHeight(row, plain[std::size_t(row)]);
        }
        int top = 0;
        for (int row = 0; row < 1000; ++row) {
            QCOMPARE(heights.top(row), top);
            if (plain[std::size_t(row)] > 0) {
                QCOMPARE(heights.rowAt(top), row);
                QCOMPARE(heights.rowAt(top + plain[std::size_t(row)] - 1), row);
            }
            top += plain[std::size_t(row)];
        }
        QCOMPARE(heights.total(), top);
        QCOMPARE(heights.rowAt(-5), heights.rowAt(0));
        QCOMPARE(heights.rowAt(top + 5), 999);
        QCOMPARE(RowHeights().rowAt(0), -1);
        QCOMPARE(RowHeights().total(), 0);
    }

private:
    std::unique_ptr<TranscriptModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestTranscriptModel)
#include "tst_transcriptmodel.moc"
