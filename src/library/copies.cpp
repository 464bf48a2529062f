#include "library/copies.h"

#include <QFileInfo>

namespace library {

bool FinishedCopy::isThere() const
{
    const QFileInfo file(path);
    return file.isFile() && file.size() == bytes;
}

Copies Copies::look(const QList<FinishedCopy> &finished)
{
    Copies copies;
    for (const FinishedCopy &copy : finished) {
        if (copies.saved.contains(copy.key))
            continue;
        if (copy.isThere()) {
            copies.saved.insert(copy.key, copy.path);
            copies.gone.remove(copy.key);
        } else if (!copies.gone.contains(copy.key)) {
            copies.gone.insert(copy.key, copy.path);
        }
    }
    return copies;
}

} // namespace library
