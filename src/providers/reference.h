#pragma once

#include "core/account.h"
#include "core/id.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace providers {

/// What a word that a person pasted means to one account, by its shape alone: nobody was asked whether it exists.
struct Reference
{
    /// Empty: only the recording is named.
    core::SessionId session;
    /// Where the session is not known, or not found, the recording that may tell of it. Empty: there is none.
    core::RecordingId recording;

    friend bool operator==(const Reference &, const Reference &) = default;
    friend size_t qHash(const Reference &reference, size_t seed = 0)
    {
        return qHashMulti(seed, reference.session, reference.recording);
    }
};

/// Longer words are no ids and no addresses.
inline constexpr qsizetype longestReference = 4096;

/// Everything that providers ask about such a word.
class ReferenceWord
{
public:
    /// One word, without the spaces around it.
    explicit ReferenceWord(const QString &word);

    const QString &text() const { return m_text; }
    bool isUuid() const;
    /// Of a web address; both are empty for anything else.
    const QString &host() const { return m_host; }
    const QUrl &url() const { return m_url; }
    /// The host is that one, or below it.
    bool isOf(const QString &domain) const;
    /// At that API, whatever the path.
    bool isAt(const QUrl &apiUrl) const;
    /// The step of the path that follows the step `name`, its percents undone; empty where there is none.
    QString stepAfter(const QString &name) const;
    /// The last step of the path, without the ending of a file's name.
    QString lastStep() const;

    static bool isUuid(const QString &text);
    /// Letters, digits, `-` and `_`, as nearly all ids are.
    static bool isPlainId(const QString &text);

private:
    QString m_text;
    QUrl m_url;
    QString m_host;
    QStringList m_steps;
};

} // namespace providers
