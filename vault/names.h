// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people type for a thing: an id or any unambiguous prefix of it, a case's public number, a party as NUMBER/A or by
// its alias within the case, a member by name. Resolving is part of the act that follows and leaves no leaf of its own.
// Faults: Unknown, Ambiguous (names the candidates).
#pragma once

#include "vault/session.h"

namespace vault {

[[nodiscard]] Outcome<MemberId> memberNamed(const Session& session, std::string_view text);
[[nodiscard]] Outcome<ReferralId> referralNamed(const Session& session, std::string_view text);
[[nodiscard]] Outcome<CaseId> caseNamed(const Session& session, std::string_view text);
/// In any case, as NUMBER/A, NUMBER/alias or an id.
[[nodiscard]] Outcome<PartyId> partyNamed(const Session& session, std::string_view text);
/// In one case, also by its letter or alias alone.
[[nodiscard]] Outcome<PartyId> partyNamed(const Session& session, const CaseId& caseFile, std::string_view text);
[[nodiscard]] Outcome<InterviewId> interviewNamed(const Session& session, std::string_view text);
[[nodiscard]] Outcome<ShuttleId> shuttleNamed(const Session& session, std::string_view text);
[[nodiscard]] Outcome<JointSessionId> sessionNamed(const Session& session, std::string_view text);
[[nodiscard]] Outcome<AgreementId> agreementNamed(const Session& session, std::string_view text);
[[nodiscard]] Outcome<FollowUpId> followUpNamed(const Session& session, std::string_view text);
[[nodiscard]] Outcome<DocumentId> documentNamed(const Session& session, std::string_view text);
[[nodiscard]] Outcome<DisclosureId> disclosureNamed(const Session& session, std::string_view text);
[[nodiscard]] Outcome<ProposalId> proposalNamed(const Session& session, std::string_view text);
[[nodiscard]] Outcome<RightsId> rightsNamed(const Session& session, std::string_view text);
[[nodiscard]] Outcome<AlertId> alertNamed(const Session& session, std::string_view text);
[[nodiscard]] Outcome<OrderId> orderNamed(const Session& session, std::string_view text);
[[nodiscard]] Outcome<LetterId> letterNamed(const Session& session, std::string_view text);
[[nodiscard]] Outcome<BreakGlassId> breakGlassNamed(const Session& session, std::string_view text);
/// Anything that a disclosure can carry.
[[nodiscard]] Outcome<ObjectId> itemNamed(const Session& session, std::string_view text);

/// ISO 8601 calendar date, strict; nothing for anything else.
[[nodiscard]] std::optional<charter::Day> dayFrom(std::string_view text);
[[nodiscard]] std::string dayText(charter::Day day);

} // namespace vault
