// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cosigners: bodies outside (the city, a landlord, the bus operator) that cosign checkpoints after checking that each
// goes on from the one before (C2SP tlog-cosignature). They receive what publishLog() writes, never an entry; their
// lines come back as files. The policy, k of n, is an act of two people.
#pragma once

#include "vault/session.h"

#include "audit/policy.h"

namespace vault {

/// Sets the cosigners by their verifier keys (`name+hash+base64`, type 4), and how many must have cosigned; no keys and 0
/// end it. What waits for the second signature; nothing in the founding phase.
/// BadFile for what is no cosigner's key. Refusals: HOUSE-1 unless a director; HOUSE-6.
[[nodiscard]] Outcome<std::optional<ProposalId>> setCosigners(Session& session, std::size_t quorum,
                                                              const std::vector<std::string>& vkeys);

struct CosignerLine {
    std::string name, vkey;
    std::uint64_t upTo = 0;                ///< entries of the longest kept checkpoint that it cosigned; 0: none yet
    std::optional<std::uint64_t> cosignedAt; ///< seconds since 1970 UTC
};
struct Cosigning {
    std::size_t quorum = 0;
    std::vector<CosignerLine> cosigners;
    std::optional<audit::Head> trusted; ///< the longest kept checkpoint with enough cosignatures
    std::optional<audit::Head> newest;  ///< the longest kept one, and how many cosigned it
    std::size_t count = 0;
};
[[nodiscard]] Outcome<Cosigning> cosigningOf(Session& session);

struct ImportedCosignature {
    audit::Head head; ///< of the checkpoint that it is about
    std::string cosigner;
};
/// Takes in what a cosigner sent: its line, or a whole checkpoint with it. Kept with the checkpoint, which must be one
/// that left this vault. BadFile; Unknown when no cosigner of the policy made it; BadSignature when it holds for no
/// kept checkpoint.
[[nodiscard]] Outcome<std::vector<ImportedCosignature>> importCosignature(Session& session, std::string_view text);

} // namespace vault
