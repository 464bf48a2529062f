#pragma once

#include "core/providerinfo.h"

#include <QPixmap>

namespace gui {

/// A provider's sign: its icon in white on a rounded square of its colour. `side` in device-independent pixels.
QPixmap providerPicture(const core::ProviderInfo &provider, int side, qreal devicePixelRatio);

} // namespace gui
