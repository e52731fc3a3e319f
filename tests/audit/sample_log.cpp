// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/audit/sample_log.h"

#include "crypto/random.h"

#include <algorithm>
#include <numeric>

namespace audit::sample {

void StoredHashes::append(const Hash32& leaf)
{
    std::ranges::copy(m_frontier.append(leaf), std::back_inserter(m_hashes));
}

Result<std::vector<Hash32>> StoredHashes::readHashes(std::span<const HashIndex> indexes) const
{
    std::vector<Hash32> out;
    for (const auto index : indexes) {
        if (value(index) >= m_hashes.size()) return std::unexpected(Fault::Missing);
        out.push_back(m_hashes[value(index)]);
    }
    return out;
}

crypto::Bytes hex(std::string_view digits) { return crypto::fromHex(digits).value(); }

Hash32 hash(std::string_view digits)
{
    Hash32 out{};
    std::ranges::copy(hex(digits), out.begin());
    return out;
}

std::vector<crypto::Bytes> referenceLeaves()
{
    return {hex(""),
            hex("00"),
            hex("10"),
            hex("2021"),
            hex("3031"),
            hex("40414243"),
            hex("5051525354555657"),
            hex("606162636465666768696a6b6c6d6e6f")};
}

crypto::Signer signerOf(std::uint8_t first)
{
    crypto::ByteArray<32> seed{};
    std::iota(seed.begin(), seed.end(), first);
    return crypto::Signer(crypto::SigningSeed::from(crypto::SecretBytes::copyOf(seed)).value());
}

NoteKey demoKey() { return NoteKey::named("vault.example/audit/demo", signerOf(0).verifyingKey()).value(); }

Id16 id(std::uint8_t fill)
{
    Id16 out{};
    out.fill(fill);
    return out;
}

SampleLog::SampleLog()
{
    m_actors.push_back(signerOf(0x40));
    m_actors.push_back(signerOf(0x80));
}

Leaf SampleLog::next(std::size_t actor, std::uint8_t session) const
{
    Leaf leaf;
    leaf.vault = id(0xaa);
    leaf.time = 1'700'000'000'000 + m_leaves.size();
    leaf.actor = id(static_cast<std::uint8_t>(0xb0 + actor));
    leaf.session = id(session);
    const auto seen = m_next.find(leaf.session);
    leaf.sessionSeq = seen == m_next.end() ? 0 : seen->second;
    leaf.previous = m_hashes.head();
    leaf.leafClass = m_leaves.empty() ? LeafClass::Founding : LeafClass::Governance;
    leaf.payloadCommit = commitToPayload(Hash32{}, crypto::bytesOf(std::to_string(m_leaves.size())));
    return leaf;
}

Leaf SampleLog::goOn() const
{
    auto leaf = m_last;
    ++leaf.sessionSeq;
    leaf.leafClass = LeafClass::Trace;
    return leaf;
}

void SampleLog::add(const Leaf& leaf, std::size_t actor)
{
    m_next[leaf.session] = leaf.sessionSeq + 1;
    m_last = leaf;
    addBytes(signLeaf(leaf, m_actors.at(actor)));
}

void SampleLog::addBytes(const LeafBytes& bytes)
{
    m_leaves.push_back(bytes);
    m_hashes.append(leafHash(bytes));
}

SampleLog SampleLog::ofSize(std::size_t count)
{
    SampleLog log;
    for (std::size_t i = 0; i < count; ++i) {
        const auto actor = i % 7 == 3 ? std::size_t{1} : std::size_t{0};
        if (i % 5 == 4 && actor == 0 && i % 7 != 4)
            log.add(log.goOn());
        else
            log.add(log.next(actor, static_cast<std::uint8_t>(actor + 1)), actor);
    }
    return log;
}

KeyOfActor SampleLog::keys() const
{
    std::map<Id16, crypto::VerifyingKey> known;
    for (std::size_t i = 0; i < m_actors.size(); ++i)
        known[id(static_cast<std::uint8_t>(0xb0 + i))] = m_actors[i].verifyingKey();
    return [known](const Id16& actor) -> std::optional<crypto::VerifyingKey> {
        const auto found = known.find(actor);
        return found == known.end() ? std::nullopt : std::optional(found->second);
    };
}

std::vector<Finding> SampleLog::findings() const
{
    LogVerifier verifier(id(0xaa));
    verifier.add(m_leaves, keys());
    return verifier.findings();
}

TemporaryFolder::TemporaryFolder()
    : m_path(std::filesystem::temp_directory_path() / ("casevault-audit-" + crypto::toHex(crypto::randomArray<8>())))
{
    std::filesystem::create_directories(m_path);
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

} // namespace audit::sample
