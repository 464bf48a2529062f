#include "core/error.h"

#include <QMetaEnum>
#include <QTest>

using core::Error;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasTheContractsName();
    void everyNameLeadsBackToItsKind();
    void anUnknownNameIsNoKind();
};

void TestError::everyKindHasTheContractsName()
{
    const QStringList contract{
        QStringLiteral("auth"),         QStringLiteral("permission"),   QStringLiteral("not_found"),
        QStringLiteral("not_ready"),    QStringLiteral("rate_limited"), QStringLiteral("invalid_request"),
        QStringLiteral("link_expired"), QStringLiteral("not_media"),    QStringLiteral("size_mismatch"),
        QStringLiteral("changed"),      QStringLiteral("server"),       QStringLiteral("network"),
        QStringLiteral("tls"),          QStringLiteral("storage"),      QStringLiteral("cancelled")};
    const auto kinds = QMetaEnum::fromType<Error::Kind>();
    QStringList names;
    for (int i = 0; i < kinds.keyCount(); ++i)
        names += core::kindName(Error::Kind(kinds.value(i)));
    QCOMPARE(names, contract);
}

void TestError::everyNameLeadsBackToItsKind()
{
    const auto kinds = QMetaEnum::fromType<Error::Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const auto kind = Error::Kind(kinds.value(i));
        QCOMPARE(core::kindFromName(core::kindName(kind)), std::optional(kind));
    }
}

void TestError::anUnknownNameIsNoKind()
{
    QVERIFY(!core::kindFromName(QString()));
    QVERIFY(!core::kindFromName(QStringLiteral("NotFound")));
    QVERIFY(!core::kindFromName(QStringLiteral("not_found ")));
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
