#pragma once

#include "core/recordingrow.h"
#include "core/result.h"
#include "downloads/strand.h"
#include "gui/platform/filemanager.h"
#include "models/recordingsmodel.h"

#include <QObject>
#include <QThreadPool>

class QWidget;

namespace accounts {
class AccountBook;
}

namespace gui {

class MessageBar;

/// The list, as the command line writes it, in a file: what is loaded and matches, in the order of the table.
class ListExport : public QObject
{
    Q_OBJECT

public:
    enum class Format { Csv, Json };
    Q_ENUM(Format)

    /// All outlive it; `window` is the parent of its dialog.
    ListExport(const models::RecordingsModel &model, const accounts::AccountBook &book, MessageBar &messages,
               QWidget &window);
    ~ListExport() override;

    /// Asks where to.
    void choose();

    /// CSV with its header line, or one JSON array with a row a line. Whole, or as it was before; a new file is for the
    /// person alone (0600), one that is replaced keeps its permissions. Never in the GUI thread.
    static core::Result<void> write(const QList<core::RecordingRow> &rows, const QString &path, Format format);

private:
    void save(const QString &path, Format format);
    void tell(const QString &path, qsizetype count);

    const models::RecordingsModel &m_model;
    const accounts::AccountBook &m_book;
    MessageBar &m_messages;
    QWidget &m_window;
    FileManager m_fileManager;
    QThreadPool m_pool;
    downloads::Strand m_strand;
};

} // namespace gui
