#include "models/recordingsfeed.h"

#include "accounts/accountbook.h"
#include "core/describe.h"
#include "models/displaytext.h"

#include <algorithm>

namespace models {

namespace {

/// After so many pages without a match a search rests, until the person says that it should look on.
constexpr int patience = 5;

} // namespace

RecordingsFeed::RecordingsFeed(const accounts::AccountBook &book, RecordingsLoader &loader, const RecordingTable &table,
                               const core::Clock &clock)
    : m_book(book), m_loader(loader), m_table(table), m_clock(clock)
{}

void RecordingsFeed::setView(int lastVisible, int visibleRows)
{
    m_lastVisible = lastVisible;
    m_visibleRows = visibleRows;
}

void RecordingsFeed::filterChanged()
{
    m_barren.clear();
    m_loadAll = false;
}

void RecordingsFeed::pageCame(const StreamId &stream, int matched)
{
    if (matched > 0)
        m_barren.remove(stream);
    else
        ++m_barren[stream];
}

QList<StreamId> RecordingsFeed::streams() const
{
    QList<StreamId> streams;
    for (const core::Account &account : m_book.accounts()) {
        for (Section section :
             {Section::Recordings, Section::BrowserDownloads, Section::TrashedSessions, Section::TrashedFiles}) {
            const StreamId stream{account.id, section};
            const Scope::What what = m_table.scope().what;
            if (what != Scope::What::OnThisComputer && what != Scope::What::Opened && m_table.scope().includes(stream))
                streams.append(stream);
        }
    }
    return streams;
}

bool RecordingsFeed::isPatient(const StreamId &stream) const
{
    return m_table.filter().isEmpty() || m_barren.value(stream) < patience;
}

bool RecordingsFeed::sortNeedsAll() const
{
    return m_table.sortColumn() != Column::Started || m_table.sortOrder() != Qt::DescendingOrder;
}

QHash<StreamId, int> RecordingsFeed::rowsBelowView(const RowChanges::Rows &rows) const
{
    QHash<StreamId, int> below;
    // Neighbours are mostly of one stream: looked up once, they cost nothing, and there may be a hundred thousand.
    const StreamId *stream = nullptr;
    int *count = nullptr;
    for (std::size_t position = std::size_t(m_lastVisible) + 1; position < rows.size(); ++position) {
        const RecordingTable::Row &row = rows[position];
        const StreamId &of = row.kind == RecordingTable::Row::Kind::Group ? m_table.group(row.index).stream
                                                                          : m_table.entry(row.index).stream;
        if (!stream || !(of == *stream)) {
            stream = &of;
            count = &below[of];
        }
        ++*count;
    }
    return below;
}

QList<StreamId> RecordingsFeed::wanted(const RowChanges::Rows &rows) const
{
    const QHash<StreamId, int> below = rowsBelowView(rows);
    QList<StreamId> wanted;
    for (const StreamId &stream : streams()) {
        const Stage stage = m_loader.status(stream).stage;
        const bool near = !sortNeedsAll() && below.value(stream) < m_visibleRows && isPatient(stream);
        if (stage == Stage::Idle || (stage == Stage::Ready && (m_loadAll || near)))
            wanted.append(stream);
    }
    return wanted;
}

void RecordingsFeed::ask(const QList<StreamId> &streams)
{
    for (const StreamId &stream : streams)
        m_loader.fetchNext(stream);
}

void RecordingsFeed::refresh()
{
    m_barren.clear();
    for (const StreamId &stream : streams())
        m_loader.restart(stream);
}

void RecordingsFeed::act(StatusLine::Action action)
{
    switch (action) {
    case StatusLine::Action::None:
        return;
    case StatusLine::Action::LookThroughOlder:
        m_barren.clear();
        return;
    case StatusLine::Action::LoadAll:
        m_loadAll = true;
        return;
    case StatusLine::Action::TryAgain:
    case StatusLine::Action::LookFurtherBack:
        break;
    }
    for (const StreamId &stream : streams()) {
        const Stage stage = m_loader.status(stream).stage;
        if (stage == Stage::Failed)
            m_loader.fetchNext(stream);
        else if (stage == Stage::Resting && action == StatusLine::Action::LookFurtherBack)
            m_loader.lookFurtherBack(stream);
    }
}

void RecordingsFeed::stopLoading()
{
    m_loadAll = false;
}

RecordingsFeed::Reach RecordingsFeed::reach() const
{
    for (Stage stage : {Stage::Idle, Stage::Waiting, Stage::Ready, Stage::Fetching}) {
        if (isAt(stage))
            return Reach::Part;
    }
    return isAt(Stage::Failed) ? Reach::Stuck : Reach::All;
}

bool RecordingsFeed::isAt(Stage stage) const
{
    const QList<StreamId> all = streams();
    return std::any_of(all.cbegin(), all.cend(),
                       [this, stage](const StreamId &stream) { return m_loader.status(stream).stage == stage; });
}

int RecordingsFeed::loaded() const
{
    int loaded = 0;
    for (const StreamId &stream : streams())
        loaded += m_table.count(stream);
    return loaded;
}

StatusLine RecordingsFeed::failureLine() const
{
    for (const StreamId &stream : streams()) {
        const RecordingsLoader::Status status = m_loader.status(stream);
        if (status.stage != Stage::Failed || !status.error)
            continue;
        const core::Account *account = m_book.find(stream.account);
        return {tr("%1 · Try again").arg(core::describe(*status.error, account ? account->name : QString())),
                StatusLine::Action::TryAgain};
    }
    return {};
}

QString RecordingsFeed::fetchingText() const
{
    const QList<StreamId> all = streams();
    const bool anyListed = std::any_of(all.cbegin(), all.cend(),
                                       [this](const StreamId &stream) { return m_loader.status(stream).listed > 0; });
    const int count = loaded();
    if (count == 0)
        return tr("Fetching recordings…");
    if (anyListed)
        return tr("Fetching older recordings… %Ln so far", nullptr, count);
    core::Instant newest{};
    for (int index = 0; index < m_table.entryCount(); ++index)
        newest = std::max(newest, m_table.entry(index).seenAt);
    return tr("As of %1, being refreshed…").arg(DisplayText::moment(newest, m_clock.now()));
}

StatusLine RecordingsFeed::pausedLine() const
{
    const int count = loaded();
    if (isAt(Stage::Ready)) {
        if (sortNeedsAll())
            return {tr("Sorted among the %Ln loaded · Load all", nullptr, count), StatusLine::Action::LoadAll};
        if (!m_barren.isEmpty() && !m_table.filter().isEmpty())
            return {tr("Looked through %Ln recording(s) · Look through older ones", nullptr, count),
                    StatusLine::Action::LookThroughOlder};
        return {tr("%Ln so far, older ones follow", nullptr, count), StatusLine::Action::LoadAll};
    }
    if (isAt(Stage::Resting))
        return {tr("Nothing in the six months before these · Look further back"), StatusLine::Action::LookFurtherBack};
    return {};
}

StatusLine RecordingsFeed::statusLine() const
{
    if (m_book.accounts().isEmpty())
        return {};
    if (isAt(Stage::Fetching) || isAt(Stage::Waiting))
        return {fetchingText(), StatusLine::Action::None};
    if (StatusLine line = failureLine(); !line.text.isEmpty())
        return line;
    if (StatusLine line = pausedLine(); !line.text.isEmpty())
        return line;
    if (m_table.matchCount() > 0)
        return {};
    if (!m_table.filter().isEmpty())
        return {tr("Nothing matches the search and the filters."), StatusLine::Action::None};
    switch (m_table.scope().what) {
    case Scope::What::All:
    case Scope::What::Account:
        return {tr("No recordings yet."), StatusLine::Action::None};
    case Scope::What::OnThisComputer:
        return {tr("Nothing is saved on this computer yet."), StatusLine::Action::None};
    case Scope::What::Opened:
        return {tr("No session was opened by its id."), StatusLine::Action::None};
    case Scope::What::BrowserDownloads:
        return {tr("No browser downloads."), StatusLine::Action::None};
    case Scope::What::Trash:
        return {tr("The trash is empty."), StatusLine::Action::None};
    }
    Q_UNREACHABLE();
}

} // namespace models
