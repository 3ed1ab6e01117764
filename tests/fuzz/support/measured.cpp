// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/support/measured.h"

#include <cstdlib>
#include <ctime>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

namespace quotasmith::fuzz {

namespace {

/// `VmHWM` or `VmRSS` of this process, in kilobytes.
std::int64_t statusOf(const std::string &name)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(name + ':'))
            return std::strtoll(line.c_str() + name.size() + 1, nullptr, 10);
    return 0;
}

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// The child's part: figures first, the answer behind them.
std::string report(const std::function<std::string()> &work)
{
    std::ofstream("/proc/self/clear_refs") << 5; // the peak is counted from here
    const std::int64_t held = statusOf("VmRSS");
    const double start = processorSeconds();
    const std::string answer = work();
    const double seconds = processorSeconds() - start;
    return std::to_string(seconds) + ' ' + std::to_string((statusOf("VmHWM") - held) / 1024) + ' ' + answer;
}

void writeAll(int to, const std::string &text)
{
    for (std::size_t at = 0; at < text.size();) {
        const ssize_t count = write(to, text.data() + at, text.size() - at);
        if (count <= 0)
            _exit(1);
        at += static_cast<std::size_t>(count);
    }
}

std::string readAll(int from)
{
    std::string text;
    char piece[4096];
    for (ssize_t count = 0; (count = read(from, piece, sizeof piece)) > 0;)
        text.append(piece, static_cast<std::size_t>(count));
    return text;
}

} // namespace

Measured measured(const std::function<std::string()> &work)
{
    int ends[2];
    if (pipe(ends) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        try {
            writeAll(ends[1], report(work));
            _exit(0);
        } catch (...) {
            _exit(1);
        }
    }
    close(ends[1]);
    const std::string text = child > 0 ? readAll(ends[0]) : std::string();
    close(ends[0]);
    int status = 0;
    Measured result;
    result.hasEnded = child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    char *behind = nullptr;
    result.seconds = std::strtod(text.c_str(), &behind);
    result.megabytes = std::strtoll(behind, &behind, 10);
    result.answer = *behind ? behind + 1 : "";
    return result;
}

bool countsMeasures()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return false;
#else
    return true;
#endif
}

} // namespace quotasmith::fuzz
