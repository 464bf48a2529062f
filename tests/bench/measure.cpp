// measure RESULT COMMAND [ARGUMENT...]: runs a command and writes "wall cpu peak status" to the file RESULT: seconds,
// seconds of user and system time with those of its own children, KiB of the largest of these processes.
//
// A small program of its own, as a process inherits the peak of the one that it was forked from.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

double seconds(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 3) {
        std::fputs("measure RESULT COMMAND [ARGUMENT...]\n", stderr);
        return 2;
    }
    const auto began = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        ::execvp(argv[2], argv + 2);
        std::perror(argv[2]);
        std::_Exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || ::wait4(child, &status, 0, &usage) < 0) {
        std::perror("measure");
        return 1;
    }
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - began;
    std::FILE *result = std::fopen(argv[1], "w");
    if (!result) {
        std::perror(argv[1]);
        return 1;
    }
    const int exitStatus = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    std::fprintf(result, "%.6f %.6f %ld %d\n", wall.count(), seconds(usage.ru_utime) + seconds(usage.ru_stime),
                 usage.ru_maxrss, exitStatus);
    return std::fclose(result) == 0 ? exitStatus : 1;
}
