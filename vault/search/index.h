// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// All segments of a member, merged for asking: from a term to the records that hold it. The terms lie in guarded memory,
// beside them only numbers. Built once, added to as records are read and written; to forget a case is to build again.
// One owner, one thread.
#pragma once

#include "vault/search/segment.h"

#include <functional>
#include <map>
#include <unordered_map>

namespace vault::searching {

struct Hit {
    CaseId caseFile;
    Found found;
    charter::Day on = charter::Day::None;
    unsigned words = 0; ///< how many of the asked words it holds
};

class Index {
public:
    static constexpr std::size_t kMostWords = 16; ///< of one question; what follows is not asked

    Index() = default;
    Index(Index&&) = default;
    Index& operator=(Index&&) = default;

    void add(const CaseId& caseFile, const Segment& segment);
    /// One record, in place of what was known of it.
    void add(const CaseId& caseFile, const Entry& entry);

    /// The best `limit` hits that `admits` lets through: more words first, then the later date. The last word of a text
    /// that ends with it also finds words that begin with it.
    [[nodiscard]] std::vector<Hit> find(std::string_view text, std::size_t limit,
                                        const std::function<bool(const Hit&)>& admits);

    [[nodiscard]] std::size_t records() const { return m_records.size() - m_replaced; }
    [[nodiscard]] std::size_t terms() const { return m_terms.size(); }

private:
    using TermNumber = std::uint32_t;
    using RecordNumber = std::uint32_t;
    struct Record {
        CaseId caseFile;
        Found found;
        charter::Day on = charter::Day::None;
        bool replaced = false;
    };
    struct Count {
        std::uint16_t words = 0, last = 0; ///< how many were found, and the number of the last of them
    };

    [[nodiscard]] TermNumber numberOf(std::string_view term);
    void sortTerms();
    void countTerm(std::string_view term, std::uint16_t word);
    void countPrefix(std::string_view prefix, std::uint16_t word);
    void count(TermNumber term, std::uint16_t word);

    std::vector<Record> m_records;
    std::map<Found, RecordNumber> m_newest;
    std::size_t m_replaced = 0;

    std::vector<crypto::SecretBytes> m_blocks; // the terms' bytes
    std::size_t m_used = 0;                    // of the last block
    std::vector<std::string_view> m_terms;     // by number, into the blocks
    std::unordered_map<std::string_view, TermNumber> m_numbers;
    std::vector<std::vector<RecordNumber>> m_postings; // by number
    std::vector<TermNumber> m_sorted;                  // those known at the last sort, by their bytes
    TermReader m_reader;

    std::vector<Count> m_counts;         // of one question, by record
    std::vector<RecordNumber> m_counted; // those that are not 0
};

} // namespace vault::searching
