// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/terminal.h"

#include "client/cli/phrases.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace cli {

namespace {

constexpr char kCtrlC = 3, kCtrlD = 4, kBackspace = 8, kCtrlU = 21, kDelete = 127;

class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0) ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

/// A terminal that shows nothing and hands over each key; Ctrl-C arrives as a key, so nothing can leave it like that.
class SilentTerminal {
public:
    explicit SilentTerminal(int fd) : m_fd(fd)
    {
        m_works = ::tcgetattr(fd, &m_before) == 0;
        if (!m_works) return;
        auto silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
        silent.c_cc[VMIN] = 1;
        silent.c_cc[VTIME] = 0;
        m_works = ::tcsetattr(fd, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_works) ::tcsetattr(m_fd, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;
    [[nodiscard]] bool works() const { return m_works; }

private:
    int m_fd;
    bool m_works = false;
    termios m_before{};
};

void writeAll(int fd, crypto::ByteView bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
}

/// Takes the last code point off a line of `size` bytes.
std::size_t withoutLast(crypto::ByteView line, std::size_t size)
{
    while (size > 0 && (line[size - 1] & 0xC0) == 0x80) --size;
    return size == 0 ? 0 : size - 1;
}

Result<crypto::SecretBytes> lineFrom(int fd)
{
    crypto::SecretBytes line(kLongestPassphrase + 1);
    const auto bytes = line.expose();
    std::size_t size = 0;
    for (;;) {
        char key = 0;
        const auto got = ::read(fd, &key, 1);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0 || key == kCtrlC) return complain("cancelled", phrases::kStopped);
        if (key == '\n' || key == '\r' || key == kCtrlD) break;
        if (key == kBackspace || key == kDelete)
            size = withoutLast(bytes, size);
        else if (key == kCtrlU)
            size = 0;
        else if (size == kLongestPassphrase)
            return complain("bad-passphrase", phrases::kPassphraseTooLong, kLongestPassphrase);
        else
            bytes[size++] = static_cast<std::uint8_t>(key);
    }
    line.shrink(size);
    return line;
}

int openTerminal() { return ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY); }

volatile std::sig_atomic_t interruptAsked = 0;
void noteInterrupt(int) { interruptAsked = 1; }

} // namespace

bool canAsk() { return Descriptor(openTerminal()).get() >= 0; }

bool errorIsTerminal() { return ::isatty(STDERR_FILENO) == 1; }

Result<crypto::SecretBytes> askHiddenAfter(crypto::ByteView before, crypto::ByteView secret, std::string_view after,
                                           std::string_view instead)
{
    const Descriptor terminal(openTerminal());
    if (terminal.get() < 0) return complain("no-terminal", phrases::kNoTerminal, instead);
    const SilentTerminal silent(terminal.get());
    if (!silent.works()) return complain("no-terminal", phrases::kNoTerminal, instead);
    writeAll(terminal.get(), before);
    writeAll(terminal.get(), secret);
    writeAll(terminal.get(), crypto::bytesOf(after));
    auto line = lineFrom(terminal.get());
    writeAll(terminal.get(), crypto::bytesOf("\n"));
    return line;
}

Result<crypto::SecretBytes> askHidden(std::string_view prompt, std::string_view instead)
{
    return askHiddenAfter({}, {}, prompt, instead);
}

Result<crypto::SecretBytes> passphraseLine(const std::filesystem::path& file)
{
    const auto shown = file.string();
    const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (in.get() < 0) return complain("cannot-read", phrases::kCannotRead, shown);
    crypto::SecretBytes line(kLongestPassphrase + 3); // with its line end, and one byte to see that it is too long
    const auto bytes = line.expose();
    std::size_t size = 0;
    while (size < bytes.size()) {
        const auto got = ::read(in.get(), bytes.data() + size, bytes.size() - size);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return complain("cannot-read", errno == EISDIR ? phrases::kNotAFile : phrases::kCannotRead, shown);
        if (got == 0) break;
        size += static_cast<std::size_t>(got);
    }
    if (size > 0 && bytes[size - 1] == '\n') --size;
    if (size > 0 && bytes[size - 1] == '\r') --size;
    if (size > kLongestPassphrase) return complain("bad-passphrase", phrases::kPassphraseTooLong, kLongestPassphrase);
    line.shrink(size);
    return line;
}

bool isReadableByOthers(const std::filesystem::path& file)
{
    struct stat found{};
    return ::stat(file.c_str(), &found) == 0 && S_ISREG(found.st_mode) && (found.st_mode & (S_IRGRP | S_IROTH)) != 0;
}

StopOnInterrupt::StopOnInterrupt()
{
    interruptAsked = 0;
    struct sigaction stop{};
    stop.sa_handler = noteInterrupt;
    ::sigaction(SIGINT, &stop, nullptr);
}

StopOnInterrupt::~StopOnInterrupt() { std::signal(SIGINT, SIG_DFL); }

bool StopOnInterrupt::asked() { return interruptAsked != 0; }

std::function<bool(std::uint64_t, std::uint64_t)> progressLine()
{
    using SteadyClock = std::chrono::steady_clock;
    const bool draws = errorIsTerminal();
    auto last = std::make_shared<SteadyClock::time_point>();
    return [draws, last](std::uint64_t done, std::uint64_t total) {
        const auto now = SteadyClock::now();
        if (draws && now - *last > std::chrono::milliseconds(100)) {
            *last = now;
            const auto percent = total == 0 ? 100 : done * 100 / total;
            const auto line = std::format("\r{:3} %", percent);
            writeAll(STDERR_FILENO, crypto::bytesOf(line));
        }
        return !StopOnInterrupt::asked();
    };
}

void endProgressLine()
{
    if (errorIsTerminal()) writeAll(STDERR_FILENO, crypto::bytesOf("\r      \r"));
}

} // namespace cli
