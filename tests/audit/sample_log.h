// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Logs for the tests of this room: stored hashes in memory, the eight leaves of the reference tests, and a log of signed
// leaves that is right unless a test makes one leaf wrong.
#pragma once

#include "audit/checkpoint.h"
#include "audit/leaf.h"
#include "audit/verifier.h"

#include <filesystem>

namespace audit::sample {

/// Stored hashes in the order of the store.
class StoredHashes final : public HashReader {
public:
    void append(const Hash32& leaf);
    [[nodiscard]] TreeSize size() const { return m_frontier.size(); }
    [[nodiscard]] Head head() const { return m_frontier.head(); }
    [[nodiscard]] const std::vector<Hash32>& all() const { return m_hashes; }
    [[nodiscard]] std::vector<Hash32>& all() { return m_hashes; }
    [[nodiscard]] Result<std::vector<Hash32>> readHashes(std::span<const HashIndex> indexes) const override;

private:
    Frontier m_frontier;
    std::vector<Hash32> m_hashes;
};

[[nodiscard]] crypto::Bytes hex(std::string_view digits);
[[nodiscard]] Hash32 hash(std::string_view digits);

/// The eight leaves of RFC 6962's reference tests.
[[nodiscard]] std::vector<crypto::Bytes> referenceLeaves();

/// A signer of the 32 bytes first, first + 1, …
[[nodiscard]] crypto::Signer signerOf(std::uint8_t first);
/// The key of FORMATS §6: seed 00..1f.
[[nodiscard]] NoteKey demoKey();

[[nodiscard]] Id16 id(std::uint8_t fill);

/// A log of one vault and two actors (0 and 1), whose next leaf is right until a test changes it.
class SampleLog {
public:
    SampleLog();
    /// The next right leaf of a transaction of its own.
    [[nodiscard]] Leaf next(std::size_t actor = 0, std::uint8_t session = 1) const;
    /// The next right leaf of the transaction that the last one opened.
    [[nodiscard]] Leaf goOn() const;
    /// Signs as `actor` and appends; the bytes may be altered afterwards through leaves().
    void add(const Leaf& leaf, std::size_t actor = 0);
    /// Any bytes at all.
    void addBytes(const LeafBytes& bytes);
    /// A founding and `count` right leaves after it.
    [[nodiscard]] static SampleLog ofSize(std::size_t count);

    [[nodiscard]] const std::vector<LeafBytes>& leaves() const { return m_leaves; }
    [[nodiscard]] const StoredHashes& hashes() const { return m_hashes; }
    [[nodiscard]] KeyOfActor keys() const;
    /// What a verifier finds in all of it.
    [[nodiscard]] std::vector<Finding> findings() const;

private:
    std::vector<crypto::Signer> m_actors;
    std::vector<LeafBytes> m_leaves;
    StoredHashes m_hashes;
    std::map<Id16, std::uint64_t> m_next;
    Leaf m_last;
};

/// A folder that is gone when this is.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace audit::sample
