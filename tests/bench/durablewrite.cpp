// durablewrite FROM INTO: writes every file of the folder FROM into INTO, one after another, as nobody can who wants to
// keep them any quicker: write, fsync, rename, and one fsync of the folder at the end.
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace {

std::string contentOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

bool writeDurably(const std::string &content, const std::filesystem::path &path)
{
    const std::string part = path.string() + ".part";
    const int descriptor = ::open(part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool written = descriptor >= 0 &&
                         ::write(descriptor, content.data(), content.size()) == ssize_t(content.size()) &&
                         ::fsync(descriptor) == 0;
    return written && ::close(descriptor) == 0 && ::rename(part.c_str(), path.c_str()) == 0;
}

bool syncFolder(const char *path)
{
    const int descriptor = ::open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    return descriptor >= 0 && ::fsync(descriptor) == 0 && ::close(descriptor) == 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fputs("durablewrite FROM INTO\n", stderr);
        return 2;
    }
    std::filesystem::create_directories(argv[2]);
    for (const auto &entry : std::filesystem::directory_iterator(argv[1])) {
        if (!writeDurably(contentOf(entry.path()), argv[2] / entry.path().filename())) {
            std::perror(entry.path().c_str());
            return 1;
        }
    }
    if (!syncFolder(argv[2])) {
        std::perror(argv[2]);
        return 1;
    }
    return 0;
}
