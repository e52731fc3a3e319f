// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small vault, and what somebody who holds the keys of every member can do to its files past our program: the database
// as SQL, leaves as a list that is written back with fresh hashes and a fresh checkpoint, acts that nobody asked the
// charter about. Then what the next unlock and `verify` say of it.
#pragma once

#include "tests/vault/door_fixture.h"
#include "tests/vault/raw_vault.h"

#include "vault/session/deed.h"

namespace spoilt {

using namespace door;

/// A leaf with what is kept beside it, as the database has it.
struct RawLeaf {
    vault::store::Bytes bytes, scope, payload;
    std::int64_t epoch = 0;
};

class SpoiltVault : public Door {
protected:
    SpoiltVault()
    {
        {
            auto session = m_stage->unlock(stage::kEglantine);
            m_tilleul = addParty(session);
            m_hirondelle = addParty(session);
            consentOfAll(session);
            m_first = interview(session, m_tilleul, "ce qu'il a dit");
            m_second = interview(session, m_hirondelle, "ce qu'elle a dit");
        }
        auto session = m_stage->unlock(stage::kFlorimond);
        const vault::charter::KeyRef vaultKey{charter::KeyKind::Vault, {}, 1}, logKey{charter::KeyKind::LogSigning, {}, 1};
        m_vaultKey.emplace(*vault::store::VaultKey::from(session.core().keys.find(vaultKey)->duplicate()));
        m_logSigner.emplace(*crypto::SigningSeed::from(session.core().keys.find(logKey)->duplicate()));
        m_logKey = session.logKey();
        m_vault = session.vaultId();
    }

    [[nodiscard]] std::filesystem::path database() const { return m_stage->vaultFolder() / "vault.db"; }
    [[nodiscard]] vault::store::RawKey rawKey() const { return vault::store::RawKey::of(*m_vaultKey, m_vault, 1); }
    void sql(const std::string& statement)
    {
        const auto key = rawKey();
        vault::store::RawVault raw(database(), &key);
        ASSERT_TRUE(raw.run(statement.c_str())) << statement;
    }
    template <class IdType>
    static std::string blob(const IdType& id)
    {
        return "x'" + crypto::toHex(id.bytes) + "'";
    }

    std::vector<RawLeaf> leaves();
    /// Written back in that order, with the tree and a checkpoint that fit: what whoever holds the log's key can do.
    void putLeaves(const std::vector<RawLeaf>& leaves);
    /// The index of the last leaf of that class; what is there of people's acts.
    static std::size_t lastOf(const std::vector<RawLeaf>& leaves, audit::LeafClass leafClass);
    /// An act signed and appended by this member without asking the charter; the index of its leaf.
    std::uint64_t forge(vault::Session& session, const charter::Act& act, std::int64_t minutes = 0);

    /// What this person's unlock and verification say; empty when nothing is noticed.
    std::string told(const char* who)
    {
        // with a copy of the person's memory, so that one look at a spoilt vault does not change the next
        auto places = m_stage->placesOf(who);
        const auto memory = m_folder / "mémoire";
        std::filesystem::remove_all(memory);
        std::filesystem::copy(places.profile, memory, std::filesystem::copy_options::recursive);
        places.profile = memory;
        auto session = vault::unlockVault(places, who, m_stage->passphraseOf(who));
        std::string all = session ? std::string() : vault::describe(session.error(), Language::English) + "\n";
        const auto report = session ? vault::verifyVault(*session, Language::English)
                                    : vault::verifyWithoutUnlocking(places, who, m_stage->passphraseOf(who),
                                                                    Language::English);
        if (!report) return all + vault::describe(report.error(), Language::English);
        for (const auto& finding : report->findings) all += finding.where + ": " + finding.sentence + "\n";
        return all;
    }

    vault::PartyId m_tilleul, m_hirondelle;
    vault::InterviewId m_first, m_second;
    std::optional<vault::store::VaultKey> m_vaultKey;
    std::optional<crypto::Signer> m_logSigner;
    audit::NoteKey m_logKey;
    vault::VaultId m_vault;
};

inline std::string entry(std::uint64_t index) { return "entry " + std::to_string(index) + ": "; }

} // namespace spoilt
