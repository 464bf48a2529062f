#include "app/redactor.h"
#include "core/account.h"

#include <QTest>

namespace {

const QString home = QStringLiteral("/home/ana");

} // namespace

class TestRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSecretGoesAndTheRestStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");

        const auto row = [](const char *name, const char *text, const char *shown) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(shown);
        };
        row("plain words", "The disk is full, 3 of 12 files wait", "The disk is full, 3 of 12 files wait");
        row("a line of the log",
            "2026-11-21T10:02:17.123 debug reelkeep.net: GET https://api.zoom.us/v2/videosdk/recordings 200 35 ms",
            "2026-11-21T10:02:17.123 debug reelkeep.net: GET https://api.zoom.us/v2/videosdk/recordings 200 35 ms");
        row("a known secret", "it said correct horse battery staple to me", "it said … to me");
        row("a known secret in a URL", "x correct%20horse%20battery%20staple y", "x … y");
        row("a known secret in base64", "Y29ycmVjdCBob3JzZSBiYXR0ZXJ5IHN0YXBsZQ==", "…");
        row("a signed link",
            "GET https://s3.amazonaws.com/files/c22d24f6-1111/a.mp4?X-Amz-Credential=AK&X-Amz-Signature=S3CR3T 200",
            "GET https://s3.amazonaws.com/files/c22d…/a.mp…?…");
        row("a link without a name", "see https://host.example/rec/AbCdEf123456?p=Zz9Zz9Zz9 and go on",
            "see https://host.example/rec/AbCd…?… and go on");
        row("user and password in a link", "https://me:hunter2@host.example/a", "https://host.example/a");
        row("another scheme", "ftp://me:hunter2@host/a?b=c", "ftp://host/a?…");
        row("not a URL", "https://[nonsense/abcdef", "https://…");
        row("a header", "Authorization: Bearer abc def", "Authorization:…");
        row("a header without a colon", "sent Bearer abc", "sent Bearer …");
        row("JSON", "{\"api_key\": \"two words\", \"n\": 1}", "{\"api_key\":…");
        row("escaped JSON", "{\\\"passcode\\\":\\\"a b\\\"}", "{\\\"passcode\\\":…");
        row("a query", "next_page_token=a&b=c", "next_page_token=…");
        row("a query that is encoded", "a%26access_token%3Dabc", "a%26……");
        row("a session id of Zoom", "session sfk/aOFJSJSYhGwk1hnxgw== is gone", "session sfk/aOFJ… is gone");
        row("a UUID", "session 42b60264-aaaa-4bbb-8ccc-0123456789ab is gone", "session 42b6… is gone");
        row("a token of the sandbox", "PTnot-the-token4711x", "PTno…");
        row("long and small", "abcdefghijklmnopqrstuvwxyz", "abcd…");
        row("a mail address", "by ana.lopez@example.com today", "by …@… today");
        row("the home folder", "cannot write /home/ana/Downloads/x", "cannot write ~/Downloads/x");
        row("a beginning that only looks like one", "2026-11-21T10:02:17.123 debug Abc123XYZ: x",
            "2026…:02:17.123 debug Abc1…: x");
        row("two lines", "token: a\nwords", "token:…\nwords");
        row("nothing", "", "");
    }
    void whatIsSecretGoesAndTheRestStays()
    {
        QFETCH(QString, text);
        accounts::SecretMask mask;
        mask.add(core::Secret({{QStringLiteral("api_token"), QStringLiteral("correct horse battery staple")},
                               {QStringLiteral("short"), QStringLiteral("a")}}));
        QTEST(app::Redactor(mask, home).applied(text), "shown");
    }
};

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
