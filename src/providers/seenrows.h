#pragma once

#include "core/recording.h"

#include <QRandomGenerator>
#include <QSet>

namespace providers {

/// Which recordings of one account came already. It keeps 128 bits of each and not its ids: a long listing holds them
/// to its end. By then one of a million recordings was taken for another with a probability of 10^-27.
class SeenRows
{
public:
    /// False: it was in already.
    bool insert(const core::Recording &recording)
    {
        const qsizetype before = m_seen.size();
        m_seen.insert({hash(recording, m_seed), hash(recording, ~m_seed)});
        return m_seen.size() > before;
    }

private:
    struct Print
    {
        size_t first;
        size_t second;

        friend bool operator==(const Print &, const Print &) = default;
        friend size_t qHash(const Print &print, size_t seed = 0) { return print.first ^ seed; }
    };

    static size_t hash(const core::Recording &recording, size_t seed)
    {
        return qHash(recording.id, qHash(recording.sessionId, seed + size_t(recording.kind)));
    }

    /// Of its own, so that nobody can make up two ids that are the same here.
    size_t m_seed = size_t(QRandomGenerator::system()->generate64());
    QSet<Print> m_seen;
};

} // namespace providers
