// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/search/index.h"

#include <algorithm>
#include <tuple>

namespace vault::searching {

namespace {

constexpr std::size_t kBlock = std::size_t{64} * 1024;

} // namespace

Index::TermNumber Index::numberOf(std::string_view term)
{
    if (const auto known = m_numbers.find(term); known != m_numbers.end()) return known->second;
    if (m_blocks.empty() || m_used + term.size() > kBlock) {
        m_blocks.emplace_back(kBlock);
        m_used = 0;
    }
    const auto place = m_blocks.back().expose().subspan(m_used, term.size());
    std::ranges::copy(crypto::bytesOf(term), place.begin());
    m_used += term.size();
    const auto number = static_cast<TermNumber>(m_terms.size());
    m_terms.push_back(crypto::textOf(place));
    m_postings.emplace_back();
    m_numbers.emplace(m_terms.back(), number);
    return number;
}

void Index::add(const CaseId& caseFile, const Segment& segment)
{
    for (const auto& entry : segment.entries()) add(caseFile, entry);
}

void Index::add(const CaseId& caseFile, const Entry& entry)
{
    const auto record = static_cast<RecordNumber>(m_records.size());
    const auto [known, isNew] = m_newest.try_emplace(entry.found, record);
    if (!isNew) {
        m_records[known->second].replaced = true;
        ++m_replaced;
        known->second = record;
    }
    m_records.push_back({caseFile, entry.found, entry.on});
    eachTerm(entry.terms, [&](std::string_view term) { m_postings[numberOf(term)].push_back(record); });
}

/// A few new terms find their places; many are sorted with the rest.
void Index::sortTerms()
{
    const auto before = m_sorted.size();
    if (before == m_terms.size()) return;
    const auto byBytes = [this](TermNumber number) { return m_terms[number]; };
    for (auto number = before; number < m_terms.size(); ++number) m_sorted.push_back(static_cast<TermNumber>(number));
    const auto fresh = m_sorted.begin() + static_cast<std::ptrdiff_t>(before);
    std::ranges::sort(fresh, m_sorted.end(), {}, byBytes);
    std::ranges::inplace_merge(m_sorted.begin(), fresh, m_sorted.end(), {}, byBytes);
}

void Index::count(TermNumber term, std::uint16_t word)
{
    for (const auto record : m_postings[term]) {
        auto& counted = m_counts[record];
        if (counted.last == word) continue;
        if (counted.words == 0) m_counted.push_back(record);
        counted = {static_cast<std::uint16_t>(counted.words + 1), word};
    }
}

void Index::countTerm(std::string_view term, std::uint16_t word)
{
    if (const auto known = m_numbers.find(term); known != m_numbers.end()) count(known->second, word);
}

void Index::countPrefix(std::string_view prefix, std::uint16_t word)
{
    const auto byBytes = [this](TermNumber number) { return m_terms[number]; };
    for (auto at = std::ranges::lower_bound(m_sorted, prefix, {}, byBytes);
         at != m_sorted.end() && m_terms[*at].starts_with(prefix); ++at)
        count(*at, word);
}

std::vector<Hit> Index::find(std::string_view text, std::size_t limit, const std::function<bool(const Hit&)>& admits)
{
    bool openEnded = false;
    const auto asked = m_reader.ask(text, kMostWords, openEnded);
    if (asked.empty() || limit == 0) return {};
    sortTerms();
    m_counts.assign(m_records.size(), {});
    m_counted.clear();
    std::uint16_t word = 0;
    for (const auto& each : asked) {
        ++word;
        const auto whole = crypto::textOf(each.word.expose());
        const bool goesOn = openEnded && &each == &asked.back();
        goesOn ? countPrefix(whole, word) : countTerm(whole, word);
        for (const auto& stem : each.stems) countTerm(crypto::textOf(stem.expose()), word);
    }
    const auto isWorse = [this](RecordNumber a, RecordNumber b) {
        const auto key = [this](RecordNumber number) {
            const auto& record = m_records[number];
            return std::tuple(m_counts[number].words, record.on, record.found);
        };
        return key(a) < key(b);
    };
    std::erase_if(m_counted, [this](RecordNumber number) { return m_records[number].replaced; });
    std::ranges::make_heap(m_counted, isWorse);
    std::vector<Hit> hits;
    while (!m_counted.empty() && hits.size() < limit) {
        std::ranges::pop_heap(m_counted, isWorse);
        const auto& record = m_records[m_counted.back()];
        const Hit hit{record.caseFile, record.found, record.on, m_counts[m_counted.back()].words};
        m_counted.pop_back();
        if (admits(hit)) hits.push_back(hit);
    }
    return hits;
}

} // namespace vault::searching
