#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace models {

/// Text from anywhere (the clipboard, a dropped list) as the words in which ids and addresses may stand.
class PastedText
{
public:
    struct Line
    {
        /// As it was, without the spaces around it.
        QString text;
        QStringList words;

        friend bool operator==(const Line &, const Line &) = default;
    };

    /// Files beyond this are no lists of ids.
    static constexpr qint64 largestFile = qint64(16) * 1024 * 1024;

    /// Lines without a word are left out. Of a table with a column `session_id` (our own export, say) only that column
    /// counts.
    static QList<Line> lines(const QString &text);

    /// The text of a list on disk. NotMedia for what is no text, InvalidRequest for what is no file or too large,
    /// Storage where it cannot be read; the subject is the path. Never in the GUI thread.
    static core::Result<QString> read(const QString &path);
};

} // namespace models
