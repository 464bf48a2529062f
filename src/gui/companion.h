#pragma once

#include "core/recording.h"
#include "gui/contentview.h"

#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

namespace core {
class JobBase;
}
namespace media {
class Preview;
}

namespace gui {

/// The transcript, the chat or the timeline that belongs to what is watched, fetched by itself; it follows the
/// playback.
class Companion : public ContentView
{
    Q_OBJECT

public:
    /// Both outlive it.
    Companion(media::Preview &preview, QThreadPool &pool, QWidget *parent = nullptr);

    /// None: it is emptied. The same again is left as it is. `watched`: whose playback it follows.
    void accompany(const core::AccountId &account, const std::optional<core::Recording> &file,
                   const core::Recording &watched);
    /// Of the playback of what is watched.
    void follow(std::chrono::milliseconds position);

Q_SIGNALS:
    /// In the time of what is watched.
    void momentChosen(std::chrono::milliseconds position);

private:
    void fetch();

    media::Preview &m_preview;
    core::AccountId m_account;
    std::optional<core::Recording> m_file;
    QTimer m_settle;                      ///< whoever runs through the rows fetches nothing
    std::chrono::milliseconds m_later{0}; ///< it begins so much later than what is watched
    QPointer<core::JobBase> m_job;        ///< for m_file
};

} // namespace gui
