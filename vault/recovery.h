// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The organisation's recovery: an identity to which every key is given too, whose secret is split among people at a
// ceremony. Enough shares together give a member who lost every way in a new one. Two people decide, the shares are
// counted by the log, everybody is told. Each function is one transaction; refusals are the charter's.
// Not promised: that holders of enough shares could do nothing without this program; see SECURITY.md.
#pragma once

#include "crypto/recovery_share.h"
#include "vault/identity/key_file.h"
#include "vault/session.h"

#include <span>

namespace vault {

struct Ceremony {
    RecoveryId recovery;
    ProposalId waiting; ///< takes effect when a second person countersigns
    std::vector<crypto::RecoveryShare> shares; ///< to be printed and handed out: they are kept nowhere
};

/// Draws the recovery's secret, splits it into `count` shares of which `needed` are enough, and proposes the ceremony.
/// An earlier recovery is replaced when it takes effect.
/// Refusals: HOUSE-1 unless director, coordinator or privacy officer; HOUSE-4 for numbers out of range.
[[nodiscard]] Outcome<Ceremony> holdCeremony(Session& session, unsigned needed, unsigned count);

/// What every member may see of it.
struct RecoveryStatus {
    bool exists = false;
    charter::RecoveryState state{};
    charter::Day rehearsalDueOn = charter::Day::None;
    bool rehearsalOverdue = false;
    std::size_t keysAwaited = 0;               ///< keys that a present holder still has to give
    std::vector<MemberId> notYetRecoverable{}; ///< members who have not unlocked since the ceremony
};
[[nodiscard]] Outcome<RecoveryStatus> recoveryStatus(const Session& session);

/// Proposes that this member gets a new way in; a second person countersigns, then the shares have fourteen days.
[[nodiscard]] Outcome<ProposalId> allowRecovery(Session& session, const MemberId& member);

/// Puts the shares together and gives the member a keyslot under this passphrase in the place of the forgotten one.
/// Refusals: HOUSE-3 until two people decided; HOUSE-4 for too few shares or others. CannotOpen for an altered share;
/// KeyMissing for a member who has not unlocked since the ceremony; NotThere for one who never joined.
[[nodiscard]] Outcome<void> recoverMember(Session& session, const MemberId& member,
                                          std::span<const crypto::RecoveryShare> shares,
                                          const crypto::Passphrase& fresh, const crypto::KdfParameters& cost);

/// Puts the shares together and opens the decoy that the ceremony sealed; nothing else is opened. `began` is what the
/// session's clock said when the first share was asked for. Returns the seconds since then, which the log keeps.
[[nodiscard]] Outcome<std::uint32_t> rehearseRecovery(Session& session, std::span<const crypto::RecoveryShare> shares,
                                                      std::uint64_t began);

} // namespace vault
