// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/own_memory.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include <fcntl.h>
#include <unistd.h>

namespace stage {

namespace {

constexpr std::size_t kPiece = std::size_t{1} << 20U; // bytes read at once
constexpr std::size_t kOverlap = 256;                 // longer than any word
constexpr std::size_t kBeside = 24;                   // bytes shown on each side of a find
constexpr std::uint64_t kNoProgramIsSoLarge = std::uint64_t{1} << 40U;

char turnedOver(char byte) { return static_cast<char>(~static_cast<unsigned char>(byte)); }

struct Mapping {
    std::uint64_t begin = 0, end = 0;
    std::string name;
};

std::vector<Mapping> writableMappings()
{
    std::vector<Mapping> found;
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        std::istringstream parts(line);
        Mapping one;
        char dash = 0;
        std::string permissions, offset, device, inode;
        parts >> std::hex >> one.begin >> dash >> one.end >> permissions >> offset >> device >> inode >> one.name;
        if (permissions.size() < 2 || permissions[0] != 'r' || permissions[1] != 'w') continue;
        if (one.end - one.begin < kNoProgramIsSoLarge) found.push_back(one);
    }
    return found;
}

class OwnMemory {
public:
    OwnMemory() : m_file(::open("/proc/self/mem", O_RDONLY | O_CLOEXEC))
    {
        if (m_file < 0) throw std::runtime_error("this process may not look at its own memory");
    }
    ~OwnMemory() { ::close(m_file); }
    OwnMemory(const OwnMemory&) = delete;
    OwnMemory& operator=(const OwnMemory&) = delete;

    /// 0 where the pages are gone.
    [[nodiscard]] std::size_t read(std::uint64_t address, void* into, std::size_t size) const
    {
        const auto got = ::pread(m_file, into, size, static_cast<off_t>(address));
        return got < 0 ? 0 : static_cast<std::size_t>(got);
    }

private:
    int m_file;
};

/// Where pieces of memory are looked at: turned over as soon as they are here, wiped before the next one, so that the
/// search leaves nothing behind that it would find.
class Glass {
public:
    void look(const OwnMemory& memory, std::uint64_t address, std::size_t size)
    {
        wipe();
        m_size = memory.read(address, m_words.data(), size);
        for (auto& eight : m_words) eight = ~eight;
    }
    void wipe() { ::explicit_bzero(m_words.data(), m_words.size() * sizeof m_words[0]); }
    [[nodiscard]] std::string_view turned() const { return {reinterpret_cast<const char*>(m_words.data()), m_size}; }
    [[nodiscard]] bool holds(std::uint64_t address) const
    {
        const auto begin = reinterpret_cast<std::uintptr_t>(m_words.data());
        return address >= begin && address < begin + m_words.size() * sizeof m_words[0];
    }

private:
    std::vector<std::uint64_t> m_words = std::vector<std::uint64_t>(kPiece / sizeof(std::uint64_t));
    std::size_t m_size = 0;
};

std::string printable(std::string_view turned)
{
    std::string out;
    for (const auto byte : turned) {
        const auto letter = turnedOver(byte);
        out += letter >= ' ' && letter <= '~' ? letter : '.';
    }
    return out;
}

std::string around(std::string_view turned, std::size_t at, std::size_t size)
{
    const auto begin = at - std::min(at, kBeside);
    const auto after = std::min(at + size, turned.size());
    return printable(turned.substr(begin, at - begin)) + " [...] " + printable(turned.substr(after, kBeside));
}

} // namespace

SoughtWord::SoughtWord(std::initializer_list<std::string_view> parts)
{
    for (const auto part : parts)
        for (const auto letter : part) {
            m_utf8 += turnedOver(letter);
            m_utf16 += turnedOver(letter);
            m_utf16 += turnedOver('\0');
        }
}

void PrintTo(const Trace& trace, std::ostream* out)
{
    *out << "word " << trace.word << (trace.isUtf16 ? " in UTF-16" : " in UTF-8") << " at 0x" << std::hex << trace.address
         << std::dec << ' ' << (trace.where.empty() ? "(anonymous)" : trace.where) << ": " << trace.around;
}

std::vector<Trace> tracesOf(const std::vector<SoughtWord>& words)
{
    const OwnMemory memory;
    Glass glass;
    std::vector<Trace> traces;
    for (const auto& mapping : writableMappings())
        for (auto at = mapping.begin; at < mapping.end; at += kPiece - kOverlap) {
            const bool isLast = mapping.end - at <= kPiece;
            glass.look(memory, at, static_cast<std::size_t>(std::min<std::uint64_t>(kPiece, mapping.end - at)));
            const auto seen = glass.turned();
            for (std::size_t word = 0; word < words.size(); ++word)
                for (const bool isUtf16 : {false, true}) {
                    const auto& sought = isUtf16 ? words[word].utf16() : words[word].utf8();
                    for (auto found = seen.find(sought); found != std::string_view::npos; found = seen.find(sought, found + 1)) {
                        if (glass.holds(at + found)) continue;
                        if (!isLast && found >= kPiece - kOverlap) break; // the next piece begins with it
                        traces.push_back({word, isUtf16, at + found, mapping.name, around(seen, found, sought.size())});
                    }
                }
            if (isLast) break;
        }
    glass.wipe();
    return traces;
}

// In a small buffer of its own: one from the heap could be the very block that is looked at.
std::size_t countAt(std::uintptr_t address, std::size_t size, char sought)
{
    const OwnMemory memory;
    std::array<char, 4096> piece{};
    std::size_t count = 0;
    for (std::size_t done = 0; done < size;) {
        const auto wanted = std::min(piece.size(), size - done);
        const auto got = memory.read(address + done, piece.data(), wanted);
        if (got == 0) break; // given back to the system
        count += static_cast<std::size_t>(std::count(piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(got), sought));
        done += got;
    }
    return count;
}

} // namespace stage
