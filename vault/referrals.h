// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Referrals, and the notices that go back to who sent them: number, one of four statuses, date, nothing else (CONF-3).
#pragma once

#include "vault/session.h"

namespace vault {

/// What people quote for a referral: 8 Crockford characters of its id.
[[nodiscard]] std::string referenceOf(const ReferralId& referral);

/// Registers a referral. `partner` is zero when nobody gets notices. The names are sealed under the referral's own key.
[[nodiscard]] Outcome<ReferralId> receiveReferral(Session& session, const records::ReferralHeader& header,
                                                  const records::ReferralNames& names, const MemberId& partner);
[[nodiscard]] Outcome<void> screenReferral(Session& session, const ReferralId& referral,
                                           charter::ScreeningDecision decision,
                                           charter::ConflictKind conflictKind = charter::ConflictKind::None);

struct ReferralLine {
    ReferralId referral;
    charter::Day receivedOn = charter::Day::None;
    charter::ReferralSource source = charter::ReferralSource::Resident;
    charter::Sector sector = charter::Sector::Elsewhere;
    charter::ConflictKind conflictKind = charter::ConflictKind::None;
    charter::ScreeningDecision decision = charter::ScreeningDecision::None;
    charter::PartnerStatus status = charter::PartnerStatus::Received;
    MemberId partner;
    std::optional<CaseId> caseFile;
};
/// One read leaf for the list.
[[nodiscard]] Outcome<std::vector<ReferralLine>> listReferrals(Session& session, charter::Purpose purpose);
/// Refusals: INDE-2 for a director, CONF-1 for who holds no key of it.
[[nodiscard]] Outcome<records::ReferralNames> readReferralNames(Session& session, const ReferralId& referral,
                                                                charter::Purpose purpose);

/// Puts the referral's current status into the next batch.
[[nodiscard]] Outcome<charter::PartnerStatus> queueNotice(Session& session, const ReferralId& referral);

/// What leaves for one partner: the exact bytes, whose hash is in the log.
struct NoticeBatch {
    MemberId partner;
    crypto::Bytes bytes; ///< UTF-8 text, a line per referral: number, status, date
    std::vector<charter::Notice> notices;
};
/// Writes the batch of everything queued, partner by partner, in an order that tells nothing.
[[nodiscard]] Outcome<std::vector<NoticeBatch>> sendNotices(Session& session);

} // namespace vault
