#pragma once

#include "media/player.h"
#include "models/recordingsmodel.h"

#include <QImage>
#include <QList>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <memory>
#include <optional>

namespace media {
class Preview;
}

namespace gui {

class FullScreen;
class Glimpses;
class HoverPicture;
namespace Ui {
class PlayerPage;
}

/// A recording that is watched or heard: a poster and an invitation first, the playback once it is asked for.
class PlayerPage : public QWidget
{
    Q_OBJECT

public:
    using Chosen = models::RecordingsModel::Chosen;

    /// `preview` outlives the page.
    explicit PlayerPage(media::Preview &preview, QWidget *parent = nullptr);
    ~PlayerPage() override;

    /// What Play plays; `tracks`: the recordings of its session that play, itself among them. What played before ends.
    void show(const Chosen &recording, const QList<Chosen> &tracks);
    /// Nothing is here any more. Its place is remembered.
    void clear();
    /// In words, why there is nothing to play; empty: there is.
    void setObstacle(const QString &words);

    void play();
    void pause();
    void toggle();
    void seek(std::chrono::milliseconds position);
    std::chrono::milliseconds position() const;

Q_SIGNALS:
    void positionChanged(std::chrono::milliseconds position);
    /// Another recording of the session is watched now, from the same moment on.
    void trackChanged(const models::RecordingsModel::Chosen &recording);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectControls();
    void connectPlayback();
    void connectGlimpses();
    bool press(int key);
    void take(const Chosen &recording);
    void open(std::chrono::milliseconds from, bool plays);
    void openWhereLeft();
    void switchTo(int track);
    void shuttle(int direction);
    void hover(std::chrono::milliseconds moment);
    void fillScreen();
    void showState();
    void showPosition();
    void showPicture();
    void setDuration(std::chrono::milliseconds duration);
    void rememberPosition();
    QString stateWords() const;
    bool isOpen() const;
    bool isVideo() const;

    std::unique_ptr<Ui::PlayerPage> m_ui;
    media::Preview &m_preview;
    Glimpses *m_glimpses = nullptr;
    HoverPicture *m_hoverPicture = nullptr;
    FullScreen *m_fullScreen = nullptr; ///< while it lasts
    std::optional<Chosen> m_recording;
    QList<Chosen> m_tracks;
    QString m_obstacle;
    QImage m_poster;
    std::chrono::milliseconds m_duration{0};
    std::chrono::milliseconds m_remembered{0};
    bool m_opening = false; ///< its place is being looked up
    QTimer m_backwards;     ///< J: a seek back at each tick
};

} // namespace gui
