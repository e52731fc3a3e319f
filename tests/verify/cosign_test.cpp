// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/cosign.h"

#include "audit/published.h"
#include "tests/verify/sample_vault.h"

#include <gmock/gmock.h>

#include <fstream>

namespace {

using namespace verify;
using namespace verify::sample;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
namespace fs = std::filesystem;

constexpr std::uint64_t kNow = 1'760'000'000;

class Cosigner : public testing::Test {
protected:
    Cosigner() : m_cosigner{cosignerKey(30), audit::sample::signerOf(30)} {}

    [[nodiscard]] fs::path state() const { return m_memory.path() / "state"; }
    [[nodiscard]] fs::path evidence() const { return m_memory.path() / "state.evidence"; }
    /// What the vault publishes now, in a folder of its own.
    void publish()
    {
        fs::remove_all(m_folder.path() / "out");
        m_small.vault.publishTo(m_folder.path() / "out");
    }
    void growTo(std::size_t size)
    {
        while (m_small.vault.leaves.size() < size) m_small.vault.view(0);
    }
    [[nodiscard]] CosignRequest request(std::uint64_t now = kNow) const
    {
        return {.folder = m_folder.path() / "out", .state = state(), .logKey = m_small.vault.logKey(), .now = now};
    }
    [[nodiscard]] std::expected<Cosigned, CosignFailure> cosign(std::uint64_t now = kNow) const
    {
        return cosignFolder(request(now), m_cosigner);
    }
    [[nodiscard]] std::string memory() const { return contentOf(state()); }
    static std::string contentOf(const fs::path& file)
    {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    static void putContent(const fs::path& file, std::string_view text)
    {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
    }
    /// Cosigned at 9 entries.
    void begin()
    {
        publish();
        ASSERT_TRUE(cosign());
    }
    /// Refused for this reason, and the memory is what it was.
    CosignFailure expectRefused(CosignRefusal why, std::uint64_t now = kNow)
    {
        const auto before = memory();
        const auto cosigned = cosign(now);
        EXPECT_FALSE(cosigned);
        EXPECT_EQ(memory(), before);
        if (cosigned) return {};
        EXPECT_EQ(static_cast<int>(cosigned.error().why), static_cast<int>(why)) << sentenceOf(cosigned.error(), false);
        EXPECT_THAT(sentenceOf(cosigned.error(), true), Not(IsEmpty()));
        return cosigned.error();
    }

    UnlockedCosigner m_cosigner;
    SmallVault m_small;
    TemporaryFolder m_folder, m_memory;
};

TEST_F(Cosigner, CosignsWhatItSeesFirstAndRemembersIt)
{
    publish();
    const auto cosigned = cosign();
    ASSERT_TRUE(cosigned);
    EXPECT_FALSE(cosigned->before);
    EXPECT_EQ(audit::value(cosigned->checkpoint.head.size), 9U);
    const auto note = audit::readNewestCheckpoint(m_folder.path() / "out").value();
    const auto with = audit::withCosignature(note, cosigned->line, m_cosigner.key).value();
    EXPECT_EQ(audit::cosignedAt(*audit::Note::parseUnverified(with), m_cosigner.key), kNow);
    const auto kept = audit::CosignerState::parse(memory()).value();
    EXPECT_EQ(kept.checkpointNote, with);
}

TEST_F(Cosigner, GoesOnFromWhatItCosignedOverSeveralCheckpoints)
{
    begin();
    growTo(20);
    m_small.vault.kept = {4, 9, 13};
    publish();
    const auto cosigned = cosign(kNow + 1);
    ASSERT_TRUE(cosigned) << sentenceOf(cosigned.error(), false);
    EXPECT_EQ(audit::value(cosigned->before->head.size), 9U);
    EXPECT_EQ(audit::value(cosigned->checkpoint.head.size), 20U);
    EXPECT_TRUE(cosign(kNow + 2)) << "the same once more, later";
}

TEST_F(Cosigner, TheKeyOfTheLogIsNeededOnceAndThenRemembered)
{
    publish();
    auto without = request();
    without.logKey.reset();
    EXPECT_EQ(cosignFolder(without, m_cosigner).error().why, CosignRefusal::LogKeyNeeded);
    EXPECT_FALSE(fs::exists(state()));
    ASSERT_TRUE(cosign());
    EXPECT_TRUE(cosignFolder(without, m_cosigner));
    auto other = request();
    other.logKey = *audit::NoteKey::named(m_small.vault.logKey().name, audit::sample::signerOf(7).verifyingKey());
    EXPECT_EQ(cosignFolder(other, m_cosigner).error().why, CosignRefusal::LogKeyDiffers);
}

TEST_F(Cosigner, RefusesARollbackWithBothSizesAndKeepsBothHeads)
{
    publish();
    fs::rename(m_folder.path() / "out", m_folder.path() / "older");
    growTo(14);
    begin();
    fs::remove_all(m_folder.path() / "out");
    fs::rename(m_folder.path() / "older", m_folder.path() / "out");
    const auto failure = expectRefused(CosignRefusal::Rollback);
    const auto sentence = sentenceOf(failure, false);
    EXPECT_THAT(sentence, HasSubstr("14 entries had been cosigned, this folder shows only 9"));
    EXPECT_THAT(sentence, HasSubstr(evidence().string()));
    EXPECT_TRUE(isFinding(failure.why));
    std::size_t signedHeads = 0;
    for (const auto& entry : fs::directory_iterator(evidence()))
        signedHeads += audit::openCheckpoint(contentOf(entry.path()), m_small.vault.logKey()) ? 1U : 0U;
    EXPECT_EQ(signedHeads, 2U);
}

TEST_F(Cosigner, RefusesAForkOfTheSameSize)
{
    begin();
    m_small.vault.leaves.back().back() ^= 1U; // whoever holds the log's key signs another history
    publish();
    expectRefused(CosignRefusal::Fork);
    EXPECT_TRUE(fs::exists(evidence()));
}

TEST_F(Cosigner, RefusesALongerForkThatKeepsItsOwnCheckpointOfThatSize)
{
    begin();
    growTo(14);
    m_small.vault.leaves[3].back() ^= 1U;
    m_small.vault.kept = {9};
    publish();
    expectRefused(CosignRefusal::Fork);
}

TEST_F(Cosigner, RefusesALongerForkThatShowsTheCosignedCheckpoint)
{
    publish();
    const auto honest = contentOf(m_folder.path() / "out" / "checkpoints/9");
    begin();
    growTo(14);
    m_small.vault.leaves[3].back() ^= 1U;
    m_small.vault.kept = {9};
    publish();
    putContent(m_folder.path() / "out" / "checkpoints/9", honest);
    const auto failure = expectRefused(CosignRefusal::ProofWrong);
    EXPECT_EQ(failure.file, "consistency/9-14");
    EXPECT_FALSE(failure.evidence.empty());
}

TEST_F(Cosigner, WithoutAProofFromWhatItCosignedItSaysWhichIsMissing)
{
    begin();
    growTo(14);
    m_small.vault.kept = {4};
    publish();
    EXPECT_THAT(sentenceOf(expectRefused(CosignRefusal::NoProof), false), HasSubstr("holds checkpoint 9"));
    m_small.vault.kept = {9};
    publish();
    fs::remove(m_folder.path() / "out" / "consistency/9-14");
    EXPECT_EQ(expectRefused(CosignRefusal::FolderUnusable).file, "consistency/9-14");
}

TEST_F(Cosigner, AnotherLogsCheckpointIsUnsigned)
{
    begin();
    const SmallVault other;
    fs::remove_all(m_folder.path() / "out");
    other.vault.publishTo(m_folder.path() / "out");
    expectRefused(CosignRefusal::Unsigned);
}

TEST_F(Cosigner, AClockSetBackIsRefused)
{
    begin();
    expectRefused(CosignRefusal::ClockBack, kNow - 1);
}

TEST_F(Cosigner, ADamagedMemoryIsNoEmptyOne)
{
    begin();
    const auto good = memory();
    for (std::size_t at = 0; at < good.size(); at += 7) {
        auto altered = good;
        altered[at] = static_cast<char>(altered[at] ^ 1);
        putContent(state(), altered);
        expectRefused(CosignRefusal::StateUnusable);
        putContent(state(), good.substr(0, at));
        expectRefused(CosignRefusal::StateUnusable);
    }
    putContent(state(), good);
    const UnlockedCosigner other{cosignerKey(60), audit::sample::signerOf(60)};
    EXPECT_EQ(cosignFolder(request(), other).error().why, CosignRefusal::StateUnusable);
}

/// No altered byte of what is published is ever cosigned, whatever file it is in.
TEST_F(Cosigner, EveryFlippedByteAndEveryCutOfThePublishedFolderIsRefused)
{
    begin();
    growTo(14);
    m_small.vault.kept = {9};
    publish();
    for (const auto* const name : {"checkpoint", "checkpoints/9", "checkpoints/14", "consistency/9-14"}) {
        const auto file = m_folder.path() / "out" / name;
        const auto good = contentOf(file);
        for (std::size_t at = 0; at < good.size(); ++at) {
            auto altered = good;
            altered[at] = static_cast<char>(altered[at] ^ (1 << (at % 8)));
            putContent(file, altered);
            EXPECT_FALSE(cosign()) << name << " byte " << at;
            putContent(file, std::string_view(good).substr(0, at));
            EXPECT_FALSE(cosign()) << name << " cut to " << at;
        }
        fs::remove(file);
        EXPECT_FALSE(cosign()) << name << " removed";
        putContent(file, good);
    }
    EXPECT_TRUE(cosign());
}

crypto::Passphrase passphrase(std::string_view text)
{
    return *crypto::Passphrase::from(crypto::SecretBytes::copyOf(crypto::bytesOf(text)));
}

TEST(CosignerKeyFile, OpensWithItsPassphraseOnly)
{
    const TemporaryFolder folder;
    const auto made =
        CosignerKeyFile::create("city.example/w1", passphrase("une phrase"), crypto::KdfParameters::atFloor()).value();
    ASSERT_TRUE(writeCosignerKey(made, folder.path() / "key"));
    EXPECT_FALSE(writeCosignerKey(made, folder.path() / "key")) << "never over another";
    const auto read = readCosignerKey(folder.path() / "key").value();
    EXPECT_EQ(read.key(), made.key());
    EXPECT_EQ(read.encode(), made.encode());
    EXPECT_EQ(read.unlock(passphrase("autre")).error(), identity::Fault::CannotOpen);
    const auto unlocked = read.unlock(passphrase("une phrase"));
    ASSERT_TRUE(unlocked);
    EXPECT_EQ(unlocked->signer.verifyingKey(), made.key().key);
}

TEST(CosignerKeyFile, WhatIsNoKeyFileIsRefused)
{
    const auto bytes =
        CosignerKeyFile::create("w", passphrase("x"), crypto::KdfParameters::atFloor()).value().encode();
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_EQ(CosignerKeyFile::decode(crypto::ByteView(bytes).first(size)).error(), identity::Fault::Malformed);
    auto newer = bytes;
    newer[17] = 2;
    EXPECT_EQ(CosignerKeyFile::decode(newer).error(), identity::Fault::NewerVersion);
    auto longer = bytes;
    longer.push_back(0);
    EXPECT_EQ(CosignerKeyFile::decode(longer).error(), identity::Fault::Malformed);
    EXPECT_EQ(CosignerKeyFile::create("no name", passphrase("x"), crypto::KdfParameters::atFloor()).error(),
              identity::Fault::Malformed);
    EXPECT_EQ(readCosignerKey("nowhere").error(), identity::Fault::Io);
}

TEST(CosignerKeyFile, AnotherNameOrKeyInClearDoesNotOpen)
{
    const auto made = CosignerKeyFile::create("w", passphrase("x"), crypto::KdfParameters::atFloor()).value();
    const auto other = CosignerKeyFile::create("w", passphrase("x"), crypto::KdfParameters::atFloor()).value();
    auto bytes = made.encode();
    const auto vkey = other.key().vkey();
    std::ranges::copy(vkey, bytes.begin() + 20); // mark, version, length
    const auto mixed = CosignerKeyFile::decode(bytes);
    ASSERT_TRUE(mixed);
    EXPECT_EQ(mixed->unlock(passphrase("x")).error(), identity::Fault::CannotOpen);
}

} // namespace
