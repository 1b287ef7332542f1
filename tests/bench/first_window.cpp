// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs a program under $DISPLAY, where nothing else may run, and prints on one line, with tabs
// between them:
//   from its start to its first window on the screen (ms);
//   from its start to the last great change of what the screen shows, in the first seconds (ms);
//   its proportional set size at the end of these seconds, with its children's (kB);
//   how many libraries it has loaded;
//   the time it has taken of the processor, in that process alone (ms).
// usage: bench_first_window COMMAND...

#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr auto kPatience = std::chrono::seconds(40);
/// How long the screen is watched once a window stands.
constexpr auto kWatched = std::chrono::milliseconds(3000);
/// Tool tips and splash screens are smaller than a window to work in.
constexpr int kLeastWidth = 200;
constexpr int kLeastHeight = 150;

double since(Clock::time_point begin)
{
    return Milliseconds(Clock::now() - begin).count();
}

int forgive(Display*, XErrorEvent*)
{
    return 0; // windows may be gone before they are looked at
}

bool isWindowToWorkIn(Display* display, const XMapEvent& event)
{
    XWindowAttributes window;
    return !event.override_redirect && XGetWindowAttributes(display, event.window, &window) &&
           window.width >= kLeastWidth && window.height >= kLeastHeight;
}

bool hasEnded(pid_t process)
{
    return waitpid(process, nullptr, WNOHANG) == process;
}

/// Whether a window came before the program ended or patience did.
bool waitForWindow(Display* display, pid_t process, Clock::time_point begin)
{
    while (Clock::now() - begin < kPatience && !hasEnded(process)) {
        pollfd connection{ConnectionNumber(display), POLLIN, 0};
        constexpr int kLook = 100;
        if (!XPending(display))
            poll(&connection, 1, kLook);
        while (XPending(display)) {
            XEvent event;
            XNextEvent(display, &event);
            if (event.type == MapNotify && isWindowToWorkIn(display, event.xmap))
                return true;
        }
    }
    return false;
}

/// What the screen shows, at every fourth pixel of every fourth row.
std::vector<unsigned long> screen(Display* display)
{
    const Window root = DefaultRootWindow(display);
    XWindowAttributes whole;
    XGetWindowAttributes(display, root, &whole);
    const std::unique_ptr<XImage, int (*)(XImage*)> image(
        XGetImage(display, root, 0, 0, static_cast<unsigned>(whole.width),
                  static_cast<unsigned>(whole.height), AllPlanes, ZPixmap),
        [](XImage* each) { return XDestroyImage(each); });
    std::vector<unsigned long> pixels;
    constexpr int kStep = 4;
    for (int y = 0; image && y < whole.height; y += kStep)
        for (int x = 0; x < whole.width; x += kStep)
            pixels.push_back(XGetPixel(image.get(), x, y));
    return pixels;
}

/// A blinking cursor is no great change; a page that is filled in is.
bool greatlyDiffer(const std::vector<unsigned long>& one, const std::vector<unsigned long>& other)
{
    constexpr std::size_t kShare = 200;
    std::size_t differing = 0;
    for (std::size_t i = 0; i < std::min(one.size(), other.size()); ++i)
        differing += one[i] != other[i] ? 1 : 0;
    return differing > one.size() / kShare;
}

/// When the last great change was seen, looking every 20 ms.
double watch(Display* display, Clock::time_point begin)
{
    double last = since(begin);
    const auto end = Clock::now() + kWatched;
    std::vector<unsigned long> before = screen(display);
    while (Clock::now() < end) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        std::vector<unsigned long> now = screen(display);
        if (greatlyDiffer(before, now)) {
            last = since(begin);
            before = std::move(now);
        }
    }
    return last;
}

/// The processes of the program: they all belong to its session.
std::vector<pid_t> processesOf(pid_t session)
{
    std::vector<pid_t> found;
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        const std::string name = entry.path().filename();
        const pid_t process = static_cast<pid_t>(std::strtol(name.c_str(), nullptr, 10));
        if (process > 0 && getsid(process) == session)
            found.push_back(process);
    }
    return found;
}

long proportionalKilobytes(pid_t process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/smaps_rollup");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("Pss:"))
            return std::strtol(line.c_str() + std::strlen("Pss:"), nullptr, 10);
    return 0;
}

std::size_t librariesOf(pid_t process)
{
    std::set<std::string> libraries;
    std::ifstream file("/proc/" + std::to_string(process) + "/maps");
    for (std::string line; std::getline(file, line);)
        if (const auto path = line.find('/');
            path != std::string::npos && line.find(".so", path) != std::string::npos)
            libraries.insert(line.substr(path));
    return libraries.size();
}

double processorMilliseconds(pid_t process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string line;
    std::getline(file, line);
    // After the name in brackets: state, then numbers; the 12th and 13th are user and system time.
    std::istringstream fields(line.substr(line.rfind(')') + 2));
    std::string skipped;
    for (int i = 0; i < 11; ++i)
        fields >> skipped;
    double user = 0;
    double system = 0;
    fields >> user >> system;
    return (user + system) * 1000 / static_cast<double>(sysconf(_SC_CLK_TCK));
}

pid_t start(char** command)
{
    const pid_t process = fork();
    if (process == 0) {
        setsid();
        std::freopen("/dev/null", "w", stdout);
        std::freopen("/dev/null", "w", stderr);
        execvp(command[0], command);
        _exit(127);
    }
    return process;
}

void stop(pid_t process)
{
    for (const pid_t each : processesOf(process))
        kill(each, SIGTERM);
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    for (const pid_t each : processesOf(process))
        kill(each, SIGKILL);
    waitpid(process, nullptr, 0);
}

} // namespace

int main(int argc, char** argv)
{
    Display* display = XOpenDisplay(nullptr);
    if (!display || argc < 2) {
        std::fputs("usage: bench_first_window COMMAND..., under X\n", stderr);
        return 2;
    }
    XSetErrorHandler(forgive);
    XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
    XSync(display, False);
    const auto begin = Clock::now();
    const pid_t process = start(argv + 1);
    if (!waitForWindow(display, process, begin)) {
        stop(process);
        std::fputs("bench_first_window: no window came\n", stderr);
        return 1;
    }
    const double shown = since(begin);
    const double settled = watch(display, begin);
    long memory = 0;
    for (const pid_t each : processesOf(process))
        memory += proportionalKilobytes(each);
    std::printf("%.1f\t%.1f\t%ld\t%zu\t%.0f\n", shown, settled, memory, librariesOf(process),
                processorMilliseconds(process));
    stop(process);
    XCloseDisplay(display);
    return 0;
}
