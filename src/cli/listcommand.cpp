#include "cli/listcommand.h"

#include "cli/console.h"
#include "cli/house.h"
#include "cli/rowprinter.h"
#include "library/library.h"

namespace cli {

ListCommand::ListCommand(House &house, Console &console, List request)
    : Command(house, console), m_request(std::move(request))
{}

ListCommand::~ListCommand() = default;

void ListCommand::start()
{
    withAccount(m_request.account, [this](const core::Account &account) { walk(account); });
}

void ListCommand::walk(const core::Account &account)
{
    ListingWalk::Options options;
    options.limit = m_request.limit;
    m_walk = std::make_unique<ListingWalk>(house(), console(), account, options);
    connect(m_walk.get(), &ListingWalk::rowsReady, this,
            [this](const QList<core::Recording> &recordings) { m_recordings += recordings; });
    connect(m_walk.get(), &ListingWalk::refused, this, [this](const core::Error &error) { refuse(error); });
    connect(m_walk.get(), &ListingWalk::ended, this, &ListCommand::conclude);
    m_walk->start(m_request.selection);
}

void ListCommand::conclude(const ListingWalk::End &end)
{
    house()
        .library()
        .run([account = m_walk->account().id](library::Stores &stores) { return stores.downloads.savedAs(account); })
        .then(this, [this, end](const core::Result<QHash<core::RecordingKey, QString>> &savedAs) {
            // What came is printed, whatever happened to the rest.
            print(savedAs.value_or({}));
            for (const core::RecordingId &id : end.missing) {
                core::Error error(core::Error::Kind::NotFound);
                error.subject = id.text();
                report(error, m_walk->account().name);
            }
            if (end.error)
                report(*end.error, m_walk->account().name);
            else if (!savedAs)
                report(savedAs.error());
            finish();
        });
}

void ListCommand::print(const QHash<core::RecordingKey, QString> &savedAs)
{
    sortNewestFirst(m_recordings);
    if (m_request.limit && m_recordings.size() > *m_request.limit)
        m_recordings.resize(*m_request.limit);
    const core::Account &account = m_walk->account();
    QList<core::RecordingRow> rows;
    rows.reserve(m_recordings.size());
    for (const core::Recording &recording : m_recordings)
        rows.append({account.name, account.provider, recording, savedAs.value(core::keyOf(account.id, recording))});
    RowPrinter(console(), m_request.format).print(rows);
}

} // namespace cli
