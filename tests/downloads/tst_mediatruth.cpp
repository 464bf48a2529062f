#include "downloads/mediatruth.h"

#include <QTest>

using core::RecordingKind;
using downloads::BodyKind;

Q_DECLARE_METATYPE(downloads::BodyKind)

namespace {

const QByteArray mp4("\0\0\0\x20"
                     "ftypisom",
                     12);
const QByteArray page("\n <!DOCTYPE html><html><head><title>Sign in\n - Zoom</title></head></html>");

} // namespace

class TestMediaTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodiesAreToldApart_data()
    {
        QTest::addColumn<QString>("extension");
        QTest::addColumn<RecordingKind>("kind");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<BodyKind>("expected");
        const auto recording = RecordingKind::Recording;
        const auto download = RecordingKind::BrowserDownload;
        const auto row = [](const char *name, const char *extension, RecordingKind kind, const char *type,
                            const QByteArray &head, BodyKind expected) {
            QTest::newRow(name) << QString::fromLatin1(extension) << kind << QByteArray(type) << head << expected;
        };
        row("mp4", "mp4", recording, "video/mp4", mp4, BodyKind::AsExpected);
        row("mp4 under a wrong type", "mp4", recording, "text/html", mp4, BodyKind::AsExpected);
        row("m4a", "m4a", recording, "binary/octet-stream", mp4, BodyKind::AsExpected);
        row("a page as mp4", "mp4", recording, "text/html", page, BodyKind::Html);
        row("a page that is called video", "mp4", recording, "video/mp4", page, BodyKind::Html);
        row("JSON as mp4", "mp4", recording, "application/json", "{\"status\":false}", BodyKind::Json);
        row("XML as mp4", "mp4", recording, "application/xml", "<?xml version=\"1.0\"?><Error/>", BodyKind::Xml);
        row("noise as mp4", "mp4", recording, "video/mp4", "0123456789", BodyKind::Other);
        row("nothing as mp4", "mp4", recording, "video/mp4", "", BodyKind::Other);
        row("webm", "webm", recording, "video/webm", "\x1a\x45\xdf\xa3rest", BodyKind::AsExpected);
        row("vtt", "vtt", recording, "text/plain", "WEBVTT\n", BodyKind::AsExpected);
        row("vtt with a mark", "vtt", recording, "text/vtt", "\xef\xbb\xbfWEBVTT\n", BodyKind::AsExpected);
        row("a page as vtt", "vtt", recording, "text/html", page, BodyKind::Html);
        row("chat", "txt", recording, "text/plain", "10:00:01 Ann: hello", BodyKind::AsExpected);
        row("an empty chat", "txt", recording, "text/plain", "", BodyKind::AsExpected);
        row("a page as chat", "txt", recording, "text/html;", page, BodyKind::Html);
        row("an error as chat", "txt", recording, "application/json", "{}", BodyKind::Json);
        row("timeline", "json", recording, "application/json", "{\"timeline\":[]}", BodyKind::AsExpected);
        row("timeline of no type", "json", recording, "application/octet-stream", "{}", BodyKind::AsExpected);
        row("a page as timeline", "json", recording, "text/html", page, BodyKind::Html);
        row("unknown", "bin", recording, "application/octet-stream", "anything", BodyKind::AsExpected);
        row("a page as unknown", "bin", recording, "text/html", page, BodyKind::Html);
        row("a downloaded page", "html", download, "text/html", page, BodyKind::AsExpected);
        row("an error as a downloaded page", "html", download, "application/json", "{}", BodyKind::Json);
        row("a downloaded feed", "xml", download, "application/xml", "<?xml version=\"1.0\"?>", BodyKind::AsExpected);
        row("a WebP that is called jpg", "jpg", download, "image/webp", "RIFF....WEBP", BodyKind::AsExpected);
        row("a page as downloaded PDF", "pdf", download, "text/html", page, BodyKind::Html);
        row("a downloaded document", "docx", download, "application/vnd.x+zip", "PK\x03\x04rest", BodyKind::AsExpected);
    }

    void bodiesAreToldApart()
    {
        QFETCH(QString, extension);
        QFETCH(RecordingKind, kind);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, head);
        QFETCH(BodyKind, expected);
        core::Recording recording;
        recording.extension = extension;
        recording.kind = kind;
        QCOMPARE(int(downloads::judgeBody(recording, type, head)), int(expected));
    }

    void theErrorSaysWhatCame()
    {
        const auto error = downloads::notMedia(BodyKind::Html, "text/html", page);
        QCOMPARE(error.kind, core::Error::Kind::NotMedia);
        QCOMPARE(error.cause, core::Error::Cause::HtmlPage);
        QCOMPARE(error.message, QStringLiteral("Sign in - Zoom"));
        QCOMPARE(downloads::notMedia(BodyKind::Json, "application/json", R"({"error":{"message":"gone"}})").message,
                 QStringLiteral("gone"));
        QCOMPARE(downloads::notMedia(BodyKind::Xml, "application/xml",
                                     "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>")
                     .message,
                 QStringLiteral("Request has expired"));
    }

    void hostileWordsBecomeOneShortLineWithoutSecrets()
    {
        const QByteArray body =
            R"({"message":"see https://x.test/a?token=SECRET\u202e\u0007 )" + QByteArray(5000, 'x') + "\"}";
        const QString message = downloads::notMedia(BodyKind::Json, "application/json", body).message;
        QVERIFY(!message.contains(QLatin1String("SECRET")));
        QVERIFY(message.startsWith(QStringLiteral("see https://x.test/a?…")));
        QVERIFY(!message.contains(QChar(0x202e)) && !message.contains(QChar(7)));
        QVERIFY(message.size() <= 200);
    }
};

QTEST_GUILESS_MAIN(TestMediaTruth)
#include "tst_mediatruth.moc"
