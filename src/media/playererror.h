#pragma once

#include "core/error.h"

#include <QMediaPlayer>
#include <QUrl>

namespace media {

/// What the media stack said of a source, as an Error: Storage with Cause::CodecMissing and the package that brings it
/// as subject, NotMedia for what it cannot read, Storage for a file that is not there.
core::Error playerError(QMediaPlayer::Error error, const QString &words, const QUrl &source);

/// The sound is lost, and nothing else: the picture goes on.
bool isSoundLoss(const QString &words);

} // namespace media
