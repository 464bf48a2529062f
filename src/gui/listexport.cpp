#include "gui/listexport.h"

#include "accounts/accountbook.h"
#include "core/describe.h"
#include "downloads/savefile.h"
#include "gui/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace gui {

namespace {

const QString topic = QStringLiteral("export");
const QString csvSuffix = QStringLiteral("csv");
const QString jsonSuffix = QStringLiteral("json");

QByteArray lineOf(const core::RecordingRow &row, ListExport::Format format, bool isLast)
{
    switch (format) {
    case ListExport::Format::Csv:
        return core::toCsvLine(row) + '\n';
    case ListExport::Format::Json:
        return core::toJsonLine(row) + (isLast ? "\n" : ",\n");
    }
    Q_UNREACHABLE();
}

} // namespace

ListExport::ListExport(const models::RecordingsModel &model, const accounts::AccountBook &book, MessageBar &messages,
                       QWidget &window)
    : m_model(model), m_book(book), m_messages(messages), m_window(window), m_strand(m_pool)
{
    m_pool.setMaxThreadCount(1);
}

ListExport::~ListExport() = default;

core::Result<void> ListExport::write(const QList<core::RecordingRow> &rows, const QString &path, Format format)
{
    const bool isNew = !QFileInfo::exists(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return downloads::storageError(file);
    if (isNew)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(format == Format::Csv ? core::csvHeader() + '\n' : QByteArray("[\n"));
    for (qsizetype i = 0; i < rows.size(); ++i)
        file.write(lineOf(rows.at(i), format, i + 1 == rows.size()));
    if (format == Format::Json)
        file.write("]\n");
    // What could not be written is told here.
    return downloads::commitWhole(file) ? core::Result<void>() : downloads::storageError(file);
}

void ListExport::choose()
{
    auto *dialog = new QFileDialog(&m_window, tr("Export list"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString csv = tr("Table (*.csv)");
    const QString json = tr("JSON (*.json)");
    dialog->setNameFilters({csv, json});
    dialog->setDefaultSuffix(csvSuffix);
    dialog->selectFile(tr("recordings") + QLatin1Char('.') + csvSuffix);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString &filter) {
        const QString suffix = filter == json ? jsonSuffix : csvSuffix;
        dialog->setDefaultSuffix(suffix);
        const QString name = QFileInfo(dialog->selectedFiles().value(0)).completeBaseName();
        if (!name.isEmpty())
            dialog->selectFile(name + QLatin1Char('.') + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const bool isJson = QFileInfo(path).suffix().compare(jsonSuffix, Qt::CaseInsensitive) == 0;
        save(path, isJson ? Format::Json : Format::Csv);
    });
    dialog->open();
}

void ListExport::save(const QString &path, Format format)
{
    QList<core::RecordingRow> rows;
    const QList<models::RecordingsModel::Chosen> matching = m_model.matching();
    rows.reserve(matching.size());
    for (const models::RecordingsModel::Chosen &chosen : matching) {
        const core::Account *account = m_book.find(chosen.account);
        rows.append({account ? account->name : QString(), account ? account->provider : QString(), chosen.recording,
                     chosen.savedAs});
    }
    m_strand.run([rows, path, format] { return write(rows, path, format); })
        .then(this, [this, path, count = rows.size()](const core::Result<void> &written) {
            if (written)
                tell(path, count);
            else
                m_messages.show(
                    {topic, {}, core::describe(written.error()), tr("Choose another place…"), [this] { choose(); }});
        });
}

void ListExport::tell(const QString &path, qsizetype count)
{
    QString text = tr("%Ln recordings were written to %1.", nullptr, int(count)).arg(QDir::toNativeSeparators(path));
    if (m_model.reach() != models::RecordingsFeed::Reach::All)
        text = tr("%1 Older ones are not loaded yet.").arg(text);
    MessageBar::Message message{
        topic, {}, text, tr("Show in folder"), [this, path] { m_fileManager.show({path}, [](bool) {}); }};
    message.picture = QStringLiteral("check");
    m_messages.show(message);
}

} // namespace gui
