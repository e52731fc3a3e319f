// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fold of the log: what is true after the last act. The vault's part, plus one part per scope (a case, a referral);
// an act changes its own scope and may read the vault's part (CaseOpened alone
// also tells its referral). Plain values; only apply() in charter.h writes them.
// Nothing here is content: ids, codes, dates and hashes.
#pragma once

#include "vault/charter/acts.h"

#include <map>
#include <optional>
#include <set>

namespace vault::charter {

struct MemberState {
    Role role = Role::Mediator;
    PartnerKind partnerKind = PartnerKind::None;
    bool present = true; ///< false once removed
};

struct ProposalState {
    MemberId proposer;
    Act act;
    std::uint64_t index = 0;
    Hash32 leafHash{};
    Day day = Day::None;
    bool open = true;
};

/// One epoch of a key: what its leaf said, and the grants that count (a grant counts only because a leaf says so).
struct KeyEpoch {
    MemberId maker;
    Hash32 wrap{}, earlier{};
    std::uint32_t under = 0;              ///< of a party key: the confidence epoch that wraps it
    std::map<MemberId, Hash32> grants{};  ///< the newest one of each recipient, by SHA-256; removal deletes it
};

/// A key's newest epoch and who holds which.
struct KeyState {
    std::uint32_t epoch = 0;              ///< newest; 0 before the first
    MemberId maker;                       ///< of the newest epoch
    bool due = false;                     ///< someone was removed: the next epoch must come before anything else
    std::map<std::uint32_t, std::set<MemberId>> holders; ///< by epoch; removal takes a member out of every epoch
    std::map<std::uint32_t, KeyEpoch> history;           ///< every epoch ever made
};
/// Keys of one scope, by kind and object; the `epoch` of the KeyRef is not part of the name.
using KeyName = std::pair<KeyKind, ObjectId>;
using KeyStates = std::map<KeyName, KeyState>;

/// The newest version of a sealed row, and its hash: every read compares.
struct RowState {
    std::uint64_t version = 0;
    RecordKind kind = RecordKind::CaseBody;
    Hash32 envelope{};
    ObjectId of; ///< the party, interview, document… whose row it is: only an act on the same object writes it again
};
using RowStates = std::map<RowId, RowState>;

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
    std::map<Quarter, Bytes> quarters;       ///< public keys
    RowStates rows;
};

struct ReferralPart {
    MemberId creator;
    ReferralSource source = ReferralSource::Resident;
    Channel channel = Channel::Telephone;
    Sector sector = Sector::Elsewhere;
    PlaceKind placeKind = PlaceKind::Home;
    ConflictKind conflictKind = ConflictKind::None;
    MemberId partner;
    Day receivedOn = Day::None;
    ScreeningDecision decision = ScreeningDecision::None;
    std::optional<CaseId> caseFile;
    std::optional<PartnerStatus> queued;
    std::optional<PartnerStatus> lastSent;
    KeyStates keys;
    RowStates rows;
};

/// What one party has consented to, folded.
struct ConsentState {
    ConsentAction action = ConsentAction::Given;
    Day until = Day::None;
    MemberId partner;
    bool representative = false; ///< the representative's act stands beside it
    bool person = false;         ///< the person's own act stands
};
/// Object: a shuttle, a disclosure, or a partner where no disclosure is named yet; else zero.
using ConsentName = std::pair<ConsentKind, ObjectId>;

struct PartyState {
    std::uint8_t letter = 0;
    std::uint16_t alias = 0;
    PartyKind kind = PartyKind::Person;
    AgeBand ageBand = AgeBand::Adult;
    bool initiated = false;
    Day informedAt = Day::None;
    bool explained = false;
    std::map<ConsentName, ConsentState> consents;
    unsigned interviews = 0;
};

enum class ShuttleStage : std::uint8_t { Draft = 1, Authorised, Delivered, Cancelled };
struct ShuttleState {
    PartyId from, to;
    ShuttleStage stage = ShuttleStage::Draft;
};
struct InterviewState {
    PartyId party;
    Day heldOn = Day::None;
};
struct JointSessionState {
    std::vector<PartyId> participants;
    Day heldOn = Day::None;
};
struct AgreementState {
    std::vector<PartyId> signatories;
    ConsentForm signedForm = ConsentForm::Paper;
    SharingChoice sharing = SharingChoice::NotAsked;
    Day reviewOn = Day::None;
};
struct DocumentState {
    PartyId party; ///< zero: of the joint room
    DocumentType type = DocumentType::Other;
    std::uint64_t size = 0;
    Hash32 file{};
};
enum class DisclosureStage : std::uint8_t { Described = 1, Prepared, Given, Ended };
struct DisclosureState {
    MemberId partner, preparer;
    DisclosurePurpose purpose = DisclosurePurpose::AgreementExecution;
    DisclosureGround ground = DisclosureGround::PartiesAgree;
    std::vector<DisclosedItem> items;
    DisclosureStage stage = DisclosureStage::Described;
    Hash32 fieldList{}, projection{}, halfOne{}, halfTwo{};
    std::map<MemberId, Hash32> halfTwoHeld; ///< the directors' grants of the second half
    Day until = Day::None;
};

struct CasePart {
    ReferralId referral;
    std::uint64_t publicNumber = 0;
    Mode mode = Mode::Navette;
    CaseState state = CaseState::Proposed;
    Outcome outcome = Outcome::None;
    StateReason reason = StateReason::None;
    bool noticeWaived = false;
    Day openedOn = Day::None, followUpOn = Day::None, lastContactOn = Day::None, closedOn = Day::None;
    SoloReason soloReason = SoloReason::None;
    std::set<MemberId> mediators;
    std::set<MemberId> removed;
    std::map<PartyId, PartyState> parties;
    std::map<InterviewId, InterviewState> interviews;
    std::map<ShuttleId, ShuttleState> shuttles;
    std::map<JointSessionId, JointSessionState> sessions;
    std::map<AgreementId, AgreementState> agreements;
    std::map<FollowUpId, PartyId> followUps;
    std::map<DocumentId, DocumentState> documents;
    std::map<DisclosureId, DisclosureState> disclosures;
    KeyStates keys; ///< Case, Confidence, and one Party key per party
    RowStates rows;
};

struct State {
    VaultPart vault;
    std::map<ReferralId, ReferralPart> referrals;
    std::map<CaseId, CasePart> cases;
    /// In which scope an object lives: parties, interviews, documents, disclosures, rows… An id is used once.
    std::map<ObjectId, ScopeId> places;
    std::set<std::uint64_t> publicNumbers;
};

/// Founding phase: until a second person entitled to countersign has joined (FORMATS §6).
[[nodiscard]] bool inFoundingPhase(const State& state);
[[nodiscard]] const MemberState* memberIn(const State& state, const MemberId& member); ///< present ones only
[[nodiscard]] const CasePart* caseIn(const State& state, const CaseId& caseFile);
[[nodiscard]] const CasePart* caseOf(const State& state, const ObjectId& object); ///< the case in which it lives
[[nodiscard]] bool isAssigned(const CasePart& caseFile, const MemberId& member);
/// The consent stands on that day: given, not ended, and for a minor with the representative's act beside the own.
[[nodiscard]] bool consentStands(const PartyState& party, ConsentKind kind, const ObjectId& object, Day day);
/// The letters of the parties that lack what the mode needs (CONS-1); empty when it is all there.
[[nodiscard]] std::vector<std::uint8_t> missingParticipation(const CasePart& caseFile, Day day);
/// The four-value outward status, a total function of the referral's and its case's state (CONF-3).
[[nodiscard]] PartnerStatus partnerStatus(const State& state, const ReferralPart& referral);
/// What the next batch would tell the referrer: queued by hand, or "ended" once its case closed and nobody waived it;
/// nothing when there is no referrer or the last notice already said it.
[[nodiscard]] std::optional<PartnerStatus> pendingNotice(const State& state, const ReferralPart& referral);

} // namespace vault::charter
