#include "core/describe.h"

#include <QDateTime>
#include <QLocale>
#include <QMetaEnum>
#include <QSet>
#include <QTest>

using core::describe;
using core::Error;

namespace {

Error withMessage(const QString &message)
{
    Error error(Error::Kind::Server, message);
    error.status = 500;
    return error;
}

} // namespace

class TestDescribe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKindHasASentenceOfItsOwn();
    void everyCauseHasASentenceOfItsOwn();
    void everySubjectIsNamedWhereItHelps();
    void aWrongClockIsOffByWhatAPersonCanSetRight_data();
    void aWrongClockIsOffByWhatAPersonCanSetRight();
    void theProvidersCodeAndWordsStandAtTheEnd_data();
    void theProvidersCodeAndWordsStandAtTheEnd();
    void whoComesFirst();
    void theTimeToTryAgainIsSaid();
    void strangersWordsAreHarmless_data();
    void strangersWordsAreHarmless();
    void markupIsNeverMarkup_data();
    void markupIsNeverMarkup();
    void longWordsAreCut();
    void percentSignsAreTakenLiterally();
};

void TestDescribe::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestDescribe::everyKindHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    const auto kinds = QMetaEnum::fromType<Error::Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const QString sentence = describe(Error(Error::Kind(kinds.value(i))));
        QVERIFY2(sentence.size() > 15, kinds.key(i));
        QVERIFY(sentence.at(0).isUpper());
        QVERIFY(sentence.endsWith(u'.'));
        QVERIFY(!sentence.contains(u'!') && !sentence.contains(u'%') && !sentence.contains(QLatin1String("  ")));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), kinds.keyCount());
}

void TestDescribe::everyCauseHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    const auto causes = QMetaEnum::fromType<Error::Cause>();
    for (int i = 0; i < causes.keyCount(); ++i) {
        const auto cause = Error::Cause(causes.value(i));
        const QString sentence = describe(Error(Error::Kind::Storage, {}, cause));
        QVERIFY2(sentence.size() > 15, causes.key(i));
        QVERIFY(sentence.endsWith(u'.') && !sentence.contains(u'%'));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), causes.keyCount());
}

void TestDescribe::everySubjectIsNamedWhereItHelps()
{
    const auto naming = [](Error::Kind kind, Error::Cause cause) {
        Error error(kind, {}, cause);
        error.subject = QStringLiteral("this very thing");
        return describe(error).contains(error.subject);
    };
    for (const auto kind : {Error::Kind::NotFound, Error::Kind::InvalidRequest, Error::Kind::Network, Error::Kind::Tls,
                            Error::Kind::Storage})
        QVERIFY(naming(kind, Error::Cause::None));
    for (const auto cause :
         {Error::Cause::DiskFull, Error::Cause::ReadOnly, Error::Cause::PermissionDenied, Error::Cause::ClockSkew,
          Error::Cause::Timeout, Error::Cause::ForeignOrigin, Error::Cause::UnknownHost})
        QVERIFY(naming(Error::Kind::Server, cause));
}

void TestDescribe::aWrongClockIsOffByWhatAPersonCanSetRight_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("words");
    QTest::newRow("seconds") << QStringLiteral("61 s") << QStringLiteral("off by 61 s");
    QTest::newRow("minutes") << QStringLiteral("625 s") << QStringLiteral("off by 10 min");
    QTest::newRow("an hour of summer time") << QStringLiteral("3607 s") << QStringLiteral("off by 60 min");
    QTest::newRow("hours") << QStringLiteral("28000 s") << QStringLiteral("off by 8 h");
    QTest::newRow("days") << QStringLiteral("8640000 s") << QStringLiteral("off by 100 day");
    QTest::newRow("no number") << QStringLiteral("a lot") << QStringLiteral("off by a lot");
}

void TestDescribe::aWrongClockIsOffByWhatAPersonCanSetRight()
{
    QFETCH(const QString, subject);
    QFETCH(const QString, words);
    Error error(Error::Kind::Auth, {}, Error::Cause::ClockSkew);
    error.subject = subject;
    QVERIFY2(describe(error).contains(words), qPrintable(describe(error)));
}

void TestDescribe::theProvidersCodeAndWordsStandAtTheEnd_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("end");
    const QString code = QStringLiteral("124");
    const QString words = QStringLiteral("Invalid access token.");
    QTest::newRow("all") << 401 << code << words << QStringLiteral(" (401, code 124: Invalid access token).");
    QTest::newRow("no code") << 401 << QString() << words << QStringLiteral(" (401: Invalid access token).");
    QTest::newRow("the code is the status")
        << 401 << QStringLiteral("401") << words << QStringLiteral(" (401: Invalid access token).");
    QTest::newRow("no status") << 0 << code << words << QStringLiteral(" (code 124: Invalid access token).");
    QTest::newRow("numbers only") << 401 << code << QString() << QStringLiteral(" (401, code 124).");
    QTest::newRow("words only") << 0 << QString() << words << QStringLiteral(" (Invalid access token).");
    QTest::newRow("nothing") << 0 << QString() << QString() << QStringLiteral("refused these credentials.");
}

void TestDescribe::theProvidersCodeAndWordsStandAtTheEnd()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, message);
    QFETCH(QString, end);
    Error error(Error::Kind::Auth, message);
    error.status = status;
    error.code = code;
    const QString sentence = describe(error);
    QVERIFY2(sentence.endsWith(end), qPrintable(sentence));
    QVERIFY(sentence.startsWith(QLatin1String("The provider refused these credentials")));
}

void TestDescribe::whoComesFirst()
{
    QCOMPARE(describe(Error(Error::Kind::Auth), QStringLiteral("Support calls")),
             QStringLiteral("Support calls: the provider refused these credentials."));
}

void TestDescribe::theTimeToTryAgainIsSaid()
{
    const QDateTime noon(QDate::currentDate(), QTime(14, 5));
    Error error(Error::Kind::RateLimited);
    error.retryAt = core::Instant(std::chrono::milliseconds(noon.toMSecsSinceEpoch()));
    QVERIFY2(describe(error).endsWith(QLatin1String(". Try again at 14:05.")), qPrintable(describe(error)));
    const QDateTime later = noon.addDays(2);
    error.retryAt = core::Instant(std::chrono::milliseconds(later.toMSecsSinceEpoch()));
    QVERIFY(describe(error).contains(QLocale().toString(later.date(), QLocale::ShortFormat)));
    QVERIFY(describe(error).contains(QStringLiteral("14:05")));
}

void TestDescribe::strangersWordsAreHarmless_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("expected");
    QTest::newRow("line ends") << QStringLiteral("a\r\n\tb\u2028c") << QStringLiteral("a b c");
    QTest::newRow("escape sequence") << QStringLiteral("a\u001b[31mb") << QStringLiteral("a [31mb");
    QTest::newRow("C1") << QStringLiteral("a\u009bb") << QStringLiteral("a b");
    QTest::newRow("NUL") << QString::fromUtf8("a\0b", 3) << QStringLiteral("a b");
    QTest::newRow("bidi") << QStringLiteral("a\u202eb\u2066c\u200fd") << QStringLiteral("abcd");
    QTest::newRow("half a surrogate pair") << (QStringLiteral("a") + QChar(0xd83d)) << QStringLiteral("a\ufffd");
    QTest::newRow("beyond the BMP") << QStringLiteral("a \U0001F511") << QStringLiteral("a \U0001F511");
    QTest::newRow("a link with a query") << QStringLiteral("see https://host/a?token=s3cret and more")
                                         << QStringLiteral("see https://host/a and more");
    QTest::newRow("a link with a fragment")
        << QStringLiteral("HTTPS://host/a#access_token=s3cret") << QStringLiteral("HTTPS://host/a");
    QTest::newRow("angles are words") << QStringLiteral("<Error: Too many levels of nesting>")
                                      << QStringLiteral("\u2039Error: Too many levels of nesting\u203a");
    QTest::newRow("a page") << QStringLiteral(
                                   "<!DOCTYPE html><html><head><style>b{}</style><script>alert(1)</script></head>"
                                   "<body><h1>502 Bad <b>Gateway</b></h1></body></html>")
                            << QStringLiteral("502 Bad Gateway");
}

void TestDescribe::strangersWordsAreHarmless()
{
    QFETCH(QString, message);
    QFETCH(QString, expected);
    QVERIFY2(describe(withMessage(message)).endsWith(QStringLiteral(" (500: ") + expected + QStringLiteral(").")),
             qPrintable(describe(withMessage(message))));
}

void TestDescribe::markupIsNeverMarkup_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"<b>bold</b>", "<img src=x>", "<a href='file:///'>x", "&lt;b&gt;x", "<", "<!doctype", "<script>x", "a</b"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDescribe::markupIsNeverMarkup()
{
    QFETCH(QString, text);
    Error error(Error::Kind::Network, text);
    error.code = text;
    error.subject = text;
    const QString sentence = describe(error, text);
    QVERIFY2(!sentence.contains(u'<') && !sentence.contains(u'>') && !sentence.contains(QLatin1String("&lt;")),
             qPrintable(sentence));
}

void TestDescribe::longWordsAreCut()
{
    const QString sentence = describe(withMessage(QStringLiteral("\U0001F511").repeated(5000)));
    QVERIFY(sentence.size() < 450);
    QVERIFY(sentence.isValidUtf16());
    QVERIFY(sentence.endsWith(QStringLiteral("\u2026).")));
}

void TestDescribe::percentSignsAreTakenLiterally()
{
    Error error(Error::Kind::Network, QStringLiteral("%1 %2"));
    error.subject = QStringLiteral("%2");
    error.status = 500;
    const QString sentence = describe(error, QStringLiteral("%2 100%"));
    QCOMPARE(sentence, QStringLiteral("%2 100%: the connection to %2 failed (500: %1 %2)."));
}

QTEST_GUILESS_MAIN(TestDescribe)
#include "tst_describe.moc"
