// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a text is found by: its words in lower case without accents, with ligatures written out, and the stem of each in
// French (Snowball), so that "réparées" is found by "repare". Apostrophes, hyphens and everything that is neither letter
// nor digit part words; one letter alone is no word. Words and stems are one kind of term.
// Terms are content: they stay in guarded memory.
#pragma once

#include "crypto/secret.h"

#include <memory>
#include <vector>

struct sb_stemmer;

namespace vault::searching {

inline constexpr std::size_t kLongestTerm = 60; ///< bytes; a longer word is cut there

/// Distinct terms in ascending order of their bytes: each `u8 length ‖ bytes`, in guarded memory.
class Terms {
public:
    Terms() = default;
    /// Nothing for bytes that are not such a list.
    [[nodiscard]] static bool isList(crypto::ByteView bytes);

    [[nodiscard]] crypto::ByteView expose() const& { return m_bytes.expose(); }
    [[nodiscard]] crypto::ByteView expose() const&& = delete;
    [[nodiscard]] bool empty() const { return m_bytes.empty(); }

private:
    friend class TermReader;
    crypto::SecretBytes m_bytes;
};

/// Calls `visit(std::string_view)` for each term of a list that isList() accepted.
void eachTerm(crypto::ByteView list, const auto& visit)
{
    while (!list.empty()) {
        const std::size_t size = list.front();
        visit(crypto::textOf(list.subspan(1, size)));
        list = list.subspan(1 + size);
    }
}

/// One word of a question: itself, and the stems by which it may have been written down.
struct AskedWord {
    crypto::SecretBytes word;
    std::vector<crypto::SecretBytes> stems; ///< distinct, none equal to the word
};

/// Reads texts into terms. One owner, one thread; texts that are not UTF-8 give nothing.
class TermReader {
public:
    TermReader();
    TermReader(TermReader&&) noexcept;
    TermReader& operator=(TermReader&&) noexcept;
    ~TermReader();

    void add(std::string_view text);
    /// The terms of all texts added since the last call.
    [[nodiscard]] Terms take();
    /// The words of a question in their order, at most `limit` of them. `openEnded` tells whether the last one may go on:
    /// nothing follows it yet.
    [[nodiscard]] std::vector<AskedWord> ask(std::string_view text, std::size_t limit, bool& openEnded);

private:
    struct Free {
        void operator()(sb_stemmer* stemmer) const;
    };
    void addTerm(crypto::ByteView term);
    void eachWord(std::string_view text, const auto& visit);
    [[nodiscard]] crypto::SecretBytes stemOf(crypto::ByteView word);

    std::unique_ptr<sb_stemmer, Free> m_stemmer;
    std::vector<crypto::SecretBytes> m_blocks; // the terms read so far, as they came
    std::size_t m_used = 0;                    // of the last block
    std::vector<std::string_view> m_terms;     // into the blocks
};

} // namespace vault::searching
