#include "gui/playbackcontrols.h"

#include "gui/icons.h"
#include "models/displaytext.h"
#include "ui_playbackcontrols.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

#include <array>

namespace gui {

namespace {

constexpr std::array rates{0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};
constexpr QSize iconSize(18, 18);
constexpr int widestTrack = 60;

QString rateText(double rate)
{
    return QLocale().toString(rate, 'g', 3) + QStringLiteral("×");
}

} // namespace

PlaybackControls::PlaybackControls(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::PlaybackControls>())
{
    m_ui->setupUi(this);
    m_ui->fullScreenButton->setIcon(Icons::named(QStringLiteral("full-screen")));
    for (QPushButton *button : {m_ui->playButton, m_ui->muteButton, m_ui->fullScreenButton})
        button->setIconSize(iconSize);
    for (QPushButton *button : {m_ui->trackButton, m_ui->speedButton}) {
        button->setMenu(new QMenu(button));
        button->setProperty("hasMenu", true);
    }
    fillSpeedMenu();
    connect(m_ui->playButton, &QPushButton::clicked, this, [this] {
        if (m_playing)
            Q_EMIT pauseWanted();
        else
            Q_EMIT playWanted();
    });
    connect(m_ui->muteButton, &QPushButton::clicked, this, &PlaybackControls::muteChosen);
    connect(m_ui->volume, &QSlider::valueChanged, this, [this](int value) { Q_EMIT volumeChosen(value / 100.0); });
    connect(m_ui->fullScreenButton, &QPushButton::clicked, this, &PlaybackControls::fullScreenWanted);
    setTracks({}, -1);
    setRate(1);
    setMuted(false);
    setTime({}, {});
    name();
}

PlaybackControls::~PlaybackControls() = default;

void PlaybackControls::setPlaying(bool playing)
{
    m_playing = playing;
    name();
}

void PlaybackControls::setTime(std::chrono::milliseconds position, std::chrono::milliseconds duration)
{
    using models::DisplayText;
    const QString at = DisplayText::length(position);
    m_ui->time->setText(duration.count() > 0 ? tr("%1 / %2").arg(at, DisplayText::length(duration)) : at);
}

void PlaybackControls::setTracks(const QStringList &names, int current)
{
    QMenu *menu = m_ui->trackButton->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    for (int index = 0; index < names.size(); ++index) {
        QAction *action = menu->addAction(QString(names.at(index)).replace(u'&', QLatin1String("&&")), this,
                                          [this, index] { Q_EMIT trackChosen(index); });
        action->setCheckable(true);
        action->setChecked(index == current);
        group->addAction(action);
    }
    const QString chosen = names.value(current);
    m_ui->trackButton->setVisible(names.size() > 1);
    m_ui->trackButton->setText(
        fontMetrics().elidedText(chosen, Qt::ElideMiddle, widestTrack).replace(u'&', QLatin1String("&&")));
    m_ui->trackButton->setAccessibleDescription(chosen);
}

void PlaybackControls::setRate(double rate)
{
    m_ui->speedButton->setText(rateText(rate));
    m_ui->speedButton->setAccessibleDescription(rateText(rate));
    const QList<QAction *> actions = m_ui->speedButton->menu()->actions();
    for (QAction *action : actions)
        action->setChecked(qFuzzyCompare(action->data().toDouble(), rate));
}

void PlaybackControls::setMuted(bool muted)
{
    m_ui->muteButton->setChecked(muted);
    m_ui->muteButton->setIcon(Icons::named(muted ? QStringLiteral("muted") : QStringLiteral("sound")));
    m_ui->muteButton->setToolTip(muted ? tr("Sound on (M)") : tr("Sound off (M)"));
}

void PlaybackControls::setVolume(double volume)
{
    const QSignalBlocker quiet(m_ui->volume);
    m_ui->volume->setValue(qRound(volume * 100));
}

void PlaybackControls::setHasPicture(bool hasPicture)
{
    m_ui->fullScreenButton->setVisible(hasPicture);
}

void PlaybackControls::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    setMuted(m_ui->muteButton->isChecked());
    name();
}

void PlaybackControls::fillSpeedMenu()
{
    QMenu *menu = m_ui->speedButton->menu();
    auto *group = new QActionGroup(menu);
    for (const double rate : rates) {
        QAction *action = menu->addAction(rateText(rate), this, [this, rate] { Q_EMIT rateChosen(rate); });
        action->setData(rate);
        action->setCheckable(true);
        group->addAction(action);
    }
}

void PlaybackControls::name()
{
    m_ui->playButton->setAccessibleName(m_playing ? tr("Pause") : tr("Play"));
    m_ui->playButton->setToolTip(m_playing ? tr("Pause (Space)") : tr("Play (Space)"));
    m_ui->playButton->setIcon(Icons::named(m_playing ? QStringLiteral("pause") : QStringLiteral("resume")));
    m_ui->trackButton->setAccessibleName(tr("Track"));
    m_ui->speedButton->setAccessibleName(tr("Speed"));
}

} // namespace gui
