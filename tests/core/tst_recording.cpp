#include "core/recording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using core::withoutSecrets;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestRecording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void credentialsAndLinksAreDropped_data();
    void credentialsAndLinksAreDropped();
    void theyAreDroppedAtAnyDepth();
    void aSignedLinkIsNotKeptUnderAnyKey();
    void whatDetailsShowIsKept();
    void anOriginKeepsItsPlaceOnly_data();
    void anOriginKeepsItsPlaceOnly();
    void kindsHaveTheContractsNames();
    void aKeyTellsWhatIsTheSame();
};

void TestRecording::credentialsAndLinksAreDropped_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"download_url", "play_url", "share_url", "file_link", "uri", "preview_url",
                            "download_access_token", "password", "passcode", "external_storage_url", "access_token",
                            "next_page_token", "api_secret", "PASSWORD", "Download_Url", "token"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestRecording::credentialsAndLinksAreDropped()
{
    QFETCH(QString, key);
    const QJsonObject given{{key, QStringLiteral("s3cret")}, {QStringLiteral("id"), QStringLiteral("a")}};
    QCOMPARE(withoutSecrets(given), QJsonObject({{QStringLiteral("id"), QStringLiteral("a")}}));
}

void TestRecording::theyAreDroppedAtAnyDepth()
{
    const auto given = object(R"({"files": [[{"password": "s", "n": {"uri": {"value": "s"}, "x": 1}}], "plain"],
                                  "session": {"share_url": "s", "a": {"b": {"sdk_token": "s"}}}})");
    QCOMPARE(withoutSecrets(given), object(R"({"files": [[{"n": {"x": 1}}], "plain"], "session": {"a": {"b": {}}}})"));
}

void TestRecording::aSignedLinkIsNotKeptUnderAnyKey()
{
    const QJsonObject object{
        {QStringLiteral("mirror"), QStringLiteral("https://cdn.example.com/a.mp4?Signature=abc")},
        {QStringLiteral("mirrors"),
         QJsonArray{QStringLiteral("https://cdn.example.com/b.mp4?sig=1"), QStringLiteral("plain?")}}};
    const QJsonObject kept = withoutSecrets(object);
    QVERIFY(kept.value(QStringLiteral("mirror")).isNull());
    QCOMPARE(kept.value(QStringLiteral("mirrors")).toArray(), (QJsonArray{QJsonValue::Null, QStringLiteral("plain?")}));
}

void TestRecording::whatDetailsShowIsKept()
{
    const auto given = object(R"({"session_key": "ABC36jaBI145", "cost_in_dollars": 0.05, "is_primary": true,
                                  "updated_at": "2022-01-01T10:00:00Z", "deleted_time": null, "user_key": "u",
                                  "suggested_file_name": "token.txt", "tokens": 3, "status": {"value": "<Error>"}})");
    QCOMPARE(withoutSecrets(given), given);
}

void TestRecording::anOriginKeepsItsPlaceOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << QStringLiteral("https://example.com/files/a.doc")
                           << QStringLiteral("https://example.com/files/a.doc");
    QTest::newRow("signed") << QStringLiteral("https://example.com:8443/a?X-Amz-Signature=s3cret")
                            << QStringLiteral("https://example.com:8443/a");
    QTest::newRow("user") << QStringLiteral("https://me:s3cret@example.com/a")
                          << QStringLiteral("https://example.com/a");
    QTest::newRow("fragment") << QStringLiteral("https://example.com/a#access_token=s3cret")
                              << QStringLiteral("https://example.com/a");
    QTest::newRow("all") << QStringLiteral("ftp://u:s3cret@example.com/%20a?b#c")
                         << QStringLiteral("ftp://example.com/%20a");
    QTest::newRow("no URL") << QStringLiteral("http://[s3cret") << QString();
}

void TestRecording::anOriginKeepsItsPlaceOnly()
{
    QFETCH(QString, url);
    QFETCH(QString, kept);
    for (const QString &key : {QStringLiteral("origin_url"), QStringLiteral("original_download_url")})
        QCOMPARE(withoutSecrets({{key, url}}).value(key).toString(), kept);
}

void TestRecording::kindsHaveTheContractsNames()
{
    QCOMPARE(core::kindName(core::RecordingKind::Recording), QStringLiteral("recording"));
    QCOMPARE(core::kindName(core::RecordingKind::BrowserDownload), QStringLiteral("browser_download"));
}

void TestRecording::aKeyTellsWhatIsTheSame()
{
    core::Recording recording;
    recording.id = core::RecordingId(QStringLiteral("r"));
    recording.sessionId = core::SessionId(QStringLiteral("s"));
    const core::AccountId account(QStringLiteral("a"));
    const core::RecordingKey key = core::keyOf(account, recording);

    recording.name = QStringLiteral("renamed");
    QCOMPARE(core::keyOf(account, recording), key);
    QCOMPARE(qHash(core::keyOf(account, recording)), qHash(key));

    QVERIFY(core::keyOf(core::AccountId(QStringLiteral("b")), recording) != key);
    core::Recording other = recording;
    other.kind = core::RecordingKind::BrowserDownload;
    QVERIFY(core::keyOf(account, other) != key);
    other = recording;
    other.sessionId = core::SessionId(QStringLiteral("t"));
    QVERIFY(core::keyOf(account, other) != key);
    other = recording;
    other.id = core::RecordingId(QStringLiteral("q"));
    QVERIFY(core::keyOf(account, other) != key);
}

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
