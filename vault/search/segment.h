// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One case's part of a member's own index: for each record that this member read or wrote, what it is found by. The
// bytes are in FORMAT.md §10; the decoder takes nothing else. Content: it stays in guarded memory.
#pragma once

#include "vault/charter/act_parts.h"
#include "vault/search/words.h"

#include <optional>

namespace vault::searching {

/// What is found: a sealed row by the object whose it is.
struct Found {
    charter::RecordKind kind = charter::RecordKind::CaseBody;
    ObjectId object;
    auto operator<=>(const Found&) const = default;
};

struct Entry {
    Found found;
    std::uint64_t version = 1;            ///< of the row that was read
    charter::Day on = charter::Day::None; ///< when it happened, as far as that is known
    crypto::ByteView terms;               ///< a list of terms.h, in whoever owns the bytes
};

/// One record's terms on their way into a segment.
struct Reading {
    Found found;
    std::uint64_t version = 1;
    charter::Day on = charter::Day::None;
    bool dated = false; ///< `on` is the record's own date or that of its writing, not a guess
    Terms terms;
};

class Segment {
public:
    static constexpr std::size_t kLargest = std::size_t{16} << 20U; ///< bytes

    Segment() = default;
    /// Nothing for bytes that are not a segment, or not written the one way in which a segment is written.
    [[nodiscard]] static std::optional<Segment> decode(crypto::SecretBytes bytes);
    [[nodiscard]] const crypto::SecretBytes& bytes() const { return m_bytes; }

    /// Ascending by what is found; the terms live as long as this segment.
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    /// The version that is in; 0 for none.
    [[nodiscard]] std::uint64_t versionOf(const Found& found) const;

    /// The same with these readings added, each in place of an older version. The newest entries are left out when it
    /// would be larger than kLargest.
    [[nodiscard]] Segment with(const std::vector<Reading>& readings) const;

private:
    [[nodiscard]] static Segment of(std::vector<Entry> entries);
    crypto::SecretBytes m_bytes;
    std::vector<Entry> m_entries;
};

} // namespace vault::searching
