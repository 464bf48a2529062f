#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace gui {

/// Where a file manager says that a dropped file is to be.
struct DropPlace
{
    enum class Refusal { None, NotOnThisComputer, NoFolder, NotWritable };

    Refusal refusal = Refusal::None;
    QString folder; ///< absolute
    QString name;   ///< what the file manager would call it: not made safe

    /// Looks at the folder that the file manager is showing; the drop waits for the answer.
    static DropPlace of(const QUrl &file);
    /// Takes away the empty file that some file managers put there when the drop is made; one that is older than the
    /// drag is the person's own and stays.
    void clear(const QDateTime &dragBegan) const;
};

} // namespace gui
