#include "accounts/accountbook.h"
#include "gui/refusal.h"

#include <QTest>

using core::Error;
using gui::Refusal;
using Cause = Error::Cause;
using Kind = Error::Kind;
using Subject = Refusal::Subject;

class TestRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSaidWhereItWasTyped_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<int>("subject");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Kind kind, Cause cause, const QString &about, Subject subject,
                            const char *words) {
            Error error(kind, {}, cause);
            error.subject = about;
            QTest::newRow(name) << error << int(subject) << QString::fromLatin1(words);
        };
        row("wrong key", Kind::Auth, Cause::None, {}, Subject::Secret, "refused these credentials. Needed: A space");
        row("missing scope", Kind::Permission, Cause::None, {}, Subject::Secret, "token with the Video scope");
        row("no such space", Kind::Network, Cause::UnknownHost, QStringLiteral("nosuch.signalwire.com"), Subject::Place,
            "nosuch.signalwire.com was not found. SignalWire Video does not answer at this place");
        row("another server's page", Kind::Server, Cause::HtmlPage, {}, Subject::Place, "web page");
        row("nothing there", Kind::NotFound, Cause::None, {}, Subject::Place, "is it written right?");
        row("clock", Kind::Auth, Cause::ClockSkew, QStringLiteral("7300 s"), Subject::Neither,
            "off by 2 h. Set the clock right");
        row("locked keychain", Kind::Auth, Cause::KeychainLocked, {}, Subject::Neither, "keychain is locked");
        row("offline", Kind::Network, Cause::None, {}, Subject::Neither, "The connection failed");
    }
    void itIsSaidWhereItWasTyped()
    {
        QFETCH(const Error, error);
        QFETCH(const int, subject);
        QFETCH(const QString, words);
        QCOMPARE(int(Refusal::subjectOf(error)), subject);
        const QString said = Refusal::words(error, *accounts::AccountBook::provider(QStringLiteral("signalwire")));
        QVERIFY2(said.contains(words), qPrintable(said));
    }
};

QTEST_APPLESS_MAIN(TestRefusal)
#include "tst_refusal.moc"
