#pragma once

#include "models/recordingdigest.h"

#include <QByteArrayMatcher>
#include <QDate>
#include <QSet>
#include <QString>

#include <optional>

namespace models {

/// Which part of all accounts the table shows; what the accounts tree selects.
struct Scope
{
    enum class What { All, OnThisComputer, Opened, Account, BrowserDownloads, Trash };

    What what = What::All;
    /// Empty for All, OnThisComputer and Opened.
    core::AccountId account;

    bool includes(const StreamId &stream) const;
    friend bool operator==(const Scope &, const Scope &) = default;
};

/// What the person asked to see within the scope. Everything left empty means: all.
struct RecordingFilter
{
    /// Every word must be found, ignoring case.
    QString text;
    /// Local days, both included, of the recording's start; a recording without a start is never left out.
    std::optional<QDate> from;
    std::optional<QDate> to;
    /// The provider's words, compared exactly.
    QSet<QString> types;
    QSet<Availability> availabilities;

    bool isEmpty() const;
    friend bool operator==(const RecordingFilter &, const RecordingFilter &) = default;
};

inline size_t qHash(Availability availability, size_t seed = 0)
{
    return ::qHash(int(availability), seed);
}

/// A filter made ready to be held against many rows.
class RecordingMatcher
{
public:
    RecordingMatcher(const Scope &scope, const RecordingFilter &filter);
    bool matches(const RecordingDigest &row) const;

private:
    Scope m_scope;
    RecordingFilter m_filter;
    QList<QByteArrayMatcher> m_words;
    std::optional<core::Instant> m_begin;
    std::optional<core::Instant> m_end;
};

} // namespace models
