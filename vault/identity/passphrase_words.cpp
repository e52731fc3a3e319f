// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Passphrases of whole words, from the French list of Debian's package `diceware`: lines of five dice and a word.
#include "vault/identity/files.h"
#include "vault/identity/key_file.h"

#include "crypto/random.h"

#include <algorithm>
#include <string_view>

namespace vault::identity {
namespace {

constexpr auto kList = "/usr/lib/python3/dist-packages/diceware/wordlists/wordlist_fr.txt";
constexpr std::uint64_t kMostBytes = 1U << 20U;
constexpr std::size_t kFewestWords = 7775, kDice = 5, kLongestWord = 16;

// The word of `11111 abaisse`; nothing when the line is not in that form.
std::string_view wordOf(std::string_view line)
{
    const auto dice = line.substr(0, kDice);
    if (line.size() < kDice + 2 || line[kDice] != ' ' || dice.find_first_not_of("123456") != std::string_view::npos)
        return {};
    const auto word = line.substr(kDice + 1);
    const bool plain = std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
    return plain && word.size() <= kLongestWord ? word : std::string_view{};
}

// A list with fewer words would promise more than it gives.
Result<std::vector<std::string_view>> wordsOf(std::string_view text)
{
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        out.push_back(wordOf(text.substr(at, end - at)));
        at = end + 1;
    }
    std::ranges::sort(out);
    const auto twice = std::ranges::unique(out);
    out.erase(twice.begin(), twice.end());
    if (out.size() < kFewestWords || out.front().empty()) return std::unexpected(Fault::Malformed);
    return out;
}

} // namespace

Result<crypto::SecretBytes> generatePassphrase(unsigned words)
{
    auto file = files::readWhole(kList, kMostBytes);
    if (!file) return std::unexpected(file.error() == Fault::Missing ? Fault::Io : file.error());
    for (auto& byte : *file) // one word is in the list twice, once with a capital, which nobody would remember
        if (byte >= 'A' && byte <= 'Z') byte = static_cast<std::uint8_t>(byte - 'A' + 'a');
    const auto list = wordsOf(crypto::textOf(*file));
    if (!list) return std::unexpected(list.error());
    crypto::SecretBytes out(std::size_t{words} * (kLongestWord + 1));
    const auto begin = out.expose().begin();
    auto end = begin;
    for (unsigned i = 0; i < words; ++i) {
        if (i > 0) *end++ = ' ';
        end = std::ranges::copy((*list)[crypto::randomBelow(static_cast<std::uint32_t>(list->size()))], end).out;
    }
    out.shrink(static_cast<std::size_t>(end - begin));
    return out;
}

} // namespace vault::identity
