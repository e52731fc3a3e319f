// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a verifier keeps between two unlocks, and the comparisons with heads and hashes that others kept.

#include "audit/verifier.h"

#include "crypto/canonical.h"

#include <algorithm>

namespace audit {
namespace {

constexpr std::uint16_t kStateVersion = 1;

bool isNumbered(std::uint8_t kind)
{
    return kind >= static_cast<std::uint8_t>(FindingKind::MalformedLeaf) &&
           kind <= static_cast<std::uint8_t>(FindingKind::StoredHashWrong);
}

Head decodeHead(crypto::Decoder& in)
{
    const auto size = in.u64();
    return {TreeSize{size}, in.array<32>()};
}

} // namespace

crypto::Bytes LogVerifier::encode() const
{
    crypto::Encoder out;
    out.u16(kStateVersion);
    out.raw(m_vault);
    out.opaque32(m_frontier.encode());
    out.u64(m_lastTime);
    out.boolean(m_transaction.has_value());
    if (m_transaction) {
        out.raw(m_transaction->session);
        out.u64(value(m_transaction->head.size));
        out.raw(m_transaction->head.root);
    }
    out.u32(static_cast<std::uint32_t>(m_sessions.size()));
    for (const auto& [id, session] : m_sessions) {
        out.raw(id);
        out.raw(session.actor);
        out.u64(session.next);
    }
    out.u64(m_findings.size());
    for (const auto& finding : m_findings) {
        out.u8(static_cast<std::uint8_t>(finding.kind));
        out.u64(value(finding.index));
    }
    return std::move(out).take();
}

Result<LogVerifier> LogVerifier::resume(ByteView state)
{
    crypto::Decoder in(state);
    const auto version = in.u16();
    if (!in.failed() && version > kStateVersion) return std::unexpected(Fault::NewerVersion);
    if (version != kStateVersion) return std::unexpected(Fault::Malformed);

    LogVerifier out(in.array<16>());
    auto frontier = Frontier::decode(in.opaque32());
    if (!frontier) return std::unexpected(frontier.error());
    out.m_frontier = *std::move(frontier);
    out.m_lastTime = in.u64();
    if (in.boolean()) {
        const auto session = in.array<16>();
        out.m_transaction = Transaction{session, decodeHead(in)};
        if (out.m_transaction->head.size >= out.m_frontier.size()) in.fail();
    }
    for (auto left = in.u32(); left > 0 && !in.failed(); --left) {
        const auto id = in.array<16>();
        const auto actor = in.array<16>();
        out.m_sessions[id] = {actor, in.u64()};
    }
    for (auto left = in.u64(); left > 0 && !in.failed(); --left) {
        const auto kind = in.u8();
        const LeafIndex index{in.u64()};
        const bool ordered = out.m_findings.empty() || out.m_findings.back().index <= index;
        if (!isNumbered(kind) || !ordered || value(index) >= value(out.m_frontier.size())) in.fail();
        out.found(FindingKind{kind}, index);
    }
    // Sessions out of order or twice are found by writing them again.
    if (!in.finish() || !std::ranges::equal(out.encode(), state)) return std::unexpected(Fault::Malformed);
    return out;
}

Result<std::optional<Finding>> compareWithCheckpoint(const Head& verified, const Head& checkpoint,
                                                     const HashReader& hashes)
{
    if (checkpoint.size > verified.size) return Finding{FindingKind::MissingLeaves, LeafIndex{value(verified.size)}};
    const Finding mismatch{FindingKind::RootMismatch, LeafIndex{value(checkpoint.size)}};
    if (checkpoint.size == verified.size) return checkpoint == verified ? std::nullopt : std::optional(mismatch);
    const auto earlier = compareWithEarlier(checkpoint, verified, hashes);
    if (!earlier) return std::unexpected(earlier.error());
    return *earlier ? std::optional(mismatch) : std::nullopt;
}

Result<std::optional<Finding>> compareWithEarlier(const Head& earlier, const Head& verified, const HashReader& hashes)
{
    const std::optional inconsistent(Finding{FindingKind::InconsistentHeads, LeafIndex{value(earlier.size)}});
    if (earlier.size > verified.size) return inconsistent;
    const auto proof = proveConsistency(earlier.size, verified.size, hashes);
    if (!proof) return std::unexpected(proof.error());
    return checkConsistency(*proof, earlier, verified) ? std::nullopt : inconsistent;
}

Result<std::optional<Finding>> compareStoredHashes(Frontier before, std::span<const LeafBytes> leaves,
                                                   const HashReader& stored)
{
    std::vector<HashIndex> indexes;
    std::vector<Hash32> expected;
    auto next = storedHashCount(before.size());
    const auto first = value(before.size());
    for (const auto& leaf : leaves) {
        for (const auto& hash : before.append(leafHash(leaf))) {
            expected.push_back(hash);
            indexes.push_back(HashIndex{next++});
        }
    }
    if (indexes.empty()) return std::nullopt;
    const auto read = stored.readHashes(indexes);
    if (!read) return std::unexpected(read.error());
    if (read->size() != expected.size()) return std::unexpected(Fault::Missing);

    const auto [found, _] = std::ranges::mismatch(expected, *read);
    if (found == expected.end()) return std::nullopt;
    const auto wrong = storedHashCount(TreeSize{first}) + static_cast<std::uint64_t>(found - expected.begin());
    const auto place = placeOf(HashIndex{wrong});
    return Finding{FindingKind::StoredHashWrong, LeafIndex{((place.n + 1) << place.level) - 1}};
}

} // namespace audit
