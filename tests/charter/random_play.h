// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random plays: what anybody may try, in any order, with any date. Ids are drawn from the state, so that most acts mean
// something; nothing is promised about whether they are allowed.
#pragma once

#include "tests/charter/random_values.h"
#include "tests/charter/story.h"

namespace vault::charter {

class RandomPlay {
public:
    RandomPlay(Story& story, std::uint64_t seed) : m_story(story), m_values(seed) {}

    /// Somebody, the mediators of the first case more often than others.
    MemberId someone();
    /// Half of the time somebody who may do this act, when there is one, so that plays go far; else anybody.
    MemberId somebodyFor(const Act& act);
    Act anything();
    std::uint64_t below(std::uint64_t bound) { return m_values.below(bound); }

private:
    template <class Map>
    typename Map::key_type from(const Map& map);
    [[nodiscard]] const CasePart& part() const { return m_story.state.cases.at(m_case); }
    Day around() { return static_cast<Day>(m_story.today + 2 - below(4)); }
    PartyId party() { return from(part().parties); }
    template <class Tag>
    Rows rows(const Id<Tag>& id, RecordKind kind, std::uint64_t version = 1)
    {
        return {RowRef{RowId{id.bytes}, version, kind, {}}};
    }
    bool often() { return below(8) != 0; }

    Act team();
    Act recovery();
    Act keys();
    Act referral();
    Act caseWork();
    Act consent();
    Act shuttle();
    Act meeting();
    Act disclosure();
    Act danger();
    Act sealing();
    Act rights();
    Act retention();
    Act breakGlass();
    Act letter();
    Act departure();
    /// For one of the proposals that wait, when there is one: what takes two people is reached too.
    std::optional<Act> signature();

    Story& m_story;
    RandomValues m_values;
    CaseId m_case;
};

template <class Map>
typename Map::key_type RandomPlay::from(const Map& map)
{
    if (map.empty() || below(40) == 0) return m_story.fresh<typename Map::key_type>();
    return std::next(map.begin(), static_cast<std::ptrdiff_t>(below(map.size())))->first;
}

} // namespace vault::charter
