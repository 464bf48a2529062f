#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>
#include <utility>

namespace core {

/// An identifier that cannot be mistaken for one of another kind. The text is opaque: never parsed, never rebuilt.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

/// Reelkeep's own UUID of an account, which never changes; its name may.
using AccountId = Id<struct AccountTag>;
using SessionId = Id<struct SessionTag>;
using RecordingId = Id<struct RecordingTag>;
/// Reelkeep's own UUID of one entry in the download queue.
using DownloadId = Id<struct DownloadTag>;

} // namespace core
