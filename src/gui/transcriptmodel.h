#pragma once

#include "media/transcript.h"

#include <QAbstractListModel>

namespace gui {

/// The cues of a transcript, a chat or a timeline as a list, with the one of the moment and what a search found. A row
/// costs nothing until it is shown.
class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        BeginRole = Qt::UserRole + 1, ///< milliseconds, qint64
        SpeakerRole,                  ///< of every row, said once a run or not
        TextRole,
        CurrentRole ///< bool: the cue of the moment
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// No row is the current one then, and no search is on.
    void setTranscript(const media::Transcript &transcript);
    const media::Transcript &transcript() const { return m_transcript; }
    const media::Cue &cue(int row) const { return m_transcript.cues().at(row); }
    /// Another one speaks than in the row before.
    bool startsRun(int row) const;
    /// `17:03`, as it stands before a cue.
    QString timeText(int row) const;

    /// The cue of that moment becomes the current one.
    void setPosition(std::chrono::milliseconds position);
    /// -1: none.
    int currentRow() const { return m_current; }

    /// No words end the search.
    void search(const QString &words);
    int hitCount() const { return int(m_hits.size()); }
    /// Among all hits; -1: none.
    int currentHit() const { return m_currentHit; }
    void setCurrentHit(int hit);
    int rowOfHit(int hit) const { return int(m_hits.at(hit).cue); }
    /// The first hit in that row or behind it, the very first where there is none; -1 without hits.
    int hitFrom(int row) const;

    struct RowHit
    {
        int position = 0;
        int length = 0;
        bool isCurrent = false;
    };
    QList<RowHit> hitsIn(int row) const;

    /// `[hh:mm:ss] Speaker: text`, a line for each line of the text.
    QString copyText(QList<int> rows) const;

private:
    void rowChanged(int row, int role);

    media::Transcript m_transcript;
    QList<media::Transcript::Hit> m_hits;
    int m_current = -1;
    int m_currentHit = -1;
};

} // namespace gui
