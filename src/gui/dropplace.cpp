#include "gui/dropplace.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace gui {

namespace {

bool isThisComputer(const QString &host)
{
    return host.isEmpty() || host == QLatin1String("localhost") ||
           host.compare(QSysInfo::machineHostName(), Qt::CaseInsensitive) == 0;
}

} // namespace

DropPlace DropPlace::of(const QUrl &file)
{
    DropPlace place;
    if (!file.isValid() || file.scheme() != u"file" || !isThisComputer(file.host())) {
        place.refusal = Refusal::NotOnThisComputer;
        return place;
    }
    const QString path = file.path(QUrl::FullyDecoded);
    const qsizetype slash = path.lastIndexOf(u'/');
    place.folder = slash == 0 ? QStringLiteral("/") : path.left(slash);
    place.name = path.mid(slash + 1);
    const QFileInfo folder(place.folder);
    if (slash < 0 || path.contains(QChar::Null) || !folder.isDir())
        place.refusal = Refusal::NoFolder;
    else if (!folder.isWritable())
        place.refusal = Refusal::NotWritable;
    return place;
}

void DropPlace::clear(const QDateTime &dragBegan) const
{
    const QString path = folder + u'/' + name;
    const QFileInfo file(path);
    const QDateTime born = file.birthTime().isValid() ? file.birthTime() : file.lastModified();
    if (file.isFile() && !file.isSymLink() && file.size() == 0 && born >= dragBegan)
        QFile::remove(path);
}

} // namespace gui
