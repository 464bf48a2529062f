#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace app {

/// Which versions of what run here, as far as they can be known: a name and a version each.
class Versions
{
public:
    using List = QList<QPair<QString, QString>>;

    /// Reelkeep first. `sqlite`: as the library says; empty: unknown, and left out.
    static List all(const QString &sqlite);
};

} // namespace app
