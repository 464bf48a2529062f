#include "downloads/savefile.h"

#include <QSaveFile>

namespace downloads {

bool commitWhole(QSaveFile &file)
{
    return file.flush() && file.commit();
}

core::Error storageError(const QSaveFile &file)
{
    core::Error error(core::Error::Kind::Storage, file.errorString());
    error.subject = file.fileName();
    return error;
}

} // namespace downloads
