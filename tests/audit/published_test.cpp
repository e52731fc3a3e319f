// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/published.h"

#include "audit/cosignature.h"
#include "audit/heads.h"
#include "tests/audit/sample_log.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>

namespace {

using namespace audit;
namespace fs = std::filesystem;
using sample::demoKey;
using sample::signerOf;
using sample::TemporaryFolder;

Hash32 someLeaf(std::uint64_t i, std::uint64_t differsFrom)
{
    const auto text = std::to_string(i) + (i >= differsFrom ? " other" : "");
    return leafHash(crypto::bytesOf(text));
}

sample::StoredHashes treeOf(std::uint64_t size, std::uint64_t differsFrom = ~std::uint64_t{0})
{
    sample::StoredHashes out;
    for (std::uint64_t i = 0; i < size; ++i) out.append(someLeaf(i, differsFrom));
    return out;
}

std::string noteOf(std::uint64_t size, std::uint64_t differsFrom = ~std::uint64_t{0})
{
    return signCheckpoint(treeOf(size, differsFrom).head(), demoKey(), signerOf(0));
}

CosignerKey cosignerKey() { return CosignerKey::named("witness.example/w1", signerOf(50).verifyingKey()).value(); }

Result<void> publish(const fs::path& folder, const std::vector<std::string>& notes, std::uint64_t size)
{
    return writePublished(folder, notes, treeOf(size));
}

std::map<std::string, std::string> filesIn(const fs::path& folder)
{
    std::map<std::string, std::string> out;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream in(entry.path(), std::ios::binary);
        out[fs::relative(entry.path(), folder).string()] = {std::istreambuf_iterator<char>(in), {}};
    }
    return out;
}

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> out;
    for (const auto& [name, text] : filesIn(folder)) out.push_back(name);
    return out;
}

TEST(ConsistencyFile, IsWhatAWitnessIsSent)
{
    const auto tree = treeOf(7);
    const ConsistencyFile file{TreeSize{4}, proveConsistency(TreeSize{4}, TreeSize{7}, tree).value(), noteOf(7)};
    const auto text = file.format();
    EXPECT_TRUE(text.starts_with("old 4\n"));
    EXPECT_TRUE(text.ends_with("\n\n" + noteOf(7)));
    const auto read = ConsistencyFile::parse(text).value();
    EXPECT_EQ(read.format(), text);
    EXPECT_EQ(checkConsistencyFile(read, treeOf(4).head(), demoKey())->head, tree.head());
}

TEST(ConsistencyFile, ThatDoesNotLeadToBothRootsIsInconsistent)
{
    const ConsistencyFile file{TreeSize{4}, proveConsistency(TreeSize{4}, TreeSize{7}, treeOf(7)).value(), noteOf(7)};
    EXPECT_EQ(checkConsistencyFile(file, treeOf(3).head(), demoKey()).error(), Fault::Inconsistent);
    EXPECT_EQ(checkConsistencyFile(file, treeOf(4, 2).head(), demoKey()).error(), Fault::Inconsistent);
    auto other = file;
    other.checkpointNote = noteOf(7, 6);
    EXPECT_EQ(checkConsistencyFile(other, treeOf(4).head(), demoKey()).error(), Fault::Inconsistent);
    const auto stranger = NoteKey::named(demoKey().name, signerOf(9).verifyingKey()).value();
    EXPECT_EQ(checkConsistencyFile(file, treeOf(4).head(), stranger).error(), Fault::UnknownSigner);
}

TEST(ConsistencyFile, WhatIsNotTheFormIsMalformed)
{
    const auto hash = crypto::toBase64(Hash32{}) + '\n';
    std::string tooMany;
    for (int i = 0; i < 64; ++i) tooMany += hash;
    for (const auto& text :
         {std::string(), std::string("old 4\n"), "old 04\n\n" + noteOf(7), "new 4\n\n" + noteOf(7),
          "old 4\n" + hash + noteOf(7), "old 4\nAAAA\n\n" + noteOf(7), "old 4\n" + tooMany + "\n" + noteOf(7),
          std::string("old 4\n\nno note\n"), "old -4\n\n" + noteOf(7)}) {
        const auto read = ConsistencyFile::parse(text);
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error(), Fault::Malformed);
    }
}

TEST(Published, IsCheckpointsAndTheProofsBetweenNeighbours)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(publish(folder.path(), {noteOf(9), noteOf(4)}, 9));
    EXPECT_EQ(namesIn(folder.path()),
              (std::vector<std::string>{"checkpoint", "checkpoints/4", "checkpoints/9", "consistency/4-9"}));
    EXPECT_EQ(readNewestCheckpoint(folder.path()), noteOf(9));
    EXPECT_EQ(publishedSizes(folder.path()), (std::vector{TreeSize{4}, TreeSize{9}}));
    const auto proof = readConsistency(folder.path(), TreeSize{4}, TreeSize{9}).value();
    EXPECT_TRUE(checkConsistencyFile(proof, treeOf(4).head(), demoKey()));
}

TEST(Published, InStepsIsPublishedAtOnceAndWritesOnlyWhatIsNew)
{
    const TemporaryFolder steps, once;
    ASSERT_TRUE(publish(steps.path(), {noteOf(3)}, 3));
    ASSERT_TRUE(publish(steps.path(), {noteOf(9)}, 9));
    const auto before = fs::last_write_time(steps.path() / "consistency/3-9");
    ASSERT_TRUE(publish(steps.path(), {noteOf(3), noteOf(9), noteOf(40)}, 40));
    EXPECT_EQ(fs::last_write_time(steps.path() / "consistency/3-9"), before);
    ASSERT_TRUE(publish(once.path(), {noteOf(40), noteOf(9), noteOf(3)}, 40));
    EXPECT_EQ(filesIn(steps.path()), filesIn(once.path()));
}

TEST(Published, ACheckpointInBetweenReplacesTheProofThatSpannedIt)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(publish(folder.path(), {noteOf(3), noteOf(40)}, 40));
    ASSERT_TRUE(publish(folder.path(), {noteOf(9)}, 40));
    EXPECT_EQ(publishedProofs(folder.path()),
              (std::vector{std::pair(TreeSize{3}, TreeSize{9}), std::pair(TreeSize{9}, TreeSize{40})}));
}

TEST(Published, CosignaturesAreAddedAndNeverTakenAway)
{
    const TemporaryFolder folder;
    const auto text = Note::parseUnverified(noteOf(4))->text;
    const auto line = cosign(text, 1'000, cosignerKey(), signerOf(50)).line();
    const auto cosigned = withCosignature(noteOf(4), line, cosignerKey()).value();
    ASSERT_TRUE(publish(folder.path(), {noteOf(4), noteOf(9)}, 9));
    ASSERT_TRUE(publish(folder.path(), {cosigned}, 9));
    EXPECT_EQ(readCheckpoint(folder.path(), TreeSize{4}), cosigned);
    ASSERT_TRUE(publish(folder.path(), {noteOf(4), noteOf(11)}, 11));
    EXPECT_EQ(readCheckpoint(folder.path(), TreeSize{4}), cosigned);
}

TEST(Published, AnotherHistoryIsRefusedAndTheFolderIsLeftAsItIs)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(publish(folder.path(), {noteOf(4), noteOf(9)}, 9));
    const auto before = filesIn(folder.path());
    EXPECT_EQ(publish(folder.path(), {noteOf(9, 5)}, 9).error(), Fault::Inconsistent) << "another root of one size";
    EXPECT_EQ(publish(folder.path(), {noteOf(12, 2)}, 12).error(), Fault::Inconsistent) << "a note of another log";
    EXPECT_EQ(writePublished(folder.path(), std::vector{noteOf(12, 2)}, treeOf(12, 2)).error(), Fault::Inconsistent)
        << "a folder of another log";
    EXPECT_EQ(publish(folder.path(), {"no note"}, 9).error(), Fault::Malformed);
    EXPECT_EQ(publish(folder.path(), {noteOf(12)}, 9).error(), Fault::Missing) << "hashes that do not reach";
    EXPECT_EQ(filesIn(folder.path()), before);
    const TemporaryFolder empty;
    EXPECT_EQ(publish(empty.path(), {}, 9).error(), Fault::Malformed);
}

TEST(Published, WhatIsThereUnderAnotherNameIsMalformed)
{
    const TemporaryFolder folder;
    EXPECT_EQ(publishedSizes(folder.path()).error(), Fault::Missing);
    ASSERT_TRUE(publish(folder.path(), {noteOf(4), noteOf(9)}, 9));
    std::ofstream(folder.path() / "checkpoints/9.part") << "half";
    EXPECT_EQ(publishedSizes(folder.path())->size(), 2U);
    fs::rename(folder.path() / "checkpoints/4", folder.path() / "checkpoints/5");
    EXPECT_EQ(readCheckpoint(folder.path(), TreeSize{5}).error(), Fault::Malformed);
    fs::rename(folder.path() / "checkpoints/5", folder.path() / "checkpoints/04");
    EXPECT_EQ(publishedSizes(folder.path()).error(), Fault::Malformed);
    fs::rename(folder.path() / "consistency/4-9", folder.path() / "consistency/9-4");
    EXPECT_EQ(publishedProofs(folder.path()).error(), Fault::Malformed);
}

TEST(Heads, TwoLinesTellOnlySoMuch)
{
    const Checkpoint nine{"log", treeOf(9).head()}, four{"log", treeOf(4).head()};
    EXPECT_EQ(compareHeads(nine, nine), HeadRelation::Same);
    EXPECT_EQ(compareHeads(nine, {"log", treeOf(9, 3).head()}), HeadRelation::Parted);
    EXPECT_EQ(compareHeads(nine, {"other", nine.head}), HeadRelation::OtherLog);
    EXPECT_EQ(compareHeads(four, nine), HeadRelation::Shorter);
    EXPECT_EQ(compareHeads(nine, four), HeadRelation::Longer);
}

TEST(Heads, TheFirstLeafAtWhichTwoHistoriesPartIsNamed)
{
    const std::uint64_t longest = 37;
    const auto right = treeOf(longest);
    for (const std::uint64_t size : {1, 7, 8, 21, 37, 50})
        for (std::uint64_t parting = 0; parting < std::min(size, longest); ++parting) {
            const auto other = treeOf(size, parting);
            EXPECT_EQ(whereTheyPart(right.head(), right, other.head(), other), LeafIndex{parting}) << size;
        }
    const auto longer = treeOf(50);
    EXPECT_EQ(whereTheyPart(right.head(), right, longer.head(), longer), std::nullopt);
    EXPECT_EQ(whereTheyPart(right.head(), right, emptyHead(), treeOf(0)), std::nullopt);
}

TEST(Heads, OfManySizesGiveTheNarrowestBounds)
{
    const auto right = treeOf(21);
    const auto headsOf = [](std::uint64_t parting) {
        std::vector<Head> out;
        for (const std::uint64_t size : {4, 9, 15, 21, 30}) out.push_back(treeOf(size, parting).head());
        return out;
    };
    EXPECT_EQ(partingFromHeads(headsOf(11), right.head(), right), (Parting{9, 15}));
    EXPECT_EQ(partingFromHeads(headsOf(2), right.head(), right), (Parting{0, 4}));
    EXPECT_EQ(partingFromHeads(headsOf(25), right.head(), right), (Parting{21, std::nullopt})) << "longer tells nothing";
    const std::vector one{treeOf(15, 11).head()};
    EXPECT_EQ(partingFromHeads(one, right.head(), right), (Parting{0, 15})) << "one line alone";
    const std::vector ours{treeOf(9).head(), treeOf(14).head(), treeOf(21).head()};
    EXPECT_EQ(partingFromHeads(headsOf(11), ours), (Parting{9, 21})) << "where both have one of a size";
    EXPECT_EQ(partingFromHeads(one, ours), (Parting{0, std::nullopt}));
    const std::vector contradicting{treeOf(4, 2).head(), treeOf(9).head()};
    EXPECT_EQ(partingFromHeads(contradicting, right.head(), right), (Parting{0, 4}));
    auto broken = right.head();
    broken.root[0] ^= 1U;
    EXPECT_EQ(partingFromHeads(one, broken, right).error(), Fault::Inconsistent);
}

TEST(Heads, HashesThatLeadNowhereNameNoLeaf)
{
    const auto right = treeOf(21), other = treeOf(21, 5);
    auto broken = treeOf(21, 5);
    broken.all()[value(storedHashIndex(0, 5))][0] ^= 1U;
    EXPECT_EQ(whereTheyPart(right.head(), right, other.head(), broken).error(), Fault::Inconsistent);
    EXPECT_EQ(whereTheyPart(right.head(), right, other.head(), right).error(), Fault::Inconsistent);
    EXPECT_EQ(whereTheyPart(right.head(), right, other.head(), treeOf(3, 5)).error(), Fault::Missing);
}

} // namespace
