// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/keys/opened_keys.h"

#include "crypto/envelope.h"

namespace vault::keys {

crypto::Context wrapContext(const VaultId& vault, const ScopeId& scope, const KeyRef& key)
{
    return crypto::Context("casevault/v1/wrap")
        .field(vault.bytes)
        .field(scope.bytes)
        .u32(key.epoch)
        .u8(static_cast<std::uint8_t>(key.kind))
        .field(key.object.bytes);
}

crypto::Context earlierContext(const VaultId& vault, const ScopeId& scope, const KeyRef& key)
{
    return crypto::Context("casevault/v1/earlier")
        .field(vault.bytes)
        .field(scope.bytes)
        .u8(static_cast<std::uint8_t>(key.kind))
        .u32(key.epoch);
}

const crypto::SecretBytes* OpenedKeys::find(const KeyRef& key) const
{
    const auto found = m_keys.find(key);
    return found == m_keys.end() ? nullptr : &found->second;
}

Outcome<const crypto::SecretBytes*> OpenedKeys::get(store::Transaction& store, const ScopeId& scope,
                                                    const KeyRef& key)
{
    if (const auto* held = find(key)) return held;
    if (auto opened = openGrants(store, scope, true); !opened) return std::unexpected(opened.error());
    if (auto opened = openWraps(store, scope); !opened) return std::unexpected(opened.error());
    if (const auto* held = find(key)) return held;
    return failure(Fault::KeyMissing, std::string(charter::tokenOf(key.kind)));
}

Outcome<const crypto::SecretBytes*> OpenedKeys::getUnverified(store::Transaction& store, const KeyRef& key)
{
    if (const auto* held = find(key)) return held;
    if (auto opened = openGrants(store, ScopeId{}, false); !opened) return std::unexpected(opened.error());
    if (auto opened = openWraps(store, ScopeId{}); !opened) return std::unexpected(opened.error());
    if (const auto* held = find(key)) return held;
    return failure(Fault::KeyMissing, std::string(charter::tokenOf(key.kind)));
}

Outcome<void> OpenedKeys::openGrants(store::Transaction& store, const ScopeId& scope, bool onlyAccepted)
{
    const auto grants = store.grantsTo(m_me.identity.id(), scope);
    if (!grants) return failure(Fault::Damaged, "vault.db");
    for (const auto& stored : *grants) {
        if (m_keys.contains(stored.key)) continue;
        const auto grant = identity::KeyGrant::decode(stored.grant);
        if (!grant) return failure(Fault::Tampered, "grant");
        if (onlyAccepted && !m_accepted.contains(grant->hash())) continue;
        const auto* granter = m_identityOf(grant->granter);
        if (granter == nullptr || grant->vault != m_vault) continue;
        const KeyRef inside{static_cast<KeyKind>(grant->kind), grant->object, grant->epoch};
        auto bytes = identity::openGrant(*grant, m_me, *granter);
        if (!bytes || inside != stored.key) return failure(Fault::Tampered, "grant");
        m_byScope[scope].insert(inside);
        m_keys.insert_or_assign(inside, std::move(*bytes));
    }
    return {};
}

Outcome<void> OpenedKeys::openWraps(store::Transaction& store, const ScopeId& scope)
{
    const auto wraps = store.wraps(scope);
    if (!wraps) return failure(Fault::Damaged, "vault.db");
    for (bool progress = true; progress;) {
        progress = false;
        for (const auto& wrap : *wraps) {
            const auto* under = find(wrap.under);
            if (under == nullptr || m_keys.contains(wrap.key)) continue;
            const auto context = wrap.key.kind == wrap.under.kind ? earlierContext(m_vault, scope, wrap.key)
                                                                  : wrapContext(m_vault, scope, wrap.key);
            auto bytes = crypto::open(under->expose(), context, wrap.envelope);
            if (!bytes) return failure(Fault::Tampered, std::string(charter::tokenOf(wrap.key.kind)));
            m_byScope[scope].insert(wrap.key);
            m_keys.insert_or_assign(wrap.key, std::move(*bytes));
            progress = true;
        }
    }
    return {};
}

void OpenedKeys::forget(const ScopeId& scope)
{
    const auto held = m_byScope.find(scope);
    if (held == m_byScope.end()) return;
    for (const auto& key : held->second) m_keys.erase(key);
    m_byScope.erase(held);
}

} // namespace vault::keys
