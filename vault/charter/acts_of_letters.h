// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters (DOMAIN §6, DISC-4): an assistant sends them without a key of the case. A letter has a key of its own, under
// which lie a name, a postal address and an appointment, and nothing of what was said.
#pragma once

#include "vault/charter/act_parts.h"

namespace vault::charter {

struct LetterOrdered {
    LetterId letter;
    CaseId ofCase; ///< the letter is a scope of its own: no key of the case opens it
    PartyId party;
    LetterKind kind = LetterKind::Proposal;
    Day meetOn = Day::None; ///< of an appointment
    Rows rows;              ///< LetterAddress

    static void describe(auto& self, auto&& v)
    {
        v(self.letter, self.ofCase, self.party, self.kind, self.meetOn, self.rows);
    }
};

/// It is in the post: the assistants' key of it goes.
struct LetterSent {
    LetterId letter;

    static void describe(auto& self, auto&& v) { v(self.letter); }
};

} // namespace vault::charter
