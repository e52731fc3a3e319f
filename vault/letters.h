// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters (DOMAIN §6, DISC-4): a mediator orders one, an assistant sends it with no key of the case. What it holds is a
// name, a postal address and an appointment, under the letter's own key; the assistant's goes when it was sent.
#pragma once

#include "vault/session.h"

namespace vault {

/// `meetOn` of an appointment only. Refusals: those of one's own case; CONS-3 for anything but an information to a party
/// who left; HOUSE-5. BadRecord, Unknown.
[[nodiscard]] Outcome<LetterId> orderLetter(Session& session, const PartyId& party, charter::LetterKind kind,
                                            charter::Day meetOn, const records::LetterAddress& address);

struct LetterLine {
    LetterId letter;
    charter::LetterPart part; ///< codes and dates
    std::string number;       ///< of the case
};
/// What waits to be sent, for an assistant; every letter of one's own cases, for a mediator or coordinator. No name. One
/// read leaf.
[[nodiscard]] Outcome<std::vector<LetterLine>> listLetters(Session& session, charter::Purpose purpose);

/// The whole page, UTF-8, ready to be folded for a window envelope: `returnAddress` and the recipient above the fold and
/// nothing else there (DISC-4); no word of the case anywhere. Refusals: CONF-1 for anyone but the case's mediators and,
/// until it was sent, the assistants.
[[nodiscard]] Outcome<crypto::SecretBytes> readLetter(Session& session, const LetterId& letter,
                                                      std::string_view returnAddress, charter::Purpose purpose);
/// By an assistant, whose key of it is gone with this act. Refusals: HOUSE-1.
[[nodiscard]] Outcome<void> sendLetter(Session& session, const LetterId& letter);

} // namespace vault
