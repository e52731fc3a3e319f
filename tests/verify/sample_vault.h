// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A vault's log made without a vault: real people with real keys, acts under the charter, payloads sealed, leaves
// signed, and the bundle that an export would write. Right until a test makes one thing wrong.
#pragma once

#include "tests/audit/sample_log.h"

#include "client/verify/bundle_check.h"
#include "vault/identity/bundle.h"

#include <map>

namespace verify::sample {

using audit::sample::TemporaryFolder;

enum class Asked : std::uint8_t { Yes, No }; ///< whether the charter is asked, or an insider does as he likes

class SampleVault {
public:
    /// Founded by person 0, a director, who made AK and the first quarter.
    SampleVault();

    /// Somebody new with keys; the number by which the others here are named.
    std::size_t somebody();
    [[nodiscard]] const identity::UnlockedIdentity& keysOf(std::size_t person) const
    {
        return m_people.at(person).keys;
    }
    [[nodiscard]] vault::MemberId idOf(std::size_t person) const { return keysOf(person).identity.id(); }

    /// One act in a transaction of its own; the index of its leaf.
    std::uint64_t act(std::size_t person, const charter::Act& act, Asked asked = Asked::Yes);
    void enrol(std::size_t person, std::size_t newcomer, charter::Role role);
    void enrolByTwo(std::size_t proposer, std::size_t signer, std::size_t newcomer, charter::Role role);
    /// Gives every key that is owed and that this person holds.
    void giveDue(std::size_t person);
    /// A grant of a key as it is signed, in no leaf.
    [[nodiscard]] identity::KeyGrant grantOf(std::size_t giver, std::size_t recipient, const charter::KeyRef& key);
    void view(std::size_t person);

    /// The parts of the bundle, free to be made wrong.
    std::vector<audit::LeafBytes> leaves;
    std::vector<identity::PayloadRecord> records;
    std::vector<identity::KeyGrant> grants; ///< to everybody
    std::vector<identity::TraceKeyWrap> traceKeys;
    identity::Identities identities;
    std::vector<std::uint64_t> kept;     ///< sizes of earlier checkpoints, beside the newest
    std::vector<std::uint8_t> cosigners; ///< who cosigned the last of them, by the first byte of their seed

    [[nodiscard]] const charter::State& state() const { return m_state; }
    [[nodiscard]] audit::NoteKey logKey() const;
    [[nodiscard]] charter::Quarter quarter() const;
    /// The published part alone, over the leaves as they are.
    void publishTo(const std::filesystem::path& folder) const;
    /// Takes a leaf out and everything that is counted with it.
    void removeLeaf(std::uint64_t index);
    /// Tiles, entries and a fresh checkpoint over the leaves as they are, and the parts for one auditor.
    void writeTo(const std::filesystem::path& folder, std::size_t auditor) const;

private:
    [[nodiscard]] std::string noteAt(std::uint64_t size, bool isCosigned) const;
    struct Person {
        identity::UnlockedIdentity keys;
        crypto::Signer signer;
        vault::SessionId session;
        std::uint64_t nextSeq = 0;
        std::optional<identity::TraceKey> traceKey;
    };
    void makeKey(std::size_t person, const charter::KeyRef& key);
    void makeQuarter(std::size_t person);
    void give(std::size_t giver, const std::vector<charter::Duty>& duties);
    [[nodiscard]] identity::SealedPayload seal(Person& by, identity::PayloadPlace& place, crypto::ByteView payload);

    vault::VaultId m_vault;
    crypto::Signer m_log;
    std::vector<Person> m_people;
    std::map<charter::KeyRef, crypto::SecretBytes> m_keys;
    audit::sample::StoredHashes m_hashes; ///< of the leaves as they were made
    charter::State m_state;
    std::uint64_t m_time = 1'749'988'800'000; ///< 2025-06-15, noon UTC
};

/// The key of the cosigner whose seed begins with this byte.
[[nodiscard]] audit::CosignerKey cosignerKey(std::uint8_t first);

/// A director alone and an auditor: the least that has every part of a bundle.
struct SmallVault {
    SampleVault vault;
    std::size_t auditor = 0;
    SmallVault();
};

/// A director, a coordinator, a mediator enrolled by two, an auditor enrolled by two; everybody has read something.
struct Team {
    SampleVault vault;
    std::size_t director = 0, coordinator = 0, mediator = 0, auditor = 0;
    Team();
};

/// What checking the bundle of this vault gives: written to a fresh folder, with the auditor's identity.
[[nodiscard]] Report checked(const SampleVault& vault, std::size_t auditor);
[[nodiscard]] Report checkedWithout(const SampleVault& vault, std::size_t auditor);

/// All findings, one line each, for messages and for comparing.
[[nodiscard]] std::vector<std::string> linesOf(const Report& report);

} // namespace verify::sample
