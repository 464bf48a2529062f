#include "downloads/manifest.h"

#include "downloads/savefile.h"
#include "downloads/sha256.h"
#include "downloads/storageerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace downloads {

namespace {

constexpr qsizetype hexLength = 64;

/// GNU coreutils, "md5sum invocation": a line whose name was escaped begins with a backslash.
QByteArray lineTail(const QString &relativePath, bool &escaped)
{
    const QByteArray name = QFile::encodeName(relativePath);
    QByteArray written = name;
    written.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r");
    escaped = written != name;
    return "  " + written + '\n';
}

QByteArray lineOf(const QString &relativePath, const QByteArray &sha256)
{
    bool escaped = false;
    const QByteArray tail = lineTail(relativePath, escaped);
    return (escaped ? QByteArray("\\") : QByteArray()) + sha256 + tail;
}

QByteArray unescaped(const QByteArray &name)
{
    QByteArray plain;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i] != '\\' || i + 1 == name.size()) {
            plain += name[i];
            continue;
        }
        const char next = name[++i];
        plain += next == 'n' ? '\n' : next == 'r' ? '\r' : next;
    }
    return plain;
}

bool isHex(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return std::isxdigit(static_cast<unsigned char>(c)); });
}

/// `line` without its end. The separator is two spaces, or a space and `*` (binary mode).
std::optional<Manifest::Entry> entryOf(const QByteArray &line)
{
    const bool escaped = line.startsWith('\\');
    const QByteArray rest = escaped ? line.mid(1) : line;
    if (rest.size() < hexLength + 3 || rest[hexLength] != ' ' || !isHex(rest.left(hexLength)))
        return {};
    if (rest[hexLength + 1] != ' ' && rest[hexLength + 1] != '*')
        return {};
    const QByteArray name = rest.mid(hexLength + 2);
    return Manifest::Entry{rest.left(hexLength).toLower(), QFile::decodeName(escaped ? unescaped(name) : name)};
}

/// Opens and locks the file that stands under the name when the lock is had: who replaces it holds the lock of the old
/// one.
int openLocked(QFile &file)
{
    for (;;) {
        if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
            return -errno;
        while (::flock(file.handle(), LOCK_EX) < 0) {
            if (errno != EINTR)
                return -errno;
        }
        struct stat opened
        {};
        struct stat named
        {};
        if (::fstat(file.handle(), &opened) == 0 &&
            ::stat(QFile::encodeName(file.fileName()).constData(), &named) == 0 && opened.st_ino == named.st_ino)
            return 0;
        file.close();
    }
}

/// Where a line for that name begins, -1 if there is none.
qsizetype findLine(const QByteArray &content, const QString &relativePath)
{
    bool escaped = false;
    const QByteArray tail = lineTail(relativePath, escaped);
    const qsizetype lead = hexLength + (escaped ? 1 : 0);
    for (qsizetype at = content.indexOf(tail); at >= 0; at = content.indexOf(tail, at + 1)) {
        const qsizetype begin = at - lead;
        if (begin >= 0 && (begin == 0 || content[begin - 1] == '\n'))
            return begin;
    }
    return -1;
}

core::Result<void> writeAt(QFile &file, qsizetype offset, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    if (!file.seek(offset) || file.write(bytes) != bytes.size())
        return storageError(errno, file.fileName());
    return {};
}

/// Where new lines go. A line without an end was cut off when a process died, and is replaced; or somebody wrote it so,
/// and then its file exists, and it gets its end.
struct Tail
{
    qsizetype offset = 0;
    bool endsLine = false;
};
Tail tailOf(const QByteArray &content, const QString &directory)
{
    const qsizetype last = content.lastIndexOf('\n') + 1;
    if (last == content.size())
        return {last, false};
    const auto torn = entryOf(content.mid(last));
    if (torn && QFileInfo::exists(QDir(directory).filePath(torn->relativePath)))
        return {content.size(), true};
    return {last, false};
}

} // namespace

Manifest::Manifest(QString directory) : m_directory(std::move(directory)) {}

QString Manifest::fileName()
{
    return QStringLiteral("SHA256SUMS");
}

QString Manifest::path() const
{
    return QDir(m_directory).filePath(fileName());
}

core::Result<void> Manifest::record(const QList<Entry> &entries)
{
    QFile file(path());
    if (const int opened = openLocked(file); opened < 0)
        return storageError(-opened, path());

    const QByteArray content = file.readAll();
    QByteArray added;
    for (const Entry &entry : entries) {
        const QByteArray line = lineOf(entry.relativePath, entry.sha256);
        const qsizetype known = findLine(content, entry.relativePath);
        if (known < 0) {
            added += line;
        } else if (content.mid(known, line.size()) != line) { // the same length, so it is replaced where it stands
            if (auto replaced = writeAt(file, known, line); !replaced)
                return replaced;
        }
    }
    // One write at the end: a process that dies in it leaves at worst a line without an end.
    if (!added.isEmpty()) {
        const Tail tail = tailOf(content, m_directory);
        if (tail.offset < content.size() && !file.resize(tail.offset))
            return storageError(errno, path());
        if (auto written = writeAt(file, tail.offset, tail.endsLine ? '\n' + added : added); !written)
            return written;
    }
    return ::fdatasync(file.handle()) < 0 ? storageError(errno, path()) : core::Result<void>();
}

core::Result<void> Manifest::remove(const QStringList &relativePaths)
{
    if (!QFileInfo::exists(path()))
        return {};
    QFile file(path());
    if (const int opened = openLocked(file); opened < 0)
        return storageError(-opened, path());
    QByteArray content = file.readAll();
    const qsizetype before = content.size();
    for (const QString &relativePath : relativePaths) {
        const qsizetype known = findLine(content, relativePath);
        if (known >= 0)
            content.remove(known, content.indexOf('\n', known) + 1 - known);
    }
    if (content.size() == before)
        return {};
    QSaveFile renewed(path());
    if (!renewed.open(QIODevice::WriteOnly) || renewed.write(content) != content.size() || !commitWhole(renewed))
        return storageError(errno, path());
    return {};
}

core::Result<QList<Manifest::Entry>> Manifest::entries() const
{
    QFile file(path());
    if (!file.exists()) {
        core::Error error(core::Error::Kind::NotFound);
        error.subject = path();
        return error;
    }
    if (!file.open(QIODevice::ReadOnly))
        return storageError(errno, path());
    QList<Entry> found;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (auto entry = entryOf(line))
            found.append(*std::move(entry));
    }
    return found;
}

Manifest::Verdict Manifest::verify(const Entry &entry) const
{
    QFile file(QDir(m_directory).filePath(entry.relativePath));
    if (!QFileInfo(file).isFile())
        return Verdict::Gone;
    const auto digest = Sha256::ofFile(file.fileName());
    if (!digest)
        return Verdict::Unreadable;
    return *digest == entry.sha256 ? Verdict::Same : Verdict::Differs;
}

} // namespace downloads
