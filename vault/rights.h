// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people ask for about themselves (DOMAIN §9, RIGHT-1 to RIGHT-3). Anybody of the team receives a request; the
// privacy officer answers within a month, and for a copy holds the keys of the joint room and of that one person's
// compartment until the answer. A restriction seals the case at once. What must be answered soon: charter::rightsDue().
#pragma once

#include "vault/session.h"

namespace vault {

/// The month runs from `receivedOn`. Refusals: RIGHT-1 when the same request waits already, IMPA-3.
[[nodiscard]] Outcome<RightsId> receiveRequest(Session& session, const CaseId& caseFile, const PartyId& party,
                                               charter::RightsKind kind, charter::Day receivedOn,
                                               charter::IdentityCheck identity);
/// Two more months, once. Refusals: RIGHT-1.
[[nodiscard]] Outcome<void> extendRequest(Session& session, const RightsId& request, charter::ExtensionReason reason);

struct RightsReply {
    charter::RightsAnswer answer = charter::RightsAnswer::Granted;
    charter::RightsGround ground = charter::RightsGround::None;
    charter::IdentityCheck identity = charter::IdentityCheck::NotYet;
};
/// `handedOver` is what the person was given, byte for byte; its SHA-256 goes into the log. Empty when nothing was.
/// The privacy officer's keys for this request go with it. Refusals: RIGHT-1, RIGHT-2.
[[nodiscard]] Outcome<void> answerRequest(Session& session, const RightsId& request, const RightsReply& reply,
                                          crypto::ByteView handedOver);

struct RightsLine {
    RightsId request;
    CaseId caseFile;
    std::string number; ///< of the case
    char letter = 'A';
    charter::RightsPart part;
};
/// Everyone's for the privacy officer and a coordinator, those of one's own cases for a mediator; the soonest due first.
[[nodiscard]] Outcome<std::vector<RightsLine>> listRequests(Session& session, charter::Purpose purpose);

/// A mediator of the case puts right beside what was written; the first statement stays. `object` is an interview, words,
/// a session, an agreement, a follow-up or a document, or the party itself for name and contact.
/// Refusals: CONF-1, RIGHT-1, RIGHT-2, RIGHT-3 while the case is sealed and not opened to them. BadRecord.
[[nodiscard]] Outcome<void> rectifyRecord(Session& session, const RightsId& request, const ObjectId& object,
                                          const records::Correction& correction);
/// What was corrected in a record; one read leaf, as for the record itself, with its refusals.
[[nodiscard]] Outcome<std::vector<records::Correction>> readCorrections(Session& session, const ObjectId& object,
                                                                        charter::Purpose purpose);
/// That a record was corrected, for lists: no read.
[[nodiscard]] bool isCorrected(const charter::CasePart& part, const ObjectId& object);

/// The copy for an open request of access or portability, in French, UTF-8: that person's own compartment, the records
/// of what was said together, their consents, and when, what for and in which role the case was read. Nothing of the
/// other parties, no name of staff (RIGHT-2). Each read has its leaf before anything is handed out. The situation as the
/// team wrote it and the referral are not in it: they may speak of others, and the privacy officer adds what may be added.
/// Refusals: RIGHT-1, RIGHT-2, RIGHT-3 while the case is sealed and not opened. KeyMissing until a mediator of the case
/// has unlocked once since the request, which gives the keys.
[[nodiscard]] Outcome<crypto::SecretBytes> accessAnswer(Session& session, const RightsId& request);

} // namespace vault
