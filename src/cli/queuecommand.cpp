#include "cli/queuecommand.h"

#include "cli/console.h"
#include "cli/figures.h"
#include "cli/house.h"
#include "cli/jsonline.h"
#include "cli/texttable.h"
#include "core/describe.h"
#include "library/library.h"

namespace cli {

namespace {

QString nameOf(core::Download::State state)
{
    switch (state) {
    case core::Download::State::Queued:
        return QStringLiteral("queued");
    case core::Download::State::Paused:
        return QStringLiteral("paused");
    case core::Download::State::Done:
        return QStringLiteral("done");
    case core::Download::State::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

QString textOrEmpty(const std::optional<core::Error> &error)
{
    return error ? core::describe(*error) : QString();
}

} // namespace

QueueCommand::QueueCommand(House &house, Console &console, ShowQueue request)
    : Command(house, console), m_request(request)
{}

void QueueCommand::start()
{
    house()
        .library()
        .run([](library::Stores &stores) { return stores.downloads.unfinished(); })
        .then(this, [this](const core::Result<QList<core::Download>> &downloads) {
            if (!downloads)
                report(downloads.error());
            else if (m_request.format == Format::Json)
                printJson(*downloads);
            else
                printTable(*downloads);
            finish();
        });
}

void QueueCommand::printJson(const QList<core::Download> &downloads)
{
    for (const core::Download &download : downloads) {
        JsonLine line;
        line.add("id", download.recording.id.text()).add("session_id", download.recording.sessionId.text());
        line.add("path", download.path).add("bytes", download.bytes);
        line.add("size_bytes", download.sizeBytes ? QJsonValue(*download.sizeBytes) : QJsonValue());
        line.add("state", nameOf(download.state));
        if (download.error)
            line.add("error", toJson(*download.error, {}));
        else
            line.add("error", QJsonValue());
        console().printRaw(line.text());
    }
}

void QueueCommand::printTable(const QList<core::Download> &downloads)
{
    if (downloads.isEmpty()) {
        console().note(tr("Nothing is unfinished."));
        return;
    }
    using Align = TextTable::Align;
    TextTable table({{tr("STATE"), Align::Left, 8},
                     {tr("ON DISK"), Align::Right, 9},
                     {tr("SIZE"), Align::Right, 9},
                     {tr("PATH"), Align::Left, 100},
                     {tr("WHY"), Align::Left, 80}});
    for (const core::Download &download : downloads)
        table.add({nameOf(download.state), sizeText(download.bytes), sizeText(download.sizeBytes), download.path,
                   textOrEmpty(download.error)});
    for (const QString &line : table.lines())
        console().print(line);
}

} // namespace cli
