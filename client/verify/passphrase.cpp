// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/passphrase.h"

#include "crypto/file_io.h"

#include <cerrno>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace verify {

namespace {

constexpr std::size_t kLongest = 1024; ///< bytes
constexpr std::uint8_t kCtrlC = 3, kCtrlD = 4, kBackspace = 8, kCtrlU = 21, kDelete = 127;

/// A terminal that shows nothing and hands over each key; Ctrl-C arrives as a key, so nothing can leave it like that.
class SilentTerminal {
public:
    explicit SilentTerminal(int fd) : m_fd(fd)
    {
        if (::tcgetattr(fd, &m_before) != 0) return;
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

/// Best effort: a prompt that cannot be shown is no reason to stop.
void show(int fd, std::string_view text)
{
    [[maybe_unused]] const auto written = ::write(fd, text.data(), text.size());
}

/// Reads until `most` bytes or the end.
crypto::Result<std::size_t> readUpTo(int fd, crypto::MutableBytes out)
{
    std::size_t size = 0;
    while (size < out.size()) {
        const auto got = ::read(fd, out.data() + size, out.size() - size);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return std::unexpected(crypto::Fault::Io);
        if (got == 0) break;
        size += static_cast<std::size_t>(got);
    }
    return size;
}

/// Takes the last code point off a line of `size` bytes.
std::size_t withoutLast(crypto::ByteView line, std::size_t size)
{
    while (size > 0 && (line[size - 1] & 0xC0U) == 0x80U) --size;
    return size == 0 ? 0 : size - 1;
}

std::expected<crypto::SecretBytes, PassphraseFault> typedLine(int fd)
{
    crypto::SecretBytes line(kLongest + 1);
    const auto bytes = line.expose();
    std::size_t size = 0;
    while (size <= kLongest) {
        std::uint8_t key = 0;
        const auto got = readUpTo(fd, {&key, 1});
        if (!got || *got == 0 || key == kCtrlC) return std::unexpected(PassphraseFault::Stopped);
        if (key == '\n' || key == '\r' || key == kCtrlD) break;
        if (key == kBackspace || key == kDelete)
            size = withoutLast(bytes, size);
        else if (key == kCtrlU)
            size = 0;
        else
            bytes[size++] = key;
    }
    line.shrink(size);
    return line;
}

std::expected<crypto::Passphrase, PassphraseFault> passphraseOf(crypto::SecretBytes typed)
{
    if (typed.empty() || typed.size() > kLongest) return std::unexpected(PassphraseFault::Unusable);
    auto out = crypto::Passphrase::from(std::move(typed));
    if (!out) return std::unexpected(PassphraseFault::Unusable);
    return std::move(*out);
}

} // namespace

std::expected<crypto::Passphrase, PassphraseFault> askPassphrase(std::string_view prompt)
{
    const crypto::Descriptor terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY));
    if (terminal.number() < 0) return std::unexpected(PassphraseFault::NoTerminal);
    const SilentTerminal silent(terminal.number());
    if (!silent.works()) return std::unexpected(PassphraseFault::NoTerminal);
    show(terminal.number(), prompt);
    auto typed = typedLine(terminal.number());
    show(terminal.number(), "\n");
    if (!typed) return std::unexpected(typed.error());
    return passphraseOf(std::move(*typed));
}

std::expected<crypto::Passphrase, PassphraseFault> readPassphrase(const std::filesystem::path& file)
{
    const crypto::Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (in.number() < 0) return std::unexpected(PassphraseFault::Unreadable);
    crypto::SecretBytes line(kLongest + 3); // with its line end, and one byte to see that it is too long
    const auto bytes = line.expose();
    const auto read = readUpTo(in.number(), bytes);
    if (!read) return std::unexpected(PassphraseFault::Unreadable);
    auto size = *read;
    if (size > 0 && bytes[size - 1] == '\n') {
        --size;
        if (size > 0 && bytes[size - 1] == '\r') --size;
    }
    line.shrink(size);
    return passphraseOf(std::move(line));
}

bool sameWords(const crypto::Passphrase& one, const crypto::Passphrase& other)
{
    return crypto::equalInConstantTime(one.expose(), other.expose());
}

} // namespace verify
