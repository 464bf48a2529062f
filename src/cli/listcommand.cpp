#include "cli/listcommand.h"

#include "cli/console.h"
#include "cli/house.h"
#include "library/library.h"

namespace cli {

ListCommand::ListCommand(House &house, Console &console, List request)
    : Command(house, console), m_request(std::move(request)), m_printer(console, m_request.format)
{}

ListCommand::~ListCommand() = default;

void ListCommand::start()
{
    withAccount(m_request.account, [this](const core::Account &account) {
        house()
            .library()
            .run([id = account.id](library::Stores &stores) { return stores.downloads.savedAs(id); })
            .then(this, [this, account](const core::Result<QHash<core::RecordingKey, QString>> &savedAs) {
                if (savedAs)
                    m_savedAs = *savedAs;
                else
                    m_savedAsError = savedAs.error();
                walk(account);
            });
    });
}

void ListCommand::walk(const core::Account &account)
{
    ListingWalk::Options options;
    options.limit = m_request.limit;
    m_walk = std::make_unique<ListingWalk>(house(), console(), account, options);
    connect(m_walk.get(), &ListingWalk::rowsReady, this, &ListCommand::take);
    connect(m_walk.get(), &ListingWalk::refused, this, [this](const core::Error &error) { refuse(error); });
    connect(m_walk.get(), &ListingWalk::ended, this, &ListCommand::conclude);
    m_walk->start(m_request.selection);
}

void ListCommand::take(const QList<core::Recording> &recordings)
{
    const core::Account &account = m_walk->account();
    for (const core::Recording &recording : recordings)
        m_printer.add({account.name, account.provider, recording, m_savedAs.value(core::keyOf(account.id, recording))});
}

void ListCommand::conclude(const ListingWalk::End &end)
{
    // What came is printed, whatever happened to the rest.
    m_printer.print(m_request.limit);
    for (const core::RecordingId &id : end.missing) {
        core::Error error(core::Error::Kind::NotFound);
        error.subject = id.text();
        report(error, m_walk->account().name);
    }
    if (end.error)
        report(*end.error, m_walk->account().name);
    else if (m_savedAsError)
        report(*m_savedAsError);
    finish();
}

} // namespace cli
