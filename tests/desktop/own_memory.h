// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What this process holds in memory that it can write to, searched for words: heap, stacks, globals, guarded pages.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace stage {

/// A word to look for, in UTF-8 and in UTF-16. It keeps no readable copy of itself, or it would find itself: the bits of its
/// bytes are turned over. So it is put together from parts, letter by letter.
class SoughtWord {
public:
    /// ASCII only.
    explicit SoughtWord(std::initializer_list<std::string_view> parts);
    [[nodiscard]] const std::string& utf8() const { return m_utf8; }   ///< turned over
    [[nodiscard]] const std::string& utf16() const { return m_utf16; } ///< turned over

private:
    std::string m_utf8, m_utf16;
};

/// One place where a word was found.
struct Trace {
    std::size_t word = 0; ///< its number
    bool isUtf16 = false;
    std::uint64_t address = 0;
    std::string where;  ///< the mapping's name, or nothing for anonymous memory
    std::string around; ///< the bytes beside it, what cannot be printed as dots; the word itself left out
};
void PrintTo(const Trace& trace, std::ostream* out);

/// Searches every mapping that can be written to (/proc/self/maps) through /proc/self/mem. Left out: the address
/// sanitizer's shadow, which holds no bytes of ours. Throws std::runtime_error where a process may not look at itself.
[[nodiscard]] std::vector<Trace> tracesOf(const std::vector<SoughtWord>& words);

/// How many of the bytes at that address, freed or not, are this one; nothing is dereferenced or allocated. What was given
/// back to the system counts as none.
[[nodiscard]] std::size_t countAt(std::uintptr_t address, std::size_t size, char sought);

} // namespace stage
