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

bool isTold(const charter::State& state, const KeyRef& key, const MemberId& recipient, const crypto::Hash32& grant)
{
    if (const auto* part = charter::caseOf(state, key.object)) {
        // the halves of a disclosure are told by the acts that prepare and give it
        const auto found = part->disclosures.find(idAs<DisclosureId>(key.object));
        if (found != part->disclosures.end()) {
            const auto& disclosure = found->second;
            const auto held = disclosure.halfTwoHeld.find(recipient);
            if (key.kind == KeyKind::HalfOne) return recipient == disclosure.partner && grant == disclosure.halfOne;
            if (key.kind == KeyKind::HalfTwo) return recipient == disclosure.partner && grant == disclosure.halfTwo;
            return key.kind == KeyKind::HalfTwoHeld && held != disclosure.halfTwoHeld.end() && held->second == grant;
        }
    }
    const auto* known = charter::keyIn(state, key.kind, key.object);
    if (known == nullptr) return false;
    const auto epoch = known->history.find(key.epoch);
    if (epoch == known->history.end()) return false;
    const auto told = epoch->second.grants.find(recipient);
    return told != epoch->second.grants.end() && told->second == grant;
}

bool isTold(const charter::State& state, const store::WrappedKey& wrap)
{
    const auto* known = charter::keyIn(state, wrap.key.kind, wrap.key.object);
    if (known == nullptr) return false;
    const auto hash = crypto::sha256(wrap.envelope);
    if (wrap.under.kind == wrap.key.kind) { // an earlier epoch under the next one
        const auto next = known->history.find(wrap.key.epoch + 1);
        return wrap.under.object == wrap.key.object && wrap.under.epoch == wrap.key.epoch + 1 &&
               next != known->history.end() && next->second.earlier == hash;
    }
    const auto own = known->history.find(wrap.key.epoch);
    return wrap.key.kind == KeyKind::Party && wrap.under.kind == KeyKind::Confidence &&
           wrap.under.object == idAs<ObjectId>(wrap.scope) && own != known->history.end() &&
           own->second.under == wrap.under.epoch && own->second.wrap == hash;
}

Outcome<const crypto::SecretBytes*> OpenedKeys::get(store::Transaction& store, const ScopeId& scope, const KeyRef& key)
{
    if (const auto* held = find(key)) return held;
    if (auto opened = openGrants(store, scope, Trust::OnlyWhatTheFoldTells); !opened)
        return std::unexpected(opened.error());
    if (auto opened = openWraps(store, scope, Trust::OnlyWhatTheFoldTells); !opened)
        return std::unexpected(opened.error());
    if (const auto* held = find(key)) return held;
    return failure(vault::Fault::KeyMissing, std::string(charter::tokenOf(key.kind)));
}

Outcome<const crypto::SecretBytes*> OpenedKeys::governanceUnverified(store::Transaction& store, std::uint32_t epoch)
{
    const KeyRef key{KeyKind::Governance, ObjectId{}, epoch};
    if (const auto* held = find(key)) return held;
    if (auto opened = openGrants(store, ScopeId{}, Trust::GovernanceBeforeTheFold); !opened)
        return std::unexpected(opened.error());
    if (auto opened = openWraps(store, ScopeId{}, Trust::GovernanceBeforeTheFold); !opened)
        return std::unexpected(opened.error());
    if (const auto* held = find(key)) return held;
    return failure(vault::Fault::KeyMissing, std::string(charter::tokenOf(key.kind)));
}

Outcome<bool> OpenedKeys::governanceIsTold(store::Transaction& store, std::uint32_t epoch) const
{
    const auto grants = store.grantsTo(m_me.identity.id(), ScopeId{});
    if (!grants) return failure(vault::Fault::Damaged, "vault.db");
    const KeyRef key{KeyKind::Governance, ObjectId{}, epoch};
    for (const auto& stored : *grants) {
        const auto grant = identity::KeyGrant::decode(stored.grant);
        if (stored.key == key && grant && isTold(m_stateNow(), key, m_me.identity.id(), grant->hash())) return true;
    }
    return false;
}

Outcome<void> OpenedKeys::openGrants(store::Transaction& store, const ScopeId& scope, Trust trust)
{
    const auto grants = store.grantsTo(m_me.identity.id(), scope);
    if (!grants) return failure(vault::Fault::Damaged, "vault.db");
    for (const auto& stored : *grants) {
        if (m_keys.contains(stored.key)) continue;
        const auto grant = identity::KeyGrant::decode(stored.grant);
        if (!grant || grant->vault != m_vault) continue; // counts for nothing; `verify` names it
        const KeyRef inside{static_cast<KeyKind>(grant->kind), grant->object, grant->epoch};
        const bool counts = trust == Trust::GovernanceBeforeTheFold
                                ? inside.kind == KeyKind::Governance
                                : isTold(m_stateNow(), inside, m_me.identity.id(), grant->hash());
        const auto* granter = m_identityOf(grant->granter);
        if (!counts || granter == nullptr || inside != stored.key) continue;
        auto bytes = identity::openGrant(*grant, m_me, *granter);
        if (bytes) m_keys.insert_or_assign(inside, std::move(*bytes));
    }
    return {};
}

Outcome<void> OpenedKeys::openWraps(store::Transaction& store, const ScopeId& scope, Trust trust)
{
    const auto wraps = store.wraps(scope);
    if (!wraps) return failure(vault::Fault::Damaged, "vault.db");
    for (bool progress = true; progress;) {
        progress = false;
        for (const auto& wrap : *wraps) {
            const auto* under = find(wrap.under);
            if (under == nullptr || m_keys.contains(wrap.key) || wrap.scope != scope) continue;
            const bool counts = trust == Trust::GovernanceBeforeTheFold
                                    ? wrap.key.kind == KeyKind::Governance && wrap.under.kind == KeyKind::Governance
                                    : isTold(m_stateNow(), wrap);
            if (!counts) continue;
            const auto context = wrap.key.kind == wrap.under.kind ? earlierContext(m_vault, scope, wrap.key)
                                                                  : wrapContext(m_vault, scope, wrap.key);
            auto bytes = crypto::open(under->expose(), context, wrap.envelope);
            if (!bytes) continue;
            m_keys.insert_or_assign(wrap.key, std::move(*bytes));
            progress = true;
        }
    }
    return {};
}

void OpenedKeys::forgetWhatIsNotMine()
{
    const auto& state = m_stateNow();
    const auto me = m_me.identity.id();
    std::erase_if(m_keys, [&](const auto& held) {
        const auto& key = held.first;
        if (key.kind != KeyKind::Party) return !charter::mayHold(state, me, key.kind, key.object);
        const auto place = state.places.find(key.object); // a party's key follows the confidence key of its case
        return place == state.places.end() ||
               (!charter::mayHold(state, me, KeyKind::Confidence, idAs<ObjectId>(place->second)) &&
                !charter::mayHold(state, me, KeyKind::Party, key.object)); // or was given alone
    });
}

} // namespace vault::keys
