// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One letter, folded. Plain values; only apply() writes them.
#pragma once

#include "vault/charter/scope_state.h"

namespace vault::charter {

struct LetterPart {
    CaseId ofCase;
    PartyId party;
    MemberId author, sender;
    LetterKind kind = LetterKind::Proposal;
    Day meetOn = Day::None, orderedOn = Day::None, sentOn = Day::None; ///< sentOn: None while it waits
    KeyStates keys;                                                    ///< Letter
    RowStates rows;

    bool operator==(const LetterPart&) const = default;
};

} // namespace vault::charter
