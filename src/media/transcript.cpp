#include "media/transcript.h"

#include "media/searchtext.h"

#include <algorithm>

namespace media {

namespace {

bool beginsEarlier(const Cue &a, const Cue &b)
{
    return a.begin < b.begin;
}

} // namespace

Transcript::Transcript(QList<Cue> cues, int skipped, bool isCut)
    : m_cues(std::move(cues)), m_skipped(skipped), m_cut(isCut)
{
    if (!std::is_sorted(m_cues.cbegin(), m_cues.cend(), beginsEarlier))
        std::stable_sort(m_cues.begin(), m_cues.end(), beginsEarlier);
}

qsizetype Transcript::indexAt(std::chrono::milliseconds moment) const
{
    const auto later = std::upper_bound(m_cues.cbegin(), m_cues.cend(), moment,
                                        [](std::chrono::milliseconds at, const Cue &cue) { return at < cue.begin; });
    return (later - m_cues.cbegin()) - 1;
}

QList<Transcript::Hit> Transcript::find(const QString &words) const
{
    QList<Hit> hits;
    const QString needle = SearchText(words.simplified()).text();
    if (needle.isEmpty())
        return hits;
    for (qsizetype cue = 0; cue < m_cues.size(); ++cue) {
        const SearchText hay(m_cues.at(cue).text);
        for (qsizetype at = hay.text().indexOf(needle); at >= 0; at = hay.text().indexOf(needle, at + needle.size())) {
            const qsizetype begin = hay.originalPosition(at);
            const qsizetype end = hay.originalEnd(at + needle.size());
            if (hay.isVoicedAt(at + needle.size()))
                continue;
            // Two hits within one character, as in a ligature, are one.
            if (!hits.isEmpty() && hits.constLast().cue == cue &&
                hits.constLast().position + hits.constLast().length > begin)
                continue;
            hits.append({cue, begin, end - begin});
            if (hits.size() == mostHits)
                return hits;
        }
    }
    return hits;
}

} // namespace media
