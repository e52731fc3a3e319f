// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was done: opens the payload of each leaf with the reader's keys and replays the charter over it. One pass, in
// order; what it keeps is the charter's state. One owner, one thread.
#pragma once

#include "client/verify/reader_keys.h"

namespace verify {

/// A leaf of the log as read, and its place.
struct ReadLeaf {
    std::uint64_t index = 0;
    crypto::Hash32 hash{};
    audit::Leaf leaf;
    bool isFlawed = false; ///< a finding says that it counts for nothing
};

class ActCheck {
public:
    /// Keys and findings must outlive this.
    ActCheck(const vault::VaultId& vault, ReaderKeys& keys, std::vector<Finding>& findings)
        : m_vault(vault), m_keys(keys), m_findings(findings)
    {
    }

    /// Takes the next leaf with its payload as kept: what the replay finds, TraceKeyMissing, TraceKeyClosed,
    /// TraceQuarterWrong.
    void take(const ReadLeaf& read, const vault::MemberId& reader, const identity::PayloadRecord& record);
    /// After the last leaf: what the founding act says against what was given from outside, and the keys against the
    /// log. LogKeyDiffers, NonceDiffers, the findings of ReaderKeys::compareWithLog, and PayloadMissing for each trace
    /// whose payload is not there though no act forgot its quarter. Returns how many were forgotten.
    [[nodiscard]] std::uint64_t finish(const crypto::VerifyingKey& logKey, const crypto::Hash32& nonce);

    [[nodiscard]] std::uint64_t acts() const { return m_acts; }
    [[nodiscard]] std::uint64_t traces() const { return m_traces; }
    [[nodiscard]] std::uint64_t unseenTraces() const { return m_replay.unseenTraces(); }

private:
    /// The payload's bytes; nothing when it stays closed, which is then accounted for.
    [[nodiscard]] std::optional<crypto::Bytes> openAct(const charter::LeafFacts& facts, const ReadLeaf& read,
                                                       const identity::PayloadRecord& record);
    [[nodiscard]] std::optional<crypto::Bytes> openTrace(const charter::LeafFacts& facts, const ReadLeaf& read,
                                                         const identity::PayloadRecord& record);
    [[nodiscard]] std::optional<crypto::Bytes> openWith(crypto::ByteView key, const charter::LeafFacts& facts,
                                                        const ReadLeaf& read, const identity::PayloadRecord& record);
    void missing(const charter::LeafFacts& facts, charter::ReplayFindingKind why);
    void reportNewest(const vault::MemberId& actor);
    void rememberGrants(const charter::KeysGiven& act, const vault::MemberId& granter, const vault::MemberId& reader);

    vault::VaultId m_vault;
    ReaderKeys& m_keys;
    std::vector<Finding>& m_findings;
    charter::Replay m_replay;
    /// A trace whose payload or key is not there: only a later leaf can say why.
    struct Erased {
        std::uint64_t index = 0;
        std::uint32_t pair = 0; ///< its code
        vault::MemberId actor;
        std::optional<Flaw> flaw; ///< nothing: its payload
    };
    std::vector<Erased> m_erased;
    std::size_t m_reported = 0; ///< of the replay's findings
    GivenKeys m_given;          ///< to the reader, by the log
    std::uint64_t m_acts = 0, m_traces = 0;
};

} // namespace verify
