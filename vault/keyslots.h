// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A member's own ways in: the keyslots of their entry in the keyring (FORMATS §5). A slot opens with a passphrase, with a
// passphrase and the secret key of an emergency kit, or for the organisation's recovery. Leaves no leaf, like a change of
// passphrase: no key changes and nobody else gains anything.
#pragma once

#include "vault/identity/key_file.h"
#include "vault/session.h"

namespace vault {

struct KeyslotLine {
    crypto::ByteArray<16> id{};
    std::uint8_t type = 1;       ///< an identity::SlotType, or the number of a later program's
    std::uint32_t memoryKiB = 0; ///< what a guess costs; 0 where no passphrase is stretched
    bool isOpen = false;         ///< this session came in by it
};

/// This member's slots as they are in the keyring now. NotInvited, and those of reading the keyring.
[[nodiscard]] Outcome<std::vector<KeyslotLine>> keyslots(const Session& session);

struct EmergencyKit {
    identity::KitKey secretKey;    ///< to be written down: it is kept nowhere
    identity::KeyFile spareKeyFile; ///< for the spare copy
};

/// Draws a secret key and adds a slot that takes it together with this passphrase. The slots before it stay until they
/// are removed. TooLarge when there is no room for another slot; OutOfBounds, OutOfMemory, those of the keyring.
[[nodiscard]] Outcome<EmergencyKit> makeEmergencyKit(Session& session, const crypto::Passphrase& passphrase,
                                                     const crypto::KdfParameters& cost);

/// Removes the slot whose id begins so. Unknown, Ambiguous; KeyMissing for the last slot that a passphrase opens.
[[nodiscard]] Outcome<void> removeKeyslot(Session& session, std::string_view idPrefix);

} // namespace vault
