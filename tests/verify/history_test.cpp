// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/verify/sample_vault.h"

#include "audit/published.h"

#include <gmock/gmock.h>

#include <fstream>

namespace {

using namespace verify;
using namespace verify::sample;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::StartsWith;
namespace fs = std::filesystem;

/// A bundle with what is published in it: checkpoints of 4, 7 and all entries, the one of 7 cosigned by two.
class History : public testing::Test {
protected:
    History()
    {
        m_small.vault.kept = {4, 7};
        m_small.vault.cosigners = {30, 60};
        write();
    }
    void write() const { m_small.vault.writeTo(m_folder.path(), m_small.auditor); }
    [[nodiscard]] Question question() const { return {.folder = m_folder.path(), .logKey = m_small.vault.logKey()}; }
    [[nodiscard]] static audit::Checkpoint headOf(const SmallVault& small, std::uint64_t size)
    {
        audit::sample::StoredHashes hashes;
        for (std::uint64_t i = 0; i < size; ++i) hashes.append(audit::leafHash(small.vault.leaves.at(i)));
        return {small.vault.logKey().name, hashes.head()};
    }
    [[nodiscard]] audit::Checkpoint head(std::uint64_t size) const { return headOf(m_small, size); }
    [[nodiscard]] static std::string line(const audit::Checkpoint& at) { return audit::headLine(at.origin, at.head); }
    [[nodiscard]] Report judged(std::size_t quorum, const std::vector<audit::CosignerKey>& keys) const
    {
        const auto policy = audit::Policy::anyOf(quorum, keys).value();
        auto asked = question();
        asked.policy = &policy;
        return checkBundle(asked);
    }

    SmallVault m_small;
    TemporaryFolder m_folder;
};

TEST_F(History, OfABundleIsChecked)
{
    const auto report = checkBundle(question());
    EXPECT_THAT(linesOf(report), IsEmpty());
    EXPECT_EQ(report.standingOf(Check::History), Standing::Passed);
    EXPECT_EQ(report.checkpoints, 3U);
}

TEST_F(History, ThatForksIsFoundThoughEverythingIsSigned)
{
    // a checkpoint of another history, by the same key, with the proof that its owner can make
    m_small.vault.leaves[2].back() ^= 1U;
    const TemporaryFolder other;
    m_small.vault.publishTo(other.path());
    for (const auto* const name : {"checkpoints/4", "consistency/4-7"}) {
        fs::copy_file(other.path() / name, m_folder.path() / name, fs::copy_options::overwrite_existing);
        EXPECT_THAT(linesOf(checkBundle(question())), Contains("history-parted consistency/4-7")) << name;
    }
}

TEST_F(History, ANewerCheckpointThanTheBundlesIsFound)
{
    const TemporaryFolder older;
    m_small.vault.writeTo(older.path(), m_small.auditor);
    m_small.vault.view(0);
    const TemporaryFolder newer;
    m_small.vault.publishTo(newer.path());
    fs::copy_file(newer.path() / "checkpoints/10", older.path() / "checkpoints/10");
    auto asked = question();
    asked.folder = older.path();
    EXPECT_THAT(linesOf(checkBundle(asked)), Contains("checkpoint-behind checkpoint"));
}

TEST_F(History, KOfNCosignersMakeACheckpointTrusted)
{
    const auto both = judged(2, {cosignerKey(30), cosignerKey(60), cosignerKey(90)});
    EXPECT_THAT(linesOf(both), IsEmpty());
    EXPECT_EQ(both.standingOf(Check::Cosigners), Standing::Passed);
    EXPECT_EQ(both.cosigned, head(7).head);
    const auto three = judged(3, {cosignerKey(30), cosignerKey(60), cosignerKey(90)});
    EXPECT_THAT(linesOf(three), ElementsAre("cosigners-too-few checkpoint"));
    EXPECT_EQ(three.standingOf(Check::Cosigners), Standing::Failed);
    EXPECT_EQ(checkBundle(question()).standingOf(Check::Cosigners), Standing::NotDone);
}

TEST_F(History, APolicyForOtherLogsIsFound)
{
    const auto other = audit::NoteKey::named("other.example/log", audit::sample::signerOf(5).verifyingKey())->vkey();
    const auto policy = audit::Policy::parse("log " + other + "\nquorum none\n").value();
    auto asked = question();
    asked.policy = &policy;
    EXPECT_THAT(linesOf(checkBundle(asked)), ElementsAre("policy-foreign checkpoint"));
}

TEST_F(History, AHeadThatSomebodyRemembersMustBeAPartOfIt)
{
    auto asked = question();
    asked.remembered = {head(1), head(5), head(9)};
    EXPECT_THAT(linesOf(checkBundle(asked)), IsEmpty());
    auto parted = head(5), ahead = head(9), foreign = head(5);
    parted.head.root[0] ^= 1U;
    ahead.head.size = audit::TreeSize{12};
    foreign.origin = "other.example/log";
    asked.remembered = {parted};
    EXPECT_THAT(linesOf(checkBundle(asked)), ElementsAre("head-parted " + line(parted)));
    asked.remembered = {ahead};
    EXPECT_THAT(linesOf(checkBundle(asked)), ElementsAre("head-ahead " + line(ahead)));
    asked.remembered = {foreign};
    EXPECT_THAT(linesOf(checkBundle(asked)), ElementsAre("head-foreign " + line(foreign)));
}

TEST_F(History, SinceAVerifiedHeadOnlyNewSignaturesAreChecked)
{
    auto asked = question();
    asked.since = head(6);
    asked.reader = &m_small.vault.keysOf(m_small.auditor);
    const auto report = checkBundle(asked);
    EXPECT_THAT(linesOf(report), IsEmpty());
    EXPECT_EQ(report.remembered, 6U);
    EXPECT_EQ(report.entries, 9U);
    // of entries after it a signature is still looked at
    SmallVault altered;
    altered.vault.leaves.back().back() ^= 1U;
    const TemporaryFolder folder;
    altered.vault.writeTo(folder.path(), altered.auditor);
    asked = {.folder = folder.path(), .logKey = altered.vault.logKey()};
    asked.since = headOf(altered, 6);
    const auto found = checkBundle(asked);
    EXPECT_THAT(linesOf(found), ElementsAre("bad-signature @8"));
}

TEST_F(History, SinceAHeadThatIsNoPartOfItIsFound)
{
    auto asked = question();
    asked.since = head(6);
    asked.since->head.root[3] ^= 1U;
    EXPECT_THAT(linesOf(checkBundle(asked)), ElementsAre("head-parted " + line(*asked.since)));
    asked.since = head(9);
    asked.since->head.size = audit::TreeSize{30};
    EXPECT_THAT(linesOf(checkBundle(asked)), ElementsAre("head-ahead " + line(*asked.since)));
}

TEST_F(History, EarlierEntriesThatWereAlteredDoNotLeadToTheVerifiedHead)
{
    const auto before = head(6);
    m_small.vault.leaves[3].back() ^= 1U; // and the tree signed again
    const TemporaryFolder folder;
    m_small.vault.writeTo(folder.path(), m_small.auditor);
    auto asked = question();
    asked.folder = folder.path();
    asked.since = before;
    EXPECT_THAT(linesOf(checkBundle(asked)), Contains("head-parted " + line(before)));
}

TEST_F(History, GoesOnFromWhatAnEarlierVerificationLeft)
{
    const auto first = checkBundle(question());
    const auto state = VerifiedState::decode(first.state);
    ASSERT_TRUE(state);
    EXPECT_EQ(state->head(), head(9));
    m_small.vault.view(0);
    m_small.vault.view(0);
    m_small.vault.kept = {4, 7, 9};
    write();
    const auto all = checkBundle(question());
    auto asked = question();
    asked.state = &*state;
    const auto next = checkBundle(asked);
    EXPECT_THAT(linesOf(next), IsEmpty());
    EXPECT_EQ(next.resumed, 9U);
    EXPECT_EQ(next.entries, 11U);
    EXPECT_EQ(next.people, all.people);
    EXPECT_EQ(next.firstTime, all.firstTime);
    EXPECT_EQ(next.lastTime, all.lastTime);
    EXPECT_EQ(next.state, all.state) << "in one go or in two: the same state";
    const auto newest = VerifiedState::decode(next.state);
    ASSERT_TRUE(newest);
    asked.state = &*newest;
    const auto nothingNew = checkBundle(asked);
    EXPECT_THAT(linesOf(nothingNew), IsEmpty());
    EXPECT_EQ(nothingNew.resumed, 11U);
}

TEST_F(History, WithAReaderEveryActIsFoldedAgainAndNoSignatureOfBefore)
{
    const auto state = VerifiedState::decode(checkBundle(question()).state);
    ASSERT_TRUE(state);
    m_small.vault.view(0);
    write();
    auto asked = question();
    asked.reader = &m_small.vault.keysOf(m_small.auditor);
    const auto all = checkBundle(asked);
    asked.state = &*state;
    const auto next = checkBundle(asked);
    EXPECT_THAT(linesOf(next), IsEmpty());
    EXPECT_EQ(next.resumed, 0U);
    EXPECT_EQ(next.remembered, 9U);
    EXPECT_EQ(next.acts, all.acts);
    EXPECT_EQ(next.traces, all.traces);
    EXPECT_EQ(next.standingOf(Check::Charter), Standing::Passed);
}

TEST_F(History, WhatCameSinceIsVerifiedAndWhatWasBeforeIsNotRead)
{
    const auto state = VerifiedState::decode(checkBundle(question()).state);
    ASSERT_TRUE(state);
    m_small.vault.view(0);
    write();
    auto asked = question();
    asked.state = &*state;
    const auto file = m_folder.path() / "tile/entries/000.p/10";
    std::fstream entries(file, std::ios::in | std::ios::out | std::ios::binary);
    entries.seekp(3 * static_cast<std::streamoff>(audit::kEntrySize) + 60);
    entries.put('?');
    entries.close();
    EXPECT_THAT(linesOf(checkBundle(asked)), IsEmpty()) << "verified before; this copy of it is not looked at";
    EXPECT_NE(checkBundle(question()).outcome(), Outcome::Whole);
    m_small.vault.leaves.back().back() ^= 1U;
    const TemporaryFolder folder;
    m_small.vault.writeTo(folder.path(), m_small.auditor);
    asked.folder = folder.path();
    const auto found = checkBundle(asked);
    EXPECT_THAT(linesOf(found), ElementsAre("bad-signature @9"));
    EXPECT_TRUE(found.state.empty()) << "what was not in order is looked at again";
}

TEST_F(History, AStateOfAnotherLogOrOfAnotherHistoryIsFound)
{
    const auto state = VerifiedState::decode(checkBundle(question()).state);
    ASSERT_TRUE(state);
    const auto mine = line(state->head());
    const auto withState = [&](const SmallVault& small) {
        const TemporaryFolder folder;
        small.vault.writeTo(folder.path(), small.auditor);
        return checkBundle({.folder = folder.path(), .logKey = small.vault.logKey(), .state = &*state});
    };
    const SmallVault other;
    const auto foreign = withState(other);
    EXPECT_THAT(linesOf(foreign), ElementsAre("head-foreign " + mine));
    EXPECT_EQ(foreign.entries, other.vault.leaves.size());
    m_small.vault.leaves[2].back() ^= 1U;
    const auto forked = withState(m_small);
    EXPECT_THAT(linesOf(forked), Contains("head-parted " + mine));
    EXPECT_THAT(linesOf(forked), Contains("bad-signature @2")) << "everything is verified";
    m_small.vault.leaves[2].back() ^= 1U;
    m_small.vault.removeLeaf(8);
    const auto behind = withState(m_small);
    EXPECT_THAT(linesOf(behind), Contains("head-ahead " + mine));
    EXPECT_EQ(behind.resumed, 0U);
}

TEST_F(History, AStateIsReadStrictly)
{
    const auto bytes = checkBundle(question()).state;
    const auto faultOf = [](const crypto::Bytes& of) {
        const auto read = VerifiedState::decode(of);
        return read ? std::nullopt : std::optional(read.error());
    };
    EXPECT_EQ(faultOf(bytes), std::nullopt);
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_EQ(faultOf({bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size)}),
                  identity::Fault::Malformed)
            << size;
    auto longer = bytes, newer = bytes;
    longer.push_back(0);
    EXPECT_EQ(faultOf(longer), identity::Fault::Malformed);
    newer[17] = 2;
    EXPECT_EQ(faultOf(newer), identity::Fault::NewerVersion);
}

TEST_F(History, AVerificationThatIsStoppedProvesNothing)
{
    auto asked = question();
    asked.stopAsked = [] { return true; };
    const auto report = checkBundle(asked);
    EXPECT_EQ(report.outcome(), Outcome::Unusable);
    EXPECT_THAT(linesOf(report), ElementsAre(StartsWith("stopped ")));
}

TEST_F(History, OfAPublishedFolderIsCheckedWithoutEntries)
{
    const TemporaryFolder folder;
    m_small.vault.publishTo(folder.path());
    const auto policy = audit::Policy::anyOf(2, {cosignerKey(30), cosignerKey(60)}).value();
    auto asked = question();
    asked.folder = folder.path();
    asked.policy = &policy;
    asked.remembered = {head(7)};
    const auto report = checkPublished(asked);
    EXPECT_THAT(linesOf(report), IsEmpty());
    EXPECT_EQ(report.standingOf(Check::History), Standing::Passed);
    EXPECT_EQ(report.standingOf(Check::Cosigners), Standing::Passed);
    EXPECT_EQ(report.standingOf(Check::Signatures), Standing::NotDone);
    asked.remembered.front().head.root[0] ^= 1U;
    EXPECT_THAT(linesOf(checkPublished(asked)), ElementsAre(StartsWith("head-parted")));
    fs::remove(folder.path() / "consistency/4-7");
    asked.remembered.clear();
    EXPECT_THAT(linesOf(checkPublished(asked)), ElementsAre("file-missing consistency/4-7"));
    fs::remove_all(folder.path() / "checkpoints");
    EXPECT_THAT(linesOf(checkPublished(asked)), Contains("file-missing checkpoints"));
    asked.folder = folder.path() / "nowhere";
    EXPECT_THAT(linesOf(checkPublished(asked)), ElementsAre(StartsWith("folder-missing")));
}

TEST_F(History, ErasedPayloadsAreCountedWhenNobodyCanTellWhy)
{
    m_small.vault.records.back().envelope.clear();
    const auto report = checkedWithout(m_small.vault, m_small.auditor);
    EXPECT_THAT(linesOf(report), IsEmpty());
    EXPECT_EQ(report.erased, 1U);
    const auto asAuditor = checked(m_small.vault, m_small.auditor);
    EXPECT_THAT(linesOf(asAuditor), ElementsAre("payload-missing @8"));
    EXPECT_EQ(asAuditor.erased, 0U);
}

} // namespace
