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
        m_words.append(QByteArrayMatcher(word.toUtf8()));
    if (filter.from)
        m_begin = startOf(*filter.from);
    if (filter.to)
        m_end = startOf(filter.to->addDays(1));
}

bool RecordingMatcher::matches(const RecordingDigest &row) const
{
    if (!row.alive || !m_scope.includes(row.stream))
        return false;
    if (m_scope.what == Scope::What::OnThisComputer ? !row.kept : !row.atProvider)
        return false;
    if (m_scope.what == Scope::What::Opened && !row.opened)
        return false;
    const std::optional<core::Instant> &at = row.startedAt;
    if (at && ((m_begin && *at < *m_begin) || (m_end && *at >= *m_end)))
        return false;
    if (!m_filter.types.isEmpty() && !m_filter.types.contains(row.type))
        return false;
    if (!m_filter.availabilities.isEmpty() && !m_filter.availabilities.contains(row.availability))
        return false;
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&row](const QByteArrayMatcher &word) { return word.indexIn(row.searchText) >= 0; });
}

} // namespace models
