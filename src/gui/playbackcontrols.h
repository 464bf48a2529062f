#pragma once

#include <QStringList>
#include <QWidget>

#include <chrono>
#include <memory>

namespace gui {

namespace Ui {
class PlaybackControls;
}

/// The row of buttons below a recording that plays. It shows what it is told and asks for what is pressed.
class PlaybackControls : public QWidget
{
    Q_OBJECT

public:
    explicit PlaybackControls(QWidget *parent = nullptr);
    ~PlaybackControls() override;

    /// The button reads Pause, else Play.
    void setPlaying(bool playing);
    /// No duration: not known.
    void setTime(std::chrono::milliseconds position, std::chrono::milliseconds duration);
    /// The recordings of the session that can be switched to; hidden where there is nothing to choose.
    void setTracks(const QStringList &names, int current);
    void setRate(double rate);
    void setMuted(bool muted);
    /// 0 to 1.
    void setVolume(double volume);
    /// What has no picture fills no screen.
    void setHasPicture(bool hasPicture);

Q_SIGNALS:
    void playWanted();
    void pauseWanted();
    void trackChosen(int index);
    void rateChosen(double rate);
    void muteChosen(bool muted);
    void volumeChosen(double volume);
    void fullScreenWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillSpeedMenu();
    void name();

    std::unique_ptr<Ui::PlaybackControls> m_ui;
    bool m_playing = false;
};

} // namespace gui
