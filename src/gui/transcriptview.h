#pragma once

#include "gui/transcriptmodel.h"
#include "media/playable.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QPushButton;

namespace gui {

namespace Ui {
class TranscriptView;
}

/// A transcript, a chat or a timeline beside the recording: it follows the playback, a line that is clicked leads
/// there, and it can be searched and copied.
class TranscriptView : public QWidget
{
    Q_OBJECT

public:
    explicit TranscriptView(QWidget *parent = nullptr);
    ~TranscriptView() override;

    /// `kind`: Transcript, Chat or Timeline; it names the list and chooses the words.
    void showTranscript(const media::Transcript &transcript, media::Playable kind);

    /// Of the playback, in the transcript's own time: marks the line of that moment and keeps it in view, unless the
    /// person has scrolled away.
    void setPosition(std::chrono::milliseconds position);
    bool isFollowing() const { return m_following; }
    void focusSearch();

Q_SIGNALS:
    /// A line was clicked, or chosen by Enter: its beginning, in the transcript's own time.
    void seekWanted(std::chrono::milliseconds position);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpSearch();
    void setUpList();
    bool searchKey(QEvent *event);
    void setFollowing(bool following);
    void placeFollowButton();
    void showNote(const QString &words);
    void nameList(media::Playable kind);
    void search();
    void goToHit(int hit);
    void stepHit(int step);
    void updateCount();
    void seekTo(const QModelIndex &index);
    void copySelected();
    QString footnoteText() const;

    std::unique_ptr<Ui::TranscriptView> m_ui;
    TranscriptModel m_model;
    QPushButton *m_followButton = nullptr;
    /// Typing is followed at once, yet not with every key of a fast typist.
    QTimer m_typing;
    bool m_following = true;
};

} // namespace gui
