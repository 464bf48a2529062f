#pragma once

#include "core/download.h"
#include "library/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// Values with every field set, or every optional one empty, for round trips through the stores.
namespace samples {

inline core::Instant moment(qint64 milliseconds)
{
    return core::Instant(std::chrono::milliseconds(milliseconds));
}

inline std::unique_ptr<library::Database> openDatabase(const QString &path)
{
    auto database = library::Database::open(path);
    return database ? std::move(database).value() : nullptr;
}

inline core::Recording bareRecording(const QString &id = QStringLiteral("r1"))
{
    core::Recording recording;
    recording.id = core::RecordingId(id);
    recording.sessionId = core::SessionId(QStringLiteral("s1"));
    recording.extension = QStringLiteral("bin");
    return recording;
}

inline core::Recording fullRecording()
{
    core::Recording recording;
    recording.id = core::RecordingId(QStringLiteral("sfk/aOFJSJSYhGwk1hnxgw==:MP4"));
    recording.sessionId = core::SessionId(QStringLiteral("/a//b=="));
    recording.kind = core::RecordingKind::BrowserDownload;
    recording.sessionName = QString::fromUtf8("Größe 会議 \xF0\x9F\x8E\xA5 مرحبا");
    recording.name = QString::fromUtf8("it's \"quoted\"; DROP TABLE recordings; --.mp4");
    recording.type = QStringLiteral("shared_screen_with_speaker_view");
    recording.status = QStringLiteral("completed");
    recording.extension = QStringLiteral("mp4");
    recording.startedAt = moment(1'790'000'000'123);
    recording.endedAt = moment(1'790'000'060'456);
    recording.duration = std::chrono::milliseconds(60'333);
    recording.sizeBytes = 5'000'000'000'123;
    recording.ready = true;
    recording.storedElsewhere = true;
    recording.primary = true;
    recording.sessionStartedAt = moment(-1);
    recording.deletedAt = moment(0);
    recording.details = QJsonObject{{QStringLiteral("cost"), 0.25},
                                    {QStringLiteral("bytes"), qint64(9'007'199'254'740'993)},
                                    {QStringLiteral("users"), QJsonObject{{QStringLiteral("名"), QJsonValue::Null}}}};
    return recording;
}

inline core::Download bareDownload(const QString &id, const QString &path = QStringLiteral("/to/a.bin"))
{
    core::Download download;
    download.id = core::DownloadId(id);
    download.account = core::AccountId(QStringLiteral("account"));
    download.recording = bareRecording();
    download.directory = QStringLiteral("/to");
    download.path = path;
    return download;
}

inline core::Download fullDownload(const QString &id)
{
    core::Download download = bareDownload(id, QString::fromUtf8("/to/日本/ä.mp4"));
    download.recording = fullRecording();
    download.state = core::Download::State::Failed;
    core::Error error(core::Error::Kind::RateLimited, QString::fromUtf8("„langsam“"), core::Error::Cause::Timeout);
    error.code = QStringLiteral("429");
    error.status = 429;
    error.subject = QStringLiteral("api.example");
    error.retryAt = moment(1'790'000'000'000);
    download.error = error;
    download.bytes = 4'294'967'297;
    download.sizeBytes = 5'000'000'000'123;
    download.etag = QByteArray("\"\xE4\x00z\"", 5);
    download.lastModified = "Sat, 21 Nov 2026 01:00:00 GMT";
    download.sha256 = QByteArray(64, 'a');
    download.warning = QStringLiteral("size differs from the list");
    download.addedAt = moment(1'790'000'000'001);
    download.finishedAt = moment(1'790'000'000'002);
    return download;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace samples
