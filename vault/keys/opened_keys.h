// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys that a session holds in memory: found among the grants to this member and the keys wrapped under them.
// A grant counts only when a leaf that the charter allowed carries its hash (FORMATS §5); who calls says which do.
// One owner, one thread. Nothing unwrapped is ever on disk.
#pragma once

#include "vault/fault.h"
#include "vault/identity/key_grant.h"
#include "vault/store/store.h"

#include <functional>
#include <map>
#include <set>

namespace vault::keys {

using charter::KeyKind;
using charter::KeyRef;

class OpenedKeys {
public:
    using IdentityOf = std::function<const identity::Identity*(const MemberId&)>;

    OpenedKeys(const VaultId& vault, const identity::UnlockedIdentity& me, IdentityOf identityOf)
        : m_vault(vault), m_me(me), m_identityOf(std::move(identityOf))
    {
    }

    /// A leaf said that this grant counts.
    void accept(const crypto::Hash32& grant) { m_accepted.insert(grant); }
    [[nodiscard]] bool isAccepted(const crypto::Hash32& grant) const { return m_accepted.contains(grant); }

    void put(const KeyRef& key, crypto::SecretBytes bytes) { m_keys.insert_or_assign(key, std::move(bytes)); }
    /// Already in memory, or nothing.
    [[nodiscard]] const crypto::SecretBytes* find(const KeyRef& key) const;
    /// In memory, or opened from what the store keeps for this member in that scope. KeyMissing, Tampered.
    [[nodiscard]] Outcome<const crypto::SecretBytes*> get(store::Transaction& store, const ScopeId& scope,
                                                          const KeyRef& key);
    /// Forgets every key of a scope (a removal); the next get() asks the store again.
    void forget(const ScopeId& scope);

    /// Grants whose acceptance cannot be known yet (the governance key, at unlock): signature and recipient only.
    [[nodiscard]] Outcome<const crypto::SecretBytes*> getUnverified(store::Transaction& store, const KeyRef& key);

private:
    [[nodiscard]] Outcome<void> openGrants(store::Transaction& store, const ScopeId& scope, bool onlyAccepted);
    [[nodiscard]] Outcome<void> openWraps(store::Transaction& store, const ScopeId& scope);

    VaultId m_vault;
    const identity::UnlockedIdentity& m_me;
    IdentityOf m_identityOf;
    std::map<KeyRef, crypto::SecretBytes> m_keys;
    std::map<ScopeId, std::set<KeyRef>> m_byScope;
    std::set<crypto::Hash32> m_accepted;
};

/// The context of a key wrapped under another: `casevault/v1/wrap`, or `casevault/v1/earlier` for a past epoch.
[[nodiscard]] crypto::Context wrapContext(const VaultId& vault, const ScopeId& scope, const KeyRef& key);
[[nodiscard]] crypto::Context earlierContext(const VaultId& vault, const ScopeId& scope, const KeyRef& key);

} // namespace vault::keys
