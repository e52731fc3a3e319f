// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may hold which key (FORMATS §5, CONF-1), and how keys come into being and are given.

#include "vault/charter/checks.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

constexpr std::size_t kSealingKeySize = 1216;

bool holdsReferral(const State& state, const MemberId& member, Role role, const ObjectId& object)
{
    const auto found = state.referrals.find(idAs<ReferralId>(object));
    if (found == state.referrals.end() || found->second.namesErasedOn != Day::None) return false;
    const auto& referral = found->second;
    if (referral.decision == ScreeningDecision::None)
        return isOneOf(role, {Role::Coordinator, Role::Assistant}) ||
               (referral.creator == member && role == Role::Mediator);
    if (!referral.caseFile) return role == Role::Coordinator || (referral.creator == member && role == Role::Mediator);
    const auto* file = caseIn(state, *referral.caseFile);
    if (file == nullptr || wasRemoved(*file, member)) return false;
    return role == Role::Coordinator || isAssigned(*file, member);
}

/// A case that was disposed of has no keys, and gets none.
bool isGone(const CasePart& file) { return file.state == CaseState::Disposed; }

bool holdsCase(const State& state, const MemberId& member, Role role, const ObjectId& object)
{
    const auto* file = caseIn(state, idAs<CaseId>(object));
    if (file == nullptr || isGone(*file) || wasRemoved(*file, member)) return false;
    if (holdsThroughGlass(*file, member)) return true;
    if (role == Role::PrivacyOfficer) return somebodyAsksForACopy(*file);
    return role == Role::Coordinator || isAssigned(*file, member);
}

/// Alone, by one grant, for one rights request: the privacy officer's until it is answered (FORMATS §5).
bool holdsParty(const State& state, Role role, const ObjectId& object)
{
    if (role != Role::PrivacyOfficer) return false;
    const auto* file = caseOf(state, object);
    return file != nullptr && !isGone(*file) && asksForACopy(*file, idAs<PartyId>(object));
}

bool holdsConfidence(const State& state, const MemberId& member, const ObjectId& object)
{
    const auto* file = caseIn(state, idAs<CaseId>(object));
    return file != nullptr && !isGone(*file) && !wasRemoved(*file, member) && isAssigned(*file, member);
}

/// The two who decide; once something left, the privacy officer too, for the review.
bool holdsAlert(const State& state, const MemberId& member, Role role, const ObjectId& object)
{
    const auto found = state.alerts.find(idAs<AlertId>(object));
    if (found == state.alerts.end() || found->second.disposedOn != Day::None) return false;
    const auto& alert = found->second;
    const bool left = alert.stage == AlertStage::Sent || alert.stage == AlertStage::Reviewed;
    return member == alert.opener || member == alert.second || (left && role == Role::PrivacyOfficer);
}

/// The case's mediators; the assistants while it waits to be sent.
bool holdsLetter(const State& state, const MemberId& member, Role role, const ObjectId& object)
{
    const auto found = state.letters.find(idAs<LetterId>(object));
    if (found == state.letters.end()) return false;
    if (const auto* file = caseIn(state, found->second.ofCase); file == nullptr || isGone(*file)) return false;
    if (role == Role::Assistant) return found->second.sentOn == Day::None;
    return holdsConfidence(state, member, asObject(found->second.ofCase));
}

bool isTheDisclosuresPartner(const State& state, const MemberId& member, const ObjectId& object)
{
    const auto* file = caseOf(state, object);
    if (file == nullptr || isGone(*file)) return false;
    const auto found = file->disclosures.find(idAs<DisclosureId>(object));
    return found != file->disclosures.end() && found->second.partner == member;
}

/// Quarters belong to coordinators and the privacy officer. In the founding phase a director makes them, and at any time
/// the pair that replaces one with which somebody left; the director keeps it until one of these holds it, so that no
/// quarter is left without a keeper.
bool keepsQuarterMeanwhile(const State& state, const MemberId& director, const ObjectId& object)
{
    if (quartersAreTheDirectors(state)) return true;
    const auto found = state.vault.keys.find({KeyKind::Quarter, object});
    if (found == state.vault.keys.end()) return false;
    const auto& key = found->second;
    const auto holders = key.holders.find(key.epoch);
    if (holders == key.holders.end()) return key.maker == director;
    const auto isKeeper = [&](const MemberId& member) {
        const auto* keeper = memberIn(state, member);
        return keeper != nullptr && isOneOf(keeper->role, {Role::Coordinator, Role::PrivacyOfficer});
    };
    return (key.maker == director || holders->second.contains(director)) &&
           std::ranges::none_of(holders->second, isKeeper);
}

/// A party key is made by whoever may hold the confidence key that wraps it; any other by whoever may hold it.
bool mayMake(const State& state, const MemberId& member, KeyKind kind, const ObjectId& object)
{
    if (kind == KeyKind::Letter) { // its author, who knows what it says
        const auto found = state.letters.find(idAs<LetterId>(object));
        return found != state.letters.end() && found->second.author == member && mayHold(state, member, kind, object);
    }
    if (kind != KeyKind::Party) return mayHold(state, member, kind, object);
    const auto home = homeOf(state, kind, object);
    return home && holdsConfidence(state, member, ObjectId{home->bytes});
}

/// A removed mediator says nothing more about any key of the case.
Verdict isNotRemoved(const Asking& ask, const ScopeId& scope)
{
    const auto* file = caseIn(ask.state, idAs<CaseId>(scope));
    if (file != nullptr && wasRemoved(*file, ask.by.actor)) return no(MediatorWasRemoved);
    return {};
}

bool isMadeByThisAct(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Vault:
    case KeyKind::LogSigning:
    case KeyKind::Governance:
    case KeyKind::Team:
    case KeyKind::Referral:
    case KeyKind::Case:
    case KeyKind::Confidence:
    case KeyKind::Alert:
    case KeyKind::Letter:
    case KeyKind::Party: return true;
    case KeyKind::Record:
    case KeyKind::Backup:
    case KeyKind::Quarter:
    case KeyKind::HalfOne:
    case KeyKind::HalfTwoHeld:
    case KeyKind::HalfTwo: return false;
    }
    return false;
}

/// Party keys are wrapped by the confidence key: its epoch comes first.
Verdict confidenceComesFirst(const State& state, const EpochMade& act)
{
    if (act.key.kind != KeyKind::Party) return {};
    const auto* confidence = keyIn(state, KeyKind::Confidence, ObjectId{act.scope.bytes});
    if (confidence == nullptr || confidence->epoch == 0) return no(KeyUnknown);
    return confidence->due ? no(EpochDueFirst) : Verdict{};
}

Verdict mayGive(const Asking& ask, const ScopeId& scope, const GrantRef& grant)
{
    const auto& key = grant.key;
    const auto* known = keyIn(ask.state, key.kind, key.object);
    const bool givable = isMadeByThisAct(key.kind) || key.kind == KeyKind::Quarter;
    if (!givable || homeOf(ask.state, key.kind, key.object) != scope || known == nullptr ||
        !known->history.contains(key.epoch))
        return no(KeyUnknown);
    const auto holders = known->holders.find(key.epoch);
    const bool holds = holders != known->holders.end() && holders->second.contains(ask.by.actor);
    const bool made = known->epoch == key.epoch && known->maker == ask.by.actor &&
                      mayMake(ask.state, ask.by.actor, key.kind, key.object);
    // Whoever holds the confidence key opens every party key, and gives one alone when a person asks for a copy.
    const bool opens = key.kind == KeyKind::Party && mayMake(ask.state, ask.by.actor, key.kind, key.object);
    if (!holds && !made && !opens) return no(HolderOnly);
    if (!mayBeGiven(ask.state, grant.recipient, {key.kind, key.object}, key.epoch)) return no(RecipientNotEntitled);
    const auto* file = key.kind == KeyKind::Case ? caseIn(ask.state, idAs<CaseId>(key.object)) : nullptr;
    if (file != nullptr && holdsThroughGlass(*file, grant.recipient) &&
        !readsThroughGlass(*file, grant.recipient, ask.by.day))
        return no(RecipientNotEntitled);
    return {};
}

} // namespace

bool quartersAreTheDirectors(const State& state)
{
    return std::ranges::none_of(state.vault.members, [](const auto& entry) {
        return entry.second.present && isOneOf(entry.second.role, {Role::Coordinator, Role::PrivacyOfficer});
    });
}

bool makesQuarters(const State& state, const MemberId& member)
{
    const auto* found = memberIn(state, member);
    if (found == nullptr) return false;
    return isOneOf(found->role, {Role::Coordinator, Role::PrivacyOfficer}) ||
           (found->role == Role::Director && quartersAreTheDirectors(state));
}

bool replacesPairs(const State& state, const MemberId& member)
{
    const auto* found = memberIn(state, member);
    return found != nullptr && isOneOf(found->role, {Role::Director, Role::Coordinator, Role::PrivacyOfficer});
}

bool isPairDue(const State& state, Quarter quarter)
{
    const auto found = state.vault.keys.find({KeyKind::Quarter, objectOf(quarter)});
    return found != state.vault.keys.end() && found->second.due;
}

bool mayHold(const State& state, const MemberId& member, KeyKind kind, const ObjectId& object)
{
    using enum Role;
    if (isRecovery(state, member)) return recoveryHolds(state, kind, object);
    const auto* found = memberIn(state, member);
    if (found == nullptr) return false;
    const auto role = found->role;
    switch (kind) {
    case KeyKind::Vault:
    case KeyKind::LogSigning: return isOneOf(role, {Director, Coordinator, Mediator, Assistant, PrivacyOfficer});
    case KeyKind::Governance: return role != Partner;
    case KeyKind::Team: return isOneOf(role, {Director, Coordinator, Mediator, Assistant});
    case KeyKind::Referral: return holdsReferral(state, member, role, object);
    case KeyKind::Case: return holdsCase(state, member, role, object);
    case KeyKind::Confidence: return holdsConfidence(state, member, object);
    case KeyKind::Alert: return holdsAlert(state, member, role, object);
    case KeyKind::Letter: return holdsLetter(state, member, role, object);
    case KeyKind::Quarter:
        if (isForgotten(state, object)) return false;
        return isOneOf(role, {PrivacyOfficer, Coordinator, Auditor}) ||
               (role == Director && keepsQuarterMeanwhile(state, member, object));
    case KeyKind::HalfTwoHeld: return role == Director;
    case KeyKind::Backup: return isOneOf(role, {Director, Coordinator});
    case KeyKind::HalfOne:
    case KeyKind::HalfTwo: return role == Partner && isTheDisclosuresPartner(state, member, object);
    case KeyKind::Party: return holdsParty(state, role, object); // else wrapped by the confidence key
    case KeyKind::Record: return false;                          // wrapped by the key of its room
    }
    return false;
}

std::optional<ScopeId> homeOf(const State& state, KeyKind kind, const ObjectId& object)
{
    switch (kind) {
    case KeyKind::Vault:
    case KeyKind::LogSigning:
    case KeyKind::Governance:
    case KeyKind::Team: return object.isZero() ? std::optional(ScopeId{}) : std::nullopt;
    case KeyKind::Quarter: {
        const auto isThis = [&](const auto& entry) { return objectOf(entry.first) == object; };
        return std::ranges::any_of(state.vault.quarters, isThis) ? std::optional(ScopeId{}) : std::nullopt;
    }
    case KeyKind::Referral:
        return state.referrals.contains(idAs<ReferralId>(object)) ? std::optional(ScopeId{object.bytes}) : std::nullopt;
    case KeyKind::Case:
    case KeyKind::Confidence:
        return state.cases.contains(idAs<CaseId>(object)) ? std::optional(ScopeId{object.bytes}) : std::nullopt;
    case KeyKind::Alert:
        return state.alerts.contains(idAs<AlertId>(object)) ? std::optional(ScopeId{object.bytes}) : std::nullopt;
    case KeyKind::Letter:
        return state.letters.contains(idAs<LetterId>(object)) ? std::optional(ScopeId{object.bytes}) : std::nullopt;
    case KeyKind::Party: {
        const auto* file = caseOf(state, object);
        if (file == nullptr || !file->parties.contains(idAs<PartyId>(object))) return std::nullopt;
        return state.places.at(object);
    }
    case KeyKind::HalfOne:
    case KeyKind::HalfTwoHeld:
    case KeyKind::HalfTwo: {
        const auto* file = caseOf(state, object);
        if (file == nullptr || !file->disclosures.contains(idAs<DisclosureId>(object))) return std::nullopt;
        return state.places.at(object);
    }
    case KeyKind::Backup: // in no scope: its grants lie in the copy
    case KeyKind::Record: return std::nullopt;
    }
    return std::nullopt;
}

const KeyStates* keysOf(const State& state, const ScopeId& scope)
{
    if (scope.isZero()) return &state.vault.keys;
    if (const auto file = state.cases.find(idAs<CaseId>(scope)); file != state.cases.end()) return &file->second.keys;
    if (const auto alert = state.alerts.find(idAs<AlertId>(scope)); alert != state.alerts.end())
        return &alert->second.keys;
    if (const auto letter = state.letters.find(idAs<LetterId>(scope)); letter != state.letters.end())
        return &letter->second.keys;
    const auto referral = state.referrals.find(idAs<ReferralId>(scope));
    return referral == state.referrals.end() ? nullptr : &referral->second.keys;
}

KeyStates* keysOf(State& state, const ScopeId& scope)
{
    return const_cast<KeyStates*>(keysOf(std::as_const(state), scope));
}

const KeyState* keyIn(const State& state, KeyKind kind, const ObjectId& object)
{
    const auto home = homeOf(state, kind, object);
    const auto* keys = home ? keysOf(state, *home) : nullptr;
    if (keys == nullptr) return nullptr;
    const auto found = keys->find({kind, object});
    return found == keys->end() ? nullptr : &found->second;
}

bool mayBeGiven(const State& state, const MemberId& member, const KeyName& name, std::uint32_t epoch)
{
    if (!mayHold(state, member, name.first, name.second)) return false;
    const auto* found = memberIn(state, member);
    if (name.first != KeyKind::Quarter || found == nullptr || found->role != Role::Director) return true;
    const auto* key = keyIn(state, name.first, name.second);
    return quartersAreTheDirectors(state) || (key != nullptr && key->epoch == epoch);
}

bool nextEpochIsForAnother(const State& state, const KeyState* key, const MemberId& member)
{
    if (key == nullptr || key->epoch == 0) return false;
    const auto holders = key->holders.find(key->epoch);
    if (holders == key->holders.end() || holders->second.contains(member)) return false;
    return std::ranges::any_of(holders->second, [&](const MemberId& holder) { return !isRecovery(state, holder); });
}

Verdict mayDo(const Asking& ask, const EpochMade& act)
{
    const auto& key = act.key;
    if (!isMadeByThisAct(key.kind) || homeOf(ask.state, key.kind, key.object) != act.scope) return no(KeyUnknown);
    if (const auto stays = isNotRemoved(ask, act.scope); !stays) return stays;
    if (!mayMake(ask.state, ask.by.actor, key.kind, key.object)) return no(HolderOnly);
    const auto* known = keyIn(ask.state, key.kind, key.object);
    const auto newest = known == nullptr ? 0 : known->epoch;
    if (key.epoch != newest + 1 || (newest != 0 && !known->due)) return no(EpochNotDue);
    if (nextEpochIsForAnother(ask.state, known, ask.by.actor)) return no(HolderOnly);
    return confidenceComesFirst(ask.state, act);
}

Verdict mayDo(const Asking& ask, const KeysGiven& act)
{
    if (act.grants.empty()) return no(ListMalformed);
    if (const auto stays = isNotRemoved(ask, act.scope); !stays) return stays;
    for (const auto& grant : act.grants)
        if (const auto may = mayGive(ask, act.scope, grant); !may) return may;
    return {};
}

Verdict mayDo(const Asking& ask, const QuarterMade& act)
{
    const bool isDue = isPairDue(ask.state, act.quarter);
    const bool may = isDue ? replacesPairs(ask.state, ask.by.actor) : makesQuarters(ask.state, ask.by.actor);
    if (!may) return no(RoleMayNot);
    const auto known = ask.state.vault.quarters.find(act.quarter);
    const auto pairs = known == ask.state.vault.quarters.end() ? 0 : known->second.size();
    if (pairs != 0 && !isDue) return no(QuarterExists);
    if (act.publicKey.size() != kSealingKeySize || value(act.quarter) == 0 || value(act.quarter) > kLastQuarter)
        return no(ListMalformed);
    return act.pair == pairs + 1 && act.pair <= kLastPair ? Verdict{} : no(EpochNotDue);
}

} // namespace vault::charter
