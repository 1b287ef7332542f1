// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/passphrase.h"

#include "cli/files.h"
#include "cli/table.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <optional>
#include <string_view>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace comeback::cli {

namespace {

using diary::Passphrase;

constexpr std::size_t kFewest = 8;
constexpr std::size_t kMost = 1024;

/// The signal that came while a passphrase was typed; 0 for none.
volatile std::sig_atomic_t cameMeanwhile = 0;

void noteSignal(int signal)
{
    cameMeanwhile = signal;
}

/// Puts off what would end the program while the terminal shows nothing, and leave it so: it comes
/// when this goes.
class PutOffSignals
{
public:
    PutOffSignals()
    {
        cameMeanwhile = 0;
        struct sigaction note = {};
        note.sa_handler = noteSignal;
        sigemptyset(&note.sa_mask);
        for (std::size_t i = 0; i < kSignals.size(); ++i)
            ::sigaction(kSignals[i], &note, &m_before[i]);
    }
    PutOffSignals(const PutOffSignals&) = delete;
    PutOffSignals& operator=(const PutOffSignals&) = delete;
    ~PutOffSignals()
    {
        for (std::size_t i = 0; i < kSignals.size(); ++i)
            ::sigaction(kSignals[i], &m_before[i], nullptr);
        if (cameMeanwhile != 0)
            ::raise(cameMeanwhile);
    }

private:
    static constexpr std::array kSignals{SIGINT, SIGQUIT, SIGTERM, SIGHUP};
    std::array<struct sigaction, kSignals.size()> m_before{};
};

/// The terminal that the person sits at, whatever standard input is; it shows nothing that is typed
/// as long as this lives.
class SilentTerminal
{
public:
    SilentTerminal() : m_terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_terminal < 0 || ::tcgetattr(m_terminal, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isSilent = ::tcsetattr(m_terminal, TCSAFLUSH, &silent) == 0;
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;
    ~SilentTerminal()
    {
        if (m_isSilent)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        if (m_terminal >= 0)
            ::close(m_terminal);
    }

    [[nodiscard]] std::optional<std::string> ask(std::string_view question) const
    {
        if (!m_isSilent || !say(question))
            return std::nullopt;
        std::string words;
        for (char each = 0; words.size() < kMost && ::read(m_terminal, &each, 1) == 1;) {
            if (each == '\n' || each == '\r')
                break;
            words += each;
        }
        return say("\n") && cameMeanwhile == 0 ? std::optional{std::move(words)} : std::nullopt;
    }

private:
    [[nodiscard]] bool say(std::string_view text) const
    {
        return ::write(m_terminal, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    }

    int m_terminal = -1;
    termios m_before{};
    bool m_isSilent = false;
};

Result<std::string, Failure> fromFile(const std::string& file)
{
    auto text = readFile(file);
    if (!text)
        return text.error();
    text->resize(std::min(text->find_first_of("\r\n"), text->size()));
    if (text->empty())
        return Failure{Exit::Input, oneLine(file) + ": the first line is empty; it should be the "
                                                    "passphrase. Nothing was changed."};
    return text;
}

Result<std::string, Failure> fromTerminal(Asking asking)
{
    const PutOffSignals signals;
    const SilentTerminal terminal;
    auto words = terminal.ask("Passphrase: ");
    if (!words)
        return Failure{Exit::Input, "There is no terminal to ask for the passphrase. Give it with "
                                    "--passphrase-file. Nothing was changed."};
    if (asking == Asking::Twice && terminal.ask("The same again: ") != words)
        return Failure{Exit::Input, "The two are not the same. Nothing was changed."};
    return std::move(*words);
}

} // namespace

Result<Passphrase, Failure> readPassphrase(const std::string& file, Asking asking)
{
    auto words = file.empty() ? fromTerminal(asking) : fromFile(file);
    if (!words)
        return words.error();
    Passphrase passphrase{std::move(*words)};
    const std::size_t size = passphrase.words().size();
    if (size > kMost || (asking == Asking::Twice && size < kFewest))
        return Failure{Exit::Input, "A passphrase has " + std::to_string(kFewest) + " to " +
                                        std::to_string(kMost) +
                                        " characters; five or six words are good. Nothing was "
                                        "changed."};
    return passphrase;
}

} // namespace comeback::cli
