#pragma once

#include <QByteArray>
#include <QString>
#include <QWidget>

namespace gui {

/// A recording that is only heard: how loud it is along its length, and how far it has played; or words.
class WaveformView : public QWidget
{
    Q_OBJECT

public:
    explicit WaveformView(QWidget *parent = nullptr);

    /// From 0 to 255 each, over the whole length; none: a quiet line.
    void setPeaks(const QByteArray &peaks);
    /// 0 to 1.
    void setProgress(double progress);
    /// What is waited for, or what went wrong; plain text, in place of the waveform. Empty: nothing.
    void setWords(const QString &words);

    QSize sizeHint() const override { return {416, 140}; }

Q_SIGNALS:
    /// A place on the waveform, from 0 to 1.
    void seekWanted(double progress);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QByteArray m_peaks;
    double m_progress = 0;
    QString m_words;
};

} // namespace gui
