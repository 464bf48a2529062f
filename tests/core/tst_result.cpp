#include "core/result.h"

#include <QTest>

using core::Error;
using core::Result;

namespace {

Error lost()
{
    return Error(Error::Kind::Network, QStringLiteral("lost"));
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsHeld();
    void anErrorIsHeld();
    void aResultOfAnErrorLikeValueIsUnambiguous();
    void transformKeepsTheError();
    void andThenEndsAtTheFirstError();
    void nothingIsAValueToo();
    void aMoveOnlyValueCanBeTaken();
};

void TestResult::aValueIsHeld()
{
    Result<QString> result(QStringLiteral("a"));
    QVERIFY(result);
    QVERIFY(result.has_value());
    QCOMPARE(*result, QStringLiteral("a"));
    QCOMPARE(result->size(), 1);
    *result += u'b';
    QCOMPARE(result.value(), QStringLiteral("ab"));
    QCOMPARE(result.value_or(QStringLiteral("c")), QStringLiteral("ab"));
}

void TestResult::anErrorIsHeld()
{
    const Result<QString> result(lost());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Network);
    QCOMPARE(result.value_or(QStringLiteral("c")), QStringLiteral("c"));
}

void TestResult::aResultOfAnErrorLikeValueIsUnambiguous()
{
    const Result<bool> no(false);
    QVERIFY(no.has_value());
    QVERIFY(!no.value());
}

void TestResult::transformKeepsTheError()
{
    const auto length = [](const QString &text) { return text.size(); };
    QCOMPARE(*Result<QString>(QStringLiteral("abc")).transform(length), 3);
    const auto failed = Result<QString>(lost()).transform(length);
    QVERIFY(!failed);
    QCOMPARE(failed.error(), lost());
}

void TestResult::andThenEndsAtTheFirstError()
{
    int calls = 0;
    const auto half = [&calls](int number) -> Result<int> {
        ++calls;
        if (number % 2 != 0)
            return lost();
        return number / 2;
    };
    QCOMPARE(*Result<int>(8).and_then(half).and_then(half), 2);
    QCOMPARE(calls, 2);
    const auto failed = Result<int>(6).and_then(half).and_then(half).and_then(half);
    QCOMPARE(calls, 4);
    QCOMPARE(failed.error(), lost());
}

void TestResult::nothingIsAValueToo()
{
    const Result<void> done;
    QVERIFY(done);
    const Result<void> failed = lost();
    QVERIFY(!failed);
    QCOMPARE(failed.error(), lost());
}

void TestResult::aMoveOnlyValueCanBeTaken()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 7);
    QVERIFY(!*result);
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
