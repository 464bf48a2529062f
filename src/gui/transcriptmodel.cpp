#include "gui/transcriptmodel.h"

#include "models/displaytext.h"

#include <algorithm>

namespace gui {

namespace {

using media::Cue;
using Hit = media::Transcript::Hit;

/// Hours always: a line that is kept tells nothing of the lines around it.
QString copiedTime(std::chrono::milliseconds time)
{
    const qint64 seconds = std::chrono::floor<std::chrono::seconds>(time).count();
    const auto twoDigits = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    return QStringLiteral("[%1:%2:%3]")
        .arg(twoDigits(seconds / 3600), twoDigits(seconds / 60 % 60), twoDigits(seconds % 60));
}

} // namespace

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_transcript.cues().size());
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Cue &line = cue(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return line.text;
    case Qt::AccessibleTextRole:
        if (line.speaker.isEmpty())
            //: A line of a transcript for a screen reader: %1 is the time, %2 what was said
            return tr("%1: %2").arg(timeText(index.row()), line.text);
        //: A line of a transcript for a screen reader: %1 is the time, %2 who spoke, %3 what was said
        return tr("%1, %2: %3").arg(timeText(index.row()), line.speaker, line.text);
    case BeginRole:
        return qint64(line.begin.count());
    case SpeakerRole:
        return line.speaker;
    case CurrentRole:
        return index.row() == m_current;
    default:
        return {};
    }
}

void TranscriptModel::setTranscript(const media::Transcript &transcript)
{
    beginResetModel();
    m_transcript = transcript;
    m_hits.clear();
    m_current = -1;
    m_currentHit = -1;
    endResetModel();
}

bool TranscriptModel::startsRun(int row) const
{
    const QString &speaker = cue(row).speaker;
    return !speaker.isEmpty() && (row == 0 || cue(row - 1).speaker != speaker);
}

QString TranscriptModel::timeText(int row) const
{
    return models::DisplayText::length(std::chrono::floor<std::chrono::seconds>(cue(row).begin));
}

void TranscriptModel::setPosition(std::chrono::milliseconds position)
{
    const int row = int(m_transcript.indexAt(position));
    if (row == m_current)
        return;
    const int former = std::exchange(m_current, row);
    rowChanged(former, CurrentRole);
    rowChanged(m_current, CurrentRole);
}

void TranscriptModel::search(const QString &words)
{
    m_hits = m_transcript.find(words);
    m_currentHit = -1;
    if (!m_transcript.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TextRole});
}

void TranscriptModel::setCurrentHit(int hit)
{
    const int former = std::exchange(m_currentHit, hit);
    for (const int changed : {former, hit}) {
        if (changed >= 0)
            rowChanged(rowOfHit(changed), TextRole);
    }
}

int TranscriptModel::hitFrom(int row) const
{
    if (m_hits.isEmpty())
        return -1;
    const auto found = std::lower_bound(m_hits.cbegin(), m_hits.cend(), row,
                                        [](const Hit &hit, int wanted) { return hit.cue < wanted; });
    return found == m_hits.cend() ? 0 : int(found - m_hits.cbegin());
}

QList<TranscriptModel::RowHit> TranscriptModel::hitsIn(int row) const
{
    QList<RowHit> hits;
    auto hit = std::lower_bound(m_hits.cbegin(), m_hits.cend(), row,
                                [](const Hit &candidate, int wanted) { return candidate.cue < wanted; });
    for (; hit != m_hits.cend() && hit->cue == row; ++hit)
        hits.append({int(hit->position), int(hit->length), hit - m_hits.cbegin() == m_currentHit});
    return hits;
}

QString TranscriptModel::copyText(QList<int> rows) const
{
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : std::as_const(rows)) {
        const Cue &line = cue(row);
        const QString speaker = line.speaker.isEmpty() ? QString() : QString(line.speaker + u": ");
        lines += copiedTime(line.begin) + u' ' + speaker + line.text;
    }
    return lines.join(u'\n');
}

void TranscriptModel::rowChanged(int row, int role)
{
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {role});
}

} // namespace gui
