#pragma once

#include "core/account.h"
#include "core/nametemplate.h"
#include "core/recording.h"

#include <QString>

namespace downloads {

/// A wish: this recording, into that folder.
struct Wish
{
    core::Account account;
    core::Recording recording;
    QString directory; ///< absolute
    core::NameTemplate nameTemplate;
};

} // namespace downloads
