// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys that a session holds in memory: found among the grants to this member and the keys wrapped under them.
// A grant or a wrap counts only when the fold names it, by its hash, for that very key (FORMATS §5): what somebody
// planted in the store opens nothing.
// One owner, one thread. Nothing unwrapped is ever on disk.
#pragma once

#include "vault/charter/charter.h"
#include "vault/fault.h"
#include "vault/identity/key_grant.h"
#include "vault/store/store.h"

#include <functional>
#include <map>

namespace vault::keys {

using charter::KeyKind;
using charter::KeyRef;

class OpenedKeys {
public:
    using IdentityOf = std::function<const identity::Identity*(const MemberId&)>;
    using StateNow = std::function<const charter::State&()>;

    OpenedKeys(const VaultId& vault, const identity::UnlockedIdentity& me, IdentityOf identityOf, StateNow stateNow)
        : m_vault(vault), m_me(me), m_identityOf(std::move(identityOf)), m_stateNow(std::move(stateNow))
    {
    }

    void put(const KeyRef& key, crypto::SecretBytes bytes) { m_keys.insert_or_assign(key, std::move(bytes)); }
    /// Already in memory, or nothing.
    [[nodiscard]] const crypto::SecretBytes* find(const KeyRef& key) const;
    /// In memory, or opened from what the store keeps for this member in that scope. KeyMissing, Tampered.
    [[nodiscard]] Outcome<const crypto::SecretBytes*> get(store::Transaction& store, const ScopeId& scope,
                                                          const KeyRef& key);
    void forget(const KeyRef& key) { m_keys.erase(key); }
    /// Forgets every key that this member may not hold any more (a removal, a screening, a hand-over of a quarter).
    void forgetWhatIsNotMine();

    /// A governance key before the fold can say whether its grant counts, at unlock: signature and recipient only, and
    /// no other kind of key. governanceIsTold() asks again once the fold is there.
    [[nodiscard]] Outcome<const crypto::SecretBytes*> governanceUnverified(store::Transaction& store,
                                                                           std::uint32_t epoch);
    [[nodiscard]] Outcome<bool> governanceIsTold(store::Transaction& store, std::uint32_t epoch) const;

private:
    enum class Trust : std::uint8_t { OnlyWhatTheFoldTells, GovernanceBeforeTheFold };
    [[nodiscard]] Outcome<void> openGrants(store::Transaction& store, const ScopeId& scope, Trust trust);
    [[nodiscard]] Outcome<void> openWraps(store::Transaction& store, const ScopeId& scope, Trust trust);

    VaultId m_vault;
    const identity::UnlockedIdentity& m_me;
    IdentityOf m_identityOf;
    StateNow m_stateNow;
    std::map<KeyRef, crypto::SecretBytes> m_keys;
};

/// Whether the fold names this grant, by its hash, as the one that counts for this key and this person.
[[nodiscard]] bool isTold(const charter::State& state, const KeyRef& key, const MemberId& recipient,
                          const crypto::Hash32& grant);
/// The same for a wrap: the one that its epoch's leaf named, under the key that leaf said.
[[nodiscard]] bool isTold(const charter::State& state, const store::WrappedKey& wrap);

/// The context of a key wrapped under another: `casevault/v1/wrap`, or `casevault/v1/earlier` for a past epoch.
[[nodiscard]] crypto::Context wrapContext(const VaultId& vault, const ScopeId& scope, const KeyRef& key);
[[nodiscard]] crypto::Context earlierContext(const VaultId& vault, const ScopeId& scope, const KeyRef& key);

} // namespace vault::keys
