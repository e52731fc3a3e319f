// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The end of a case (HOUSE-7, DOMAIN §10, scenario S12): what becomes due, holds, the intermediate archive, disposal by
// two people, and the receipt. Promise: once a disposal is countersigned no key, row or document of its cases is in this
// folder, nor what its members keep of them in their profiles once they unlock; the same for danger alerts. Not promised:
// that a copy of the folder made before cannot be opened; the receipt says until when one may exist.
#pragma once

#include "vault/charter/retention.h"
#include "vault/session.h"

namespace vault {

struct RetentionLine {
    CaseId caseFile;
    std::string number;
    charter::CaseState shown = charter::CaseState::Closed; ///< DisposalDue once its time is over
    charter::RetentionState retention;
    charter::Day lastContact = charter::Day::None; ///< None for a case that is held while it is open
    charter::Day dueOn = charter::Day::None;
    bool held = false;    ///< today
    bool waiting = false; ///< in an order that waits for its second signature
};
struct NamesLine {
    ReferralId referral;
    std::string reference;
    charter::Day dueOn = charter::Day::None;
};
struct AlertEndLine {
    AlertId alert;
    charter::Day dueOn = charter::Day::None;
    bool waiting = false; ///< in an order that waits for its second signature
};
struct OrderLine {
    OrderId order;
    charter::DisposalState about;
    charter::Day lastBackup = charter::Day::None; ///< a backup may still hold them until that day
};
struct RetentionBoard {
    std::vector<RetentionLine> cases; ///< closed, archived or held; the soonest due first
    std::vector<NamesLine> names;     ///< of referrals that were answered without a case; the soonest due first
    std::vector<AlertEndLine> alerts; ///< danger alerts that are over, of which the reader knows; the soonest due first
    std::vector<OrderLine> orders;    ///< the newest first
};
/// Numbers and dates; no name, no content. One read leaf (of the list of cases). Refusals: HOUSE-1.
[[nodiscard]] Outcome<RetentionBoard> retentionBoard(Session& session, charter::Purpose purpose);

/// Refusals: HOUSE-1 unless the privacy officer does it, HOUSE-7 before its time is over, HOUSE-2 unless it is closed.
[[nodiscard]] Outcome<void> archiveCase(Session& session, const CaseId& caseFile, charter::ArchiveReason reason);
/// `until` is inclusive and within a year. Refusals: HOUSE-1, HOUSE-7.
[[nodiscard]] Outcome<void> placeHold(Session& session, const CaseId& caseFile, charter::Day until,
                                      charter::HoldGround ground);
[[nodiscard]] Outcome<void> liftHold(Session& session, const CaseId& caseFile);
/// Erases the names in a referral that was answered without a case. Refusals: HOUSE-1, HOUSE-7 before they are due.
[[nodiscard]] Outcome<void> eraseReferralNames(Session& session, const ReferralId& referral);

struct DisposalProposed {
    OrderId order;
    ProposalId waiting; ///< for countersign() by the other of the two
};
/// Proposes to dispose of these cases, all closed or all archived. The visa is the archives' reference, at most 40 signs
/// of ASCII without spaces. Refusals: HOUSE-1 unless a director or the privacy officer proposes; HOUSE-7 for a case that
/// is not due, is held or is in another order, and without a visa. BadRecord for a visa that is no such text.
[[nodiscard]] Outcome<DisposalProposed> proposeDisposal(Session& session, const std::vector<CaseId>& cases,
                                                        std::string_view visa);
/// Proposes to dispose of these danger alerts, each reviewed or dropped long enough ago: their keys and sealed words go.
/// Refusals and faults as above.
[[nodiscard]] Outcome<DisposalProposed> proposeAlertDisposal(Session& session, const std::vector<AlertId>& alerts,
                                                             std::string_view visa);
/// The attestation for whoever asked: the order, how many cases or alerts, the date, and the one after which no backup can bring
/// them back. No name of a person, no number of a case. Unknown for an order that did not take effect.
[[nodiscard]] Outcome<std::string> disposalReceipt(const Session& session, const OrderId& order,
                                                   charter::Language language);

} // namespace vault
