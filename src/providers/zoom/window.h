#pragma once

#include "core/time.h"

#include <QList>
#include <QString>

#include <optional>

namespace providers::zoom {

/// Days from `from` to `to`, both included.
struct Window
{
    core::Day from;
    core::Day to;

    friend bool operator==(const Window &, const Window &) = default;
};

/// What an answer of the account list says about the walk.
struct WindowAnswer
{
    std::optional<core::Day> from; ///< as the answer repeats it
    std::optional<core::Day> to;
    QString nextPageToken; ///< empty: the window's last page
    bool hasSessions = false;
};

/// The way through an account's recordings: windows of days from the newest to the oldest, pages by token within each.
///
/// Zoom answers a month at most, silently narrows what is wider, and its page tokens live for 15 minutes.
class WindowWalk
{
public:
    /// In days, both ends included.
    static constexpr std::chrono::days longestWindow{29};

    /// Without `from` it never ends. `to` must not lie before `from`.
    WindowWalk(std::optional<core::Day> from, core::Day to);

    /// What to ask for next. Meaningless at the end.
    const Window &window() const { return m_windows.constFirst(); }
    const QString &pageToken() const { return m_pageToken; }
    bool isAtEnd() const { return m_windows.isEmpty(); }

    /// Goes on behind the answer to what was asked; days after `today` are not asked for again.
    void advance(const WindowAnswer &answer, core::Day today);
    /// The page token was refused: back to the window's first page. False where that was tried for this page already.
    bool restartWindow();

    /// Everything from this day on has been asked for.
    std::optional<core::Day> reachedBackTo() const { return m_reachedBackTo; }
    /// Windows without a session, one after the other, up to the one that ended last.
    int emptyWindows() const { return m_emptyWindows; }

private:
    void takeNarrowing(const WindowAnswer &answer, core::Day today);
    void endWindow();
    void startOlderWindow(core::Day newest);

    std::optional<core::Day> m_oldest;
    QList<Window> m_windows; ///< what is left of one stretch of `longestWindow`, newest first; the first is under way
    core::Day m_stretchFrom; ///< where that stretch began
    QString m_pageToken;
    int m_page = 0; ///< of the window under way
    int m_lastRestartedPage = 0;
    bool m_stretchHasSessions = false;
    int m_emptyWindows = 0;
    std::optional<core::Day> m_reachedBackTo;
};

} // namespace providers::zoom
