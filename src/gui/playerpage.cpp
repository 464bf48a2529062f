#include "gui/playerpage.h"

#include "core/describe.h"
#include "gui/fullscreen.h"
#include "gui/glimpses.h"
#include "gui/hoverpicture.h"
#include "gui/playerkeys.h"
#include "media/playable.h"
#include "media/preview.h"
#include "media/relatedfiles.h"
#include "models/displaytext.h"
#include "ui_playerpage.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using State = media::Player::State;

constexpr milliseconds arrowStep = 5s;
constexpr double volumeStep = 0.05;
constexpr milliseconds shuttleTick = 400ms;
constexpr milliseconds shuttleStep = 2s;
/// A place so near to the end is no place to go on from.
constexpr milliseconds nearEnd = 5s;
constexpr milliseconds rememberEvery = 5s;

} // namespace

PlayerPage::PlayerPage(media::Preview &preview, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::PlayerPage>()), m_preview(preview)
{
    m_ui->setupUi(this);
    m_hoverPicture = new HoverPicture(this);
    m_glimpses = new Glimpses(preview, this);
    m_backwards.setInterval(shuttleTick);
    connect(&m_backwards, &QTimer::timeout, this, [this] { seek(position() - shuttleStep); });
    connectControls();
    connectPlayback();
    connectGlimpses();
}

PlayerPage::~PlayerPage()
{
    clear();
}

void PlayerPage::connectControls()
{
    connect(m_ui->controls, &PlaybackControls::playWanted, this, &PlayerPage::play);
    connect(m_ui->controls, &PlaybackControls::pauseWanted, this, &PlayerPage::pause);
    connect(m_ui->controls, &PlaybackControls::trackChosen, this, &PlayerPage::switchTo);
    media::Player &player = m_preview.playback().player();
    connect(m_ui->controls, &PlaybackControls::rateChosen, this, [this, &player](double rate) {
        player.setRate(rate);
        m_ui->controls->setRate(rate);
    });
    connect(m_ui->controls, &PlaybackControls::muteChosen, this, [this, &player](bool muted) {
        player.setMuted(muted);
        m_ui->controls->setMuted(muted);
    });
    connect(m_ui->controls, &PlaybackControls::volumeChosen, this,
            [&player](double volume) { player.setVolume(volume); });
    connect(m_ui->controls, &PlaybackControls::fullScreenWanted, this, &PlayerPage::fillScreen);
    connect(m_ui->seekBar, &SeekBar::seekWanted, this, &PlayerPage::seek);
    connect(m_ui->seekBar, &SeekBar::hovered, this, &PlayerPage::hover);
    connect(m_ui->seekBar, &SeekBar::left, m_hoverPicture, &QWidget::hide);
    connect(m_ui->waveform, &WaveformView::seekWanted, this,
            [this](double share) { seek(milliseconds(qint64(share * double(m_duration.count())))); });
    connect(m_ui->surface, &VideoSurface::clicked, this, &PlayerPage::toggle);
    connect(m_ui->surface, &VideoSurface::doubleClicked, this, &PlayerPage::fillScreen);
}

void PlayerPage::connectPlayback()
{
    media::Playback &playback = m_preview.playback();
    media::Player &player = playback.player();
    connect(&playback, &media::Playback::stateChanged, this, [this](State state) {
        if (state == State::Ended && m_recording)
            m_preview.forgetPosition(m_recording->key());
        showState();
    });
    connect(&playback, &media::Playback::waitingChanged, this, &PlayerPage::showState);
    connect(&playback, &media::Playback::fetchedChanged, m_ui->seekBar, &SeekBar::setFetched);
    connect(&player, &media::Player::frameChanged, this, &PlayerPage::showPicture);
    connect(&player, &media::Player::positionChanged, this, &PlayerPage::showPosition);
    connect(&player, &media::Player::tracksChanged, this, &PlayerPage::showState);
    connect(&player, &media::Player::durationChanged, this, [this](milliseconds duration) {
        if (m_duration.count() == 0) // what the provider or the file itself says is truer
            setDuration(duration);
    });
}

void PlayerPage::connectGlimpses()
{
    connect(m_glimpses, &Glimpses::posterReady, this, [this](const QImage &poster) {
        m_poster = poster;
        showPicture();
    });
    connect(m_glimpses, &Glimpses::peaksReady, m_ui->waveform, &WaveformView::setPeaks);
    connect(m_glimpses, &Glimpses::hoverReady, m_hoverPicture, &HoverPicture::setPicture);
    connect(m_glimpses, &Glimpses::durationKnown, this, &PlayerPage::setDuration);
}

void PlayerPage::show(const Chosen &recording, const QList<Chosen> &tracks)
{
    m_tracks = tracks;
    if (!m_recording || m_recording->key() != recording.key()) {
        clear();
        take(recording);
    }
    m_recording = recording; // it may have been saved meanwhile
    QStringList names;
    int current = -1;
    for (const Chosen &track : std::as_const(m_tracks)) {
        if (track.key() == recording.key())
            current = int(names.size());
        names.append(track.recording.type.isEmpty() ? track.recording.name
                                                    : models::DisplayText::type(track.recording.type));
    }
    m_ui->controls->setTracks(names, current);
}

void PlayerPage::take(const Chosen &recording)
{
    m_recording = recording;
    m_poster = {};
    m_ui->waveform->setPeaks({});
    m_ui->seekBar->setFetched({}, 0);
    m_ui->controls->setHasPicture(isVideo());
    m_ui->stage->setCurrentWidget(isVideo() ? static_cast<QWidget *>(m_ui->surface) : m_ui->waveform);
    setDuration(recording.recording.duration.value_or(0ms));
    m_glimpses->want(recording);
    showPicture();
    showState();
    showPosition();
}

void PlayerPage::clear()
{
    m_glimpses->stop();
    m_backwards.stop();
    m_hoverPicture->hide();
    m_hoverPicture->setPicture({});
    if (m_fullScreen)
        m_fullScreen->close();
    if (!m_recording)
        return;
    rememberPosition();
    m_opening = false;
    m_preview.close();
    m_recording.reset();
    m_obstacle.clear();
    m_ui->controls->setEnabled(true);
}

void PlayerPage::setObstacle(const QString &words)
{
    if (words == m_obstacle)
        return;
    m_obstacle = words;
    m_ui->controls->setEnabled(words.isEmpty());
    m_glimpses->stop();
    if (words.isEmpty() && m_recording)
        m_glimpses->want(*m_recording);
    showState();
}

bool PlayerPage::isOpen() const
{
    const State state = m_preview.playback().state();
    return state != State::Idle && state != State::Failed;
}

bool PlayerPage::isVideo() const
{
    return m_recording && media::playableOf(m_recording->recording) == media::Playable::Video;
}

void PlayerPage::play()
{
    if (!m_recording || !m_obstacle.isEmpty())
        return;
    m_backwards.stop();
    media::Playback &playback = m_preview.playback();
    if (playback.state() == State::Failed)
        open(playback.position(), true);
    else if (playback.state() == State::Idle)
        openWhereLeft();
    else
        playback.player().play();
}

void PlayerPage::pause()
{
    m_backwards.stop();
    m_preview.playback().player().pause();
    rememberPosition();
}

void PlayerPage::toggle()
{
    if (isOpen() && m_preview.playback().player().isWantedToPlay() && m_preview.playback().state() != State::Ended)
        pause();
    else
        play();
}

void PlayerPage::openWhereLeft()
{
    if (std::exchange(m_opening, true))
        return;
    showState();
    m_preview.position(m_recording->key()).then(this, [this, of = m_recording->key()](milliseconds at) {
        if (!m_opening || !m_recording || m_recording->key() != of)
            return;
        const bool atEnd = m_duration.count() > 0 && at > m_duration - nearEnd;
        open(atEnd ? 0ms : at, true);
    });
}

void PlayerPage::open(milliseconds from, bool plays)
{
    m_opening = false;
    m_remembered = from;
    m_preview.open(m_recording->account, m_recording->recording, from, plays);
}

void PlayerPage::switchTo(int index)
{
    if (index < 0 || index >= m_tracks.size() || !m_recording)
        return;
    const Chosen track = m_tracks.at(index);
    const bool open = isOpen();
    const bool plays = open && m_preview.playback().player().isWantedToPlay();
    const milliseconds same = std::max(0ms, position() - media::laterBy(track.recording, m_recording->recording));
    show(track, m_tracks);
    if (open)
        this->open(same, plays);
    Q_EMIT trackChanged(track);
}

void PlayerPage::seek(milliseconds position)
{
    if (!m_recording || !m_obstacle.isEmpty())
        return;
    const milliseconds last = m_duration.count() > 0 ? m_duration : milliseconds::max();
    const milliseconds target = std::clamp(position, 0ms, last);
    if (target == 0ms)
        m_backwards.stop();
    if (isOpen())
        m_preview.playback().seek(target);
    else
        open(target, false);
}

milliseconds PlayerPage::position() const
{
    return isOpen() ? m_preview.playback().position() : 0ms;
}

/// Forward: 1, 2 and 4 times as fast. Backward: GStreamer plays no stream backwards, so it is sought again and again.
void PlayerPage::shuttle(int direction)
{
    media::Player &player = m_preview.playback().player();
    if (direction < 0) {
        player.pause();
        m_backwards.start();
        seek(position() - shuttleStep);
        return;
    }
    const bool plays = isOpen() && player.isWantedToPlay() && !m_backwards.isActive();
    const double rate = plays ? std::min(player.rate() * 2, media::Player::fastest) : 1;
    play();
    player.setRate(rate);
    m_ui->controls->setRate(rate);
}

bool PlayerPage::press(int key)
{
    media::Player &player = m_preview.playback().player();
    const auto changeVolume = [&](double by) {
        player.setVolume(std::clamp(player.volume() + by, 0.0, 1.0));
        m_ui->controls->setVolume(player.volume());
    };
    const auto command = PlayerKeys::of(Qt::Key(key));
    if (!command)
        return false;
    switch (*command) {
    case PlayerKeys::Command::Toggle:
        toggle();
        break;
    case PlayerKeys::Command::Backwards:
        shuttle(-1);
        break;
    case PlayerKeys::Command::Forwards:
        shuttle(1);
        break;
    case PlayerKeys::Command::StepBack:
        seek(position() - arrowStep);
        break;
    case PlayerKeys::Command::StepAhead:
        seek(position() + arrowStep);
        break;
    case PlayerKeys::Command::Louder:
        changeVolume(volumeStep);
        break;
    case PlayerKeys::Command::Quieter:
        changeVolume(-volumeStep);
        break;
    case PlayerKeys::Command::PictureBack:
        player.step(-1);
        break;
    case PlayerKeys::Command::PictureAhead:
        player.step(1);
        break;
    case PlayerKeys::Command::Mute:
        player.setMuted(!player.isMuted());
        m_ui->controls->setMuted(player.isMuted());
        break;
    case PlayerKeys::Command::FullScreen:
        fillScreen();
        break;
    }
    return true;
}

void PlayerPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!m_recording || !plain || !press(event->key()))
        QWidget::keyPressEvent(event);
}

void PlayerPage::hover(milliseconds moment)
{
    const QPoint bar = m_ui->seekBar->mapTo(this, QPoint(m_ui->seekBar->pixelOf(moment), 0));
    m_hoverPicture->showMoment(moment, bar);
    if (!m_recording || !isVideo() || !m_obstacle.isEmpty())
        return m_hoverPicture->setPicture({});
    m_glimpses->wantHover(*m_recording, moment);
}

void PlayerPage::fillScreen()
{
    if (m_fullScreen || !isVideo())
        return;
    m_fullScreen = new FullScreen(this);
    m_fullScreen->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_fullScreen, &FullScreen::clicked, this, &PlayerPage::toggle);
    connect(m_fullScreen, &FullScreen::keyPressed, this, [this](QKeyEvent *event) { press(event->key()); });
    connect(m_fullScreen, &FullScreen::ended, this, [this] { m_fullScreen = nullptr; });
    m_fullScreen->showFullScreen();
    showPicture();
    showState();
}

void PlayerPage::showPicture()
{
    const QImage &frame = m_preview.playback().player().frame();
    const bool playing = isOpen() && !frame.isNull();
    const QImage &picture = playing ? frame : m_poster;
    m_ui->surface->setPicture(picture);
    if (m_fullScreen)
        m_fullScreen->setPicture(picture);
}

void PlayerPage::showState()
{
    const State state = m_preview.playback().state();
    const bool plays = m_opening || (isOpen() && state != State::Ended &&
                                     (m_preview.playback().player().isWantedToPlay() || m_backwards.isActive()));
    const QString words = stateWords();
    m_ui->controls->setPlaying(plays);
    m_ui->surface->setWords(words);
    m_ui->surface->setInvitesToPlay(m_recording && !plays && words.isEmpty() && !isOpen());
    m_ui->waveform->setWords(words);
    if (m_fullScreen)
        m_fullScreen->setWords(words);
}

QString PlayerPage::stateWords() const
{
    if (!m_obstacle.isEmpty() || !m_recording)
        return m_obstacle;
    const media::Playback &playback = m_preview.playback();
    if (playback.state() == State::Failed && playback.error())
        return core::describe(*playback.error());
    if (playback.state() == State::Stalled || playback.isWaiting())
        return m_recording->savedAs.isEmpty()
                   ? tr("Nothing comes from the provider at the moment. It goes on by itself.")
                   : tr("It does not move. The file may be damaged here.");
    if (m_opening || playback.state() == State::Loading)
        return m_recording->savedAs.isEmpty() ? tr("Asking the provider for the first bytes…") : tr("Opening…");
    return {};
}

void PlayerPage::setDuration(milliseconds duration)
{
    m_duration = duration;
    m_ui->seekBar->setDuration(duration);
    showPosition();
}

void PlayerPage::showPosition()
{
    const milliseconds at = position();
    m_ui->seekBar->setPosition(at);
    m_ui->controls->setTime(at, m_duration);
    if (m_duration.count() > 0)
        m_ui->waveform->setProgress(double(at.count()) / double(m_duration.count()));
    if (m_preview.playback().state() == State::Playing && std::chrono::abs(at - m_remembered) > rememberEvery)
        rememberPosition();
    Q_EMIT positionChanged(at);
}

/// Written down as it goes: a program that is killed remembers too.
void PlayerPage::rememberPosition()
{
    if (!m_recording || !isOpen() || m_preview.playback().state() == State::Ended)
        return;
    m_remembered = position();
    if (m_remembered > 0ms)
        m_preview.rememberPosition(m_recording->key(), m_remembered);
}

void PlayerPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showState();
}

} // namespace gui
