#include "core/sessionlink.h"

#include <QTest>

using core::SessionId;

namespace {

/// The id, or nothing.
QString idIn(const QString &link)
{
    return core::sessionIn(link).value_or(SessionId()).text();
}

} // namespace

class TestSessionLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIdComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"2x8NNeelxmiqWsXT63C8zA==", "/sKw2v47kxlNtaIkgi88zA==", "hT//4xNKnC6+nLDj0W4R7w==",
                               "a?b#c&d=e%2F", "3bdf6880-cca2-4afa-9dd1-fffe30ad1aa3", "sess_123456", "..", "日本"})
            QTest::newRow(id) << QString::fromUtf8(id);
    }
    void everyIdComesBackAsItWas()
    {
        QFETCH(QString, id);
        const QUrl link = core::linkTo(SessionId(id));
        QVERIFY(link.isValid());
        QCOMPARE(idIn(link.toString(QUrl::FullyEncoded)), id);
    }

    void aLinkIsReadAsDesktopsAndBrowsersWriteIt()
    {
        const SessionId session(QStringLiteral("ab/cd=="));
        QCOMPARE(core::linkTo(session), QUrl(QStringLiteral("reelkeep://session/ab%2Fcd%3D%3D")));
        for (const char *link :
             {"reelkeep://session/ab%2Fcd%3D%3D", "reelkeep://session/ab%2fcd==", "REELKEEP://Session/ab/cd==",
              "  reelkeep://session/ab%2Fcd==\n", "reelkeep://session/ab%2Fcd==?download=all#now"})
            QCOMPARE(idIn(QString::fromLatin1(link)), session.text());
    }

    void anythingElseIsNoLink_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "reelkeep:", "reelkeep://session", "reelkeep://session/", "reelkeep:session/ab",
              "reelkeep://delete/ab", "https://session/ab", "reelkeep://session/%00", "reelkeep://session/a%0Ab",
              "reelkeep://session/a%20b", "reelkeep://session/%zz", "2x8NNeelxmiqWsXT63C8zA==", "file:///reelkeep"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("too long") << QStringLiteral("reelkeep://session/") + QString(300, u'a');
    }
    void anythingElseIsNoLink()
    {
        QFETCH(QString, text);
        QVERIFY2(!core::sessionIn(text), qPrintable(idIn(text)));
    }
};

QTEST_APPLESS_MAIN(TestSessionLink)
#include "tst_sessionlink.moc"
