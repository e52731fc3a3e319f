// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys that a bundle gives to one reader: governance keys of every epoch, quarter seeds, and through these the
// sessions' trace keys. Opened before the replay, since acts are read with them; that the log really gave them is asked
// after it, of the state that it leads to.
// Without a reader only the grants' signatures are checked. One owner, one thread.
#pragma once

#include "client/verify/people.h"

#include <map>

namespace verify {

/// A key as one governance or quarter grant names it, and who the log says gave it.
using GivenKeys = std::map<crypto::Hash32, std::pair<charter::KeyRef, vault::MemberId>>;

class ReaderKeys {
public:
    /// Bundle and reader (null: none) must outlive this. GrantUnsigned, GrantForeign, GrantClosed, EarlierKeyClosed.
    ReaderKeys(const identity::Bundle& bundle, const identity::UnlockedIdentity* reader, const People& people,
               std::vector<Finding>& findings);

    [[nodiscard]] bool hasGovernance() const { return !m_governance.empty(); }
    /// Null when the reader does not hold it.
    [[nodiscard]] const crypto::SecretBytes* governance(std::uint32_t epoch) const;

    enum class TraceKeyFault : std::uint8_t { Missing, NotHeld, Closed };
    /// The key of one session's traces under one pair of a quarter (its code); valid until the next call. Missing: no
    /// wrap of it is in the bundle; NotHeld: the reader has not that pair's key; Closed: the wrap is another member's or was altered.
    [[nodiscard]] std::expected<const identity::TraceKey*, TraceKeyFault> traceKey(const vault::SessionId& session,
                                                                                   std::uint32_t code,
                                                                                   const vault::MemberId& actor);
    /// Notes that an entry names this trace key, whether or not it is opened.
    void expectTraceKey(const vault::SessionId& session, std::uint32_t code)
    {
        m_expected.insert({session, code});
    }

    /// After the last leaf: TraceKeySurplus.
    void finish(std::vector<Finding>& findings) const;
    /// After the replay: GrantNotInLog, QuarterKeyDiffers, EarlierKeyDiffers.
    void compareWithLog(const charter::State& state, const GivenKeys& given, std::vector<Finding>& findings) const;

private:
    using TraceName = std::pair<vault::SessionId, std::uint32_t>;
    struct Mine {
        crypto::Hash32 hash{};
        charter::KeyRef key;
        vault::MemberId granter;
    };
    [[nodiscard]] std::optional<Flaw> take(const identity::KeyGrant& grant, const People& people);
    [[nodiscard]] bool keep(const charter::KeyRef& key, crypto::SecretBytes bytes);
    void takeEarlier(std::vector<Finding>& findings);
    [[nodiscard]] bool openEarlier(const identity::EarlierKey& earlier);

    const identity::Bundle& m_bundle;
    const identity::UnlockedIdentity* m_reader;
    vault::VaultId m_vault;
    std::vector<Mine> m_mine;
    std::map<std::uint32_t, crypto::SecretBytes> m_governance; ///< by epoch
    std::map<charter::QuarterPair, crypto::SealingSeed> m_quarters;
    std::map<TraceName, const identity::TraceKeyWrap*> m_wraps;
    std::set<TraceName> m_expected;
    std::map<TraceName, identity::TraceKey> m_opened; ///< a few of the last ones: memory stays flat
};

} // namespace verify
