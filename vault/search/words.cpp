// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/search/words.h"

#include "crypto/promise.h"

#include <libstemmer.h>
#include <utf8proc.h>

#include <algorithm>
#include <utility>

namespace vault::searching {

namespace {

constexpr std::size_t kBlock = 4096;
constexpr auto kCaseOnly =
    static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
constexpr auto kPlain = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE |
                                                       UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);

/// Through guarded memory, as crypto/text.cpp does; empty when the text is not UTF-8.
crypto::SecretBytes mapped(std::string_view text, utf8proc_option_t options)
{
    const auto bytes = crypto::bytesOf(text);
    const auto length = static_cast<utf8proc_ssize_t>(bytes.size());
    const auto points = utf8proc_decompose(bytes.data(), length, nullptr, 0, options);
    if (points <= 0) return {};
    crypto::SecretBytes out((static_cast<std::size_t>(points) + 1) * sizeof(utf8proc_int32_t));
    auto* buffer = reinterpret_cast<utf8proc_int32_t*>(out.expose().data());
    const auto written = utf8proc_decompose(bytes.data(), length, buffer, points, options);
    crypto::require(written == points, "A text changed while it was being read.");
    const auto size = utf8proc_reencode(buffer, points, options);
    if (size < 0) return {};
    out.shrink(static_cast<std::size_t>(size));
    return out;
}

/// Ligatures and letters that have no decomposition but that people type otherwise; shorter or as long in UTF-8.
std::string_view typedAs(utf8proc_int32_t point)
{
    switch (point) {
    case 0x153: return "oe";
    case 0xE6: return "ae";
    case 0xF8: return "o";
    case 0x142: return "l";
    default: return {};
    }
}

bool isOfAWord(utf8proc_int32_t point)
{
    switch (utf8proc_category(point)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND: return true;
    default: return false; // apostrophes that are modifier letters (Lm) part words like the others
    }
}

/// A word without accents, in guarded memory.
crypto::SecretBytes plain(crypto::ByteView word)
{
    return word.empty() ? crypto::SecretBytes() : mapped(crypto::textOf(word), kPlain);
}

std::size_t lettersIn(crypto::ByteView word)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(word, [](std::uint8_t byte) { return (byte & 0xC0U) != 0x80U; }));
}

/// Cut at the longest term, between two characters.
crypto::ByteView cut(crypto::ByteView word)
{
    if (word.size() <= kLongestTerm) return word;
    std::size_t size = kLongestTerm;
    while (size > 0 && (word[size] & 0xC0U) == 0x80U) --size;
    return word.first(size);
}

/// The silent endings that Snowball leaves on a word which came without its accents: "reparee", "repare", "repar".
crypto::ByteView withoutSilentEnd(crypto::ByteView stem)
{
    while (stem.size() > 3 && (stem.back() == 'e' || stem.back() == 's')) stem = stem.first(stem.size() - 1);
    return stem;
}

} // namespace

bool Terms::isList(crypto::ByteView bytes)
{
    std::string_view before;
    while (!bytes.empty()) {
        const std::size_t size = bytes.front();
        if (size == 0 || size > kLongestTerm || bytes.size() < 1 + size) return false;
        const auto term = crypto::textOf(bytes.subspan(1, size));
        if (!before.empty() && term <= before) return false;
        before = term;
        bytes = bytes.subspan(1 + size);
    }
    return true;
}

void TermReader::Free::operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }

TermReader::TermReader() : m_stemmer(sb_stemmer_new("french", "UTF_8"))
{
    crypto::require(m_stemmer != nullptr, "The French stemmer is in the library.");
}
TermReader::TermReader(TermReader&&) noexcept = default;
TermReader& TermReader::operator=(TermReader&&) noexcept = default;
TermReader::~TermReader() = default;

/// Each word in lower case, accents kept, in guarded memory; `last` tells that the text ends with it.
void TermReader::eachWord(std::string_view text, const auto& visit)
{
    const auto lower = mapped(text, kCaseOnly);
    if (lower.empty()) return;
    auto rest = lower.expose();
    crypto::SecretBytes word(rest.size());
    std::size_t size = 0;
    while (!rest.empty()) {
        utf8proc_int32_t point = 0;
        const auto used = utf8proc_iterate(rest.data(), static_cast<utf8proc_ssize_t>(rest.size()), &point);
        if (used <= 0) return;
        const auto bytes = rest.first(static_cast<std::size_t>(used));
        rest = rest.subspan(bytes.size());
        if (isOfAWord(point)) {
            const auto typed = typedAs(point);
            const auto put = typed.empty() ? bytes : crypto::bytesOf(typed);
            std::ranges::copy(put, word.expose().subspan(size).begin());
            size += put.size();
            if (!rest.empty()) continue;
        }
        const auto whole = std::as_const(word).expose().first(size);
        if (lettersIn(whole) > 1) visit(whole, rest.empty() && isOfAWord(point));
        size = 0;
    }
}

crypto::SecretBytes TermReader::stemOf(crypto::ByteView word)
{
    const auto* stem = sb_stemmer_stem(m_stemmer.get(), word.data(), static_cast<int>(word.size()));
    crypto::require(stem != nullptr, "Not enough memory to stem a word.");
    const auto length = static_cast<std::size_t>(sb_stemmer_length(m_stemmer.get()));
    const auto folded = plain({stem, length});
    const auto bare = withoutSilentEnd(std::as_const(folded).expose());
    return crypto::SecretBytes::copyOf(cut(bare));
}

void TermReader::addTerm(crypto::ByteView term)
{
    if (term.empty()) return;
    if (m_blocks.empty() || m_used + term.size() > kBlock) {
        m_blocks.emplace_back(kBlock);
        m_used = 0;
    }
    const auto place = m_blocks.back().expose().subspan(m_used, term.size());
    std::ranges::copy(term, place.begin());
    m_used += term.size();
    m_terms.push_back(crypto::textOf(place));
}

void TermReader::add(std::string_view text)
{
    eachWord(text, [&](crypto::ByteView word, bool) {
        const auto folded = plain(word);
        addTerm(cut(folded.expose()));
        const auto accented = stemOf(word);
        addTerm(accented.expose());
        const auto bare = stemOf(folded.expose());
        addTerm(bare.expose());
    });
}

Terms TermReader::take()
{
    std::ranges::sort(m_terms);
    m_terms.erase(std::ranges::unique(m_terms).begin(), m_terms.end());
    std::size_t size = 0;
    for (const auto& term : m_terms) size += 1 + term.size();
    Terms terms;
    if (size > 0) terms.m_bytes = crypto::SecretBytes(size);
    std::size_t at = 0;
    for (const auto& term : m_terms) {
        const auto place = terms.m_bytes.expose().subspan(at, 1 + term.size());
        place.front() = static_cast<std::uint8_t>(term.size());
        std::ranges::copy(crypto::bytesOf(term), place.subspan(1).begin());
        at += place.size();
    }
    m_terms.clear();
    m_blocks.clear();
    m_used = 0;
    return terms;
}

std::vector<AskedWord> TermReader::ask(std::string_view text, std::size_t limit, bool& openEnded)
{
    std::vector<AskedWord> asked;
    openEnded = false;
    eachWord(text, [&](crypto::ByteView word, bool last) {
        if (asked.size() == limit) return;
        auto folded = plain(word);
        folded.shrink(cut(std::as_const(folded).expose()).size());
        AskedWord each{std::move(folded), {}};
        auto accented = stemOf(word);
        auto bare = stemOf(std::as_const(each.word).expose());
        const auto same = [](const crypto::SecretBytes& a, const crypto::SecretBytes& b) {
            return std::ranges::equal(a.expose(), b.expose());
        };
        const bool newBare = !same(bare, each.word) && !same(bare, accented);
        if (!same(accented, each.word)) each.stems.push_back(std::move(accented));
        if (newBare) each.stems.push_back(std::move(bare));
        asked.push_back(std::move(each));
        openEnded = last;
    });
    return asked;
}

} // namespace vault::searching
