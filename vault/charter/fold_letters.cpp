// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/folds.h"

#include "vault/charter/asking.h"

namespace vault::charter {

void fold(const Folding& in, const LetterOrdered& act)
{
    auto& letter = in.state.letters[act.letter];
    letter.ofCase = act.ofCase;
    letter.party = act.party;
    letter.author = in.by.actor;
    letter.kind = act.kind;
    letter.meetOn = act.meetOn;
    letter.orderedOn = in.by.day;
    const auto scope = idAs<ScopeId>(act.letter);
    settle(in.state, scope, asObject(act.letter));
    settleRows(in.state, scope, asObject(act.letter), act.rows);
}

void fold(const Folding& in, const LetterSent& act)
{
    auto& letter = in.state.letters.at(act.letter);
    letter.sender = in.by.actor;
    letter.sentOn = in.by.day;
    dropFormerHolders(in.state, idAs<ScopeId>(act.letter));
}

} // namespace vault::charter
