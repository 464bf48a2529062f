#include "cli/downloadreport.h"

#include "cli/jsondownloadreport.h"
#include "cli/textdownloadreport.h"

namespace cli {

std::unique_ptr<DownloadReport> DownloadReport::make(Console &console, Format format)
{
    if (format == Format::Json)
        return std::make_unique<JsonDownloadReport>(console);
    return std::make_unique<TextDownloadReport>(console);
}

} // namespace cli
