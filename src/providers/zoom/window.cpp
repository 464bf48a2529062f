#include "providers/zoom/window.h"

#include <algorithm>

namespace providers::zoom {

using std::chrono::days;

WindowWalk::WindowWalk(std::optional<core::Day> from, core::Day to) : m_oldest(from)
{
    startOlderWindow(to);
}

void WindowWalk::advance(const WindowAnswer &answer, core::Day today)
{
    m_stretchHasSessions = m_stretchHasSessions || answer.hasSessions;
    if (m_pageToken.isEmpty())
        takeNarrowing(answer, today);
    m_pageToken = answer.nextPageToken;
    if (m_pageToken.isEmpty())
        endWindow();
    else
        ++m_page;
}

bool WindowWalk::restartWindow()
{
    if (m_page <= m_lastRestartedPage)
        return false;
    m_lastRestartedPage = m_page;
    m_page = 0;
    m_pageToken.clear();
    return true;
}

void WindowWalk::takeNarrowing(const WindowAnswer &answer, core::Day today)
{
    const Window asked = m_windows.first();
    const Window told{answer.from.value_or(asked.from), answer.to.value_or(asked.to)};
    if (told.from > told.to || told.from > asked.to || told.to < asked.from)
        return; // no part of what was asked: the answer repeats something else
    const Window covered{std::max(told.from, asked.from), std::min(told.to, asked.to)};
    m_windows.first() = covered;
    if (asked.from < covered.from)
        m_windows.insert(1, {asked.from, covered.from - days(1)});
    if (covered.to < asked.to && covered.to < today)
        m_windows.insert(1, {covered.to + days(1), asked.to});
}

void WindowWalk::endWindow()
{
    m_page = 0;
    m_lastRestartedPage = 0;
    m_windows.removeFirst();
    if (!m_windows.isEmpty())
        return;
    m_emptyWindows = m_stretchHasSessions ? 0 : m_emptyWindows + 1;
    m_reachedBackTo = m_stretchFrom;
    m_stretchHasSessions = false;
    if (!m_oldest || m_stretchFrom > *m_oldest)
        startOlderWindow(m_stretchFrom - days(1));
}

void WindowWalk::startOlderWindow(core::Day newest)
{
    const core::Day reach = newest - (longestWindow - days(1));
    m_stretchFrom = m_oldest ? std::max(*m_oldest, reach) : reach;
    m_windows = {{m_stretchFrom, newest}};
}

} // namespace providers::zoom
