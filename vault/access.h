// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who can open a case, and why: people, keys, grants, end dates, as the log says it. Nothing sealed is read and no leaf is
// left. What it cannot know: keys that somebody copied while they held them.
#pragma once

#include "vault/session.h"

namespace vault {

enum class CaseTie : std::uint8_t {
    None,        ///< nothing of the case is theirs to open
    Assigned,    ///< one of its mediators
    Coordinator, ///< holds the joint room of every case
    Removed,     ///< taken off, or recused
    Partner      ///< by a disclosure only
};

/// A key that this person holds in its newest epoch.
struct HeldKey {
    charter::KeyKind kind = charter::KeyKind::Case; ///< Case: the joint room; Party: one compartment
    PartyId party;                                  ///< of Party
    char letter = 0;                                ///< of Party, "A"…
    charter::Day since = charter::Day::None;        ///< the day it was first given; None when the log here does not say
};

/// What was, or may be, opened by a partner.
struct HeldDisclosure {
    DisclosureId disclosure;
    charter::DisclosureStage stage = charter::DisclosureStage::Described;
    charter::Day until = charter::Day::None; ///< inclusive; None before it is given
};

struct AccessLine {
    MemberId member;
    std::string name;
    charter::Role role = charter::Role::Mediator;
    CaseTie tie = CaseTie::None;
    charter::Day since = charter::Day::None; ///< assigned or taken off on that day; None when the log here does not say
    std::vector<HeldKey> keys;               ///< the joint room first, then compartments by letter
    std::vector<HeldDisclosure> disclosures; ///< of partners, for who may see the register; oldest id first
};

/// Everybody of the team, those with keys first, then partners to whom something of the case goes; auditors hold nothing of
/// any case. Empty for a case that is not there.
[[nodiscard]] std::vector<AccessLine> whoCanOpen(Session& session, const CaseId& caseFile);

} // namespace vault
