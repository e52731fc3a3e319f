// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one person said and agreed to, for that person, on paper (AUTO-2): their own compartment and nothing of anybody
// else's. Paper leaves the vault, so each piece has its print leaf, and all of them are durable before anything is handed
// out. The mediator's working note is not the person's word: it is there only when the person asks (DOMAIN §5).
#pragma once

#include "vault/timeline.h"

namespace vault {

/// Words that were carried, or wait to be.
struct CarriedWords {
    bool own = false; ///< said by this party; else delivered to it
    charter::Day day = charter::Day::None; ///< when they were written down
    charter::ShuttleStage stage = charter::ShuttleStage::Draft;
    records::ShuttleMessage message;
};

/// Each list oldest first. No name and no contact: the paper is for somebody who knows them.
struct CompartmentPrint {
    std::string number; ///< of the case
    std::string alias;
    char letter = 'A';
    std::vector<records::Interview> interviews;
    std::vector<CarriedWords> words; ///< of its own, all; of others, those that were delivered to it
    std::vector<CaseEvent> consents; ///< LimitsExplained and ConsentRecorded of this party
    std::vector<records::Agreement> agreements; ///< that this party signed
};

enum class WorkingNotes : std::uint8_t { Without = 1, With };

/// Notes the print of the party and of each piece, then opens them: one transaction, all or nothing.
/// Refusals: CONF-1 unless assigned to the case, IMPA-3 once recused, INDE-2. Faults: those of a read.
[[nodiscard]] Outcome<CompartmentPrint> printCompartment(Session& session, const PartyId& party,
                                                         charter::Purpose purpose, WorkingNotes notes);

} // namespace vault
