// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One case, folded: its parties and what each consented to, and everything that was written, carried or disclosed in it.
// Plain values; only apply() in charter.h writes them.
#pragma once

#include "vault/charter/acts.h"
#include "vault/charter/break_glass_state.h"
#include "vault/charter/retention_state.h"
#include "vault/charter/rights_state.h"
#include "vault/charter/scope_state.h"
#include "vault/charter/sealing_state.h"

#include <optional>

namespace vault::charter {

/// What one party has consented to, folded.
struct ConsentState {
    ConsentAction action = ConsentAction::Given;
    Day until = Day::None;
    MemberId partner;
    bool representative = false; ///< the representative's act stands beside it
    bool person = false;         ///< the person's own act stands

    bool operator==(const ConsentState&) const = default;
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

    bool operator==(const PartyState&) const = default;
};

enum class ShuttleStage : std::uint8_t { Draft = 1, Authorised, Delivered, Cancelled };
struct ShuttleState {
    PartyId from, to;
    ShuttleStage stage = ShuttleStage::Draft;

    bool operator==(const ShuttleState&) const = default;
};
struct InterviewState {
    PartyId party;
    Day heldOn = Day::None;

    bool operator==(const InterviewState&) const = default;
};
struct JointSessionState {
    std::vector<PartyId> participants;
    Day heldOn = Day::None;

    bool operator==(const JointSessionState&) const = default;
};
struct AgreementState {
    std::vector<PartyId> signatories;
    ConsentForm signedForm = ConsentForm::Paper;
    SharingChoice sharing = SharingChoice::NotAsked;
    Day reviewOn = Day::None;

    bool operator==(const AgreementState&) const = default;
};
struct DocumentState {
    PartyId party; ///< zero: of the joint room
    DocumentType type = DocumentType::Other;
    std::uint64_t size = 0;
    Hash32 file{};

    bool operator==(const DocumentState&) const = default;
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

    bool operator==(const DisclosureState&) const = default;
};

struct CasePart {
    ReferralId referral;
    std::uint64_t publicNumber = 0;
    Mode mode = Mode::Navette;
    CaseState state = CaseState::Proposed;
    Outcome outcome = Outcome::None;
    StateReason reason = StateReason::None;
    SealPart seal;
    bool noticeWaived = false;
    Day openedOn = Day::None, followUpOn = Day::None, lastContactOn = Day::None, closedOn = Day::None;
    SoloReason soloReason = SoloReason::None;
    std::set<MemberId> mediators;
    std::set<MemberId> removed;
    /// Whom a mediator who came later still has to ask: the parties that had spoken to others before (DOMAIN §7).
    std::map<MemberId, std::set<PartyId>> awaited;
    std::map<PartyId, PartyState> parties;
    std::map<InterviewId, InterviewState> interviews;
    std::map<ShuttleId, ShuttleState> shuttles;
    std::map<JointSessionId, JointSessionState> sessions;
    std::map<AgreementId, AgreementState> agreements;
    std::map<FollowUpId, PartyId> followUps;
    std::map<DocumentId, DocumentState> documents;
    std::map<DisclosureId, DisclosureState> disclosures;
    std::map<RightsId, RightsPart> rights;
    RetentionState retention;
    std::map<BreakGlassId, BreakGlassState> breakGlasses;
    KeyStates keys; ///< Case, Confidence, and one Party key per party
    RowStates rows;

    bool operator==(const CasePart&) const = default;
};

} // namespace vault::charter
