#pragma once

namespace cli {

/// What the program's parts log goes to standard error with `-v` and nowhere without. Qt's own categories stay silent
/// but for warnings: what they say of a request was not written with secrets in mind.
void setUpLogging(bool verbose);

} // namespace cli
