// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/replay.h"

namespace vault::charter {

std::optional<DatedAct> Replay::take(const LeafFacts& leaf, ByteView payload)
{
    auto dated = decodeAct(payload);
    if (!dated) {
        missing(leaf, ReplayFindingKind::PayloadUnreadable);
        return std::nullopt;
    }
    const Attempt attempt{leaf.actor, leaf.time, dated->day};
    if (auto verdict = check(m_state, attempt, dated->act); !verdict) {
        m_findings.push_back({ReplayFindingKind::NotAllowed, leaf.place.index, kindOf(dated->act), verdict.error()});
        return std::nullopt;
    }
    const auto label = labelOf(m_state, dated->act);
    if (label.leafClass != leaf.leafClass || label.subject != leaf.subject ||
        scopeOf(m_state, dated->act) != leaf.scope) {
        m_findings.push_back({ReplayFindingKind::WrongLabel, leaf.place.index, kindOf(dated->act), std::nullopt});
        return std::nullopt;
    }
    apply(m_state, attempt, dated->act, leaf.place);
    return std::move(*dated);
}

void Replay::missing(const LeafFacts& leaf, ReplayFindingKind why)
{
    m_findings.push_back({why, leaf.place.index, ActKind{}, std::nullopt});
}

} // namespace vault::charter
