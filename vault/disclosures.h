// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves for a partner: a projection of chosen fields, sealed under a key of two halves. The preparer gives the
// first half to the partner, the director gives the second without ever holding the first (FORMATS §5, CONF-2).
#pragma once

#include "vault/alerts.h"
#include "vault/identity/handover.h"
#include "vault/session.h"

namespace vault {

/// A record and the fields of it that leave; no fields means all of them but the mediator's working note.
struct ItemChoice {
    ObjectId object;
    std::vector<std::string> fields; ///< by JSON name
};

/// Seals the projection now, with the words as they stand. Refusals: CONF-1, CONF-2, HOUSE-*. BadRecord names a field.
[[nodiscard]] Outcome<DisclosureId> prepareDisclosure(Session& session, const CaseId& caseFile, const MemberId& partner,
                                                      charter::DisclosurePurpose purpose,
                                                      const std::vector<ItemChoice>& items,
                                                      const records::DisclosureProse& prose);
/// The director's act: the second half goes to the partner. `until` is inclusive.
[[nodiscard]] Outcome<void> giveDisclosure(Session& session, const DisclosureId& disclosure, charter::Day until);
[[nodiscard]] Outcome<void> revokeDisclosure(Session& session, const DisclosureId& disclosure);

/// One line of the register: purpose, recipient, field names, consents, dates; never content.
struct DisclosureLine {
    DisclosureId disclosure;
    CaseId caseFile;
    charter::DisclosureState state;
    std::vector<std::string> fields; ///< "agreement.undertakings"
};
/// Everything that left or is to leave: by consent, and by the legal exception. Of the alerts, those that were sent and of
/// which the reader knows: to whom and when; no case and no name.
struct DisclosureRegister {
    std::vector<DisclosureLine> disclosures;
    std::vector<AlertLine> alerts; ///< the earliest first
};
/// One read leaf. Refusals: HOUSE-1.
[[nodiscard]] Outcome<DisclosureRegister> disclosureRegister(Session& session, charter::Purpose purpose);

/// The hand-over file's bytes, after a leaf that says it was made.
[[nodiscard]] Outcome<crypto::Bytes> exportHandover(Session& session, const DisclosureId& disclosure);

/// What the partner reads. Needs no vault.
struct OpenedHandover {
    DisclosureId disclosure;
    charter::Day until = charter::Day::None;
    records::Projection projection;
};
/// Every check of identity::openHandover, and that both payloads are the acts they should be. `today` is compared with
/// the end date: our program stops there, the bytes do not (SECURITY.md).
[[nodiscard]] Outcome<OpenedHandover> openHandover(crypto::ByteView bytes, const identity::KeyFile& keys,
                                                   const crypto::Passphrase& passphrase, const audit::NoteKey& logKey,
                                                   charter::Day today);

} // namespace vault
