#pragma once

#include "support/scriptedserver.h"

/// Hands a request on to a plain HTTP server on this computer, as it came, and brings back the whole answer. Blocks.
support::Answer relay(const support::SeenRequest &request, quint16 port);
