// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/session/traces.h"

namespace vault {

using charter::KeyKind;

std::expected<crypto::Bytes, PayloadOpener::Closed> PayloadOpener::open(const store::StoredLeaf& stored,
                                                                        const audit::Leaf& leaf)
{
    if (stored.payload.empty()) return std::unexpected(Closed::Missing);
    const identity::PayloadPlace place{m_core.vaultId,  SessionId{leaf.session},
                                       leaf.sessionSeq, static_cast<std::uint16_t>(leaf.leafClass),
                                       stored.scope,    stored.epoch};
    std::expected<identity::OpenedPayload, identity::Fault> opened;
    if (leaf.leafClass == audit::LeafClass::Trace) {
        const auto* key = traceKeyOf(SessionId{leaf.session}, stored.epoch);
        if (key == nullptr) {
            const bool wrapped = m_wraps.contains({SessionId{leaf.session}, stored.epoch});
            return std::unexpected(wrapped || !m_readable ? Closed::NoKey : Closed::NoWrap);
        }
        opened = identity::openPayload(key->expose(), place, stored.payload, leaf.payloadCommit);
    } else {
        const auto key = m_core.keys.governanceUnverified(m_store, stored.epoch);
        if (!key) return std::unexpected(Closed::NoKey);
        opened = identity::openPayload((*key)->expose(), place, stored.payload, leaf.payloadCommit);
    }
    if (!opened) return std::unexpected(Closed::Unreadable);
    return std::move(opened->act);
}

void PayloadOpener::loadWraps()
{
    m_loaded = true;
    const auto wraps = m_store.traceKeys();
    m_readable = wraps.has_value();
    if (!wraps) return;
    for (const auto& bytes : *wraps) {
        auto wrap = identity::TraceKeyWrap::decode(bytes);
        if (wrap) m_wraps.insert_or_assign({wrap->session, wrap->quarter}, std::move(*wrap));
    }
}

const identity::TraceKey* PayloadOpener::traceKeyOf(const SessionId& session, std::uint32_t code)
{
    if (session == m_core.session && m_core.traceKey && charter::codeOf(m_core.traceKey->pair) == code)
        return &m_core.traceKey->key;
    const std::pair name{session, code};
    if (const auto known = m_keys.find(name); known != m_keys.end()) return known->second ? &*known->second : nullptr;
    if (!m_loaded) loadWraps();
    auto& slot = m_keys[name];
    const auto wrap = m_wraps.find(name);
    if (wrap == m_wraps.end()) return nullptr;
    if (wrap->second.member == m_core.self()) {
        if (auto key = identity::openOwnTraceKey(wrap->second, m_core.vaultId, m_core.me))
            slot.emplace(std::move(*key));
    } else {
        const auto pair = charter::pairFrom(code);
        const charter::KeyRef ref{KeyKind::Quarter, charter::objectOf(pair.quarter), pair.pair};
        const auto bytes = m_core.keys.get(m_store, ScopeId{}, ref);
        if (!bytes) return nullptr;
        const auto seed = crypto::SealingSeed::from((*bytes)->duplicate());
        if (!seed) return nullptr;
        if (auto key = identity::openTraceKey(wrap->second, m_core.vaultId, *seed)) slot.emplace(std::move(*key));
    }
    return slot ? &*slot : nullptr;
}

} // namespace vault
