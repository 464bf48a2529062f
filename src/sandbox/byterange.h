#pragma once

#include "sandbox/exchange.h"

namespace sandbox {

/// 200 with everything, 206 with the one range asked for, or 416, by RFC 9110: a Range is ignored where it is not
/// understood, has several parts (as S3 does), or where If-Range names another version.
Answer rangedAnswer(const Request &request, const ContentPtr &content);

} // namespace sandbox
