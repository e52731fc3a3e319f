// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cases, their mediators, parties and consents (DOMAIN §4 to §7).
#pragma once

#include "vault/session.h"

namespace vault {

/// Eight Crockford base32 characters of a case's random 40-bit number, and back (lower case, O for 0, I and L for 1).
[[nodiscard]] std::string publicNumberText(std::uint64_t number);
[[nodiscard]] std::optional<std::uint64_t> publicNumberOf(std::string_view text);
/// The display alias of a party: a plant, a bird, a plain word; never part of the name.
[[nodiscard]] std::string aliasOf(const charter::PartyState& party);
/// `A` for 0.
[[nodiscard]] char letterOf(const charter::PartyState& party);

[[nodiscard]] Outcome<CaseId> openCase(Session& session, const ReferralId& referral, charter::Mode mode,
                                       const records::CaseHeader& header, const records::CaseBody& body);
[[nodiscard]] Outcome<void> assignMediators(Session& session, const CaseId& caseFile, std::vector<MemberId> mediators,
                                            charter::SoloReason soloReason = charter::SoloReason::None);
/// The mediator's keys of the case are gone with this act; new epochs become due. A coordinator recuses this way too,
/// assigned or not. IMPA-3: by somebody, or of somebody, who was removed already.
[[nodiscard]] Outcome<void> removeMediator(Session& session, const CaseId& caseFile, const MemberId& mediator);
/// Nobody else holds some key of the case: without this member, what it opens could never be read again. Clients say so
/// before a removal (FORMATS §5).
[[nodiscard]] bool holdsALastKey(const charter::CasePart& part, const MemberId& member);

struct StateChange {
    charter::CaseState to = charter::CaseState::Proposed;
    charter::Outcome outcome = charter::Outcome::None;
    charter::StateReason reason = charter::StateReason::None;
    charter::Day on = charter::Day::None; ///< FollowUp: when due; Closed: last contact (today when none)
    bool noticeWaived = false;
};
[[nodiscard]] Outcome<void> changeState(Session& session, const CaseId& caseFile, const StateChange& change);

/// Draws a free letter and alias at random (IMPA-1), makes the party's key, seals profile and identity.
/// A mediator of the same organisation named as a party is warned about (THIRD-1) by resembles().
[[nodiscard]] Outcome<PartyId> addParty(Session& session, const CaseId& caseFile, const records::PartyProfile& profile,
                                        const records::PartyIdentity& identity);
/// The member whose name this party's name resembles, if any: a warning, never a refusal (THIRD-1).
[[nodiscard]] std::optional<MemberId> resembles(const Session& session, const records::PartyIdentity& identity);
/// The name and contact, an act of its own, counted (DISC-1).
[[nodiscard]] Outcome<records::PartyIdentity> revealName(Session& session, const PartyId& party,
                                                         charter::Purpose purpose);

[[nodiscard]] Outcome<void> explainLimits(Session& session, const CaseId& caseFile, const PartyId& party,
                                          charter::ConsentForm form, charter::Language language);
/// The text that explains the limits, legal exceptions included; version 1 (EXPL-1). Its hash goes into the log.
[[nodiscard]] std::string_view explanationText(charter::Language language);

struct ConsentTerms {
    charter::ConsentKind kind = charter::ConsentKind::Participate;
    charter::ConsentAction action = charter::ConsentAction::Given;
    charter::SpokenBy spokenBy = charter::SpokenBy::Person;
    charter::ConsentForm form = charter::ConsentForm::OralWitnessed;
    charter::Day until = charter::Day::None;
    MemberId partner;
    DisclosureId disclosure;
};
/// Records what a party said. Withdrawing is never refused (CONS-2) and takes effect in the same transaction.
[[nodiscard]] Outcome<void> recordConsent(Session& session, const CaseId& caseFile, const PartyId& party,
                                          const ConsentTerms& terms);

struct CaseLine {
    CaseId caseFile;
    std::string number;
    charter::CaseState state = charter::CaseState::Proposed;
    charter::Mode mode = charter::Mode::Navette;
    charter::Day openedOn = charter::Day::None;
    std::vector<MemberId> mediators;
    std::vector<std::string> aliases; ///< empty for roles that see dates only
    bool mine = false;
};
/// Without the cases from which this member was removed or recused (IMPA-3).
[[nodiscard]] Outcome<std::vector<CaseLine>> listCases(Session& session, charter::Purpose purpose);

/// A case as the fold has it now: what showCase() gives of ids, codes and dates, without reading anything and without a
/// leaf. Refused like the header.
[[nodiscard]] Outcome<charter::CasePart> caseAsSeen(const Session& session, const CaseId& caseFile);

struct PartyView {
    PartyId party;
    std::string alias;
    char letter = 'A';
    charter::PartyState state;
    std::optional<records::PartyProfile> profile; ///< where the reader may read K2
};
struct CaseView {
    CaseId caseFile;
    std::string number;
    charter::CasePart part;                ///< ids, codes and dates
    records::CaseHeader header;            ///< K1
    std::optional<records::CaseBody> body; ///< K2, where the reader may
    std::vector<PartyView> parties;        ///< by letter
    bool balanced = true;                  ///< interviews differ by no more than the policy allows (IMPA-2)
};
/// Header for those who may, content for those who may, one read leaf for each.
[[nodiscard]] Outcome<CaseView> showCase(Session& session, const CaseId& caseFile, charter::Purpose purpose);

} // namespace vault
