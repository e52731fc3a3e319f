// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/session/deed.h"

#include "crypto/envelope.h"

#include <algorithm>

namespace vault {

using charter::KeyKind;
using charter::KeyRef;

namespace {

/// A party's key is wrapped under the confidence key of its case, never granted.
std::optional<KeyRef> wrappingKey(const Deed& deed, const ScopeId& scope, KeyKind kind)
{
    if (kind != KeyKind::Party) return std::nullopt;
    return deed.newest(scope, KeyKind::Confidence, idAs<ObjectId>(scope));
}

} // namespace

Outcome<const crypto::SecretBytes*> Deed::key(const ScopeId& scope, const KeyRef& key)
{
    return m_core->keys.get(*m_transaction, scope, key);
}

std::uint32_t Deed::epochOf(const ScopeId& scope, KeyKind kind, const ObjectId& object) const
{
    const auto* keys = charter::keysOf(state(), scope);
    if (keys == nullptr) return 0; // a scope that this deed is about to begin
    const auto found = keys->find({kind, object});
    return found == keys->end() ? 0 : found->second.epoch;
}

KeyRef Deed::newest(const ScopeId& scope, KeyKind kind, const ObjectId& object) const
{
    return {kind, object, std::max<std::uint32_t>(epochOf(scope, kind, object), 1)};
}

void Deed::drawKey(const KeyRef& key)
{
    m_core->keys.put(key, crypto::SecretBytes::random(32));
    m_drawn.push_back(key);
}

void Deed::adoptKey(const KeyRef& key, crypto::ByteView bytes)
{
    m_core->keys.put(key, crypto::SecretBytes::copyOf(bytes));
    m_drawn.push_back(key);
}

Outcome<void> Deed::makeEpoch(const ScopeId& scope, const KeyRef& fresh, const std::optional<KeyRef>& under)
{
    // never a key that lay in memory before: only one that this deed drew, or draws now
    if (std::ranges::find(m_drawn, fresh) == m_drawn.end()) drawKey(fresh);
    const auto* bytes = m_core->keys.find(fresh);
    charter::EpochMade made{scope, fresh, {}, {}};
    std::vector<store::WrappedKey> wraps;
    if (under) {
        const auto wrapping = key(scope, *under);
        if (!wrapping) return std::unexpected(wrapping.error());
        wraps.push_back(
            {scope, fresh, *under,
             crypto::seal((*wrapping)->expose(), keys::wrapContext(m_core->vaultId, scope, fresh), bytes->expose())});
        made.wrap = crypto::sha256(wraps.back().envelope);
    }
    const KeyRef before{fresh.kind, fresh.object, fresh.epoch - 1};
    if (fresh.epoch > 1 && fresh.kind != KeyKind::Vault) { // an earlier database is nobody's any more
        const auto earlier = key(scope, before);
        const auto* problem = earlier ? nullptr : std::get_if<Problem>(&earlier.error());
        if (!earlier && (problem == nullptr || problem->fault != Fault::KeyMissing))
            return std::unexpected(earlier.error());
        // A maker who holds no earlier epoch (nobody was left) cannot chain: what was sealed before stays closed.
        if (earlier) {
            wraps.push_back({scope, before, fresh,
                             crypto::seal(m_core->keys.find(fresh)->expose(),
                                          keys::earlierContext(m_core->vaultId, scope, before), (*earlier)->expose())});
            made.earlier = crypto::sha256(wraps.back().envelope);
        }
    }
    if (auto done = act(made); !done) return done;
    for (const auto& wrap : wraps)
        if (auto put = m_transaction->putWrap(wrap); !put) return std::unexpected(asFailure(put.error()));
    return {};
}

Outcome<identity::KeyGrant> Deed::makeGrant(const KeyRef& key, const MemberId& recipient, crypto::ByteView bytes,
                                            std::uint64_t expires)
{
    const auto found = m_core->identities.find(recipient);
    if (found == m_core->identities.end()) return failure(Fault::Unknown, crypto::toHex(recipient.bytes));
    const identity::GrantTerms terms{
        m_core->vaultId, static_cast<std::uint8_t>(key.kind), key.object, key.epoch, m_time, expires};
    auto grant = identity::giveKey(terms, m_core->me, found->second, bytes);
    if (!grant) return std::unexpected(asFailure(grant.error(), "grant"));
    return std::move(*grant);
}

Outcome<void> Deed::keepGrant(const ScopeId& scope, const identity::KeyGrant& grant)
{
    const KeyRef key{static_cast<KeyKind>(grant.kind), grant.object, grant.epoch};
    if (key.kind != KeyKind::Vault) {
        const store::StoredGrant stored{scope, key, grant.recipient, grant.encode()};
        if (auto put = m_transaction->putGrant(stored); !put) return std::unexpected(asFailure(put.error()));
        return {};
    }
    // the vault key is needed before the database opens: its grants are in the keyring (FORMATS §5)
    auto ring = keys::KeyringFile::read(m_core->folder);
    if (!ring) return std::unexpected(asFailure(ring.error(), "keyring"));
    ring->addIdentity(m_core->identities.at(grant.recipient));
    ring->putGrant(grant);
    return ring->write(m_core->folder);
}

Outcome<void> Deed::giveKeys(const ScopeId& scope, std::span<const std::pair<KeyRef, MemberId>> gifts)
{
    charter::KeysGiven given{scope, {}};
    std::vector<identity::KeyGrant> grants;
    for (const auto& [ref, recipient] : gifts) {
        const auto held = key(scope, ref);
        if (!held) return std::unexpected(held.error());
        auto grant = makeGrant(ref, recipient, (*held)->expose());
        if (!grant) return std::unexpected(grant.error());
        given.grants.push_back({ref, recipient, grant->hash()});
        grants.push_back(std::move(*grant));
    }
    if (auto done = act(given); !done) return done;
    for (const auto& grant : grants)
        if (auto kept = keepGrant(scope, grant); !kept) return kept;
    return {};
}

Outcome<void> Deed::makeEpochsDue(const ScopeId* only)
{
    // making one epoch can make another due (a confidence key, then its party keys), so ask again each time
    for (;;) {
        const auto due = charter::epochsDueBy(state(), m_core->self());
        const auto next = std::ranges::find_if(due, [&](const auto& each) {
            // the vault key changes with its database, not here (vault_key.h)
            return (!only || each.scope == *only) && (each.key.first != KeyKind::Vault || each.next == 1);
        });
        if (next == due.end()) return {};
        const KeyRef fresh{next->key.first, next->key.second, next->next};
        const auto scope = next->scope;
        if (auto made = makeEpoch(scope, fresh, wrappingKey(*this, scope, fresh.kind)); !made) return made;
        if (fresh.kind == KeyKind::Party) continue;
        const std::pair<KeyRef, MemberId> own{fresh, m_core->self()};
        if (auto kept = giveKeys(scope, {&own, 1}); !kept) return kept;
    }
}

Outcome<void> Deed::giveKeysDue(const ScopeId* only)
{
    std::map<ScopeId, std::vector<std::pair<KeyRef, MemberId>>> byScope;
    for (const auto& duty : charter::duties(state())) {
        if (only && duty.scope != *only) continue;
        if (!m_core->identities.contains(duty.recipient)) continue;
        const auto* known = charter::keyIn(state(), duty.key.kind, duty.key.object);
        if (known == nullptr) continue;
        const auto holders = known->holders.find(duty.key.epoch);
        const bool holds = holders != known->holders.end() && holders->second.contains(m_core->self());
        const bool opens = duty.key.kind == KeyKind::Party &&
                           charter::mayHold(state(), m_core->self(), KeyKind::Confidence, idAs<ObjectId>(duty.scope));
        if (!holds && !opens) continue;
        if (!key(duty.scope, duty.key)) continue; // held once; not any more
        byScope[duty.scope].emplace_back(duty.key, duty.recipient);
    }
    for (const auto& [scope, gifts] : byScope)
        if (auto given = giveKeys(scope, gifts); !given) return given;
    return {};
}

Outcome<void> Deed::makeQuartersDue()
{
    for (const auto& due : charter::pairsDueBy(state(), m_core->self(), charter::quarterOf(m_time))) {
        const KeyRef ref{KeyKind::Quarter, charter::objectOf(due.quarter), due.pair};
        auto seed = crypto::SealingSeed::random();
        const auto pair = crypto::sealingPublicKey(seed);
        adoptKey(ref, seed.expose());
        if (auto made = act(charter::QuarterMade{due.quarter, {pair.begin(), pair.end()}, due.pair}); !made) return made;
        const std::pair<KeyRef, MemberId> own{ref, m_core->self()};
        if (auto kept = giveKeys(ScopeId{}, {&own, 1}); !kept) return kept;
    }
    return {};
}

/// A break-glass opens by the hand of somebody who holds the case's key, and ends by anyone's, once its day has come.
Outcome<void> Deed::turnGlasses(const ScopeId* only)
{
    for (const auto& due : charter::glassesDueBy(state(), m_core->self(), m_day)) {
        if (only && scopeOf(due) != *only) continue;
        if (auto done = act(due); !done) return done;
    }
    return {};
}

Outcome<void> Deed::fulfilDuties()
{
    if (auto turned = turnGlasses(nullptr); !turned) return turned;
    if (auto made = makeQuartersDue(); !made) return made;
    if (auto made = makeEpochsDue(nullptr); !made) return made;
    return giveKeysDue(nullptr);
}

Outcome<void> Deed::fulfilDuties(const ScopeId& scope)
{
    if (auto turned = turnGlasses(&scope); !turned) return turned;
    if (auto made = makeEpochsDue(&scope); !made) return made;
    return giveKeysDue(&scope);
}

} // namespace vault
