#include "gui/resources.h"

#include <QDir>

// Q_INIT_RESOURCE has to stand outside of every namespace.
static void initialise()
{
    Q_INIT_RESOURCE(resources);
}

namespace gui {

void useResources()
{
    static const bool once = (initialise(), true);
    Q_UNUSED(once);
}

} // namespace gui
