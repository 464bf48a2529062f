#pragma once

#include <QList>
#include <QString>

#include <chrono>

namespace media {

/// What was said, written or seen at a moment of a recording. Plain text of strangers: never to be shown as rich text.
struct Cue
{
    std::chrono::milliseconds begin{0};
    /// At or after `begin`; at it where nothing tells.
    std::chrono::milliseconds end{0};
    /// On one line; empty: unknown.
    QString speaker;
    /// May have several lines.
    QString text;

    friend bool operator==(const Cue &, const Cue &) = default;
};

/// The cues of a recording in their order: a transcript, a chat, or who was seen when.
class Transcript
{
public:
    /// What no file of ours comes near; what lies beyond is left out.
    static constexpr qsizetype mostBytes = qsizetype(16) * 1024 * 1024;
    static constexpr qsizetype mostCues = 200'000;
    static constexpr qsizetype mostHits = 100'000;
    /// Characters; what is longer ends with an ellipsis.
    static constexpr qsizetype longestText = 5000;
    static constexpr qsizetype longestSpeaker = 120;

    /// Where a search found something: characters of the cue's text.
    struct Hit
    {
        qsizetype cue = 0;
        qsizetype position = 0;
        qsizetype length = 0;

        friend bool operator==(const Hit &, const Hit &) = default;
    };

    Transcript() = default;
    /// Puts the cues in the order of their beginnings, those of one moment as they came. `skipped`: how many could not
    /// be read. `isCut`: there were more than the bounds allow.
    explicit Transcript(QList<Cue> cues, int skipped = 0, bool isCut = false);

    bool isEmpty() const { return m_cues.isEmpty(); }
    const QList<Cue> &cues() const { return m_cues; }
    int skipped() const { return m_skipped; }
    bool isCut() const { return m_cut; }

    /// The cue that began last at that moment, ended or not: it stays the current one through a pause. -1 before the
    /// first. O(log n).
    qsizetype indexAt(std::chrono::milliseconds moment) const;

    /// Every place of the words, at most `mostHits`, in order and not overlapping, whatever their case and accents. No
    /// words: no hits.
    QList<Hit> find(const QString &words) const;

private:
    QList<Cue> m_cues;
    int m_skipped = 0;
    bool m_cut = false;
};

} // namespace media
