#pragma once

#include "core/error.h"
#include "core/recording.h"
#include "core/result.h"
#include "core/time.h"
#include "net/request.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

/// What SignalWire's answers mean: pure functions.
namespace providers::signalwire {

struct RecordingList
{
    QList<core::Recording> recordings;
    /// `links.next` as written, absolute or relative; empty: the last page.
    QString next;
};

core::Result<RecordingList> decodeList(const QByteArray &body);
/// The answer to one recording.
core::Result<QJsonObject> decodeRecording(const QByteArray &body);

core::Recording recordingOf(const QJsonObject &item);
/// The temporary link to the bytes; empty until the recording is complete.
QUrl mediaUrlOf(const QJsonObject &item);

/// The error that an answer is, with the parameter it is about as subject. `now` is this computer's time.
core::Error errorOf(const net::Response &response, core::Instant now);

} // namespace providers::signalwire
