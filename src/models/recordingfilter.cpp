#include "models/recordingfilter.h"

#include <QDateTime>

#include <algorithm>

namespace models {

namespace {

core::Instant startOf(QDate localDay)
{
    return core::Instant(std::chrono::milliseconds(localDay.startOfDay().toMSecsSinceEpoch()));
}

} // namespace

bool Scope::includes(const StreamId &stream) const
{
    switch (what) {
    case What::All:
        return stream.section == Section::Recordings;
    case What::OnThisComputer:
    case What::Opened:
        return stream.section == Section::Recordings || stream.section == Section::BrowserDownloads;
    case What::Account:
        return stream.account == account && stream.section == Section::Recordings;
    case What::BrowserDownloads:
        return stream.account == account && stream.section == Section::BrowserDownloads;
    case What::Trash:
        return stream.account == account &&
               (stream.section == Section::TrashedSessions || stream.section == Section::TrashedFiles);
    }
    Q_UNREACHABLE();
}

bool RecordingFilter::isEmpty() const
{
    return *this == RecordingFilter();
}

RecordingMatcher::RecordingMatcher(const Scope &scope, const RecordingFilter &filter) : m_scope(scope), m_filter(filter)
{
    for (const QString &word : filter.text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        m_words.append(QStringMatcher(word));
    if (filter.from)
        m_begin = startOf(*filter.from);
    if (filter.to)
        m_end = startOf(filter.to->addDays(1));
}

bool RecordingMatcher::matches(const RecordingEntry &entry) const
{
    if (!m_scope.includes(entry.stream))
        return false;
    if (m_scope.what == Scope::What::OnThisComputer ? !entry.isKept() : !entry.atProvider())
        return false;
    if (m_scope.what == Scope::What::Opened && !entry.opened)
        return false;
    const std::optional<core::Instant> &at = entry.recording.startedAt;
    if (at && ((m_begin && *at < *m_begin) || (m_end && *at >= *m_end)))
        return false;
    if (!m_filter.types.isEmpty() && !m_filter.types.contains(entry.recording.type))
        return false;
    if (!m_filter.availabilities.isEmpty() && !m_filter.availabilities.contains(entry.availability()))
        return false;
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&entry](const QStringMatcher &word) { return word.indexIn(entry.searchText) >= 0; });
}

} // namespace models
