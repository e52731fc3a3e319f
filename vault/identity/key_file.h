// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person's key file: the Identity, one or more keyslots, and the seeds under the keyring key (FORMATS §5). A keyslot
// opens with a passphrase, with a passphrase and the secret key of an emergency kit, or for the organisation's recovery. The same bytes are FILE of `identity create` and an entry of the vault's `keyring`. Safe to be read by
// a thief as far as the passphrase is good.
#pragma once

#include "crypto/kdf.h"
#include "vault/identity/identity.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace vault::identity {

using RootKey = crypto::SecretKey<struct RootKeyPurpose>;
/// The secret key of an emergency kit: on paper with its member, nowhere else.
using KitKey = crypto::SecretKey<struct KitKeyPurpose>;

/// A person's keys, opened: what a session holds while unlocked. Move-only.
struct UnlockedIdentity {
    Identity identity;
    IdentitySeeds seeds;
    RootKey rootKey;
    crypto::ByteArray<16> slot{}; ///< the keyslot that opened; zero when none did
    std::optional<KitKey> kit{};  ///< what opened it beside the passphrase
};

/// Numbered once. Another number is a slot of a later program: kept, and not tried.
enum class SlotType : std::uint8_t { Passphrase = 1, PassphraseAndKit = 2, Recovery = 3 };

inline constexpr std::size_t kMostSlots = 8;

struct Keyslot {
    crypto::ByteArray<16> id{};
    std::uint8_t type = 1; ///< a SlotType
    Bytes kdf;      ///< KdfParameters as stored, decoded when used so that its bounds are checked then; of a recovery
                    ///< slot the id of the recovery identity
    Bytes envelope; ///< the root key under the unlock key; of a recovery slot encapsulation ‖ ciphertext
};

class KeyFile {
public:
    /// New random seeds under one passphrase slot. The salt of `cost` is not used: each slot draws its own.
    /// OutOfBounds, OutOfMemory.
    [[nodiscard]] static Result<KeyFile> create(const crypto::Passphrase& passphrase, const crypto::KdfParameters& cost,
                                                std::uint64_t created);
    /// Malformed, NewerVersion; the Identity's own faults.
    [[nodiscard]] static Result<KeyFile> decode(ByteView bytes);
    /// Canonical: decode() of these bytes encodes to them again.
    [[nodiscard]] Bytes encode() const;

    [[nodiscard]] const Identity& identity() const { return m_identity; }
    [[nodiscard]] const std::vector<Keyslot>& keyslots() const { return m_slots; }

    /// Tries each slot of a passphrase; with a kit those that need one first. CannotOpen for a wrong passphrase or altered bytes; OutOfBounds before any work when a slot
    /// asks for a cost outside the bounds. Public keys re-derived from the seeds must equal the Identity.
    [[nodiscard]] Result<UnlockedIdentity> unlock(const crypto::Passphrase& passphrase,
                                                  const KitKey* kit = nullptr) const;

    /// The same keys under a new passphrase: the slot that opened replaced by one of its kind (the first passphrase slot
    /// when it is not here; a further one when there is none), everything else kept. CannotOpen when these keys are not `unlocked`'s; OutOfBounds, OutOfMemory.
    [[nodiscard]] Result<KeyFile> withPassphrase(const UnlockedIdentity& unlocked, const crypto::Passphrase& passphrase,
                                                 const crypto::KdfParameters& cost) const;

    /// One slot more, which takes this passphrase and this kit together. CannotOpen and the rest as above; Missing when
    /// there is no room for another slot.
    [[nodiscard]] Result<KeyFile> withKit(const UnlockedIdentity& unlocked, const crypto::Passphrase& passphrase,
                                          const KitKey& kit, const crypto::KdfParameters& cost) const;
    /// A slot that the organisation's recovery opens, in the place of an earlier one. Faults as for withKit; BadKey.
    [[nodiscard]] Result<KeyFile> withRecovery(const UnlockedIdentity& unlocked, const Identity& recovery) const;
    /// Without one slot. Missing when it is not here; CannotOpen for the last one that a passphrase opens.
    [[nodiscard]] Result<KeyFile> withoutSlot(const crypto::ByteArray<16>& slot) const;

    /// Whether a slot here is sealed to this recovery identity.
    [[nodiscard]] bool isRecoverableBy(const MemberId& recovery) const;
    /// What the recovery slot holds. Missing when there is none for this identity; CannotOpen.
    [[nodiscard]] Result<UnlockedIdentity> recover(const Identity& recovery, const crypto::SealingSeed& seed) const;

private:
    [[nodiscard]] Result<UnlockedIdentity> unlockedBy(RootKey rootKey, const Keyslot& slot) const;
    [[nodiscard]] Result<void> isOf(const UnlockedIdentity& unlocked) const;

    KeyFile(Identity identity) : m_identity(std::move(identity)) {}
    Identity m_identity;
    crypto::ByteArray<16> m_keyring{};
    std::vector<Keyslot> m_slots;
    Bytes m_body;
};

/// Writes FILE (mode 0600, new file, fsynced) and FILE.pub. Io when either exists or cannot be written.
[[nodiscard]] Result<void> writeKeyFile(const KeyFile& keys, const std::filesystem::path& file);
/// Io when it cannot be read; else the faults of decode.
[[nodiscard]] Result<KeyFile> readKeyFile(const std::filesystem::path& file);
/// Reads FILE.pub (or the Identity inside FILE). Io when it cannot be read; else the faults of decode.
[[nodiscard]] Result<Identity> readIdentity(const std::filesystem::path& file);

/// A passphrase of seven words (90 bits) of a list of 7 775, with a space between them. Io when the list's package is
/// not there, Malformed when the list has fewer words or others than plain ones.
[[nodiscard]] Result<crypto::SecretBytes> generatePassphrase(unsigned words = 7);

} // namespace vault::identity
