// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is tried beside the mediation itself: exceptions, seals, rights, the end of a case, letters and departures.

#include "tests/charter/random_play.h"

namespace vault::charter {

Act RandomPlay::breakGlass()
{
    const auto id = from(part().breakGlasses);
    const auto grounds = allOf<GlassGround>();
    switch (below(6)) {
    case 0: return BreakGlassAsked{m_case, m_story.fresh<BreakGlassId>(), grounds[below(grounds.size())],
                                   m_story.day(static_cast<int>(below(10)))};
    case 1:
    case 2: return BreakGlassApproved{m_case, id};
    case 3: return BreakGlassOpened{m_case, id};
    case 4: return BreakGlassEnded{m_case, id};
    default: return BreakGlassReviewed{m_case, id};
    }
}

Act RandomPlay::letter()
{
    if (below(3) == 0) return LetterSent{from(m_story.state.letters)};
    const auto fresh = m_story.fresh<LetterId>();
    const auto kind = allOf<LetterKind>()[below(3)];
    return LetterOrdered{fresh, m_case, party(), kind, kind == LetterKind::Appointment || !often() ? around() : Day::None,
                         often() ? rows(fresh, RecordKind::LetterAddress) : Rows{}};
}

Act RandomPlay::danger()
{
    const auto id = from(m_story.state.alerts);
    switch (below(5)) {
    case 0: {
        const auto fresh = m_story.fresh<AlertId>();
        const auto second = below(2) == 0 ? m_story.florimond : someone();
        return AlertOpened{fresh, DangerGround::IllTreatment, AlertAbout::Minor, second,
                           often() ? rows(fresh, RecordKind::AlertFacts) : Rows{}};
    }
    case 1: return AlertConfirmed{id};
    case 2: return AlertSent{id,       {allOf<AlertRecipient>()[below(4)]}, below(2) == 0 ? around() : Day::None,
                             allOf<NotInformedReason>()[below(2)], m_story.day(static_cast<int>(below(40))), {}};
    case 3: return AlertReviewed{id, rows(m_story.fresh<RowId>(), RecordKind::AlertReview)};
    default: return AlertDropped{id};
    }
}

Act RandomPlay::sealing()
{
    const auto sealed = [&](const auto& entry) {
        return entry.second.state == CaseState::Sealed || entry.second.state == CaseState::IntermediateArchive;
    };
    const auto found = std::ranges::find_if(m_story.state.cases, sealed);
    const auto file = found == m_story.state.cases.end() || !often() ? m_case : found->first;
    const auto propose = [&](const Act& act) {
        return Proposed{m_story.fresh<ProposalId>(), encodeAct({m_story.day(), act})};
    };
    switch (below(5)) {
    case 0: return CaseSealed{file, allOf<SealReason>()[below(3)]};
    case 1: return SealLifted{file};
    case 2: return propose(SealLifted{file});
    case 3:
        return propose(SealOpened{file, below(2) == 0 ? m_story.florimond : someone(),
                                  m_story.day(static_cast<int>(below(34))), Purpose::RightsRequest});
    default: {
        const auto& waiting = m_story.state.vault.proposals;
        if (waiting.empty()) return SealLifted{file};
        const auto& [id, last] = *std::ranges::max_element(
            waiting, {}, [](const auto& entry) { return entry.second.index; });
        return Countersigned{id, last.index, last.leafHash};
    }
    }
}

Act RandomPlay::rights()
{
    const auto id = from(part().rights);
    switch (below(5)) {
    case 0:
        return RightsRequested{m_case, m_story.fresh<RightsId>(), party(), allOf<RightsKind>()[below(6)], around(),
                               allOf<IdentityCheck>()[below(4)]};
    case 1: return RightsExtended{m_case, id, ExtensionReason::Complex};
    case 2:
        return RecordRectified{m_case, id, idAs<ObjectId>(below(2) == 0 ? party() : PartyId{}),
                               rows(m_story.fresh<RowId>(), RecordKind::Correction)};
    default: {
        RightsAnswered answer{m_case, id, allOf<RightsAnswer>()[below(3)], {}, allOf<IdentityCheck>()[below(4)], {}};
        if (answer.answer != RightsAnswer::Granted || !often()) answer.ground = allOf<RightsGround>()[below(6)];
        if (below(2) == 0) answer.sentBytes.fill(7);
        return answer;
    }
    }
}

Act RandomPlay::retention()
{
    const auto visa = often() ? std::string("AD86/2026-14") : std::string();
    switch (below(7)) {
    case 0: return CaseArchived{m_case, allOf<ArchiveReason>()[below(3)]};
    case 1: return HoldPlaced{m_case, m_story.day(static_cast<int>(below(400))), allOf<HoldGround>()[below(4)]};
    case 2: return HoldLifted{m_case};
    case 3: {
        const auto category = allOf<RetentionCategory>()[below(3)];
        DisposalOrdered order{m_story.fresh<OrderId>(), category, {m_case}, visa};
        if (category == RetentionCategory::DangerAlert) {
            order.cases.clear();
            order.alerts = {from(m_story.state.alerts)};
        }
        if (below(4) == 0) return order;
        return Proposed{m_story.fresh<ProposalId>(), encodeAct({m_story.day(), order})};
    }
    case 4:
    case 5:
        for (const auto& [id, proposal] : m_story.state.vault.proposals)
            if (proposal.open && std::holds_alternative<DisposalOrdered>(proposal.act))
                return Countersigned{id, proposal.index, proposal.leafHash};
        [[fallthrough]];
    default: return ReferralNamesErased{from(m_story.state.referrals)};
    }
}

Act RandomPlay::departure()
{
    // those without whom no play goes on stay
    const auto leaving = {m_story.anselme, m_story.celeste, m_story.prunelle, m_story.auditor, m_story.ekidom};
    const MemberRemoved removal{*(leaving.begin() + below(leaving.size())), allOf<DepartureReason>()[below(3)]};
    if (below(3) == 0) return removal;
    if (below(2) == 0) return Proposed{m_story.fresh<ProposalId>(), encodeAct({m_story.day(), removal})};
    for (const auto& [id, proposal] : m_story.state.vault.proposals)
        if (proposal.open && std::holds_alternative<MemberRemoved>(proposal.act))
            return Countersigned{id, proposal.index, proposal.leafHash};
    return removal;
}

} // namespace vault::charter
