// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Erased" is true on the disk (HOUSE-7): every page of vault.db and of its write-ahead log, also the free ones, is
// decrypted by itself, as whoever kept the vault key could do, and searched for the wrapped keys, grants and envelopes
// that were there before.

#include "tests/vault/door_fixture.h"
#include "vault/session/core.h"

#include "crypto/kdf.h"

#include <botan/cipher_mode.h>

namespace {

using namespace door;
using crypto::Bytes;
using testing::IsEmpty;

constexpr std::size_t kPage = 4096, kReserved = 48, kIv = 16, kSalt = 16; // SQLCipher 4, HMAC_SHA256
constexpr std::size_t kWalHeader = 32, kFrameHeader = 24;

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// One page in clear; the first of a file begins with its salt.
std::string decrypted(std::span<const std::uint8_t> key, std::string_view page, bool isFirst)
{
    const auto cipher = Botan::Cipher_Mode::create_or_throw("AES-256/CBC/NoPadding", Botan::Cipher_Dir::Decryption);
    const std::size_t begin = isFirst ? kSalt : 0;
    const auto at = [&](std::size_t offset) { return reinterpret_cast<const std::uint8_t*>(page.data()) + offset; };
    cipher->set_key(key.data(), key.size());
    cipher->start(at(kPage - kReserved), kIv);
    Botan::secure_vector<std::uint8_t> text(at(begin), at(kPage - kReserved));
    cipher->finish(text);
    return {text.begin(), text.end()};
}

class Erasure : public Door {
protected:
    /// All pages of the file and of its log, whether anything points to them or not.
    std::string pages()
    {
        Bytes key;
        {
            auto session = m_stage->unlock(stage::kFlorimond);
            const auto* vaultKey = session.core().keys.find({charter::KeyKind::Vault, vault::ObjectId{}, 1});
            EXPECT_NE(vaultKey, nullptr);
            const auto context = crypto::Context("casevault/v1/sqlcipher").field(session.vaultId().bytes).u32(1);
            const auto raw = crypto::hkdf(vaultKey->expose(), context);
            key.assign(raw.expose().begin(), raw.expose().end());
        }
        std::string all;
        const auto database = bytesOf(m_stage->vaultFolder() / "vault.db");
        for (std::size_t at = 0; at + kPage <= database.size(); at += kPage)
            all += decrypted(key, std::string_view(database).substr(at, kPage), at == 0);
        const auto log = bytesOf(m_stage->vaultFolder() / "vault.db-wal");
        for (std::size_t at = kWalHeader; at + kFrameHeader + kPage <= log.size(); at += kFrameHeader + kPage) {
            const bool isFirst = log.substr(at, 4) == std::string("\0\0\0\1", 4);
            all += decrypted(key, std::string_view(log).substr(at + kFrameHeader, kPage), isFirst);
        }
        return all;
    }

    /// What must be gone, by what it is: slices that stay within one page.
    std::map<std::string, std::string> traces()
    {
        std::map<std::string, std::string> out;
        const auto keep = [&](const std::string& name, const Bytes& bytes) {
            const auto from = bytes.size() / 3, size = std::min<std::size_t>(40, bytes.size() - from);
            out[name] = std::string(bytes.begin() + static_cast<std::ptrdiff_t>(from),
                                    bytes.begin() + static_cast<std::ptrdiff_t>(from + size));
        };
        auto session = m_stage->unlock(stage::kFlorimond);
        const auto& part = session.state().cases.at(m_case);
        auto look = must(lookAt(session), "look");
        for (const auto& scope : {idAs<vault::ScopeId>(m_case), idAs<vault::ScopeId>(part.referral)}) {
            const auto wraps = look->wraps(scope);
            EXPECT_TRUE(wraps.has_value());
            for (const auto& wrap : *wraps) keep("wrap " + std::to_string(out.size()), wrap.envelope);
            for (const auto& [member, about] : session.state().vault.members) {
                const auto grants = look->grantsTo(member, scope);
                EXPECT_TRUE(grants.has_value());
                for (const auto& grant : *grants) keep("grant " + std::to_string(out.size()), grant.grant);
            }
        }
        for (const auto& [row, about] : part.rows) {
            const auto stored = look->row(row);
            EXPECT_TRUE(stored.has_value());
            keep("key of row " + std::to_string(out.size()), stored->keyWrap);
            keep("envelope of row " + std::to_string(out.size()), stored->envelope);
        }
        return out;
    }

    static vault::Outcome<std::unique_ptr<vault::store::Transaction>> lookAt(vault::Session& session)
    {
        auto look = session.core().store->look();
        if (!look) return std::unexpected(vault::asFailure(look.error()));
        return std::move(*look);
    }

    /// What of these is still on some page, by name.
    std::vector<std::string> found(const std::map<std::string, std::string>& traces)
    {
        const auto all = pages();
        std::vector<std::string> out;
        for (const auto& [name, bytes] : traces)
            if (all.contains(bytes)) out.push_back(name);
        return out;
    }

    vault::DocumentId fillTheCase()
    {
        auto eglantine = m_stage->unlock(stage::kEglantine);
        const auto party = addParty(eglantine);
        addParty(eglantine);
        consentOfAll(eglantine);
        interview(eglantine, party, "Il se lève à 4 h.");
        vault::DocumentSource letter;
        letter.file = m_folder / "lettre.txt";
        std::ofstream(letter.file) << "Une lettre.";
        const auto document = must(vault::addDocument(eglantine, m_case, party, std::move(letter)), "document");
        vault::StateChange change;
        change.to = charter::CaseState::Stopped;
        change.outcome = charter::Outcome::NoAgreement;
        must(vault::changeState(eglantine, m_case, change), "stopped");
        change = {};
        change.to = charter::CaseState::Closed;
        must(vault::changeState(eglantine, m_case, change), "closed");
        return document;
    }

    void disposeOfTheCase()
    {
        m_stage->enrol(stage::kCapucine, stage::kOlivine, Role::PrivacyOfficer, stage::kFlorimond);
        for (int i = 0; i < 16; ++i) {
            m_stage->waitDays(50);
            (void)m_stage->unlock(stage::kFlorimond);
        }
        vault::DisposalProposed proposed;
        {
            auto olivine = m_stage->unlock(stage::kOlivine);
            proposed = must(vault::proposeDisposal(olivine, {m_case}, "AD86/2028-017"), "propose");
        }
        auto capucine = m_stage->unlock(stage::kCapucine);
        (void)must(vault::countersign(capucine, proposed.waiting), "countersign");
    }
};

TEST_F(Erasure, NoPageHoldsTheKeysAndTheWritingsOfADisposedCase)
{
    const auto document = fillTheCase();
    const auto file = m_stage->vaultFolder() / "documents" / crypto::toHex(document.bytes);
    const auto before = traces();
    ASSERT_GT(before.size(), 15u);
    EXPECT_EQ(found(before).size(), before.size()) << "the search finds what is there";
    EXPECT_TRUE(std::filesystem::exists(file));
    disposeOfTheCase();
    EXPECT_THAT(found(before), IsEmpty());
    EXPECT_FALSE(std::filesystem::exists(file));
    EXPECT_EQ(verified(stage::kOlivine), "");
}

TEST_F(Erasure, NoPageHoldsTheNamesOfAReferralAfterTheyAreErased)
{
    vault::ReferralId referral;
    Bytes wrapped, envelope;
    {
        auto florimond = m_stage->unlock(stage::kFlorimond);
        records::ReferralHeader header;
        header.receivedAt = florimond.today();
        header.conflictKind = charter::ConflictKind::Noise;
        records::ReferralNames names;
        names.summary = stage::text("Une plainte sans suite.");
        referral = must(vault::receiveReferral(florimond, header, names, {}), "referral");
        must(vault::screenReferral(florimond, referral, charter::ScreeningDecision::AnsweredDeclined), "screen");
        const auto rows = florimond.state().referrals.at(referral).rows;
        auto look = must(lookAt(florimond), "look");
        for (const auto& [row, about] : rows) {
            if (about.kind != charter::RecordKind::ReferralNames) continue;
            const auto stored = look->row(row);
            ASSERT_TRUE(stored.has_value());
            wrapped = stored->keyWrap;
            envelope = stored->envelope;
        }
    }
    const std::map<std::string, std::string> before{{"key", {wrapped.begin(), wrapped.end()}},
                                                    {"envelope", {envelope.begin(), envelope.end()}}};
    EXPECT_EQ(found(before).size(), 2u);
    for (int i = 0; i < 4; ++i) {
        m_stage->waitDays(50);
        auto florimond = m_stage->unlock(stage::kFlorimond);
        if (i == 3) continue;
        EXPECT_EQ(ruleOf(vault::eraseReferralNames(florimond, referral)), "HOUSE-7");
    }
    {
        auto florimond = m_stage->unlock(stage::kFlorimond);
        must(vault::eraseReferralNames(florimond, referral), "erase");
    }
    EXPECT_THAT(found(before), IsEmpty());
    EXPECT_EQ(verified(stage::kFlorimond), "");
}

TEST_F(Erasure, AKeyThatComesBackAfterItsDisposalIsAFinding)
{
    fillTheCase();
    std::vector<vault::store::WrappedKey> wraps;
    {
        auto florimond = m_stage->unlock(stage::kFlorimond);
        auto look = must(lookAt(florimond), "look");
        wraps = *look->wraps(idAs<vault::ScopeId>(m_case));
        ASSERT_FALSE(wraps.empty());
    }
    disposeOfTheCase();
    EXPECT_EQ(verified(stage::kOlivine), "");
    {
        auto florimond = m_stage->unlock(stage::kFlorimond);
        auto transaction = florimond.core().store->begin();
        ASSERT_TRUE(transaction.has_value() && (*transaction)->putWrap(wraps.front()) && (*transaction)->commit());
    }
    EXPECT_THAT(verified(stage::kOlivine), testing::HasSubstr("one of its keys is still here"));
}

} // namespace
