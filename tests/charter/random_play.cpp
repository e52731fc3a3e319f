// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/charter/random_play.h"

namespace vault::charter {

MemberId RandomPlay::someone()
{
    const auto everyone = m_story.everyone();
    const auto pair = {m_story.eglantine, m_story.basile};
    if (below(12) == 0) return below(2) == 0 ? m_story.capucine : m_story.olivine; // the two of a disposal
    return below(3) != 0 ? *(pair.begin() + below(2)) : everyone[below(everyone.size())];
}

MemberId RandomPlay::somebodyFor(const Act& act)
{
    const auto first = someone();
    if (below(2) == 0) return first;
    const auto everyone = m_story.everyone();
    const auto from = below(everyone.size());
    for (std::size_t i = 0; i < everyone.size(); ++i) {
        const auto& member = everyone[(from + i) % everyone.size()];
        if (m_story.ask(member, act)) return member;
    }
    return first;
}

std::optional<Act> RandomPlay::signature()
{
    std::vector<Act> waiting;
    for (const auto& [id, proposal] : m_story.state.vault.proposals)
        if (proposal.open) waiting.emplace_back(Countersigned{id, proposal.index, proposal.leafHash});
    if (waiting.empty()) return std::nullopt;
    return waiting[below(waiting.size())];
}

Act RandomPlay::anything()
{
    if (below(8) == 0)
        if (auto second = signature()) return std::move(*second);
    m_case =
        std::next(m_story.state.cases.begin(), static_cast<std::ptrdiff_t>(below(m_story.state.cases.size())))->first;
    if (part().state == CaseState::Closed && below(3) == 0) return retention(); // few cases live long enough
    switch (below(25)) {
    case 0: return team();
    case 16: return danger();
    case 17: return sealing();
    case 18: return rights();
    case 19:
    case 20: return retention();
    case 21:
    case 22: return breakGlass();
    case 23: return letter();
    case 24: return departure();
    case 1:
    case 2: return keys();
    case 3: return referral();
    case 4:
    case 5:
    case 6: return caseWork();
    case 7:
    case 8:
    case 9: return consent();
    case 10:
    case 11: return shuttle();
    case 12:
    case 13: return meeting();
    default: return disclosure();
    }
}

Act RandomPlay::team()
{
    const MemberEnrolled enrolment{m_story.fresh<MemberId>(), allOf<Role>()[below(5)], PartnerKind::None, {}};
    const Quarter quarter{static_cast<std::uint32_t>(8000 + below(6))};
    const CosignersSet cosigners{static_cast<std::uint16_t>(below(3)), {{"ville.example/cosigner", Hash32{1}}}};
    const TracePeriodSet period{static_cast<std::uint16_t>(11 + below(27))};
    switch (below(11)) {
    case 0: return enrolment;
    case 9: return recovery();
    case 3: return Proposed{m_story.fresh<ProposalId>(), encodeAct({m_story.day(), QuarterForgotten{quarter}})};
    case 4: return Proposed{m_story.fresh<ProposalId>(), encodeAct({m_story.day(), cosigners})};
    case 5: return Proposed{m_story.fresh<ProposalId>(), encodeAct({m_story.day(), period})};
    case 6: return below(2) == 0 ? Act(cosigners) : Act(QuarterForgotten{quarter});
    case 7: return BackupMade{from(m_story.state.vault.backups), below(900), {}, {}};
    case 8: return Restored{from(m_story.state.vault.backups), below(900), around()};
    case 1: return Proposed{m_story.fresh<ProposalId>(), encodeAct({m_story.day(), enrolment})};
    case 2: {
        const auto id = from(m_story.state.vault.proposals);
        const auto found = m_story.state.vault.proposals.find(id);
        if (found == m_story.state.vault.proposals.end()) return Countersigned{id, 0, {}};
        return Countersigned{id, found->second.index, found->second.leafHash};
    }
    default: return QuarterMade{quarter, Bytes(1216, 1)};
    }
}

Act RandomPlay::recovery()
{
    const auto& held = m_story.state.vault.recovery;
    const auto id = held && often() ? held->id : m_story.fresh<RecoveryId>();
    const auto shareAt = [](std::uint64_t i) { return Hash32{static_cast<std::uint8_t>(1 + i)}; };
    std::vector<Hash32> shares;
    for (std::uint64_t i = 0, count = below(4); i < count; ++i) shares.push_back(shareAt(i));
    const RecoverySet set{m_story.fresh<RecoveryId>(), m_story.fresh<MemberId>(), static_cast<std::uint16_t>(below(4)),
                          {shareAt(0), shareAt(1), shareAt(2)}, {}};
    const RecoveryAllowed allowed{id, someone()};
    switch (below(6)) {
    case 0: return Proposed{m_story.fresh<ProposalId>(), encodeAct({m_story.day(), set})};
    case 1: return Proposed{m_story.fresh<ProposalId>(), encodeAct({m_story.day(), allowed})};
    case 2: return below(2) == 0 ? Act(set) : Act(allowed);
    case 3: return RecoveryRehearsed{id, shares, 40};
    default: return MemberRecovered{id, someone(), shares};
    }
}

Act RandomPlay::keys()
{
    const auto& all = m_story.state;
    if (often()) {
        const auto members = m_story.everyone();
        if (const auto due = epochsDueBy(all, members[below(members.size())]); !due.empty()) {
            const auto& first = due[below(due.size())];
            return EpochMade{first.scope, KeyRef{first.key.first, first.key.second, first.next}, {}, {}};
        }
        if (const auto owed = duties(all); !owed.empty()) {
            const auto& duty = owed[below(owed.size())];
            return KeysGiven{duty.scope, {GrantRef{duty.key, duty.recipient, {}}}};
        }
    }
    const auto kind = allOf<KeyKind>()[below(allOf<KeyKind>().size())];
    const auto object = kind == KeyKind::Party ? idAs<ObjectId>(party()) : idAs<ObjectId>(m_case);
    const KeyRef key{kind, object, static_cast<std::uint32_t>(1 + below(3))};
    if (below(2) == 0) return EpochMade{ScopeId{m_case.bytes}, key, {}, {}};
    return KeysGiven{ScopeId{m_case.bytes}, {GrantRef{key, someone(), {}}}};
}

Act RandomPlay::referral()
{
    const auto id = from(m_story.state.referrals);
    const auto statuses = allOf<PartnerStatus>();
    switch (below(5)) {
    case 0: {
        ReferralReceived received;
        received.referral = m_story.fresh<ReferralId>();
        received.conflictKind = ConflictKind::Noise;
        received.partner = below(2) == 0 ? m_story.ekidom : MemberId{};
        received.rows = rows(received.referral, RecordKind::ReferralHeader);
        return received;
    }
    case 1: return ReferralScreened{id, allOf<ScreeningDecision>()[below(6)], ConflictKind::None};
    case 2: return CaseOpened{m_story.fresh<CaseId>(), id, below(1000), allOf<Mode>()[below(4)], {}};
    case 3: return NoticeQueued{id, statuses[below(4)]};
    default: {
        NoticesSent sent;
        sent.partner = m_story.ekidom;
        for (const auto& [each, part] : m_story.state.referrals)
            if (const auto status = pendingNotice(m_story.state, part); status && part.partner == sent.partner)
                sent.notices.push_back({each, *status});
        return sent;
    }
    }
}

Act RandomPlay::caseWork()
{
    switch (below(8)) {
    case 0: return MediatorsAssigned{m_case, {someone()}, allOf<SoloReason>()[below(2)]};
    case 1:
        if (below(3) == 0) return MediatorRemoved{m_case, someone()};
        [[fallthrough]];
    case 2: {
        PartyAdded added;
        added.caseFile = m_case;
        added.party = m_story.fresh<PartyId>();
        added.letter = static_cast<std::uint8_t>(below(6));
        added.alias = static_cast<std::uint16_t>(below(9));
        added.ageBand = often() ? AgeBand::Adult : AgeBand::From15To17;
        added.informedAt = around();
        added.rows = rows(added.party, RecordKind::PartyIdentity);
        return added;
    }
    case 3: {
        const auto what = allOf<ReadKind>()[below(allOf<ReadKind>().size())];
        return Viewed{ScopeId{m_case.bytes}, what,
                      idAs<ObjectId>(below(2) == 0 ? ObjectId{m_case.bytes} : idAs<ObjectId>(party())),
                      Purpose::FollowCase};
    }
    default: {
        const auto to = often() ? allOf<CaseState>()[below(8)] : allOf<CaseState>()[below(13)];
        const auto on = to == CaseState::FollowUp ? addMonths(m_story.day(), 2) : around();
        return CaseStateChanged{m_case, to,           allOf<Outcome>()[below(11)], allOf<StateReason>()[below(9)],
                                on,     below(4) == 0};
    }
    }
}

Act RandomPlay::consent()
{
    if (below(4) == 0) return LimitsExplained{m_case, party(), 1, {}, Language::French, ConsentForm::Paper};
    ConsentRecorded word;
    word.caseFile = m_case;
    word.party = party();
    word.kind = often() ? allOf<ConsentKind>()[1 + below(5)] : allOf<ConsentKind>()[below(10)];
    if (below(3) == 0) word.kind = ConsentKind::Participate;
    word.action = below(3) != 0 ? ConsentAction::Given : allOf<ConsentAction>()[below(5)];
    word.spokenBy = often() ? SpokenBy::Person : SpokenBy::Representative;
    if (below(2) == 0) word.disclosure = from(part().disclosures);
    if (below(3) == 0) word.partner = m_story.city;
    if (!often()) word.until = around();
    return word;
}

Act RandomPlay::shuttle()
{
    const auto id = from(part().shuttles);
    switch (below(4)) {
    case 0: {
        const auto fresh = m_story.fresh<ShuttleId>();
        return ShuttleDrafted{m_case, fresh, party(), party(), rows(fresh, RecordKind::ShuttleMessage)};
    }
    case 1: return ShuttleAuthorised{m_case, id};
    case 2: return ShuttleDelivered{m_case, id, rows(id, RecordKind::ShuttleMessage, 2)};
    default: return ShuttleCancelled{m_case, id};
    }
}

Act RandomPlay::meeting()
{
    std::vector<PartyId> all;
    for (const auto& [id, state] : part().parties) all.push_back(id);
    if (!often() && !all.empty()) all.pop_back();
    switch (below(6)) {
    case 0: {
        const auto id = m_story.fresh<JointSessionId>();
        return SessionHeld{m_case, id, all, around(), below(2) == 0, rows(id, RecordKind::JointSession)};
    }
    case 1: {
        const auto id = m_story.fresh<AgreementId>();
        return AgreementMade{m_case,
                             id,
                             all,
                             ConsentForm::Paper,
                             allOf<SharingChoice>()[below(3)],
                             often(),
                             Day::None,
                             rows(id, RecordKind::Agreement)};
    }
    case 2: {
        const auto id = m_story.fresh<FollowUpId>();
        return FollowUpMade{m_case, id, party(), Held::Yes, around(), rows(id, RecordKind::FollowUp)};
    }
    case 3: {
        const auto id = m_story.fresh<DocumentId>();
        return DocumentAdded{m_case, id, below(2) == 0 ? PartyId{} : party(), DocumentType::Photo,
                             9,      {}, rows(id, RecordKind::Attachment)};
    }
    default: {
        const auto id = m_story.fresh<InterviewId>();
        return InterviewWritten{m_case, party(), id, around(), rows(id, RecordKind::Interview)};
    }
    }
}

Act RandomPlay::disclosure()
{
    const auto id = from(part().disclosures);
    switch (below(4)) {
    case 0: {
        DisclosureDescribed described;
        described.caseFile = m_case;
        described.disclosure = m_story.fresh<DisclosureId>();
        described.partner = m_story.city;
        if (below(2) == 0 && !part().agreements.empty()) {
            const auto& [agreement, made] = *part().agreements.begin();
            described.items = {DisclosedItem{ReadKind::Agreement, idAs<ObjectId>(agreement), {1}, made.signatories}};
        } else if (!part().interviews.empty()) {
            const auto& [interview, held] = *part().interviews.begin();
            described.items = {DisclosedItem{ReadKind::Interview, idAs<ObjectId>(interview), {1}, {held.party}}};
        }
        return described;
    }
    case 1: {
        DisclosurePrepared prepared{id, m_story.city, {}, {}, {}, {}};
        for (const auto& [member, about] : m_story.state.vault.members)
            if (about.role == Role::Director)
                prepared.halfTwoHeld.push_back({KeyRef{KeyKind::HalfTwoHeld, idAs<ObjectId>(id), 1}, member, {}});
        return prepared;
    }
    case 2: return DisclosureGiven{id, m_story.city, {}, {}, {}, m_story.day(static_cast<int>(below(20)))};
    default: return DisclosureRevoked{id};
    }
}

} // namespace vault::charter
