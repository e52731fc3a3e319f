// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A vault before it is unlocked: founding one, unlocking one, joining one. What comes out is a Session.
// Secrets passed in are read and not kept; a Session holds the member's keys until it is dropped.
#pragma once

#include "vault/identity/key_file.h"
#include "vault/trail.h"

#include <filesystem>

namespace vault {

/// Where a vault is, where this person's own folder is, and what time it is.
struct Places {
    std::filesystem::path vault;
    std::filesystem::path profile;
    Clock clock;
    bool clockConfirmed = false; ///< a clock far ahead of the log is right: the person said so
    bool restoreAccepted = false; ///< entries that a restore lost are lost: the person was told and said so
};

struct FoundingTerms {
    std::string organisation;
    std::string directorName;
    std::string origin = "vault.invalid"; ///< ASCII domain; the log's name begins with it
    std::string zone = "Europe/Paris";    ///< IANA time zone of the organisation
};

/// Makes a vault in a folder that does not exist or is empty, with this identity as its director.
/// Faults: AlreadyThere, NetworkFolder, CannotOpen, Full, Io. Whatever fails, no half-made vault stays.
[[nodiscard]] Outcome<Session> foundVault(const Places& places, const FoundingTerms& terms,
                                          const identity::KeyFile& keys, const crypto::Passphrase& passphrase);

/// Unlocks as the member that this profile knows by that name (no name: the only one it knows). With the secret key of an
/// emergency kit, keyslots that need one are tried too.
/// Faults: NotThere, Unknown, CannotOpen (wrong passphrase and altered keyslot alike), OutOfBounds, NewerVersion,
/// ReadOnly, Busy, Behind, Forked, LogDamaged, NotInvited, OtherVault; WasRestored until the person accepts it. Behind and
/// Forked keep both heads as evidence in the profile (heads.h); OtherVault ends when this member joins the vault that is
/// there now.
[[nodiscard]] Outcome<Session> unlockVault(const Places& places, std::string_view name,
                                           const crypto::Passphrase& passphrase,
                                           const identity::KitKey* kit = nullptr);

/// Verifies a vault that does not unlock as it should (LogDamaged, Behind, Forked, Damaged): reads ids, hashes and
/// leaves, never content, and leaves no leaf, since none could be signed there. What the unlock would have said is the
/// first finding. Faults as for unlockVault where not even that can be read.
[[nodiscard]] Outcome<VerificationReport> verifyWithoutUnlocking(const Places& places, std::string_view name,
                                                                 const crypto::Passphrase& passphrase,
                                                                 charter::Language language,
                                                                 const VerificationProgress& progress = {},
                                                                 const identity::KitKey* kit = nullptr);

/// A member's first unlock on this machine: takes the keyslot into the keyring (where there is none yet) and makes the
/// profile.
/// With an invitation the vault must be the one it describes (InvitationDiffers); without one trust is blind.
[[nodiscard]] Outcome<Session> joinVault(const Places& places, const identity::KeyFile& keys,
                                         const crypto::Passphrase& passphrase,
                                         const std::optional<identity::Invitation>& invitation,
                                         const identity::KitKey* kit = nullptr);

/// Whether this passphrase opens this member's keyslot in the keyring, at the cost of an unlock; a wrong one is counted
/// like a failed unlock. Leaves no leaf.
/// Faults: CannotOpen, NotInvited, those of reading the keyring.
[[nodiscard]] Outcome<void> checkPassphrase(Session& session, const crypto::Passphrase& present,
                                            const identity::KitKey* kit = nullptr);

/// A new passphrase for this member's keyslot in the keyring; returns the key file for the spare copy.
[[nodiscard]] Outcome<identity::KeyFile> changePassphrase(Session& session, const crypto::Passphrase& fresh,
                                                          const crypto::KdfParameters& cost);

} // namespace vault
