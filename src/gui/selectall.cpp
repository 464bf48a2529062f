#include "gui/selectall.h"

#include "gui/messagebar.h"
#include "gui/recordingsview.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace gui {

namespace {

using Reach = models::RecordingsFeed::Reach;

const QString topic = QStringLiteral("select all");
const QString picture = QStringLiteral("list");

} // namespace

SelectAll::SelectAll(RecordingsView &view, models::RecordingsModel &model, MessageBar &messages)
    : m_view(view), m_model(model), m_messages(messages)
{
    connect(&view, &RecordingsView::allSelected, this, &SelectAll::offer);
    connect(&model, &models::RecordingsModel::contentChanged, this, &SelectAll::follow);
    connect(&model, &models::RecordingsModel::reachChanged, this, &SelectAll::follow);
    // Whoever goes to another row has changed their mind. Not by what the selection model tells: it tells of rows that
    // go as well.
    connect(&view, &QAbstractItemView::pressed, this, &SelectAll::finish);
    view.installEventFilter(this);
}

bool SelectAll::eventFilter(QObject *watched, QEvent *event)
{
    static constexpr std::array moves{Qt::Key_Up,       Qt::Key_Down, Qt::Key_PageUp,
                                      Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    if (event->type() == QEvent::KeyPress &&
        std::find(moves.cbegin(), moves.cend(), static_cast<QKeyEvent *>(event)->key()) != moves.cend())
        finish();
    return QObject::eventFilter(watched, event);
}

void SelectAll::offer()
{
    if (m_state == State::Loading || m_selecting || m_model.reach() == Reach::All)
        return;
    m_state = State::Offered;
    m_scope = m_model.scope();
    m_filter = m_model.filter();
    m_messages.show({topic,
                     {},
                     tr("The %Ln recording(s) that are loaded are selected.", nullptr, m_model.matchCount()),
                     tr("Select all that match"),
                     [this] { selectAllThatMatch(); },
                     {},
                     picture});
}

void SelectAll::selectAllThatMatch()
{
    m_state = State::Loading;
    m_scope = m_model.scope();
    m_filter = m_model.filter();
    if (m_model.reach() == Reach::Stuck)
        m_model.tryAgain();
    m_model.loadAll();
    selectLoaded();
    m_messages.show({topic, {}, tr("Loading all that match…"), tr("Stop"), [this] { finish(); }, {}, picture});
    follow();
}

bool SelectAll::isOutdated() const
{
    return m_scope != m_model.scope() || m_filter != m_model.filter();
}

void SelectAll::follow()
{
    if (m_state == State::Idle)
        return;
    if (isOutdated())
        return finish();
    if (m_state == State::Offered)
        return;
    switch (m_model.reach()) {
    case Reach::Part:
        return;
    case Reach::All:
        selectLoaded();
        return finish();
    case Reach::Stuck:
        selectLoaded();
        m_state = State::Offered;
        m_messages.show(
            {topic,
             {},
             tr("%Ln recording(s) are selected. The others could not be loaded.", nullptr, m_model.matchCount()),
             tr("Try again"),
             [this] { selectAllThatMatch(); }});
        return;
    }
}

void SelectAll::selectLoaded()
{
    m_selecting = true;
    m_view.selectAll();
    m_selecting = false;
}

void SelectAll::finish()
{
    if (std::exchange(m_state, State::Idle) == State::Loading)
        m_model.stopLoading();
    m_messages.clear(topic);
}

} // namespace gui
