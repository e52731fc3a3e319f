// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Acts in the life of a case (DOMAIN §4, §5, §7). Content is in the sealed rows; here are ids, codes and dates.
#pragma once

#include "vault/charter/act_parts.h"

namespace vault::charter {

struct CaseOpened {
    CaseId caseFile;
    ReferralId referral;
    std::uint64_t publicNumber = 0; ///< random, 40 bits, shown as 8 Crockford characters
    Mode mode = Mode::Navette;
    Rows rows; ///< CaseHeader, CaseBody

    static void describe(auto& self, auto&& v)
    {
        v(self.caseFile, self.referral, self.publicNumber, self.mode, self.rows);
    }
};

struct MediatorsAssigned {
    CaseId caseFile;
    std::vector<MemberId> mediators; ///< added to those already there; at most two in all
    SoloReason soloReason = SoloReason::None;

    static void describe(auto& self, auto&& v) { v(self.caseFile, self.mediators, self.soloReason); }
};

struct MediatorRemoved {
    CaseId caseFile;
    MemberId mediator;

    static void describe(auto& self, auto&& v) { v(self.caseFile, self.mediator); }
};

struct PartyAdded {
    CaseId caseFile;
    PartyId party;
    std::uint8_t letter = 0; ///< 0 is A; the door draws it, the charter checks that it is free (IMPA-1)
    std::uint16_t alias = 0; ///< index into the display-alias list; unique within its case
    PartyKind kind = PartyKind::Person;
    AgeBand ageBand = AgeBand::Adult;
    bool initiated = false; ///< gives no priority
    Day informedAt = Day::None;
    Rows rows; ///< PartyProfile (K2), PartyIdentity (K3)

    static void describe(auto& self, auto&& v)
    {
        v(self.caseFile, self.party, self.letter, self.alias, self.kind, self.ageBand, self.initiated, self.informedAt,
          self.rows);
    }
};

struct CaseStateChanged {
    CaseId caseFile;
    CaseState to = CaseState::Proposed;
    Outcome outcome = Outcome::None;
    StateReason reason = StateReason::None;
    Day on = Day::None;        ///< FollowUp: when it is due; Closed: last contact
    bool noticeWaived = false; ///< Closed: the referrer is told nothing

    static void describe(auto& self, auto&& v)
    {
        v(self.caseFile, self.to, self.outcome, self.reason, self.on, self.noticeWaived);
    }
};

/// What `explain` records: BeInformed, with the text that was said or handed over (EXPL-1).
struct LimitsExplained {
    CaseId caseFile;
    PartyId party;
    std::uint16_t textVersion = 1;
    Hash32 text{};
    Language language = Language::French;
    ConsentForm form = ConsentForm::OralWitnessed;

    static void describe(auto& self, auto&& v)
    {
        v(self.caseFile, self.party, self.textVersion, self.text, self.language, self.form);
    }
};

/// A ConsentAct is its payload (DECISIONS): never edited; the current state is the fold.
struct ConsentRecorded {
    CaseId caseFile;
    PartyId party;
    ConsentKind kind = ConsentKind::Participate;
    ConsentAction action = ConsentAction::Given;
    SpokenBy spokenBy = SpokenBy::Person;
    ConsentForm form = ConsentForm::OralWitnessed;
    Day until = Day::None;
    MemberId partner;        ///< ShareWithPartner, ShareAgreement
    DisclosureId disclosure; ///< the same, once prepared: consent is to *that* disclosure

    static void describe(auto& self, auto&& v)
    {
        v(self.caseFile, self.party, self.kind, self.action, self.spokenBy, self.form, self.until, self.partner,
          self.disclosure);
    }
};

struct InterviewWritten {
    CaseId caseFile;
    PartyId party;
    InterviewId interview;
    Day heldOn = Day::None;
    Rows rows;

    static void describe(auto& self, auto&& v) { v(self.caseFile, self.party, self.interview, self.heldOn, self.rows); }
};

struct ShuttleDrafted {
    CaseId caseFile;
    ShuttleId shuttle;
    PartyId from, to;
    Rows rows;

    static void describe(auto& self, auto&& v) { v(self.caseFile, self.shuttle, self.from, self.to, self.rows); }
};

/// Read back to the sender, who said yes: this records CarryWords itself.
struct ShuttleAuthorised {
    CaseId caseFile;
    ShuttleId shuttle;
    ConsentForm form = ConsentForm::OralWitnessed;

    static void describe(auto& self, auto&& v) { v(self.caseFile, self.shuttle, self.form); }
};

/// Said to the receiver; the words are re-sealed under the case key.
struct ShuttleDelivered {
    CaseId caseFile;
    ShuttleId shuttle;
    Rows rows;

    static void describe(auto& self, auto&& v) { v(self.caseFile, self.shuttle, self.rows); }
};

struct ShuttleCancelled {
    CaseId caseFile;
    ShuttleId shuttle;

    static void describe(auto& self, auto&& v) { v(self.caseFile, self.shuttle); }
};

struct SessionHeld {
    CaseId caseFile;
    JointSessionId session;
    std::vector<PartyId> participants;
    Day heldOn = Day::None;
    bool imbalanceAccepted = false; ///< interviews differ by more than the policy allows, for a reason in the record
    Rows rows;

    static void describe(auto& self, auto&& v)
    {
        v(self.caseFile, self.session, self.participants, self.heldOn, self.imbalanceAccepted, self.rows);
    }
};

struct AgreementMade {
    CaseId caseFile;
    AgreementId agreement;
    std::vector<PartyId> signatories;
    ConsentForm signedForm = ConsentForm::Paper;
    SharingChoice sharing = SharingChoice::NotAsked;
    bool noStatementOfFault = false; ///< the box ticked at signing (DOMAIN §5)
    Day reviewOn = Day::None;
    Rows rows;

    static void describe(auto& self, auto&& v)
    {
        v(self.caseFile, self.agreement, self.signatories, self.signedForm, self.sharing, self.noStatementOfFault,
          self.reviewOn, self.rows);
    }
};

struct FollowUpMade {
    CaseId caseFile;
    FollowUpId followUp;
    PartyId party;
    Held held = Held::Yes;
    Day heldOn = Day::None;
    Rows rows;

    static void describe(auto& self, auto&& v)
    {
        v(self.caseFile, self.followUp, self.party, self.held, self.heldOn, self.rows);
    }
};

struct DocumentAdded {
    CaseId caseFile;
    DocumentId document;
    PartyId party; ///< zero: of the joint room
    DocumentType type = DocumentType::Other;
    std::uint64_t size = 0; ///< of the plaintext, in bytes
    Hash32 file{};          ///< SHA-256 of the sealed file as stored
    Rows rows;              ///< Attachment: its name

    static void describe(auto& self, auto&& v)
    {
        v(self.caseFile, self.document, self.party, self.type, self.size, self.file, self.rows);
    }
};

} // namespace vault::charter
