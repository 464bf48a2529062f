#pragma once

namespace gui {

/// Makes icons and style sheet known; the linker would drop the resources of a static library. Any number of times.
void useResources();

} // namespace gui
