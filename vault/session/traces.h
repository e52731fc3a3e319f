// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening what others sealed for the trail: governance payloads under AK, traces under the keys of their quarters.
#pragma once

#include "vault/session/core.h"

namespace vault {

/// Opens payloads of any leaf as far as this member's keys reach. One transaction's lifetime; caches trace keys.
class PayloadOpener {
public:
    PayloadOpener(SessionCore& core, store::Transaction& store) : m_core(core), m_store(store) {}

    enum class Closed : std::uint8_t {
        NoKey,      ///< sealed to others
        NoWrap,     ///< a trace whose session's key is not in the store: it can never be read again
        Missing,    ///< erased, or never there
        Unreadable, ///< does not open, or is not what the leaf committed to
    };
    /// The act's bytes, or why not.
    [[nodiscard]] std::expected<crypto::Bytes, Closed> open(const store::StoredLeaf& stored, const audit::Leaf& leaf);

private:
    [[nodiscard]] const identity::TraceKey* traceKeyOf(const SessionId& session, std::uint32_t code);
    void loadWraps();

    SessionCore& m_core;
    store::Transaction& m_store;
    bool m_loaded = false, m_readable = true;
    std::map<std::pair<SessionId, std::uint32_t>, identity::TraceKeyWrap> m_wraps;
    std::map<std::pair<SessionId, std::uint32_t>, std::optional<identity::TraceKey>> m_keys;
};

} // namespace vault
