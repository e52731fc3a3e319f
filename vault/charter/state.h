// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fold of the log: what is true after the last act. The vault's part, plus one part per scope (a case, a referral, an alert);
// an act changes its own scope and may read the vault's part (CaseOpened also
// tells its referral, DisposalOrdered its cases, their referrals and letters, or its alerts). Plain values; only apply() in charter.h writes them.
// Nothing here is content: ids, codes, dates and hashes.
#pragma once

#include "vault/charter/alert_state.h"
#include "vault/charter/backup_state.h"
#include "vault/charter/case_state.h"
#include "vault/charter/departure_state.h"
#include "vault/charter/letter_state.h"
#include "vault/charter/recovery_state.h"

#include <map>
#include <optional>
#include <set>

namespace vault::charter {

struct MemberState {
    Role role = Role::Mediator;
    PartnerKind partnerKind = PartnerKind::None;
    bool present = true; ///< false once removed

    bool operator==(const MemberState&) const = default;
};

struct ProposalState {
    MemberId proposer;
    Act act;
    std::uint64_t index = 0;
    Hash32 leafHash{};
    Day day = Day::None;
    bool open = true;

    bool operator==(const ProposalState& other) const
    {
        return proposer == other.proposer && index == other.index && leafHash == other.leafHash && day == other.day &&
               open == other.open && encodeAct({day, act}) == encodeAct({day, other.act});
    }
};

struct VaultPart {
    bool founded = false;
    MemberId founder;
    Hash32 nonce{};
    Hash32 logKey{};
    std::uint16_t rulesVersion = 0;
    std::string zone;
    Policy policy;
    std::map<MemberId, MemberState> members; ///< members, auditors, partners
    std::map<ProposalId, ProposalState> proposals;
    KeyStates keys;
    std::map<Quarter, std::vector<Bytes>> quarters; ///< the public keys of their pairs, the first first
    std::map<Quarter, Day> quartersMadeOn;          ///< the first pair
    std::map<Quarter, std::uint64_t> forgotten; ///< and the entry since when
    std::uint16_t traceMonths = 12;             ///< how long traces are kept after their quarter
    std::uint16_t quorum = 0;                   ///< of the cosigners
    std::vector<CosignerKey> cosigners;
    std::map<BackupId, BackupState> backups;
    std::vector<RestoreState> restores;
    RowStates rows;
    std::map<MemberId, DepartureState> departures;
    std::optional<RecoveryState> recovery;  ///< nothing: no recovery, and screens say so
    std::set<MemberId> formerRecoveries{}; ///< identities of earlier ceremonies

    bool operator==(const VaultPart&) const = default;
};

struct ReferralPart {
    MemberId creator;
    ReferralSource source = ReferralSource::Resident;
    Channel channel = Channel::Telephone;
    Sector sector = Sector::Elsewhere;
    PlaceKind placeKind = PlaceKind::Home;
    ConflictKind conflictKind = ConflictKind::None;
    MemberId partner;
    Day receivedOn = Day::None, screenedOn = Day::None;
    Day namesErasedOn = Day::None; ///< with its case or without one: the names and their key are gone
    ScreeningDecision decision = ScreeningDecision::None;
    std::optional<CaseId> caseFile;
    std::optional<PartnerStatus> queued;
    std::optional<PartnerStatus> lastSent;
    KeyStates keys;
    RowStates rows;

    bool operator==(const ReferralPart&) const = default;
};

struct State {
    VaultPart vault;
    std::map<ReferralId, ReferralPart> referrals;
    std::map<CaseId, CasePart> cases;
    std::map<AlertId, AlertPart> alerts;
    std::map<OrderId, DisposalState> disposals;
    std::map<LetterId, LetterPart> letters;
    /// In which scope an object lives: parties, interviews, documents, disclosures, rows… An id is used once.
    std::map<ObjectId, ScopeId> places;
    std::set<std::uint64_t> publicNumbers;

    bool operator==(const State&) const = default;
};

/// A request whose alarm has rung and that is not answered (RIGHT-1).
struct RightsDue {
    CaseId caseFile;
    RightsId request;
    Day dueOn = Day::None;
    bool late = false; ///< the day is over

    bool operator==(const RightsDue&) const = default;
};
/// What must be answered soon or is late, the soonest first: from the twentieth day on; ten days before the end of a
/// longer term. Clients show it at unlock.
[[nodiscard]] std::vector<RightsDue> rightsDue(const State& state, Day day);
/// The first day on which a request rings, answered or not.
[[nodiscard]] Day alarmOf(const RightsPart& request);
[[nodiscard]] bool isOpen(const RightsPart& request);

/// Founding phase: until a second person entitled to countersign has joined (FORMATS §6).
[[nodiscard]] bool inFoundingPhase(const State& state);
[[nodiscard]] const MemberState* memberIn(const State& state, const MemberId& member); ///< present ones only
[[nodiscard]] const CasePart* caseIn(const State& state, const CaseId& caseFile);
[[nodiscard]] const CasePart* caseOf(const State& state, const ObjectId& object); ///< the case in which it lives
/// Nobody reads it and nothing is written in it (RIGHT-3).
[[nodiscard]] bool isSealed(const CasePart& caseFile);
/// The state of a case, or of a sealed one the state behind its seal.
[[nodiscard]] CaseState standingOf(const CasePart& caseFile);
/// The party in whose compartment an object lies; zero for the joint room and for what is not of this case.
[[nodiscard]] PartyId compartmentOf(const CasePart& caseFile, const ObjectId& object);
[[nodiscard]] bool isAssigned(const CasePart& caseFile, const MemberId& member);
/// The consent stands on that day: given, not ended, its last day not over, and where there must be a
/// representative with that act beside the own.
[[nodiscard]] bool consentStands(const PartyState& party, ConsentKind kind, const ObjectId& object, Day day);
/// The letters of the parties that lack what the mode needs (CONS-1); empty when it is all there.
[[nodiscard]] std::vector<std::uint8_t> missingParticipation(const CasePart& caseFile, Day day);
/// The four-value outward status, a total function of the referral's and its case's state (CONF-3).
[[nodiscard]] PartnerStatus partnerStatus(const State& state, const ReferralPart& referral);
/// What the next batch would tell the referrer: queued by hand, or "ended" once its case closed and nobody waived it;
/// nothing when there is no referrer or the last notice already said it.
[[nodiscard]] std::optional<PartnerStatus> pendingNotice(const State& state, const ReferralPart& referral);

} // namespace vault::charter
