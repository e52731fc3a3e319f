// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/folds.h"

namespace vault::charter {

void fold(const Folding& in, const CosignersSet& act)
{
    in.state.vault.quorum = act.quorum;
    in.state.vault.cosigners = act.cosigners;
}

void fold(const Folding& in, const TracePeriodSet& act) { in.state.vault.traceMonths = act.months; }

void fold(const Folding& in, const QuarterForgotten& act)
{
    in.state.vault.forgotten[act.quarter] = in.place.index;
    in.state.vault.keys[{KeyKind::Quarter, objectOf(act.quarter)}].due = false;
    dropFormerHolders(in.state, ScopeId{});
}

} // namespace vault::charter
