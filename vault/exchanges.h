// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said in a case: interviews, carried words, joint sessions, agreements, follow-ups. Writing is an act with a
// sealed record; reading is an act with a leaf, committed before the record is handed out.
#pragma once

#include "vault/session.h"

namespace vault {

[[nodiscard]] Outcome<InterviewId> writeInterview(Session& session, const PartyId& party,
                                                  const records::Interview& interview);
[[nodiscard]] Outcome<records::Interview> readInterview(Session& session, const InterviewId& interview,
                                                        charter::Purpose purpose);

/// Sealed in the sender's compartment until delivered.
[[nodiscard]] Outcome<ShuttleId> draftShuttle(Session& session, const PartyId& from, const PartyId& to,
                                              const records::ShuttleMessage& message);
/// Read back to the sender, who said yes; records CarryWords.
[[nodiscard]] Outcome<void> authoriseShuttle(Session& session, const ShuttleId& shuttle, charter::ConsentForm form);
/// Said to the receiver: re-sealed under the case key.
[[nodiscard]] Outcome<void> deliverShuttle(Session& session, const ShuttleId& shuttle);
[[nodiscard]] Outcome<void> cancelShuttle(Session& session, const ShuttleId& shuttle);
[[nodiscard]] Outcome<records::ShuttleMessage> readShuttle(Session& session, const ShuttleId& shuttle,
                                                           charter::Purpose purpose);

/// With every party of the case unless told which. `imbalanceReason` in the record accepts unequal interviews.
[[nodiscard]] Outcome<JointSessionId> writeSession(Session& session, const CaseId& caseFile,
                                                   std::vector<PartyId> participants,
                                                   const records::JointSession& record);
[[nodiscard]] Outcome<records::JointSession> readSession(Session& session, const JointSessionId& joint,
                                                         charter::Purpose purpose);

/// Signed by every party of the case unless told which.
[[nodiscard]] Outcome<AgreementId> writeAgreement(Session& session, const CaseId& caseFile,
                                                  std::vector<PartyId> signatories, const records::Agreement& record);
[[nodiscard]] Outcome<records::Agreement> readAgreement(Session& session, const AgreementId& agreement,
                                                        charter::Purpose purpose);

[[nodiscard]] Outcome<FollowUpId> writeFollowUp(Session& session, const CaseId& caseFile,
                                                const records::FollowUp& record);
[[nodiscard]] Outcome<records::FollowUp> readFollowUp(Session& session, const FollowUpId& followUp,
                                                      charter::Purpose purpose);

} // namespace vault
