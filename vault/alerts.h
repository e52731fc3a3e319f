// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Danger alerts (CONF-5): the one way in which something leaves without the persons' consent. Two people decide on
// written facts, the persons are told or the reason is written, and the privacy officer reviews it. An alert has its own
// key: neither the case nor the other party's side shows anything of it.
#pragma once

#include "vault/session.h"

namespace vault {

/// Seals the facts under a new key for the opener and the second person. Refusals: CONF-5, HOUSE-1. BadRecord.
[[nodiscard]] Outcome<AlertId> openAlert(Session& session, charter::DangerGround ground, charter::AlertAbout about,
                                         const MemberId& second, const records::AlertFacts& facts);
/// The second person's yes. That the facts were read first shows in the log; it is not enforced. Refusals: CONF-5.
[[nodiscard]] Outcome<void> confirmAlert(Session& session, const AlertId& alert);
[[nodiscard]] Outcome<void> dropAlert(Session& session, const AlertId& alert);

/// How it leaves: to whom (at least one, in any order, each gets the same letter), the day on which the persons were told or else the reason, and the day of the review.
struct AlertSending {
    std::vector<charter::AlertRecipient> recipients;
    charter::Day informedOn = charter::Day::None;
    charter::NotInformedReason notInformed = charter::NotInformedReason::None;
    charter::Day reviewOn = charter::Day::None;
};
/// The letter, in French: its SHA-256 is in the log and its reading has its leaf. Handed out only once both are durable.
[[nodiscard]] Outcome<crypto::SecretBytes> sendAlert(Session& session, const AlertId& alert,
                                                     const AlertSending& sending);
/// The letter once more, byte for byte: a machine may lock before it was saved. Its reading has its leaf.
/// Refusals: those of readAlert(). NotThere: it was not sent, or these bytes are not those whose hash is in the log.
[[nodiscard]] Outcome<crypto::SecretBytes> readAlertLetter(Session& session, const AlertId& alert);
[[nodiscard]] Outcome<void> reviewAlert(Session& session, const AlertId& alert, const records::AlertReview& review);

struct AlertLine {
    AlertId alert;
    charter::AlertPart part; ///< codes and dates; no case, no name
    bool mine = false;       ///< this member reads its facts
};
/// That there are alerts, and how far each is: everyone's for a director, a coordinator and the privacy officer, one's
/// own for a mediator. One read leaf.
[[nodiscard]] Outcome<std::vector<AlertLine>> listAlerts(Session& session, charter::Purpose purpose);
/// Refusals: CONF-5 for anyone but the two, and the privacy officer once it was sent.
[[nodiscard]] Outcome<records::AlertFacts> readAlert(Session& session, const AlertId& alert);

} // namespace vault
