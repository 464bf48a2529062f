#include "models/recordingorder.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using models::SortKey;

/// Texts are sorted in parts; the order is the one of whole texts.
class TestRecordingOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreInTheOrderOfWholeTexts_data()
    {
        QTest::addColumn<QString>("beginning");
        QTest::addColumn<int>("longest");
        QTest::newRow("short") << QString() << 6;
        QTest::newRow("alike") << QStringLiteral("Support call of ") << 12;
        QTest::newRow("longer than a stack should be deep") << QString(20'000, QLatin1Char('x')) << 3;
    }
    void textsAreInTheOrderOfWholeTexts()
    {
        QFETCH(const QString, beginning);
        QFETCH(const int, longest);
        QRandomGenerator random(7);
        // Few letters, so that many are equal or begin alike; one is that of which the end of a text is made.
        const QString letters = QStringLiteral("aab\u00fc\U0001f600") + QChar(u'\0');
        std::vector<QString> texts;
        for (int i = 0; i < 2000; ++i) {
            QString text = random.bounded(20) == 0 ? QString() : beginning;
            for (int length = random.bounded(longest + 1); length > 0; --length)
                text.append(letters.at(random.bounded(letters.size())));
            texts.push_back(text);
        }
        std::vector<SortKey> keys;
        for (std::size_t i = 0; i < texts.size(); ++i)
            keys.push_back({int(i), !texts[i].isEmpty(), 0, &texts[i]});

        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            std::vector<int> expected(texts.size());
            std::iota(expected.begin(), expected.end(), 0);
            std::stable_sort(expected.begin(), expected.end(), [&](int a, int b) {
                const QString &left = texts[std::size_t(a)];
                const QString &right = texts[std::size_t(b)];
                if (left.isEmpty() || right.isEmpty()) // unknown comes last
                    return !left.isEmpty() && right.isEmpty();
                return order == Qt::AscendingOrder ? left < right : right < left;
            });
            QCOMPARE(models::sorted(keys, order), expected);
        }
    }

    void whatIsNotKnownComesLastWhicheverWay()
    {
        const std::vector<SortKey> keys{{0, false, 0}, {1, true, 5}, {2, true, 7}, {3, false, 0}, {4, true, 5}};
        QCOMPARE(models::sorted(keys, Qt::AscendingOrder), (std::vector<int>{1, 4, 2, 0, 3}));
        QCOMPARE(models::sorted(keys, Qt::DescendingOrder), (std::vector<int>{2, 1, 4, 0, 3}));
    }
};

QTEST_GUILESS_MAIN(TestRecordingOrder)
#include "tst_recordingorder.moc"
