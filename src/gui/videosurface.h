#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

namespace gui {

/// Where a video is seen: the newest frame or a poster, as large as fits, on black; else words.
class VideoSurface : public QWidget
{
    Q_OBJECT

public:
    explicit VideoSurface(QWidget *parent = nullptr);

    /// Null: nothing is there to be seen.
    void setPicture(const QImage &picture);
    const QImage &picture() const { return m_picture; }
    /// What is waited for, or what went wrong; plain text, over the picture. Empty: nothing.
    void setWords(const QString &words);
    QString words() const { return m_words; }
    /// A sign over the picture that a click plays it.
    void setInvitesToPlay(bool invites);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void clicked();
    void doubleClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void paintWords(QPainter &painter) const;
    void paintPlaySign(QPainter &painter) const;

    QImage m_picture;
    QString m_words;
    bool m_invites = false;
    bool m_doubleClicked = false; ///< the release that follows is no click of its own
};

} // namespace gui
