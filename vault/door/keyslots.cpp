// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/keyslots.h"

#include "vault/session/deed.h"
#include "vault/session/vault_key.h"

namespace vault {

namespace {

/// The keyring as it is now; whoever changes it holds the write lock.
Outcome<keys::KeyringFile> keyringOf(const SessionCore& core)
{
    auto ring = keys::KeyringFile::read(core.folder);
    if (!ring) return std::unexpected(keyringFailure(ring.error()));
    if (ring->keyFileOf(core.self()) == nullptr) return failure(Fault::NotInvited);
    return std::move(*ring);
}

Outcome<void> replaceIn(keys::KeyringFile& ring, const SessionCore& core, const identity::KeyFile& changed)
{
    ring.putKeyFile(changed);
    return ring.write(core.folder);
}

} // namespace

Outcome<std::vector<KeyslotLine>> keyslots(const Session& session)
{
    const auto& core = session.core();
    const auto ring = keyringOf(core);
    if (!ring) return std::unexpected(ring.error());
    std::vector<KeyslotLine> out;
    for (const auto& slot : ring->keyFileOf(core.self())->keyslots()) {
        KeyslotLine line{.id = slot.id, .type = slot.type, .memoryKiB = 0, .isOpen = slot.id == core.me.slot};
        if (const auto cost = crypto::KdfParameters::decode(slot.kdf)) line.memoryKiB = cost->memoryKiB;
        out.push_back(line);
    }
    return out;
}

Outcome<EmergencyKit> makeEmergencyKit(Session& session, const crypto::Passphrase& passphrase,
                                       const crypto::KdfParameters& cost)
{
    auto& core = session.core();
    auto deed = Deed::begin(core); // the write lock, under which the keyring is replaced
    if (!deed) return std::unexpected(deed.error());
    auto ring = keyringOf(core);
    if (!ring) return std::unexpected(ring.error());
    const auto& present = *ring->keyFileOf(core.self());
    if (present.keyslots().size() == identity::kMostSlots) return failure(Fault::TooLarge, "keyslot");
    auto secretKey = identity::KitKey::random();
    auto changed = present.withKit(core.me, passphrase, secretKey, cost);
    if (!changed) return std::unexpected(asFailure(changed.error(), "keyring"));
    if (auto replaced = replaceIn(*ring, core, *changed); !replaced) return std::unexpected(replaced.error());
    return EmergencyKit{std::move(secretKey), std::move(*changed)};
}

Outcome<void> removeKeyslot(Session& session, std::string_view idPrefix)
{
    auto& core = session.core();
    auto deed = Deed::begin(core);
    if (!deed) return std::unexpected(deed.error());
    auto ring = keyringOf(core);
    if (!ring) return std::unexpected(ring.error());
    const auto& present = *ring->keyFileOf(core.self());
    const identity::Keyslot* found = nullptr;
    for (const auto& slot : present.keyslots()) {
        if (idPrefix.empty() || !crypto::toHex(slot.id).starts_with(idPrefix)) continue;
        if (found != nullptr) return failure(Fault::Ambiguous, "keyslot");
        found = &slot;
    }
    if (found == nullptr) return failure(Fault::Unknown, "keyslot");
    auto changed = present.withoutSlot(found->id);
    if (!changed) return failure(Fault::KeyMissing, "keyslot");
    return replaceIn(*ring, core, *changed);
}

} // namespace vault
