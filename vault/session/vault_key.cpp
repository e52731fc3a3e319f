// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/session/vault_key.h"

#include "vault/session/deed.h"
#include "vault/store/sqlcipher/embedded_store.h"

#include <algorithm>
#include <utility>

namespace vault {

using charter::KeyKind;
using charter::KeyRef;

namespace {

KeyRef vaultKey(std::uint32_t epoch) { return {KeyKind::Vault, ObjectId{}, epoch}; }

/// A member whose Identity the keyring knows and who has neither key nor keyslot any more has left.
Failure withoutKey(const keys::KeyringFile& ring, const MemberId& member)
{
    const bool known = ring.identityOf(member) != nullptr && ring.keyFileOf(member) == nullptr;
    return Problem{known ? Fault::Departed : Fault::NotInvited, {}};
}

Outcome<OpenedStore> openWith(const std::filesystem::path& folder, const keys::KeyringFile& ring,
                              const identity::UnlockedIdentity& me)
{
    const auto member = me.identity.id();
    const auto* grant = ring.grantTo(member);
    const auto* granter = grant == nullptr ? nullptr : ring.identityOf(grant->granter);
    if (granter == nullptr) return std::unexpected(withoutKey(ring, member));
    auto bytes = identity::openGrant(*grant, me, *granter);
    if (!bytes) return failure(Fault::Damaged, "keyring");
    auto key = store::VaultKey::from(std::move(*bytes));
    if (!key) return failure(Fault::Damaged, "keyring");
    auto opened = store::openEmbedded(store::databaseOf(folder, ring.epoch), *key, ring.vault, ring.epoch);
    if (!opened) return std::unexpected(asFailure(opened.error()));
    // what a change that was killed after its rename left; its file is nobody's any more
    if (ring.epoch > 1) store::removeEmbedded(store::databaseOf(folder, ring.epoch - 1));
    return OpenedStore{std::move(*opened), std::move(*key), ring.epoch};
}

std::vector<MemberId> presentMembers(const charter::State& state)
{
    std::vector<MemberId> out;
    for (const auto& [member, about] : state.vault.members)
        if (about.present) out.push_back(member);
    return out;
}

/// The instant of the change: before it the old database is the vault, after it the new one.
Outcome<void> putInPlace(const SessionCore& core, std::uint32_t epoch)
{
    auto ring = keys::KeyringFile::read(core.folder);
    if (!ring) return std::unexpected(keyringFailure(ring.error()));
    ring->turnTo(epoch, presentMembers(core.state()));
    return ring->write(core.folder);
}

/// In the new database: the log learns of the new key and of who was given it. The grants wait in the keyring beside
/// those in force until it turns.
Outcome<void> tell(SessionCore& core, const store::VaultKey& fresh, std::uint32_t epoch)
{
    auto deed = Deed::begin(core);
    if (!deed) return std::unexpected(deed.error());
    deed->adoptKey(vaultKey(epoch), fresh.expose());
    if (auto made = deed->makeEpoch(ScopeId{}, vaultKey(epoch)); !made) return made;
    std::vector<std::pair<KeyRef, MemberId>> gifts;
    for (const auto& member : presentMembers(deed->state()))
        if (charter::mayHold(deed->state(), member, KeyKind::Vault, ObjectId{}) && core.identities.contains(member))
            gifts.emplace_back(vaultKey(epoch), member);
    if (auto given = deed->giveKeys(ScopeId{}, gifts); !given) return given;
    return deed->commit([&] { return putInPlace(core, epoch); });
}

} // namespace

Failure keyringFailure(identity::Fault fault)
{
    if (fault == identity::Fault::Malformed) return Problem{Fault::Damaged, "keyring"};
    if (fault == identity::Fault::Missing) return Problem{Fault::NotThere, "keyring"};
    return asFailure(fault, "keyring");
}

Outcome<OpenedStore> openStore(const std::filesystem::path& vaultFolder, keys::KeyringFile ring,
                               const identity::UnlockedIdentity& me)
{
    for (;;) {
        auto opened = openWith(vaultFolder, ring, me);
        if (opened) return opened;
        // the key may have changed between the reading of the keyring and the opening of what it named
        auto again = keys::KeyringFile::read(vaultFolder);
        if (!again || again->epoch <= ring.epoch) return opened;
        ring = std::move(*again);
    }
}

Outcome<void> nameDatabase(const std::filesystem::path& vaultFolder)
{
    const auto epoch = keys::KeyringFile::epochIn(vaultFolder);
    if (!epoch) return failure(Fault::BadFile, "keyring");
    const auto first = store::databaseOf(vaultFolder, 1).string(), own = store::databaseOf(vaultFolder, *epoch).string();
    if (first == own) return {};
    std::error_code error;
    for (const auto* const end : {"-wal", ""}) {
        if (!std::filesystem::exists(first + end, error)) continue;
        std::filesystem::rename(first + end, own + end, error);
        if (error) return failure(Fault::Io, "vault.db");
    }
    return {};
}

Outcome<bool> vaultKeyChanged(const SessionCore& core)
{
    const auto epoch = keys::KeyringFile::epochIn(core.folder);
    if (!epoch) return std::unexpected(keyringFailure(epoch.error()));
    return *epoch != core.vaultKeyEpoch;
}

Outcome<void> followVaultKey(SessionCore& core)
{
    auto ring = keys::KeyringFile::read(core.folder);
    if (!ring) return std::unexpected(keyringFailure(ring.error()));
    auto opened = openStore(core.folder, std::move(*ring), core.me);
    if (!opened) return std::unexpected(opened.error());
    core.store = std::move(opened->store);
    core.vaultKeyEpoch = opened->epoch;
    core.keys.put(vaultKey(opened->epoch), crypto::SecretBytes::copyOf(std::as_const(opened->key).expose()));
    return {};
}

Outcome<std::unique_ptr<store::Transaction>> beginInForce(SessionCore& core)
{
    for (;;) {
        auto transaction = core.store->begin();
        if (!transaction) return std::unexpected(asFailure(transaction.error()));
        const auto changed = vaultKeyChanged(core); // under the lock: whoever changes the key holds it too
        if (!changed) return std::unexpected(changed.error());
        if (!*changed) return std::move(*transaction);
        transaction->reset();
        if (auto followed = followVaultKey(core); !followed) return std::unexpected(followed.error());
    }
}

bool owesVaultKey(const SessionCore& core)
{
    return std::ranges::any_of(charter::epochsDueBy(core.state(), core.self()), [](const auto& due) {
        return due.key.first == KeyKind::Vault && due.next > 1;
    });
}

Outcome<void> renewVaultKey(SessionCore& core)
{
    auto lock = core.store->begin();
    if (!lock) return std::unexpected(asFailure(lock.error()));
    const auto changed = vaultKeyChanged(core);
    if (!changed) return std::unexpected(changed.error());
    if (*changed) return {}; // somebody else was first
    if (auto caught = core.catchUp(**lock); !caught) return caught;
    if (!owesVaultKey(core)) return {};
    const auto epoch = core.vaultKeyEpoch;
    const auto* held = core.keys.find(vaultKey(epoch));
    if (held == nullptr) return failure(Fault::KeyMissing, "vault");
    const auto old = store::VaultKey::from(held->duplicate());
    if (!old) return failure(Fault::Damaged, "keyring");
    const auto fresh = store::VaultKey::random();
    const auto before = store::databaseOf(core.folder, epoch), after = store::databaseOf(core.folder, epoch + 1);
    auto written = store::exportEmbedded({before, *old, epoch}, {after, fresh, epoch + 1}, core.vaultId);
    if (!written) return std::unexpected(asFailure(written.error(), after.filename().string()));
    auto oldStore = std::exchange(core.store, std::move(*written));
    if (auto told = tell(core, fresh, epoch + 1); !told) {
        core.store = std::move(oldStore);
        store::removeEmbedded(after);
        return told;
    }
    core.vaultKeyEpoch = epoch + 1;
    core.keys.forget(vaultKey(epoch));
    lock->reset();
    oldStore.reset();
    store::removeEmbedded(before);
    return {};
}

} // namespace vault
