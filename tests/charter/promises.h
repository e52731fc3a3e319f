// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds after any sequence of acts by anybody (DOMAIN §4, §6, §7, §8): of a state, and of the way to it.
#pragma once

#include "tests/charter/story.h"

namespace vault::charter {

/// The promises of a state: of the vault, and of the case that was touched; of every case for the scope zero.
void expectPromises(const Story& story, const ScopeId& touched);

/// What a play has seen, kept beside the charter's own state: promises about one act, and about what went before.
class Witness {
public:
    explicit Witness(const State& start) { remember(start); }

    /// An act that is allowed, before it is folded.
    void see(const State& before, const Attempt& attempt, const Act& act);
    /// What it made.
    void compare(const State& after);

private:
    void remember(const State& state);
    void hear(const State& before, const ConsentRecorded& word);

    std::set<PartyId> m_out;    ///< said no, and not yes since
    std::set<ShuttleId> m_dead; ///< waiting when a party of theirs said no
    std::map<CaseId, CaseState> m_states;
    std::map<std::pair<ScopeId, KeyName>, std::uint32_t> m_known; ///< the epochs that whoever leaves now knows
};

} // namespace vault::charter
