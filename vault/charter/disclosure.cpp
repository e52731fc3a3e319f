// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves for a partner (CONF-2): described and prepared by a mediator of the case, given by the director, with the
// consent of every party whose information it carries, to that disclosure.

#include "vault/charter/checks.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

struct Found {
    const CasePart* file = nullptr;
    const DisclosureState* disclosure = nullptr;
};

Found find(const State& state, const DisclosureId& id)
{
    const auto* file = caseOf(state, asObject(id));
    if (file == nullptr) return {};
    const auto found = file->disclosures.find(id);
    return found == file->disclosures.end() ? Found{} : Found{file, &found->second};
}

std::vector<PartyId> sorted(std::vector<PartyId> parties)
{
    std::ranges::sort(parties);
    return parties;
}

/// Whose information a record carries, as the state knows it.
std::expected<std::vector<PartyId>, Refusal> partiesOf(const CasePart& file, const DisclosedItem& item)
{
    const auto& id = item.object.bytes;
    switch (item.kind) {
    case ReadKind::Interview:
        if (const auto found = file.interviews.find({id}); found != file.interviews.end())
            return std::vector{found->second.party};
        return no(ObjectUnknown);
    case ReadKind::JointSession:
        if (const auto found = file.sessions.find({id}); found != file.sessions.end())
            return found->second.participants;
        return no(ObjectUnknown);
    case ReadKind::Agreement:
        if (const auto found = file.agreements.find({id}); found != file.agreements.end())
            return found->second.signatories;
        return no(ObjectUnknown);
    case ReadKind::FollowUp:
        if (const auto found = file.followUps.find({id}); found != file.followUps.end())
            return std::vector{found->second};
        return no(ObjectUnknown);
    case ReadKind::ShuttleMessage: {
        const auto found = file.shuttles.find({id});
        if (found == file.shuttles.end()) return no(ObjectUnknown);
        if (found->second.stage != ShuttleStage::Delivered) return no(NotDelivered);
        return std::vector{found->second.from, found->second.to};
    }
    default: return no(CodeMissing);
    }
}

Verdict itemHolds(const CasePart& file, const DisclosedItem& item)
{
    if (item.fields.empty()) return no(DisclosureWithoutFields);
    if (std::ranges::adjacent_find(item.fields, std::ranges::greater_equal{}) != item.fields.end())
        return no(ListMalformed);
    const auto parties = partiesOf(file, item);
    if (!parties) return std::unexpected(parties.error());
    return sorted(*parties) == sorted(item.parties) ? Verdict{} : no(DisclosureDiffers);
}

/// After a withdrawal nothing more leaves about that person (CONS-3).
Verdict nobodyWithdrew(const CasePart& file, const std::vector<DisclosedItem>& items)
{
    std::set<std::uint8_t> letters;
    for (const auto& item : items)
        for (const auto& id : item.parties)
            if (const auto* party = partyIn(file, id); party != nullptr && participationEnded(*party))
                letters.insert(party->letter);
    return letters.empty() ? Verdict{} : no(ParticipationEnded, {letters.begin(), letters.end()});
}

Verdict itemsHold(const CasePart& file, const std::vector<DisclosedItem>& items)
{
    if (items.empty()) return no(DisclosureWithoutFields);
    std::set<ObjectId> seen;
    for (const auto& item : items) {
        if (!seen.insert(item.object).second) return no(ListMalformed);
        if (const auto holds = itemHolds(file, item); !holds) return holds;
    }
    return nobodyWithdrew(file, items);
}

ConsentKind consentFor(const DisclosedItem& item)
{
    return item.kind == ReadKind::Agreement ? ConsentKind::ShareAgreement : ConsentKind::ShareWithPartner;
}

/// Every party of every item said yes to this very disclosure, and long enough.
Verdict everyoneAgrees(const Asking& ask, const CasePart& file, const DisclosureState& disclosure,
                       const DisclosureGiven& act)
{
    const auto object = asObject(act.disclosure);
    std::set<std::uint8_t> missing, tooShort;
    for (const auto& item : disclosure.items)
        for (const auto& id : item.parties) {
            const auto& party = file.parties.at(id);
            if (!consentStands(party, consentFor(item), object, ask.by.day))
                missing.insert(party.letter);
            else if (const auto until = party.consents.at({consentFor(item), object}).until;
                     until != Day::None && until < act.until)
                tooShort.insert(party.letter);
        }
    if (!missing.empty()) return no(ShareConsentMissing, {missing.begin(), missing.end()});
    return tooShort.empty() ? Verdict{} : no(ConsentTooLong, {tooShort.begin(), tooShort.end()});
}

/// The second half goes to every present director, and to nobody else.
Verdict directorsHoldTheSecondHalf(const State& state, const DisclosurePrepared& act)
{
    std::set<MemberId> directors;
    for (const auto& [id, member] : state.vault.members)
        if (member.present && member.role == Role::Director) directors.insert(id);
    std::set<MemberId> given;
    for (const auto& grant : act.halfTwoHeld) {
        if (grant.key != KeyRef{KeyKind::HalfTwoHeld, asObject(act.disclosure), 1} ||
            !given.insert(grant.recipient).second)
            return no(ListMalformed);
        if (!directors.contains(grant.recipient)) return no(RecipientNotEntitled);
    }
    return given == directors ? Verdict{} : no(ListMalformed);
}

Verdict isAtStage(const DisclosureState& disclosure, DisclosureStage stage)
{
    if (disclosure.stage == DisclosureStage::Ended) return no(DisclosureEnded);
    if (disclosure.stage == stage) return {};
    return no(disclosure.stage < stage ? DisclosureNotPrepared : DisclosureStageOver);
}

} // namespace

bool carries(const DisclosureState& disclosure, const PartyId& party)
{
    return std::ranges::any_of(disclosure.items,
                               [&](const auto& item) { return std::ranges::contains(item.parties, party); });
}

Verdict mayDo(const Asking& ask, const DisclosureDescribed& act)
{
    const auto* file = caseIn(ask.state, act.caseFile);
    if (const auto own = onOwnCase(ask, file); !own) return own;
    if (file->state > CaseState::Sealed) return no(WrongState);
    if (const auto free = unused(ask.state, asObject(act.disclosure)); !free) return free;
    if (!isPartner(ask.state, act.partner)) return no(ObjectUnknown);
    if (act.ground != DisclosureGround::PartiesAgree && act.ground != DisclosureGround::AgreementExecution)
        return no(GroundNotOpen);
    if (const auto items = itemsHold(*file, act.items); !items) return items;
    return rowsFit(ask.state, &file->rows, asObject(act.disclosure), act.rows,
                   {RecordKind::DisclosureProse, RecordKind::Projection});
}

Verdict mayDo(const Asking& ask, const DisclosurePrepared& act)
{
    const auto [file, disclosure] = find(ask.state, act.disclosure);
    if (const auto own = onOwnCase(ask, file); !own) return own;
    if (disclosure->preparer != ask.by.actor) return no(PreparerOnly);
    if (const auto stage = isAtStage(*disclosure, DisclosureStage::Described); !stage) return stage;
    if (act.partner != disclosure->partner) return no(DisclosureDiffers);
    if (const auto standing = nobodyWithdrew(*file, disclosure->items); !standing) return standing;
    return directorsHoldTheSecondHalf(ask.state, act);
}

Verdict mayDo(const Asking& ask, const DisclosureGiven& act)
{
    if (const auto role = roleIsOneOf(ask, {Role::Director}); !role) return role;
    const auto [file, disclosure] = find(ask.state, act.disclosure);
    if (file == nullptr) return no(ObjectUnknown);
    if (const auto current = isCurrent(*file); !current) return current;
    if (const auto open = isNotSealed(*file); !open) return open;
    if (file->state > CaseState::Sealed) return no(WrongState);
    if (const auto stage = isAtStage(*disclosure, DisclosureStage::Prepared); !stage) return stage;
    if (act.partner != disclosure->partner || act.fieldList != disclosure->fieldList ||
        act.projection != disclosure->projection)
        return no(DisclosureDiffers);
    if (act.until == Day::None || act.until < ask.by.day) return no(DateOutOfRange);
    if (const auto standing = nobodyWithdrew(*file, disclosure->items); !standing) return standing;
    return everyoneAgrees(ask, *file, *disclosure, act);
}

Verdict mayDo(const Asking& ask, const DisclosureRevoked& act)
{
    const auto [file, disclosure] = find(ask.state, act.disclosure);
    if (ask.role != Role::Director) {
        // Accepted while an epoch is due: it only takes something back.
        if (const auto own = onOwnCase(ask, file); !own && own.error().reason != EpochDueFirst) return own;
    } else if (file == nullptr)
        return no(ObjectUnknown);
    switch (disclosure->stage) {
    case DisclosureStage::Described: return no(DisclosureNotPrepared);
    case DisclosureStage::Prepared:
    case DisclosureStage::Given: return {};
    case DisclosureStage::Ended: return no(DisclosureEnded);
    }
    return no(DisclosureEnded);
}

} // namespace vault::charter
